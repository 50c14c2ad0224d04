"""A block's paragraphs as rows: lines with the white above them, and what stands beside them. In points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.offer.contact import QrCode
from kiosk.offer.isolates import reads_right_to_left
from printing import fonts, qr, style
from printing.fonts import Font
from printing.items import NO_SPAN, Span
from printing.lines import Line, Piece, Setting, broken
from printing.sheet import Block, Paragraph, Sheet, Voice
from printing.style import PT_PER_MM, Paper, Type

BrokenLines = dict[tuple[Paragraph, float], tuple[Line, ...]]
"""The lines of paragraphs at a width, in one language and type: for whoever lays many sheets of the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a block, the space above it, and whether it stays on the page of the next row.

    `shift_pt` is from the left of the block's column to the line's own. `tick`: a box stands before it;
    `ruled_pt`: from where to where, in its own column, a line to write on stands.
    """

    line: Line
    space_pt: float
    glued: bool
    span: Span = NO_SPAN
    shift_pt: float = 0.0
    tick: bool = False
    ruled_pt: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Setter:
    """What holds for a whole sheet: its letters, its paper, which way it is read."""

    sheet: Sheet
    type_: Type
    lines: BrokenLines = field(default_factory=dict, compare=False)

    def broken(self, paragraph: Paragraph, width_pt: float) -> tuple[Line, ...]:
        """The paragraph's lines: see `lines.broken`. What has been broken once is not broken again."""
        key = (paragraph, width_pt)
        if key not in self.lines:
            self.lines[key] = broken(paragraph, self.type_, width_pt, self.sheet.language)
        return self.lines[key]

    @property
    def paper(self) -> Paper:
        """What the sheet is printed on."""
        return self.sheet.paper

    @property
    def turned(self) -> bool:
        """Whether the sheet is read from the right."""
        return reads_right_to_left(self.sheet.language)


def width_of(block: Block, setter: Setter) -> float:
    """How wide the block's lines may be, in points."""
    whole_pt = setter.paper.column_pt
    return whole_pt - 2 * setter.paper.padding_pt if block.framed else whole_pt


def rows_of(block: Block, setter: Setter, number: int) -> tuple[Row, ...]:
    """The block's lines: paragraphs that begin beside its code are narrower, those under it are not."""
    rows: list[Row] = []
    used_pt = 0.0
    for index, paragraph in enumerate(block.paragraphs):
        space_pt = _space_pt(paragraph, setter.type_) if index else 0.0
        width_pt = width_of(block, setter)
        span = Span(_role(paragraph), (number, index))
        more: list[Row] = []
        if block.qr and (not rows or used_pt + space_pt < _code_end_pt(rows[0], block.qr)):
            more = paragraph_rows(paragraph, setter, width_pt - style.QR_COLUMN_PT, space_pt, span)
            first = rows[0] if rows else more[0]
            if used_pt + space_pt + lead_of(more[0].line) >= _code_end_pt(first, block.qr):
                more = []
            elif setter.turned:
                more = [replace(row, shift_pt=row.shift_pt + style.QR_COLUMN_PT) for row in more]
        more = more or paragraph_rows(paragraph, setter, width_pt, space_pt, span)
        used_pt += sum(row.space_pt + row.line.height_pt for row in more)
        rows += more
    return tuple(rows)


def _role(paragraph: Paragraph) -> str:
    return {Voice.TITLE: "H1", Voice.HEADING: "H2"}.get(paragraph.words[0].voice, "P")


def _space_pt(paragraph: Paragraph, type_: Type) -> float:
    if paragraph.words[0].voice is Voice.HEADING:
        return 2 * type_.next_em * type_.body_pt
    return 0.0 if paragraph.close else type_.next_em * type_.body_pt


def _code_end_pt(first: Row, code: QrCode) -> float:
    """How far below the first row's top the code and its quiet zone end."""
    return lead_of(first.line) + style.QR_PT + qr.quiet_pt(code.payload)


def lead_of(line: Line) -> float:
    """How far the line's capitals lie below its top."""
    tallest_pt = max((piece.setting.size_pt for piece in line.pieces), default=0.0)
    return line.baseline_pt - tallest_pt * style.CAPITAL_HEIGHT


def paragraph_rows(
    paragraph: Paragraph, setter: Setter, width_pt: float, space_pt: float, span: Span
) -> list[Row]:
    """The paragraph's lines, `width_pt` wide at most, the first of them after `space_pt` of white."""
    indent_pt = (style.TICK_MM + style.TICK_GAP_MM) * PT_PER_MM if paragraph.tick else 0.0
    lines = setter.broken(paragraph, width_pt - indent_pt)
    last, short = len(lines) - 1, len(lines) <= style.UNPARTED_LINES
    rows = [
        Row(
            line,
            space_pt=space_pt if number == 0 else 0.0,
            glued=paragraph.keeps_next if number == last else short or number in {0, last - 1},
            span=replace(span, read=line.read) if line.read else span,
            shift_pt=0.0 if setter.turned else indent_pt,
            tick=paragraph.tick and number == 0,
        )
        for number, line in enumerate(lines)
    ]
    if paragraph.ending:
        rows[-1] = _with_ending(rows[-1], paragraph.ending, width_pt - indent_pt, setter)
    if paragraph.write:
        rows[-1] = _to_write_on(rows[-1], width_pt - indent_pt, setter)
    return rows


def _with_ending(row: Row, ending: str, width_pt: float, setter: Setter) -> Row:
    """The row with a text at the end of its column, and a fine rule that leads the eye there."""
    setting = Setting(Font.BOLD, setter.type_.body_pt)
    ending_pt = fonts.width_pt(ending, setting.font, setting.size_pt)
    gap_pt = setter.type_.body_pt * 0.4
    start_pt, end_pt = _ends(row.line)
    if setter.turned:
        x_pt, ruled_pt = 0.0, (ending_pt + gap_pt, start_pt - gap_pt)
    else:
        x_pt, ruled_pt = width_pt - ending_pt, (end_pt + gap_pt, width_pt - ending_pt - gap_pt)
    pieces = (*row.line.pieces, Piece(setting, ending, x_pt))
    line = replace(row.line, pieces=pieces, read=f"{row.line.read} {ending}" if row.line.read else "")
    return replace(row, line=line, span=replace(row.span, read=line.read), ruled_pt=ruled_pt)


def _ends(line: Line) -> tuple[float, float]:
    """Where the letters of a line begin and end."""
    ends = (
        piece.x_pt
        + fonts.width_pt(
            piece.text, piece.setting.font, piece.setting.size_pt, right_to_left=piece.right_to_left
        )
        for piece in line.pieces
    )
    return min(piece.x_pt for piece in line.pieces), max(ends)


def _to_write_on(row: Row, width_pt: float, setter: Setter) -> Row:
    """The row made tall enough for a hand, with a rule from the end of its words to that of its column."""
    gap_pt = setter.type_.body_pt * 0.4
    more_pt = max(style.WRITING_LINE_MM * PT_PER_MM - row.line.height_pt, 0.0)
    line = replace(
        row.line, height_pt=row.line.height_pt + more_pt, baseline_pt=row.line.baseline_pt + more_pt
    )
    start_pt, end_pt = _ends(line)
    if not "".join(piece.text for piece in line.pieces).strip():  # nothing but the line to write on
        start_pt, end_pt, gap_pt = width_pt, 0.0, 0.0
    ruled_pt = (0.0, start_pt - gap_pt) if setter.turned else (end_pt + gap_pt, width_pt)
    return replace(row, line=line, ruled_pt=ruled_pt)
