"""`make pictures`: the pictures of prints in docs/pictures, drawn from the offer that is shipped.

Everything on them is real but the hub and the carer's name: those are made up, and its number is one of those
that Ofcom keeps for stories.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import pypdfium2  # noqa: E402 - the tree is found first
from PIL import Image  # noqa: E402

from kiosk.offer.catalogue import Catalogue  # noqa: E402
from kiosk.offer.contact import Hub  # noqa: E402
from kiosk.offer.hours import parse  # noqa: E402
from kiosk.offer.translated import in_language  # noqa: E402
from kiosk.paths import EMBEDDED_OFFER  # noqa: E402
from printing import booklet, leaflet, poster, slips  # noqa: E402
from printing.compose import SheetRequest, compose_sheet  # noqa: E402
from printing.prints import Around  # noqa: E402
from printing.render import render_sheet  # noqa: E402
from printing.style import PrintSize  # noqa: E402

HUB = Hub("example", "Example Family Hub", "1 Example Street", "01632 960100", (parse("Mo-Fr 09:00-17:00"),))
TODAY = date(2026, 11, 25)
CHOSEN = ("navigator", "child-benefit", "kinship-allowance-special-guardian", "virtual-school")
PAGE_PX = 620  # how high each picture of a page of A4 is; one that lies on its side is as large
STRIP_PX = 300
GAP_PX, EDGE = 12, 168
COLOURS = 16  # greys of paper


def prints(catalogue: Catalogue) -> Iterator[tuple[str, bytes, tuple[int, ...]]]:
    """A name for each picture, the PDF it shows, and which of its pages."""
    around = Around(HUB, catalogue.release(), TODAY)
    yield "sheet", sheet_in(catalogue, "en", PrintSize.STANDARD), (0, 1)
    yield "sheet-giant", sheet_in(catalogue, "en", PrintSize.GIANT), (0,)
    for language in ("ur", "ar"):
        yield f"sheet-{language}", sheet_in(catalogue, language, PrintSize.STANDARD), (0, 1)
    yield "leaflet", leaflet.leaflet_pdf(leaflet.request_for(catalogue, "money", around)), (0, 1)
    whole = booklet.request_for(catalogue, around, PrintSize.STANDARD)
    yield "booklet", booklet.booklet_pdf(whole), (0, 1, 2)
    yield "poster", poster.poster_pdf(around), (0,)
    yield "slip", slips.slip_pdf(slips.Slip.CALLBACK, around), (0,)


def sheet_in(catalogue: Catalogue, language: str, size: PrintSize) -> bytes:
    """The same sheet in this language and size."""
    translated = in_language(catalogue, language, drafts=True)
    request = SheetRequest(
        translated.services(CHOSEN),
        HUB,
        translated.release(),
        TODAY,
        for_name="Margaret",
        arrangement="special-guardianship",
        size=size,
        language=language,
    )
    return render_sheet(compose_sheet(request))


def pictures(pdf: bytes, numbers: tuple[int, ...]) -> list[Image.Image]:
    """Those pages, grey; the longer side of A4 is `PAGE_PX`."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [small(document[number], PAGE_PX) for number in numbers]


def small(page: pypdfium2.PdfPage, longest_px: int) -> Image.Image:
    """Drawn large and then made small, so that no thin stroke is lost."""
    picture = page.render(scale=3 * longest_px / max(page.get_size()), grayscale=True).to_pil()
    return picture.resize((picture.width // 3, picture.height // 3), Image.Resampling.LANCZOS)


def side_by_side(pages: list[Image.Image]) -> Image.Image:
    """Sheets of paper on a grey table."""
    high = max(page.height for page in pages) + 2 * GAP_PX
    table = Image.new("L", (sum(page.width + GAP_PX for page in pages) + GAP_PX, high), EDGE)
    x = GAP_PX
    for page in pages:
        table.paste(page, (x, GAP_PX))
        x += page.width + GAP_PX
    return table


def save(picture: Image.Image, name: str, folder: Path) -> None:
    """As small as few greys make it."""
    picture.quantize(COLOURS).save(folder / f"{name}.png", optimize=True)


def main(folder: Path) -> None:
    """Draw them all, and the strip for the README."""
    first = []
    with Catalogue.open(EMBEDDED_OFFER) as catalogue:
        for name, pdf, numbers in prints(catalogue):
            pages = pictures(pdf, numbers)
            save(side_by_side(pages), f"print-{name}", folder)
            if name in {"sheet", "sheet-ur", "leaflet", "booklet", "poster", "slip"}:
                first.append(pages[0])
    strip = side_by_side(
        [
            page.resize((page.width * STRIP_PX // page.height, STRIP_PX), Image.Resampling.LANCZOS)
            for page in first
        ]
    )
    save(strip, "prints", folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures")
