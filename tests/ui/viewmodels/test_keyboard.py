"""Each language has a keyboard with all of its letters, none of them twice, in rows that fit a screen."""

import pytest
from babel import Locale

from kiosk.language import CODES
from ui.viewmodels.keyboard import after, layouts_for

MOST_KEYS = 13  # side by side on an upright screen of 268 mm, each 12.7 mm wide at least
LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "pl": "ąćęłńóśźż",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "cs": "áčďéěíňóřšťúůýž",
    "ro": "ăâîșț",
    "ur": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى",
}


@pytest.mark.parametrize("code", CODES)
def test_every_letter_of_the_language_has_one_key_on_each_of_its_layouts(code):
    for layout in layouts_for(code):
        keys = "".join(layout.rows)
        assert len(set(keys)) == len(keys)
        wanted = LETTERS["en"] if layout.name in ("Q W E", "A B C") else ""
        wanted += LETTERS[code] if code not in ("ur", "ar") or not wanted else ""
        assert set(wanted) - set(keys) == set(), layout.name


@pytest.mark.parametrize("code", CODES)
def test_rows_are_no_longer_than_a_narrow_screen(code):
    assert [row for layout in layouts_for(code) for row in layout.rows if len(row) > MOST_KEYS] == []


@pytest.mark.parametrize("code", CODES)
def test_there_is_another_layout_and_a_way_back(code):
    layouts = layouts_for(code)
    number, seen = 0, []
    while number not in seen:
        seen.append(number)
        number = after(layouts, number)
    assert number == 0
    assert len(seen) == len(layouts) > 1
    assert len({layout.name for layout in layouts}) == len(layouts)


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_the_letters_are_those_that_the_language_is_known_to_have(code):
    """By CLDR, which lists the letters that a language writes with."""
    assert Locale.parse(code).language == code
    assert set(LETTERS[code]) - set("".join("".join(one.rows) for one in layouts_for(code))) == set()
