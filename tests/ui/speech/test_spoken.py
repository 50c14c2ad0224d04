"""What a voice is given of a text: sentences, numbers as they are dialled, the language they are in."""

from xml.etree import ElementTree

import pytest

from kiosk.language import CODES
from kiosk.offer.catalogue import Catalogue
from ui.speaking import FOLDER
from ui.speech.spoken import language_in, said, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("1. Ring them. 2. Ask.", ["1. Ring them.", "2. Ask."]),
        ("“Help us.” Then wait", ["“Help us.”", "Then wait"]),
        ("It costs £27.05 a week.", ["It costs £27.05 a week."]),
        ("یہاں مدد ہے۔ آئیں؟ ہاں", ["یہاں مدد ہے۔", "آئیں؟", "ہاں"]),
        ("  ", []),
    ],
)
def test_a_text_is_said_sentence_by_sentence(text, parts):
    assert [text[begin:end] for begin, end in sentences(text)] == parts


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Ring 01709\u00a0823987", "Ring 0 1 7 0 9, 8 2 3 9 8 7"),
        ("Ring 0800 1111. Day", "Ring 0 8 0 0, 1 1 1 1. Day"),
        ("Dial 999, or 111", "Dial 9 9 9, or 1 1 1"),
        ("\u2066NHS\u00a0111\u2069 ہے", "NHS 1 1 1 ہے"),
        ("£27.05 in 2026, for 16 to 20", "£27.05 in 2026, for 16 to 20"),
        ("+44 20 7946 0000", "+, 4 4, 2 0, 7 9 4 6, 0 0 0 0"),
        ("for 100,000 people at 09:30", "for 100,000 people at 09:30"),
    ],
)
def test_a_telephone_number_is_said_digit_by_digit_and_nothing_else_is(written, heard):
    assert said(written) == heard


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_each_text_of_the_screens_is_told_from_english(code):
    """Both ways, on every message that there is: a voice for another language makes nothing of either."""
    wrong, seen = [], 0
    for message in ElementTree.parse(FOLDER / f"{code}.ts").getroot().iter("message"):  # noqa: S314
        told, english = message.find("translation"), message.findtext("source")
        for form in [one.text for one in told.findall("numerusform")] or [told.text]:
            if form and form != english:
                seen += 1
                wrong += [form] if language_in(form, code) != code else []
    assert seen > 100
    assert wrong == []


def test_english_descriptions_are_told_from_every_language(whole_offer):
    with Catalogue.open(whole_offer) as catalogue:
        texts = [one.description for one in catalogue.services(catalogue.ids("service"))]
    said_of = [(text[begin:end], text) for text in texts for begin, end in sentences(text)]
    for code in CODES:
        wrong = [text for text, around in said_of if language_in(text, code, around) != "en"]
        assert len(wrong) <= len(said_of) * 0.01, (code, wrong)
