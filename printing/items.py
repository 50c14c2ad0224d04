"""What stands on a page, each thing in its place: points from the page's lower left corner."""

from __future__ import annotations

from dataclasses import dataclass

from printing import style
from printing.lines import Setting


@dataclass(frozen=True, slots=True)
class Span:
    """What a line belongs to: `role` is a name of PDF's structure, `element` the paragraph it is a line of.

    `read` is the line in the order in which it is read, or "" where its letters give that. One without a
    role, such as a footer, is no part of what is read.
    """

    role: str = ""
    element: tuple[int, int] = (0, 0)
    read: str = ""


NO_SPAN = Span()


@dataclass(frozen=True, slots=True)
class Text:
    """Letters, from the left end of their baseline."""

    x_pt: float
    y_pt: float
    setting: Setting
    text: str
    right_to_left: bool = False
    link: str = ""
    span: Span = NO_SPAN


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""

    y_pt: float
    left_pt: float = style.LEFT_PT
    right_pt: float = style.RIGHT_PT
    weight_pt: float = style.RULE_PT


@dataclass(frozen=True, slots=True)
class Frame:
    """A line round a block, from margin to margin; `y_pt` is its lower edge."""

    y_pt: float
    height_pt: float
    left_pt: float = style.LEFT_PT
    right_pt: float = style.RIGHT_PT


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick; `x_pt`, `y_pt` its lower left corner."""

    x_pt: float
    y_pt: float
    side_pt: float


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; `x_pt`, `y_pt` its lower left corner without the quiet zone, `side_pt` its side."""

    x_pt: float
    y_pt: float
    payload: str
    words: str = ""
    side_pt: float = style.QR_PT


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: where something begins that one may want to jump to; `level` 0 is the outermost."""

    name: str
    y_pt: float
    level: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line from one point to another, such as the mark of a fold."""

    x_pt: float
    y_pt: float
    to_x_pt: float
    to_y_pt: float
    weight_pt: float = style.WRITING_RULE_PT


Item = Stroke | Text | Rule | Frame | Tick | Code | Mark


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page, in reading order."""

    items: tuple[Item, ...]
