"""The errors of libraries that may not be installed, by their names."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Mapping


def named(listed: Mapping[str, tuple[str, ...]], scheme: str) -> tuple[type[Exception], ...]:
    """The classes that are listed for a scheme; none where its library is not installed."""
    found = []
    for whole in listed.get(scheme, ()):
        module, _, name = whole.rpartition(".")
        with contextlib.suppress(ImportError):
            found.append(getattr(importlib.import_module(module), name))
    return tuple(found)
