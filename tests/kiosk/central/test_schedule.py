"""When the next pass comes."""

from datetime import timedelta

import pytest

from kiosk.central.passes import Kind, LastPass
from kiosk.central.schedule import LONGEST_WAIT, next_pass_in
from kiosk.settings import Central

MINUTES = timedelta(minutes=1)


def after(kiosk, failures, chance=0.5, every=15):
    last = LastPass(Kind.UNREACHABLE, kiosk.now, "away", failures)
    return next_pass_in(Central(every_minutes=every), last, chance)


def test_passes_come_regularly_and_drift_apart(kiosk):
    assert [after(kiosk, 0, chance) for chance in (0, 0.5, 1)] == [12 * MINUTES, 15 * MINUTES, 18 * MINUTES]


def test_they_come_more_seldom_while_they_fail_and_never_cease(kiosk):
    waits = [after(kiosk, failures) for failures in range(12)]
    assert waits == sorted(waits)
    assert waits[1] == 30 * MINUTES
    assert set(waits[6:]) == {LONGEST_WAIT}


def test_a_longer_interval_than_the_longest_wait_is_kept(kiosk):
    assert after(kiosk, 5, every=1440) == timedelta(days=1)


@pytest.mark.parametrize("chance", [0, 0.3, 1])
def test_the_first_pass_after_a_start_comes_soon_and_not_for_all_at_once(chance):
    assert next_pass_in(Central(), None, chance) == 3 * MINUTES * chance
