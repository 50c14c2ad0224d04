"""One thing that differs from the answers: what it is, in words, and how it is put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """`what` is said to whoever runs the set-up, and never holds a secret. `make` does it."""

    what: str
    make: Callable[[], None]
