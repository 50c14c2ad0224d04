"""A sheet's blocks given their places on pages. Points from the page's lower left corner, as PDF counts.

A block is never parted over two pages when it fits one. One that fits none is parted between paragraphs, or
in a long paragraph with two lines on either side; a heading never ends a page, and the rest is headed
"continued". The last block does not stand alone on a page where the one before it can come along.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.language import words_in
from kiosk.offer.contact import QrCode
from printing import qr, style
from printing.lines import Line, Setting, broken
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import TYPES, Type


@dataclass(frozen=True, slots=True)
class Text:
    """Letters, from the left end of their baseline."""

    x_pt: float
    y_pt: float
    setting: Setting
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""

    y_pt: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A line round a block, from margin to margin; `y_pt` is its lower edge."""

    y_pt: float
    height_pt: float


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; `x_pt`, `y_pt` its lower left corner without the quiet zone, `style.QR_PT` its side."""

    x_pt: float
    y_pt: float
    payload: str


Item = Text | Rule | Frame | Code


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page, in reading order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a block, the space above it, and whether it stays on the page of the next row."""

    line: Line
    space_pt: float
    glued: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A block, or as much of one as stands on a page."""

    block: Block
    rows: tuple[_Row, ...]
    type_: Type

    @property
    def rows_pt(self) -> float:
        return sum(row.line.height_pt + row.space_pt for row in self.rows) - self.rows[0].space_pt

    @property
    def lead_pt(self) -> float:
        """A code's upper edge is level with the first line's capitals."""
        return _lead_pt(self.rows[0].line)

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
        return self.gap_pt - self.lead_pt if ruled else 0.0

    def height_pt(self, ruled: bool) -> float:
        code_pt = self.lead_pt + style.QR_PT if self.block.qr else 0.0
        below_pt = self.inset_pt(ruled) if self.block.framed else 0.0
        return self.inset_pt(ruled) + max(self.rows_pt, code_pt) + below_pt


@dataclass(slots=True)
class _Desk:
    """The pages laid so far; `y_pt` is where the last one is still free."""

    bottom_pt: float
    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    y_pt: float = style.TOP_PT
    last: _Part | None = None  # the part above, on this page

    @property
    def whole_pt(self) -> float:
        return style.TOP_PT - self.bottom_pt

    def fits(self, *parts: _Part) -> bool:
        """Whether the parts, one under the other, fit what is free of the page."""
        above, y_pt = self.last, self.y_pt
        for part in parts:
            y_pt -= _gap_pt(above, part) + part.height_pt(_ruled(above, part))
            above = part
        return y_pt >= self.bottom_pt

    def turn(self) -> None:
        self.pages.append([])
        self.y_pt, self.last = style.TOP_PT, None

    def lay(self, part: _Part) -> None:
        ruled = _ruled(self.last, part)
        self.y_pt -= _gap_pt(self.last, part)
        self.pages[-1] += _items(part, self.y_pt, ruled=ruled)
        self.y_pt -= part.height_pt(ruled)
        self.last = part


def _ruled(above: _Part | None, part: _Part) -> bool:
    """A rule parts two blocks; the top of a page and a frame part them well enough."""
    return part.block.ruled and above is not None and not above.block.framed


def _gap_pt(above: _Part | None, part: _Part) -> float:
    return 0.0 if above is None else max(above.gap_pt, part.gap_pt)


def laid_out(sheet: Sheet) -> tuple[Page, ...]:
    """The sheet's pages.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    type_ = TYPES[sheet.size]
    parts = [_Part(block, _rows(block, type_), type_) for block in sheet.blocks]
    desk = _Desk(style.BOTTOM_PT)
    while True:
        # How many pages there are is known only afterwards, and may need a longer footer.
        count = len(desk.pages)
        footer_pt = _footer_pt(_footer(sheet, type_, count, count), type_)
        if style.BOTTOM_PT + footer_pt <= desk.bottom_pt:
            break
        desk = _Desk(style.BOTTOM_PT + footer_pt)
        for index, part in enumerate(parts):
            _place(desk, part, parts[index + 1 :])
    return tuple(
        Page((*items, *_footer_items(_footer(sheet, type_, number, count), desk.bottom_pt, type_)))
        for number, items in enumerate(desk.pages, start=1)
    )


def _place(desk: _Desk, part: _Part, later: list[_Part]) -> None:
    if part.height_pt(ruled=False) > desk.whole_pt:
        _place_in_parts(desk, part)
        return
    if not desk.fits(part) or _leaves_last_alone(desk, part, later):
        desk.turn()
    desk.lay(part)


def _leaves_last_alone(desk: _Desk, part: _Part, later: list[_Part]) -> bool:
    """Whether the last block would stand alone on a page, and not if this one went there with it."""
    if len(later) != 1 or desk.last is None or not desk.last.block.ruled or desk.fits(part, later[0]):
        return False
    return _Desk(desk.bottom_pt).fits(part, later[0])


def _place_in_parts(desk: _Desk, part: _Part) -> None:
    if desk.y_pt - desk.bottom_pt < desk.whole_pt * style.WORTH_STARTING:
        desk.turn()
    rest = part
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
    block = replace(part.block, qr=None)
    heading = Paragraph((Words(Voice.HEADING, f"{part.block.name}, continued"),), keeps_next=True)
    headed = _paragraph_rows(heading, part.type_, _width_pt(block), space_pt=0.0)
    return replace(part, block=block, rows=(*headed, *rows))


def _width_pt(block: Block) -> float:
    whole_pt = style.RIGHT_PT - style.LEFT_PT
    return whole_pt - 2 * style.FRAME_PADDING_SIDE_PT if block.framed else whole_pt


def _rows(block: Block, type_: Type) -> tuple[_Row, ...]:
    """The block's lines: paragraphs that begin beside its code are narrower, those under it are not."""
    rows: list[_Row] = []
    used_pt = 0.0
    for index, paragraph in enumerate(block.paragraphs):
        space_pt = _space_pt(paragraph, type_) if index else 0.0
        width_pt = _width_pt(block)
        more = _paragraph_rows(paragraph, type_, width_pt, space_pt)
        if block.qr and used_pt + space_pt + _lead_pt(more[0].line) < _code_end_pt((*rows, *more), block.qr):
            more = _paragraph_rows(paragraph, type_, width_pt - style.QR_COLUMN_PT, space_pt)
        used_pt += sum(row.space_pt + row.line.height_pt for row in more)
        rows += more
    return tuple(rows)


def _space_pt(paragraph: Paragraph, type_: Type) -> float:
    if paragraph.words[0].voice is Voice.HEADING:
        return 2 * type_.next_em * type_.body_pt
    return 0.0 if paragraph.close else type_.next_em * type_.body_pt


def _code_end_pt(rows: tuple[_Row, ...], code: QrCode) -> float:
    """How far below the first row's top the code and its quiet zone end."""
    return _lead_pt(rows[0].line) + style.QR_PT + qr.quiet_pt(code.payload)


def _lead_pt(line: Line) -> float:
    """How far the line's capitals lie below its top."""
    return line.baseline_pt - max(piece.setting.size_pt for piece in line.pieces) * style.CAPITAL_HEIGHT


def _paragraph_rows(paragraph: Paragraph, type_: Type, width_pt: float, space_pt: float) -> list[_Row]:
    lines = broken(paragraph, type_, width_pt)
    last, short = len(lines) - 1, len(lines) <= style.UNPARTED_LINES
    return [
        _Row(
            line,
            space_pt=space_pt if number == 0 else 0.0,
            glued=paragraph.keeps_next if number == last else short or number in {0, last - 1},
        )
        for number, line in enumerate(lines)
    ]


def _items(part: _Part, top_pt: float, *, ruled: bool) -> list[Item]:
    items: list[Item] = []
    if part.block.framed:
        height_pt = part.height_pt(ruled)
        items.append(Frame(top_pt - height_pt, height_pt))
    if ruled:
        items.append(Rule(top_pt))
    rows_top_pt = top_pt - part.inset_pt(ruled)
    left_pt = style.LEFT_PT + (style.FRAME_PADDING_SIDE_PT if part.block.framed else 0.0)
    y_pt = rows_top_pt + part.rows[0].space_pt
    for row in part.rows:
        y_pt -= row.space_pt
        items += _texts(row.line, left_pt, y_pt)
        y_pt -= row.line.height_pt
    if part.block.qr:
        code_y_pt = rows_top_pt - part.lead_pt - style.QR_PT
        items.append(Code(style.RIGHT_PT - style.QR_PT, code_y_pt, part.block.qr.payload))
    return items


def _texts(line: Line, left_pt: float, top_pt: float) -> list[Item]:
    y_pt = top_pt - line.baseline_pt
    return [Text(left_pt + piece.x_pt, y_pt, piece.setting, piece.text) for piece in line.pieces]


def _footer(sheet: Sheet, type_: Type, number: int, count: int) -> tuple[Line, ...]:
    say = words_in(sheet.language).gettext
    page = Words(Voice.STRONG, say("Page {number} of {count}.").format(number=number, count=count))
    return broken(Paragraph((page, *sheet.footer)), type_, style.RIGHT_PT - style.LEFT_PT)


def _footer_pt(lines: tuple[Line, ...], type_: Type) -> float:
    """The footer's height, with the white above and under its rule."""
    return sum(line.height_pt for line in lines) + 2 * type_.footer_gap_em * type_.body_pt


def _footer_items(lines: tuple[Line, ...], bottom_pt: float, type_: Type) -> list[Item]:
    gap_pt = type_.footer_gap_em * type_.body_pt
    y_pt = bottom_pt - gap_pt
    items: list[Item] = [Rule(y_pt)]
    y_pt -= gap_pt
    for line in lines:
        items += _texts(line, style.LEFT_PT, y_pt)
        y_pt -= line.height_pt
    return items
