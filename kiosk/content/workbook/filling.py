"""Fills the sheets of a workbook with the documents of an offer, right or wrong, and says what went where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.content.documents import Document
from kiosk.content.entries import SERVICES, TRANSLATIONS
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.workbook.columns import MAIN_AREA, MORE_AREAS, Column, Form, Sheet
from kiosk.content.workbook.grids import Grid, Kind, Value
from kiosk.content.workbook.layout import SHEETS
from kiosk.content.workbook.translations import translation_rows
from kiosk.errors import Cell, Line

Places = dict[tuple[Path, Line], Cell]

_DAY = re.compile(r"(19\d\d|[2-9]\d{3})-\d\d-\d\d")  # what a spreadsheet takes for a day; it begins in 1900
_FIRST_DAY = "1900-03-01"  # it counts a 29 February before that, which never was
_MIDNIGHT = "T00:00:00+00:00"
_FLAGS = {"true": "yes", "false": "no"}


def fill(documents: Mapping[str, Document]) -> tuple[list[Grid], Places]:
    """The sheets that hold these documents, and where each line of theirs stands."""
    places: Places = {}
    grids = []
    for number, sheet in enumerate(SHEETS, 1):
        grid = Grid(sheet.title)
        _head(grid, sheet)
        for at, (document, row) in enumerate(_rows(sheet, documents), 1):
            _put(grid, sheet, at, document, row, number, places)
        grids.append(grid)
    return grids, places


def coordinates(sheet: Sheet, at: int, column: int) -> tuple[int, int]:
    """Row and column of the cell that holds field number `column` of thing number `at`, both from 1."""
    return (column, at + 1) if sheet.upright else (at + 1, column)


def _head(grid: Grid, sheet: Sheet) -> None:
    for number, column in enumerate(sheet.columns, 1):
        grid.cells[coordinates(sheet, 0, number)] = Value(column.heading)


def _rows(sheet: Sheet, documents: Mapping[str, Document]) -> Iterator[tuple[Document, Fields]]:
    if sheet.part == TRANSLATIONS:
        yield from translation_rows(documents)
        return
    if sheet.part != SERVICES:
        document = documents.get(sheet.part)
        node = document.node if document else None
        if document and isinstance(node, Fields):
            yield document, node
        elif document and isinstance(node, Listing):
            yield from ((document, item) for item in node.items if isinstance(item, Fields))
        return
    for name, document in documents.items():
        if name.startswith(f"{SERVICES}/") and isinstance(document.node, Fields):
            for row in _of_service(sheet, document.node):
                yield document, row


def _of_service(sheet: Sheet, service: Fields) -> Iterator[Fields]:
    if not sheet.within:
        yield service
        return
    line, id_ = service.entries.get("id", (service.line, Scalar(service.line, "", "str")))
    within = service.entries.get(sheet.within, (line, None))[1]
    named = {"service": (line, id_)}
    if isinstance(within, Listing):
        for item in within.items:
            if isinstance(item, Fields):
                yield Fields(item.line, named | item.entries)
    elif isinstance(within, Fields):
        for key, (at, item) in within.entries.items():
            if isinstance(item, Fields):
                yield Fields(item.line, named | {sheet.by: (at, Scalar(at, key, "str"))} | item.entries)


def _put(
    grid: Grid, sheet: Sheet, at: int, document: Document, row: Fields, number: int, places: Places
) -> None:
    for position, column in enumerate(sheet.columns, 1):
        place = coordinates(sheet, at, position)
        cell = Cell(number, *place, sheet.title)
        if position == 1:
            places.setdefault((document.path, row.line), cell)
        node = _node(row, column)
        if node is None:
            continue
        if column.key != "service":  # that line is the service's own
            for line in _lines(row, column, node):
                places.setdefault((document.path, line), cell)
        text = _text(node, column.form)
        if text:
            grid.cells[place] = _value(text, column.form)


def _node(row: Fields, column: Column) -> Node | None:
    key = "areas" if column.key in {MAIN_AREA, MORE_AREAS} else column.key
    node = row.entries.get(key, (0, None))[1]
    if key == column.key or not isinstance(node, Listing):
        return node if column.key != MORE_AREAS else None
    items = node.items[:1] if column.key == MAIN_AREA else node.items[1:]
    return Listing(node.line, items)


def _lines(row: Fields, column: Column, node: Node) -> Iterator[Line]:
    if column.key in row.entries:
        yield row.entries[column.key][0]
    yield node.line
    if isinstance(node, Listing):
        yield from (item.line for item in node.items)


def _text(node: Node, form: Form) -> str:
    match node:
        case Scalar():
            text = node.text.strip()
            return _FLAGS.get(text, text) if form is Form.FLAG else text
        case Listing():
            return "\n".join(_text(item, form) for item in node.items)
        case Fields():
            return " ".join(_text(each, form) for _, each in node.entries.values())


def _value(text: str, form: Form) -> Value:
    day = text.removesuffix(_MIDNIGHT) if form is Form.MOMENT else text
    if form in {Form.DAY, Form.MOMENT} and _DAY.fullmatch(day) and day >= _FIRST_DAY:
        return Value(day, Kind.DATE)
    if form is Form.NUMBER and re.fullmatch(r"-?(0|[1-9][0-9]{0,8})", text):
        return Value(text, Kind.NUMBER)
    return Value(text)
