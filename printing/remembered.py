"""What printing remembers for speed, and how it forgets it: words typed for one carer may be among it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_FORGET: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A function that remembers its last `most` answers, until `forget`."""

    def remember(function: Callable[P, R]) -> Callable[P, R]:
        remembering = lru_cache(maxsize=most)(function)
        _FORGET.append(remembering.cache_clear)
        return remembering  # type: ignore[return-value]  # which is called in the same way

    return remember


def forget() -> None:
    """Remember nothing of what was printed. For the end of a visit; from any thread."""
    for each in _FORGET:
        each()
