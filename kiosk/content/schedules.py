"""Reads the schedules of a service, and refuses what cannot be, such as a day that never comes.

HSDS's names, iCalendar's rules (RFC 5545). Lists are lists here, where HSDS has texts with commas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kiosk.content.ledger import said
from kiosk.content.record import Record
from kiosk.offer.dates import with_weekday
from kiosk.offer.diary import DAYS, dates
from kiosk.offer.model import Cancellation, Schedule

INTERVALS = range(1, 53)
COUNTS = range(1, 1001)
MONTH_DAYS = range(-31, 32)
YEARS = range(2000, 2101)
FREQUENCIES = ("WEEKLY", "MONTHLY")
LOOKED_AHEAD = timedelta(days=5 * 366)
"""A schedule that gives no day in so long gives none: the longest gap is a leap day's, four years."""

_BYDAY = re.compile(f"([+-]?[1-5])?({'|'.join(DAYS)})")
_NEEDS_FREQ = ("interval", "count", "until", "byday", "bymonthday")
_NEEDS_DAYS = ("opens_at", "count", "until", "except_dates", "cancellations")


def read_schedules(parent: Record, locations: tuple[str, ...]) -> tuple[Schedule, ...]:
    """The schedules of a service that is had at `locations`; none where they are left out."""
    return tuple(_schedule(record, locations) for record in parent.records("schedules", "schedule"))


def _schedule(record: Record, locations: tuple[str, ...]) -> Schedule:
    cancelled = record.records("cancellations", "cancellation", one_cell=True)
    cancellations = tuple(_cancellation(one) for one in cancelled)
    schedule = Schedule(
        description=record.text("description", required=False),
        freq=_freq(record),
        interval=record.number("interval", INTERVALS) or 1,
        dtstart=_day(record, "dtstart"),
        until=_day(record, "until"),
        count=record.number("count", COUNTS),
        byday=tuple(text.removeprefix("+") for text in record.texts("byday", required=False)),
        bymonthday=record.numbers("bymonthday", MONTH_DAYS),
        opens_at=record.clock("opens_at"),
        closes_at=record.clock("closes_at"),
        valid_from=_day(record, "valid_from"),
        valid_to=_day(record, "valid_to"),
        location=record.text("location", required=False),
        except_dates=record.dates("except_dates"),
        cancellations=cancellations,
    )
    record.close()
    if record.sound:
        key, fault = next(_faults(record, schedule, locations), ("", ""))
        if fault:
            record.say(key, f"{record.name(key)} {fault}")
    return schedule


def _freq(record: Record) -> str:
    freq = record.text("freq", required=False)
    if freq and freq not in FREQUENCIES:
        record.say(
            "freq", f"{record.name('freq')} {said(freq)} is not known; write one of {', '.join(FREQUENCIES)}"
        )
    return freq


def _day(record: Record, key: str) -> date | None:
    if not record.has(key):
        record.date(key, date.max)  # asked for, so that its key is known
        return None
    day = record.date(key)
    if day.year not in YEARS and day != date.min:
        record.say(
            key, f"{record.name(key)} {day} is too far away; write a year from {YEARS[0]} to {YEARS[-1]}"
        )
    return day


def _cancellation(record: Record) -> Cancellation:
    cancellation = Cancellation(record.date("date"), record.text("reason", required=False))
    record.close()
    return cancellation


def _faults(record: Record, schedule: Schedule, locations: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What is wrong with a schedule whose fields are each right by themselves; only the first is said."""
    yield from _missing(record, schedule)
    yield from _days_misfit(record, schedule)
    yield from _order(record, schedule)
    if schedule.location and schedule.location not in locations:
        cure = f"add {schedule.location} to the places of the service, or mend the name"
        yield "location", f"{said(schedule.location)} is none of this service; {cure}"
    if _is_dated(schedule):
        yield from _never(record, schedule)


def _missing(record: Record, schedule: Schedule) -> Iterator[tuple[str, str]]:
    dtstart = record.name("dtstart")
    if not schedule.freq:
        for key in filter(record.has, _NEEDS_FREQ):
            yield key, f"stands without {record.name('freq')}; write {' or '.join(FREQUENCIES)} there, too"
    if not _is_dated(schedule):
        for key in filter(record.has, _NEEDS_DAYS):
            yield key, f"stands without a day; write {dtstart}, the day of the first session"
        if not schedule.description:
            yield "description", f"is missing; say in words when the group meets, or write {dtstart}"
    elif schedule.dtstart is None and (schedule.interval > 1 or schedule.count):
        key = "count" if schedule.count else "interval"
        yield key, f"stands without {dtstart}; write the day of the first session there"


def _is_dated(schedule: Schedule) -> bool:
    return schedule.dtstart is not None or bool(schedule.byday or schedule.bymonthday)


def _days_misfit(record: Record, schedule: Schedule) -> Iterator[tuple[str, str]]:
    weekly, freq = schedule.freq == "WEEKLY", record.name("freq")
    for text in schedule.byday:
        if not _BYDAY.fullmatch(text):
            cure = f"write {', '.join(DAYS)}, and with MONTHLY also 2TU for the second or -1FR for the last"
            yield "byday", f"{said(text)} is not a day; {cure}"
        elif weekly and text not in DAYS:
            cure = f"write {text[-2:]}, or MONTHLY"
            yield "byday", f"{said(text)} counts days of a month, but {freq} is WEEKLY; {cure}"
    if weekly and schedule.bymonthday:
        yield "bymonthday", f"stands with {freq} WEEKLY; write MONTHLY, or {record.name('byday')} instead"
    if 0 in schedule.bymonthday:
        yield "bymonthday", "has 0, which is no day; write 1 for the first, or -1 for the last"


def _order(record: Record, schedule: Schedule) -> Iterator[tuple[str, str]]:
    opens_at = record.name("opens_at")
    if schedule.closes_at and not schedule.opens_at:
        yield "closes_at", f"stands without {opens_at}; write when it starts, too"
    if schedule.opens_at and schedule.closes_at and schedule.closes_at <= schedule.opens_at:
        what = f"{schedule.closes_at:%H:%M} is not after {opens_at} {schedule.opens_at:%H:%M}"
        yield "closes_at", f"{what}; swap them"
    if schedule.until and schedule.count:
        yield "count", f"and {record.name('until')} stand together; keep the one that is sure"
    for early, late in (("dtstart", "until"), ("valid_from", "valid_to"), ("dtstart", "valid_to")):
        first, last = getattr(schedule, early), getattr(schedule, late)
        if first and last and last < first:
            yield late, f"{last} is before {record.name(early)} {first}; mend one of them"


def _never(record: Record, schedule: Schedule) -> Iterator[tuple[str, str]]:
    start = schedule.dtstart or schedule.valid_from or date(YEARS[0], 1, 1)
    found = dates(schedule, start, start + LOOKED_AHEAD)
    if not found:
        keys = ("byday", "bymonthday", "until", "valid_to")
        yield "freq", f"gives no day with the rest; look at {', '.join(map(record.name, keys))}"
        return
    if schedule.dtstart and schedule.dtstart not in found and schedule.dtstart not in schedule.except_dates:
        what = f"is {with_weekday(schedule.dtstart)}, which the rest does not fit"
        yield "dtstart", f"{what}; write the day of a session"
    far = max((*schedule.except_dates, *(each.date for each in schedule.cancellations)), default=start)
    every = _without_exceptions(schedule, start, far)
    for key, days in (
        ("except_dates", schedule.except_dates),
        ("cancellations", tuple(each.date for each in schedule.cancellations)),
    ):
        for day in days:
            if day not in every:
                yield key, f"has {day}, on which there is no session; mend the day, or take it out"
        if len(set(days)) < len(days):
            yield key, "has a day twice; keep one"
    for day in set(schedule.except_dates) & {each.date for each in schedule.cancellations}:
        yield "cancellations", f"and {record.name('except_dates')} both have {day}; keep one of them"


def _without_exceptions(schedule: Schedule, first: date, last: date) -> frozenset[date]:
    return frozenset(dates(replace(schedule, except_dates=()), first, last))
