"""Telephone numbers of a feed, as they are dialled here."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.openreferral.telephone import phones_of, said
from kiosk.content.openreferral.thing import Thing
from kiosk.offer.forms import phone_fault


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01632 960123", "01632 960123"),
        ("01632960123", "01632 960123"),
        ('"+44 1632 960123"', "01632 960123"),
        ("+44 (0)1632 960123", "01632 960123"),
        ("(01632) 960123", "01632 960123"),
        ("Tel: 01632 960123", "01632 960123"),
        ("0300 123 7015", "0300 123 7015"),
        ("111", "111"),
        ("116 123", "116 123"),
        ("85258", "85258"),
        ("+1 202 555 0101", ""),
        ("12", ""),
        ("ask at the desk", ""),
        ("0" * 500, ""),
    ],
)
def test_a_number_is_as_people_say_it_or_nothing(text, expected):
    assert said(text)[0] == expected


def test_an_extension_is_kept_in_words_and_a_fax_is_nobodys_to_ring():
    things = [
        {"number": "01632 960123 ext 45", "description": "Front desk"},
        {"number": "01632 960124", "type": "fax"},
        {"number": "07700 900123", "type": "text"},
        {"number": "01632 960123", "description": "The same again"},
    ]
    found, lost = phones_of(tuple(Thing(each, []) for each in things), "A feed")
    assert [(phone.number, phone.name, phone.kind) for phone in found] == [
        ("01632 960123", "Front desk. Ask for extension 45", "voice"),
        ("07700 900123", "", "text"),
    ]
    assert not lost
    assert phones_of((Thing({"number": "none"}, []),), "A feed") == ((), True)


@settings(deadline=None)
@given(st.text(max_size=80) | st.from_regex(r"[0-9+() x]{0,40}", fullmatch=True))
def test_whatever_is_said_can_be_dialled(text):
    number, extension = said(text)
    assert number == "" or phone_fault(number) == ""
    assert extension == "" or extension.isdecimal()
