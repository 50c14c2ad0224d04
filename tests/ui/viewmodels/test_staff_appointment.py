"""The calendar, the times and the places of an appointment."""

from datetime import date, time, timedelta

import pytest

from kiosk.offer.appointment import Appointment
from ui.viewmodels.staff_appointment import StaffAppointment, day_rows, derive, place_rows, time_rows

TODAY = date(2026, 11, 25)
MONDAY = date(2026, 11, 23)


@pytest.fixture
def when(offer, hub, visit, route):
    route.restart("staff")
    when = StaffAppointment(offer, hub, visit, route, lambda: TODAY)
    route.open("staff-day")
    return when


def test_days_gone_by_cannot_be_chosen(when, visit):
    rows = day_rows(MONDAY, TODAY, date(2026, 11, 26))
    assert [row.past for row in rows[:4]] == [True, True, False, False]
    assert [row.number for row in rows if row.chosen] == ["26"]
    assert rows[3].name == "Thursday 26 November 2026"
    when.chooseDay("2026-11-24")
    assert visit.value.appointment == Appointment()


def test_what_is_chosen_is_kept_in_the_visit_and_taken_off_again(when, visit):
    when.chooseDay("2026-11-26")
    when.chooseTime("14:15")
    when.choosePlace("Example Family Hub")
    assert visit.value.appointment == Appointment(date(2026, 11, 26), time(14, 15), "Example Family Hub")
    when.chooseTime("")
    assert visit.value.appointment.at is None
    when.takeOff()
    assert visit.value.appointment == Appointment()


def test_the_calendar_turns_on_for_a_year_and_back_to_this_week(when):
    assert (when.props.earlier, when.props.later) == (False, True)
    for _ in range(30):
        when.goLater()
    assert not when.props.later
    assert date.fromisoformat(when.days.rows[0].day) < TODAY + timedelta(weeks=53)
    for _ in range(30):
        when.goEarlier()
    assert when.days.rows[0].day == MONDAY.isoformat()


def test_two_months_are_named_where_two_are_shown():
    assert derive(Appointment(), MONDAY, TODAY).months == "November 2026 – December 2026"
    assert derive(Appointment(), date(2027, 2, 1), TODAY).months == "February 2027"


def test_every_quarter_of_an_hour_of_a_long_day_can_be_chosen():
    rows = time_rows(time(12))
    assert (rows[0].name, rows[-1].name, len(rows)) == ("8am", "7.45pm", 48)
    assert [row.name for row in rows if row.chosen] == ["12 noon"]


def test_this_hub_comes_first_and_what_was_typed_last(hub, tiny_catalogue):
    names = [row.name for row in place_rows(hub, tiny_catalogue.locations(), "The library")]
    assert (names[0], names[-1]) == (hub.name, "The library")
    assert len(names) == len(set(names))
