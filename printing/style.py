"""Every number of the printed page, with its unit: `_pt` points, `_mm` millimetres, `_em` times the body.

The rules come from design, section 7: body 14, 18 or 24 pt and nothing smaller; numbers to ring bold and
larger than the body; codes of 30 mm or more with a quiet zone of four modules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PT_PER_MM = 72 / 25.4

PAGE_WIDTH_MM = 210.0
PAGE_HEIGHT_MM = 297.0
SIDE_MARGIN_MM = 17.0
TOP_MARGIN_MM = 14.0
BOTTOM_MARGIN_MM = 12.0

PAGE_WIDTH_PT = PAGE_WIDTH_MM * PT_PER_MM
PAGE_HEIGHT_PT = PAGE_HEIGHT_MM * PT_PER_MM
LEFT_PT = SIDE_MARGIN_MM * PT_PER_MM
RIGHT_PT = PAGE_WIDTH_PT - SIDE_MARGIN_MM * PT_PER_MM
TOP_PT = PAGE_HEIGHT_PT - TOP_MARGIN_MM * PT_PER_MM
BOTTOM_PT = BOTTOM_MARGIN_MM * PT_PER_MM

QR_MM = 32.0
QR_PT = QR_MM * PT_PER_MM
QR_QUIET_MODULES = 4
QR_SMALLEST_MODULE_MM = 0.5
QR_COLUMN_GAP_MM = 9.0
QR_COLUMN_PT = QR_PT + QR_COLUMN_GAP_MM * PT_PER_MM

RULE_PT = 1.2
WRITING_RULE_PT = 0.8
FRAME_PT = 2.4
FRAME_CORNER_MM = 3.0
FRAME_PADDING_SIDE_MM = 6.0
FRAME_PADDING_SIDE_PT = FRAME_PADDING_SIDE_MM * PT_PER_MM
FRAME_CORNER_PT = FRAME_CORNER_MM * PT_PER_MM

NUMBER_GAP_EM = 0.5  # between a telephone number and who answers it
CAPITAL_HEIGHT = 0.714  # of Noto Sans, in em
# Nastaliq hangs its words from the upper right. In em: a line's height, and its baseline below its top.
NASTALIQ_LINE_EM = 2.3
NASTALIQ_BASELINE_EM = 1.62
# Arabic letters reach below the line further than Latin ones.
ARABIC_LINE_EM = 1.6
ARABIC_BASELINE_EM = 1.08

TICK_MM = 5.5
TICK_GAP_MM = 3.0
WRITING_LINE_MM = 10.0  # from one ruled line to the next: room for a hand that shakes
NOTE_LINES_AT_LEAST = 3
NOTE_LINES_AT_MOST = 16
FOOTER_LINES = 3  # as many stand at the foot of every page of a sheet; a longer footer on its last one only

# A last line shorter than this part of its column looks lost: its paragraph is set a little narrower.
SHORTEST_LAST_LINE = 0.3
# Paragraphs up to so many lines stay on one page; longer ones may be parted.
UNPARTED_LINES = 5

# A page is begun with a service too long for any page only where at least this much of it is free.
WORTH_STARTING = 1 / 3


MOST_PAGES = 12
"""A sheet longer than this is a pile of paper that nobody reads: the carer is asked to print fewer."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A page, or a panel of a folded one, and its margins: all in points from its lower left corner."""

    width_pt: float
    height_pt: float
    left_pt: float
    right_pt: float
    top_pt: float
    bottom_pt: float
    padding_pt: float  # inside a frame, at its sides

    @property
    def column_pt(self) -> float:
        """From margin to margin."""
        return self.right_pt - self.left_pt


A4 = Paper(PAGE_WIDTH_PT, PAGE_HEIGHT_PT, LEFT_PT, RIGHT_PT, TOP_PT, BOTTOM_PT, FRAME_PADDING_SIDE_PT)


class PrintSize(StrEnum):
    """How large the sheet's letters are; `Visit.print_size` and `--size` hold these words."""

    STANDARD = "standard"
    LARGE = "large"
    GIANT = "giant"


@dataclass(frozen=True, slots=True)
class Type:
    """The sizes of one print size. Headings grow less than the body, or a name would fill a page."""

    body_pt: float
    leading: float
    title_pt: float
    for_pt: float
    heading_pt: float
    phone_pt: float
    next_em: float = 0.32
    frame_padding_em: float = 0.8
    block_gap_em: float = 0.95
    footer_gap_em: float = 0.6


TYPES = {
    PrintSize.STANDARD: Type(body_pt=14, leading=1.32, title_pt=30, for_pt=19, heading_pt=19, phone_pt=20),
    PrintSize.LARGE: Type(body_pt=18, leading=1.27, title_pt=34, for_pt=23, heading_pt=23, phone_pt=25),
    PrintSize.GIANT: Type(
        body_pt=24,
        leading=1.2,
        title_pt=40,
        for_pt=29,
        heading_pt=29,
        phone_pt=31,
        next_em=0.28,
        block_gap_em=0.8,
        footer_gap_em=0.45,
    ),
}
