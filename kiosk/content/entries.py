"""The offer as editors write it: frozen, checked, before it becomes a database.

It differs from `kiosk.offer.model` where writing differs from reading: an entitlement is written once for
`any` arrangement, and organizations, places and areas are named by their ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from kiosk.offer.model import (
    Area,
    Arrangement,
    Entitlement,
    GlossaryTerm,
    Leaflet,
    Location,
    Need,
    Phone,
    Release,
    Schedule,
    SheetTemplate,
)
from kiosk.offer.translation import Translation


class Heading(StrEnum):
    """What the law wants an offer to speak of: Children Act 1989, section 22H."""

    HEALTH = "health-and-wellbeing"
    RELATIONSHIPS = "relationships"
    EDUCATION = "education-and-training"
    ACCOMMODATION = "accommodation"
    FINANCIAL = "financial-support"
    APPROACH = "general-approach"


class Supply(StrEnum):
    """What kind of thing the council is asked for."""

    CONTACT = "contact"
    PLACE = "place"
    MONEY = "money"
    RULE = "rule"


SUPPLY_NAMES = {
    Supply.CONTACT: "Contacts",
    Supply.PLACE: "Places, days and hours",
    Supply.MONEY: "Sums and forms",
    Supply.RULE: "Rules to confirm",
}


@dataclass(frozen=True, slots=True)
class Organization:
    """Who runs services. `reviewer`: the role that checks them again, or "" for the offer's own."""

    id: str
    name: str
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class AreaEntry:
    """An area, the ids of the services that it shows first, and which headings of the law it answers."""

    area: Area
    first: tuple[str, ...]
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place and the source that names it."""

    location: Location
    source: str


@dataclass(frozen=True, slots=True)
class Synonym:
    """What carers say, and the words that the offer uses for it."""

    word: str
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Something that no source says and only the council can: it stands on the sheet to fill in.

    `ask` is what to write down, `services` the ids of those that need the answer; none, where all do.
    """

    id: str
    supply: Supply
    ask: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """One service as it is written. `areas`, `organization` and `locations` are ids, the home area first.

    `entitlements` are those written, `any` among them; their sources and dates are filled in.
    """

    id: str
    areas: tuple[str, ...]
    name: str
    summary: str
    description: str
    easy_words: tuple[str, ...]
    organization: str
    minimum_age: int | None
    maximum_age: int | None
    eligibility: str
    entitlements: tuple[Entitlement, ...]
    steps: tuple[str, ...]
    say: str
    next: str
    cost: str
    phones: tuple[Phone, ...]
    url: str
    url_words: str
    locations: tuple[str, ...]
    schedules: tuple[Schedule, ...]
    keywords: tuple[str, ...]
    source: str
    assured_date: date
    review_by: date


@dataclass(frozen=True, slots=True)
class Source:
    """A whole offer, as it is written in `folder`. `release.version` is 0: publishing gives the number.

    `services` stand in the order of their ids. `legal_words` are words of the law and of councils that the
    offer should not use without a plain meaning in its glossary. `translations` holds all, stale ones too.
    """

    folder: Path
    release: Release
    release_source: str
    areas: tuple[AreaEntry, ...]
    arrangements: tuple[Arrangement, ...]
    organizations: tuple[Organization, ...]
    places: tuple[PlaceEntry, ...]
    services: tuple[ServiceEntry, ...]
    needs: tuple[Need, ...]
    glossary: tuple[GlossaryTerm, ...]
    synonyms: tuple[Synonym, ...]
    leaflets: tuple[Leaflet, ...] = ()
    sheet_templates: tuple[SheetTemplate, ...] = ()
    legal_words: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    translations: tuple[Translation, ...] = ()


FILES = {
    "release": "offer.yaml",
    "areas": "areas.yaml",
    "arrangements": "arrangements.yaml",
    "organizations": "organizations.yaml",
    "places": "locations.yaml",
    "needs": "needs.yaml",
    "glossary": "glossary.yaml",
    "synonyms": "synonyms.yaml",
    "leaflets": "leaflets.yaml",
    "sheet_templates": "sheet_templates.yaml",
    "legal_words": "legal_words.yaml",
    "questions": "questions.yaml",
}
"""The file of each field of `Source`, but for its services: those stand in `SERVICES/AREA/ID.yaml`."""

SERVICES = "services"
TRANSLATIONS = "translations"
