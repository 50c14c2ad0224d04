"""An appointment in words, as it stands on a sheet."""

from datetime import date, time

import pytest

from kiosk.offer.appointment import Appointment

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("appointment", "words"),
    [
        (Appointment(), ""),
        (Appointment(at=time(14), place="The Place"), ""),
        (Appointment(DAY), "Thursday 26 November 2026"),
        (Appointment(DAY, time(14)), "Thursday 26 November 2026, 2pm"),
        (Appointment(DAY, None, " The Place "), "Thursday 26 November 2026, at The Place"),
        (Appointment(DAY, time(9, 15), "The Place"), "Thursday 26 November 2026, 9.15am, at The Place"),
    ],
)
def test_what_is_known_is_said_and_nothing_else(appointment, words):
    assert appointment.in_words() == words


def test_another_language_writes_day_and_time_its_own_way():
    words = Appointment(DAY, time(14), "The Place").in_words("pl")
    assert words.startswith("czwartek, 26 listopada 2026, 14:00, ")
    assert "The Place" in words


def test_in_a_language_that_runs_from_the_right_an_english_name_stays_in_one_piece():
    words = Appointment(DAY, time(14), "The Place").in_words("ur")
    assert "\N{LEFT-TO-RIGHT ISOLATE}The Place\N{POP DIRECTIONAL ISOLATE}" in words
    assert "،" in words
