import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.words import day_in_words, paragraphs, plain, quoted, sentence, weekday_in_words, whole


@pytest.mark.parametrize(
    "number",
    ["0300 123 7015", "01709 823987", "0800 1111", "116 123", "+44 1709 823987", "020 7946 0018", "NHS 111"],
)
def test_a_number_in_a_sentence_is_joined_whatever_stands_round_it(number):
    joined = number.replace(" ", "\u00a0")
    assert plain(f"Ring {number}, or write.") == f"Ring {joined}, or write."


@pytest.mark.parametrize(
    "text", ["Bring 2 photos and 10 pounds.", "It opened in 2024 or 2025.", "Aged 0 to 5"]
)
def test_other_figures_may_be_parted(text):
    assert plain(text) == text


def test_a_postcode_is_joined():
    assert plain("Rotherham S65 1XX") == "Rotherham S65\u00a01XX"


@pytest.mark.parametrize("address", ["1 Example Street", "The Place, 12a Example Street, Rotherham"])
def test_the_number_of_a_house_stays_with_its_street(address):
    assert plain(address) == re.sub(r"(\d+a?) ", "\\1\u00a0", address)


def test_decomposed_letters_are_composed():
    assert plain("cafe\u0301") == "café"


def test_marks_that_only_steer_a_screen_are_dropped():
    assert plain("\ufeffone\u00ad\u200b\u2066two\u2069") == "onetwo"


@given(st.text())
def test_plain_text_is_one_line_without_double_blanks(text):
    assert not any(blank in plain(text) for blank in ("  ", "\n", "\r", "\t", "\u2028"))


def test_other_control_characters_stay_for_the_fonts_to_refuse():
    assert plain("a\x07b") == "a\x07b"


def test_paragraphs_are_the_lines_that_hold_something():
    assert paragraphs("one\r\n\r\n  two \n") == ("one", "two")


def test_whole_text_has_neither_blank_nor_hyphen_to_break_at():
    assert whole("NHS 111 - 2") == "NHS\u00a0111\u00a0\u2011\u00a02"


@pytest.mark.parametrize(
    ("text", "ended"), [("Open", "Open."), ("Open.", "Open."), ("Open?", "Open?"), ("", "")]
)
def test_a_sentence_ends_once(text, ended):
    assert sentence(text) == ended


@pytest.mark.parametrize("text", ['"Hello"', "“Hello”", "Hello"])
def test_quotation_marks_are_not_doubled(text):
    assert quoted(text) == "“Hello”"


def test_dates_are_said_in_full_and_hold_together():
    assert day_in_words(date(2026, 11, 2)) == "2\u00a0November\u00a02026"
    assert weekday_in_words(date(2026, 11, 22)) == "Sunday 22\u00a0November\u00a02026"
