"""Brings what a feed says now together with the offer: a field that was changed by hand stays."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, TypeVar

from kiosk.content.openreferral.imported import Plain, plain

Entry = TypeVar("Entry")


def merged(current: Entry, fresh: Entry, base: Mapping[str, Plain] | None) -> tuple[Entry, tuple[str, ...]]:
    """The entry with what is new in the feed, and the fields that differ in the feed and were kept.

    A field was changed by hand where it is not what the last import wrote, `base`. It is kept silently while
    the feed still says what it said then.
    """
    here, there = plain(current), plain(fresh)
    before = base or {}
    taken: dict[str, Any] = {}
    kept: list[str] = []
    for field in dataclasses.fields(current):  # type: ignore[arg-type]
        name = field.name
        mine, theirs, old = here.get(name), there.get(name), before.get(name)
        if mine == theirs or name == "id":
            continue
        if base is not None and mine == old:
            taken[name] = getattr(fresh, name)
        elif theirs != old:
            kept.append(name)
    return dataclasses.replace(current, **taken), tuple(kept)  # type: ignore[type-var]
