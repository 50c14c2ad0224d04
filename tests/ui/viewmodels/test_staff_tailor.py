"""Tailoring: a template begins a sheet, areas add to it, and nothing of a family goes over to the next."""

from dataclasses import replace
from datetime import date, time

import pytest

from kiosk.language import LANGUAGES
from kiosk.offer.appointment import Appointment
from kiosk.visit import NOTE_LENGTH, TextSize, Visit
from ui.viewmodels.staff_tailor import PickRow, StaffTailor

MOST = 3


@pytest.fixture
def tailor(offer, visit, route):
    route.restart("staff")
    tailor = StaffTailor(offer, LANGUAGES[:2], MOST, visit, route)
    route.open("staff-tailor")
    return tailor


def test_a_template_takes_the_place_of_what_was_on_the_sheet(tailor, visit):
    (template,) = tailor.templates.rows[:1]
    visit.replace(visit.value.toggled("carers-line"))
    tailor.begin(template.template_id)
    known = tailor._known[0]
    assert visit.value.sheet == known.services
    assert visit.value.arrangement == known.arrangement


def test_a_template_for_any_arrangement_keeps_the_one_that_was_told(tailor, visit):
    visit.replace(replace(visit.value, arrangement="adoption"))
    assert visit.value.begun_with(("carers-line",), "").arrangement == "adoption"


def test_services_of_an_area_are_put_on_and_taken_off_with_a_touch_each(tailor, visit, route):
    route.open("staff-area", "money")
    (row,) = (one for one in tailor.services.rows if one.service_id == "child-benefit")
    assert row == PickRow("child-benefit", "Child Benefit", False)
    tailor.toggle("child-benefit")
    assert next(one for one in tailor.services.rows if one.service_id == "child-benefit").on_sheet
    assert {one.area_id: one.count for one in tailor.areas.rows}["money"] == 1
    tailor.toggle("child-benefit")
    assert visit.value.sheet == ()


def test_copies_stay_between_one_and_what_the_settings_allow(tailor, visit):
    for _ in range(MOST + 2):
        tailor.more()
    assert (visit.value.copies, tailor.props.copies) == (MOST, MOST)
    for _ in range(MOST + 2):
        tailor.fewer()
    assert visit.value.copies == 1


def test_the_language_of_the_sheet_leaves_the_screen_english(tailor, visit):
    tailor.chooseLanguage("ur")
    assert (visit.value.sheet_language, visit.value.language) == ("ur", "en")
    assert tailor.props.language == LANGUAGES[1].name
    with pytest.raises(ValueError, match="xx"):
        tailor.chooseLanguage("xx")


def test_clearing_keeps_the_screen_as_it_was_and_nothing_of_the_family(tailor, visit):
    visit.replace(
        Visit(
            ("carers-line",),
            first_name="Margaret",
            arrangement="adoption",
            query="school",
            print_size="giant",
            text_size=TextSize.LARGE,
            note="a note",
            appointment=Appointment(date(2026, 11, 26), time(14), "The Place"),
            copies=2,
            sheet_language="ur",
        )
    )
    tailor.clear()
    assert visit.value == Visit(text_size=TextSize.LARGE)


def test_a_note_is_cut_at_its_length():
    assert len(Visit().noted("x" * (NOTE_LENGTH + 1)).note) == NOTE_LENGTH


def test_when_the_next_family_begins_all_are_told_to_forget_the_one_before(tailor, visit, heard):
    parted = heard(visit.parted)
    tailor.clear()
    assert len(parted) == 1
    visit.end()
    assert len(parted) == 2
