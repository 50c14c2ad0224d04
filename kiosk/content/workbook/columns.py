"""What a sheet and a column of the workbook are, and the columns that many sheets have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Form(Enum):
    """How the value of a field stands in a cell."""

    ID = auto()
    TEXT = auto()
    CODE = auto()  # one of `codes`
    LINES = auto()  # a list, a line each
    DATED = auto()  # a list, on each line a day and a text
    NUMBER = auto()
    DAY = auto()
    CLOCK = auto()
    MOMENT = auto()
    FLAG = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One field. `key` is its name in YAML, `heading` in the workbook, `told` in the how-to sheet.

    `refers`: the kind of thing whose ids it takes. `required` ones are marked; the reader enforces it.
    `width` is in characters.
    """

    key: str
    heading: str
    form: Form = Form.TEXT
    width: int = 24
    told: str = ""
    codes: tuple[str, ...] = ()
    refers: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """All things of one kind, a row each. `part` is the document that they stand in.

    `within` is the key under which a service holds such things; the first column then names the service.
    `by` is the key after which they are called there, where they are no list. An `upright` sheet holds one
    thing, a field a row.
    """

    title: str
    kind: str
    part: str
    told: str
    columns: tuple[Column, ...]
    within: str = ""
    by: str = ""
    upright: bool = False


HOW_TO = "How to"
TO_MEND = "What to mend"
NOT_READ = (HOW_TO, TO_MEND)

FIRST_AREA = "Main area"
"""Of `areas`, the first stands in a column of its own, so that it can be chosen from a list."""
MAIN_AREA = "areas[0]"
MORE_AREAS = "areas[1:]"


def id_column(width: int = 26) -> Column:
    """What a thing is called by others."""
    told = "Small letters, digits and hyphens. It never changes."
    return Column("id", "Id", Form.ID, width, told, required=True)


def service_column() -> Column:
    """The service that a row of another sheet is about."""
    return Column(
        "service", "Service", Form.CODE, 28, "The id of the service.", refers="service", required=True
    )


def codes_of(codes: Iterable[StrEnum]) -> tuple[str, ...]:
    """The words of such a code."""
    return tuple(code.value for code in codes)


SOURCE = Column("source", "Source", width=36, told="Where it is written: document and page.", required=True)
