"""Our own keyboard: the layouts that readers of a language know, from `ui/keyboards/CODE.json`.

The first is the usual one of the language; ABC is there for whoever never typed; letters of English come last
where the language has others, since names and numbers of offices are written in them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "keyboards"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the letters lie: a text a row, from left to right. `name` is what the key that brings it says."""

    name: str
    rows: tuple[str, ...]

    def capitals(self) -> tuple[str, ...]:
        """The rows in capitals, where the letters have any."""
        return tuple(row.upper() for row in self.rows)


SIGNS = Layout("1 2 3", ("1234567890", ".,:;?!'-/", "£&()+@%"))
"""Figures and the signs that a sentence needs."""


@cache
def layouts_for(language: str) -> tuple[Layout, ...]:
    """The layouts of a language, the usual one first."""
    found = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return tuple(Layout(one["name"], tuple(one["rows"])) for one in found["layouts"])


def after(layouts: tuple[Layout, ...], number: int) -> int:
    """The number of the layout that comes after this one, round and round."""
    return (number + 1) % len(layouts)
