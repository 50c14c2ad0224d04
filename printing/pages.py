"""A sheet's blocks given their places on pages. Points from the page's lower left corner, as PDF counts.

A block is never parted over two pages when it fits one. One that fits none is parted between paragraphs, or
in a long paragraph with two lines on either side; a heading never ends a page, and the rest is headed
"continued". The last block does not stand alone on a page where the one before it can come along. Where
letters run from right to left, codes and boxes to tick change sides with them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from kiosk.errors import SheetTooLong
from printing import qr, style
from printing.items import Code, Frame, Item, Mark, Page, Rule, Span, Text, Tick
from printing.lines import Line
from printing.rows import BrokenLines, Row, Setter, lead_of, paragraph_rows, rows_of, width_of
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PT_PER_MM, TYPES, Type
from printing.words import directed


@dataclass(frozen=True, slots=True)
class _Part:
    """A block, or as much of one as stands on a page. `number` is its place among the blocks."""

    block: Block
    rows: tuple[Row, ...]
    setter: Setter
    number: int

    @property
    def type_(self) -> Type:
        return self.setter.type_

    @property
    def rows_pt(self) -> float:
        return sum(row.line.height_pt + row.space_pt for row in self.rows) - self.rows[0].space_pt

    @property
    def lead_pt(self) -> float:
        """A code's upper edge is level with the first line's capitals."""
        return lead_of(self.rows[0].line)

    @property
    def gap_pt(self) -> float:
        """White above and under the block: the type's own, or a code's quiet zone where that is more."""
        own_pt = self.type_.block_gap_em * self.type_.body_pt
        # Rules and frames are drawn half on either side of their place.
        quiet_pt = qr.quiet_pt(self.block.qr.payload) + style.FRAME_PT / 2 if self.block.qr else 0.0
        return max(own_pt, quiet_pt)

    def inset_pt(self, ruled: bool) -> float:
        """From the block's upper edge, its frame or its rule, to its first row."""
        if self.block.framed:
            return self.type_.frame_padding_em * self.type_.body_pt
        return max(self.gap_pt - self.lead_pt, 0.0) if ruled else 0.0

    def height_pt(self, ruled: bool) -> float:
        code_pt = self.lead_pt + style.QR_PT if self.block.qr else 0.0
        below_pt = self.inset_pt(ruled) if self.block.framed else 0.0
        return self.inset_pt(ruled) + max(self.rows_pt, code_pt) + below_pt


@dataclass(slots=True)
class _Desk:
    """The pages laid so far; `y_pt` is where the last one is still free.

    Pages from number `whole_from` on, counted from 0, end at `bottom_pt`, above the whole footer; those
    before it at `brief_bottom_pt`. `pages_of` has the page on which each block ends,
    `parted` those that stand on several although they had rather not.
    """

    top_pt: float
    bottom_pt: float
    brief_bottom_pt: float
    whole_from: float
    y_pt: float
    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    pages_of: dict[int, int] = field(default_factory=dict)
    parted: set[int] = field(default_factory=set)
    last: _Part | None = None  # the part above, on this page

    @classmethod
    def of(
        cls, top_pt: float, bottom_pt: float, brief_bottom_pt: float = 0.0, whole_from: float = 0
    ) -> _Desk:
        return cls(top_pt, bottom_pt, brief_bottom_pt, whole_from, top_pt)

    def foot_pt(self, page: int) -> float:
        return self.bottom_pt if page >= self.whole_from else self.brief_bottom_pt

    @property
    def low_pt(self) -> float:
        """Where this page ends."""
        return self.foot_pt(len(self.pages) - 1)

    @property
    def fresh_pt(self) -> float:
        """How high the next page is that nothing stands on."""
        return self.top_pt - self.foot_pt(len(self.pages) - (self.last is None))

    def fits(self, *parts: _Part) -> bool:
        """Whether the parts, one under the other, fit what is free of the page."""
        above, y_pt = self.last, self.y_pt
        for part in parts:
            y_pt -= _gap_pt(above, part) + part.height_pt(_ruled(above, part))
            above = part
        return y_pt >= self.low_pt

    def turn(self) -> None:
        self.pages.append([])
        self.y_pt, self.last = self.top_pt, None

    def lay(self, part: _Part) -> None:
        ruled = _ruled(self.last, part)
        self.y_pt -= _gap_pt(self.last, part)
        self.pages[-1] += _items(part, self.y_pt, ruled=ruled)
        self.y_pt -= part.height_pt(ruled)
        self.last = part
        self.pages_of[part.number] = len(self.pages) - 1


def _ruled(above: _Part | None, part: _Part) -> bool:
    """A rule parts two blocks; the top of a page and a frame part them well enough."""
    return part.block.ruled and above is not None and not above.block.framed


def _gap_pt(above: _Part | None, part: _Part) -> float:
    return 0.0 if above is None else max(above.gap_pt, part.gap_pt)


def laid_out(sheet: Sheet, lines: BrokenLines | None = None) -> tuple[Page, ...]:
    """The sheet's pages. `lines` are what was broken for others of its language and type; it is added to.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    setter = Setter(sheet, sheet.type_ or TYPES[sheet.size], {} if lines is None else lines)
    desk = _laid(setter, sheet.blocks)
    if len(desk.pages) > 1:
        for blocks in sheet.when_longer:
            desk = _laid(setter, blocks)
            if all(desk.pages_of[number] == 0 for number, block in enumerate(blocks) if block.vital):
                break
    return _with_footers(desk, setter)


def laid_out_within_reason(sheet: Sheet) -> tuple[Page, ...]:
    """The sheet's pages, of which there are at most `style.MOST_PAGES`.

    Raises:
        SheetTooLong: there are more.
        MissingGlyph, CodeTooLong, FileUnreadable: as `laid_out`.
    """
    pages = laid_out(sheet)
    if len(pages) > style.MOST_PAGES:
        raise SheetTooLong(len(pages), style.MOST_PAGES)
    return pages


def _laid(setter: Setter, blocks: tuple[Block, ...]) -> _Desk:
    parts = [
        _Part(block, rows_of(block, setter, number), setter, number) for number, block in enumerate(blocks)
    ]
    desk = _filled(setter, parts, math.inf)
    last = len(desk.pages) - 1
    if last < desk.whole_from and desk.y_pt < desk.bottom_pt:
        # The whole footer has no room on what was the last page.
        fuller = _filled(setter, parts, last)
        desk = fuller if fuller.parted <= desk.parted else _with_page_for_notes(setter, parts, last + 1)
    if desk.whole_from:
        desk.whole_from = len(desk.pages) - 1
    return desk


def _with_page_for_notes(setter: Setter, parts: list[_Part], whole_from: float) -> _Desk:
    """The parts laid on as many pages, and the whole footer with room for notes on one more."""
    desk = _filled(setter, parts, whole_from)
    if len(desk.pages) == whole_from:
        desk.turn()
        if parts[-1].block.notes and parts[-1].number not in desk.pages_of:
            _place_notes(desk, parts[-1])
    return desk


def _filled(setter: Setter, parts: list[_Part], whole_from: float) -> _Desk:
    """The parts laid, with the whole footer on pages from `whole_from` on; on all of them if it is short."""
    paper, sheet, type_ = setter.paper, setter.sheet, setter.type_
    desk = _Desk.of(paper.top_pt, -math.inf, -math.inf)  # nothing is laid on it yet
    while True:
        # How many pages there are is known only afterwards, and may need a longer footer.
        count = len(desk.pages)
        whole = _footer(setter, sheet.footer, count, count)
        brief = _footer(setter, sheet.brief_footer or (), count, count)
        bottom_pt = paper.bottom_pt + _footer_pt(whole, type_)
        brief_bottom_pt = paper.bottom_pt + _footer_pt(brief, type_)
        if bottom_pt <= desk.bottom_pt and brief_bottom_pt <= desk.brief_bottom_pt:
            break
        everywhere = sheet.brief_footer is None or len(whole) <= sheet.footer_lines
        desk = _Desk.of(paper.top_pt, bottom_pt, brief_bottom_pt, 0 if everywhere else whole_from)
        for index, part in enumerate(parts):
            _place(desk, part, parts[index + 1 :])
    return desk


def _with_footers(desk: _Desk, setter: Setter) -> tuple[Page, ...]:
    count, sheet = len(desk.pages), setter.sheet
    pages = []
    for number, items in enumerate(desk.pages):
        words = sheet.footer if number >= desk.whole_from else sheet.brief_footer or ()
        lines = _footer(setter, words, number + 1, count)
        pages.append(Page((*items, *_footer_items(lines, desk.foot_pt(number), setter))))
    return tuple(pages)


def _place(desk: _Desk, part: _Part, later: list[_Part]) -> None:
    if part.block.notes:
        _place_notes(desk, part)
        return
    if part.block.first and (len(desk.pages) > 1 or not desk.fits(part)):
        return
    if part.block.fresh and desk.last is not None:
        desk.turn()
    fits = desk.fits(part)
    if not fits and (part.block.flows or part.height_pt(ruled=False) > desk.fresh_pt):
        _place_in_parts(desk, part)
        return
    if not fits or _leaves_last_alone(desk, part, later):
        desk.turn()
    desk.lay(part)


def _place_notes(desk: _Desk, part: _Part) -> None:
    """Ruled lines on what is left of the page, where that is enough for a few."""
    if part.block.fresh:
        desk.turn()
    line_pt = style.WRITING_LINE_MM * PT_PER_MM
    free_pt = desk.y_pt - desk.low_pt - _gap_pt(desk.last, part) - part.height_pt(_ruled(desk.last, part))
    count = min(int(free_pt / line_pt - 0.4), style.NOTE_LINES_AT_MOST)
    if count < style.NOTE_LINES_AT_LEAST:
        return
    desk.lay(part)
    paper = part.setter.paper
    for _ in range(count):
        desk.y_pt -= line_pt
        desk.pages[-1].append(Rule(desk.y_pt, paper.left_pt, paper.right_pt, style.WRITING_RULE_PT))


def _leaves_last_alone(desk: _Desk, part: _Part, later: list[_Part]) -> bool:
    """Whether the last block would stand alone on a page, and not if this one went there with it."""
    later = [one for one in later if not one.block.notes]
    if len(later) == 1 and later[0].block.ruled:  # a service may stand alone: there is room for notes
        return False
    if len(later) != 1 or desk.last is None or not desk.last.block.ruled or desk.fits(part, later[0]):
        return False
    return _Desk.of(desk.top_pt, desk.bottom_pt).fits(part, later[0])


def _place_in_parts(desk: _Desk, part: _Part) -> None:
    if desk.last is not None and desk.y_pt - desk.low_pt < desk.fresh_pt * style.WORTH_STARTING:
        desk.turn()
    rest = part
    if not part.block.flows:
        desk.parted.add(part.number)
    while rest.rows:
        count = _most_rows(desk, rest)
        if count == 0 and desk.last is not None:
            desk.turn()
            continue
        count = count or _forced_rows(desk, rest)
        desk.lay(replace(rest, rows=rest.rows[:count]))
        rest = _rest(rest, count)
        if rest.rows:
            desk.turn()


def _most_rows(desk: _Desk, part: _Part) -> int:
    """How many rows fit the page and may end there."""
    ends = [index + 1 for index, row in enumerate(part.rows) if not row.glued]
    return max((end for end in ends if desk.fits(replace(part, rows=part.rows[:end]))), default=0)


def _forced_rows(desk: _Desk, part: _Part) -> int:
    """How many rows fit an empty page, whatever they are glued to; at least one."""
    counts = range(1, len(part.rows) + 1)
    return max((count for count in counts if desk.fits(replace(part, rows=part.rows[:count]))), default=1)


def _rest(part: _Part, count: int) -> _Part:
    rows = part.rows[count:]
    if not rows:
        return replace(part, rows=())
    block = replace(part.block, qr=None, mark="")
    name = part.setter.sheet.continued.format(name=part.block.name)
    heading = Paragraph((Words(Voice.HEADING, name),), keeps_next=True)
    span = Span("H2", (part.number, -len(rows)))
    headed = paragraph_rows(heading, part.setter, width_of(block, part.setter), 0.0, span)
    return replace(part, block=block, rows=(*headed, *rows))


def _items(part: _Part, top_pt: float, *, ruled: bool) -> list[Item]:
    items: list[Item] = []
    block, paper, turned = part.block, part.setter.paper, part.setter.turned
    if block.mark:
        items.append(Mark(block.mark, top_pt, block.level))
    if block.framed:
        height_pt = part.height_pt(ruled)
        items.append(Frame(top_pt - height_pt, height_pt, paper.left_pt, paper.right_pt))
    if ruled:
        items.append(Rule(top_pt, paper.left_pt, paper.right_pt))
    rows_top_pt = top_pt - part.inset_pt(ruled)
    padding_pt = paper.padding_pt if block.framed else 0.0
    left_pt = paper.left_pt + padding_pt
    y_pt = rows_top_pt + part.rows[0].space_pt
    for row in part.rows:
        y_pt -= row.space_pt
        if row.tick:
            side_pt = style.TICK_MM * PT_PER_MM
            x_pt = paper.right_pt - padding_pt - side_pt if turned else left_pt
            capital_pt = row.line.pieces[0].setting.size_pt * style.CAPITAL_HEIGHT
            items.append(Tick(x_pt, y_pt - row.line.baseline_pt + (capital_pt - side_pt) / 2, side_pt))
        items += _texts(row.line, left_pt + row.shift_pt, y_pt, row.span)
        if row.ruled_pt:
            start_pt, end_pt = (left_pt + row.shift_pt + x_pt for x_pt in row.ruled_pt)
            items.append(Rule(y_pt - row.line.baseline_pt - 2, start_pt, end_pt, style.WRITING_RULE_PT))
        y_pt -= row.line.height_pt
    if block.qr:
        code_y_pt = rows_top_pt - part.lead_pt - style.QR_PT
        x_pt = paper.left_pt if turned else paper.right_pt - style.QR_PT
        items.append(Code(x_pt, code_y_pt, block.qr.payload, block.qr.words))
    return items


def _texts(line: Line, left_pt: float, top_pt: float, span: Span) -> list[Item]:
    y_pt = top_pt - line.baseline_pt
    return [
        Text(left_pt + piece.x_pt, y_pt, piece.setting, piece.text, piece.right_to_left, piece.link, span)
        for piece in line.pieces
    ]


def _footer(setter: Setter, said: tuple[Words, ...], number: int, count: int) -> tuple[Line, ...]:
    sheet = setter.sheet
    counted = directed(sheet.page_of.format(number=number, count=count), sheet.language)
    words = (Words(Voice.STRONG, counted), *said) if counted else said
    if not words:
        return ()
    return setter.broken(Paragraph(words), setter.paper.column_pt)


def _footer_pt(lines: tuple[Line, ...], type_: Type) -> float:
    """The footer's height, with the white above and under its rule."""
    if not lines:
        return 0.0
    return sum(line.height_pt for line in lines) + 2 * type_.footer_gap_em * type_.body_pt


def _footer_items(lines: tuple[Line, ...], bottom_pt: float, setter: Setter) -> list[Item]:
    if not lines:
        return []
    gap_pt = setter.type_.footer_gap_em * setter.type_.body_pt
    y_pt = bottom_pt - gap_pt
    items: list[Item] = [Rule(y_pt, setter.paper.left_pt, setter.paper.right_pt)]
    y_pt -= gap_pt
    for line in lines:
        items += _texts(line, setter.paper.left_pt, y_pt, Span(read=line.read))
        y_pt -= line.height_pt
    return items
