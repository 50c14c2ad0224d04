from datetime import datetime

import pytest

from kiosk.offer.hours import parse
from kiosk.screen_hours import is_on

HOURS = (parse("Mo-Fr 08:00-18:00"), parse("Sa 20:00-24:00"))


@pytest.mark.parametrize(
    ("moment", "on"),
    [
        ("2027-01-11T07:59", False),  # a Monday
        ("2027-01-11T08:00", True),
        ("2027-01-11T17:59", True),
        ("2027-01-11T18:00", False),
        ("2027-01-16T23:59", True),  # until midnight
        ("2027-01-17T00:00", False),
    ],
)
def test_the_screen_is_on_within_its_hours_only(moment, on):
    assert is_on(HOURS, datetime.fromisoformat(moment)) is on


def test_without_hours_the_screen_is_always_on():
    assert is_on((), datetime.fromisoformat("2027-01-17T03:00"))
