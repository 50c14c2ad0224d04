"""The first name: capitals where they belong, 30 letters, two layouts, gone with the visit."""

import json

import pytest

from kiosk.visit import FIRST_NAME_LENGTH, Visit
from ui.viewmodels.name import KEYBOARDS, Name, derive

LAYOUTS = json.loads((KEYBOARDS / "en.json").read_text(encoding="utf-8"))


@pytest.fixture
def name(visit):
    return Name(visit)


def typed(name, text):
    for letter in text:
        name.type(letter)


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("", True),
        ("M", False),
        ("Mary", False),
        ("Mary ", True),
        ("Mary-", True),
        ("Mary-A", False),
        ("O'", False),
    ],
)
def test_capitals_are_offered_where_a_name_begins(text, capitals):
    props = derive(text, LAYOUTS, "qwerty")
    assert props.capitals is capitals
    assert props.rows[0] == ("QWERTYUIOP" if capitals else "qwertyuiop")


@pytest.mark.parametrize("layout", ["qwerty", "abc"])
def test_the_keys_are_those_of_the_layout(layout):
    assert derive("a", LAYOUTS, layout).rows == tuple(LAYOUTS[layout])


@pytest.mark.parametrize(
    ("length", "full"), [(0, False), (FIRST_NAME_LENGTH - 1, False), (FIRST_NAME_LENGTH, True)]
)
def test_the_field_says_when_it_is_full(length, full):
    assert derive("a" * length, LAYOUTS, "abc").full is full


def test_every_key_counts_even_the_same_twice(name, visit):
    typed(name, "Anna")
    assert visit.value.first_name == "Anna"
    assert name.props.text == "Anna"


def test_no_more_letters_go_in_than_fit(name, visit):
    typed(name, "a" * (FIRST_NAME_LENGTH + 5))
    assert len(visit.value.first_name) == FIRST_NAME_LENGTH
    assert name.props.full


def test_delete_takes_one_letter_and_nothing_from_nothing(name):
    typed(name, "Al")
    for left in ("A", "", ""):
        name.delete()
        assert name.props.text == left


def test_clear_takes_the_whole_name(name, visit):
    typed(name, "Margaret")
    name.clear()
    assert visit.value.first_name == ""
    assert name.props.capitals


def test_the_layout_is_changed_and_changed_back(name):
    assert name.props.layout == "qwerty"
    name.changeLayout()
    assert (name.props.layout, name.props.rows[0]) == ("abc", "ABCDEFGHIJ")
    name.changeLayout()
    assert name.props.layout == "qwerty"


def test_a_change_of_layout_keeps_the_name(name):
    typed(name, "Jo")
    name.changeLayout()
    assert name.props.text == "Jo"


def test_nothing_of_it_outlives_the_visit(name, visit):
    typed(name, "Margaret")
    name.changeLayout()
    visit.end()
    assert name.props == derive("", LAYOUTS, "qwerty")
    assert visit.value == Visit()
