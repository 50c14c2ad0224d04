"""What the rules of the house are read from: the sources themselves, parsed once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from kiosk.paths import ROOT

LAYERS = ("kiosk", "printing", "ui")


@pytest.fixture(scope="session")
def modules() -> dict[str, ast.Module]:
    """Every Python file of the three packages: its path from the root to its syntax tree."""
    paths = [path for layer in LAYERS for path in sorted((ROOT / layer).rglob("*.py"))]
    trees = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    empty = [layer for layer in LAYERS if not any(name.startswith(f"{layer}/") for name in trees)]
    assert not empty, f"no Python was found in {empty}: a rule that reads nothing proves nothing"
    return trees


@pytest.fixture(scope="session")
def screens() -> dict[str, str]:
    """Every QML file of the kiosk: its path from the root to its text."""
    paths = sorted((ROOT / "ui" / "qml").rglob("*.qml"))
    assert paths, "no QML was found: a rule that reads nothing proves nothing"
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
