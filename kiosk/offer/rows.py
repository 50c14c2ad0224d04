"""Turns rows of offer.db into the model. Only `catalogue` calls this.

What cannot be turned, such as a day that is none, is `Unfit`: the file's fault, not ours.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import TypeVar

from kiosk.offer.hours import parse
from kiosk.offer.model import (
    Area,
    AreaKind,
    Arrangement,
    Cancellation,
    ContactStatus,
    Entitlement,
    GlossaryTerm,
    Leaflet,
    Level,
    Location,
    Need,
    Offered,
    Phone,
    PhoneKind,
    Release,
    Schedule,
    Service,
    ServiceSummary,
    SheetTemplate,
)
from kiosk.offer.translation import Kind, Status, Translation

Value = TypeVar("Value")

_BYDAY = re.compile(r"(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


class Unfit(Exception):
    """A text in the database that is not what its column should hold."""


def release(row: sqlite3.Row) -> Release:
    """The one row of `release`."""
    return Release(
        version=row["version"],
        council=row["council"],
        title=row["title"],
        built_at=_as(datetime.fromisoformat, row["built_at"]),
        review_by=_as(date.fromisoformat, row["review_by"]),
        accountable_role=row["accountable_role"],
        languages=tuple(row["languages"].split(" ")),
        draft=bool(row["draft"]),
    )


def area(row: sqlite3.Row) -> Area:
    """A row of `area`."""
    return Area(row["id"], _as(AreaKind, row["kind"]), row["name"], row["summary"], row["icon"])


def arrangement(row: sqlite3.Row) -> Arrangement:
    """A row of `arrangement`."""
    return Arrangement(row["id"], row["name"], row["legal_name"], row["description"])


def summary(rows: list[sqlite3.Row]) -> ServiceSummary:
    """The rows of one service, one for each of its areas, its home first."""
    first = rows[0]
    return ServiceSummary(first["id"], first["name"], first["summary"], tuple(row["area_id"] for row in rows))


def phone(row: sqlite3.Row) -> Phone:
    """A row of `phone`."""
    return Phone(
        number=row["number"],
        name=row["name"],
        kind=_as(PhoneKind, row["type"]),
        hours=tuple(_as(parse, line) for line in _lines(row["hours"])),
        hours_note=row["hours_note"],
        status=_as(ContactStatus, row["contact_status"]),
        source=row["source"],
    )


def entitlement(row: sqlite3.Row) -> Entitlement:
    """A row of `entitlement`."""
    return Entitlement(
        arrangement=row["arrangement_id"],
        level=_as(Level, row["level"]),
        sentence=row["sentence"],
        source=row["source"],
        checked=_as(date.fromisoformat, row["checked"]),
        inherited=bool(row["inherited"]),
    )


def location(row: sqlite3.Row) -> Location:
    """A row of `location`."""
    return Location(row["id"], row["name"], row["address"])


def schedule(row: sqlite3.Row) -> Schedule:
    """A row of `schedule`, with its exceptions as a JSON list of day, whether it is cancelled, and why."""
    exceptions = sorted((day(each[0]), bool(each[1]), each[2]) for each in json.loads(row["exceptions"]))
    return Schedule(
        description=row["description"],
        freq=row["freq"],
        interval=row["interval"],
        dtstart=_maybe(date.fromisoformat, row["dtstart"]),
        until=_maybe(date.fromisoformat, row["until"]),
        count=row["count"],
        byday=tuple(_as(_day_of_week, each) for each in _listed(row["byday"])),
        bymonthday=tuple(_as(int, each) for each in _listed(row["bymonthday"])),
        opens_at=_maybe(time.fromisoformat, row["opens_at"]),
        closes_at=_maybe(time.fromisoformat, row["closes_at"]),
        valid_from=_maybe(date.fromisoformat, row["valid_from"]),
        valid_to=_maybe(date.fromisoformat, row["valid_to"]),
        location=row["location_id"] or "",
        except_dates=tuple(when for when, cancelled, _ in exceptions if not cancelled),
        cancellations=tuple(Cancellation(when, why) for when, cancelled, why in exceptions if cancelled),
    )


def day(text: str) -> date:
    """A day as it is stored."""
    return _as(date.fromisoformat, text)


def service(
    row: sqlite3.Row,
    areas: Iterable[sqlite3.Row],
    entitlements: Iterable[sqlite3.Row],
    phones: Iterable[sqlite3.Row],
    locations: Iterable[sqlite3.Row],
    schedules: Iterable[sqlite3.Row],
) -> Service:
    """A row of `service` with the rows of other tables that belong to it, each in order."""
    return Service(
        id=row["id"],
        name=row["name"],
        summary=row["summary"],
        areas=tuple(each["area_id"] for each in areas),
        description=row["description"],
        easy_words=_lines(row["easy_words"]),
        organization=row["organization"],
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        eligibility=row["eligibility_description"],
        entitlements=tuple(entitlement(each) for each in entitlements),
        steps=_lines(row["application_process"]),
        say=row["what_to_say"],
        next=row["what_happens_next"],
        cost=row["fees_description"],
        phones=tuple(phone(each) for each in phones),
        url=row["url"],
        url_words=row["url_words"],
        locations=tuple(location(each) for each in locations),
        schedules=tuple(schedule(each) for each in schedules),
        keywords=_lines(row["keywords"]),
        source=row["source"],
        assured_date=_as(date.fromisoformat, row["assured_date"]),
        review_by=_as(date.fromisoformat, row["review_by"]),
    )


def offered(row: sqlite3.Row) -> Offered:
    """A service with its entitlement for one arrangement; its areas parted by a space, its home first."""
    return Offered(
        service=ServiceSummary(row["id"], row["name"], row["summary"], tuple(row["areas"].split(" "))),
        kind=_as(AreaKind, row["kind"]),
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        level=_as(Level, row["level"]),
        sentence=row["sentence"],
        inherited=bool(row["inherited"]),
        here=bool(row["here"]),
    )


def need(rows: list[sqlite3.Row]) -> Need:
    """The rows of one need, one for each of its services, best first."""
    return Need(rows[0]["id"], rows[0]["phrase"], tuple(row["service_id"] for row in rows))


def leaflet(rows: list[sqlite3.Row]) -> Leaflet:
    """The rows of one leaflet, one for each of its services, in order."""
    first = rows[0]
    return Leaflet(
        id=first["id"],
        area=first["area_id"] or "",
        arrangement=first["arrangement_id"] or "",
        cover=first["cover"],
        intro=first["intro"],
        services=tuple(row["service_id"] for row in rows),
    )


def sheet_template(rows: list[sqlite3.Row]) -> SheetTemplate:
    """The rows of one template, one for each of its services, in order."""
    first = rows[0]
    services = tuple(row["service_id"] for row in rows)
    return SheetTemplate(first["id"], first["name"], first["arrangement_id"] or "", services)


def term(row: sqlite3.Row) -> GlossaryTerm:
    """A row of `glossary_term`."""
    return GlossaryTerm(row["id"], row["term"], row["meaning"], _lines(row["also"]), row["source"])


def translation(row: sqlite3.Row) -> Translation:
    """A row of `translation`."""
    return Translation(
        language=row["language"],
        kind=_as(Kind, row["kind"]),
        id=row["id"],
        field=row["field"],
        text=row["text"],
        status=_as(Status, row["status"]),
        of=row["of"],
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _day_of_week(text: str) -> str:
    if not _BYDAY.fullmatch(text):
        raise ValueError(text)
    return text


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def _maybe(read: Callable[[str], Value], text: str | None) -> Value | None:
    return None if text is None else _as(read, text)


def _as(read: Callable[[str], Value], text: str) -> Value:
    try:
        return read(text)
    except ValueError as error:
        raise Unfit(f"“{text}” does not belong there") from error
