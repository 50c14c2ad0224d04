"""How Python's names are written in QML."""

from __future__ import annotations


def camel(name: str) -> str:
    """`page_count` as `pageCount`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
