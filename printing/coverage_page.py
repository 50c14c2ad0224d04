"""The table of gaps as one page for the senior manager: areas and headings of the law by arrangement.

Black means that nothing is to be had, grey that it is little; a poor photocopy still shows which.
"""

from __future__ import annotations

from datetime import date

from kiosk.content.check import Findings
from kiosk.content.coverage import Cell, Row
from kiosk.content.reading_age import in_figures
from kiosk.content.reviews import SOON
from kiosk.offer import dates
from kiosk.offer.model import AreaKind
from printing import office_page, style
from printing.office_page import (
    ASCENT,
    MARGIN_PT,
    SMALLEST_PT,
    THICK_RULE_PT,
    OfficePage,
    office_pdf,
    wrapped,
)
from printing.style import PT_PER_MM

SIZE_PT = (style.PAGE_HEIGHT_PT, style.PAGE_WIDTH_PT)  # landscape
TITLE = "Who finds what help"
GROUPS = {
    AreaKind.KINSHIP: "Topics of the statutory guidance",
    AreaKind.UNIVERSAL: "For every family",
    AreaKind.URGENT: "In an emergency",
    None: "Headings of the law (Children Act 1989, section 22H)",
}
FEW = 2
"""Up to so many services are few: one closure, and the family is left without."""

_TITLE_PT = 20.0
_TEXT_PT = 10.0
_TALLEST_ROW_PT = 5.6 * PT_PER_MM
_NAME_PT = 48 * PT_PER_MM
_BETWEEN_PT = 6.0  # two heads; the longest word of an arrangement fits still
_LINE_PT = 12.5
_GREY = 0.82
_GROUP_GREY = 0.93


def coverage_page(findings: Findings, today: date) -> bytes:
    """The page as PDF.

    Raises:
        MissingGlyph: a character of the content has no glyph.
        FileUnreadable: a font file is missing.
    """
    return office_pdf(TITLE, SIZE_PT, lambda page: _Table(page, findings, today).draw())


class _Table:
    def __init__(self, page: OfficePage, findings: Findings, today: date) -> None:
        self._page = page
        self._findings = findings
        self._today = today
        self._left_pt = MARGIN_PT
        self._right_pt = page.width_pt - MARGIN_PT
        columns = len(findings.coverage.arrangements) or 1
        self._column_pt = (self._right_pt - self._left_pt - _NAME_PT) / columns

    def draw(self) -> None:
        y_pt = self._column_heads(self._head(self._page.height_pt - MARGIN_PT))
        foot_pt = MARGIN_PT + len(self._foot()) * _LINE_PT + 4
        groups = self._groups()
        rows = sum(len(found) + 1 for _, found in groups)
        row_pt = min(_TALLEST_ROW_PT, (y_pt - foot_pt) / max(rows, 1))
        for name, found in groups:
            y_pt -= row_pt
            self._page.box(self._left_pt, y_pt, self._right_pt - self._left_pt, row_pt, grey=_GROUP_GREY)
            self._row_text(self._left_pt, y_pt, row_pt, name, bold=True)
            self._page.rule(y_pt + row_pt, self._left_pt, self._right_pt, THICK_RULE_PT)
            for row in found:
                y_pt -= row_pt
                self._row(row, y_pt, row_pt)
        self._page.rule(y_pt, self._left_pt, self._right_pt, THICK_RULE_PT)
        for number, line in enumerate(reversed(self._foot())):
            self._page.text(self._left_pt, MARGIN_PT + number * _LINE_PT, line, _TEXT_PT)

    def _head(self, top_pt: float) -> float:
        release = self._findings.release
        y_pt = top_pt - _TITLE_PT * ASCENT
        self._page.text(self._left_pt, y_pt, TITLE, _TITLE_PT, bold=True)
        of_what = f"{release.title}. {release.council}, {dates.in_words(self._today)}."
        state = "This offer is a draft." if release.draft else ""
        y_pt -= 1.5 * _LINE_PT
        end_pt = self._page.text(self._left_pt, y_pt, of_what, _TEXT_PT)
        if state:
            self._page.text(end_pt + 4, y_pt, state, _TEXT_PT, bold=True)
        self._legend(top_pt)
        return y_pt - 4

    def _legend(self, top_pt: float) -> None:
        """To the right of the title: what the signs mean."""
        x_pt = self._left_pt + _NAME_PT + self._column_pt
        y_pt = top_pt - _TITLE_PT * ASCENT
        lead_pt = _TEXT_PT * 0.25
        end_pt = self._page.text(x_pt, y_pt, "17", _TEXT_PT + 1, bold=True)
        end_pt = self._page.text(end_pt + 4, y_pt, "for everyone or by right,", _TEXT_PT)
        end_pt = self._page.text(end_pt + 8, y_pt, "+6", _TEXT_PT + 1)
        end_pt = self._page.text(end_pt + 4, y_pt, "after an assessment", _TEXT_PT)
        self._page.box(end_pt + 12, y_pt - lead_pt, 18, _TEXT_PT + 1, grey=_GREY)
        end_pt = self._page.text(end_pt + 34, y_pt, f"{FEW} at most", _TEXT_PT)
        self._page.box(end_pt + 12, y_pt - lead_pt, 30, _TEXT_PT + 1, grey=0)
        self._page.text(end_pt + 16, y_pt, "GAP", SMALLEST_PT, bold=True, white=True)
        self._page.text(end_pt + 46, y_pt, "none", _TEXT_PT)

    def _column_heads(self, top_pt: float) -> float:
        heads = [
            wrapped(each.legal_name, _TEXT_PT, self._column_pt - _BETWEEN_PT, bold=True)
            for each in self._findings.coverage.arrangements
        ]
        most = max((len(lines) for lines in heads), default=1)
        bottom_pt = top_pt - most * _LINE_PT - 4
        for at, lines in enumerate(heads):
            for number, line in enumerate(reversed(lines)):
                x_pt = self._centred(line, at, _TEXT_PT, bold=True)
                self._page.text(x_pt, bottom_pt + 5 + number * _LINE_PT, line, _TEXT_PT, bold=True)
        return bottom_pt

    def _groups(self) -> list[tuple[str, tuple[Row, ...]]]:
        rows = (*self._findings.coverage.areas, *self._findings.coverage.headings)
        found = ((name, tuple(row for row in rows if row.kind is kind)) for kind, name in GROUPS.items())
        return [(name, group) for name, group in found if group]

    def _row(self, row: Row, y_pt: float, row_pt: float) -> None:
        self._row_text(self._left_pt, y_pt, row_pt, row.name)
        for at, cell in enumerate(row.cells):
            self._cell(cell, at, y_pt, row_pt)
        self._page.rule(y_pt, self._left_pt, self._right_pt)

    def _row_text(self, x_pt: float, y_pt: float, row_pt: float, words: str, *, bold: bool = False) -> None:
        size_pt = _size_pt(row_pt)
        width_pt = self._right_pt - x_pt if bold else _NAME_PT - 6
        fitting = office_page.cut(words, size_pt, width_pt, bold=bold)
        self._page.text(x_pt + 2, _baseline(y_pt, row_pt, size_pt), fitting, size_pt, bold=bold)

    def _cell(self, cell: Cell, at: int, y_pt: float, row_pt: float) -> None:
        size_pt = _size_pt(row_pt)
        x_pt = self._left_pt + _NAME_PT + at * self._column_pt
        base_pt = _baseline(y_pt, row_pt, size_pt)
        if cell.gap:
            self._page.box(x_pt + 1, y_pt + 1, self._column_pt - 2, row_pt - 2, grey=0)
            gap_pt = self._centred("GAP", at, size_pt, bold=True)
            self._page.text(gap_pt, base_pt, "GAP", size_pt, bold=True, white=True)
            return
        if cell.sure + cell.assessed <= FEW:
            self._page.box(x_pt + 1, y_pt + 1, self._column_pt - 2, row_pt - 2, grey=_GREY)
        middle_pt = x_pt + self._column_pt / 2
        if cell.sure or not cell.assessed:
            width_pt = office_page.width_of(str(cell.sure), size_pt, bold=True)
            self._page.text(middle_pt - width_pt, base_pt, str(cell.sure), size_pt, bold=True)
        if cell.assessed:
            self._page.text(middle_pt + 2, base_pt, f"+{cell.assessed}", size_pt)

    def _centred(self, words: str, at: int, size_pt: float, *, bold: bool) -> float:
        width_pt = office_page.width_of(words, size_pt, bold=bold)
        return self._left_pt + _NAME_PT + (at + 0.5) * self._column_pt - width_pt / 2

    def _foot(self) -> tuple[str, ...]:
        found = self._findings
        counts, reading = found.counts, found.reading
        state = [
            f"To check again: {len(found.overdue)} overdue, {len(found.soon)} within {SOON.days} days.",
            f"Numbers not confirmed: {len(found.unverified)}.",
            f"Only the council can say: {len(found.questions)}.",
        ]
        if reading:
            summaries, easy = in_figures(reading.summaries), in_figures(reading.easy_words)
            state.append(f"Reading: summaries grade {summaries}, easy words {easy}.")
        things = ("services", "entitlements", "needs", "glossary terms", "synonyms")
        gaps = len(found.coverage.gaps)
        held = f"{', '.join(f'{counts[each]} {each}' for each in things)}. Gaps: {gaps or 'none'}."
        role = f"{found.release.accountable_role} answers for the offer."
        width_pt = self._right_pt - self._left_pt
        return tuple(
            office_page.cut(line, _TEXT_PT, width_pt) for line in (f"{held} {role}", " ".join(state))
        )


def _size_pt(row_pt: float) -> float:
    return min(_TEXT_PT + 1, row_pt * 0.72)


def _baseline(y_pt: float, row_pt: float, size_pt: float) -> float:
    return y_pt + (row_pt - size_pt * ASCENT) / 2
