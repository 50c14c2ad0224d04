"""What the screens want of paper: a sheet as PDF, a PDF as pictures.

reportlab and PDFium take a fifth of a second to load, which a kiosk's first picture should not wait for; so
they are imported here, when they are first needed, or by `warm_up` once somebody can touch the screen.
"""

from __future__ import annotations

import gc
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from printing.compose import SheetRequest, compose_sheet

if TYPE_CHECKING:
    import pypdfium2

PDFIUM = Lock()
"""PDFium may be used by one thread at a time."""


def warm_up() -> None:
    """Load what paper takes, and settle; call it in a job, once."""
    import pypdfium2  # noqa: F401

    import printing.qr
    import printing.render  # noqa: F401

    # What is there now stays: looking it through for what may go takes longer than two frames.
    gc.collect()
    gc.freeze()


def sheet_words(request: SheetRequest, pages: int) -> str:
    """What stands on the sheet, in its order, to be listened to: a sentence a line of it."""
    sheet = compose_sheet(request)
    blocks = sheet.when_longer[0] if pages > 1 and sheet.when_longer else sheet.blocks
    lines = (
        " ".join(words.text for words in paragraph.words)
        for block in blocks
        if not block.notes
        for paragraph in block.paragraphs
    )
    return " ".join(line if line.endswith((".", "!", "?", "۔", "؟", ":")) else f"{line}." for line in lines)


def sheet_pdf(request: SheetRequest) -> bytes:
    """The sheet as it goes to the printer. Takes some tens of milliseconds: call it in a job.

    Raises:
        MissingGlyph: a character cannot be printed.
        CodeTooLong: a code cannot be printed finely enough.
        SheetTooLong: it would be a pile of paper.
    """
    from printing.pages import laid_out_within_reason
    from printing.render import render_pages

    sheet = compose_sheet(request)
    return render_pages(sheet.title, sheet.language, laid_out_within_reason(sheet))


def pdf_pages(pdf: bytes, width_px: int) -> list[QImage]:
    """Each page of a PDF as a picture of this width on white. May be called on any thread."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_picture(page, width_px) for page in document]
        finally:
            document.close()


def _picture(page: pypdfium2.PdfPage, width_px: int) -> QImage:
    bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    return image.copy()  # the bitmap's memory goes with the page
