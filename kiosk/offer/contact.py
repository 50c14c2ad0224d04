"""Whom to ask, and what a QR code holds: the service's own contact, or the hub's (design, section 4).

The hub is always a contact: IT sets its name, address, telephone and hours in kiosk.toml, so they are
true by definition. A service for which no source gives a contact falls back to it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language import ENGLISH
from kiosk.offer.hours import Opening
from kiosk.offer.model import ContactStatus, Phone, PhoneKind, Service

DESK = "Come to the desk in this Family Hub"
UNNAMED = "this Family Hub"
"""What stands for the name of a hub that IT has not named: words of English sentences, and of no others."""

NEVER_BY_CODE = ("999", "112")
"""Emergency numbers: nobody should point a camera first, or ring them by trying out a code."""

RELAY_UK = "18001"
"""Dialled before any number of a line that takes calls (Family Rights Group's own advice on its line)."""


@dataclass(frozen=True, slots=True)
class Hub:
    """The Family Hub that this kiosk stands in. Only `name` is always there; empty texts are unknown."""

    id: str
    name: str
    address: str
    phone: str
    hours: tuple[Opening, ...]

    def name_in(self, language: str) -> str:
        """Its name as a sentence of that language can hold it; empty where it has none there."""
        return "" if self.name == UNNAMED and language != ENGLISH else self.name


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask about a service. `is_hub`: no source gives the service a number of its own."""

    is_hub: bool
    name: str
    address: str
    phones: tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class QrCode:
    """What a code holds, and the same in words to print beside it."""

    payload: str
    words: str


def beyond_desk(*parts: str) -> tuple[str, ...]:
    """Those of a hub's name and address that `DESK` does not say already."""
    return tuple(part for part in parts if part and part.casefold() not in DESK.casefold())


def hub_contact(hub: Hub) -> Contact:
    """The desk of this hub, with its telephone where IT has set one."""
    phone = Phone(hub.phone, hub.name, PhoneKind.VOICE, hub.hours, "", ContactStatus.CONFIRMED, "kiosk.toml")
    return Contact(True, hub.name, hub.address, (phone,) if hub.phone else ())


def contact_for(service: Service, hub: Hub) -> Contact:
    """The service's own numbers, or else the hub."""
    if service.phones:
        return Contact(False, service.organization, "", service.phones)
    return hub_contact(hub)


def by_relay(phone: Phone) -> bool:
    """Whether a number takes calls, so that it can be reached by typing, and does not say itself how."""
    told = RELAY_UK in phone.number or RELAY_UK in phone.hours_note
    return phone.kind is PhoneKind.VOICE and phone.number not in NEVER_BY_CODE and not told


def qr_for(service: Service, hub: Hub) -> QrCode | None:
    """What the service's code holds: its web page, else its number, else the hub's number, else no code."""
    if service.url:
        return QrCode(service.url, service.url_words or service.url)
    phones = contact_for(service, hub).phones
    return _dial(phones[0]) if phones and phones[0].number not in NEVER_BY_CODE else None


def _dial(phone: Phone) -> QrCode:
    scheme = "sms" if phone.kind is PhoneKind.TEXT else "tel"
    return QrCode(f"{scheme}:{phone.number.replace(' ', '')}", phone.number)
