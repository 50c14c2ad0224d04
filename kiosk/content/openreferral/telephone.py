"""Telephone numbers of a feed, as people in the United Kingdom say and dial them.

`phonenumbers` knows how numbers are written and grouped; what it cannot read, or what cannot be dialled here,
is left out. A number that is written in groups already keeps them.
"""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from kiosk.content.openreferral.thing import Thing
from kiosk.offer.forms import phone_fault
from kiosk.offer.model import ContactStatus, Phone, PhoneKind

LONGEST_NUMBER = 60
LONGEST_NAME = 60  # what is longer says when it is answered, rather than by whom

# HSDS 3.0, phone.type (RFC 6350). A fax, a pager, a video call or a textphone is nothing to ring or to text.
_KINDS = {"": PhoneKind.VOICE, "voice": PhoneKind.VOICE, "cell": PhoneKind.VOICE, "text": PhoneKind.TEXT}


def phones_of(things: tuple[Thing, ...], source: str) -> tuple[tuple[Phone, ...], bool]:
    """The numbers that can be dialled, each once, unverified; and whether one had to be left out."""
    found: dict[tuple[str, PhoneKind], Phone] = {}
    lost = False
    for thing in things:
        kind = _KINDS.get(thing.line("type").lower())
        number, extension = said(thing.line("number"))
        if kind is None:
            continue
        if not number:
            lost = True
            continue
        said_of_it = thing.line("description")
        name = said_of_it if len(said_of_it) <= LONGEST_NAME else ""
        if more := extension or _whole(thing.number("extension")):
            name = f"{name.rstrip('.')}. Ask for extension {more}" if name else f"Ask for extension {more}"
        note = "" if len(said_of_it) <= LONGEST_NAME else said_of_it
        phone = Phone(number, name, kind, (), note, ContactStatus.UNVERIFIED, source)
        found.setdefault((number, kind), phone)
    return tuple(found.values()), lost


def said(text: str) -> tuple[str, str]:
    """The number as it is said and its extension; both "" where it is none that can be dialled here."""
    text = text.strip().strip("\"'").strip()
    plain = " ".join(text.split())
    if not phone_fault(plain):
        return plain if " " in plain or len(plain) < 7 else _grouped(plain), ""
    if len(text) > LONGEST_NUMBER:
        return "", ""
    try:
        number = phonenumbers.parse(text, "GB")
    except NumberParseException:
        return "", ""
    if number.country_code != 44 or not phonenumbers.is_possible_number(number):
        return "", ""
    extension = number.extension or ""
    number.extension = None
    written = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    written = re.sub(r"[^0-9 ]", "", written)
    return ("", "") if phone_fault(written) else (written, extension if extension.isdecimal() else "")


def _grouped(digits: str) -> str:
    number = phonenumbers.parse(digits, "GB")
    written = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return digits if phone_fault(written) else written


def _whole(number: float | None) -> str:
    return str(int(number)) if number is not None and 0 < number < 100_000 else ""
