"""Telephone numbers as rows, on every page that shows them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.language import ENGLISH
from kiosk.offer import contact
from kiosk.offer.contact import RELAY_UK
from kiosk.offer.hours import in_words
from kiosk.offer.isolates import joined, piece_for
from kiosk.offer.model import ContactStatus, Phone, PhoneKind
from kiosk.offer.open_now import in_words as in_words_now
from kiosk.offer.open_now import reach


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number to dial (or to text), whose it is, and when they answer. Empty texts are not shown.

    `reach` says how things stand now: `Open now until 5pm`.
    """

    number: str
    name: str
    hours: str
    by_text: bool
    unverified: bool
    about: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When the page is looked at: a moment with its zone, and the bank holidays that are known."""

    now: datetime
    bank_holidays: Collection[date] = ()

    def reach(self, phone: Phone, language: str) -> str:
        """How things stand with a number at this moment, in words."""
        known = reach(phone.hours, self.now, note=phone.hours_note, bank_holidays=self.bank_holidays)
        return in_words_now(known, language)


def phone_rows(
    phones: Iterable[Phone],
    name: str = "",
    about: str = "",
    language: str = ENGLISH,
    moment: Moment | None = None,
) -> tuple[PhoneRow, ...]:
    """Numbers with their hours in words; `name` stands in where a number has none of its own."""
    return tuple(
        PhoneRow(
            piece_for(language, joined(phone.number)),
            piece_for(language, phone.name or name),
            in_words(phone.hours, phone.hours_note, language),
            phone.kind is PhoneKind.TEXT,
            phone.status is ContactStatus.UNVERIFIED,
            about,
            moment.reach(phone, language) if moment else "",
        )
        for phone in phones
    )


def by_relay(phones: Iterable[Phone]) -> bool:
    """Whether one of a service's numbers can be reached by typing, and none of them says how yet."""
    phones = tuple(phones)
    told = any(RELAY_UK in phone.number or RELAY_UK in phone.hours_note for phone in phones)
    return any(map(contact.by_relay, phones)) and not told
