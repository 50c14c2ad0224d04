"""Telephone numbers as rows."""

from dataclasses import replace

import pytest

from kiosk.offer.hours import in_words, parse
from kiosk.offer.model import ContactStatus, Phone, PhoneKind
from ui.viewmodels.contact import PhoneRow, by_relay, phone_rows


def phone(number, name="", kind=PhoneKind.VOICE, status=ContactStatus.CONFIRMED, hours=()):
    return Phone(number, name, kind, tuple(map(parse, hours)), "", status, "a source")


def test_a_number_is_never_broken_over_two_lines():
    assert phone_rows([phone("0808 157 0192")])[0].number == "0808\u00a0157\u00a00192"


def test_a_number_without_a_name_has_the_name_of_whose_it_is():
    named, nameless = phone_rows([phone("1", "Advice line"), phone("2")], name="Kinship")
    assert (named.name, nameless.name) == ("Advice line", "Kinship")


def test_hours_kind_and_doubt_are_told():
    text = [
        phone("85258", kind=PhoneKind.TEXT, status=ContactStatus.UNVERIFIED, hours=("Mo-Su 00:00-24:00",))
    ]
    assert phone_rows(text) == (PhoneRow("85258", "", in_words(text[0].hours), True, True),)


def test_no_number_is_no_row():
    assert phone_rows([]) == ()


@pytest.mark.parametrize(
    ("phones", "offered"),
    [
        ([phone("0808 801 0366")], True),
        ([phone("0808 801 0366"), phone("85258", kind=PhoneKind.TEXT)], True),
        ([phone("85258", kind=PhoneKind.TEXT)], False),
        ([phone("111"), phone("18001 111")], False),
        ([replace(phone("0808 801 0366"), hours_note="By textphone, dial 18001 first.")], False),
        ([phone("999")], False),
        ([], False),
    ],
)
def test_relay_is_offered_where_a_line_takes_calls_and_does_not_say_so_itself(phones, offered):
    assert by_relay(phones) is offered
