"""The offer as frozen dataclasses. Field names follow HSDS 3.0 where it has the thing.

Only `catalogue` makes these from rows; everyone else receives them. Texts are plain text, never mark-up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.offer.hours import Opening

ANY = "any"
UNSURE = "unsure"
OLDEST = 25
"""Help for children ends at this age (care leavers, special needs), where a service has no upper age."""


class AreaKind(StrEnum):
    """Whose topic an area is: the statutory guidance's nine, every family's, or urgent help."""

    KINSHIP = "kinship"
    UNIVERSAL = "universal"
    URGENT = "urgent"


class Level(StrEnum):
    """How sure a family with one arrangement can be of a service (design, section 4)."""

    EVERYONE = "everyone"
    RIGHT = "right"
    ASSESSED = "assessed"
    ASK = "ask"


class ContactStatus(StrEnum):
    """Whether the council itself has checked a telephone number."""

    CONFIRMED = "confirmed"
    UNVERIFIED = "unverified"


class PhoneKind(StrEnum):
    """HSDS `phone.type`, as far as the offer uses it."""

    VOICE = "voice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Release:
    """One version of the offer. `version` 0 is the embedded default, which nobody published."""

    version: int
    council: str
    title: str
    built_at: datetime
    review_by: date
    accountable_role: str
    languages: tuple[str, ...]
    draft: bool

    def is_due(self, today: date) -> bool:
        """Whether its review date has passed. A kiosk works on, and says so to staff and on prints."""
        return self.review_by < today


@dataclass(frozen=True, slots=True)
class Area:
    """A topic that carers browse. `icon` names a glyph of assets/icons."""

    id: str
    kind: AreaKind
    name: str
    summary: str
    icon: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the child came to live with the carer: `name` in a carer's words, `legal_name` in a paper's."""

    id: str
    name: str
    legal_name: str
    description: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as people say it, with its source. Empty texts mean that nothing is known."""

    number: str
    name: str
    kind: PhoneKind
    hours: tuple[Opening, ...]
    hours_note: str
    status: ContactStatus
    source: str


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What a service means for one arrangement. `inherited`: written once for any arrangement."""

    arrangement: str
    level: Level
    sentence: str
    source: str
    checked: date
    inherited: bool


@dataclass(frozen=True, slots=True)
class Location:
    """A place, such as a Family Hub. `address` is empty where no source gives one."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A day on which a group would have met and does not, and why, as carers are told. `reason` may be ""."""

    date: date
    reason: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a group meets, as far as is known (HSDS: schedule, whose rules are iCalendar's, RFC 5545).

    `freq` is WEEKLY, MONTHLY, or "" for once. `byday` holds `MO`, or in months `2MO` and `-1FR`; a negative
    `bymonthday` counts from the month's end. Times are those on the wall in England. `location` is an id, ""
    where it is not known. On `except_dates` there is no session; on those of `cancellations` there would have
    been one. Without a day to start from it is words only: see `kiosk.offer.diary`.
    """

    description: str
    freq: str = ""
    interval: int = 1
    dtstart: date | None = None
    until: date | None = None
    count: int | None = None
    byday: tuple[str, ...] = ()
    bymonthday: tuple[int, ...] = ()
    opens_at: time | None = None
    closes_at: time | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    location: str = ""
    except_dates: tuple[date, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceSummary:
    """A service as lists show it. `areas` are ids, home area first."""

    id: str
    name: str
    summary: str
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Service:
    """One kind of help, whole (HSDS: service).

    `description` holds a paragraph a line. Ages are of the child, in whole years.
    `entitlements` holds one for each arrangement, in the offer's order.
    """

    id: str
    name: str
    summary: str
    areas: tuple[str, ...]
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
    locations: tuple[Location, ...]
    schedules: tuple[Schedule, ...]
    keywords: tuple[str, ...]
    source: str
    assured_date: date
    review_by: date


@dataclass(frozen=True, slots=True)
class Group:
    """A service with a schedule or several."""

    service: ServiceSummary
    schedules: tuple[Schedule, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """A service as far as matching asks: whom it is for, and what it means for one arrangement.

    `kind` is that of its home area. `here`: it is to be had in the hub that was asked for.
    """

    service: ServiceSummary
    kind: AreaKind
    minimum_age: int | None
    maximum_age: int | None
    level: Level
    sentence: str
    inherited: bool
    here: bool

    def fits(self, ages: tuple[int, ...]) -> bool:
        """Whether it is for a child of any of these ages; without ages it is."""
        least, most = self.minimum_age or 0, OLDEST if self.maximum_age is None else self.maximum_age
        return not ages or any(least <= age <= most for age in ages)


@dataclass(frozen=True, slots=True)
class Need:
    """A trouble in the carer's own words, and the ids of the services that answer it, best first.

    `also` are ids of needs whose services follow; only while it is written: offer.db holds all services.
    """

    id: str
    phrase: str
    services: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The ready-made print for one area or one arrangement, after which it is called.

    One of `area` and `arrangement` is an id, the other is "". `cover` is its title, `intro` what stands
    before its services, whose ids are in the order of the print.
    """

    id: str
    area: str
    arrangement: str
    cover: str
    intro: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetTemplate:
    """What staff begin a sheet with: an arrangement, or "" for any, and the ids of its services in order."""

    id: str
    name: str
    arrangement: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A hard word and its plain meaning. `also` are other spellings that stand in texts."""

    id: str
    term: str
    meaning: str
    also: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Result:
    """A service that a question led to, and in one sentence why.

    `unsaid`: by something that was not said itself, such as a need or a word that means the same.
    """

    service: ServiceSummary
    why: str
    unsaid: bool = False
