"""One record of a feed as a service of the offer, as far as the record goes.

What the offer needs and HSDS has no place for is filled with what is true of any service (ask whether it is
for your family; ring, write or go there) and told as a gap, which an editor is to fill. Nothing is
invented. A feed that this program exported itself carries such fields in attributes (`kinship.py`), and has
fewer gaps.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.content.entries import Organization, PlaceEntry, ServiceEntry
from kiosk.content.openreferral import kinship, london, plain_text
from kiosk.content.openreferral.area_table import AreaTable
from kiosk.content.openreferral.refusal import id_of
from kiosk.content.openreferral.register import Register
from kiosk.content.openreferral.telephone import phones_of
from kiosk.content.openreferral.thing import Thing
from kiosk.content.openreferral.timetable import Timetable, timetable
from kiosk.content.service_file import AGES
from kiosk.offer.forms import web_words_fault
from kiosk.offer.model import ANY, UNSURE, Entitlement, Level, Location

CHECK_AGAIN = timedelta(days=90)
"""Open Referral UK asks that each service is assured every three months."""
NOT_NAMED = "The feed does not say who runs this"
ENDED = "its schedule has ended"

ASK = (
    "Ask if this is for your family. A kinship Navigator (a council worker who knows all the help there is) "
    "can find out for you."
)
_ADULT = 18
_LONGEST_SUMMARY = 160
_LONGEST_WORDS = 40  # of a web address that people are to type
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9])")


class Gap(StrEnum):
    """What the record did not say, or did not say well enough."""

    AREA = "area"
    DESCRIPTION = "description"
    EASY_WORDS = "easy-words"
    ELIGIBILITY = "eligibility"
    ENTITLEMENTS = "entitlements"
    STEPS = "steps"
    CONTACT = "contact"
    PHONE = "phone"
    ORGANIZATION = "organization"
    ASSURED = "assured"
    OUT_OF_DATE = "out-of-date"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Draft:
    """A service that could be read, with who runs it and where; each with its id in the feed."""

    key: str
    entry: ServiceEntry
    organization: tuple[str, Organization]
    places: tuple[tuple[str, PlaceEntry], ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What drafting needs beyond the record: the day, the table, ids of the offer, and ids given so far."""

    today: date
    feed: str
    table: AreaTable
    areas: frozenset[str]
    arrangements: frozenset[str]
    services: Register
    organizations: Register
    places: Register


def draft(service: Thing, had_at: tuple[Thing, ...], around: Around) -> Draft | None:
    """The service in this record; None where it has ended, which is then a fault of the record.

    `had_at` are its service-at-location objects. `refusal.refuse` has found nothing against it.
    """
    gaps: list[Gap] = []
    key, name = id_of(service), service.line("name")
    source = plain_text.line(f"Open Referral feed {around.feed}, {key}")
    keyed, ids = _places(had_at, around, source)
    places = tuple(place for _, place in keyed)
    times = timetable(
        _schedules(service, had_at, ids), tuple(place.location.id for place in places), around.today
    )
    if times.ended:
        service.fault(ENDED)
        return None
    own = kinship.read(service, around.arrangements)
    summary, description = _texts(service, name, own.summary, gaps)
    organization = _organization(service.thing("organization"), around, gaps)
    assured = _assured(service, around.today, gaps)
    areas, found = around.table.areas(_terms(service), name, f"{summary} {description}", around.areas)
    areas = tuple(area for area in own.areas if area in around.areas) or areas
    phones, lost = phones_of(_phones(service, had_at), source)
    url = service.raw("url")
    ages = _ages(service)
    entitlements = own.entitlements or ((ANY, Level.ASK, ASK), (UNSURE, Level.ASK, ASK))
    entry = ServiceEntry(
        id=around.services.id_of(key, own.id or name),
        areas=areas,
        name=name,
        summary=summary,
        description=description,
        easy_words=own.easy_words or (summary,),
        organization=organization[1].id,
        minimum_age=ages[0],
        maximum_age=ages[1],
        eligibility=_eligibility(service, gaps),
        entitlements=tuple(
            Entitlement(arrangement, level, sentence, source, assured, inherited=False)
            for arrangement, level, sentence in entitlements
        ),
        steps=_steps(service, bool(phones), places, gaps),
        say=own.say,
        next=own.next,
        cost=_cost(service, around.today),
        phones=phones,
        url=url,
        url_words=_url_words(url),
        locations=tuple(place.location.id for place in places),
        schedules=times.schedules,
        keywords=_keywords(service, name, own.keywords),
        source=source,
        assured_date=assured,
        review_by=assured + CHECK_AGAIN,
    )
    contact = phones or url or places or service.has("email")
    gaps += [gap for gap, is_one in _more_gaps(own, found, lost, times, bool(contact)) if is_one]
    return Draft(key, entry, organization, keyed, tuple(dict.fromkeys(gaps)))


def _more_gaps(
    own: kinship.Kinship, found: bool, lost: bool, times: Timetable, contact: bool
) -> tuple[tuple[Gap, bool], ...]:
    return (
        (Gap.AREA, not (own.areas or found)),
        (Gap.EASY_WORDS, not own.easy_words),
        (Gap.ENTITLEMENTS, not own.entitlements),
        (Gap.PHONE, lost),
        (Gap.CONTACT, not contact),
        (Gap.OUT_OF_DATE, times.out_of_date),
        (Gap.SCHEDULE, times.lost),
    )


def _texts(service: Thing, name: str, own: str, gaps: list[Gap]) -> tuple[str, str]:
    paragraphs = [*service.lines("description"), *service.lines("alert")]
    paragraphs += [*service.lines("interpretation_services"), *_languages(service)]
    if not paragraphs:
        gaps.append(Gap.DESCRIPTION)
        return own or name, name
    first = _SENTENCE.split(paragraphs[0], maxsplit=1)[0]
    summary = textwrap.shorten(first, _LONGEST_SUMMARY, placeholder=" …")
    return own or summary, "\n".join(paragraphs)


def _languages(service: Thing) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name for each in service.things("languages") if (name := each.line("name"))))
    return (f"Languages: {', '.join(names)}.",) if names not in ((), ("English",)) else ()


def _organization(organization: Thing, around: Around, gaps: list[Gap]) -> tuple[str, Organization]:
    name = organization.line("name")
    if not name:
        gaps.append(Gap.ORGANIZATION)
    key = id_of(organization) or name
    return key, Organization(
        around.organizations.id_of(key, name or "not-named", name or NOT_NAMED), name or NOT_NAMED
    )


def _places(
    had_at: tuple[Thing, ...], around: Around, source: str
) -> tuple[tuple[tuple[str, PlaceEntry], ...], dict[str, str]]:
    """Where it is to be had, and the ids of these places by those of the service-at-location objects."""
    found: dict[str, tuple[str, PlaceEntry]] = {}
    ids: dict[str, str] = {}
    for each in had_at:
        location = each.thing("location")
        address = _address(location)
        name = location.line("name") or address.partition(",")[0]
        if not name or location.raw("location_type") in ("virtual", "postal"):
            continue
        key = id_of(location) or likeness(Location("", name, address))
        id_ = around.places.id_of(key, name, likeness(Location("", name, address)))
        found.setdefault(id_, (key, PlaceEntry(Location(id_, name, address), source)))
        ids[id_of(each)] = id_
    return tuple(found.values()), ids


def likeness(location: Location) -> str:
    """What a place is known by, whatever a feed calls it."""
    return f"{location.name}, {location.address}"


def _address(location: Thing) -> str:
    """The address on one line. `attention` is left out: it names a person."""
    for address in location.things("addresses"):
        if address.raw("address_type") == "virtual":
            continue
        said = ""
        for key in ("address_1", "address_2", "city", "region", "postal_code"):
            part = address.line(key).strip(" ,")
            if part and part.casefold() not in said.casefold():
                said = f"{said}, {part}" if said else part
        if said:
            return said
    return ""


def _schedules(
    service: Thing, had_at: tuple[Thing, ...], ids: dict[str, str]
) -> tuple[tuple[Thing, str], ...]:
    found = [(each, ids.get(each.raw("service_at_location_id"), "")) for each in service.things("schedules")]
    found += [(each, ids.get(id_of(place), "")) for place in had_at for each in place.things("schedules")]
    return tuple(found)


def _phones(service: Thing, had_at: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """The service's own numbers, or else those of its places, or else of who runs it; never a contact's."""
    for phones in (
        service.things("phones"),
        tuple(phone for place in had_at for phone in place.things("phones")),
        tuple(phone for place in had_at for phone in place.thing("location").things("phones")),
    ):
        if phones:
            return phones
    return service.thing("organization").things("phones")


def _assured(service: Thing, today: date, gaps: list[Gap]) -> date:
    """The day it was last checked; where nobody says so, the day it was last changed, and a gap."""
    day = london.day(service.raw("assured_date"))
    if day and day <= today:
        return day
    gaps.append(Gap.ASSURED)
    changed = london.day(service.raw("last_modified"))
    # Due at once, in any case: nobody knows that it was checked.
    return min(changed or today, today) - CHECK_AGAIN


def _ages(service: Thing) -> tuple[int | None, int | None]:
    """The ages of the child. Those of adults stand in the eligibility."""
    least, most = service.number("minimum_age"), service.number("maximum_age")
    if least is not None and least >= _ADULT:
        return None, None
    youngest, oldest = (int(age) if age is not None and int(age) in AGES else None for age in (least, most))
    if youngest is not None and oldest is not None and youngest > oldest:
        return None, None
    return youngest, oldest


def _eligibility(service: Thing, gaps: list[Gap]) -> str:
    if said := service.line("eligibility_description"):
        return said
    least, most = service.number("minimum_age"), service.number("maximum_age")
    top = int(most) if most is not None and 0 < most < 100 else 0
    if least and least > 0:
        return f"For people aged {int(least)} to {top}." if top else f"For people aged {int(least)} and over."
    if top:
        return f"For people aged up to {top}."
    gaps.append(Gap.ELIGIBILITY)
    return ASK


def _steps(service: Thing, phones: bool, places: tuple[PlaceEntry, ...], gaps: list[Gap]) -> tuple[str, ...]:
    steps = list(service.lines("application_process"))
    steps += [f"Bring this: {document}" for each in service.things("required_documents")
              if (document := each.line("document"))]  # fmt: skip
    if not steps:
        gaps.append(Gap.STEPS)
        steps += ["Ring the number."] if phones else []
        steps += ["Look at the web page."] if service.has("url") else []
        steps += [f"Go to {places[0].location.name}."] if places and not steps else []
    if email := service.raw("email"):
        steps.append(f"You can write to {email}.")
    return tuple(dict.fromkeys(steps or ["Ask at the desk in this Family Hub."]))


def _cost(service: Thing, today: date) -> str:
    if said := service.line("fees_description") or service.line("fees"):
        return said
    found = []
    for option in service.things("cost_options"):
        until = london.day(option.raw("valid_to"))
        amount = option.number("amount")
        money = "" if amount is None or option.raw("currency").lower() not in ("", "gbp") else _pounds(amount)
        said = " ".join(filter(None, (money, option.line("amount_description"))))
        who = option.line("option")
        if said and not (until and until < today):
            found.append(f"{who}: {said}" if who else said)
    return "; ".join(dict.fromkeys(found))


def _pounds(amount: float) -> str:
    return "Free" if amount == 0 else f"£{amount:.0f}" if amount == int(amount) else f"£{amount:.2f}"


def _url_words(url: str) -> str:
    """The address without what people need not type; its website alone, where it is long."""
    words = url.partition("://")[2].removeprefix("www.").rstrip("/")
    for said in (words, words.partition("/")[0]):
        if said and len(said) <= _LONGEST_WORDS and not web_words_fault(said, url):
            return said
    return ""


def _terms(service: Thing) -> tuple[str, ...]:
    found = []
    for attribute in service.things("attributes"):
        term = attribute.thing("taxonomy_term")
        taxonomy = term.line("taxonomy")
        found += [term.line(key) for key in ("name", "term", "code", "term_uri", "id")]
        found += [f"{taxonomy}: {term.line('name')}"] if taxonomy else []
    return tuple(term for term in found if term)


def _keywords(service: Thing, name: str, own: tuple[str, ...]) -> tuple[str, ...]:
    if own:
        return own
    terms = (
        attribute.thing("taxonomy_term").line("name").lower() for attribute in service.things("attributes")
    )
    return tuple(dict.fromkeys(word for word in (service.line("alternate_name"), *terms) if word)) or (name,)
