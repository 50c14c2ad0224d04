"""Draws one print in a program of its own, some times over; says how long each took and what it held at most.

`python paper_program.py OFFER sheet|weasyprint LANGUAGE`, or `booklet SERVICES` (0: all). One line of JSON:
milliseconds of processor time of the first and of the quickest later drawing, bytes of the PDF, MB at most.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from kiosk.offer.catalogue import Catalogue  # noqa: E402 - the tree is found first
from kiosk.offer.contact import Hub, qr_for  # noqa: E402
from kiosk.offer.translated import in_language  # noqa: E402
from printing.booklet import booklet_pdf, request_for  # noqa: E402
from printing.compose import SheetRequest, compose_sheet  # noqa: E402
from printing.prints import Around  # noqa: E402
from printing.render import render_sheet  # noqa: E402
from printing.sheet import Sheet  # noqa: E402
from printing.style import PrintSize  # noqa: E402

HUB = Hub("", "this Family Hub", "", "01709 000 000", ())
TODAY = date(2026, 11, 22)
SERVICES = 8


def sheet_in(offer: Path, language: str) -> Sheet:
    """A sheet of eight services with a code each."""
    with Catalogue.open(offer) as catalogue:
        translated = in_language(catalogue, language, drafts=True)
        services = translated.services(translated.ids("service"))
        chosen = tuple(one for one in services if qr_for(one, HUB))[:SERVICES]
        return compose_sheet(SheetRequest(chosen, HUB, translated.release(), TODAY, language=language))


def drawing(offer: Path, what: str, about: str) -> Callable[[], bytes]:
    """What is to be measured."""
    if what == "booklet":
        with Catalogue.open(offer) as catalogue:
            around = Around(HUB, catalogue.release(), TODAY)
            request = request_for(catalogue, around, PrintSize.STANDARD)
        some = replace(request, services=request.services[: int(about) or None])
        return lambda: booklet_pdf(some)
    if what == "sheet":
        return lambda: render_sheet(sheet_in(offer, about))
    from sheet_page import page_of
    from weasyprint import HTML  # type: ignore[import-not-found]  # measured where somebody has it

    return lambda: HTML(string=page_of(sheet_in(offer, about))).write_pdf()


def main(offer: Path, what: str, about: str, times: int) -> None:
    """Measure, and say so."""
    draw, spans, pdf = drawing(offer, what, about), [], b""
    for _ in range(times):
        start = time.process_time()
        pdf = draw()
        spans.append((time.process_time() - start) * 1e3)
    found = {"first_ms": spans[0], "later_ms": min(spans[1:] or spans), "bytes": len(pdf), "mb": most_mb()}
    sys.stdout.write(json.dumps(found))


def most_mb() -> float:
    """The most memory that this program ever held. Not `ru_maxrss`: that begins with its parent's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
