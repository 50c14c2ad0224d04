"""What stands in the source of an offer, before anybody asks what it means: values, lists and named fields.

Every form of the source (YAML, workbook) is read into these and written from them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.errors import Line


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value: its text, and what YAML takes it for (`str`, `int`, `bool`, `null`, `timestamp`, …)."""

    line: Line
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    line: Line
    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping: for each key its line and its value. `blanks`: where what is not written would stand."""

    line: Line
    entries: dict[str, tuple[Line, Node]] = field(default_factory=dict)
    blanks: dict[str, Line] = field(default_factory=dict)


Node = Scalar | Listing | Fields
