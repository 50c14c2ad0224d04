"""From nothing to the first usable frame, and the memory at home, turn by turn with Chromium in kiosk mode.

Both start as new processes, from files that the system has read before, and show themselves on the same X
server, where the same eye waits for the first picture that holds anything; Chromium's is the same offer as
one static page. The kiosk's memory is told as `Rss`, which counts every page whole: of its `Pss` this very
bench would take a share, since it has the same libraries open. Chromium's is `Pss` over all its processes. So
the comparison is to Chromium's advantage. Without Xvfb the kiosk is measured alone, by its own word.

The kiosk is set up as kiosks are: a screen of known size, a printer, its bytecode compiled.
"""

import os
import signal
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import chromium
import pytest
import static_page
from figures import Figure, spread
from programs import cpu_s, let_rest, memory_mb
from screens import screen

from kiosk.paths import ROOT

ROUNDS = 7
HALF, THIRD = 1 / 2, 1 / 3
SETTINGS = """
[screen]
size_mm = [476, 268]
[printer]
uri = "ipp://localhost/printers/hub"
"""
ENDING_S = 20

pytestmark = [
    pytest.mark.benchmark(group="start, rest and end of both, in turn"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc"),
]


@dataclass(frozen=True)
class Start:
    """One start of one program."""

    first_frame_ms: float
    first_frame_cpu_ms: float
    memory_mb: float


@pytest.fixture(scope="module")
def shown_on(tmp_path_factory):
    """The screen that both programs show themselves on, or None."""
    with screen(tmp_path_factory.mktemp("screen")) as one:
        yield one


@pytest.fixture
def kiosk_program(shown_on, tmp_path):
    """The kiosk, for as long as a context lasts; it must end well."""
    (tmp_path / "kiosk.toml").write_text(SETTINGS)
    program = Path(__file__).with_name("kiosk_until_home.py")
    line = [sys.executable, str(program), "run", "--config", str(tmp_path / "kiosk.toml")]
    around = {**os.environ, "PYTHONPATH": str(ROOT), "KINSHIP_KIOSK_HOME": str(tmp_path)}
    # As installed: with the bytecode that the warm-up round leaves behind.
    around["PYTHONPYCACHEPREFIX"] = str(tmp_path / "bytecode")
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    around["QT_QUICK_BACKEND"] = "software"
    around["QT_QPA_PLATFORM"] = "xcb" if shown_on else "offscreen"
    if shown_on:
        around["DISPLAY"] = shown_on.display

    @contextmanager
    def running():
        kiosk = subprocess.Popen(line, env=around, stdout=subprocess.PIPE, text=True)
        try:
            yield kiosk
            kiosk.send_signal(signal.SIGTERM)
            kiosk.communicate(timeout=ENDING_S)
        finally:
            kiosk.kill()
            kiosk.communicate()
        assert kiosk.returncode == 0

    return running


@pytest.fixture
def start_kiosk(kiosk_program, shown_on):
    """Starts the kiosk, goes home, and ends it."""

    def told(kiosk, word):
        said, _, when_ns = kiosk.stdout.readline().partition(" ")
        assert said == word
        return int(when_ns)

    def start():
        if shown_on:
            shown_on.wait_until_empty()
        began_ns = time.time_ns()
        with kiosk_program() as kiosk:
            seen_ns = shown_on.wait_until_content() if shown_on else told(kiosk, "frame")
            used_s = cpu_s(kiosk.pid)
            if shown_on:
                told(kiosk, "frame")
            told(kiosk, "home")
            let_rest(kiosk.pid)
            return Start((seen_ns - began_ns) / 1e6, used_s * 1e3, memory_mb(kiosk.pid, "Rss"))

    return start


@pytest.fixture
def start_chromium(shown_on, tmp_path, offer, figures):
    """Does the same with Chromium; does nothing where there is none, or no screen for it."""
    program = chromium.program()
    if program is None or shown_on is None:
        lacking = "Xvfb" if program else "Chromium"
        figures.notes.append(f"Peer: none, since {lacking} is not installed.")
        return lambda: None
    page = static_page.write(offer, tmp_path / "offer.html")
    figures.notes.append(
        f"Peer: {chromium.version(program)} in kiosk mode with the whole offer as one static page; "
        f"{ROUNDS} pairs in turn on Xvfb, medians; its memory as Pss, ours as Rss."
    )

    def start():
        shown_on.wait_until_empty()
        began_ns = time.time_ns()
        with chromium.showing(program, page, {"DISPLAY": shown_on.display}) as pid:
            seen_ns = shown_on.wait_until_content()
            used_s = cpu_s(pid)
            let_rest(pid)
            return Start((seen_ns - began_ns) / 1e6, used_s * 1e3, memory_mb(pid, "Pss"))

    return start


def test_start_and_memory_beside_chromium(benchmark, start_kiosk, start_chromium, figures):
    pairs = []

    def pair():
        pairs.append((start_kiosk(), start_chromium()))

    benchmark.pedantic(pair, rounds=ROUNDS, warmup_rounds=1)

    ours = [kiosk for kiosk, _ in pairs[-ROUNDS:]]
    peers = [peer for _, peer in pairs[-ROUNDS:] if peer]
    for name, unit, field, goal in (
        ("first frame", "ms", "first_frame_ms", HALF),
        ("first frame, processor time", "ms", "first_frame_cpu_ms", None),
        ("memory at home", "MB", "memory_mb", THIRD),
    ):
        mine, theirs = ([getattr(start, field) for start in starts] for starts in (ours, peers))
        peer = statistics.median(theirs) if theirs else None
        figures.measured.append(Figure(name, statistics.median(mine), unit, peer, most_of_peer=goal))
        beside = f"; Chromium {spread(theirs, unit)}" if theirs else ""
        figures.notes.append(f"{name.capitalize()}: {spread(mine, unit)}{beside}.")
        benchmark.extra_info[field] = {"kiosk": mine, "chromium": theirs}
