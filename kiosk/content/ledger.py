"""What is found while the source of an offer is read: its problems, the ids it defines, the ids it uses.

All problems are gathered, so that an editor hears of them at once. Ids are settled at the end, when all files
have been read: `settle` says which are used and defined nowhere.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import Cell, Line, Problem
from kiosk.offer.forms import invisible_name

LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands."""

    path: Path
    line: Line

    def seen_from(self, other: Place) -> str:
        """What to call this place in a problem that stands at `other`."""
        if isinstance(self.line, Cell):
            return f"sheet {self.line.sheet}, row {self.line.row}"
        return f"line {self.line}" if self.path == other.path else f"{self.path.name}, line {self.line}"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How problems call things, so that whoever reads them finds them where they wrote them.

    `fields` by the kind of thing and the key; what has no name of its own here is called by itself.
    `flags` are the two words for what is so or not.
    """

    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    flags: str = "true or false"


def said(text: str) -> str:
    """A text as a problem quotes it: short, on one line, with nothing invisible in it."""
    short = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"
    shown = "".join(
        f"<{invisible_name(character)}>" if invisible_name(character) else character for character in short
    )
    return f"“{shown}”"


class Ledger:
    """The problems and the ids of one source. One reading, one ledger."""

    def __init__(self, vocabulary: Vocabulary = Vocabulary()) -> None:
        self.vocabulary = vocabulary
        self.problems: list[Problem] = []
        self._defined: dict[str, dict[str, Place]] = {}
        self._used: list[tuple[str, str, Place]] = []
        self._unknown: set[str] = set()

    def name(self, kind: str, key: str) -> str:
        """What to call the field `key` of such a thing."""
        return self.vocabulary.fields.get((kind, key), key)

    def name_kind(self, kind: str) -> str:
        """What to call such a thing."""
        return self.vocabulary.kinds.get(kind, kind)

    def say(self, path: Path, line: Line, what: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(path, line, what))

    def define(self, kind: str, id: str, place: Place) -> None:
        """Note that a thing of this kind is defined here; a second one of the same id is a problem."""
        first = self._defined.setdefault(kind, {}).setdefault(id, place)
        if first is not place:
            where = first.seen_from(place)
            taken = f"{said(id)} is taken by another {self.name_kind(kind)} ({where}); keep one of them"
            self.say(place.path, place.line, taken)

    def use(self, kind: str, id: str, place: Place) -> None:
        """Note that a thing of this kind must be defined somewhere."""
        self._used.append((kind, id, place))

    def forgive(self, kind: str) -> None:
        """Note that the ids of this kind are unknown: their file cannot be read, which is problem enough."""
        self._unknown.add(kind)

    def settle(self) -> None:
        """Say which ids are used and defined nowhere, with the likeliest meant."""
        for kind, used, place in self._used:
            known = self._defined.get(kind, {})
            if used in known or kind in self._unknown:
                continue
            near = difflib.get_close_matches(used, known, n=1)
            named = self.name_kind(kind)
            cure = f"did you mean {said(near[0])}?" if near else f"add the {named}, or take the word out"
            self.say(place.path, place.line, f"there is no {named} {said(used)}; {cure}")

    def sorted_problems(self) -> tuple[Problem, ...]:
        """All problems, by file and line."""
        return tuple(sorted(self.problems, key=_order))


def _order(problem: Problem) -> tuple[str, Cell]:
    line = problem.line
    return problem.path.as_posix(), line if isinstance(line, Cell) else Cell(0, line, 0, "")
