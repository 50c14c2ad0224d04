"""The appointment that goes on a tailored sheet: a day, a time, a place, one decision a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from PySide6.QtCore import Slot

from kiosk.offer import dates, hours
from kiosk.offer.appointment import Appointment
from kiosk.offer.contact import Hub
from kiosk.offer.model import Location
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

WEEKS_SHOWN = 4
MOST_WEEKS = 52
TIMES = tuple(time(hour, minute) for hour in range(8, 20) for minute in (0, 15, 30, 45))
FIRST_PAGE = "staff-day"
PAGES = (FIRST_PAGE, "staff-time", "staff-place")


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day in a calendar: its `number`, with the month where one begins; `past`: it cannot be chosen."""

    day: str
    number: str
    name: str
    past: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A time of day."""

    at: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place that families know."""

    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StaffAppointmentProps:
    """`day` in words, "" where none is chosen. `months`: what the calendar shows, from its first day on."""

    day: str = ""
    months: str = ""
    earlier: bool = False
    later: bool = False
    is_made: bool = False


def day_rows(first: date, today: date, chosen: date | None) -> tuple[DayRow, ...]:
    """Four weeks from the Monday `first` on."""
    days = (first + timedelta(days=number) for number in range(7 * WEEKS_SHOWN))
    return tuple(
        DayRow(day.isoformat(), str(day.day), dates.with_weekday(day), day < today, day == chosen)
        for day in days
    )


def time_rows(chosen: time | None) -> tuple[TimeRow, ...]:
    """Each quarter of an hour in which hubs are open."""
    return tuple(TimeRow(at.isoformat("minutes"), hours.clock(at), at == chosen) for at in TIMES)


def place_rows(hub: Hub, locations: Iterable[Location], chosen: str) -> tuple[PlaceRow, ...]:
    """This hub, the other places of the offer, and what was typed where it is none of them."""
    others = [one.name for one in locations if one.id != hub.id and one.name != hub.name]
    names = dict.fromkeys([hub.name, *others, *([chosen] if chosen else [])])
    return tuple(PlaceRow(name, name == chosen) for name in names)


def derive(appointment: Appointment, first: date, today: date) -> StaffAppointmentProps:
    """What stands around the rows."""
    last = first + timedelta(days=7 * WEEKS_SHOWN - 1)
    months = dict.fromkeys((f"{dates.MONTHS[day.month - 1]} {day.year}") for day in (first, last))
    return StaffAppointmentProps(
        day=dates.with_weekday(appointment.day) if appointment.day else "",
        months=" – ".join(months),
        earlier=first > monday_of(today),
        later=first < monday_of(today) + timedelta(weeks=MOST_WEEKS - WEEKS_SHOWN),
        is_made=appointment.is_made,
    )


def monday_of(day: date) -> date:
    """The day on which its week began."""
    return day - timedelta(days=day.weekday())


class StaffAppointment(view_of(StaffAppointmentProps)):
    """Keeps the appointment in the visit, and nowhere else."""

    days = constant(ListModel, "_days")
    times = constant(ListModel, "_times")
    places = constant(ListModel, "_places")

    def __init__(
        self,
        offer: SpokenOffer,
        hub: Hub,
        visit: CurrentVisit,
        route: Route,
        today: Callable[[], date],
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._visit, self._today = offer, hub, visit, today
        self._first, self._shown = monday_of(today()), False
        self._days = ListModel(DayRow, self)
        self._times = ListModel(TimeRow, self)
        self._places = ListModel(PlaceRow, self)
        route.arrived.connect(self._arrived)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """A day from today on, as `2026-11-26`."""
        chosen = date.fromisoformat(day)
        if chosen >= self._today():
            self._keep(replace(self._visit.value.appointment, day=chosen))

    @Slot(str)
    def chooseTime(self, at: str) -> None:
        """A time of day, as `14:00`; "" for none."""
        self._keep(replace(self._visit.value.appointment, at=time.fromisoformat(at) if at else None))

    @Slot(str)
    def choosePlace(self, name: str) -> None:
        """A place by its name; "" for none."""
        self._visit.replace(self._visit.value.meeting_at(name))

    @Slot()
    def takeOff(self) -> None:
        """No appointment on the sheet."""
        self._keep(Appointment())

    @Slot()
    def goEarlier(self) -> None:
        """Four weeks back, as far as this one."""
        self._first = max(monday_of(self._today()), self._first - timedelta(weeks=WEEKS_SHOWN))
        self._derive()

    @Slot()
    def goLater(self) -> None:
        """Four weeks on."""
        if self.props.later:
            self._first += timedelta(weeks=WEEKS_SHOWN)
            self._derive()

    def _keep(self, appointment: Appointment) -> None:
        self._visit.replace(replace(self._visit.value, appointment=appointment))

    @Slot(str, str)
    def _arrived(self, page: str, _about: str) -> None:
        self._shown = page in PAGES
        if page == FIRST_PAGE:
            self._first = monday_of(self._visit.value.appointment.day or self._today())
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._first = monday_of(self._today())
        for model in (self._days, self._times, self._places):
            model.show([])
        self.show(StaffAppointmentProps())
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if not self._shown:
            return
        made, today = self._visit.value.appointment, self._today()
        self._days.show(day_rows(self._first, today, made.day))
        self._times.show(time_rows(made.at))
        self._places.show(place_rows(self._hub, self._offer.english.locations(), made.place))
        self.show(derive(made, self._first, today))
