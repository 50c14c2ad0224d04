"""Without a touch: whatever can be touched can be come to with Tab, and pressed with Enter."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.scene import CONTROLS

MOST_TABS = 120


@pytest.fixture
def opened(screens, survey, view, standard):
    """The kiosk with a view just opened, in the window that has the keyboard."""
    survey(view, standard)
    screen = screens(standard.orientation)
    screen.show(view, standard)
    screen.app.window.requestActivate()
    assert screen.settled() is not None
    return screen


@pytest.fixture
def stops(opened):
    """The controls that the keyboard comes to, until it is where it began."""
    found = []
    for _ in range(MOST_TABS):
        QTest.keyClick(opened.app.window, Qt.Key.Key_Tab)
        at = opened.focused()
        if at is None:
            continue
        if found and at["number"] == found[0]["number"]:
            return found
        found.append(at)
    assert not found, f"no end after {MOST_TABS} tabs"
    return found


def in_order(places):
    """Each after the one before, but where the last leads to the first again."""
    return sum(one >= after for one, after in pairwise(places)) <= 1


@pytest.mark.parametrize(
    ("places", "fits"),
    [([2, 3, 5, 0, 1], True), ([0, 1, 2], True), ([0, 2, 1, 3, 0], False), ([2, 1, 0], False)],
)
def test_an_order_may_begin_anywhere(places, fits):
    assert in_order(places) is fits


# A page turns by itself to what Tab has come to, so nobody has to press these.
TURNED_BY_TAB = ("Next page", "Back a page")


def test_tab_comes_to_every_control_in_sight_in_the_order_of_what_is_read_and_to_nothing_else(
    stops, survey, view, standard
):
    seen = survey(view, standard)
    there = [
        one
        for one in seen.sights[0].controls
        if one["enabled"]
        and not one["seen"].empty
        and not one["box"].contains(seen.window)
        # Tab turns the page to whatever it comes to, so that nobody has to turn it.
        and one["text"] != "Next page"
    ]
    missed = [one["text"] for one in there if not any(at["box"].same(one["box"]) for at in stops)]
    assert [text for text in missed if text not in TURNED_BY_TAB] == []
    assert [at["box"] for at in stops if not at["seen"].contains(at["box"])] == []
    # In the order in which the page is read; what comes by turning pages is not counted.
    read = [node.box for node in seen.sights[0].nodes if node.role in CONTROLS]
    places = [next((number for number, box in enumerate(read) if box.same(at["box"])), None) for at in stops]
    found = list(dict.fromkeys(place for place in places if place is not None))
    assert len(found) > 1 or len(stops) < 3
    assert in_order(found), found


def test_enter_does_what_a_touch_does(screens, standard):
    screen = screens(standard.orientation)
    screen.begin()
    screen.app.window.requestActivate()
    screen.settled()
    QTest.keyClick(screen.app.window, Qt.Key.Key_Tab)
    QTest.keyClick(screen.app.window, Qt.Key.Key_Return)
    assert screen.kiosk.route.props.page == "home"
