"""The list of one visit as the text of a QR code, to take along by phone. Nothing of it is kept here.

With a public address: that address and the ids behind a `#`, which no browser sends to a server. Without one:
a vCard 3.0 (RFC 2426) of the numbers on the list, which every phone offers to save; plain text would be
offered to a search engine. At most `LARGEST_BYTES`, so that phones read the code: what is too much is left
out from the end.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.offer.contact import DESK, Hub, contact_for, hub_contact
from kiosk.offer.model import PhoneKind, Service

LARGEST_BYTES = 500
CARD_NAME = "Kinship help"

_LONGEST_NAME = 36  # characters of whose number it is; a longer name would crowd out numbers
_START = ("BEGIN:VCARD", "VERSION:3.0", f"N:{CARD_NAME};;;;", f"FN:{CARD_NAME}")
_END = "END:VCARD"


@dataclass(frozen=True, slots=True)
class _Line:
    """A number to ring or to text, and whose it is."""

    number: str
    kind: PhoneKind
    whose: str

    @property
    def dialled(self) -> str:
        return self.number.replace(" ", "")


# Only where nothing else can be rung: in a list of numbers 999 is rung by mistake.
_LAST_RESORT = (
    _Line("999", PhoneKind.VOICE, "if someone is in danger"),
    _Line("111", PhoneKind.VOICE, "NHS, for a health worry"),
)


def by_phone(services: tuple[Service, ...], hub: Hub, public_address: str) -> str:
    """What the code holds; never empty.

    `public_address` is an https address without a fragment, empty where none is configured. On a card the
    hub's own number comes first, since it leads to a person whatever was chosen.
    """
    if public_address:
        return _address(public_address, services)
    kept: tuple[_Line, ...] = ()
    for line in _distinct(services, hub) or _LAST_RESORT:
        if _size(_card(hub, (*kept, line), address="")) > LARGEST_BYTES:
            break
        kept = (*kept, line)
    card = _card(hub, kept, hub.address)
    return card if _size(card) <= LARGEST_BYTES else _card(hub, kept, address="")


def _address(public_address: str, services: tuple[Service, ...]) -> str:
    address = f"{public_address}#"
    for index, service in enumerate(services):
        longer = f"{address}{',' if index else ''}{service.id}"
        if _size(longer) > LARGEST_BYTES:
            break
        address = longer
    return address


def _distinct(services: tuple[Service, ...], hub: Hub) -> tuple[_Line, ...]:
    """Every number once, under the first name it has."""
    first: dict[tuple[str, PhoneKind], _Line] = {}
    for line in _numbers(services, hub):
        first.setdefault((line.dialled, line.kind), line)
    return tuple(first.values())


def _numbers(services: tuple[Service, ...], hub: Hub) -> Iterator[_Line]:
    for phone in hub_contact(hub).phones:
        yield _Line(phone.number, phone.kind, hub.name)
    for service in services:
        contact = contact_for(service, hub)
        for phone in () if contact.is_hub else contact.phones:
            yield _Line(phone.number, phone.kind, phone.name or service.name)


def _card(hub: Hub, lines: tuple[_Line, ...], address: str) -> str:
    kinds = {PhoneKind.VOICE: "", PhoneKind.TEXT: ";TYPE=CELL"}
    parts = [*_START, *(f"TEL{kinds[line.kind]}:{line.dialled}" for line in lines)]
    if address:
        parts.append(f"ADR;TYPE=WORK:;;{_escaped(address)};;;;")
    # Phones show all numbers alike, and few read labels: the note says which is whose.
    notes = [*([] if hub.phone else [_desk(hub)]), *map(_note, lines)]
    return "\r\n".join((*parts, f"NOTE:{_escaped(chr(10).join(notes))}", _END, ""))


def _desk(hub: Hub) -> str:
    return f"{DESK}." if hub.name.casefold() in DESK.casefold() else f"{DESK}: {_short(hub.name)}."


def _note(line: _Line) -> str:
    verb = "Text " if line.kind is PhoneKind.TEXT else ""
    return f"{verb}{line.number} {_short(line.whose)}".rstrip()


def _short(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    start = textwrap.shorten(name, _LONGEST_NAME, placeholder="")
    return start.rpartition(",")[0] or start


def _escaped(text: str) -> str:
    """RFC 2426, section 4: backslash, comma, semicolon and line break."""
    for mark in "\\,;":
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(text.splitlines())


def _size(text: str) -> int:
    return len(text.encode())
