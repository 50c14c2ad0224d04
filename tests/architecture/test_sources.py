"""Names, sizes, catch-alls and SQL: what keeps a file easy to find and to read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest

# Words that name nothing: whoever reads them has to open the file to learn what is in it.
EMPTY_WORDS = {
    "manager", "managers", "helper", "helpers", "util", "utils", "handler", "handlers", "process", "data",
}  # fmt: skip
# What a reader can hold at once; a longer file has two subjects.
PYTHON_LINES = 400
QML_LINES = 300
MAY_CATCH_ALL = {"ui/jobs.py", "kiosk/__main__.py"}
CATCH_ALLS = 2
MAY_SPEAK_SQL = {
    "kiosk/offer/catalogue.py",
    "kiosk/offer/statements.py",
    "kiosk/offer/soundness.py",
    "kiosk/content/build.py",
    "kiosk/content/index.py",
}
SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM|BEGIN|COMMIT|WITH)(?=[\s;]|$)"
)
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def empty_words(name: str) -> set[str]:
    return {word.lower() for word in WORD.findall(name)} & EMPTY_WORDS


def catch_alls(tree: ast.Module) -> list[int]:
    """The lines that catch everything. To clean up and raise it again is not to catch it."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        names = (
            {part.id for part in ast.walk(node.type) if isinstance(part, ast.Name)} if node.type else set()
        )
        last = node.body[-1]
        passes_on = isinstance(last, ast.Raise) and last.exc is None
        if (node.type is None or names & {"Exception", "BaseException"}) and not passes_on:
            found.append(node.lineno)
    return found


def sql_lines(tree: ast.Module) -> list[int]:
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and SQL.match(node.value)
    ]


def classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def test_no_module_class_or_screen_has_a_name_that_says_nothing(modules, screens):
    files = [
        name for name in [*modules, *screens] if any(empty_words(part) for part in PurePosixPath(name).parts)
    ]
    names = [
        f"{name}:{found.lineno} {found.name}"
        for name, tree in modules.items()
        for found in classes(tree)
        if empty_words(found.name)
    ]
    assert files + names == []


@pytest.mark.parametrize(
    "name", ["OfferManager", "utils", "data_store", "HTTPHandler", "print_process", "testHelper"]
)
def test_a_name_that_says_nothing_is_seen(name):
    assert empty_words(name)


@pytest.mark.parametrize("name", ["Catalogue", "processor_free", "database", "by_phone", "date"])
def test_a_word_that_only_holds_such_a_word_is_left_alone(name):
    assert not empty_words(name)


def test_no_file_is_too_long_to_hold_in_the_head(root, modules, screens):
    tests = [path.relative_to(root).as_posix() for path in sorted((root / "tests").rglob("*.py"))]
    limits = dict.fromkeys([*modules, *tests], PYTHON_LINES) | dict.fromkeys(screens, QML_LINES)
    lengths = {name: len((root / name).read_text(encoding="utf-8").splitlines()) for name in limits}
    assert {name: length for name, length in lengths.items() if length > limits[name]} == {}


def test_everything_is_caught_in_two_places_only(modules):
    found = [f"{name}:{line}" for name, tree in modules.items() for line in catch_alls(tree)]
    assert [place for place in found if place.split(":")[0] not in MAY_CATCH_ALL] == []
    assert len(found) <= CATCH_ALLS


@pytest.mark.parametrize(
    "catch", ["except:", "except Exception:", "except (OSError, BaseException) as error:"]
)
def test_a_catch_all_is_seen(catch):
    assert catch_alls(ast.parse(f"try:\n    x()\n{catch}\n    pass")) == [3]


def test_cleaning_up_and_raising_again_is_no_catch_all():
    assert catch_alls(ast.parse("try:\n    x()\nexcept BaseException:\n    undo()\n    raise")) == []


def test_sql_stands_in_the_catalogue_and_in_the_build_only(modules):
    found = {name: sql_lines(tree) for name, tree in modules.items()}
    assert {name: lines for name, lines in found.items() if lines and name not in MAY_SPEAK_SQL} == {}
    assert all(found[name] for name in MAY_SPEAK_SQL)


def test_sql_in_a_formatted_string_is_seen():
    assert sql_lines(ast.parse('"""SELECT is a word here."""\nx = f"SELECT {columns} FROM area"')) == [2]
