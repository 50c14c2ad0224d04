"""What is seen first is built first."""

from dataclasses import dataclass

import pytest

from ui.models.list_model import ListModel
from ui.viewmodels.route import Route
from ui.viewmodels.seen_first import SeenFirst


@dataclass(frozen=True, slots=True)
class Row:
    number: int


@pytest.fixture
def route():
    """Of a kiosk whose pages are seen when the test says so."""
    return Route()


@pytest.fixture
def model():
    model = ListModel(Row)
    model.show([Row(number) for number in range(5)])
    return model


def test_a_page_begins_with_its_first_rows_and_the_rest_follows_its_first_picture(route, model):
    seen_first = SeenFirst(route, {"talk": ((model, lambda: 2),)})
    route.open("talk")
    assert model.rowCount() == 2
    route.seen.emit()
    assert model.rowCount() == 5
    assert seen_first.parent() is None


def test_where_a_later_page_was_left_all_is_there_at_once(route, model):
    left = [3]
    seen_first = SeenFirst(route, {"talk": ((model, lambda: None if left[0] else 2),)})
    route.open("talk")
    assert model.rowCount() == 5
    left[0] = 0
    route.back()
    route.open("talk")
    assert model.rowCount() == 2
    assert seen_first.parent() is None


def test_other_pages_hold_nothing_back(route, model):
    seen_first = SeenFirst(route, {"talk": ((model, lambda: 2),)})
    route.open("urgent")
    assert model.rowCount() == 5
    assert seen_first.parent() is None
