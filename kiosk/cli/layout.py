"""Plain text laid out for a terminal: no wider than it, and never wider than is good to read."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable

WIDEST = 100
INDENT = "    "


def width() -> int:
    """How many characters a line may have."""
    return min(shutil.get_terminal_size().columns, WIDEST)


def wrapped(text: str, indent: str = INDENT) -> list[str]:
    """The text as lines; no word is parted."""
    return textwrap.wrap(
        text,
        width(),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def part(title: str, lines: Iterable[str]) -> str:
    """Lines under their title; "" where there are none."""
    told = [line for line in lines if line]
    if not told:
        return ""
    indent = INDENT if title else ""
    return "\n".join([*([title] if title else []), *(row for line in told for row in wrapped(line, indent))])


def table(rows: list[tuple[str, str]], indent: str = "") -> str:
    """Two columns, of which the second is wrapped."""
    longest = max(len(name) for name, _ in rows)
    lines = []
    for name, words in rows:
        first, *more = wrapped(words, " " * (len(indent) + longest + 2)) or [" "]
        lines += [f"{indent}{name:{longest}}  {first.strip()}".rstrip(), *more]
    return "\n".join(lines)
