"""For what a record is refused whole: every reason at once, in plain English, and no word of the record."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.openreferral import private
from kiosk.content.openreferral.limits import LONGEST_ID, LONGEST_NAME
from kiosk.content.openreferral.thing import Thing
from kiosk.offer.forms import web_address_fault

STATUSES = ("active", "inactive", "defunct", "temporarily closed")
NO_ID = "it has no id"
WRONG_ID = f"its id is not a text of at most {LONGEST_ID} letters, digits and signs"
NO_NAME = "it has no name"
LONG_NAME = f"its name is over {LONGEST_NAME} characters long"
NO_STATUS = "it has no status"
WRONG_STATUS = f"its status is not one that is known: {', '.join(STATUSES)}"
NOT_ACTIVE = "it is not offered now: its status is {}"
WRONG_URL = "its url is not a whole web address"
WRONG_EMAIL = "its email is not an e-mail address"
IMPOSSIBLE = "the latitude or longitude of a place of it is impossible"

_TEXTS = (
    "description", "eligibility_description", "application_process", "fees_description", "fees", "alert",
    "interpretation_services",
)  # fmt: skip


def id_of(service: Thing) -> str:
    """The id of the record, fit to be shown in a report; "" where it has none."""
    text = service.raw("id")
    return text if len(text) <= LONGEST_ID and text.isascii() and text.isprintable() else ""


def refuse(service: Thing, places: tuple[Thing, ...]) -> None:
    """Keep every reason not to take this record; `places` are the locations it is had at."""
    for reason in (*_about_names(service), *_about_addresses(service), *_about_places(places)):
        service.fault(reason)
    for reason in _about_privacy(service, places):
        service.fault(reason)


def _about_names(service: Thing) -> Iterator[str]:
    if not service.has("id"):
        yield NO_ID
    elif not id_of(service):
        yield WRONG_ID
    name = service.line("name")
    if not name:
        yield NO_NAME
    elif len(name) > LONGEST_NAME:
        yield LONG_NAME
    status = service.raw("status").lower()
    if not service.has("status"):
        yield NO_STATUS
    elif status not in STATUSES:
        yield WRONG_STATUS
    elif status != "active":
        yield NOT_ACTIVE.format(status)


def _about_addresses(service: Thing) -> Iterator[str]:
    if service.has("url") and web_address_fault(service.raw("url")):
        yield WRONG_URL
    if service.has("email") and not private.EMAIL.fullmatch(service.raw("email")):
        yield WRONG_EMAIL


def _about_places(places: tuple[Thing, ...]) -> Iterator[str]:
    for place in places:
        latitude, longitude = place.number("latitude"), place.number("longitude")
        at_sea = latitude == 0 and longitude == 0  # what a program writes that does not know
        if at_sea or abs(latitude or 0) > 90 or abs(longitude or 0) > 180:
            yield IMPOSSIBLE
            return


def _about_privacy(service: Thing, places: tuple[Thing, ...]) -> Iterator[str]:
    contacts = (*service.things("contacts"), *(each for place in places for each in place.things("contacts")))
    people = frozenset(name for contact in contacts if (name := contact.line("name")))
    words = frozenset(word.lower() for name in people for word in name.split())
    texts = "\n".join((*(service.line(key) for key in _TEXTS), *_said_of(service.things("phones"))))
    titles = [service.line("name"), *(term.line("name") for term in _terms(service))]
    titles += [place.line("name") for place in places]
    if private.is_refuge(" . ".join(titles), texts, has_place=bool(places)):
        yield private.REFUGE
    if private.names_staff(texts, people):
        yield private.STAFF
    addresses = {service.raw("email"), *private.EMAIL.findall(texts)} - {""}
    if any(private.is_personal_mail(address, words) for address in addresses):
        yield private.STAFF_MAIL


def _terms(service: Thing) -> Iterator[Thing]:
    return (attribute.thing("taxonomy_term") for attribute in service.things("attributes"))


def _said_of(phones: tuple[Thing, ...]) -> Iterator[str]:
    return (phone.line("description") for phone in phones)
