from dataclasses import dataclass, field
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.content.source import examine, read
from kiosk.content.workbook import file
from kiosk.content.workbook.layout import SHEETS


@dataclass
class Book:
    """A workbook of the tiny offer, changed as an officer would: by sheet, id and heading."""

    path: Path
    opened: object = field(init=False)

    def __post_init__(self):
        self.opened = load_workbook(self.path)

    def column(self, title, heading):
        (found,) = [cell.column for cell in self.opened[title][1] if cell.value == heading]
        return found

    def row(self, title, first):
        cells = self.opened[title]["A"]
        return next(cell.row for cell in cells if cell.value == first)

    def cell(self, title, first, heading):
        if title == "Release":
            return self.opened[title].cell(self.row(title, heading), 2)
        return self.opened[title].cell(self.row(title, first), self.column(title, heading))

    def put(self, title, first, heading, value, **looks):
        cell = self.cell(title, first, heading)
        cell.value = value
        for name, look in looks.items():
            setattr(cell, name, look)
        return cell

    def examine(self):
        self.opened.save(self.path)
        return examine(self.path)

    def only_problem(self):
        found = self.examine().problems
        assert len(found) == 1, [problem.what for problem in found]
        return found[0]


@pytest.fixture(scope="session")
def written_book(tmp_path_factory):
    from kiosk.paths import ROOT

    path = tmp_path_factory.mktemp("book") / "offer.xlsx"
    file.write(read(ROOT / "tests" / "tiny_offer"), path)
    return path


@pytest.fixture
def plain_book(written_book, tmp_path):
    """The file alone, to be damaged."""
    path = tmp_path / "offer.xlsx"
    path.write_bytes(written_book.read_bytes())
    return path


@pytest.fixture
def book(plain_book):
    return Book(plain_book)


@pytest.fixture
def sheets():
    return {sheet.title: sheet for sheet in SHEETS}
