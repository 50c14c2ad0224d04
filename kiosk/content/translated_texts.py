"""How much of an offer stands in each language, and which translations its English has left behind."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.entries import Source
from kiosk.content.translation_files import english_texts
from kiosk.offer.translation import Kind, Status, mark


@dataclass(frozen=True, slots=True)
class StaleTranslation:
    """A translation whose English has changed since: read it again, then write the mark `now`."""

    language: str
    kind: Kind
    id: str
    field: str
    now: str


@dataclass(frozen=True, slots=True)
class LanguageCount:
    """How much of the offer is translated: `checked` and `draft` texts that hold, of `all` that there are."""

    language: str
    checked: int
    draft: int
    all: int


def stale_of(source: Source) -> tuple[StaleTranslation, ...]:
    """The translations that are not built, since their English has changed."""
    marks = {key: mark(text) for key, text in english_texts(source).items()}
    return tuple(
        StaleTranslation(one.language, one.kind, one.id, one.field, marks[key])
        for one in source.translations
        if (key := (one.kind, one.id, one.field)) in marks and one.of != marks[key]
    )


def languages_of(source: Source) -> tuple[LanguageCount, ...]:
    """Each language of the offer but English."""
    marks = {key: mark(text) for key, text in english_texts(source).items()}
    good = [one for one in source.translations if one.of == marks.get((one.kind, one.id, one.field))]
    counts = []
    for language in source.release.languages[1:]:
        here = [one.status for one in good if one.language == language]
        drafts = here.count(Status.DRAFT)
        counts.append(LanguageCount(language, len(here) - drafts, drafts, len(marks)))
    return tuple(counts)
