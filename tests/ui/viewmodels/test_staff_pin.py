"""The PIN pad: what may be typed and tried, what is said, and that nothing typed outlives its try."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk import staff
from ui.jobs import InlineJobs
from ui.viewmodels.staff_pin import StaffPin, derive

PIN, OTHER = "402917", "729104"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.time = NOW

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def home(tmp_path):
    staff.set_pin(tmp_path, PIN)
    return tmp_path


@pytest.fixture
def pad(home, clock, visit, route):
    """The pad, just come to."""
    pad = StaffPin(home, clock, visit, route, InlineJobs())
    route.restart("staff-pin")
    return pad


def tries(pad, digits):
    for digit in digits:
        pad.type(digit)
    pad.enter()
    return pad.props.state


@pytest.mark.parametrize(
    ("count", "state", "types", "may_try"),
    [
        (0, "ready", True, False),
        (5, "ready", True, False),
        (6, "ready", True, True),
        (12, "ready", False, True),
        (6, "wrong", True, True),
        (6, "checking", False, False),
        (0, "wait", False, False),
        (0, "shut", False, False),
        (0, "unwritable", False, False),
    ],
)
def test_what_may_be_typed_and_tried(count, state, types, may_try):
    props = derive(count, state, 0)
    assert (props.can_type, props.can_try) == (types, may_try)


def test_the_right_pin_opens(pad, heard):
    opened = heard(pad.opened)
    assert tries(pad, PIN) == "ready"
    assert opened == [()]


def test_a_wrong_one_is_forgotten_and_does_not_open(pad, heard):
    opened = heard(pad.opened)
    assert tries(pad, OTHER) == "wrong"
    assert (pad.props.count, opened) == (0, [])
    assert tries(pad, PIN) == "ready"
    assert opened == [()]


def test_after_three_wrong_ones_it_counts_the_seconds_and_takes_no_digit(pad, clock, heard):
    opened = heard(pad.opened)
    assert [tries(pad, OTHER) for _ in range(3)] == ["wrong", "wrong", "wait"]
    assert pad.props.seconds == 30
    assert tries(pad, PIN) == "wait"
    assert (pad.props.count, opened) == (0, [])
    clock.time += timedelta(seconds=29.5)
    pad.look()
    assert (pad.props.state, pad.props.seconds) == ("wait", 1)
    clock.time += timedelta(seconds=1)
    pad.look()
    assert tries(pad, PIN) == "ready"
    assert opened == [()]


def test_who_comes_back_or_restarts_the_kiosk_still_waits(pad, home, clock, visit, route):
    for _ in range(3):
        tries(pad, OTHER)
    again = StaffPin(home, clock, visit, route, InlineJobs())
    route.restart("attract")
    route.restart("staff-pin")
    assert (pad.props.state, again.props.state) == ("wait", "wait")


def test_without_a_pin_it_is_shut(tmp_path, clock, visit, route):
    pad = StaffPin(tmp_path / "none", clock, visit, route, InlineJobs())
    route.restart("staff-pin")
    assert tries(pad, PIN) == "shut"
    assert pad.props.count == 0


def test_a_try_that_cannot_be_counted_opens_nothing(pad, home, monkeypatch, heard):
    def full(path, document):
        raise OSError(28, "No space left on device")

    opened = heard(pad.opened)
    monkeypatch.setattr(staff, "_write", full)
    assert tries(pad, PIN) == "unwritable"
    assert opened == []


@pytest.mark.parametrize("leave", ["visit", "page"])
def test_what_was_typed_is_gone_with_the_visit_and_with_the_page(pad, visit, route, leave):
    pad.type("4")
    pad.type("0")
    if leave == "visit":
        visit.end()
    else:
        route.restart("attract")
    assert pad.props.count == 0
    assert pad._digits == ""


def test_delete_takes_the_last_digit_and_nothing_else_than_digits_is_typed(pad):
    for one in ("4", "x", "", "12", "0"):
        pad.type(one)
    pad.delete()
    assert pad._digits == "4"


def test_a_pin_that_is_found_right_after_they_left_opens_nothing(home, clock, visit, route, held_jobs, heard):
    pad = StaffPin(home, clock, visit, route, held_jobs)
    opened = heard(pad.opened)
    route.restart("staff-pin")
    assert tries(pad, PIN) == "checking"
    visit.end()
    route.restart("attract")
    held_jobs.let_go()
    assert opened == []


def test_no_digit_is_logged(pad, caplog):
    with caplog.at_level("INFO"):
        tries(pad, OTHER)
        tries(pad, PIN)
    assert len(caplog.records) == 2
    assert not any(digits in caplog.text for digits in (PIN, OTHER))
