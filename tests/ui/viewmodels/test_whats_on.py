from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.diary import ENGLAND, Session
from kiosk.offer.model import Group, Location, Schedule, ServiceSummary
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.whats_on import (
    GroupRow,
    SessionRow,
    WhatsOn,
    WhatsOnProps,
    derive,
    group_rows,
    session_rows,
)

TUESDAY = date(2026, 11, 24)
TEA = ServiceSummary("tea", "Tea and talk", "Tea.", ("groups",))
HUB = Location("hub", "Example Hub", "")
SESSION = Session(TEA, TUESDAY, time(10), time(11, 30), HUB, True, False, "", "")


def at(*moment):
    return datetime(2026, 11, *moment, tzinfo=ENGLAND)


def test_a_session_says_when_where_and_that_it_is_here():
    assert session_rows([SESSION], TUESDAY) == (
        SessionRow(
            "Today, Tuesday 24 November 2026", "tea", "Tea and talk", "10am to 11.30am", "Example Hub",
            True, False, "", False,
        ),
    )  # fmt: skip


def test_a_day_is_said_once_and_tomorrow_is_called_so():
    later = replace(SESSION, opens_at=time(14), closes_at=None)
    tomorrow = replace(SESSION, day=date(2026, 11, 25), location=None, here=False)
    next_week = replace(tomorrow, day=date(2026, 12, 1), opens_at=None)
    headings = [row.heading for row in session_rows([SESSION, later, tomorrow, next_week], TUESDAY)]
    assert headings == [
        "Today, Tuesday 24 November 2026",
        "",
        "Tomorrow, Wednesday 25 November 2026",
        "Tuesday 1 December 2026",
    ]


def test_a_cancelled_one_and_a_bank_holiday_are_told():
    cancelled = replace(SESSION, cancelled=True, reason="Snow.", bank_holiday="Boxing Day")
    (row,) = session_rows([cancelled], TUESDAY)
    assert (row.cancelled, row.reason, row.bank_holiday) == (True, "Snow.", True)


@pytest.mark.parametrize(
    ("found", "now", "props"),
    [
        ((), at(24, 9), WhatsOnProps()),
        (
            (SESSION,),
            at(24, 9),
            WhatsOnProps(1, 0, "Tea and talk", "10am to 11.30am", "Example Hub", True, "today", "10am"),
        ),
        ((SESSION,), at(23, 9), WhatsOnProps(1, 0, coming_day="Tuesday", coming_time="10am")),
        ((SESSION,), at(10, 9), WhatsOnProps(1, 0, coming_day="24 November 2026", coming_time="10am")),
        ((replace(SESSION, cancelled=True),), at(24, 9), WhatsOnProps(1)),
    ],
)
def test_the_next_one_of_today_and_the_next_one_of_all(found, now, props):
    assert derive(found, 0, now) == props


def test_a_group_without_a_date_is_named_with_what_is_known():
    groups = (Group(TEA, (Schedule("Every week."), Schedule("Ask."))), Group(replace(TEA, id="dated"), ()))
    assert group_rows(groups, frozenset({"dated"})) == (GroupRow("tea", "Tea and talk", "Every week. Ask."),)


@pytest.fixture
def example(example_offer, visit):
    with Catalogue.open(example_offer) as catalogue:
        yield SpokenOffer(catalogue, visit)


def test_the_clock_moves_on_and_what_is_over_makes_way(example):
    clock = [at(24, 9)]
    shown = WhatsOn(example, "market-hub", lambda: clock[0])
    first = shown.sessions.rows[0]
    assert shown.props.next_name
    assert first.heading.startswith("Today")
    assert first.here
    clock[0] = at(24, 23, 59)
    shown.look()
    assert shown.props.next_name == ""
    assert not shown.sessions.rows[0].heading.startswith("Today")


def test_the_lines_of_one_group_are_its_own_and_few(example):
    shown = WhatsOn(example, "", lambda: at(24, 9))
    of = shown.sessions.rows[0].service_id
    lines = shown.lines_of(of)
    assert 0 < len(lines) <= 4
    assert lines[0].startswith("Tuesday 24 November 2026, ")
    assert shown.lines_of("nothing") == ()
