"""*Are you still there?*: warn, count down, clear; on a clock that the test moves."""

import pytest

from kiosk.settings import Idle as IdleSettings
from ui.viewmodels.idle import Idle, IdleProps, derive

STANDARD = IdleSettings()
SHORT = IdleSettings(warn_after_s=60, countdown_s=10)
NOBODY_ASKED = IdleProps()


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idle(clock):
    idle = Idle(STANDARD, clock)
    idle.set_visiting(True)
    return idle


@pytest.fixture
def passes(idle, clock):
    """Lets seconds pass, then looks."""

    def let(seconds):
        clock.now += seconds
        idle.look()

    return let


@pytest.mark.parametrize(
    ("settings", "quiet", "props"),
    [
        (STANDARD, 0, NOBODY_ASKED),
        (STANDARD, 119.9, NOBODY_ASKED),
        (STANDARD, 120, IdleProps(True, 45)),
        (STANDARD, 120.1, IdleProps(True, 45)),
        (STANDARD, 121, IdleProps(True, 44)),
        (STANDARD, 164, IdleProps(True, 1)),
        (STANDARD, 164.9, IdleProps(True, 1)),
        (STANDARD, 165, IdleProps(True, 0)),
        (STANDARD, 100_000, IdleProps(True, 0)),
        (SHORT, 59.9, NOBODY_ASKED),
        (SHORT, 60, IdleProps(True, 10)),
        (SHORT, 70, IdleProps(True, 0)),
    ],
)
def test_what_is_due_after_quiet_seconds(settings, quiet, props):
    assert derive(quiet, settings) == props


def test_it_warns_counts_down_and_then_the_visit_is_over(idle, passes, heard):
    over = heard(idle.expired)
    passes(120)
    assert idle.props == IdleProps(True, 45)
    passes(44)
    assert idle.props == IdleProps(True, 1)
    assert over == []
    passes(1)
    assert over == [()]


def test_the_end_is_told_once(idle, passes, heard):
    over = heard(idle.expired)
    passes(165)
    passes(10)
    assert over == [()]


def test_a_touch_begins_the_time_anew(idle, passes):
    passes(119)
    idle.touched()
    passes(119)
    assert idle.props == NOBODY_ASKED
    passes(1)
    assert idle.props.asking


def test_once_asked_only_an_answer_counts(idle, passes):
    passes(130)
    idle.touched()
    passes(1)
    assert idle.props == IdleProps(True, 34)


def test_i_am_still_here_gives_the_whole_time_as_often_as_wanted(idle, passes, heard):
    over = heard(idle.expired)
    for _ in range(100):
        passes(164)
        assert idle.props.asking
        idle.stay()
        assert idle.props == NOBODY_ASKED
    assert over == []


def test_printing_counts_as_activity_for_as_long_as_it_takes(idle, passes):
    idle.set_busy(True)
    for _ in range(10):
        passes(100)
        assert idle.props == NOBODY_ASKED


def test_after_printing_the_whole_time_is_left(idle, passes):
    idle.set_busy(True)
    passes(100)
    idle.set_busy(False)
    passes(119)
    assert idle.props == NOBODY_ASKED
    passes(1)
    assert idle.props.asking


def test_without_a_visit_nobody_is_asked(clock, heard):
    idle = Idle(STANDARD, clock)
    over = heard(idle.expired)
    clock.now += 100_000
    idle.look()
    assert (idle.props, over) == (NOBODY_ASKED, [])


def test_the_end_of_a_visit_takes_the_question_away(idle, passes):
    passes(130)
    idle.set_visiting(False)
    assert idle.props == NOBODY_ASKED


def test_a_new_visit_has_the_whole_time(idle, passes):
    passes(130)
    idle.set_visiting(False)
    idle.set_visiting(True)
    passes(119)
    assert idle.props == NOBODY_ASKED


def test_it_looks_by_itself_while_somebody_is_there(idle, clock, qtbot):
    with qtbot.waitSignal(idle.changed, timeout=2000):
        clock.now += 120
    assert idle.props.asking
    assert idle._tick.isActive()
    idle.set_visiting(False)
    assert not idle._tick.isActive()
