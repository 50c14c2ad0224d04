"""Pages for the council's office: A4, black on white, in points from the lower left corner.

They are read at a desk, so their letters may be smaller than a carer's (`SMALLEST_PT`).
"""

from __future__ import annotations

import io
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from printing import fonts
from printing.fonts import Font
from printing.style import PT_PER_MM
from printing.words import plain

SMALLEST_PT = 9.0
MARGIN_PT = 12 * PT_PER_MM
FINE_RULE_PT = 0.6
THICK_RULE_PT = 1.6
ASCENT = 0.74  # of a line's size above its baseline, so that rows of letters look centred
MORE = "…"


class OfficePage:
    """A canvas with letters. Texts come from content: a character without a glyph is refused."""

    def __init__(self, canvas: Canvas, width_pt: float, height_pt: float) -> None:
        self.canvas = canvas
        self.width_pt = width_pt
        self.height_pt = height_pt

    def text(
        self, x_pt: float, y_pt: float, words: str, size_pt: float, *, bold: bool = False, white: bool = False
    ) -> float:
        """Words from `x_pt` on their baseline; the x where they end.

        Raises:
            MissingGlyph: a character cannot be printed.
        """
        font, tidy = _font(bold), plain(words)
        fonts.require(tidy, "the offer's content", typed=False, language="en")
        self.canvas.setFillGray(1 if white else 0)
        drawn = self.canvas.beginText(x_pt, y_pt)
        drawn.setFont(str(font), size_pt)
        drawn.textOut(fonts.drawn(tidy))
        self.canvas.drawText(drawn)
        return x_pt + fonts.width_pt(tidy, font, size_pt)

    def rule(self, y_pt: float, left_pt: float, right_pt: float, weight_pt: float = FINE_RULE_PT) -> None:
        """A line from left to right."""
        self.canvas.setLineWidth(weight_pt)
        self.canvas.line(left_pt, y_pt, right_pt, y_pt)

    def box(
        self, x_pt: float, y_pt: float, width_pt: float, height_pt: float, *, grey: float | None = None
    ) -> None:
        """A frame, or with `grey` (0 is black) a filled field; `x_pt`, `y_pt` its lower left corner."""
        self.canvas.setLineWidth(FINE_RULE_PT)
        self.canvas.setFillGray(0 if grey is None else grey)
        self.canvas.rect(x_pt, y_pt, width_pt, height_pt, stroke=grey is None, fill=grey is not None)


def office_pdf(title: str, size_pt: tuple[float, float], *draw: Callable[[OfficePage], None]) -> bytes:
    """A PDF with a page for each of `draw`; the same drawings give the same bytes.

    Raises:
        MissingGlyph: a character has no glyph.
        FileUnreadable: a font file is missing.
    """
    fonts.register()
    file = io.BytesIO()
    first_font = str(Font.REGULAR)
    canvas = Canvas(file, size_pt, invariant=1, pageCompression=1, lang="en", initialFontName=first_font)  # type: ignore[arg-type]
    canvas.setTitle(title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in draw:
        page(OfficePage(canvas, *size_pt))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def width_of(words: str, size_pt: float, *, bold: bool = False) -> float:
    """How long the words are on one line."""
    return fonts.width_pt(plain(words), _font(bold), size_pt)


def wrapped(
    words: str, size_pt: float, width_pt: float, *, bold: bool = False, most: int = 3
) -> tuple[str, ...]:
    """The words as lines no wider than `width_pt`; what needs more than `most` lines is cut off."""
    lines: list[str] = []
    for word in plain(words).split(" "):
        together = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(together, size_pt, bold=bold) <= width_pt:
            lines[-1] = together
        else:
            lines.append(word)
    if len(lines) > most:
        lines[most - 1] += MORE
    return tuple(cut(line, size_pt, width_pt, bold=bold) for line in lines[:most])


def cut(words: str, size_pt: float, width_pt: float, *, bold: bool = False) -> str:
    """The words on one line, cut off where they are too long."""
    if width_of(words, size_pt, bold=bold) <= width_pt:
        return words
    kept = words
    while kept and width_of(kept + MORE, size_pt, bold=bold) > width_pt:
        kept = kept[:-1]
    return kept.rstrip() + MORE


def _font(bold: bool) -> Font:
    return Font.BOLD if bold else Font.REGULAR
