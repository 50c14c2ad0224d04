"""Paragraphs broken into lines. Sizes and widths in points; a line's texts stand side by side from its left.

Lines break at blanks, after a slash or dot of an address too long for one line, and inside any other
word only where it alone is wider than the column. No last line is lost (`style.SHORTEST_LAST_LINE`)
where the lines above can spare words without a further line.

Where letters run from right to left, words are broken into lines in the order in which they are read; then
each line is put in the order in which it is seen (`bidi`), its runs by direction and font, and stands at the
right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from kiosk.offer.isolates import reads_right_to_left
from printing import bidi, fonts, style
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
    """A text in one setting, `x_pt` from the left of its line's column.

    `text` is in the order in which it is read; `right_to_left` is how it runs, where its font is shaped.
    """

    setting: Setting
    text: str
    x_pt: float
    right_to_left: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces on one baseline, which lies `baseline_pt` below the line's top.

    `read` is the whole line in the order in which it is read, where the pieces do not give it, else "".
    """

    pieces: tuple[Piece, ...]
    height_pt: float
    baseline_pt: float
    read: str = ""


class _Word(NamedTuple):
    """What no line may part. `blank_pt`: what parts it from the word before, where they share a line.

    `together_pt`: it shares a line with what stands before only where so much fits beside it. `levels`: of
    its blank and its characters, where letters run from right to left.
    """

    setting: Setting
    text: str
    width_pt: float
    blank_pt: float
    together_pt: float
    link: str = ""
    levels: tuple[int, ...] = ()


def setting_of(voice: Voice, type_: Type) -> Setting:
    """The Latin font and the size of a voice."""
    size_pt = {
        Voice.TITLE: type_.title_pt,
        Voice.FOR: type_.for_pt,
        Voice.HEADING: type_.heading_pt,
        Voice.PHONE: type_.phone_pt,
    }.get(voice, type_.body_pt)
    return Setting(Font.REGULAR if voice is Voice.BODY else Font.BOLD, size_pt)


def broken(paragraph: Paragraph, type_: Type, width_pt: float, language: str = "en") -> tuple[Line, ...]:
    """The paragraph's lines, none wider than `width_pt`.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        FileUnreadable: a font file is missing.
    """
    for words in paragraph.words:
        fonts.require(words.text, words.field, typed=words.typed, language=language)
    read = "".join(words.text for words in paragraph.words)
    turned, foreign = reads_right_to_left(language), bidi.has_right_to_left(read)
    words_set = tuple(_words(paragraph.words, type_, width_pt, language, shaped=turned or foreign))
    rows = _pleasing_rows(words_set, width_pt)
    if not turned and not foreign:
        return tuple(_line(row, type_.leading) for row in rows)
    levelled = iter(_levelled(words_set, right_to_left=foreign))
    placed = [[next(levelled) for _ in row] for row in rows]
    return tuple(_two_way_line(row, type_, width_pt if turned else None, language) for row in placed)


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


def _words(
    all_words: tuple[Words, ...], type_: Type, width_pt: float, language: str, *, shaped: bool
) -> Iterator[_Word]:
    before: Words | None = None
    for words in all_words:
        setting = setting_of(words.voice, type_)
        measure = _Measure(setting, language, shaped)
        blank_pt = fonts.width_pt(" ", setting.font, setting.size_pt)
        after_number = before is not None and before.voice is Voice.PHONE
        gap_pt = max(blank_pt, style.NUMBER_GAP_EM * type_.body_pt) if after_number else blank_pt
        together_pt = measure(words.text) if words.together else 0.0
        for text in words.text.split(" "):
            for part, part_pt in _fitting(text, measure, width_pt):
                yield _Word(setting, part, part_pt, gap_pt, together_pt, words.link)
                gap_pt = together_pt = 0.0
            gap_pt = blank_pt
        before = words


@dataclass(slots=True)
class _Measure:
    """How long a text is in a setting, its runs each in the font of its script."""

    setting: Setting
    language: str
    shaped: bool

    def __call__(self, text: str) -> float:
        latin, size_pt = self.setting.font, self.setting.size_pt
        if not self.shaped or text.isascii():
            return fonts.width_pt(text, latin, size_pt)
        return sum(
            fonts.width_pt(run, font, size_pt, right_to_left=True)
            for font, run in _runs(text, latin, self.language)
        )


def _runs(text: str, latin: Font, language: str) -> list[tuple[Font, str]]:
    """The text without what is unseen, parted where its font changes."""
    if text.isascii():
        return [(latin, text)]
    seen = bidi.seen(text)
    faces = [fonts.font_for(character, latin, language) for character in seen]
    if len(set(faces)) == 1:
        return [(faces[0], seen)]
    runs, at = [], 0
    for font, group in groupby(faces):
        end = at + sum(1 for _ in group)
        runs.append((font, seen[at:end]))
        at = end
    return runs


def _fitting(text: str, measure: _Measure, width_pt: float) -> Iterator[tuple[str, float]]:
    """The word and its width, whole where it fits a line; else its parts, as many as fit sharing one."""
    if (text_pt := measure(text)) <= width_pt:
        yield text, text_pt
        return
    for part in _ADDRESS_PARTS.findall(text):
        rest = part
        while (rest_pt := measure(rest)) > width_pt:
            cut = _longest_start(rest, measure, width_pt)
            yield rest[:cut], measure(rest[:cut])
            rest = rest[cut:]
        yield rest, rest_pt


def _longest_start(text: str, measure: _Measure, width_pt: float) -> int:
    """How many of the text's characters fit the width; at least one."""
    count = 1
    while count < len(text) and measure(text[: count + 1]) <= width_pt:
        count += 1
    return count


def _line(row: list[_Word], leading: float) -> Line:
    pieces: list[Piece] = []
    texts: list[str] = []  # of the piece that is being put together
    start_pt = x_pt = 0.0
    for index, word in enumerate(row):
        blank_pt = word.blank_pt if index else 0.0
        if index:
            before = row[index - 1]
            if blank_pt:  # the blank is drawn even before another font: a gap alone may not be read as one
                texts.append(" ")
            if before.setting != word.setting or before.link != word.link:
                pieces.append(Piece(before.setting, "".join(texts), start_pt, link=before.link))
                texts, start_pt = [], x_pt + blank_pt
        texts.append(word.text)
        x_pt += blank_pt + word.width_pt
    pieces.append(Piece(row[-1].setting, "".join(texts), start_pt, link=row[-1].link))
    tallest_pt = max(piece.setting.size_pt for piece in pieces)
    height_pt = tallest_pt * leading
    return Line(tuple(pieces), height_pt, (height_pt + tallest_pt * style.CAPITAL_HEIGHT) / 2)


def _levelled(words: tuple[_Word, ...], *, right_to_left: bool) -> Iterator[_Word]:
    """The words with the levels that they have in the whole paragraph."""
    texts = [f" {word.text}" if word.blank_pt else word.text for word in words]
    found = bidi.levels("".join(texts), right_to_left=right_to_left)
    at = 0
    for word, text in zip(words, texts, strict=True):
        own = found[at : at + len(text)]
        at += len(text)
        yield word._replace(levels=own if word.blank_pt else (0, *own))


class _Run(NamedTuple):
    """Letters of one word that share level and font, or the blank before it, which has no text."""

    setting: Setting
    text: str
    width_pt: float
    right_to_left: bool = False
    link: str = ""


def _two_way_line(row: list[_Word], type_: Type, column_pt: float | None, language: str) -> Line:
    """The words in the order in which they are seen, at the right of the column where one is given."""
    runs: list[_Run] = []
    levels: list[int] = []
    for index, word in enumerate(row):
        if index and word.blank_pt:
            runs.append(_Run(word.setting, "", word.blank_pt))
            levels.append(word.levels[0])
        for level, run in _word_runs(word, language):
            runs.append(run)
            levels.append(level)
    x_pt = column_pt - sum(run.width_pt for run in runs) if column_pt is not None else 0.0
    pieces = []
    for run in bidi.visual(runs, levels):
        if run.text:
            pieces.append(Piece(run.setting, run.text, x_pt, run.right_to_left, run.link))
        x_pt += run.width_pt
    read = "".join(
        f" {word.text}" if word.blank_pt and index else word.text for index, word in enumerate(row)
    )
    height_pt, baseline_pt = _tall(row, pieces, type_)
    return Line(tuple(pieces), height_pt, baseline_pt, fonts.drawn(bidi.seen(read)))


def _word_runs(word: _Word, language: str) -> Iterator[tuple[int, _Run]]:
    at = 1  # before them, the level of the word's blank
    for level, group in groupby(word.levels[1:]):
        end = at + sum(1 for _ in group)
        for font, run in _runs(word.text[at - 1 : end - 1], word.setting.font, language):
            right_to_left = level % 2 == 1
            text = run
            if right_to_left and not font.shaped:  # marks among Arabic letters; HarfBuzz turns only its own
                text = run[::-1].translate(bidi.MIRRORED)
            size_pt = word.setting.size_pt
            width_pt = fonts.width_pt(text, font, size_pt, right_to_left=right_to_left)
            yield level, _Run(Setting(font, size_pt), text, width_pt, right_to_left, word.link)
        at = end


def _tall(row: list[_Word], pieces: list[Piece], type_: Type) -> tuple[float, float]:
    """Height and baseline: each font's letters reach as far up and down as it needs."""
    ups, downs = [], []
    for setting in {piece.setting for piece in pieces} or {word.setting for word in row}:
        line_em, baseline_em = _line_em(setting.font, type_.leading)
        ups.append(setting.size_pt * baseline_em)
        downs.append(setting.size_pt * (line_em - baseline_em))
    return max(ups) + max(downs), max(ups)


def _line_em(font: Font, leading: float) -> tuple[float, float]:
    if font in (Font.NASTALIQ, Font.NASTALIQ_BOLD):
        return style.NASTALIQ_LINE_EM, style.NASTALIQ_BASELINE_EM
    if font.shaped:
        return style.ARABIC_LINE_EM, style.ARABIC_BASELINE_EM
    return leading, (leading + style.CAPITAL_HEIGHT) / 2
