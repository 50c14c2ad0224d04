"""Checks the source of an offer and reports what an editor should know of it before it is built.

Problems stop a build. The rest does not: what is due for review, numbers nobody at the council has confirmed,
services that fall back to the Family Hub, hard words that no service uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kiosk.content.entries import Source
from kiosk.content.source import examine
from kiosk.errors import Problem
from kiosk.offer.model import ContactStatus
from kiosk.offer.words import stands_in, stems_of


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """Something to check again: the offer itself, where `service` is "", or one service."""

    service: str
    review_by: date


@dataclass(frozen=True, slots=True)
class UnverifiedPhone:
    """A telephone number that the council has not confirmed, and where it was found."""

    service: str
    number: str
    source: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. `problems` by file and line; the rest in the order of the services' ids.

    `without_contact` are the services that fall back to the hub. `unused_terms` are ids of the glossary that
    no service speaks of. `counts` says how many there are of each kind. With problems the rest covers what
    could be read.
    """

    problems: tuple[Problem, ...]
    reviews_due: tuple[ReviewDue, ...]
    unverified: tuple[UnverifiedPhone, ...]
    without_contact: tuple[str, ...]
    unused_terms: tuple[str, ...]
    counts: Mapping[str, int]


def check(folder: Path, today: date) -> Report:
    """Check the offer in `folder` as it stands on the day `today`.

    Raises:
        FileUnreadable: the folder is missing or is none, or something in it may not be read.
    """
    examined = examine(folder)
    source = examined.source
    if source is None:
        return Report(examined.problems, (), (), (), (), MappingProxyType({}))
    return Report(
        problems=examined.problems,
        reviews_due=_reviews_due(source, today),
        unverified=tuple(
            UnverifiedPhone(entry.id, phone.number, phone.source)
            for entry in source.services
            for phone in entry.phones
            if phone.status is ContactStatus.UNVERIFIED
        ),
        without_contact=tuple(entry.id for entry in source.services if not entry.phones),
        unused_terms=_unused_terms(source),
        counts=MappingProxyType(
            {
                "services": len(source.services),
                "areas": len(source.areas),
                "arrangements": len(source.arrangements),
                "organizations": len(source.organizations),
                "locations": len(source.places),
                "needs": len(source.needs),
                "glossary terms": len(source.glossary),
                "synonyms": len(source.synonyms),
                "phones": sum(len(entry.phones) for entry in source.services),
            }
        ),
    )


def _reviews_due(source: Source, today: date) -> tuple[ReviewDue, ...]:
    offer = ReviewDue("", source.release.review_by)
    services = (ReviewDue(entry.id, entry.review_by) for entry in source.services)
    return tuple(each for each in (offer, *services) if each.review_by <= today)


def _unused_terms(source: Source) -> tuple[str, ...]:
    texts = [
        stems_of(text)
        for entry in source.services
        for text in (
            entry.name,
            entry.summary,
            entry.description,
            *entry.easy_words,
            entry.eligibility,
            *(entitlement.sentence for entitlement in entry.entitlements),
            *entry.steps,
            entry.say,
            entry.next,
            entry.cost,
        )
    ]

    def used(spelling: str) -> bool:
        phrase = stems_of(spelling)
        return any(stands_in(phrase, text) for text in texts)

    return tuple(term.id for term in source.glossary if not any(map(used, (term.term, *term.also))))
