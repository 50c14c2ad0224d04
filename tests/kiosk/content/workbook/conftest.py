from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.content import source
from kiosk.content.ledger import Ledger
from kiosk.content.source import read
from kiosk.content.workbook import file
from kiosk.content.workbook.filling import fill
from kiosk.content.workbook.grids import Kind, Value
from kiosk.content.workbook.layout import BY_KIND, SHEETS, vocabulary
from kiosk.content.workbook.reading import Reading
from kiosk.content.yaml_folder import documents_in
from kiosk.paths import ROOT

TINY = ROOT / "tests" / "tiny_offer"


def _as_read(typed):
    match typed:
        case bool():
            return Value("yes" if typed else "no", Kind.FLAG)
        case int():
            return Value(str(typed), Kind.NUMBER)
        case float():
            return Value(repr(typed), Kind.NUMBER)
        case datetime():
            return Value(typed.isoformat(timespec="seconds"), Kind.DATE)
        case date():
            return Value(typed.isoformat(), Kind.DATE)
        case str() if typed.startswith("="):
            return Value(typed, Kind.FORMULA)
        case str() if typed.strip():
            return Value(typed.strip())
        case _:
            return None


@dataclass
class Sheets:
    """The sheets of the tiny offer, changed as an officer would: by sheet, id and heading."""

    grids: list = field(default_factory=lambda: fill(documents_in(TINY, Ledger()))[0])

    def __getitem__(self, title):
        return next(grid for grid in self.grids if grid.title == title)

    def first(self, title):
        return self[title].cells[2, 1].text

    def place(self, title, first, heading):
        cells = self[title].cells
        if title == BY_KIND["release"].title:
            return next(row for (row, column), value in cells.items() if value.text == heading), 2
        row = next(
            row for (row, column), value in sorted(cells.items()) if column == 1 and value.text == first
        )
        return row, next(
            column for (row, column), value in cells.items() if row == 1 and value.text == heading
        )

    def put(self, title, first, heading, typed):
        place = self.place(title, first, heading)
        self.set(title, place, typed)
        return place

    def set(self, title, place, typed):
        self[title].cells.pop(place, None)
        value = _as_read(typed)
        if value is not None:
            self[title].cells[place] = value

    def examine(self):
        ledger = Ledger(vocabulary())
        reading = Reading(Path("offer.xlsx"), self.grids, ledger)
        found = source._source(Path("offer.xlsx"), reading.documents, ledger)
        ledger.settle()
        reading.settle()
        return found, ledger.sorted_problems()

    def problems(self):
        return self.examine()[1]

    def only_problem(self):
        found = self.problems()
        assert len(found) == 1, [problem.what for problem in found]
        return found[0]


@pytest.fixture
def as_read():
    """What the reader of files makes of what Python puts in a cell; test_xlsx holds it to that."""
    return _as_read


@pytest.fixture
def book():
    return Sheets()


@pytest.fixture(scope="session")
def written_book(tmp_path_factory):
    path = tmp_path_factory.mktemp("book") / "offer.xlsx"
    file.write(read(TINY), path)
    return path


@pytest.fixture
def plain_book(written_book, tmp_path):
    """The workbook of the tiny offer as a file, to be changed or damaged."""
    path = tmp_path / "offer.xlsx"
    path.write_bytes(written_book.read_bytes())
    return path


@pytest.fixture
def sheets():
    return {sheet.title: sheet for sheet in SHEETS}


@pytest.fixture(scope="session")
def book_of_grids():
    """Makes the sheets of the tiny offer anew, each time it is called."""
    return Sheets
