"""What `--json` prints, as plain dictionaries and lists: the shapes of the command contract.

What nobody knows is null, never an empty text. Dates and times are ISO 8601, hours as schema.org writes them.
A thing's name is its `title`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from kiosk.cli.words import advice_in_words, fact_in_words, in_words
from kiosk.doctor import Finding, exit_code
from kiosk.offer.contact import Hub, contact_for, qr_for
from kiosk.offer.diary import Session
from kiosk.offer.hours import Opening, written
from kiosk.offer.matching import Matches
from kiosk.offer.model import Area, Arrangement, Need, Service
from kiosk.offer.reasons import TITLES
from kiosk.offer.search import Found
from kiosk.offer.translation import PLAIN, Standing
from kiosk.status import Status

Document = dict[str, Any]


def plain(value: object) -> Any:
    """A value of the model in JSON's terms; see the rules above."""
    if isinstance(value, Opening):
        return written(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return None if value == "" else value


def titled(value: object, **more: object) -> Document:
    """A thing of the model, its name as `title`, with whatever more there is to say of it."""
    told: Document = {
        ("title" if key == "name" else key): one for key, one in (plain(value) | plain(more)).items()
    }
    return told


def search(query: str, answer: Found) -> Document:
    """What a search found. `corrected` is the question with its slips mended, null where there were none."""
    found = [
        {
            "id": result.service.id,
            "title": result.service.name,
            "areas": list(result.service.areas),
            "why": result.why,
        }
        for result in answer.results
    ]
    return {"query": query, "corrected": answer.corrected or None, "results": found}


def find(groups: Iterable[Matches], reasons: Mapping[str, str]) -> Document:
    """What fits a family, by group; `means` is what the service is for its arrangement."""
    return {
        "groups": [
            {
                "id": group.band,
                "title": TITLES[group.band],
                "results": [
                    {
                        "id": one.id,
                        "title": one.offered.service.name,
                        "areas": list(one.offered.service.areas),
                        "why": reasons[one.id],
                        "level": one.offered.level,
                        "means": one.offered.sentence,
                    }
                    for one in group.results
                ],
            }
            for group in groups
        ]
    }


def service(one: Service, hub: Hub, coming: Iterable[Session] = (), standing: Standing = PLAIN) -> Document:
    """Every field of a service, whom to ask, what its code holds, when it meets, how it is translated."""
    code = qr_for(one, hub)
    told = titled(one, contact=contact_for(one, hub), qr=code.payload if code else None)
    return told | {"sessions": [session(each) for each in coming], "translation": plain(standing)}


def session(one: Session) -> Document:
    """One date of a group: the times on the wall, and the moments that they are."""
    place = one.location
    return {
        "service": one.service.id,
        "title": one.service.name,
        "date": one.day.isoformat(),
        "opens_at": f"{one.opens_at:%H:%M}" if one.opens_at else None,
        "closes_at": f"{one.closes_at:%H:%M}" if one.closes_at else None,
        "starts": one.starts.isoformat() if one.starts else None,
        "ends": one.ends.isoformat() if one.closes_at else None,
        "location": place.id if place else None,
        "location_title": place.name if place else None,
        "here": one.here,
        "cancelled": one.cancelled,
        "reason": one.reason or None,
        "bank_holiday": one.bank_holiday or None,
    }


def sessions(first: date, days: int, found: Iterable[Session]) -> Document:
    """What is on from a day on."""
    return {"from": first.isoformat(), "days": days, "sessions": [session(one) for one in found]}


def areas(found: Iterable[Area]) -> list[Document]:
    """The areas in order."""
    return [titled(area) for area in found]


def arrangements(found: Iterable[Arrangement]) -> list[Document]:
    """The arrangements in order."""
    return [titled(arrangement) for arrangement in found]


def needs(found: Iterable[Need]) -> list[Document]:
    """The needs in order, each with the ids of its services, best first."""
    return [{key: value for key, value in titled(need).items() if key != "also"} for need in found]


def status(known: Status) -> Document:
    """What is known of the offer that is shown."""
    found: Document = plain(known)
    return {name: value for name, value in found.items() if name not in ("waiting", "on_trial")}


def doctor(findings: tuple[Finding, ...]) -> Document:
    """What each check found, and the exit code that follows from it."""
    return {
        "exit_code": exit_code(findings),
        "findings": [
            {
                "check": finding.check,
                "outcome": "fault" if finding.fault else "advice" if finding.advice else "ok",
                "exit_code": finding.fault.exit_code if finding.fault else 0,
                "says": [in_words(finding.fault)]
                if finding.fault
                else [*map(advice_in_words, finding.advice), *map(fact_in_words, finding.facts)],
            }
            for finding in findings
        ],
    }
