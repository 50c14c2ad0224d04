"""Reads the fields of one mapping strictly, saying in the ledger whatever is wrong, in an editor's words.

A reader asks for each field by its key and type and gets a value in any case, then calls `close`, which
refuses the keys that nobody asked for. A record that is not `sound` holds stand-ins and must not be used.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.offer.forms import LONGEST_TEXT, MOST_LINES, is_slug, text_fault, units
from kiosk.offer.hours import HoursError, Opening, parse

Choice = TypeVar("Choice", bound=StrEnum)

Day = date
"""What `Record.date` reads, under a name that the class does not hide."""

_TAKEN_FOR = {
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "null": "nothing",
}


class Record:
    """One mapping of the source. `what` names it in problems: `service`, `phone`, …"""

    def __init__(self, fields: Fields, what: str, path: Path, ledger: Ledger) -> None:
        self._fields = fields
        self._what = what
        self._path = path
        self._ledger = ledger
        self._asked: set[str] = set()
        self._before = len(ledger.problems)

    @property
    def sound(self) -> bool:
        """Whether nothing has been found wrong since this record was opened."""
        return len(self._ledger.problems) == self._before

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return Place(self._path, self._fields.line)

    def place_of(self, key: str) -> Place:
        """Where `key` stands or would stand; where the record begins, if that is not known."""
        if self.has(key):
            return Place(self._path, self._fields.entries[key][0])
        return Place(self._path, self._fields.blanks.get(key, self._fields.line))

    def has(self, key: str) -> bool:
        """Whether the key is written."""
        return key in self._fields.entries

    def name(self, key: str) -> str:
        """What to call the field `key` in a problem."""
        return self._ledger.name(self._what, key)

    def written(self) -> tuple[str, ...]:
        """All keys as they are written."""
        return tuple(self._fields.entries)

    def say(self, key: str, what: str) -> None:
        """Note a problem at `key`."""
        self._ledger.say(self._path, self.place_of(key).line, what)

    def text(self, key: str, *, required: bool = True, lines: bool = False) -> str:
        """A text on one line, or on several if `lines`; "" where it may be left out and is."""
        node = self._take(key, required)
        return "" if node is None else self._text(node, key, lines)

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts, each once; at least one if it is written."""
        items = self._items(key, required)
        read = [(item, self._text(item, key, False)) for item in items]
        seen: set[str] = set()
        for item, text in read:
            if text and text in seen:
                self._ledger.say(self._path, item.line, f"{self.name(key)} has {said(text)} twice; keep one")
            seen.add(text)
        return tuple(text for _, text in read)

    def slug(self, key: str) -> str:
        """An id: small letters, digits and hyphens. "" where it is none."""
        text = self.text(key)
        if not text or is_slug(text):
            return text
        self.say(
            key, f"{self.name(key)} {said(text)} is not an id; write small letters, digits and hyphens only"
        )
        return ""

    def checked_text(self, key: str, fault: Callable[[str], str], *, required: bool = True) -> str:
        """A text that `fault` finds nothing wrong with."""
        text = self.text(key, required=required)
        if text and (what := fault(text)):
            self.say(key, f"{self.name(key)} {said(text)} {what}")
        return text

    def references(self, key: str, kind: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of ids of things of `kind`, which must be defined somewhere."""
        ids = self.texts(key, required=required)
        for node, id_ in zip(self._listed(key), ids, strict=False):
            if id_:
                self._ledger.use(kind, id_, Place(self._path, node.line))
        return ids

    def reference(self, key: str, kind: str, *, required: bool = True) -> str:
        """The id of a thing of `kind`, which must be defined somewhere."""
        text = self.text(key, required=required)
        if text:
            self._ledger.use(kind, text, self.place_of(key))
        return text

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """One of a few words; without `default` it must be written."""
        text = self.text(key, required=default is None)
        if text in set(choices):
            return choices(text)
        if text:
            self.say(key, f"{self.name(key)} {said(text)} is not known; write one of {', '.join(choices)}")
        return default if default is not None else next(iter(choices))

    def choices(self, key: str, choices: type[Choice]) -> tuple[Choice, ...]:
        """A list of some of a few words, each once; none where it is left out."""
        found = []
        for node, text in zip(self._listed(key), self.texts(key, required=False), strict=False):
            if text in set(choices):
                found.append(choices(text))
            elif text:
                what = f"{self.name(key)} has {said(text)}, which is not known"
                self._ledger.say(self._path, node.line, f"{what}; write one of {', '.join(choices)}")
        return tuple(found)

    def date(self, key: str, default: date | None = None) -> date:
        """A day; without `default` it must be written."""
        node = self._take(key, required=default is None)
        return (default or date.min) if node is None else self._date(node, key)

    def dates(self, key: str) -> tuple[Day, ...]:
        """A list of days; none where it is left out."""
        return tuple(self._date(node, key) for node in self._items(key, False))

    def clock(self, key: str) -> time | None:
        """A time of day, or None where it is left out."""
        text = self.text(key, required=False)
        try:
            if len(text) == len("09:30"):
                return time.fromisoformat(text)
        except ValueError:
            pass
        if text:
            self.say(
                key, f'{self.name(key)} {said(text)} is not a time; write hours and minutes such as "09:30"'
            )
        return None

    def moment(self, key: str) -> datetime:
        """A day and time with its zone."""
        text = self._scalar(self._take(key, True), key, "a day and time")
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is not None:
                return moment
        except ValueError:
            pass
        if text:
            self.say(
                key,
                f"{self.name(key)} {said(text)} is not a moment; write it such as 2026-11-22T09:00:00+00:00",
            )
        return datetime.min.replace(tzinfo=UTC)

    def number(self, key: str, allowed: range) -> int | None:
        """A whole number of `allowed`, or None where it is left out."""
        node = self._take(key, False)
        if node is None:
            return None
        return self._number(node, key, allowed)

    def numbers(self, key: str, allowed: range) -> tuple[int, ...]:
        """A list of whole numbers of `allowed`; none where it is left out."""
        found = (self._number(node, key, allowed) for node in self._items(key, False))
        return tuple(number for number in found if number is not None)

    def flag(self, key: str) -> bool:
        """True or false."""
        text = self._scalar(self._take(key, True), key, self._ledger.vocabulary.flags)
        if text and text not in {"true", "false"}:
            cure = f"write {self._ledger.vocabulary.flags}"
            self.say(key, f"{self.name(key)} {said(text)} does not fit; {cure}")
        return text == "true"

    def openings(self, key: str) -> tuple[Opening, ...]:
        """Opening hours, one text for each run of days; none where they are left out."""
        found = []
        for node in self._items(key, False):
            text = self._text(node, key, False)
            try:
                found += [parse(text)] if text else []
            except HoursError:
                cure = 'write them such as "Mo-Fr 09:30-14:00", or "Mo-Su 00:00-24:00" for day and night'
                self._ledger.say(
                    self._path, node.line, f"{self.name(key)} {said(text)} are not opening hours; {cure}"
                )
        return tuple(found)

    def record(self, key: str, what: str, *, required: bool = True) -> Record | None:
        """The mapping under `key`; None where it is left out or is none."""
        node = self._take(key, required)
        return None if node is None else as_record(node, what, self._path, self._ledger)

    def records(self, key: str, what: str, *, one_cell: bool = False) -> tuple[Record, ...]:
        """The list of mappings under `key`, which may be held by `one_cell`; none where it is left out."""
        items = self._items(key, False)
        if one_cell and items:
            self._check_cell(Listing(self.place_of(key).line, items), key)
        found = (as_record(node, what, self._path, self._ledger) for node in items)
        return tuple(record for record in found if record is not None)

    def close(self) -> None:
        """Refuse what nobody asked for."""
        for key, (line, _) in self._fields.entries.items():
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, n=1)
                known = f"the known ones are {', '.join(sorted(self._asked))}"
                cure = f"did you mean {said(near[0])}?" if near else known
                self._ledger.say(self._path, line, f"{said(key)} is not a field of {_a(self._what)}; {cure}")

    def _take(self, key: str, required: bool) -> Node | None:
        self._asked.add(key)
        if self.has(key):
            return self._fields.entries[key][1]
        if required:
            kind = self._ledger.name_kind(self._what)
            self.say(key, f"{self.name(key)} is missing; every {kind} needs it, so write it")
        return None

    def _listed(self, key: str) -> list[Node]:
        node = self._fields.entries[key][1] if self.has(key) else None
        return node.items if isinstance(node, Listing) else []

    def _items(self, key: str, required: bool) -> list[Node]:
        node = self._take(key, required)
        if isinstance(node, Listing) and not node.items:
            cure = "write at least one" if required else "write one, or leave the line out"
            self.say(key, f"{self.name(key)} is an empty list; {cure}")
        elif node is not None and not isinstance(node, Listing):
            self.say(key, f"{self.name(key)} is not a list; begin each line under it with “- ”")
        elif isinstance(node, Listing) and all(isinstance(item, Scalar) for item in node.items):
            self._check_cell(node, key)
        return self._listed(key)

    def _check_cell(self, node: Listing, key: str) -> None:
        """Refuse a list that stands in one cell of a workbook and is longer than one holds."""
        if len(node.items) > MOST_LINES or _size(node) > LONGEST_TEXT:
            most = f"{MOST_LINES} lines or {LONGEST_TEXT:,} characters"
            self.say(key, f"{self.name(key)} is longer than {most}; shorten it")

    def _date(self, node: Node, key: str) -> Day:
        text = self._scalar(node, key, "a day, such as 2026-11-21")
        try:
            if len(text) == len("2026-11-21"):
                return date.fromisoformat(text)
        except ValueError:
            pass
        if text:
            what = f"{self.name(key)} {said(text)} is not a day; write year, month and day such as 2026-11-21"
            self._ledger.say(self._path, node.line, what)
        return date.min

    def _number(self, node: Node, key: str, allowed: range) -> int | None:
        cure = f"a whole number from {allowed[0]} to {allowed[-1]}"
        text = self._scalar(node, key, cure)
        digits = text.removeprefix("-")
        longest = max(len(str(allowed[0])), len(str(allowed[-1])))
        if digits.isascii() and digits.isdecimal() and len(text) <= longest and int(text) in allowed:
            return int(text)
        if text:
            self._ledger.say(
                self._path, node.line, f"{self.name(key)} {said(text)} does not fit; write {cure}"
            )
        return None

    def _scalar(self, node: Node | None, key: str, wanted: str) -> str:
        if isinstance(node, Scalar):
            if not node.text.strip():
                self._ledger.say(self._path, node.line, f"{self.name(key)} is empty; write {wanted}")
            return node.text.strip()
        if node is not None:
            self._ledger.say(
                self._path, node.line, f"{self.name(key)} holds a list or fields of its own; write {wanted}"
            )
        return ""

    def _text(self, node: Node, key: str, lines: bool) -> str:
        if isinstance(node, Scalar) and node.kind != "str" and node.text.strip():
            taken = _TAKEN_FOR.get(node.kind, "something else")
            cure = f'put it in double quotes: "{node.text}"'
            self._ledger.say(
                self._path, node.line, f"{self.name(key)} {said(node.text)} would be read as {taken}; {cure}"
            )
            return ""
        text = self._scalar(node, key, "a text, or leave the line out")
        fault = text_fault(text, lines) if text else ""
        if fault:
            self._ledger.say(self._path, node.line, f"{self.name(key)} {fault}")
        return text


def as_record(node: Node, what: str, path: Path, ledger: Ledger) -> Record | None:
    """The node as a record, or None after saying that it is none."""
    if isinstance(node, Fields):
        return Record(node, what, path, ledger)
    ledger.say(path, node.line, f"{_a(what)} is written as lines of “field: value”; README.md shows them")
    return None


def _size(node: Node) -> int:
    """How long all texts in it are, a line each."""
    match node:
        case Scalar():
            return units(node.text) + 1
        case Listing():
            return sum(map(_size, node.items)) - 1
        case Fields():
            return sum(_size(each) for _, each in node.entries.values())


def _a(what: str) -> str:
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"
