"""In which order the parts of a line stand on paper (Unicode Standard Annex 9, by way of fpdf2). Pure.

Levels are found for a whole paragraph, before it is broken; each line is then put in order by the levels of
what stands on it (rule L2). Odd levels run from right to left.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from types import ModuleType
from typing import TypeVar

from printing.remembered import remembered

_RIGHT_TO_LEFT = {"R", "AL"}
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")

MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")

_LOADING = Lock()

T = TypeVar("T")


def has_right_to_left(text: str) -> bool:
    """Whether a letter of the text is read from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT for one in set(text))


def is_unseen(character: str) -> bool:
    """Whether the character only steers the order, and has no place on paper."""
    return character in _ISOLATES


def seen(text: str) -> str:
    """The text without what is unseen."""
    return text if _ISOLATES.isdisjoint(text) else "".join(one for one in text if one not in _ISOLATES)


@remembered(2048)
def levels(text: str, *, right_to_left: bool) -> tuple[int, ...]:
    """The embedding level of each character of a paragraph that is read in this direction."""
    with _LOADING:
        _load_only_what_orders()
        from fpdf.bidi import BidiParagraph
        from fpdf.enums import TextDirection

    direction = TextDirection.RTL if right_to_left else TextDirection.LTR
    found = BidiParagraph(text, direction, preserve_bn_chars=True).get_characters()
    if len(found) != len(text):
        raise ValueError("a level for each character")
    return tuple(one.embedding_level for one in found)


def _load_only_what_orders() -> None:
    """Import fpdf2's own order without the rest of it, which draws PDFs: 33 MB and a third of a second.

    Whoever imports the whole of it later gets the whole of it.
    """
    if "fpdf.bidi" in sys.modules or "fpdf" in sys.modules:
        return
    found = find_spec("fpdf")
    if found is None or not found.submodule_search_locations:
        return
    bare = ModuleType("fpdf")
    bare.__path__ = list(found.submodule_search_locations)
    sys.modules["fpdf"] = bare
    try:
        import_module("fpdf.bidi")
    finally:
        del sys.modules["fpdf"]


def visual(parts: Sequence[T], at: Sequence[int]) -> list[T]:
    """The parts of a line from left to right; `at` are their levels."""
    order = list(range(len(parts)))
    for level in range(max(at, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and at[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return [parts[index] for index in order]
