"""Days and times of a feed, as they are on the wall in England.

HSDS wants a zone with every time of day, so publishers put a "Z" (UTC) behind the time on their own wall: the
standard's example for "9am to 12pm" from 1 April on, when England's clocks stand at UTC+1, is `09:00:00Z`. A
group that meets at 10 meets at 10 all year. So a bare time, one with "Z", and one with an offset of England's
own (+00:00, +01:00) are all the time on the wall. Only another offset is reckoned, on the day that it is for.
A moment with a date (`last_modified`) is exact, and is always reckoned: 23:30Z on 31 July is 1 August here.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

ENGLAND = ZoneInfo("Europe/London")
YEARS = range(1990, 2101)

_OURS = (timedelta(0), timedelta(hours=1))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(
    r"(?P<clock>([01]?\d|2[0-4]):[0-5]\d)(:[0-5]\d(\.\d+)?)?\s*(?P<zone>[Zz]|[+-]\d\d(:?\d\d)?)?"
)


def day(text: str) -> date | None:
    """The day of a date, or of a moment, that a feed gives; None where it is none."""
    try:
        if _DAY.fullmatch(text):
            found = date.fromisoformat(text)
        else:
            moment = datetime.fromisoformat(text)
            found = (moment.astimezone(ENGLAND) if moment.tzinfo else moment).date()
    except (ValueError, OverflowError):
        return None
    return found if found.year in YEARS else None


def clock(text: str, on: date) -> time | None:
    """The time on the wall in England; `on` is the day for which a foreign offset is reckoned."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes = map(int, match["clock"].split(":"))
    if hours == 24:
        return time(0) if minutes == 0 else None
    offset = _offset(match["zone"])
    wall = time(hours, minutes)
    if offset is None or offset in _OURS:
        return wall
    try:
        there = datetime.combine(on, wall, timezone(offset))
        return there.astimezone(ENGLAND).time()
    except (ValueError, OverflowError):
        return None


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone in "Zz":
        return timedelta(0)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -size if zone[0] == "-" else size
