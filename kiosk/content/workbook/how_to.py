"""The two sheets that are for reading: how to use the workbook, and in a report what to mend."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.workbook import looks
from kiosk.content.workbook.columns import Column, Form
from kiosk.content.workbook.grids import letters
from kiosk.content.workbook.layout import SHEETS
from kiosk.errors import Cell, Problem

_STEPS = (
    "Change what is not right any more. One row is one thing: one service, one telephone number, one place.",
    "When you have checked a service, put today's date in “Checked on”, and a new one in “Check again by”.",
    "To add something, write in the first empty row. You choose its id; after that it never changes.",
    "Where a cell holds a list, put each thing on a line: Alt and Enter (on a Mac, Option and Return).",
    "Where a list of words drops down, choose from it.",
    "Grey ids are locked, because printed sheets and other rows point to them.",
    "To take a service away: Review, Unprotect Sheet (there is no password), and delete its row.",
    "Delete its rows on What it means, Telephone numbers and Schedules. The check says where else it stands.",
    "Save it as an Excel Workbook (.xlsx) and put it into the drop folder. It comes back checked.",
)
_COLOURS = (
    (looks.OVERDUE, looks.OVERDUE_INK, "The day to check again has passed."),
    (looks.SOON, looks.SOON_INK, f"It must be checked within {looks.SOON_DAYS} days."),
    (
        looks.UNVERIFIED,
        looks.UNVERIFIED_INK,
        "Nobody has rung this number. Ring it, then choose confirmed.",
    ),
    (looks.EMPTY, looks.INK, "Something must stand here."),
    (looks.LOCKED, looks.SOFT_INK, "An id. It is locked."),
    (looks.PROBLEM, looks.PROBLEM_INK, "Something is wrong here. Rest the pointer on the cell to read what."),
)
_WRITING = (
    "Write “you” and “we”. Short, common words. One idea in a sentence. No sentence over 20 words.",
    "Never write “you cannot have this” without what to do instead.",
    "No number, address, date or sum of money without a source. Leave it empty: people are led to the desk.",
    "No names of staff. Write the role.",
)
_LISTS = {Form.LINES: "A line each.", Form.DATED: "A line each."}
_WIDTHS = {"A": 4, "B": 22, "C": 34, "D": 84}
_TO_MEND_WIDTHS = {"A": 26, "B": 8, "C": 10, "D": 100}


def write_how_to(painted: Worksheet) -> None:
    """Write how the workbook is used, what its colours mean, and what each column is for."""
    page = _Page(painted, _WIDTHS, looks.TABS["how to"])
    page.title("Help for kinship families: how to keep it right")
    for number, step in enumerate(_STEPS, 1):
        page.numbered(number, step)
    page.part("What the colours mean")
    for ground, ink, words in _COLOURS:
        page.sample(ground, ink, words)
    page.part("How to write")
    for words in _WRITING:
        page.numbered("•", words)
    page.part("What stands where")
    page.words("* must be filled in")
    for sheet in SHEETS:
        page.row(sheet.title, "", sheet.told, bold=True)
        for column in sheet.columns:
            told = " ".join(filter(None, (column.told, _choice_of(column))))
            heading = f"{column.heading} *" if column.required else column.heading
            page.row("", heading, told)


def write_to_mend(painted: Worksheet, problems: Sequence[tuple[Cell | None, Problem]]) -> None:
    """List the problems, each with a link to its cell."""
    page = _Page(painted, _TO_MEND_WIDTHS, looks.TABS["problems"])
    count = len(problems)
    page.title(f"{count} thing{'s' if count > 1 else ''} to mend")
    page.words(
        "Mend the yellow cells, save, and put the workbook into the drop folder again. This page goes away."
    )
    page.head(("Sheet", "Row", "Column", "What is wrong, and how to mend it"))
    for cell, problem in problems:
        if cell is None or not cell.number:
            line = "" if isinstance(problem.line, Cell) or not problem.line else f"line {problem.line}"
            where = problem.line.sheet if isinstance(problem.line, Cell) else problem.path.name
            page.problem((where, line, "", problem.what), "")
        else:
            row, column = max(cell.row, 1), max(cell.column, 1)
            link = f"{quote_sheetname(cell.sheet)}!{letters(column)}{row}"
            page.problem((cell.sheet, cell.row or "", letters(cell.column), problem.what), link)
    painted.freeze_panes = "A4"


class _Page:
    """A sheet of words, written from the top down."""

    def __init__(self, painted: Worksheet, widths: dict[str, int], tab: str) -> None:
        self._painted = painted
        self._last = letters(len(widths))
        self._row = 0
        for name, width in widths.items():
            painted.column_dimensions[name].width = width
        painted.sheet_view.showGridLines = False
        painted.sheet_properties.tabColor = tab
        painted.page_setup.orientation = "landscape"
        painted.page_setup.paperSize = painted.PAPERSIZE_A4
        painted.page_setup.fitToHeight = 0
        painted.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)

    def title(self, words: str) -> None:
        self._next()
        self._put("A", words, Font(looks.FONT, looks.TITLE_POINTS, bold=True, color=looks.TEAL), wrap=False)
        self._painted.row_dimensions[self._row].height = 2 * looks.TITLE_POINTS

    def part(self, words: str) -> None:
        self._row += 1
        self._next()
        self._put("A", words, Font(looks.FONT, looks.PART_POINTS, bold=True, color=looks.TEAL), wrap=False)
        self._painted.row_dimensions[self._row].height = 2 * looks.PART_POINTS

    def words(self, words: str) -> None:
        self._next()
        self._put("A", words, _font(), wrap=False)

    def numbered(self, number: int | str, words: str) -> None:
        self._next()
        self._put("A", number, _font(bold=True))
        self._wide("B", words)

    def sample(self, ground: str, ink: str, words: str) -> None:
        self._next()
        self._put("B", "like this", Font(looks.FONT, looks.BODY_POINTS, color=ink))
        self._painted[f"B{self._row}"].fill = PatternFill("solid", fgColor=ground)
        self._put("C", words, _font(), wrap=False)

    def row(self, first: str, second: str, third: str, *, bold: bool = False) -> None:
        self._next()
        self._put("B", first, _font(bold=True))
        if bold:
            self._wide("C", third, bold=True)
            for column in "BCD":
                self._painted[f"{column}{self._row}"].fill = PatternFill("solid", fgColor=looks.LOCKED)
        else:
            self._put("C", second, _font(bold=True))
            self._put("D", third, _font())
            self._grow("D", third)

    def head(self, words: Sequence[str]) -> None:
        self._next()
        for at, word in enumerate(words, 1):
            self._put(letters(at), word, Font(looks.FONT, looks.HEADING_POINTS, bold=True, color=looks.WHITE))
            self._painted[f"{letters(at)}{self._row}"].fill = PatternFill("solid", fgColor=looks.TEAL)

    def problem(self, words: Sequence[str | int], link: str) -> None:
        self._next()
        edge = Side("thin", color=looks.LINE)
        for at, word in enumerate(words, 1):
            self._put(letters(at), word, _font())
            self._painted[f"{letters(at)}{self._row}"].border = Border(bottom=edge)
        self._grow(letters(len(words)), str(words[-1]))
        if link:
            cell = self._painted[f"A{self._row}"]
            cell.hyperlink = Hyperlink(cell.coordinate, location=link)
            cell.font = Font(looks.FONT, looks.BODY_POINTS, color=looks.TEAL, underline="single")

    def _next(self) -> None:
        self._row += 1

    def _wide(self, first: str, words: str, *, bold: bool = False) -> None:
        """Words over all columns from `first` on."""
        self._painted.merge_cells(f"{first}{self._row}:{self._last}{self._row}")
        self._put(first, words, _font(bold=bold))
        self._grow(first, words)

    def _grow(self, first: str, words: str) -> None:
        """Make the row high enough for words from `first` on: joined cells never grow, others not always."""
        width = sum(
            self._painted.column_dimensions[letters(at)].width
            for at in range(ord(first) - ord("A") + 1, ord(self._last) - ord("A") + 2)
        )
        lines = -(-len(words) // int(width))
        self._painted.row_dimensions[self._row].height = (looks.BODY_POINTS + 5) * lines

    def _put(self, column: str, words: str | int, font: Font, *, wrap: bool = True) -> None:
        cell = self._painted[f"{column}{self._row}"]
        cell.value = words
        if isinstance(words, str):
            cell.data_type = "s"
        cell.font = font
        cell.alignment = Alignment(wrap_text=wrap, vertical="top", horizontal="left")


def _font(*, bold: bool = False) -> Font:
    return Font(looks.FONT, looks.BODY_POINTS, bold=bold, color=looks.INK)


def _choice_of(column: Column) -> str:
    if column.codes and ":" not in column.told:
        return f"One of {', '.join(column.codes)}."
    return _LISTS.get(column.form, "")
