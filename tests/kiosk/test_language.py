"""The words that Python makes for people: each language whole, with every placeholder of the English."""

import re

import pytest
from babel.messages.pofile import read_po

from kiosk.language import CODES, FOLDER, LANGUAGES, language_of, words_in

OTHERS = [code for code in CODES if code != "en"]
PLACEHOLDERS = re.compile(r"\{\w+\}")


def messages(code):
    with (FOLDER / f"{code}.po").open("rb") as file:
        return [message for message in read_po(file, locale=code) if message.id]


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_is_translated_and_keeps_its_placeholders(code):
    found = messages(code)
    assert found
    assert [one.id for one in found if not one.string] == []
    wrong = [
        one.id
        for one in found
        if sorted(PLACEHOLDERS.findall(one.id)) != sorted(PLACEHOLDERS.findall(one.string))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_counts_as_checked_only_where_each_of_its_words_is(code):
    if language_of(code).checked:
        assert [one.id for one in messages(code) if one.fuzzy] == []


def test_a_draft_is_spoken_too_and_what_is_missing_stays_english():
    assert words_in("pl").gettext("Every day") == "Codziennie"
    assert words_in("pl").gettext("Not a word of ours") == "Not a word of ours"
    assert words_in("en").gettext("Every day") == "Every day"


def test_each_language_is_called_by_its_own_name():
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES)
    assert language_of("ur").right_to_left
    assert not language_of("ro").right_to_left
