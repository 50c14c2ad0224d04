"""A composed sheet drawn as PDF. The same sheet gives the same bytes.

Drawn on reportlab's canvas, not with its Platypus: Platypus reads every text as mark-up, in which an `<img>`
of somebody's content opens a file; the canvas knows letters only, so there is nothing to escape. Our own
lines also keep numbers whole and blocks together, and leave room for right-to-left writing.
"""

from __future__ import annotations

import io
from itertools import groupby
from typing import assert_never

from reportlab.pdfgen.canvas import Canvas

from printing import fonts, qr, style
from printing.pages import Code, Frame, Item, Rule, Text, laid_out
from printing.sheet import Sheet


def render_sheet(sheet: Sheet) -> bytes:
    """The sheet as a PDF of A4 pages, black on white, its texts in reading order.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    fonts.register()
    pages = laid_out(sheet)
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=(style.PAGE_WIDTH_PT, style.PAGE_HEIGHT_PT),
        invariant=1,
        pageCompression=1,
        lang=sheet.language,
        initialFontName=str(fonts.Font.REGULAR),  # type: ignore[arg-type]  # the stubs say float
    )
    # Never a name: the title of a document is shown by viewers and kept by spoolers.
    canvas.setTitle(sheet.title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in pages:
        for item in page.items:
            _draw(canvas, item)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Canvas, item: Item) -> None:
    match item:
        case Text():
            text = canvas.beginText(item.x_pt, item.y_pt)
            text.setFont(str(item.setting.font), item.setting.size_pt)
            text.textOut(fonts.drawn(item.text))
            canvas.drawText(text)
        case Rule():
            canvas.setLineWidth(style.RULE_PT)
            canvas.line(style.LEFT_PT, item.y_pt, style.RIGHT_PT, item.y_pt)
        case Frame():
            canvas.setLineWidth(style.FRAME_PT)
            width_pt = style.RIGHT_PT - style.LEFT_PT
            canvas.roundRect(style.LEFT_PT, item.y_pt, width_pt, item.height_pt, style.FRAME_CORNER_PT)
        case Code():
            _draw_code(canvas, item)
        case _:
            assert_never(item)


def _draw_code(canvas: Canvas, code: Code) -> None:
    rows = qr.matrix(code.payload)
    module_pt = style.QR_PT / len(rows)
    squares = canvas.beginPath()
    for number, row in enumerate(rows):
        y_pt = code.y_pt + style.QR_PT - (number + 1) * module_pt
        column = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                squares.rect(code.x_pt + column * module_pt, y_pt, length * module_pt, module_pt)
            column += length
    canvas.drawPath(squares, stroke=0, fill=1)
