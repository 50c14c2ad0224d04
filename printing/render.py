"""Pages drawn as PDF. The same pages give the same bytes.

Drawn on reportlab's canvas, not with its Platypus: Platypus reads every text as mark-up, in which an `<img>`
of somebody's content opens a file; the canvas knows letters only, so there is nothing to escape. Our own
lines also keep numbers whole and blocks together, and put right-to-left writing in order.

The PDF is tagged (ISO 32000-1, 14.8): what is read stands in the order in which it is read, as headings,
paragraphs and figures: see `tags`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import assert_never

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from printing import fonts, glyphs, qr, style
from printing.items import Code, Frame, Item, Mark, Page, Rule, Span, Stroke, Text, Tick
from printing.pages import laid_out
from printing.sheet import Sheet
from printing.style import A4, Paper
from printing.tags import Tags

rl_config.useA85 = 0  # streams as letters: a third longer, and slower to make than all of a sheet's lines


def render_sheet(sheet: Sheet) -> bytes:
    """The sheet as a PDF, black on white, its texts in reading order.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    return render_pages(sheet.title, sheet.language, laid_out(sheet), sheet.paper)


def render_pages(
    title: str, language: str, pages: Sequence[Page], paper: Paper = A4, marks: bool = True
) -> bytes:
    """Pages of one kind of paper as a PDF with this title, in this language.

    Raises:
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    fonts.register()
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=(paper.width_pt, paper.height_pt),
        invariant=1,
        pageCompression=1,
        lang=language,
        initialFontName=str(fonts.Font.REGULAR),  # type: ignore[arg-type]  # the stubs say float
    )
    # Never a name: the title of a document is shown by viewers and kept by spoolers.
    canvas.setTitle(title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    tags = Tags(canvas)
    bookmarks = _Bookmarks(canvas)
    for page in pages:
        tags.begin_page()
        for span, items in groupby(page.items, key=_span):
            _draw_all(canvas, tags, span, list(items))
        if marks:
            bookmarks.add(item for item in page.items if isinstance(item, Mark))
        canvas.showPage()
        tags.end_page()
    tags.finish()
    canvas.save()
    return file.getvalue()


def _span(item: Item) -> Span:
    match item:
        case Text():
            return item.span
        case Code():
            return Span("Figure", (id(item), 0), item.words or item.payload)
        case _:
            return Span()


def _draw_all(canvas: Canvas, tags: Tags, span: Span, items: list[Item]) -> None:
    tags.begin(span)
    for item in items:
        if isinstance(item, Text):
            _draw_text(canvas, tags, item)
        else:
            _draw(canvas, item)
    tags.end()


class _Bookmarks:
    """The outline that a viewer shows beside the pages. A level follows one at most one less."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._count = 0
        self._level = -1

    def add(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            self._count += 1
            self._level = min(mark.level, self._level + 1)
            key = f"mark-{self._count}"
            self._canvas.bookmarkHorizontal(key, 0, mark.y_pt)
            self._canvas.addOutlineEntry(fonts.drawn(mark.name), key, self._level)


def _draw(canvas: Canvas, item: Stroke | Rule | Frame | Tick | Code | Mark) -> None:
    match item:
        case Rule():
            canvas.setLineWidth(item.weight_pt)
            canvas.line(item.left_pt, item.y_pt, item.right_pt, item.y_pt)
        case Frame():
            canvas.setLineWidth(style.FRAME_PT)
            width_pt = item.right_pt - item.left_pt
            canvas.roundRect(item.left_pt, item.y_pt, width_pt, item.height_pt, style.FRAME_CORNER_PT)
        case Stroke():
            canvas.setLineWidth(item.weight_pt)
            canvas.line(item.x_pt, item.y_pt, item.to_x_pt, item.to_y_pt)
        case Tick():
            canvas.setLineWidth(style.RULE_PT)
            canvas.rect(item.x_pt, item.y_pt, item.side_pt, item.side_pt)
        case Code():
            _draw_code(canvas, item)
        case Mark():
            pass
        case _:
            assert_never(item)


def _draw_text(canvas: Canvas, tags: Tags, item: Text) -> None:
    if item.setting.font.shaped:
        tags.begin_word(fonts.drawn(item.text))
    canvas.addLiteral(glyphs.text(item, tags.document))
    if item.setting.font.shaped:
        tags.end()
    if item.link:
        size_pt = item.setting.size_pt
        width_pt = fonts.width_pt(item.text.rstrip(" "), item.setting.font, size_pt)
        low_pt, high_pt = item.y_pt - 0.25 * size_pt, item.y_pt + size_pt
        canvas.linkURL(item.link, (item.x_pt, low_pt, item.x_pt + width_pt, high_pt), thickness=0)


def _draw_code(canvas: Canvas, code: Code) -> None:
    """One path in units of the code's squares, counted from its upper left corner."""
    rows = qr.matrix(code.payload)
    module_pt = code.side_pt / len(rows)
    squares = [f"q {module_pt:.5f} 0 0 {-module_pt:.5f} {code.x_pt:.3f} {code.y_pt + code.side_pt:.3f} cm"]
    for number, row in enumerate(rows):
        column = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                squares.append(f"{column} {number} {length} 1 re")
            column += length
    canvas.addLiteral(" ".join((*squares, "f Q")))
