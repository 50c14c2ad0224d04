"""What stands in the cells of a workbook, before anybody asks what it means, and what else its sheets do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    """What a cell is taken for."""

    TEXT = auto()
    NUMBER = auto()
    DATE = auto()
    FLAG = auto()
    FORMULA = auto()
    FAULT = auto()


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in a cell. Days are written 2026-11-21, moments 2026-11-21T09:30:00, times 09:30."""

    text: str
    kind: Kind = Kind.TEXT


@dataclass(slots=True)
class Grid:
    """One sheet: its title, and by row and column, both from 1, the cells that are not empty."""

    title: str
    cells: dict[tuple[int, int], Value] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """The last row with anything in it."""
        return max((row for row, _ in self.cells), default=0)

    @property
    def columns(self) -> int:
        """The last column with anything in it."""
        return max((column for _, column in self.cells), default=0)


def letters(column: int) -> str:
    """How a spreadsheet calls its columns: A, B, … Z, AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
