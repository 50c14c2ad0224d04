"""Which program this is, and how more of it are started: from a tree, or frozen as on Windows."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

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


def is_frozen() -> bool:
    """Whether PyInstaller made it: then there is no Python to give a module to."""
    return bool(getattr(sys, "frozen", False))


def command() -> list[str]:
    """What starts this program for a command: that which has an output, whichever of them runs now."""
    return [frozen_sibling("kinship-kiosk")] if is_frozen() else [sys.executable, "-m", "kiosk"]


def frozen_sibling(name: str) -> str:
    """A program that lies beside this one."""
    here = Path(sys.executable)
    return str(here.with_name(f"{name}{here.suffix}"))
