"""What only the council can say, as a page to write on: a question on the left, ruled lines on the right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.content.check import Findings
from kiosk.content.entries import SUPPLY_NAMES, Question
from printing import style
from printing.office_page import (
    ASCENT,
    MARGIN_PT,
    SMALLEST_PT,
    THICK_RULE_PT,
    OfficePage,
    cut,
    office_pdf,
    wrapped,
)
from printing.style import PT_PER_MM

SIZE_PT = (style.PAGE_WIDTH_PT, style.PAGE_HEIGHT_PT)
TITLE = "What only the council can tell us"
INTRO = "Families ask for this, and no source says it. Please write it here, for whoever edits the offer."

_TITLE_PT = 20.0
_HEADING_PT = 12.0
_TEXT_PT = 10.0
_LINE_PT = 12.0
_QUESTION_PT = 92 * PT_PER_MM
_GAP_PT = 5 * PT_PER_MM
_SHORTEST_ROW_PT = 8.4 * PT_PER_MM
_HEADING_ROW_PT = 8.5 * PT_PER_MM
_HEAD_PT = 16 * PT_PER_MM
_FOOT_PT = 14 * PT_PER_MM
_FREE_PT = SIZE_PT[1] - 2 * MARGIN_PT - _HEAD_PT - _FOOT_PT


def fill_in_page(findings: Findings) -> bytes:
    """The page as PDF; more than one where the questions need it.

    Raises:
        MissingGlyph: a character of the content has no glyph.
        FileUnreadable: a font file is missing.
    """
    pages = list(_pages(findings.questions))
    drawings = [
        partial(_draw, findings=findings, rows=rows, number=number, count=len(pages))
        for number, rows in enumerate(pages, 1)
    ]
    return office_pdf(TITLE, SIZE_PT, *drawings)


Row = Question | str
"""A question, or the heading over some."""


def _rows(questions: tuple[Question, ...]) -> Iterator[Row]:
    for supply, heading in SUPPLY_NAMES.items():
        asked = [each for each in questions if each.supply is supply]
        if asked:
            yield heading
            yield from asked


def _pages(questions: tuple[Question, ...]) -> Iterator[list[Row]]:
    """As many rows as fit at their shortest; a heading goes with the question under it."""
    page: list[Row] = []
    used_pt, heading = 0.0, ""
    for row in _rows(questions):
        if isinstance(row, str):
            heading = row
            continue
        fresh: list[Row] = [heading, row] if heading else [row]
        needed_pt = sum(map(_height_pt, fresh))
        if page and used_pt + needed_pt > _FREE_PT:
            yield page
            page, used_pt = [], 0.0
        page += fresh
        used_pt, heading = used_pt + needed_pt, ""
    yield page


def _height_pt(row: Row) -> float:
    if isinstance(row, str):
        return _HEADING_ROW_PT
    return max(_SHORTEST_ROW_PT, len(_lines(row)) * _LINE_PT + 4)


def _lines(question: Question) -> tuple[str, ...]:
    return wrapped(question.ask, _TEXT_PT, _QUESTION_PT, most=4)


def _draw(page: OfficePage, findings: Findings, rows: list[Row], number: int, count: int) -> None:
    left_pt, right_pt = MARGIN_PT, page.width_pt - MARGIN_PT
    y_pt = page.height_pt - MARGIN_PT - _TITLE_PT * ASCENT
    page.text(left_pt, y_pt, TITLE, _TITLE_PT, bold=True)
    page.text(left_pt, y_pt - 1.4 * _LINE_PT, INTRO, _TEXT_PT)
    y_pt = page.height_pt - MARGIN_PT - _HEAD_PT
    # What is left of the page is shared out: more room to write.
    spare_pt = _FREE_PT - sum(map(_height_pt, rows))
    asked = sum(not isinstance(row, str) for row in rows) or 1
    more_pt = min(spare_pt / asked, _SHORTEST_ROW_PT) if count == 1 else 0.0
    # The last line of a question is level with its rule.
    for row in rows:
        if isinstance(row, str):
            y_pt -= _HEADING_ROW_PT
            page.text(left_pt, y_pt + 5, row, _HEADING_PT, bold=True)
            page.rule(y_pt, left_pt, right_pt, THICK_RULE_PT)
            continue
        y_pt -= _height_pt(row) + more_pt
        for at, line in enumerate(reversed(_lines(row))):
            page.text(left_pt, y_pt + 4 + _LINE_PT * at, line, _TEXT_PT)
        page.rule(y_pt + 1, left_pt + _QUESTION_PT + _GAP_PT, right_pt)
    if not rows:
        page.text(left_pt, y_pt - _HEADING_ROW_PT, "Nothing is left to fill in.", _HEADING_PT, bold=True)
    _foot(page, findings, f"Page {number} of {count}." if count > 1 else "")


def _foot(page: OfficePage, findings: Findings, number: str) -> None:
    """Who filled it in and when, over what the page is about."""
    left_pt, right_pt, release = MARGIN_PT, page.width_pt - MARGIN_PT, findings.release
    y_pt = MARGIN_PT + 1.7 * _LINE_PT
    x_pt = page.text(left_pt, y_pt, "Filled in by", _TEXT_PT) + 4
    day_pt = left_pt + _QUESTION_PT + _GAP_PT
    page.rule(y_pt - 2, x_pt, day_pt - 12)
    page.rule(y_pt - 2, page.text(day_pt, y_pt, "on", _TEXT_PT) + 4, right_pt)
    about = f"{release.title}. {release.council}. {number}"
    page.text(left_pt, MARGIN_PT, cut(about, SMALLEST_PT, right_pt - left_pt), SMALLEST_PT)
