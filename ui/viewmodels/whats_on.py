"""What's on: the dates of groups by day, this hub's first; the next one for *Touch to start* and home."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QTimer, Slot

from kiosk.language import ENGLISH, words_in
from kiosk.offer import dates, diary, hours
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.coming import coming
from kiosk.offer.diary import ENGLAND, Session
from kiosk.offer.isolates import piece_for
from kiosk.offer.model import Group
from ui.clock import right_now
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.view_model import constant, view_of

DAYS = 28
"""How far ahead is looked."""
MOST_SHOWN = 60
MOST_LINES = 4
AGAIN_MS = 30_000
"""How often the clock is looked at: a session that is over makes way."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One date of a group; `heading` is the day, for its first one only. Empty texts are not known."""

    heading: str
    service_id: str
    name: str
    time: str
    place: str
    here: bool
    cancelled: bool
    reason: str
    bank_holiday: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of which no date is known, and what is known of when it meets."""

    service_id: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class WhatsOnProps:
    """`next_…` is today's next session; `coming_…` the next one of all, for whoever looks ahead."""

    dated: int = 0
    undated: int = 0
    next_name: str = ""
    next_time: str = ""
    next_place: str = ""
    next_here: bool = False
    coming_day: str = ""
    coming_time: str = ""


def session_rows(found: Iterable[Session], today: date, language: str = ENGLISH) -> tuple[SessionRow, ...]:
    """Sessions in their order as rows; the first of each day has the day as its heading."""
    rows: list[SessionRow] = []
    before: date | None = None
    for one in found:
        rows.append(
            SessionRow(
                heading=_heading(one.day, today, language) if one.day != before else "",
                service_id=one.service.id,
                name=one.service.name,
                time=hours.span(one.opens_at, one.closes_at, language),
                place=piece_for(language, one.location.name) if one.location else "",
                here=one.here,
                cancelled=one.cancelled,
                reason=one.reason,
                bank_holiday=bool(one.bank_holiday),
            )
        )
        before = one.day
    return tuple(rows)


def group_rows(groups: Iterable[Group], dated: frozenset[str]) -> tuple[GroupRow, ...]:
    """The groups that have no date coming, with what is said of when they meet."""
    return tuple(
        GroupRow(one.service.id, one.service.name, " ".join(each.description for each in one.schedules))
        for one in groups
        if one.service.id not in dated
    )


def from_now_on(catalogue: Catalogue, now: datetime, hub: str) -> tuple[Session, ...]:
    """What is on from now on: of today, what is not over yet."""
    here = now.astimezone(ENGLAND)
    return tuple(one for one in coming(catalogue, here.date(), DAYS, hub=hub) if one.ends > here)


def derive(found: tuple[Session, ...], undated: int, now: datetime, language: str = ENGLISH) -> WhatsOnProps:
    """The next one of today and of all, as words."""
    next_one = diary.next_session(found, now)
    ahead = next((one for one in found if not one.cancelled), None)
    today = now.astimezone(ENGLAND).date()
    return WhatsOnProps(
        dated=len(found),
        undated=undated,
        next_name=next_one.service.name if next_one else "",
        next_time=hours.span(next_one.opens_at, next_one.closes_at, language) if next_one else "",
        next_place=piece_for(language, next_one.location.name) if next_one and next_one.location else "",
        next_here=bool(next_one and next_one.here),
        coming_day=_day(ahead.day, today, language) if ahead else "",
        coming_time=hours.at(ahead.opens_at, language) if ahead and ahead.opens_at else "",
    )


class WhatsOn(view_of(WhatsOnProps)):
    """The diary of the offer, kept up to the minute."""

    sessions = constant(ListModel, "_sessions")
    groups = constant(ListModel, "_groups")

    def __init__(
        self, offer: SpokenOffer, hub: str, now: Callable[[], datetime] = right_now, parent=None
    ) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._now = offer, hub, now
        self._found: tuple[Session, ...] = ()
        self._sessions = ListModel(SessionRow, self)
        self._groups = ListModel(GroupRow, self)
        offer.changed.connect(self.look)
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)
        self._again.start(AGAIN_MS)
        self.look()

    def lines_of(self, service: str) -> tuple[str, ...]:
        """The next dates of one group as lines to read; a cancelled one says so."""
        language, words = self._offer.language, words_in(self._offer.language)
        lines = []
        for one in [one for one in self._found if one.service.id == service][:MOST_LINES]:
            place = piece_for(language, one.location.name) if one.location else ""
            when = hours.span(one.opens_at, one.closes_at, language)
            said = ", ".join(filter(None, (dates.with_weekday(one.day, language), when, place)))
            lines.append(words.gettext("Cancelled: {date}").format(date=said) if one.cancelled else said)
        return tuple(lines)

    @Slot()
    def look(self) -> None:
        """Look at the clock, and show what is still to come."""
        catalogue, language, now = self._offer.catalogue, self._offer.language, self._now()
        found = self._found = from_now_on(catalogue, now, self._hub)[:MOST_SHOWN]
        groups = group_rows(catalogue.groups(), frozenset(one.service.id for one in found))
        self._sessions.show(session_rows(found, now.astimezone(ENGLAND).date(), language))
        self._groups.show(groups)
        self.show(derive(found, len(groups), now, language))


def _heading(day: date, today: date, language: str) -> str:
    words, said = words_in(language), dates.with_weekday(day, language)
    if day == today:
        return words.gettext("Today, {day}").format(day=said)
    return words.gettext("Tomorrow, {day}").format(day=said) if day == today + timedelta(days=1) else said


def _day(day: date, today: date, language: str) -> str:
    """The weekday; with its date, where that is more than six days away."""
    if day == today:
        return words_in(language).gettext("today")
    near = day - today < timedelta(days=7)
    return dates.weekday(day, language) if near else dates.in_words(day, language)
