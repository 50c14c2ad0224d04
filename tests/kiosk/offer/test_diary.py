from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.offer.diary import ENGLAND, MOST_DAYS, Session, dates, next_session, sessions
from kiosk.offer.model import Cancellation, Group, Location, Schedule, ServiceSummary

TEA = ServiceSummary("tea", "Tea and talk", "Tea.", ("groups",))
ART = ServiceSummary("art", "Art", "Art.", ("groups",))
HERE, THERE = Location("here", "This hub", ""), Location("there", "That hub", "")
TUESDAY = date(2026, 12, 1)
FORTNIGHTLY = Schedule(
    "", "WEEKLY", 2, dtstart=TUESDAY, opens_at=time(10), closes_at=time(12), location="there"
)


def on(schedule, first=TUESDAY, days=365):
    return [f"{day:%d.%m.%y}" for day in dates(schedule, first, first + timedelta(days=days - 1))]


def listed(*schedules, first=TUESDAY, days=28, **more):
    groups = (Group(TEA, schedules),)
    return sessions(groups, first, days, locations=(HERE, THERE), **more)


# Each row: a schedule, and its first days from 1 December 2026 on, a Tuesday, for a year.
RULES = [
    ("once", Schedule("", dtstart=TUESDAY), ["01.12.26"]),
    ("every week", Schedule("", "WEEKLY", dtstart=TUESDAY), ["01.12.26", "08.12.26", "15.12.26"]),
    ("every two weeks", FORTNIGHTLY, ["01.12.26", "15.12.26", "29.12.26", "12.01.27"]),
    (
        "two days a week",
        Schedule("", "WEEKLY", dtstart=TUESDAY, byday=("TU", "TH")),
        ["01.12.26", "03.12.26", "08.12.26"],
    ),
    ("the day alone, every week", Schedule("", "WEEKLY", byday=("WE",)), ["02.12.26", "09.12.26"]),
    ("the second Monday", Schedule("", "MONTHLY", byday=("2MO",)), ["14.12.26", "11.01.27", "08.02.27"]),
    ("the last Friday", Schedule("", "MONTHLY", byday=("-1FR",)), ["25.12.26", "29.01.27", "26.02.27"]),
    ("the first of the month", Schedule("", "MONTHLY", bymonthday=(1,)), ["01.12.26", "01.01.27"]),
    ("the last of the month", Schedule("", "MONTHLY", bymonthday=(-1,)), ["31.12.26", "31.01.27"]),
    ("each 31st", Schedule("", "MONTHLY", bymonthday=(31,)), ["31.12.26", "31.01.27", "31.03.27"]),
    ("begun long ago", replace(FORTNIGHTLY, dtstart=date(2020, 1, 7)), ["01.12.26", "15.12.26"]),
    ("not begun yet", replace(FORTNIGHTLY, dtstart=date(2027, 1, 5)), ["05.01.27", "19.01.27"]),
    ("valid from later", Schedule("", "WEEKLY", byday=("TU",), valid_from=date(2026, 12, 9)), ["15.12.26"]),
]  # fmt: skip


@pytest.mark.parametrize(("schedule", "days"), [row[1:] for row in RULES], ids=[row[0] for row in RULES])
def test_a_rule_gives_its_days(schedule, days):
    assert on(schedule)[: len(days)] == days


# Each row: a schedule that ends, and all of its days.
ENDS = [
    (replace(FORTNIGHTLY, count=2), ["01.12.26", "15.12.26"]),
    (replace(FORTNIGHTLY, until=date(2026, 12, 29)), ["01.12.26", "15.12.26", "29.12.26"]),
    (replace(FORTNIGHTLY, valid_to=date(2026, 12, 28)), ["01.12.26", "15.12.26"]),
    (replace(FORTNIGHTLY, dtstart=date(2026, 11, 17), count=2), ["01.12.26"]),
    (replace(FORTNIGHTLY, count=3, except_dates=(date(2026, 12, 15),)), ["01.12.26", "29.12.26"]),
    (replace(FORTNIGHTLY, until=date(2026, 11, 1)), []),
    (Schedule("", "MONTHLY", dtstart=TUESDAY, byday=("MO",), bymonthday=(1,), until=date(2026, 12, 31)), []),
]


@pytest.mark.parametrize(("schedule", "days"), ENDS)
def test_a_schedule_ends_when_it_says(schedule, days):
    assert on(schedule) == days


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule("Ask at the desk."),
        Schedule("Every two weeks.", "WEEKLY", 2),
        Schedule("", "WEEKLY", 2, byday=("TU",)),  # which of the two weeks, nobody has said
        Schedule("", "WEEKLY"),
    ],
)
def test_a_schedule_without_a_day_to_start_from_gives_no_day(schedule):
    assert on(schedule) == []


def test_a_group_at_ten_meets_at_ten_in_winter_and_in_summer():
    weekly = replace(FORTNIGHTLY, interval=1, dtstart=date(2027, 3, 23))
    found = listed(weekly, first=date(2027, 3, 23), days=8)  # the clocks go forward on 28 March 2027
    assert [one.opens_at for one in found] == [time(10), time(10)]
    assert [one.starts.astimezone(UTC).hour for one in found] == [10, 9]
    assert [one.starts.isoformat() for one in found] == [
        "2027-03-23T10:00:00+00:00",
        "2027-03-30T10:00:00+01:00",
    ]


def test_a_session_in_the_hour_that_comes_twice_or_never_still_has_a_moment():
    twice = listed(Schedule("", dtstart=date(2027, 10, 31), opens_at=time(1, 30)), first=date(2027, 10, 31))
    never = listed(Schedule("", dtstart=date(2027, 3, 28), opens_at=time(1, 30)), first=date(2027, 3, 28))
    assert twice[0].starts.astimezone(UTC).hour == 0
    assert never[0].starts.astimezone(UTC).hour == 1


def test_a_cancelled_session_is_listed_as_cancelled_with_its_reason_and_an_excepted_one_is_not():
    schedule = replace(
        FORTNIGHTLY,
        except_dates=(date(2026, 12, 29),),
        cancellations=(Cancellation(date(2026, 12, 15), "The hall is being painted."),),
    )
    found = listed(schedule, days=43)
    assert [(one.day.day, one.cancelled, one.reason) for one in found] == [
        (1, False, ""),
        (15, True, "The hall is being painted."),
        (12, False, ""),
    ]


def test_a_bank_holiday_is_flagged():
    found = listed(
        replace(FORTNIGHTLY, interval=1, dtstart=date(2026, 12, 21)),
        first=date(2026, 12, 21),
        bank_holidays={date(2026, 12, 28): "Boxing Day"},
    )
    assert [one.bank_holiday for one in found] == ["", "Boxing Day", "", ""]


def test_sessions_stand_by_day_and_those_of_this_hub_first():
    early = Group(ART, (replace(FORTNIGHTLY, opens_at=time(9)),))
    tea = Group(TEA, (replace(FORTNIGHTLY, location="here"), Schedule("", dtstart=date(2026, 12, 2))))
    found = sessions((early, tea), TUESDAY, 2, hub="here", locations=(HERE, THERE))
    assert [(one.day.day, one.service.id, one.here, one.location) for one in found] == [
        (1, "tea", True, HERE),
        (1, "art", False, THERE),
        (2, "tea", False, None),
    ]


def test_two_schedules_with_the_same_session_give_it_once():
    assert len(listed(FORTNIGHTLY, FORTNIGHTLY, days=1)) == 1


def test_the_next_session_is_one_of_today_that_is_neither_cancelled_nor_over():
    evening = replace(FORTNIGHTLY, opens_at=time(18), closes_at=time(19))
    found = listed(FORTNIGHTLY, evening)

    def at(*moment):
        one = next_session(found, datetime(*moment, tzinfo=ENGLAND))
        return one and one.opens_at

    assert at(2026, 12, 1, 0, 1) == time(10)
    assert at(2026, 12, 1, 11, 59) == time(10)
    assert at(2026, 12, 1, 12) == time(18)
    assert at(2026, 12, 1, 19) is None
    assert at(2026, 12, 2, 9) is None
    gone = replace(FORTNIGHTLY, cancellations=(Cancellation(TUESDAY, ""),))
    assert next_session(listed(gone), datetime(2026, 12, 1, 9, tzinfo=ENGLAND)) is None


def test_today_is_englands_day_whatever_the_clock_of_the_machine():
    summer = replace(FORTNIGHTLY, dtstart=date(2027, 6, 1), opens_at=time(0, 15), closes_at=time(0, 45))
    found = listed(summer, first=date(2027, 6, 1))
    assert next_session(found, datetime(2027, 5, 31, 23, 30, tzinfo=UTC)) == found[0]


def test_a_session_without_times_lasts_the_day():
    found = listed(Schedule("", dtstart=TUESDAY))
    assert (found[0].starts, found[0].ends) == (None, datetime(2026, 12, 2, tzinfo=ENGLAND))


@pytest.mark.parametrize("days", [-5, 0])
def test_no_days_no_sessions(days):
    assert listed(FORTNIGHTLY, days=days) == ()


WEEKDAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=3, unique=True)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
SCHEDULES = st.builds(
    Schedule,
    description=st.just(""),
    freq=st.sampled_from(["", "WEEKLY", "MONTHLY"]),
    interval=st.integers(1, 52),
    dtstart=st.none() | DAYS,
    until=st.none() | DAYS,
    count=st.none() | st.integers(1, 1000),
    byday=WEEKDAYS.map(tuple),
    bymonthday=st.lists(st.integers(-31, 31).filter(bool), max_size=3).map(tuple),
    valid_from=st.none() | DAYS,
    valid_to=st.none() | DAYS,
    except_dates=st.lists(DAYS, max_size=3).map(tuple),
    opens_at=st.none() | st.times(),
)


@given(SCHEDULES, DAYS, st.integers(1, MOST_DAYS))
def test_whatever_the_schedule_its_sessions_are_in_order_and_within_what_was_asked(schedule, first, days):
    found = listed(schedule, first=first, days=days)
    order = [one.day for one in found]
    assert order == sorted(set(order))
    assert all(first <= day < first + timedelta(days=days) for day in order)
    assert not set(order) & set(schedule.except_dates)
    assert all(day >= limit for day in order for limit in (schedule.dtstart, schedule.valid_from) if limit)
    assert all(day <= limit for day in order for limit in (schedule.until, schedule.valid_to) if limit)
    assert schedule.count is None or len(order) <= schedule.count
    assert all(
        isinstance(one, Session) and one.ends > datetime.combine(one.day, time(), ENGLAND) for one in found
    )
