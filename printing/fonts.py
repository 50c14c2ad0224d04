"""The letters of the paper: Noto Sans from assets/fonts, registered by path, never from the system.

A character without a glyph is an error that names it, not a box on the page. Widths are in points.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import FileUnreadable, MissingGlyph
from kiosk.paths import ASSETS
from printing.words import NO_BREAK, NO_BREAK_HYPHEN

FOLDER = ASSETS / "fonts"

# A joined blank is drawn as a blank and a joined hyphen as a hyphen: so they copy, search and read as typed.
_AS_DRAWN = str.maketrans({NO_BREAK: " ", NO_BREAK_HYPHEN: "-"})


class Font(StrEnum):
    """The names that the faces are registered under."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"


@cache
def _face(font: Font) -> TTFont:
    path = FOLDER / f"{font}.ttf"
    try:
        face = TTFont(str(font), str(path))
    except TTFError as error:
        raise FileUnreadable(path, str(error)) from error
    pdfmetrics.registerFont(face)
    return face


@cache
def _drawable() -> frozenset[str]:
    glyphs = set(_face(Font.REGULAR).face.charToGlyph) & set(_face(Font.BOLD).face.charToGlyph)
    return frozenset(map(chr, glyphs))


def register() -> None:
    """Make both faces known to reportlab; the second time it costs nothing.

    Raises:
        FileUnreadable: a font file is missing or is not a font.
    """
    for font in Font:
        _face(font)


def require(text: str, field: str, *, typed: bool) -> None:
    """Make sure that every character has a glyph in both faces.

    Raises:
        MissingGlyph: one has not; names it and `field`.
        FileUnreadable: as `register`.
    """
    drawable = _drawable()
    for character in drawn(text):
        if character not in drawable or unicodedata.category(character) == "Cc":
            raise MissingGlyph(character, field, typed)


def drawn(text: str) -> str:
    """The text as it is put on the page: joined blanks and hyphens as plain ones."""
    return text.translate(_AS_DRAWN)


def width_pt(text: str, font: Font, size_pt: float) -> float:
    """How long the text is, on one line."""
    return float(pdfmetrics.stringWidth(drawn(text), str(font), size_pt))
