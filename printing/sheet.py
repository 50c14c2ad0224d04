"""What a sheet says and in which order, before any of it has a place on a page. Frozen; no reportlab.

All texts are plain (see `words`); none is mark-up. A `Sheet` is made by `compose` and drawn by `render`; the
other prints are made of the same blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.offer.contact import QrCode
from printing.style import A4, FOOTER_LINES, Paper, PrintSize, Type


class Voice(StrEnum):
    """How loudly a text is set; `style.Type` and `lines` turn it into a font and a size."""

    TITLE = "title"
    FOR = "for"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one voice. `field` says where it came from, for whoever has to mend it.

    `together`: it begins a line of its own where it does not fit whole beside what stands before it. `link`
    is where a touch on it leads on a screen, or "".
    """

    voice: Voice
    text: str
    field: str = ""
    typed: bool = False
    together: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that follow one another on the same lines, parted by a blank.

    `close`: it goes on with what the paragraph above began, so no space parts them. `keeps_next`: it never
    stands at the foot of a page without the paragraph after it. `tick`: a box to tick stands before it.
    `write`: the rest of its line is ruled, to be written on by pen. `ending`
    stands at the far end of its last line, as a page number does in a table of contents.
    """

    words: tuple[Words, ...]
    close: bool = False
    keeps_next: bool = False
    tick: bool = False
    write: bool = False
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that belong together and share a page wherever they can. `framed`: with a line all round.

    `name` heads the rest of a block too long for one page; `qr` stands in the column at the end of its lines.
    `fresh`: it begins a page; `flows`: it may be parted, to save paper. `notes`: ruled lines follow, as many
    as what is free of the page holds; where it holds too few, the block is left out. `first`: it stands on
    the first page, or nowhere. `mark` is its bookmark, or "", and `level` how deep that stands.
    """

    name: str
    paragraphs: tuple[Paragraph, ...]
    framed: bool = False
    ruled: bool = False
    qr: QrCode | None = None
    fresh: bool = False
    flows: bool = False
    notes: bool = False
    first: bool = False
    vital: bool = False
    mark: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet. `footer` stands on every page, after the words `Page x of y`, a sentence each.

    A `footer` of more than `footer_lines` stands on the last page, and `brief_footer`, where there is one, on
    the others. `when_longer` are the blocks where `blocks` need more than one page, in several ways:
    the first one that has all its vital blocks on the first page is taken, or else the last. `page_of` is how
    a page is numbered: `Page {number} of {count}.`, or "" for not at all; `continued` heads what goes on from
    the page before.
    """

    title: str
    language: str
    size: PrintSize
    blocks: tuple[Block, ...]
    footer: tuple[Words, ...]
    brief_footer: tuple[Words, ...] | None = None
    footer_lines: int = FOOTER_LINES
    when_longer: tuple[tuple[Block, ...], ...] = ()
    page_of: str = "Page {number} of {count}."
    continued: str = "{name}, continued"
    paper: Paper = A4
    type_: Type | None = None
