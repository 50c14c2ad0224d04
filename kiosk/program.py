"""Which program this is."""

from __future__ import annotations

from kiosk.paths import ROOT
from kiosk.settings import APPLICATION


def version() -> str:
    """Its version, as pyproject.toml has it."""
    import tomllib
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(APPLICATION)
    except PackageNotFoundError:  # run from the tree, not installed
        return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
