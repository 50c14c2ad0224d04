"""Days and times of a feed are those of England's walls and calendars, in winter and in summer."""

from datetime import date, time

import pytest

from kiosk.content.openreferral.london import clock, day

WINTER, SUMMER = date(2026, 1, 15), date(2026, 7, 15)


@pytest.mark.parametrize("on", [WINTER, SUMMER])
@pytest.mark.parametrize(
    "text", ["10:00", "10:00:00", "10:00Z", "10:00:00Z", "10:00:00.000Z", "10:00+00:00", "10:00+01:00"]
)
def test_a_bare_time_one_with_z_and_one_with_englands_offset_are_those_of_the_wall(text, on):
    assert clock(text, on) == time(10)


@pytest.mark.parametrize(
    ("on", "expected"),
    [(WINTER, time(15)), (SUMMER, time(16)), (date(2026, 3, 28), time(15)), (date(2026, 3, 29), time(16))],
)
def test_a_foreign_offset_is_reckoned_on_its_day_across_the_change_to_summer_time(on, expected):
    assert clock("10:00-05:00", on) == expected


@pytest.mark.parametrize(
    "text", ["", "ten", "25:00", "10:60", "24:01", "10", "10:00 BST", "10:00+99:00", "١٠:٠٠"]
)
def test_what_is_no_time_is_none(text):
    assert clock(text, WINTER) is None


def test_midnight_may_be_24():
    assert clock("24:00", WINTER) == clock("00:00", WINTER) == time(0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-31", date(2026, 7, 31)),
        ("2026-07-31T23:30:00Z", date(2026, 8, 1)),
        ("2026-01-31T23:30:00Z", date(2026, 1, 31)),
        ("2026-07-31T23:30:00", date(2026, 7, 31)),
        ("2026-03-29T00:30:00.123+00:00", date(2026, 3, 29)),
        ("31/07/2026", None),
        ("0001-01-01", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("", None),
    ],
)
def test_a_moment_falls_on_the_day_it_is_here(text, expected):
    assert day(text) == expected
