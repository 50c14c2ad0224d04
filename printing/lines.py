"""Paragraphs broken into lines. Sizes and widths in points; a line's texts stand side by side from its left.

Lines break at blanks, after a slash or dot of an address too long for one line, and inside any other
word only where it alone is wider than the column. No last line is lost (`style.SHORTEST_LAST_LINE`)
where the lines above can spare words without a further line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from printing import fonts, style
from printing.fonts import Font
from printing.sheet import Paragraph, Voice, Words
from printing.style import Type

_ADDRESS_PARTS = re.compile(r".+?(?:[/.?&=](?=\w)|$)")
_NARROWEST = 0.6  # of the column
_NARROWING_STEP = 0.02


@dataclass(frozen=True, slots=True)
class Setting:
    """A font and its size."""

    font: Font
    size_pt: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in one setting, `x_pt` from the left of its line."""

    setting: Setting
    text: str
    x_pt: float


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces on one baseline, which lies `baseline_pt` below the line's top."""

    pieces: tuple[Piece, ...]
    height_pt: float
    baseline_pt: float


@dataclass(frozen=True, slots=True)
class _Word:
    """What no line may part. `blank_pt`: what parts it from the word before, where they share a line.

    `together_pt`: it shares a line with what stands before only where so much fits beside it.
    """

    setting: Setting
    text: str
    width_pt: float
    blank_pt: float
    together_pt: float


def setting_of(voice: Voice, type_: Type) -> Setting:
    """The font and size of a voice."""
    size_pt = {
        Voice.TITLE: type_.title_pt,
        Voice.FOR: type_.for_pt,
        Voice.HEADING: type_.heading_pt,
        Voice.PHONE: type_.phone_pt,
    }.get(voice, type_.body_pt)
    return Setting(Font.REGULAR if voice is Voice.BODY else Font.BOLD, size_pt)


def broken(paragraph: Paragraph, type_: Type, width_pt: float) -> tuple[Line, ...]:
    """The paragraph's lines, none wider than `width_pt`.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        FileUnreadable: a font file is missing.
    """
    for words in paragraph.words:
        fonts.require(words.text, words.field, typed=words.typed)
    words_set = tuple(_words(paragraph.words, type_, width_pt))
    return tuple(_line(row, type_.leading) for row in _pleasing_rows(words_set, width_pt))


def _pleasing_rows(words: tuple[_Word, ...], width_pt: float) -> list[list[_Word]]:
    """As few rows as there can be, narrowed until the last one is not a lost short one."""
    rows = _rows(words, width_pt)
    narrower_pt = width_pt
    while len(rows) > 1 and narrower_pt > _NARROWEST * width_pt:
        trial = _rows(words, narrower_pt)
        if len(trial) > len(rows):
            break
        if _width_pt(trial[-1]) >= style.SHORTEST_LAST_LINE * width_pt:
            return trial
        narrower_pt -= _NARROWING_STEP * width_pt
    return rows


def _rows(words: tuple[_Word, ...], width_pt: float) -> list[list[_Word]]:
    rows: list[list[_Word]] = []
    used_pt = 0.0
    for word in words:
        needed_pt = word.blank_pt + max(word.width_pt, word.together_pt)
        if rows and used_pt + needed_pt <= width_pt:
            rows[-1].append(word)
            used_pt += word.blank_pt + word.width_pt
        else:
            rows.append([word])
            used_pt = word.width_pt
    return rows


def _width_pt(row: list[_Word]) -> float:
    return sum(word.blank_pt + word.width_pt for word in row) - row[0].blank_pt


def _words(all_words: tuple[Words, ...], type_: Type, width_pt: float) -> Iterator[_Word]:
    before: Words | None = None
    for words in all_words:
        setting = setting_of(words.voice, type_)
        blank_pt = fonts.width_pt(" ", setting.font, setting.size_pt)
        after_number = before is not None and before.voice is Voice.PHONE
        gap_pt = max(blank_pt, style.NUMBER_GAP_EM * type_.body_pt) if after_number else blank_pt
        together_pt = fonts.width_pt(words.text, setting.font, setting.size_pt) if words.together else 0.0
        for text in words.text.split(" "):
            for part in _fitting(text, setting, width_pt):
                length_pt = fonts.width_pt(part, setting.font, setting.size_pt)
                yield _Word(setting, part, length_pt, gap_pt, together_pt)
                gap_pt = together_pt = 0.0
            gap_pt = blank_pt
        before = words


def _fitting(text: str, setting: Setting, width_pt: float) -> Iterator[str]:
    """The word, whole where it fits a line; else its parts, of which as many as fit will share one."""
    if fonts.width_pt(text, setting.font, setting.size_pt) <= width_pt:
        yield text
        return
    for part in _ADDRESS_PARTS.findall(text):
        rest = part
        while fonts.width_pt(rest, setting.font, setting.size_pt) > width_pt:
            cut = _longest_start(rest, setting, width_pt)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _longest_start(text: str, setting: Setting, width_pt: float) -> int:
    """How many of the text's characters fit the width; at least one."""
    count = 1
    while count < len(text) and fonts.width_pt(text[: count + 1], setting.font, setting.size_pt) <= width_pt:
        count += 1
    return count


def _line(row: list[_Word], leading: float) -> Line:
    pieces: list[Piece] = []
    x_pt = 0.0
    for index, word in enumerate(row):
        blank_pt = word.blank_pt if index else 0.0
        if pieces:
            kept = pieces.pop()
            # The blank is drawn even before another font: a gap alone is not always read back as one.
            text = f"{kept.text} " if blank_pt else kept.text
            joins = kept.setting == word.setting
            pieces.append(replace(kept, text=f"{text}{word.text}" if joins else text))
            if joins:
                x_pt += blank_pt + word.width_pt
                continue
        pieces.append(Piece(word.setting, word.text, x_pt + blank_pt))
        x_pt += blank_pt + word.width_pt
    tallest_pt = max(piece.setting.size_pt for piece in pieces)
    height_pt = tallest_pt * leading
    return Line(tuple(pieces), height_pt, (height_pt + tallest_pt * style.CAPITAL_HEIGHT) / 2)
