"""Which words of the law and of councils the offer uses without explaining them in its glossary.

A word that stands within an explained longer one ("Pupil Premium" in "Pupil Premium Plus") is explained.
Abbreviations count by their capitals only: SEND is not "send".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content.entries import ServiceEntry, Source
from kiosk.content.phrases import Phrases, phrase_of


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A listed word that the offer uses and nowhere explains; `where` are services or files."""

    word: str
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HardWords:
    """What the glossary lacks, in the order of the kept list, and the ids of its terms that nobody uses."""

    unexplained: tuple[Unexplained, ...]
    unused_terms: tuple[str, ...]


def hard_words_of(source: Source) -> HardWords:
    """What the offer's glossary lacks, and what of it is not needed."""
    explained = {phrase_of(word): term.id for term in source.glossary for word in (term.term, *term.also)}
    listed = {phrase_of(word): word for word in source.legal_words}
    phrases = Phrases({**listed, **explained})
    used: set[str] = set()
    where: dict[str, dict[str, None]] = {}
    for place, texts in _texts(source):
        for phrase in (phrase for text in texts for phrase in phrases.found_in(text)):
            if phrase in explained:
                used.add(explained[phrase])
            else:
                where.setdefault(listed[phrase], {})[place] = None
    return HardWords(
        tuple(Unexplained(word, tuple(where[word])) for word in source.legal_words if word in where),
        tuple(term.id for term in source.glossary if term.id not in used),
    )


def _texts(source: Source) -> Iterator[tuple[str, Iterable[str]]]:
    """All that carers read, by where it is written."""
    for entry in source.services:
        yield entry.id, _texts_of(entry)
    yield "areas", (text for entry in source.areas for text in (entry.area.name, entry.area.summary))
    yield "arrangements", (text for each in source.arrangements for text in (each.name, each.description))
    yield "needs", (need.phrase for need in source.needs)
    yield "leaflets", (text for each in source.leaflets for text in (each.cover, each.intro))


def _texts_of(entry: ServiceEntry) -> tuple[str, ...]:
    return (
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
