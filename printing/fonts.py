"""The letters of the paper: the Noto fonts of assets/fonts, registered by path, never from the system.

Latin letters are Noto Sans; Arabic ones Noto Sans Arabic, or in Urdu Noto Nastaliq Urdu, which readers
prefer. A character without a glyph is an error that names it, not a box on the page. Widths are in points.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import FileUnreadable, MissingGlyph
from kiosk.paths import ASSETS
from printing.bidi import is_unseen
from printing.remembered import remembered
from printing.words import NO_BREAK, NO_BREAK_HYPHEN

if TYPE_CHECKING:
    import uharfbuzz

FOLDER = ASSETS / "fonts"
ICONS = ASSETS / "icons"

# A joined blank is drawn as a blank and a joined hyphen as a hyphen: so they copy, search and read as typed.
_AS_DRAWN = str.maketrans({NO_BREAK: " ", NO_BREAK_HYPHEN: "-"})
# Shaped letters have no character of their own: reportlab gets a private one for each glyph.
_PRIVATE = 0xE000
_MOST_GLYPHS = 0xF8FF - _PRIVATE
_STEERING = frozenset("\u200c\u200d")  # join or part Arabic letters; HarfBuzz takes them in


class Font(StrEnum):
    """The names that the faces are registered under."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ARABIC = "NotoSansArabic-Regular"
    ARABIC_BOLD = "NotoSansArabic-Bold"
    NASTALIQ = "NotoNastaliqUrdu-Regular"
    NASTALIQ_BOLD = "NotoNastaliqUrdu-Bold"
    ICONS = "material-symbols-rounded"

    @property
    def shaped(self) -> bool:
        """Whether its letters join, so that they are drawn glyph by glyph."""
        return self not in (Font.REGULAR, Font.BOLD, Font.ICONS)


_LATIN = (Font.REGULAR, Font.BOLD)
_ARABIC = (Font.ARABIC, Font.ARABIC_BOLD)
_NASTALIQ = (Font.NASTALIQ, Font.NASTALIQ_BOLD)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped letter, its character in reportlab's hands, in parts of the size of its font."""

    character: str
    advance_em: float
    right_em: float
    up_em: float


@cache
def face(font: Font) -> TTFont:
    """The font as reportlab knows it.

    Raises:
        FileUnreadable: its file is missing or is not a font.
    """
    path = (ICONS if font is Font.ICONS else FOLDER) / f"{font}.ttf"
    try:
        found = TTFont(str(font), str(path))
    except TTFError as error:
        raise FileUnreadable(path, str(error)) from error
    if font.shaped:
        _name_glyphs(found)
    pdfmetrics.registerFont(found)
    return found


def _name_glyphs(font: TTFont) -> None:
    face = font.face
    shaper = _shaper(Font(font.fontName))
    for number in range(min(shaper.face.glyph_count, _MOST_GLYPHS)):
        face.charToGlyph[_PRIVATE + number] = number
        face.charWidths[_PRIVATE + number] = shaper.get_glyph_h_advance(number) * 1000 / shaper.face.upem


@cache
def _shaper(font: Font) -> uharfbuzz.Font:
    import uharfbuzz

    path = FOLDER / f"{font}.ttf"
    try:
        return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes())))
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error


@cache
def _drawable(fonts: tuple[Font, ...]) -> frozenset[str]:
    if fonts[0].shaped:
        found = (set(_shaper(font).face.unicodes) for font in fonts)
    else:
        found = (set(face(font).face.charToGlyph) for font in fonts)
    return frozenset(map(chr, set.intersection(*found)))


def register() -> None:
    """Make the Latin faces known to reportlab; the second time it costs nothing.

    Raises:
        FileUnreadable: a font file is missing or is not a font.
    """
    for font in _LATIN:
        face(font)


def require(text: str, field: str, *, typed: bool, language: str) -> None:
    """Make sure that every character has a glyph in both faces of its script.

    Raises:
        MissingGlyph: one has not; names it and `field`.
        FileUnreadable: as `register`.
    """
    latin = _drawable(_LATIN)
    for character in dict.fromkeys(drawn(text)):
        if character in latin and unicodedata.category(character) != "Cc":
            continue
        if is_unseen(character) or character in _STEERING:
            continue
        if character in latin or character.isascii() or character not in _drawable(_script(language)):
            raise MissingGlyph(character, field, typed)


@lru_cache(maxsize=4096)
def font_for(character: str, latin: Font, language: str) -> Font:
    """The face for this character where Latin letters are set in `latin`: as bold as that."""
    if drawn(character) in _drawable(_LATIN) and character not in _STEERING:
        return latin
    regular, bold = _script(language)
    return bold if latin is Font.BOLD else regular


def _script(language: str) -> tuple[Font, Font]:
    return _NASTALIQ if language == "ur" else _ARABIC


def icon(name: str) -> str:
    """The character of an icon of assets/icons; "" where there is none of that name.

    Raises:
        FileUnreadable: the icons are missing.
    """
    face(Font.ICONS)
    return chr(_icons()[name]) if name in _icons() else ""


@cache
def _icons() -> dict[str, int]:
    path = ICONS / "codepoints.json"
    try:
        found: dict[str, object] = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    return {name: code if isinstance(code, int) else int(str(code), 16) for name, code in found.items()}


def drawn(text: str) -> str:
    """The text as it is put on the page: joined blanks and hyphens as plain ones."""
    return text.translate(_AS_DRAWN)


def width_pt(text: str, font: Font, size_pt: float, *, right_to_left: bool = False) -> float:
    """How long the text is, on one line and in one run."""
    if font.shaped:
        return size_pt * sum(glyph.advance_em for glyph in shaped(text, font, right_to_left=right_to_left))
    return size_pt * sum(map(_widths_em(font).__getitem__, text))


class _Widths(dict[str, float]):
    """How wide each character is drawn, in parts of the font's size; found when it is first asked for."""

    def __init__(self, font: Font) -> None:
        super().__init__()
        self._face = face(font).face

    def __missing__(self, character: str) -> float:
        code = ord(drawn(character))
        width = float(self._face.charWidths.get(code, self._face.defaultWidth))
        self[character] = width / 1000
        return width / 1000


@cache
def _widths_em(font: Font) -> _Widths:
    return _Widths(font)


@remembered(4096)
def shaped(text: str, font: Font, *, right_to_left: bool) -> tuple[Glyph, ...]:
    """The glyphs of a run from left to right; `text` is in the order in which it is read.

    Raises:
        FileUnreadable: a font file is missing.
    """
    import uharfbuzz

    face(font)
    shaper = _shaper(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.language = "ur" if font in _NASTALIQ else "ar"
    uharfbuzz.shape(shaper, buffer)
    em = shaper.face.upem
    return tuple(
        Glyph(
            chr(_PRIVATE + info.codepoint),
            position.x_advance / em,
            position.x_offset / em,
            position.y_offset / em,
        )
        for info, position in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True)
    )
