"""Which words of the law and of councils the offer uses without explaining them in its glossary.

A word that stands within an explained longer one ("Pupil Premium" in "Pupil Premium Plus") is explained.
Abbreviations count by their capitals only: SEND is not "send".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content.entries import ServiceEntry, Source

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]\s|\n")
_POSSESSIVE = re.compile(r"['’]s?$")


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
    explained = {_phrase(word): term.id for term in source.glossary for word in (term.term, *term.also)}
    listed = {_phrase(word): word for word in source.legal_words}
    phrases = _Phrases({**listed, **explained})
    used: set[str] = set()
    where: dict[str, dict[str, None]] = {}
    for place, texts in _texts(source):
        for phrase in phrases.found_in(texts):
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


Phrase = tuple[str, ...]


class _Phrases:
    """Finds phrases in texts, the longest that begins at a word, and goes on after it."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in sorted(filter(None, phrases), key=len, reverse=True):
            self._by_first.setdefault(phrase[0], []).append(phrase)

    def found_in(self, texts: Iterable[str]) -> Iterator[Phrase]:
        for sentence in (sentence for text in texts for sentence in _SENTENCE_END.split(text)):
            words = _WORD.findall(sentence)
            at = 0
            while at < len(words):
                phrase = self._starting(words, at)
                if phrase:
                    yield phrase
                at += len(phrase) if phrase else 1

    def _starting(self, words: list[str], at: int) -> Phrase | None:
        for first in dict.fromkeys(_forms(words[at])):
            for phrase in self._by_first.get(first, ()):
                here = words[at : at + len(phrase)]
                if len(here) == len(phrase) and all(map(_says, here, phrase)):
                    return phrase
        return None


def _phrase(words: str) -> Phrase:
    found = (_POSSESSIVE.sub("", word) for word in _WORD.findall(words))
    return tuple(word if word.isupper() and len(word) > 1 else word.casefold() for word in found)


def _says(word: str, wanted: str) -> bool:
    return wanted in _forms(word)


def _forms(word: str) -> tuple[str, ...]:
    """What a word of a text may stand for: itself, its singular, in its capitals and in small letters."""
    plain = _POSSESSIVE.sub("", word)
    folded = plain.casefold()
    return plain, plain.removesuffix("s"), folded, folded.removesuffix("s")
