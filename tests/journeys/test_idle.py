"""Somebody walks away, and the screen forgets them; on a clock that the test moves."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from kiosk.settings import Idle, Settings
from kiosk.visit import Visit
from printing.printers import printer_for
from ui.scene import settle

WARN_S, COUNTDOWN_S = Idle().warn_after_s, Idle().countdown_s
NOWHERE = QRect(960, 30, 1, 1)  # beside every control of the home page


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def carer(walk_up, clock):
    carer = walk_up(clock=clock)
    carer.touch("Touch to start")
    return carer


@pytest.fixture
def passes(carer, clock):
    """Lets seconds pass in which nothing is touched."""

    def let(seconds):
        clock.now += seconds
        carer.app.kiosk.idle.look()
        settle()

    return let


def asked(carer):
    return carer.sees("I’m still here")


def test_whoever_walks_away_is_asked_and_then_forgotten(carer, passes):
    carer.touch("Money", "Add to my sheet: Child Benefit")
    passes(WARN_S)
    assert asked(carer)
    assert not carer.sees("Finish and clear now: ")
    passes(COUNTDOWN_S - 1)
    assert carer.page == "area"
    passes(1)
    assert carer.page == "cleared"
    assert carer.app.kiosk.visit.value == Visit()
    assert not asked(carer)


def test_i_am_still_here_goes_on_where_it_was_as_often_as_wanted(carer, passes):
    carer.touch("Money", "Add to my sheet: Child Benefit")
    for _ in range(3):
        passes(WARN_S + COUNTDOWN_S - 1)
        assert asked(carer)
        carer.touch("I’m still here")
        assert not asked(carer)
    assert carer.page == "area"
    assert carer.app.kiosk.visit.value.sheet == ("child-benefit",)


def test_a_touch_anywhere_says_that_somebody_is_still_there(carer, passes):
    passes(WARN_S + 1)
    carer.finger.touch_at(NOWHERE)
    assert not asked(carer)
    assert carer.page == "home"


def test_finish_now_does_not_wait_for_the_countdown(carer, passes):
    passes(WARN_S + 1)
    carer.touch("Finish and clear now")
    assert carer.page == "cleared"


@pytest.mark.parametrize("part", ["touch", "key"])
def test_touching_and_typing_count_even_where_nothing_is(carer, passes, part):
    for _ in range(3):
        passes(WARN_S - 1)
        if part == "touch":
            carer.finger.touch_at(NOWHERE)
        else:
            QTest.keyClick(carer.app.window, Qt.Key.Key_Shift)
        settle()
    assert not asked(carer)


def test_what_is_behind_the_question_cannot_be_touched(carer, passes):
    passes(WARN_S)
    assert not carer.sees("Money")


def test_a_panel_that_was_open_is_closed_for_the_next_person(carer, passes):
    carer.touch("Text size")
    passes(WARN_S + COUNTDOWN_S)
    carer.touch("Touch for the next person", "Touch to start")
    assert carer.sees("Money")
    assert not carer.sees("Largest")


def test_nobody_is_asked_before_and_after_a_visit(carer, passes):
    carer.touch("Finish and clear")
    passes(WARN_S + COUNTDOWN_S)
    assert carer.page == "cleared"
    carer.touch("Touch for the next person")
    passes(WARN_S + COUNTDOWN_S)
    assert carer.page == "attract"
    assert not asked(carer)


def test_the_times_are_those_of_the_settings(walk_up, clock):
    carer = walk_up(clock=clock, settings=Settings(idle=Idle(warn_after_s=60, countdown_s=10)))
    carer.touch("Touch to start")
    clock.now += 60
    carer.app.kiosk.idle.look()
    settle()
    assert asked(carer)
    clock.now += 10
    carer.app.kiosk.idle.look()
    assert carer.page == "cleared"


def test_after_printing_there_is_the_whole_time_to_take_the_sheet(walk_up, clock, paper):
    carer = walk_up(clock=clock, printer=printer_for(paper.as_uri()))
    carer.touch("Touch to start", "Money", "Add to my sheet: Child Benefit", "My sheet (1)")
    clock.now += WARN_S - 1
    assert carer.prints() == "done"
    clock.now += WARN_S - 1
    carer.app.kiosk.idle.look()
    settle()
    assert not asked(carer)
