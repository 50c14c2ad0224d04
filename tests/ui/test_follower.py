"""Passes on a timer: when they come, one at a time, and more seldom while they fail."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.central.passes import Kind, LastPass
from kiosk.errors import CentralUnreachable
from kiosk.settings import Central
from ui.follower import Follower
from ui.jobs import InlineJobs

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MINUTES = timedelta(minutes=1)


class Later(InlineJobs):
    """Keeps each job until it is told to do it."""

    def __init__(self):
        super().__init__()
        self.kept = []

    def run(self, job, then):
        self.kept.append(lambda: InlineJobs.run(self, job, then))


def followed(make, errands=None):
    return Follower(Central(location="/srv"), make, errands or InlineJobs(), chance=lambda: 0.5)


def came_to(failures):
    return lambda: LastPass(Kind.UNREACHABLE, NOW, "away", failures)


def test_nothing_is_asked_for_before_the_first_picture(qapp):
    made = []
    follower = followed(lambda: made.append(1))
    assert (follower.next_in, made) == (None, [])
    follower.begin()
    assert MINUTES < follower.next_in <= 1.5 * MINUTES
    assert made == []


@pytest.mark.parametrize(("failures", "minutes"), [(0, 15), (1, 30), (2, 60)])
def test_the_next_pass_comes_after_the_interval_and_later_where_passes_fail(qapp, failures, minutes):
    follower = followed(came_to(failures))
    follower.go()
    assert (minutes - 1) * MINUTES < follower.next_in <= minutes * MINUTES


def nothing_kept():
    return None


def refused():
    raise CentralUnreachable("/srv", "away")


@pytest.mark.parametrize("make", [nothing_kept, refused])
def test_a_pass_that_could_not_be_kept_counts_as_a_failure_each_time(qapp, make):
    follower = followed(make)
    waits = []
    for _ in range(3):
        follower.go()
        waits.append(follower.next_in)
    assert waits == sorted(waits)
    assert waits[0] > 29 * MINUTES
    assert waits[2] > 119 * MINUTES


def test_one_pass_at_a_time(qapp):
    errands = Later()
    follower = followed(came_to(0), errands)
    follower.go()
    follower.go()
    assert (len(errands.kept), follower.next_in) == (1, None)
    errands.kept[0]()
    assert follower.next_in is not None
    follower.go()
    assert len(errands.kept) == 2
