"""A sheet's numbers and English names kept in order, where its language is read from the right."""

from __future__ import annotations

from dataclasses import replace

from printing.sheet import Block, Sheet, Voice, Words
from printing.words import directed


def in_direction(sheet: Sheet) -> Sheet:
    """The sheet with its numbers and English names kept in order where it is read from the right."""

    def words(one: Words) -> Words:
        return replace(one, text=directed(one.text, sheet.language, number=one.voice is Voice.PHONE))

    def block(one: Block) -> Block:
        lines = tuple(replace(line, words=tuple(map(words, line.words))) for line in one.paragraphs)
        return replace(one, paragraphs=lines, name=directed(one.name, sheet.language))

    return replace(
        sheet,
        blocks=tuple(map(block, sheet.blocks)),
        when_longer=tuple(tuple(map(block, blocks)) for blocks in sheet.when_longer),
        footer=tuple(map(words, sheet.footer)),
        brief_footer=None if sheet.brief_footer is None else tuple(map(words, sheet.brief_footer)),
    )
