"""What is found while the source of an offer is read: its problems, the ids it defines, the ids it uses.

All problems are gathered, so that an editor hears of them at once. Ids are settled at the end, when all files
have been read: `settle` says which are used and defined nowhere.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import Problem
from kiosk.offer.forms import invisible_name

LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands."""

    path: Path
    line: int


def said(text: str) -> str:
    """A text as a problem quotes it: short, on one line, with nothing invisible in it."""
    short = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"
    shown = "".join(
        f"<{invisible_name(character)}>" if invisible_name(character) else character for character in short
    )
    return f"“{shown}”"


class Ledger:
    """The problems and the ids of one source. One reading, one ledger."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._defined: dict[str, dict[str, Place]] = {}
        self._used: list[tuple[str, str, Place]] = []
        self._unknown: set[str] = set()

    def say(self, path: Path, line: int, what: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(path, line, what))

    def define(self, kind: str, id: str, place: Place) -> None:
        """Note that a thing of this kind is defined here; a second one of the same id is a problem."""
        first = self._defined.setdefault(kind, {}).setdefault(id, place)
        if first is not place:
            where = (
                f"line {first.line}" if first.path == place.path else f"{first.path.name}, line {first.line}"
            )
            self.say(
                place.path, place.line, f"{said(id)} is taken by another {kind} ({where}); keep one of them"
            )

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
            cure = f"did you mean {said(near[0])}?" if near else f"add the {kind}, or take the word out"
            self.say(place.path, place.line, f"there is no {kind} {said(used)}; {cure}")

    def sorted_problems(self) -> tuple[Problem, ...]:
        """All problems, by file and line."""
        return tuple(sorted(self.problems, key=lambda problem: (problem.path.as_posix(), problem.line)))
