"""The layouts of our own keyboard, which are written as data."""

import json
from string import ascii_lowercase

import pytest

from ui.viewmodels.name import KEYBOARDS

LONGEST_ROW = 10  # keys of 12.7 mm and their gaps in the width of a portrait screen
FILES = sorted(KEYBOARDS.glob("*.json"))
LAYOUTS = [
    pytest.param(rows, id=f"{file.stem}-{name}")
    for file in FILES
    for name, rows in json.loads(file.read_text(encoding="utf-8")).items()
]


def test_english_has_a_keyboard():
    assert [file.stem for file in FILES] == ["en"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_language_has_both_layouts(file):
    assert set(json.loads(file.read_text(encoding="utf-8"))) == {"abc", "qwerty"}


@pytest.mark.parametrize("rows", LAYOUTS)
def test_each_letter_of_a_name_has_exactly_one_key(rows):
    assert sorted("".join(rows)) == sorted(ascii_lowercase + "'-")


@pytest.mark.parametrize("rows", LAYOUTS)
def test_no_row_is_longer_than_the_screen_is_wide(rows):
    assert all(0 < len(row) <= LONGEST_ROW for row in rows)


def test_the_simple_layout_is_in_the_order_of_the_alphabet():
    rows = json.loads((KEYBOARDS / "en.json").read_text(encoding="utf-8"))["abc"]
    assert "".join(rows).rstrip("'-") == ascii_lowercase
