"""From schedules to sessions: on which days groups meet, worked out from the rules of iCalendar (RFC 5545).

The rules are those of python-dateutil, on days alone. Times are those on the wall in England, so that a group
at 10 meets at 10 in summer and in winter; `Session.starts` says which moment that is. A schedule gives days
where it has a day to start from (`dtstart`), or where every week or month is the same (an interval of 1, and
`byday` or `bymonthday`); otherwise it is words only. Nothing here asks what time it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from kiosk.offer.model import Group, Location, Schedule, ServiceSummary

ENGLAND = ZoneInfo("Europe/London")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_DAYS = 366

_FREQUENCIES: Mapping[str, Literal[1, 2]] = {"WEEKLY": WEEKLY, "MONTHLY": MONTHLY}


@dataclass(frozen=True, slots=True)
class Session:
    """One date of a group. `here`: in the hub that was asked for. Times are None where nobody has said them.

    A `cancelled` one is shown as such, with the `reason` where there is one. `bank_holiday` is what that day
    is called, or "": many groups do not meet then, so one had better ask first.
    """

    service: ServiceSummary
    day: date
    opens_at: time | None
    closes_at: time | None
    location: Location | None
    here: bool
    cancelled: bool
    reason: str
    bank_holiday: str

    @property
    def starts(self) -> datetime | None:
        """The moment it starts; None where its time is not known."""
        return _moment(self.day, self.opens_at)

    @property
    def ends(self) -> datetime:
        """The moment it is over; where its end is not known, midnight."""
        return _moment(self.day, self.closes_at) or _midnight_after(self.day)


def sessions(
    groups: Iterable[Group],
    first: date,
    days: int,
    *,
    hub: str = "",
    locations: Iterable[Location] = (),
    bank_holidays: Mapping[date, str] | None = None,
) -> tuple[Session, ...]:
    """All sessions from the day `first` on for `days` days, at most `MOST_DAYS`.

    By day, those in the location `hub` first, then by time and name. Two schedules that give one service the
    same session give it once.
    """
    last = first + timedelta(days=max(0, min(days, MOST_DAYS)) - 1)
    places, holidays = {place.id: place for place in locations}, bank_holidays or {}
    found = {
        session
        for group in groups
        for schedule in group.schedules
        for session in _of(group.service, schedule, first, last, hub, places, holidays)
    }
    return tuple(sorted(found, key=_in_order))


def next_session(found: Iterable[Session], now: datetime) -> Session | None:
    """Of `found`, in their order, the first that takes place today and is not over. `now` has a zone.

    Those in the hub stand first in each day, so an earlier one elsewhere gives way to them.
    """
    here = now.astimezone(ENGLAND)
    return next(
        (one for one in found if one.day == here.date() and not one.cancelled and one.ends > here), None
    )


def dates(schedule: Schedule, first: date, last: date) -> tuple[date, ...]:
    """The days from `first` to `last` on which the group meets, or would meet were it not cancelled."""
    start = _start(schedule, first)
    if start is None:
        return ()
    last = min(day for day in (last, schedule.until, schedule.valid_to) if day is not None)
    first = max(first, schedule.valid_from or first)
    excepted = set(schedule.except_dates)
    # Counted by us, since dateutil looks for a day that never comes until the year 9999.
    counted = islice(_rule(schedule, start, last), schedule.count)
    return tuple(day for day in counted if day >= first and day not in excepted)


def _of(
    service: ServiceSummary,
    schedule: Schedule,
    first: date,
    last: date,
    hub: str,
    places: Mapping[str, Location],
    holidays: Mapping[date, str],
) -> Iterator[Session]:
    cancelled = {cancellation.date: cancellation.reason for cancellation in schedule.cancellations}
    for day in dates(schedule, first, last):
        yield Session(
            service=service,
            day=day,
            opens_at=schedule.opens_at,
            closes_at=schedule.closes_at,
            location=places.get(schedule.location),
            here=bool(hub) and schedule.location == hub,
            cancelled=day in cancelled,
            reason=cancelled.get(day, ""),
            bank_holiday=holidays.get(day, ""),
        )


def _in_order(session: Session) -> tuple[date, bool, time, str, str, time, str]:
    place = session.location.id if session.location else ""
    opens, closes = session.opens_at or time.min, session.closes_at or time.max
    return session.day, not session.here, opens, session.service.name, session.service.id, closes, place


def _start(schedule: Schedule, first: date) -> date | None:
    if schedule.dtstart is not None:
        return schedule.dtstart
    same_each_time = schedule.interval == 1 and bool(schedule.byday or schedule.bymonthday)
    if not schedule.freq or not same_each_time:
        return None
    return schedule.valid_from or first


def _rule(schedule: Schedule, start: date, last: date) -> Iterator[date]:
    if not schedule.freq:
        yield from (start,) if start <= last else ()
        return
    rule = rrule(
        _FREQUENCIES[schedule.freq],
        dtstart=datetime.combine(start, time()),
        interval=schedule.interval,
        until=datetime.combine(last, time()),
        byweekday=tuple(_weekday(day) for day in schedule.byday) or None,
        bymonthday=schedule.bymonthday or None,
    )
    for moment in rule:
        yield moment.date()


def _weekday(text: str) -> weekday:
    """`TU` is every Tuesday, `2TU` a month's second, `-1TU` its last."""
    number = text[:-2]
    return weekday(DAYS.index(text[-2:]), int(number) if number else None)


def _moment(day: date, at: time | None) -> datetime | None:
    return None if at is None else datetime.combine(day, at, ENGLAND)


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), ENGLAND)
