"""Reads the sheets of a workbook into documents, and says by sheet, row and column what cannot be.

Columns are known by their headings, in any order; sheets by their titles, in any order. What the cells mean
is for the readers of documents to say, which are the same for a folder of YAML.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.documents import Document
from kiosk.content.entries import SERVICES, TRANSLATIONS
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.workbook.columns import (
    HOW_TO,
    MAIN_AREA,
    MORE_AREAS,
    NOT_READ,
    Column,
    Form,
    Sheet,
)
from kiosk.content.workbook.filling import coordinates
from kiosk.content.workbook.grids import Grid, Kind, Value
from kiosk.content.workbook.layout import SHEETS
from kiosk.content.workbook.translations import translation_documents
from kiosk.errors import Cell, Line
from kiosk.offer.forms import LONGEST_TEXT, units

MOST_STRAY = 20
_FLAGS = {"yes": "true", "no": "false"}
_LISTS = {Form.LINES, Form.DATED}
_AS_TYPED = "type an apostrophe (') and then the words"
_WRONG_KINDS = {
    Kind.FORMULA: "holds a formula; type the words or the number itself",
    Kind.FAULT: "holds a fault of the spreadsheet; type the words or the number itself",
}


class Reading:
    """One reading of one workbook. After it, `documents` holds what stands in it."""

    def __init__(self, path: Path, grids: list[Grid], ledger: Ledger) -> None:
        self.documents: dict[str, Document] = {}
        self._path = path
        self._ledger = ledger
        self._known_to_be_wrong: set[Line] = set()
        self._sheets = self._find(grids)
        self._read()
        self._said = len(ledger.problems)

    def settle(self) -> None:
        """Take back what was said of cells that were known to be wrong before anybody read what they mean."""
        problems = self._ledger.problems
        later = (each for each in problems[self._said :] if each.line not in self._known_to_be_wrong)
        problems[self._said :] = list(later)

    def _find(self, grids: list[Grid]) -> dict[str, _Found]:
        """The sheets that there are, by title; what is missing or not known is said."""
        numbered = {_plain(grid.title): (number, grid) for number, grid in enumerate(grids, 1)}
        found = {}
        for sheet in SHEETS:
            number, grid = numbered.pop(_plain(sheet.title), (0, None))
            if grid is not None:
                found[sheet.title] = _Found(sheet, number, grid)
        missing = [sheet.title for sheet in SHEETS if sheet.title not in found]
        for number, grid in numbered.values():
            if _plain(grid.title) not in map(_plain, NOT_READ) and grid.cells:
                near = difflib.get_close_matches(grid.title, missing, n=1, cutoff=0.5)
                near = near or [title for title in missing if _has_headings_of(grid, title)]
                cure = f"call it {said(near[0])} again" if near else "take it out"
                self._wrong(Cell(number, 0, 0, grid.title), f"a sheet of this name is not read; {cure}")
        for title in missing:
            cure = f"make one, with the headings that stand on the sheet “{HOW_TO}”"
            self._wrong(Cell(0, 0, 0, title), f"the sheet is missing; {cure}")
        return found

    def _read(self) -> None:
        rows = {
            sheet.kind: self._rows(self._sheets[sheet.title]) if sheet.title in self._sheets else None
            for sheet in SHEETS
        }
        inside = [sheet for sheet in SHEETS if sheet.within]
        by_service = {sheet.kind: self._by_service(sheet, rows[sheet.kind] or []) for sheet in inside}
        for sheet in SHEETS:
            found = rows[sheet.kind]
            whole = self._whole(sheet)
            if sheet.part == TRANSLATIONS:
                self.documents |= translation_documents(found or [], self._path, self._ledger)
            elif sheet.part != SERVICES:
                node: Node | None = None
                if found is not None:
                    node = found[0] if sheet.upright else Listing(whole, list(found))
                self.documents[sheet.part] = Document(self._path, node, whole)
            elif not sheet.within:
                if found is None:
                    self._ledger.forgive(sheet.kind)
                elif not found:
                    self._wrong(whole, "there is no service in it; write at least one")
                for at, service in enumerate(found or [], 1):
                    self._fill(service, inside, by_service)
                    self.documents[f"{SERVICES}/{at}"] = Document(self._path, service, whole)

    def _whole(self, sheet: Sheet) -> Cell:
        found = self._sheets.get(sheet.title)
        return Cell(found.number if found else 0, 0, 0, sheet.title)

    def _fill(self, service: Fields, inside: list[Sheet], rows: dict[str, dict[str, list[Fields]]]) -> None:
        """Put into a service what stands about it on other sheets."""
        id_ = service.entries.get("id", (0, None))[1]
        name = id_.text if isinstance(id_, Scalar) else ""
        for sheet in inside:
            things = rows[sheet.kind].pop(name, [])  # a second service of the same id is a problem of its own
            if not things:
                where = service.blanks.get("id", service.line)
                missing = sheet.title not in self._sheets
                service.blanks[sheet.within] = self._whole(sheet) if missing else where
            elif sheet.by:
                service.entries[sheet.within] = (things[0].line, self._named(sheet, things))
            else:
                service.entries[sheet.within] = (things[0].line, Listing(things[0].line, list(things)))

    def _named(self, sheet: Sheet, things: list[Fields]) -> Fields:
        group = Fields(things[0].line)
        for thing in things:
            line, name = thing.entries.pop(sheet.by, (thing.line, None))
            if not isinstance(name, Scalar):
                continue
            if name.text in group.entries:
                first = group.entries[name.text][0]
                row = first.row if isinstance(first, Cell) else 0
                what = f"{said(name.text)} stands here again for this service (first in row {row}); keep one"
                self._ledger.say(self._path, line, what)
            else:
                group.entries[name.text] = (line, thing)
        return group

    def _by_service(self, sheet: Sheet, rows: list[Fields]) -> dict[str, list[Fields]]:
        found: dict[str, list[Fields]] = {}
        for row in rows:
            line, service = row.entries.pop("service", (row.blanks["service"], None))
            if isinstance(service, Scalar):
                self._ledger.use("service", service.text, Place(self._path, line))
                found.setdefault(service.text, []).append(row)
            else:
                self._say_missing(sheet, "service", line)
            if sheet.by and sheet.by not in row.entries:
                self._say_missing(sheet, sheet.by, row.blanks[sheet.by])
        return found

    def _say_missing(self, sheet: Sheet, key: str, where: Line) -> None:
        if where not in self._known_to_be_wrong:
            name = self._ledger.name(sheet.kind, key)
            self._ledger.say(self._path, where, f"{name} is missing; every row needs it, so write it")

    def _rows(self, found: _Found) -> list[Fields]:
        sheet, grid = found.sheet, found.grid
        for area in grid.merged:
            first = area.partition(":")[0]
            cure = "choose Merge & Centre again to part them"
            self._ledger.say(self._path, found.cell_called(first), f"the cells {area} are joined; {cure}")
        headings = self._headings(found)
        if sheet.upright:
            return [self._fields(found, headings, 1)]
        used = sorted({row for row, column in grid.cells if row > 1 and column in headings.values()})
        return [self._fields(found, headings, row - 1) for row in used]

    def _headings(self, found: _Found) -> dict[str, int]:
        """Where each column is, by its heading; which are missing, twice there, or not known, is said."""
        sheet = found.sheet
        wanted = {_plain(column.heading): column.heading for column in sheet.columns}
        places: dict[str, int] = {}
        strange: list[tuple[int, str]] = []
        for position, text in found.head():
            heading = wanted.get(_plain(text), "")
            if heading and heading not in places:
                places[heading] = position
            elif heading:
                self._wrong(found.head_cell(position), f"the heading {said(heading)} stands here again")
            else:
                strange.append((position, text))
        missing = [column.heading for column in sheet.columns if column.heading not in places]
        for position, text in strange:
            near = difflib.get_close_matches(text, missing, n=1, cutoff=0.5)
            cure = f"did you mean {said(near[0])}?" if near else "take the column out, or keep it elsewhere"
            self._wrong(found.head_cell(position), f"{said(text)} is not a heading of this sheet; {cure}")
        for heading in missing:
            where = "row" if sheet.upright else "column"
            what = f"the {where} “{heading}” is missing; write the heading again where it was"
            self._ledger.say(self._path, found.head_cell(0), what)
        self._say_stray(found, {position for position, _ in found.head()})
        return places

    def _say_stray(self, found: _Found, headed: set[int]) -> None:
        """Say what stands outside the columns, where nobody would miss it."""
        stray = sorted(place for place in found.grid.cells if found.position(place) not in headed)
        for row, column in stray[:MOST_STRAY]:
            cell = Cell(found.number, row, column, found.grid.title)
            self._wrong(cell, "there is no heading for this cell; take it out, or write it where it belongs")

    def _fields(self, found: _Found, headings: dict[str, int], at: int) -> Fields:
        entries: dict[str, tuple[Line, Node]] = {}
        blanks: dict[str, Line] = {}
        for column in found.sheet.columns:
            if column.heading not in headings:
                cell = found.head_cell(0)
                self._known_to_be_wrong.add(cell)
            else:
                cell = found.cell(at, headings[column.heading])
                node = self._node(found.grid.cells.get((cell.row, cell.column)), column, cell)
                if node is not None:
                    entries[column.key] = (cell, node)
            blanks[column.key] = cell
        if MAIN_AREA in blanks:
            _join_areas(entries, blanks)
        first = next(iter(entries.values()), (blanks[found.sheet.columns[0].key], None))[0]
        return Fields(first, entries, blanks)

    def _node(self, value: Value | None, column: Column, cell: Cell) -> Node | None:
        if value is None:
            return None
        fault = _fault(value, column.form)
        if fault:
            self._wrong(cell, f"“{column.heading}” {fault}")
            return None
        text = _shown(value, column.form)
        if column.form not in _LISTS:
            return Scalar(cell, text, "str") if text else None
        lines = [line.strip() for line in text.split("\n")]
        items = [_item(line, column.form, cell) for line in lines if line]
        return Listing(cell, items) if items else None

    def _wrong(self, cell: Cell, what: str) -> None:
        self._known_to_be_wrong.add(cell)
        self._ledger.say(self._path, cell, what)


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet as it stands in the workbook: the `number`th."""

    sheet: Sheet
    number: int
    grid: Grid

    def head(self) -> Iterator[tuple[int, str]]:
        """The headings with their positions."""
        for (row, column), value in sorted(self.grid.cells.items()):
            if (column if self.sheet.upright else row) == 1:
                yield self.position((row, column)), value.text

    def position(self, place: tuple[int, int]) -> int:
        """Which heading belongs to this cell."""
        row, column = place
        if self.sheet.upright:
            return row if column <= 2 else 0
        return column

    def cell(self, at: int, position: int) -> Cell:
        """The cell of thing number `at` under the heading at `position`."""
        row, column = coordinates(self.sheet, at, position)
        return Cell(self.number, row, column, self.grid.title)

    def head_cell(self, position: int) -> Cell:
        """The cell of a heading; position 0 for where they all stand."""
        return self.cell(0, position)

    def cell_called(self, name: str) -> Cell:
        """The cell that a spreadsheet calls so, as in B7; the sheet where that is none."""
        letters = name.rstrip("0123456789")
        digits = name[len(letters) :]
        if not (
            letters.isascii() and letters.isalpha() and letters.isupper() and len(letters) <= 3 and digits
        ):
            return Cell(self.number, 0, 0, self.grid.title)
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - ord("A") + 1
        return Cell(self.number, int(digits[:7]), column, self.grid.title)


def _has_headings_of(grid: Grid, title: str) -> bool:
    (sheet,) = (sheet for sheet in SHEETS if sheet.title == title)
    heads = {_plain(value.text) for (row, column), value in grid.cells.items() if 1 in (row, column)}
    return {_plain(column.heading) for column in sheet.columns} <= heads


def _join_areas(entries: dict[str, tuple[Line, Node]], blanks: dict[str, Line]) -> None:
    """Put the main area before the others, as one list; without it there is none, so that it is missed."""
    main, more = entries.pop(MAIN_AREA, None), entries.pop(MORE_AREAS, None)
    blanks["areas"] = blanks[MAIN_AREA]
    if main:
        others = more[1].items if more and isinstance(more[1], Listing) else []
        entries["areas"] = (main[0], Listing(main[0], [main[1], *others]))


def _fault(value: Value, form: Form) -> str:
    """Why this cell cannot be read as what belongs there; "" where it can."""
    if value.kind in _WRONG_KINDS:
        return _WRONG_KINDS[value.kind]
    if units(value.text) > LONGEST_TEXT:
        return f"is longer than {LONGEST_TEXT:,} characters; shorten it"
    if form in {Form.NUMBER, Form.DAY, Form.MOMENT, Form.CLOCK, Form.FLAG}:
        return ""
    if value.kind is Kind.DATE and form not in _LISTS:
        return f"is taken for a day or a time by the spreadsheet; {_AS_TYPED}"
    if value.kind is Kind.FLAG or (value.kind is Kind.NUMBER and not value.text.lstrip("-").isdecimal()):
        return f"is taken for a number by the spreadsheet; {_AS_TYPED}"
    return ""


def _shown(value: Value, form: Form) -> str:
    """The text in the cell, with plain spaces only: others come in by copying, and nobody sees them."""
    text = "".join(
        " " if character == "\t" or unicodedata.category(character) == "Zs" else character
        for character in value.text
    ).strip()
    if form is Form.FLAG:
        return _FLAGS.get(text.lower(), text)
    if form is Form.MOMENT and value.kind is Kind.DATE:
        return f"{text}+00:00" if "T" in text else f"{text}T00:00:00+00:00"
    return text


def _item(line: str, form: Form, cell: Cell) -> Node:
    if form is not Form.DATED:
        return Scalar(cell, line, "str")
    day, _, why = line.partition(" ")
    entries: dict[str, tuple[Line, Node]] = {"date": (cell, Scalar(cell, day, "str"))}
    if why.strip():
        entries["reason"] = (cell, Scalar(cell, why.strip(), "str"))
    return Fields(cell, entries)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())
