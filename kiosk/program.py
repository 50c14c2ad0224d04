"""Which program this is."""

from __future__ import annotations

from functools import cache

from kiosk.paths import ROOT
from kiosk.settings import APPLICATION


@cache
def version() -> str:
    """Its version, as pyproject.toml has it: read once, since that takes a millisecond."""
    import tomllib
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(APPLICATION)
    except PackageNotFoundError:  # run from the tree, not installed
        return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
