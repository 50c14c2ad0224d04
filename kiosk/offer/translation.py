"""Translations of the offer's texts: which of them may be shown, and what a thing looks like in a language.

English is the source. A translation says of which English text it is one, by that text's mark; when the
English changes it is stale and no longer shown. A draft, which no reader of the language has checked, is
shown only where the settings allow drafts, and never for what a family in danger or in court goes by.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from kiosk.offer.isolates import in_text_of
from kiosk.offer.model import (
    Area,
    AreaKind,
    Arrangement,
    Entitlement,
    Need,
    Offered,
    Service,
    ServiceSummary,
)

MARK_LENGTH = 10
HOMES_HELD_BACK = ("urgent", "legal")
"""Areas whose services are shown in English until a person has checked the translation."""


class Status(StrEnum):
    """Whether a reader of the language has checked a translation."""

    DRAFT = "draft"
    CHECKED = "checked"


class Kind(StrEnum):
    """What is translated. The `id` of an entitlement is its service's, its `field` the arrangement."""

    AREA = "area"
    ARRANGEMENT = "arrangement"
    NEED = "need"
    SERVICE = "service"
    ENTITLEMENT = "entitlement"


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in another language. `of` is the mark of the English text; lists stand a line each."""

    language: str
    kind: Kind
    id: str
    field: str
    text: str
    status: Status
    of: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a thing is shown how: `english`: some text in English only; `draft`: some text not checked."""

    english: bool = False
    draft: bool = False


PLAIN = Standing()


def mark(text: str) -> str:
    """What a translation calls the English text by: the beginning of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:MARK_LENGTH]


def held_back(kind: Kind, field_name: str, home: str) -> bool:
    """Whether a draft of this text is never shown. `home` is the area itself, or the home of the service.

    Held back are urgent help, legal help, what papers call an arrangement, and what a family has a right to.
    """
    return (
        kind is Kind.ENTITLEMENT
        or (kind is Kind.ARRANGEMENT and field_name == "legal_name")
        or (kind in (Kind.AREA, Kind.SERVICE) and home in HOMES_HELD_BACK[: 1 if kind is Kind.AREA else 2])
    )


@dataclass(frozen=True, slots=True)
class Translations:
    """All translations into one language, and whether drafts may be shown. Empty for English."""

    language: str
    drafts: bool = False
    texts: Mapping[tuple[Kind, str, str], Translation] = field(default_factory=lambda: MappingProxyType({}))

    def area(self, one: Area) -> Area:
        """The area in this language, text by text."""
        home = "urgent" if one.kind is AreaKind.URGENT else one.id
        shown = _Shown(self, Kind.AREA, one.id, home)
        return replace(one, name=shown.text("name", one.name), summary=shown.text("summary", one.summary))

    def arrangement(self, one: Arrangement) -> Arrangement:
        """The arrangement in this language, text by text."""
        shown = _Shown(self, Kind.ARRANGEMENT, one.id, "")
        return replace(
            one,
            name=shown.text("name", one.name),
            legal_name=shown.text("legal_name", one.legal_name),
            description=shown.text("description", one.description),
        )

    def need(self, one: Need) -> Need:
        """The need in this language."""
        return replace(one, phrase=_Shown(self, Kind.NEED, one.id, "").text("phrase", one.phrase))

    def summary(self, one: ServiceSummary) -> ServiceSummary:
        """The service as lists show it, in this language, text by text."""
        return self.summary_and_standing(one)[0]

    def offered(self, one: Offered, arrangement: str) -> Offered:
        """The service and what it means for the arrangement, in this language, text by text."""
        shown = _Shown(self, Kind.ENTITLEMENT, one.service.id, one.service.areas[0])
        written_for = "any" if one.inherited else arrangement
        sentence = shown.text(written_for, one.sentence)
        return replace(one, service=self.summary(one.service), sentence=sentence)

    def service(self, one: Service) -> Service:
        """The service in this language, text by text."""
        return self.service_and_standing(one)[0]

    def summary_and_standing(self, one: ServiceSummary) -> tuple[ServiceSummary, Standing]:
        """The same, and how it stands."""
        shown = _Shown(self, Kind.SERVICE, one.id, one.areas[0])
        spoken = replace(one, name=shown.text("name", one.name), summary=shown.text("summary", one.summary))
        return spoken, shown.standing

    def service_and_standing(self, one: Service) -> tuple[Service, Standing]:
        """The same, and how it stands."""
        shown = _Shown(self, Kind.SERVICE, one.id, one.areas[0])
        spoken = replace(
            one,
            name=shown.text("name", one.name),
            summary=shown.text("summary", one.summary),
            description=shown.text("description", one.description),
            easy_words=shown.lines("easy_words", one.easy_words),
            eligibility=shown.text("eligibility", one.eligibility),
            steps=shown.lines("steps", one.steps),
            say=shown.text("say", one.say),
            next=shown.text("next", one.next),
            cost=shown.text("cost", one.cost),
            entitlements=self._entitlements(one, shown),
        )
        return spoken, shown.standing

    def _entitlements(self, one: Service, service: _Shown) -> tuple[Entitlement, ...]:
        shown = _Shown(self, Kind.ENTITLEMENT, one.id, one.areas[0])
        spoken = []
        for each in one.entitlements:
            written_for = "any" if each.inherited else each.arrangement
            spoken.append(replace(each, sentence=shown.text(written_for, each.sentence)))
        service.standing = Standing(
            service.standing.english or shown.standing.english, service.standing.draft or shown.standing.draft
        )
        return tuple(spoken)


class _Shown:
    """The texts of one thing as they are asked for; `standing` tells what of them was shown how."""

    def __init__(self, among: Translations, kind: Kind, id: str, home: str) -> None:
        self._among, self._kind, self._id, self._home = among, kind, id, home
        self.standing = PLAIN

    def text(self, field_name: str, english: str) -> str:
        if not english:
            return english
        found = self._among.texts.get((self._kind, self._id, field_name))
        fits = found is not None and found.of == mark(english)
        draft = found is not None and found.status is Status.DRAFT
        if (
            found is None
            or not fits
            or (draft and (not self._among.drafts or held_back(self._kind, field_name, self._home)))
        ):
            self.standing = replace(self.standing, english=True)
            return english
        if draft:
            self.standing = replace(self.standing, draft=True)
        return in_text_of(self._among.language, found.text)

    def lines(self, field_name: str, english: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.text(field_name, "\n".join(english)).split("\n")) if english else ()


def of_language(language: str, found: Iterable[Translation], *, drafts: bool) -> Translations:
    """The translations into `language` among all that were found."""
    texts = {(one.kind, one.id, one.field): one for one in found if one.language == language}
    return Translations(language, drafts, MappingProxyType(texts))
