"""One object of a feed, and how its fields are read: a value comes out of whatever stands there, or a fault.

What is absent, null or of another kind than asked for is empty. What cannot be read at all, such as a text of
ten million letters, is a fault of the whole record.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from kiosk.content.openreferral import plain_text
from kiosk.content.openreferral.limits import LONGEST_TEXT, MOST_THINGS

_SURROGATE = re.compile("[\ud800-\udfff]")


class Thing:
    """An object of the feed. `faults` are shared by all objects of one record; each is said once."""

    def __init__(self, raw: Mapping[str, object], faults: list[str], name: str = "") -> None:
        self._raw = raw
        self._faults = faults
        self._name = name

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self._raw)

    def has(self, key: str) -> bool:
        """Whether something stands under `key`, though perhaps not what belongs there."""
        return self._raw.get(key) not in (None, "", [], {})

    def fault(self, what: str) -> None:
        """Keep a reason for which the whole record is refused."""
        if what not in self._faults:
            self._faults.append(what)

    def raw(self, key: str) -> str:
        """The text under `key` as it is, without spaces around it."""
        value = self._raw.get(key)
        if not isinstance(value, str):
            return ""
        if len(value) > LONGEST_TEXT:
            self.fault(f"{self._called(key)} is over {LONGEST_TEXT:,} characters long")
            return ""
        if _SURROGATE.search(value):
            self.fault(f"{self._called(key)} has bytes in it that are no text; it is not UTF-8")
            return ""
        return value.strip()

    def line(self, key: str) -> str:
        """The text under `key` without mark-up, on one line."""
        return plain_text.line(self.raw(key))

    def lines(self, key: str) -> tuple[str, ...]:
        """The text under `key` without mark-up, a paragraph a line."""
        return plain_text.lines(self.raw(key))

    def number(self, key: str) -> float | None:
        """The number under `key`."""
        value = self._raw.get(key)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return value
        self.fault(f"{self._called(key)} is not a number")
        return None

    def thing(self, key: str) -> Thing:
        """The object under `key`; an empty one where there is none."""
        value = self._raw.get(key)
        return Thing(value if isinstance(value, dict) else {}, self._faults, key)

    def things(self, key: str) -> tuple[Thing, ...]:
        """The objects in the list under `key`."""
        value = self._raw.get(key)
        if not isinstance(value, list):
            return ()
        if len(value) > MOST_THINGS:
            self.fault(f"{self._called(key)} has over {MOST_THINGS} entries")
        return tuple(Thing(each, self._faults, key) for each in value[:MOST_THINGS] if isinstance(each, dict))

    def _called(self, key: str) -> str:
        return f"{key} of {self._name}" if self._name else key
