"""The first name: capitals where they belong, 30 letters, two layouts, gone with the visit."""

from dataclasses import replace

import pytest

from kiosk.visit import FIRST_NAME_LENGTH, Visit
from ui.viewmodels.keyboard import layouts_for
from ui.viewmodels.name import Name, derive

LAYOUTS = layouts_for("en")


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
    props = derive(text, LAYOUTS, 0)
    assert props.capitals is capitals
    assert props.rows[0] == ("QWERTYUIOP" if capitals else "qwertyuiop")


@pytest.mark.parametrize("layout", [0, 1])
def test_the_keys_are_those_of_the_layout(layout):
    assert derive("a", LAYOUTS, layout).rows == LAYOUTS[layout].rows


@pytest.mark.parametrize(
    ("length", "full"), [(0, False), (FIRST_NAME_LENGTH - 1, False), (FIRST_NAME_LENGTH, True)]
)
def test_the_field_says_when_it_is_full(length, full):
    assert derive("a" * length, LAYOUTS, 1).full is full


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
    assert (name.props.next_layout, name.props.rows[0]) == ("A B C", "QWERTYUIOP")
    name.changeLayout()
    assert (name.props.next_layout, name.props.rows[0]) == ("Q W E", "ABCDEFGHIJ")
    name.changeLayout()
    assert name.props.next_layout == "A B C"


def test_another_language_brings_its_own_letters(name, visit):
    name.changeLayout()
    visit.replace(replace(visit.value, language="sk"))
    assert "Š" in name.props.rows[0]
    visit.end()
    assert name.props.rows[0] == "QWERTYUIOP"


def test_a_change_of_layout_keeps_the_name(name):
    typed(name, "Jo")
    name.changeLayout()
    assert name.props.text == "Jo"


def test_nothing_of_it_outlives_the_visit(name, visit):
    typed(name, "Margaret")
    name.changeLayout()
    visit.end()
    assert name.props == derive("", LAYOUTS, 0)
    assert visit.value == Visit()
