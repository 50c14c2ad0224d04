from datetime import UTC, date, datetime

import pytest

from kiosk.offer.diary import ENGLAND
from kiosk.offer.hours import parse
from kiosk.offer.open_now import in_words, reach

OFFICE = ("Mo-Fr 09:00-17:00",)
ALWAYS = ("Mo-Su 00:00-24:00",)
SPLIT = ("Mo-Fr 09:30-12:00", "Mo-Fr 13:00-16:30", "Sa 10:00-12:00")
LATE = ("Mo-Su 17:00-24:00",)
BOXING_DAY = date(2026, 12, 28)  # a Monday


def said(hours, moment, note="", holidays=(), language="en"):
    known = reach([parse(one) for one in hours], moment, note=note, bank_holidays=holidays)
    return in_words(known, language)


def on(*moment):
    return datetime(*moment, tzinfo=ENGLAND)


# 20 November 2026 is a Friday.
@pytest.mark.parametrize(
    ("hours", "moment", "words"),
    [
        (OFFICE, on(2026, 11, 20, 9), "Open now until 5pm"),
        (OFFICE, on(2026, 11, 20, 16, 59), "Open now until 5pm"),
        (OFFICE, on(2026, 11, 20, 17), "Opens Monday at 9am"),
        (OFFICE, on(2026, 11, 20, 8, 59), "Opens today at 9am"),
        (OFFICE, on(2026, 11, 19, 20), "Opens tomorrow at 9am"),
        (OFFICE, on(2026, 11, 22, 12), "Opens tomorrow at 9am"),
        (SPLIT, on(2026, 11, 20, 11), "Open now until 12 noon"),
        (SPLIT, on(2026, 11, 20, 12, 30), "Opens today at 1pm"),
        (SPLIT, on(2026, 11, 20, 18), "Opens tomorrow at 10am"),
        (LATE, on(2026, 11, 20, 23, 59), "Open now until midnight"),
        (ALWAYS, on(2026, 11, 22, 3), "Open now, day and night"),
        (("Sa-Su 00:00-24:00",), on(2026, 11, 21, 3), "Open now until midnight"),
        ((), on(2026, 11, 20, 9), ""),
    ],
)
def test_it_says_until_when_or_from_when(hours, moment, words):
    assert said(hours, moment) == words


def test_the_hours_are_those_on_the_wall_in_england_whatever_the_clock_of_the_machine():
    summer = datetime(2027, 6, 1, 8, 30, tzinfo=UTC)  # half past nine in England
    assert said(OFFICE, summer) == "Open now until 5pm"


def test_a_note_that_says_so_closes_bank_holidays_and_without_one_nothing_is_said():
    at = on(2026, 12, 28, 10)
    assert said(OFFICE, at, "Not on bank holidays.", {BOXING_DAY}) == "Opens tomorrow at 9am"
    assert said(OFFICE, at, "", {BOXING_DAY}) == ""
    assert said(OFFICE, on(2026, 12, 28, 8), "", {BOXING_DAY}) == ""
    assert said(OFFICE, on(2026, 12, 28, 18), "", {BOXING_DAY}) == "Opens tomorrow at 9am"
    assert said(ALWAYS, at, "", {BOXING_DAY}) == "Open now, day and night"
    known = reach([parse(*OFFICE)], at, bank_holidays={BOXING_DAY})
    assert known.bank_holiday
    assert not reach([parse(*ALWAYS)], at, bank_holidays={BOXING_DAY}).bank_holiday


def test_what_never_opens_is_closed():
    days = {date(2026, 11, 20 + ahead) for ahead in range(11)} | {date(2026, 12, day) for day in range(1, 9)}
    assert said(OFFICE, on(2026, 11, 20, 10), "Not on bank holidays.", days) == "Closed now"


def test_another_language_writes_the_time_its_own_way():
    assert "17:00" in said(OFFICE, on(2026, 11, 20, 10), language="pl")
