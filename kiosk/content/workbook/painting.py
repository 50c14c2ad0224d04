"""Makes an .xlsx file of sheets: wide enough, wrapped, frozen, with drop-down lists, colours and locked ids.

Colours that say what to do are conditional formats, so that they follow what an officer types. Whatever a
cell begins with, it stays a text.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.cell import Cell as OneCell
from openpyxl.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.workbook import looks
from kiosk.content.workbook.columns import HOW_TO, NOT_READ, TO_MEND, Column, Form, Sheet
from kiosk.content.workbook.filling import coordinates
from kiosk.content.workbook.grids import Grid, Kind, Value, letters
from kiosk.content.workbook.how_to import write_how_to, write_to_mend
from kiosk.content.workbook.layout import BY_KIND, SHEETS
from kiosk.errors import Cell, Problem
from kiosk.offer.model import ANY, ContactStatus

PaintedCell = OneCell | MergedCell  # what openpyxl says it gives; nothing is merged here
_LITERAL_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LIKE_A_FORMULA = ("=", "+", "-", "@")
_TEXT_FORMAT, _DAY_FORMAT, _MOMENT_FORMAT = "@", "dd/mm/yyyy", "dd/mm/yyyy hh:mm"
_LONGEST_INLINE_LIST = 255
_CENTRED = {Form.NUMBER, Form.DAY, Form.CLOCK, Form.FLAG}
_EDGES = Border(bottom=Side("thin", color=looks.LINE), right=Side("thin", color=looks.LINE))
_BODY_FONT = Font(looks.FONT, looks.BODY_POINTS, color=looks.INK)
_LOCKED_FONT = Font(looks.FONT, looks.BODY_POINTS, color=looks.SOFT_INK)
_LOCKED_FILL = PatternFill("solid", fgColor=looks.LOCKED)
_OPEN = Protection(locked=False)
_LEFT = Alignment(wrap_text=True, vertical="top", horizontal="left")
_CENTRE = Alignment(wrap_text=True, vertical="top", horizontal="center")
_UNFITTED = "keywords"  # so many, a line each, that rows would be pages


def paint(grids: Sequence[Grid], problems: Sequence[tuple[Cell | None, Problem]] = ()) -> bytes:
    """The file that holds these sheets, and where there are problems marks them and lists them first.

    A problem comes with the cell of `grids` that it is about, or None where it is about none of them.
    """
    book = Workbook()
    del book[book.sheetnames[0]]
    known = {sheet.title.casefold(): sheet for sheet in SHEETS}
    if problems:
        write_to_mend(book.create_sheet(TO_MEND), problems)
    write_how_to(book.create_sheet(HOW_TO))
    marks = _by_place(problems)
    choices = (ANY, *_ids(grids, BY_KIND["arrangement"]))
    for number, grid in enumerate(grids, 1):
        if grid.title in NOT_READ:
            continue
        sheet = known.pop(" ".join(grid.title.casefold().split()), None)
        painted = book.create_sheet(sheet.title if sheet else grid.title)
        _Painter(book, painted, grid, sheet, marks[number], choices).paint()
    for sheet in known.values() if problems else ():  # what is missing is put back, empty
        grid = Grid(sheet.title)
        for position, column in enumerate(sheet.columns, 1):
            grid.cells[coordinates(sheet, 0, position)] = Value(column.heading)
        _Painter(book, book.create_sheet(sheet.title), grid, sheet, {}, choices).paint()
    book.active = 0
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _ids(grids: Sequence[Grid], sheet: Sheet) -> list[str]:
    cells = next((grid.cells for grid in grids if grid.title == sheet.title), {})
    return [value.text for (row, column), value in sorted(cells.items()) if row > 1 and column == 1]


def _by_place(
    problems: Sequence[tuple[Cell | None, Problem]],
) -> Mapping[int, dict[tuple[int, int], list[str]]]:
    found: dict[int, dict[tuple[int, int], list[str]]] = defaultdict(dict)
    for cell, problem in problems:
        if cell is not None and cell.number:
            place = (max(cell.row, 1), max(cell.column, 1))
            found[cell.number].setdefault(place, []).append(problem.what)
    return found


class _Painter:
    """Paints one sheet. `sheet` is None for one that the layout does not know: its cells stay as they are."""

    def __init__(
        self,
        book: Workbook,
        painted: Worksheet,
        grid: Grid,
        sheet: Sheet | None,
        marks: Mapping[tuple[int, int], list[str]],
        any_or_arrangement: Sequence[str],
    ) -> None:
        self._book = book
        self._any = any_or_arrangement
        self._painted = painted
        self._grid = grid
        self._sheet = sheet
        self._marks = marks
        self._places = self._headings()
        self._rows = sorted({row for row, _ in grid.cells if row > 1})
        self._last = min((self._rows or [1])[-1] + looks.SPARE_ROWS, looks.LAST_ROW)

    def paint(self) -> None:
        for place, value in self._grid.cells.items():
            self._write(place, value)
            if not self._places:
                self._style(self._painted.cell(*place), _LEFT, _TEXT_FORMAT)
        if self._sheet is not None:
            self._dress(self._sheet)
        for place, whats in self._marks.items():
            self._mark(self._painted.cell(*place), whats)

    def _headings(self) -> dict[int, Column]:
        """The known columns, by where they stand here."""
        if self._sheet is None:
            return {}
        columns = {column.heading.casefold(): column for column in self._sheet.columns}
        found = {}
        for (row, column), value in self._grid.cells.items():
            at, along = (column, row) if self._sheet.upright else (row, column)
            known = columns.get(" ".join(value.text.casefold().split())) if at == 1 else None
            if known is not None:
                found[along] = known
        return found

    def _write(self, place: tuple[int, int], value: Value) -> None:
        cell = self._painted.cell(*place)
        text = _LITERAL_ESCAPE.sub("_x005F_", "".join(filter(_holdable, value.text)))
        match value.kind:
            case Kind.NUMBER if re.fullmatch(r"-?[0-9]{1,15}", value.text):
                cell.value = int(value.text)
            case Kind.DATE if (day := _day(value.text)) is not None:
                cell.value = day
            case _:
                cell.value = text
                cell.data_type = "s"  # openpyxl would take what begins with = for a formula

    def _dress(self, sheet: Sheet) -> None:
        painted = self._painted
        painted.sheet_properties.tabColor = looks.TABS["services" if sheet.part == "services" else "lists"]
        protection = painted.protection
        protection.enable()
        protection.formatCells = protection.formatColumns = protection.formatRows = False
        protection.insertRows = protection.deleteRows = protection.autoFilter = protection.sort = False
        protection.insertHyperlinks = False
        if sheet.upright:
            self._dress_upright()
        else:
            self._dress_table(sheet)
        painted.page_setup.orientation = "landscape"
        wide = 0 if sheet.upright else sum(column.width for column in sheet.columns)
        painted.page_setup.paperSize = (
            painted.PAPERSIZE_A3 if wide > looks.WIDEST_A4 else painted.PAPERSIZE_A4
        )
        painted.page_setup.fitToWidth = 1 + wide // looks.WIDEST_A3
        painted.page_setup.fitToHeight = 0
        painted.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        painted.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        painted.print_options.gridLines = False
        painted.HeaderFooter.oddFooter = HeaderFooterItem(center=_HeaderFooterPart("&A, page &P of &N"))

    def _dress_table(self, sheet: Sheet) -> None:
        painted = self._painted
        for position, column in self._places.items():
            name = letters(position)
            width = painted.column_dimensions[name]
            width.width = column.width
            width.protection = _OPEN
            width.alignment = _alignment(column)
            width.font = _BODY_FONT
            width.number_format = _number_format(column)
            self._heading(painted.cell(1, position))
            self._rule(column, f"{name}2:{name}{self._last}")
            self._colour(column, name, f"{name}2:{name}{self._last}")
            for row in self._rows:
                self._body(painted.cell(row, position), column)
        widths = {at: column.width for at, column in self._places.items() if column.key != _UNFITTED}
        for row in self._rows:
            self._fit(row, widths)
        painted.row_dimensions[1].height = looks.HEADING_HEIGHT
        painted.freeze_panes = "C2" if sheet.columns[0].key in {"id", "service"} else "A2"
        if self._places:
            last = letters(max(self._places))
            painted.auto_filter.ref = f"A1:{last}{(self._rows or [2])[-1]}"
            painted.print_title_rows = "1:1"
            painted.print_title_cols = "A:B"

    def _dress_upright(self) -> None:
        painted = self._painted
        painted.column_dimensions["A"].width = looks.NARROW
        painted.column_dimensions["B"].width = looks.WIDE
        for position, column in self._places.items():
            self._heading(painted.cell(position, 1))
            self._body(painted.cell(position, 2), column)
            self._fit(position, {1: looks.NARROW, 2: looks.WIDE})
            self._rule(column, f"B{position}")
            self._colour(column, "B", f"B{position}", first=position)
        painted.freeze_panes = "B1"

    def _fit(self, row: int, widths: Mapping[int, int]) -> None:
        """Give a row the height that its longest cell needs."""
        texts = ((self._grid.cells.get((row, column)), width) for column, width in widths.items())
        lines = max((_lines(value.text, width) for value, width in texts if value), default=1)
        height = min(lines * looks.LINE_HEIGHT + 4, looks.TALLEST_ROW)
        self._painted.row_dimensions[row] = _FittedRow(self._painted, index=row, ht=height)

    def _heading(self, cell: PaintedCell) -> None:
        cell.font = Font(looks.FONT, looks.HEADING_POINTS, bold=True, color=looks.WHITE)
        cell.fill = _fill(looks.TEAL)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.border = Border(right=Side("thin", color=looks.WHITE), bottom=Side("thin", color=looks.WHITE))

    def _body(self, cell: PaintedCell, column: Column) -> None:
        locked = column.form is Form.ID and cell.value is not None
        upright = self._sheet is not None and self._sheet.upright
        self._style(cell, _LEFT if upright else _alignment(column), _number_format(column), locked=locked)

    def _style(self, cell: PaintedCell, alignment: Alignment, form: str, *, locked: bool = False) -> None:
        """Give a cell its looks by name: openpyxl looks each of them up anew for each cell otherwise."""
        if isinstance(cell.value, datetime):
            form = _MOMENT_FORMAT
        elif isinstance(cell.value, date):
            form = _DAY_FORMAT
        name = f"offer {alignment.horizontal} {form.replace('/', '')}{' locked' if locked else ''}"
        if name not in self._book.named_styles:
            style = NamedStyle(name, _LOCKED_FONT if locked else _BODY_FONT, border=_EDGES)
            style.alignment, style.number_format = alignment, form
            style.protection = Protection(locked=locked)
            if locked:
                style.fill = _LOCKED_FILL
            self._book.add_named_style(style)
        cell.style = name
        if isinstance(cell.value, str) and cell.value.startswith(_LIKE_A_FORMULA):
            cell.quotePrefix = True

    def _rule(self, column: Column, cells: str) -> None:
        """What may be chosen there, and a word about it where the cell is touched."""
        rule: DataValidation | None = None
        if column.form in {Form.CODE, Form.FLAG}:
            rule = DataValidation(
                "list", formula1=_choices(column, self._also(column)), showErrorMessage=True
            )
            rule.error = "Choose one from the list."
            rule.errorStyle = "stop" if column.codes else "warning"
        elif column.form is Form.NUMBER:
            rule = DataValidation(
                "whole", formula1="-31", formula2="1000", operator="between", showErrorMessage=True
            )
            rule.error = "Type a whole number."
        elif column.told:
            rule = DataValidation(showErrorMessage=False)
        if rule is None:
            return
        rule.allow_blank = True
        rule.errorTitle = column.heading
        if column.told:
            rule.promptTitle, rule.prompt, rule.showInputMessage = column.heading, column.told[:255], True
        rule.add(cells)
        self._painted.add_data_validation(rule)

    def _also(self, column: Column) -> Sequence[str]:
        """Where `any` may be chosen, which stands on no sheet, the whole list is written out, if it fits."""
        if (self._sheet, column.refers) != (BY_KIND["entitlement"], "arrangement"):
            return ()
        return self._any if len(",".join(self._any)) <= _LONGEST_INLINE_LIST else ()

    def _colour(self, column: Column, name: str, cells: str, first: int = 2) -> None:
        """Colours that follow what is typed: overdue, due soon, not checked by the council, or missing."""
        at = f"${name}{first}"
        rules = []
        if column.key == "review_by":
            day = f"IF(ISNUMBER({at}),{at},DATEVALUE({at}))"
            rules = [
                (f'AND({at}<>"",{day}<=TODAY())', looks.OVERDUE, looks.OVERDUE_INK),
                (f'AND({at}<>"",{day}<=TODAY()+{looks.SOON_DAYS})', looks.SOON, looks.SOON_INK),
            ]
        elif column.key == "status":
            rules = [(f'{at}="{ContactStatus.UNVERIFIED}"', looks.UNVERIFIED, looks.UNVERIFIED_INK)]
        if column.required and not self._marks:  # in a report, what is missing is a problem like others
            begun = f"COUNTA($A{first}:${letters(max(self._places))}{first})>0" if first == 2 else "TRUE"
            rules.append((f"AND({begun},LEN(TRIM({at}))=0)", looks.EMPTY, looks.INK))
        for formula, ground, ink in rules:
            looks_so = DifferentialStyle(font=Font(color=ink), fill=_fill(ground, conditional=True))
            rule = Rule("expression", dxf=looks_so, formula=[formula])
            self._painted.conditional_formatting.add(cells, rule)

    def _mark(self, cell: PaintedCell, whats: Sequence[str]) -> None:
        edge = Side("medium", color=looks.PROBLEM_EDGE)
        cell.fill = _fill(looks.PROBLEM)
        cell.font = Font(looks.FONT, looks.BODY_POINTS, bold=True, color=looks.PROBLEM_INK)
        cell.border = Border(left=edge, right=edge, top=edge, bottom=edge)
        said = "\n\n".join(dict.fromkeys(whats))
        comment = Comment("".join(filter(_holdable, said)), "Check")
        comment.width, comment.height = 360, min(60 + len(said) // 2, 400)
        cell.comment = comment


class _FittedRow(RowDimension):
    """A row with a height that the spreadsheet may change when its words change."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - openpyxl's name
        return False


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column so wide; words do not always fill a line."""
    return sum(-(-len(line) // width) or 1 for line in text.split("\n"))


def _choices(column: Column, also: Sequence[str]) -> str:
    """The list to choose from: written out, or the ids that stand on another sheet, however many."""
    if column.codes or also:
        return f'"{",".join((*column.codes, *also))}"'
    sheet = BY_KIND[column.refers]
    at = letters(1 + next(at for at, each in enumerate(sheet.columns) if each.key == "id"))
    ids = f"{quote_sheetname(sheet.title)}!${at}$2"
    return f"OFFSET({ids},0,0,MAX(1,COUNTA({ids}:${at}${looks.LAST_CHOICE})),1)"


def _alignment(column: Column) -> Alignment:
    return _CENTRE if column.form in _CENTRED else _LEFT


def _number_format(column: Column) -> str:
    if column.form in {Form.DAY, Form.MOMENT}:
        return _DAY_FORMAT
    return "General" if column.form is Form.NUMBER else _TEXT_FORMAT


def _fill(colour: str, *, conditional: bool = False) -> PatternFill:
    if conditional:  # these take their ground from the other of the two colours
        return PatternFill(bgColor=colour)
    return PatternFill("solid", fgColor=colour)


def _day(text: str) -> date | datetime | None:
    try:
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    except ValueError:
        return None


def _holdable(character: str) -> bool:
    """Whether XML can hold it: a report shows what somebody typed, right or wrong."""
    return (
        character in "\n\t"
        or " " <= character < "\ud800"
        or "\ue000" <= character <= "\ufffd"
        or character > "\uffff"
    )
