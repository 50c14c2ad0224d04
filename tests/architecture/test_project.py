"""pyproject.toml, the locks and the papers say what the tree says."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from reportlab.pdfbase.ttfonts import TTFontFile

PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
DECISION = re.compile(r"(\d{4})(-[a-z0-9]+)+\.md")
DECISION_PARTS = ("## Context", "## Choice", "## Dropped")
PRIVATE_USE = range(0xE000, 0xF900)
# Design, section 2.
WORDS = (
    "offer", "service", "area", "arrangement", "entitlement", "need", "hub", "group", "session", "visit",
    "sheet", "leaflet", "booklet", "poster", "slip", "central file", "release", "publisher",
    "check", "build", "publish", "look", "fetch", "verify", "stage", "activate", "prove", "roll back",
    "compose", "render", "spool",
)  # fmt: skip


@pytest.fixture(scope="module")
def pyproject(root):
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def pins(path: Path) -> dict[str, str]:
    return dict(PIN.findall(path.read_text(encoding="utf-8")))


def test_the_listed_packages_are_the_folders_that_hold_python(pyproject, modules):
    folders = {Path(name).parent.as_posix().replace("/", ".") for name in modules}
    assert sorted(pyproject["tool"]["setuptools"]["packages"]) == sorted(folders)


def test_every_package_says_that_it_is_one(root, pyproject):
    packages = pyproject["tool"]["setuptools"]["packages"]
    assert [name for name in packages if not (root / name.replace(".", "/") / "__init__.py").exists()] == []


def test_every_file_inside_a_package_is_installed_with_it(root, pyproject):
    patterns = pyproject["tool"]["setuptools"]["package-data"]
    installed = {
        path
        for name, globs in patterns.items()
        for glob in globs
        for path in (root / name.replace(".", "/")).glob(glob)
    }
    files = {
        path
        for layer in ("kiosk", "printing", "ui")
        for path in (root / layer).rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    }
    assert {str(path.relative_to(root)) for path in files - installed} == set()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_by_hash_and_names_no_index(root, lock):
    text = (root / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text[text.index("\n", text.index("make lock")) :])[1:]
    assert len(entries) == len(pins(root / lock)) > 0
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert [
        line for line in text.splitlines() if "://" in line or re.search(r"^\s*--(?!hash)|^\s*-[a-z]", line)
    ] == []


def test_what_runs_is_what_was_tested(root):
    tested = pins(root / "requirements-dev.lock")
    assert {
        name: version
        for name, version in pins(root / "requirements.lock").items()
        if tested.get(name) != version
    } == {}


def test_every_dependency_is_locked(root, pyproject):
    groups = pyproject["dependency-groups"]
    wanted = {
        "requirements.lock": pyproject["project"]["dependencies"] + groups["install"],
        "requirements-dev.lock": groups["test"],
    }
    for lock, requirements in wanted.items():
        names = {re.split(r"[<>=\[; ]", line)[0].lower().replace("_", "-") for line in requirements}
        assert names - set(pins(root / lock)) == set()


def test_the_version_stands_in_one_place(pyproject, modules, root):
    version = pyproject["project"]["version"]
    repeated = [name for name in modules if f'"{version}"' in (root / name).read_text(encoding="utf-8")]
    assert repeated == []


def test_decisions_are_numbered_and_tell_context_choice_and_what_was_dropped(root):
    files = sorted((root / "docs" / "decisions").iterdir())
    assert [path.name for path in files if not DECISION.fullmatch(path.name)] == []
    numbers = [path.name[:4] for path in files]
    assert numbers[0] == "0001"
    assert len(set(numbers)) == len(numbers)
    lacking = {
        path.name: [part for part in DECISION_PARTS if part not in path.read_text(encoding="utf-8")]
        for path in files
    }
    assert {name: parts for name, parts in lacking.items() if parts} == {}


def test_the_glossary_gives_each_word_of_ours_one_line(root):
    lines = (root / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    counts = {word: sum(line.startswith(f"**{word}** ") for line in lines) for word in WORDS}
    assert {word: count for word, count in counts.items() if count != 1} == {}


def test_the_icon_font_holds_the_icons_that_are_listed_and_no_others(root):
    icons = root / "assets" / "icons"
    codepoints = {
        name: int(code, 16) for name, code in json.loads((icons / "codepoints.json").read_text()).items()
    }
    font = TTFontFile(str(icons / "material-symbols-rounded.ttf"))
    assert list(codepoints) == (icons / "names.txt").read_text().split()
    assert {code for code in font.charToGlyph if code in PRIVATE_USE} == set(codepoints.values())


def test_every_area_has_an_icon_that_is_there(root):
    codepoints = json.loads((root / "assets" / "icons" / "codepoints.json").read_text())
    areas = yaml.safe_load((root / "assets" / "offer" / "areas.yaml").read_text(encoding="utf-8"))
    assert {area["icon"] for area in areas} - set(codepoints) == set()
