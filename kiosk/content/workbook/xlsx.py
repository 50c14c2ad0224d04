"""Reads the cells of an .xlsx file that may hold anything: nothing in it makes us work without end.

openpyxl is not used for this: see docs/decisions. Here a file is looked through once, part by part, and is
refused when it is larger than any offer. No document type is read, so no entity can grow. Macros, formulas,
styles, pictures and links are not looked at, beyond telling a date from a number and naming a formula.
"""

from __future__ import annotations

import posixpath
import re
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

from kiosk.content.workbook.container import (
    MAIN,
    TOO_LARGE,
    Attributes,
    Budget,
    Container,
    Refused,
    local_name,
    opened,
)
from kiosk.content.workbook.grids import Grid, Kind, Value
from kiosk.offer.forms import LONGEST_TEXT

MOST_SHEETS = 60
MOST_MERGED = 50
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FLAGS = {"TRUE()": "yes", "FALSE()": "no"}  # LibreOffice writes them so
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_EPOCH, _MAC_EPOCH = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - days without a zone
_LAST_SERIAL = 2_958_466  # the end of the year 9999


def read_grids(path: Path) -> list[Grid]:
    """The sheets of the workbook, in its order, with all that stands in their cells.

    Raises:
        FileUnreadable: the file is missing or may not be read.
        OfferRefused: it is no workbook, is damaged or too large, has macros, or is behind a password.
    """
    with opened(path) as container:
        return _Book(container).grids()


class _Book:
    def __init__(self, container: Container) -> None:
        self._container = container
        self._budget = container.budget

    def grids(self) -> list[Grid]:
        links = self._links()
        sheets, epoch = self._sheets()
        strings, dates = self._strings(), self._date_styles()
        found = []
        for title, link in sheets:
            part = links.get(link, "")
            if self._container.has(part):  # a chart has a sheet of its own, too, and no cells
                grid = Grid(title)
                _Cells(grid, strings, dates, epoch, self._budget).read(self._container, part)
                found.append(grid)
        return found

    def _links(self) -> dict[str, str]:
        """The parts that hold sheets, by their ids."""
        found: dict[str, str] = {}

        def start(name: str, attributes: Attributes) -> None:
            if name == "Relationship" and attributes.get("Type", "").endswith("/worksheet"):
                target = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
                found[attributes.get("Id", "")] = target.lstrip("/").lower()

        self._container.parse_if_there("xl/_rels/workbook.xml.rels", start)
        return found

    def _sheets(self) -> tuple[list[tuple[str, str]], datetime]:
        """The titles of the sheets with their ids, and the day that counts as 0."""
        found: list[tuple[str, str]] = []
        epochs = [_EPOCH]

        def start(name: str, attributes: Attributes) -> None:
            if name == "sheet":
                link = next((value for key, value in attributes.items() if local_name(key) == "id"), "")
                found.append((attributes.get("name", ""), link))
            elif name == "workbookPr" and attributes.get("date1904") in {"1", "true"}:
                epochs.append(_MAC_EPOCH)

        self._container.parse(MAIN, start)
        if len(found) > MOST_SHEETS:
            raise Refused(TOO_LARGE)
        return found, epochs[-1]

    def _strings(self) -> list[str]:
        """The texts that cells refer to by number."""
        found: list[str] = []
        run = _Run()

        def start(name: str, _: Attributes) -> None:
            if name == "si":
                run.begin()
            run.start(name)

        def end(name: str) -> None:
            run.end(name)
            if name == "si":
                self._budget.spend(cells=1)
                found.append(run.text())

        self._container.parse_if_there("xl/sharedstrings.xml", start, end, run.add)
        return found

    def _date_styles(self) -> set[int]:
        """The numbers of the cell styles that show a number as a day or a time."""
        formats: dict[int, str] = dict(BUILTIN_FORMATS)
        styles: list[int] = []
        inside: list[str] = []

        def start(name: str, attributes: Attributes) -> None:
            if name == "cellXfs":
                inside.append(name)
            elif name == "numFmt":
                formats[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")[:200]
            elif name == "xf" and inside:
                styles.append(_number(attributes.get("numFmtId")))

        def end(name: str) -> None:
            if name == "cellXfs":
                inside.clear()

        self._container.parse_if_there("xl/styles.xml", start, end)
        dates = {number for number, code in formats.items() if is_date_format(code)}
        return {at for at, number in enumerate(styles) if number in dates}


class _Run:
    """Gathers the text of one cell, which may stand in pieces of different looks."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._room = 0
        self._listening = False
        self._phonetic = False  # how Japanese words are said stands beside them

    def begin(self) -> None:
        self._pieces.clear()
        self._room = LONGEST_TEXT + 1  # one more than a cell may hold is enough to say so
        self._phonetic = False

    def start(self, name: str) -> None:
        self._phonetic = self._phonetic or name == "rPh"
        self._listening = name in {"t", "v", "f"} and not self._phonetic

    def end(self, name: str) -> None:
        self._listening = False
        if name == "rPh":
            self._phonetic = False

    def add(self, text: str) -> None:
        if self._listening and self._room > 0:
            self._pieces.append(text[: self._room])
            self._room -= len(text)

    def text(self) -> str:
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(self._pieces))


class _Cells:
    """Fills a grid from the part that holds its sheet."""

    def __init__(
        self, grid: Grid, strings: list[str], dates: set[int], epoch: datetime, budget: Budget
    ) -> None:
        self._grid = grid
        self._strings = strings
        self._dates = dates
        self._epoch = epoch
        self._budget = budget
        self._row = self._column = 0
        self._kind = self._style = ""
        self._formula = ""
        self._has_formula = False
        self._run = _Run()

    def read(self, container: Container, part: str) -> None:
        container.parse(part, self._start, self._end, self._run.add)

    def _start(self, name: str, attributes: Attributes) -> None:
        self._run.start(name)
        match name:
            case "row":
                self._row = _number(attributes.get("r")) or self._row + 1
                self._column = 0
            case "c":
                self._begin(attributes)
            case "f":
                self._has_formula = True
            case "mergeCell" if len(self._grid.merged) < MOST_MERGED:
                self._grid.merged.append(attributes.get("ref", "")[:20])

    def _begin(self, attributes: Attributes) -> None:
        place = _REFERENCE.fullmatch(attributes.get("r", ""))
        self._column = _column(place[1]) if place else self._column + 1
        self._row = int(place[2]) if place else self._row
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._has_formula, self._formula = False, ""
        self._run.begin()

    def _end(self, name: str) -> None:
        self._run.end(name)
        if name == "f":
            self._formula = self._run.text()
            self._run.begin()
        elif name == "c":
            value = self._value(self._run.text())
            if value is not None:
                self._budget.spend(cells=1)
                self._grid.cells[self._row, self._column] = value

    def _value(self, text: str) -> Value | None:
        if self._has_formula:
            if self._formula in _FLAGS:
                return Value(_FLAGS[self._formula], Kind.FLAG)
            return Value(f"={self._formula}"[:LONGEST_TEXT], Kind.FORMULA)
        if not text:
            return None
        match self._kind:
            case "s":
                at = _number(text)
                return _text(self._strings[at]) if at < len(self._strings) else Value(text, Kind.FAULT)
            case "str" | "inlineStr":
                return _text(text)
            case "b":
                return Value("yes" if text.strip() in {"1", "true"} else "no", Kind.FLAG)
            case "e":
                return Value(text, Kind.FAULT)
            case "d":
                return Value(text, Kind.DATE)
            case _:
                return self._numeric(text.strip())

    def _numeric(self, text: str) -> Value:
        try:
            number = float(text)
        except ValueError:
            return Value(text, Kind.FAULT)
        if _number(self._style) in self._dates and self._style and 0 <= number < _LAST_SERIAL:
            return Value(self._day(number), Kind.DATE)
        whole = number == number and abs(number) < 1e15 and number == int(number)
        return Value(str(int(number)) if whole else text, Kind.NUMBER)

    def _day(self, serial: float) -> str:
        moment = self._epoch + timedelta(seconds=round(serial * 86_400))
        if serial < 1:
            return moment.strftime("%H:%M")
        if moment.hour == moment.minute == moment.second == 0:
            return moment.date().isoformat()
        return moment.isoformat(timespec="seconds")


def _text(text: str) -> Value | None:
    """A text as its writer sees it: line breaks are one character, and spaces around it are none."""
    seen = text.replace("\r\n", "\n").strip()
    return Value(seen) if seen else None


def _number(text: str | None) -> int:
    """A whole number of the file's own making, such as a row; 0 where it is none."""
    return int(text) if text and len(text) <= 9 and text.isascii() and text.isdecimal() else 0


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
