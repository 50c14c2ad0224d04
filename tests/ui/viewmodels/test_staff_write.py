"""Typing for a family: capitals by themselves, figures and signs, and an end to it."""

import pytest

from kiosk.visit import NOTE_LENGTH
from ui.viewmodels.staff_write import StaffWrite, capitals_after, derive


@pytest.fixture
def write(visit, route):
    route.restart("staff")
    made = StaffWrite(visit, route)
    route.open("staff-write", "note")
    return made


@pytest.mark.parametrize(
    ("what", "text", "capital"),
    [
        ("note", "", True),
        ("note", "Ask", False),
        ("note", "Ask ", False),
        ("note", "Ask. ", True),
        ("place", "The ", True),
        ("place", "The P", False),
    ],
)
def test_capitals_come_where_sentences_and_names_begin(what, text, capital):
    assert capitals_after(what, text) is capital
    assert derive(what, text, 0).rows[0][0].isupper() is capital


def test_a_capital_in_the_middle_is_typed_once(write):
    write.type("a")
    write.changeLayout()
    assert write.props.rows[0] == "QWERTYUIOP"
    write.type("M")
    assert (write.props.text, write.props.rows[0]) == ("aM", "qwertyuiop")


def test_figures_and_signs_stay_until_they_are_put_away(write):
    write.changeLayout()
    write.changeLayout()
    for sign in "10.":
        write.type(sign)
    assert (write.props.text, write.props.rows[0]) == ("10.", "1234567890")


def test_no_more_than_fits_is_taken(write, visit):
    for _ in range(NOTE_LENGTH + 5):
        write.type("x")
    assert (len(visit.value.note), write.props.left) == (NOTE_LENGTH, 0)
    write.delete()
    assert write.props.left == 1
    write.clear()
    assert write.props.text == ""


def test_a_place_goes_to_the_appointment_and_not_to_the_note(write, visit, route):
    route.open("staff-write", "place")
    write.type("A")
    assert (visit.value.appointment.place, visit.value.note) == ("A", "")
