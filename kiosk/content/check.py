"""Checks the source of an offer and reports what an editor should know of it before it is built.

Problems stop a build. The rest does not: what is due for review, numbers nobody at the council has confirmed,
services that lead to the desk, hard words, what only the council can say, gaps. Some of it stops a release
that is no draft: `release_gate` says what.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kiosk.content.coverage import Coverage, coverage_of
from kiosk.content.entries import Question, Source
from kiosk.content.hard_words import HardWords, hard_words_of
from kiosk.content.reading_age import Reading, reading_of
from kiosk.content.release_gate import refusals
from kiosk.content.reviews import SOON, Review, is_overdue, reviews_of
from kiosk.content.source import examine
from kiosk.content.translated_texts import LanguageCount, StaleTranslation, languages_of, stale_of
from kiosk.errors import Problem
from kiosk.offer.model import ContactStatus, Release

LONGEST_TYPED = 45
"""Characters of a web address that a person still types from paper; a longer one needs `url_words`."""


@dataclass(frozen=True, slots=True)
class UnverifiedPhone:
    """A telephone number that the council has not confirmed, where it was found, and who uses it."""

    number: str
    name: str
    source: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Services whose web address is right in form but not good: not private, or too long to type."""

    insecure: tuple[str, ...]
    too_long: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What there is to know of an offer, each in the order of the services' ids.

    `web_only` are services with a web page and no number, `desk_only` those with neither: there is always the
    desk of the hub. `without_leaflet` are ids of areas and arrangements. `refusals` are what keeps the offer
    from being published for good. `by_area` says how many services each area shows, by its name.
    """

    release: Release
    overdue: tuple[Review, ...]
    soon: tuple[Review, ...]
    unverified: tuple[UnverifiedPhone, ...]
    web_only: tuple[str, ...]
    desk_only: tuple[str, ...]
    links: Links
    hard_words: HardWords
    without_leaflet: tuple[str, ...]
    questions: tuple[Question, ...]
    coverage: Coverage
    reading: Reading | None
    by_area: Mapping[str, int]
    counts: Mapping[str, int]
    refusals: tuple[Problem, ...]
    stale: tuple[StaleTranslation, ...]
    languages: tuple[LanguageCount, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. With `problems` the findings cover what could be read; none without a release."""

    problems: tuple[Problem, ...]
    findings: Findings | None


def check(folder: Path, today: date) -> Report:
    """Check the offer in `folder` as it stands on the day `today`.

    Raises:
        FileUnreadable: the folder is missing or is none, or something in it may not be read.
    """
    examined = examine(folder)
    source = examined.source
    return Report(examined.problems, findings_of(source, today) if source else None)


def findings_of(source: Source, today: date) -> Findings:
    """What an editor should know of an offer on the day `today`."""
    reviews = reviews_of(source)
    silent = [entry for entry in source.services if not entry.phones]
    coverage, hard = coverage_of(source), hard_words_of(source)
    return Findings(
        release=source.release,
        overdue=tuple(each for each in reviews if is_overdue(each.review_by, today)),
        soon=tuple(each for each in reviews if today < each.review_by <= today + SOON),
        unverified=_unverified(source),
        web_only=tuple(entry.id for entry in silent if entry.url),
        desk_only=tuple(entry.id for entry in silent if not entry.url),
        links=Links(
            tuple(entry.id for entry in source.services if entry.url.startswith("http:")),
            tuple(
                entry.id
                for entry in source.services
                if len(entry.url_words or entry.url.partition("://")[2]) > LONGEST_TYPED
            ),
        ),
        hard_words=hard,
        without_leaflet=_without_leaflet(source),
        questions=source.questions,
        coverage=coverage,
        reading=reading_of(source),
        by_area=MappingProxyType({row.name: row.services for row in coverage.areas}),
        counts=_counts(source),
        refusals=refusals(source, today, hard),
        stale=stale_of(source),
        languages=languages_of(source),
    )


def _unverified(source: Source) -> tuple[UnverifiedPhone, ...]:
    """Each number once, with all services that use it."""
    found: dict[str, UnverifiedPhone] = {}
    for entry in source.services:
        for phone in entry.phones:
            if phone.status is ContactStatus.UNVERIFIED:
                name = phone.name or entry.name
                known = found.get(phone.number) or UnverifiedPhone(phone.number, name, phone.source, ())
                found[phone.number] = UnverifiedPhone(
                    known.number, known.name, known.source, (*known.services, entry.id)
                )
    return tuple(found.values())


def _without_leaflet(source: Source) -> tuple[str, ...]:
    wanted = [entry.area.id for entry in source.areas] + [each.id for each in source.arrangements]
    have = {leaflet.id for leaflet in source.leaflets}
    return tuple(id_ for id_ in wanted if id_ not in have)


def _counts(source: Source) -> Mapping[str, int]:
    written = sum(len(entry.entitlements) for entry in source.services)
    return MappingProxyType(
        {
            "services": len(source.services),
            "areas": len(source.areas),
            "arrangements": len(source.arrangements),
            "entitlements": len(source.services) * len(source.arrangements),
            "entitlements written": written,
            "needs": len(source.needs),
            "glossary terms": len(source.glossary),
            "synonyms": len(source.synonyms),
            "leaflets": len(source.leaflets),
            "sheet templates": len(source.sheet_templates),
            "organizations": len(source.organizations),
            "locations": len(source.places),
            "phones": sum(len(entry.phones) for entry in source.services),
        }
    )
