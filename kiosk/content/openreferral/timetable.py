"""The schedules of a service in a feed, as the offer has them.

A schedule whose `until` (or `count`) has passed no longer runs; one whose `valid_to` has passed is out of
date, and nobody knows when the service is open. Long hours on most days are opening hours, which are told
in words: as sessions of a group they would fill every day of What's on. So is whatever the offer's own
rules do not allow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.content.as_written import node_of
from kiosk.content.ledger import Ledger
from kiosk.content.nodes import Fields
from kiosk.content.openreferral import london
from kiosk.content.openreferral.thing import Thing
from kiosk.content.record import Record
from kiosk.content.schedules import COUNTS, FREQUENCIES, INTERVALS, read_schedules
from kiosk.offer.diary import DAYS, dates
from kiosk.offer.hours import Opening, in_words
from kiosk.offer.model import Schedule

OPEN_DAYS = 4
"""So many days a week are opening hours, and no group."""
OPEN_FOR = timedelta(hours=5)

_FAR = timedelta(days=10 * 366)
_DAY = re.compile(f"[+-]?[1-5]?({'|'.join(DAYS)})")
_BEYOND = ("byweekno", "byyearday")  # HSDS has them, the offer does not


@dataclass(frozen=True, slots=True)
class Timetable:
    """What is known of when a service is on. `ended`: the last day of one that runs no more, if all have."""

    schedules: tuple[Schedule, ...]
    ended: date | None
    out_of_date: bool
    lost: bool


def timetable(things: tuple[tuple[Thing, str], ...], locations: tuple[str, ...], today: date) -> Timetable:
    """The schedules of a service; with each the id of its place in the offer, or ""."""
    kept: list[Schedule] = []
    ended: list[date] = []
    out_of_date = lost = False
    for thing, location in things:
        valid_to = london.day(thing.raw("valid_to"))
        schedule = _schedule(thing, location, today)
        if last := _last(schedule, today):
            ended.append(last)
        elif valid_to and valid_to < today:
            out_of_date = True
        elif fit := _fit(schedule, thing, locations):
            kept.append(fit)
        else:
            lost = True
    over = max(ended) if ended and not kept else None
    return Timetable(tuple(dict.fromkeys(kept)), over, out_of_date, lost)


def _schedule(thing: Thing, location: str, today: date) -> Schedule:
    freq = thing.raw("freq").upper()
    days = (text.strip().upper().removeprefix("+") for text in thing.raw("byday").split(","))
    start, valid_from = london.day(thing.raw("dtstart")), london.day(thing.raw("valid_from"))
    on = start or valid_from or today
    return Schedule(
        description=thing.line("description") or thing.line("notes"),
        freq=freq if freq in FREQUENCIES else "",
        interval=_within(thing, "interval", INTERVALS) or 1,
        dtstart=start,
        until=london.day(thing.raw("until")),
        count=_within(thing, "count", COUNTS),
        byday=tuple(dict.fromkeys(text for text in days if _DAY.fullmatch(text))),
        bymonthday=_month_days(thing.raw("bymonthday")) if freq == "MONTHLY" else (),
        opens_at=london.clock(thing.raw("opens_at"), on),
        closes_at=london.clock(thing.raw("closes_at"), on),
        valid_from=valid_from,
        valid_to=london.day(thing.raw("valid_to")),
        location=location,
    )


def _last(schedule: Schedule, today: date) -> date | None:
    """The last day of a schedule that runs no more."""
    if schedule.until:
        return schedule.until if schedule.until < today else None
    if not schedule.dtstart or not (schedule.count or not schedule.freq):
        return None
    if not schedule.freq:
        return schedule.dtstart if schedule.dtstart < today and not schedule.description else None
    if not _is_fit(bare := replace(schedule, location="", description=""), ()):
        return None
    found = dates(bare, schedule.dtstart, min(schedule.dtstart + _FAR, today))
    return max(found) if len(found) >= (schedule.count or 0) and max(found) < today else None


def _fit(schedule: Schedule, thing: Thing, locations: tuple[str, ...]) -> Schedule | None:
    """The schedule as the offer's rules allow it, or else in words; None where there are no words for it."""
    if not _is_opening_hours(schedule) and not any(thing.has(key) for key in _BEYOND):
        simpler = schedule
        if schedule.interval == 1 and not schedule.count and (schedule.byday or schedule.bymonthday):
            simpler = replace(schedule, dtstart=None, valid_from=schedule.valid_from or schedule.dtstart)
        for each in (schedule, simpler):
            if _is_fit(each, locations):
                return each
    words = Schedule(description=schedule.description or _words(schedule), location=schedule.location)
    return words if words.description and _is_fit(words, locations) else None


def _is_opening_hours(schedule: Schedule) -> bool:
    if schedule.freq != "WEEKLY" or schedule.interval > 1:
        return False
    return len(schedule.byday) >= OPEN_DAYS or _length(schedule) >= OPEN_FOR


def _length(schedule: Schedule) -> timedelta:
    if not schedule.opens_at or not schedule.closes_at:
        return timedelta(0)
    first = datetime.combine(date(2000, 1, 1), schedule.opens_at)
    return datetime.combine(date(2000, 1, 1), schedule.closes_at) - first


def _words(schedule: Schedule) -> str:
    """Days and times of a plain week, said."""
    days = tuple(sorted({DAYS.index(text) for text in schedule.byday if text in DAYS}))
    opens, closes = schedule.opens_at, schedule.closes_at
    if schedule.freq != "WEEKLY" or not days or opens is None or closes is None or closes == opens:
        return ""
    said = in_words((Opening(days, opens, closes),))
    return f"{said}." if schedule.interval == 1 else ""


def _is_fit(schedule: Schedule, locations: tuple[str, ...]) -> bool:
    """Whether `content check` would take it."""
    ledger = Ledger()
    fields = Fields(0, {"schedules": (0, node_of((schedule,)))})
    record = Record(fields, "service", Path(), ledger)
    read_schedules(record, locations)
    return not ledger.problems


def _within(thing: Thing, key: str, allowed: range) -> int | None:
    number = thing.number(key)
    return int(number) if number is not None and number == int(number) and int(number) in allowed else None


def _month_days(text: str) -> tuple[int, ...]:
    found = (part.strip() for part in text.split(","))
    days = (int(part) for part in found if re.fullmatch(r"[+-]?\d{1,2}", part))
    return tuple(dict.fromkeys(number for number in days if number and abs(number) <= 31))
