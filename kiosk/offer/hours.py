"""Opening hours: schema.org `openingHours` strings in, plain words out.

The one place that knows how hours are written (`Mo-Fr 09:30-14:00`, `Mo,We 10:00-12:00`,
`Mo-Su 00:00-24:00` for day and night) and how they are said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from kiosk.language import ENGLISH, words_in
from kiosk.offer.dates import WEEKDAYS
from kiosk.offer.isolates import in_text_of, piece_for, reads_right_to_left

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_LINE = re.compile(r"(?P<days>[A-Za-z,-]+) (?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)")


class HoursError(ValueError):
    """A string that is not opening hours; `text` is the string."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on these days (0 is Monday) from `opens` to `closes`; midnight to midnight is all day."""

    days: tuple[int, ...]
    opens: time
    closes: time

    @property
    def all_day(self) -> bool:
        """Whether it never closes on its days."""
        return self.opens == self.closes == time(0)


def parse(text: str) -> Opening:
    """Read one `openingHours` string.

    Raises:
        HoursError: the string is not of that form, or closes before it opens.
    """
    match = _LINE.fullmatch(text)
    if match is None:
        raise HoursError(text)
    days = tuple(day for part in match["days"].split(",") for day in _days(part, text))
    opens, closes = _time(match["opens"], text), _time(match["closes"], text)
    opening = Opening(tuple(sorted(set(days))), opens, closes)
    if not opening.all_day and closes != time(0) and closes <= opens:
        raise HoursError(text)
    return opening


def written(opening: Opening) -> str:
    """The string that `parse` reads back as `opening`."""
    days = opening.days
    runs = len(days) > 1 and days == tuple(range(days[0], days[-1] + 1))
    words = f"{DAYS[days[0]]}-{DAYS[days[-1]]}" if runs else ",".join(DAYS[day] for day in days)
    closes = "24:00" if opening.closes == time(0) else f"{opening.closes:%H:%M}"
    return f"{words} {opening.opens:%H:%M}-{closes}"


def in_words(hours: Iterable[Opening], note: str = "", language: str = ENGLISH) -> str:
    """Hours as a person would say them: `Monday to Friday, 9.30am to 2pm. Not on bank holidays.`

    In another language days and times are written its way, the note, the offer's own text, in a line below.
    """
    if language == ENGLISH:
        said = "; ".join(_one(opening) for opening in hours)
    else:
        comma = "،" if reads_right_to_left(language) else ","
        said = "; ".join(in_text_of(language, _one_abroad(opening, language, comma)) for opening in hours)
        return "\n".join(filter(None, (said, piece_for(language, note))))
    return f"{said}. {note}" if said and note else said or note


def _days(part: str, text: str) -> tuple[int, ...]:
    ends = part.split("-")
    if len(ends) > 2 or any(end not in DAYS for end in ends):
        raise HoursError(text)
    first, last = DAYS.index(ends[0]), DAYS.index(ends[-1])
    if last < first:
        raise HoursError(text)
    return tuple(range(first, last + 1))


def _time(words: str, text: str) -> time:
    try:
        return time(0) if words == "24:00" else time.fromisoformat(words)
    except ValueError:
        raise HoursError(text) from None


def _one(opening: Opening) -> str:
    whole_week = opening.days == tuple(range(7))
    if opening.all_day:
        return "Day and night, every day" if whole_week else f"{_day_words(opening.days)}, all day"
    days = "Every day" if whole_week else _day_words(opening.days)
    return f"{days}, {clock(opening.opens)} to {clock(opening.closes)}"


def _one_abroad(opening: Opening, language: str, comma: str) -> str:
    """The same in another language: dashes for "to", since the words around it would have to agree."""
    from babel.dates import get_day_names

    words, names = words_in(language), get_day_names("wide", locale=language)
    if opening.days == tuple(range(7)):
        days = words.gettext("Every day")
    elif len(opening.days) > 2 and opening.days == tuple(range(opening.days[0], opening.days[-1] + 1)):
        days = f"{names[opening.days[0]]} – {names[opening.days[-1]]}"
    else:
        days = f"{comma} ".join(names[day] for day in opening.days)
    if opening.all_day:
        times = words.gettext("day and night")
    else:
        times = " – ".join(at(moment, language) for moment in (opening.opens, opening.closes))
    return f"{days}{comma} {times}"


def _day_words(days: tuple[int, ...]) -> str:
    names = [WEEKDAYS[day] for day in days]
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return f"{names[0]} to {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def span(opens: time | None, closes: time | None, language: str = ENGLISH) -> str:
    """From when to when: `10am to 12 noon`, `from 10am`, or "" where nobody has said."""
    if opens is None:
        return ""
    if language != ENGLISH:
        return in_text_of(language, " – ".join(at(one, language) for one in (opens, closes) if one))
    return f"{clock(opens)} to {clock(closes)}" if closes else f"from {clock(opens)}"


def at(moment: time, language: str = ENGLISH) -> str:
    """A time of day as the language writes it; in English as people say it."""
    if language == ENGLISH:
        return clock(moment)
    from babel.dates import format_time

    return str(format_time(moment, "short", locale=language))


def clock(moment: time) -> str:
    """A time of day as people say it: `9.30am`, `12 noon`, `2pm`."""
    if moment == time(0):
        return "midnight"
    if moment == time(12):
        return "12 noon"
    minutes = f".{moment.minute:02}" if moment.minute else ""
    return f"{(moment.hour - 1) % 12 + 1}{minutes}{'am' if moment.hour < 12 else 'pm'}"
