"""ui → printing → kiosk. Only the command line may look upwards, and only inside functions."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest

RANK = {"kiosk": 0, "printing": 1, "ui": 2}
MAY_LOOK_UP = ("kiosk/cli/", "kiosk/__main__.py")
FOREIGN = {
    "kiosk": {"PySide6", "shiboken6", "reportlab"},
    "printing": {"PySide6", "shiboken6"},
    "ui": {"reportlab"},
}
HEAVY = ("PySide6", "shiboken6", "reportlab", "printing", "ui")

# Runs in a Python of its own: imports the kiosk's modules one by one and says what each one dragged in.
IMPORT_EACH = f"""
import importlib, json, pkgutil, sys
import kiosk
names = ["kiosk", *(module.name for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."))]
heavy = {{}}
for name in names:
    importlib.import_module(name)
    heavy[name] = [package for package in {HEAVY!r} if package in sys.modules]
json.dump(heavy, sys.stdout)
"""


def imports(tree: ast.Module) -> Iterator[tuple[str, int, bool]]:
    """Each import: the top package it reaches for, its line, and whether it is inside a function."""
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            yield name.split(".")[0], node.lineno, id(node) in inside


def wrong_imports(name: str, tree: ast.Module) -> list[str]:
    """The imports of the module `name` (a path from the root) that go against the direction."""
    layer = name.split("/")[0]
    found = []
    for package, line, in_function in imports(tree):
        upwards = RANK.get(package, 0) > RANK[layer]
        allowed = name.startswith(MAY_LOOK_UP) and in_function
        if (upwards and not allowed) or package in FOREIGN[layer]:
            found.append(f"{name}:{line} imports {package}")
    return found


def test_imports_go_from_ui_to_printing_to_kiosk(modules):
    assert [wrong for name, tree in modules.items() for wrong in wrong_imports(name, tree)] == []


def test_the_scan_sees_real_imports_in_each_layer(modules):
    seen = {(name.split("/")[0], package) for name, tree in modules.items() for package, *_ in imports(tree)}
    assert {("kiosk", "sqlite3"), ("printing", "kiosk"), ("printing", "reportlab"), ("ui", "PySide6")} <= seen


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("kiosk/offer/catalogue.py", "import ui.application"),
        ("kiosk/visit.py", "def end():\n    from printing import render"),
        ("kiosk/cli/app.py", "from ui import application"),
        ("kiosk/cli/app.py", "def run():\n    from PySide6 import QtCore"),
        ("printing/render.py", "from ui.jobs import Jobs"),
        ("printing/render.py", "from PySide6.QtGui import QImage"),
        ("ui/jobs.py", "import reportlab.pdfgen"),
    ],
)
def test_an_import_against_the_direction_is_named_with_its_line(name, source):
    [wrong] = wrong_imports(name, ast.parse(source))
    assert wrong.startswith(f"{name}:{source.count(chr(10)) + 1} imports ")


def test_the_command_line_may_look_up_inside_a_function():
    assert wrong_imports("kiosk/cli/app.py", ast.parse("def run():\n    from ui import application")) == []


def test_no_kiosk_module_loads_qt_or_reportlab(root, modules):
    answer = subprocess.run(
        [sys.executable, "-c", IMPORT_EACH], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.returncode == 0, answer.stderr
    loaded = json.loads(answer.stdout)
    assert {name for name, heavy in loaded.items() if heavy} == set()
    assert len(loaded) == sum(name.startswith("kiosk/") for name in modules)


@pytest.mark.parametrize("heavy", ["tuf", "securesystemslib", "fsspec", "openpyxl", "phonenumbers", "rich"])
def test_the_commands_load_nothing_heavy_before_one_needs_it(root, heavy):
    """Each command would wait for it, and so would a kiosk that starts."""
    asked = f"import sys, kiosk.cli.app; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=root, check=False).returncode == 0


def imported_modules(tree: ast.Module, modules: set[str]) -> set[str]:
    """Which of our modules a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                part = f"{node.module}.{alias.name}"
                found.add(part if part in modules else node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found & modules


def dotted(name: str) -> str:
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_no_module_imports_itself_by_a_detour(modules):
    known = {dotted(name) for name in modules}
    graph = {dotted(name): imported_modules(tree, known) - {dotted(name)} for name, tree in modules.items()}
    TopologicalSorter(graph).prepare()
    assert "kiosk.errors" in graph["kiosk.central.sync"]


def test_a_detour_is_seen():
    trees = {"a.b": "from a import c", "a.c": "def later():\n    from a.b import x"}
    graph = {name: imported_modules(ast.parse(source), set(trees)) for name, source in trees.items()}
    with pytest.raises(CycleError):
        TopologicalSorter(graph).prepare()
