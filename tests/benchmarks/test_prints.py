"""How long paper takes, beside programs that print web pages; the booklet, and how it grows.

Each is drawn in a program of its own, so that its memory is its own; times are of the processor, so that what
else runs on the machine counts little. Chromium's is the whole of its run, since it draws no other way.
"""

import json
import resource
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import chromium
import pytest
from figures import Figure
from paper_program import sheet_in
from plausible_offer import plausible_offer
from sheet_page import page_of

PROGRAM = Path(__file__).with_name("paper_program.py")
MOST_MS = 150.0
ANOTHER_LANGUAGE = 1.3
MOST_BOOKLET_MS, MOST_BOOKLET_MB = 5_000.0, 200.0
PATIENCE_S = 600
MANY = 1_000

pytestmark = pytest.mark.benchmark(group="paper")


def measured(offer, what, about, times=8):
    """What `paper_program.py` says."""
    answer = subprocess.run(
        [sys.executable, PROGRAM, offer, what, str(about), str(times)],
        capture_output=True,
        check=True,
        text=True,
        timeout=PATIENCE_S,
    )
    return json.loads(answer.stdout)


@pytest.fixture(scope="session")
def ours(offer):
    """Our own sheet, in English."""
    return measured(offer, "sheet", "en")


@pytest.mark.parametrize("language", ["en", "pl", "ur", "ar"])
def test_a_sheet_of_eight_services(benchmark, offer, figures, language):
    found = benchmark.pedantic(lambda: measured(offer, "sheet", language), rounds=1)
    most = MOST_MS if language == "en" else MOST_MS * ANOTHER_LANGUAGE
    figures.measured += [
        Figure(f"sheet of 8 services, {language}", found["later_ms"], "ms", most=most),
        Figure(f"sheet of 8 services, {language}, the first", found["first_ms"], "ms"),
        Figure(f"sheet of 8 services, {language}: the PDF", found["bytes"] / 1e3, "kB"),
    ]


def test_a_sheet_beside_weasyprint_s(benchmark, offer, figures, ours):
    if not find_spec("weasyprint"):
        pytest.skip("WeasyPrint is not installed here: it is only ever measured beside")
    peer = benchmark.pedantic(lambda: measured(offer, "weasyprint", "en", 4), rounds=1)
    beside(figures, "WeasyPrint", ours, peer)


def test_a_sheet_beside_chromium_s(benchmark, offer, figures, ours, tmp_path):
    if not (program := chromium.program()):
        pytest.skip("Chromium is not installed here")
    page, pdf = tmp_path / "sheet.html", tmp_path / "sheet.pdf"
    page.write_text(page_of(sheet_in(offer, "en")), "utf-8")
    command = [
        program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
        "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri(),
    ]  # fmt: skip

    def run():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        # Of several processes only the largest is known; all others come on top of it.
        return {"later_ms": used_s * 1e3, "bytes": pdf.stat().st_size, "mb": after.ru_maxrss / 1024}

    run()  # a profile is made the first time
    beside(figures, "Chromium", ours, benchmark.pedantic(run, rounds=1))


def beside(figures, name, ours, peer):
    """A sheet of ours and of a peer: time, size, memory."""
    figures.measured += [
        Figure(f"sheet beside {name}: time", ours["later_ms"], "ms", peer=peer["later_ms"]),
        Figure(f"sheet beside {name}: PDF", ours["bytes"] / 1e3, "kB", peer=peer["bytes"] / 1e3),
        Figure(f"sheet beside {name}: memory", ours["mb"], "MB", peer=peer["mb"]),
    ]


def test_the_booklet_of_the_whole_offer(benchmark, offer, figures):
    found = benchmark.pedantic(lambda: measured(offer, "booklet", 0, 2), rounds=1)
    figures.measured += [
        Figure("booklet of the whole offer", found["first_ms"], "ms", most=MOST_BOOKLET_MS),
        Figure("booklet of the whole offer: memory", found["mb"], "MB", most=MOST_BOOKLET_MB),
    ]


def test_a_booklet_grows_as_its_services_do(benchmark, figures, tmp_path_factory):
    """Four times as many services take some four times as long, up to a thousand."""
    large = plausible_offer(tmp_path_factory.mktemp("booklet") / "offer.db", MANY)

    def both():
        return [measured(large, "booklet", count, 1) for count in (MANY // 4, MANY)]

    quarter, whole = benchmark.pedantic(both, rounds=1)
    figures.measured += [
        Figure(f"booklet of {MANY} services", whole["first_ms"] / 1e3, "s"),
        Figure(f"booklet of {MANY} services: memory", whole["mb"], "MB"),
        Figure(
            f"booklet: {MANY} services beside 4 times {MANY // 4}",
            whole["first_ms"] / 1e3,
            "s",
            peer=4 * quarter["first_ms"] / 1e3,
            most_of_peer=1.25,
        ),
    ]
