"""Whether somebody can be reached now, and if not, when: `Open now until 5pm`, `Opens Monday at 9am`.

Hours are those on the wall in England. A bank holiday is a day without hours where a number's note says so
("Not on bank holidays"); elsewhere nobody has said whether the hours hold on one, so nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.language import ENGLISH, words_in
from kiosk.offer.dates import weekday
from kiosk.offer.diary import ENGLAND
from kiosk.offer.hours import Opening, at
from kiosk.offer.isolates import in_text_of

_LOOKED_AHEAD = 14  # days: longer than any run of holidays
_NOT_THEN = "bank holiday"  # in a note, in the offer's own English


@dataclass(frozen=True, slots=True)
class Reach:
    """How things stand at a moment. `until`: open, and until when, midnight for the end of the day.

    `opens` is the moment of the next opening, None where it is open or never opens. `always`: day and night.
    """

    today: date
    until: time | None = None
    opens: datetime | None = None
    always: bool = False
    bank_holiday: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody answers now."""
        return self.always or self.until is not None

    @property
    def may_not_hold(self) -> bool:
        """Whether it is said of a bank holiday, and the hours do not say whether they hold on one."""
        opens_today = self.opens is not None and self.opens.date() == self.today
        return self.bank_holiday and (self.until is not None or opens_today)


def reach(
    hours: Iterable[Opening], now: datetime, *, note: str = "", bank_holidays: Collection[date] = ()
) -> Reach | None:
    """How things stand at `now`, which has a zone; None where no hours are known."""
    openings = tuple(hours)
    if not openings:
        return None
    here = now.astimezone(ENGLAND).replace(tzinfo=None)
    today = here.date()
    is_holiday = today in bank_holidays
    closed = frozenset(bank_holidays) if _NOT_THEN in note.casefold() else frozenset()
    for starts, ends, opening in _spans(openings, today, closed):
        if starts <= here < ends:
            always = opening.all_day and len(opening.days) == len(range(7)) and not closed
            return Reach(today, opening.closes, always=always, bank_holiday=is_holiday and not always)
        if starts > here:
            return Reach(today, opens=starts, bank_holiday=is_holiday)
    return Reach(today, bank_holiday=is_holiday)


def in_words(known: Reach | None, language: str = ENGLISH) -> str:
    """`Open now until 5pm`; "" where nothing is known, and where a bank holiday may have changed it."""
    if known is None or known.may_not_hold:
        return ""
    words = words_in(language)
    if known.always:
        return words.gettext("Open now, day and night")
    if known.until is not None:
        midnight = known.until == time(0)
        until = words.gettext("midnight") if midnight else at(known.until, language)
        return in_text_of(language, words.gettext("Open now until {time}").format(time=until))
    if known.opens is None:
        return words.gettext("Closed now")
    return in_text_of(language, _opens(known.today, known.opens, language))


def _opens(today: date, moment: datetime, language: str) -> str:
    words, when = words_in(language), at(moment.time(), language)
    days = (moment.date() - today).days
    if days == 0:
        return words.gettext("Opens today at {time}").format(time=when)
    if days == 1:
        return words.gettext("Opens tomorrow at {time}").format(time=when)
    return words.gettext("Opens {day} at {time}").format(day=weekday(moment.date(), language), time=when)


def _spans(
    openings: tuple[Opening, ...], today: date, closed: frozenset[date]
) -> Iterator[tuple[datetime, datetime, Opening]]:
    """From when to when it is open, from today on, in order of time."""
    for ahead in range(_LOOKED_AHEAD):
        day = today + timedelta(days=ahead)
        if day in closed:
            continue
        found = [opening for opening in openings if day.weekday() in opening.days]
        for opening in sorted(found, key=lambda one: one.opens):
            last = day + timedelta(days=1) if opening.closes == time(0) else day
            yield datetime.combine(day, opening.opens), datetime.combine(last, opening.closes), opening
