"""`kinship-kiosk tour DIR`: the real application, touched from attract to a printed sheet.

It goes to each kind of screen once, not to each area and service, and turns a long one's first pages only.
A picture of each screen is `screen--size--theme--language--WxH.png`; the sheet is printed into the folder as
PDF and shown as PNG pages; `index.html` shows them all.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.errors import FileUnwritable
from kiosk.settings import Settings
from ui.application import qt_application
from ui.paper import pdf_pages
from ui.tour_look import looks
from ui.tour_walk import Walk

SHEET_WIDTH_PX = 1240


def take(offer: Path, settings: Settings, folder: Path, *, quick: bool, tell: Callable[[str], None]) -> Path:
    """Take the tour into `folder`, which is made where it is missing; returns the index.

    Raises:
        FileUnwritable: the pictures cannot be written there.
        OfferRefused: the offer is not usable.
    """
    _make(folder)
    qt_application(["kinship-kiosk-tour"])
    pictures: list[Path] = []
    for look in looks(quick):
        tell(f"{look.text_size.name.lower()}, {look.contrast}, {look.size.width()}x{look.size.height()}")
        pictures += Walk(offer, settings, folder, look).all()
    sheets = _sheet_pictures(folder)
    index = folder / "index.html"
    _write(index, _page(pictures, sheets).encode())
    return index


def _sheet_pictures(folder: Path) -> list[Path]:
    """The last printed sheet as `sheet.pdf`, and its pages as pictures; the other prints go."""
    printed = sorted(folder.glob("sheet-*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    for path in folder.glob("sheet-page-*.png"):
        path.unlink()
    printed[-1].replace(folder / "sheet.pdf")
    for path in printed[:-1]:
        path.unlink()
    pages = []
    for number, image in enumerate(pdf_pages((folder / "sheet.pdf").read_bytes(), SHEET_WIDTH_PX), 1):
        path = folder / f"sheet-page-{number}.png"
        if not image.save(str(path)):
            raise FileUnwritable(path, "the picture could not be written")
        pages.append(path)
    return pages


def _page(pictures: Iterable[Path], sheets: Iterable[Path]) -> str:
    taken = sorted(pictures)
    figures = "\n".join(_figure(html.escape(path.name)) for path in (*sheets, *taken))
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tour of the kiosk</title>
<style>
body {{ font: 16px sans-serif; background: #faf6ee; margin: 2em; display: flex; flex-wrap: wrap; gap: 1em }}
figure {{ margin: 0 }} h1, p {{ width: 100% }}
img {{ max-width: 30em; max-height: 30em; border: 1px solid #999 }}
</style>
<h1>Tour of the kiosk</h1>
<p>{len(taken)} pictures: each kind of screen, and of a long one its first pages.</p>
<p>The sheet as it was printed: <a href="sheet.pdf">sheet.pdf</a></p>
{figures}
</html>
"""


def _figure(name: str) -> str:
    picture = f'<a href="{name}"><img loading="lazy" src="{name}" alt=""></a>'
    return f"<figure>{picture}<figcaption>{name}</figcaption></figure>"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
        (folder / "index.html").touch()
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
