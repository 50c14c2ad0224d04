"""The one visit that is on, told to all who show a part of it."""

import pytest

from kiosk.visit import Visit
from ui.current_visit import CurrentVisit


@pytest.fixture
def visit(qapp):
    return CurrentVisit()


@pytest.fixture
def told(visit):
    notes = []
    visit.changed.connect(lambda: notes.append(("changed", visit.value)))
    visit.ended.connect(lambda: notes.append(("ended", visit.value)))
    return notes


def test_it_begins_fresh(visit):
    assert visit.value == Visit()


def test_a_change_is_told_after_it_is_made(visit, told):
    visit.replace(Visit(first_name="Jo"))
    assert told == [("changed", Visit(first_name="Jo"))]


def test_what_is_the_same_is_told_to_nobody(visit, told):
    visit.replace(Visit())
    assert told == []


def test_its_end_is_told_when_nothing_of_it_is_left(visit, told):
    visit.replace(Visit(first_name="Jo"))
    told.clear()
    visit.end()
    assert told == [("changed", Visit()), ("ended", Visit())]


def test_a_visit_in_which_nothing_was_done_ends_too(visit, told):
    visit.end()
    assert told == [("ended", Visit())]
