"""The workbook as a file: an offer is written into one, documents are read out of one, and reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk import output
from kiosk.content import as_written
from kiosk.content.documents import Document
from kiosk.content.entries import Source
from kiosk.content.ledger import Ledger
from kiosk.content.workbook.filling import fill
from kiosk.content.workbook.grids import Grid
from kiosk.content.workbook.painting import paint
from kiosk.content.workbook.reading import Reading
from kiosk.content.workbook.xlsx import read_grids
from kiosk.errors import Cell, OfferRefused, Problem


def write(source: Source, out: Path) -> None:
    """Write the offer as a workbook that `read` reads back as the same offer.

    Raises:
        FileUnwritable: it is a folder, its folder is missing, or it cannot be written. What was there stays.
    """
    documents = {name: Document(source.folder, node) for name, node in as_written.documents(source).items()}
    output.write(out, paint(fill(documents)[0]))


def read(path: Path, ledger: Ledger) -> Reading:
    """What stands in the workbook, as far as it can be read; the rest is said in `ledger`.

    Raises:
        FileUnreadable: the file is missing or may not be read.
        OfferRefused: it is no workbook that is taken.
    """
    return Reading(path, read_grids(path), ledger)


def report(source: Path, problems: Sequence[Problem], out: Path) -> None:
    """Write the source as a workbook, whatever state it is in, with its problem cells coloured and commented.

    Raises:
        FileUnreadable: the source has gone, or may not be read.
        FileUnwritable: as `write`.
    """
    if source.is_dir():
        from kiosk.content import yaml_folder

        grids, places = fill(yaml_folder.documents_in(source, Ledger()))
        marked = [(places.get((problem.path, problem.line)), problem) for problem in problems]
    else:
        grids = _grids(source)
        marked = [(problem.line if isinstance(problem.line, Cell) else None, problem) for problem in problems]
    output.write(out, paint(grids, marked))


def _grids(source: Path) -> list[Grid]:
    try:
        return read_grids(source)
    except OfferRefused:
        return []  # it cannot be opened at all: the report says so, and holds the empty sheets
