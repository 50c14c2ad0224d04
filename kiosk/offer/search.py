"""From words to services: full-text search, helped by synonyms, the glossary, carers' needs, and spelling.

A service scores for each clue of the question by the best of its ways (see `question`), as FTS5's bm25 weighs
it over the columns of the index. What hits more of the clues, the rarer ones above all, stands higher; so do
services that answer a need which the words tell of, in the need's order, and those that are called so.
Rubbish finds nothing and is never an error.

A `Searcher` keeps what it looked up while somebody types, so that each key costs little. That is what they
typed: `forget` it at the end of their visit.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from rapidfuzz import fuzz

from kiosk.language import ENGLISH, words_in
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Area, AreaKind, Need, Result, ServiceSummary
from kiosk.offer.question import (
    EMPTY_WORDS,
    MOST_LETTERS,
    SHORTEST_BEGINNING,
    Clue,
    meanings_of,
    take_apart,
    telling,
)
from kiosk.offer.spelling import BEGUN, LONGEST, SHORTEST_MENDED, Mended, is_english, mend
from kiosk.offer.words import stem, words_of
from kiosk.offer.words_abroad import EMPTY_ABROAD, stem_abroad

MOST_KEPT = 500
"""Look-ups that are kept; nobody types so much in a visit."""

_LOOKED_BEYOND = 5  # further services whose names are looked at
_SURELY = 6  # results are given, however weak
_LEAST = 0.2  # of the best score, for one to come after them
_NEED = 10.0  # for the first service of a need that is told word for word, in bm25's terms
_NEED_FROM = 0.6  # of a need's words must have been said,
_SAID_FROM = 0.8  # or so much of what was said must be of the need
_NEED_STEP = 0.85  # for each further service of the need
_TOGETHER = 0.5  # for two words that stand together as they were said
_CALLED = 12.0  # for a service whose name is what was said


Key = TypeVar("Key")
Value = TypeVar("Value")
Hits = dict[str, tuple[float, str]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a question led to, best first. `corrected` is the question as mended, "" where nothing was."""

    corrected: str
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class _Need:
    """A need with the stems of its phrase: of those words that tell, unless fewer than two do."""

    need: Need
    stems: frozenset[str]
    in_every_question: bool


class Searcher:
    """Searches one offer, in one language besides English. It belongs to the catalogue's thread."""

    def __init__(self, catalogue: Catalogue, language: str = ENGLISH) -> None:
        self._catalogue, self._language = catalogue, language
        self._meanings = meanings_of(catalogue)
        self._services = catalogue.index.size
        self._empty = EMPTY_WORDS | EMPTY_ABROAD.get(language, frozenset())
        self._stem = stem if language == ENGLISH else stem_abroad
        self._needs = tuple(map(self._as_need, catalogue.needs()))
        self._rarity = _rarity(self._needs)
        self._matches: dict[tuple[tuple[str, ...], bool], Mapping[str, float]] = {}
        self._pairs: dict[tuple[str, str], Mapping[str, float]] = {}
        self._clues: dict[Clue, Hits] = {}
        self._names: dict[str, frozenset[str]] = {}  # of services: nothing that anybody typed
        self._words: dict[str, bool] = {}
        self._mended: dict[tuple[str, bool], tuple[Mended, ...]] = {}

    def search(self, text: str, limit: int = 20) -> Found:
        """The services that the words lead to, best first, at most `limit`, each saying why.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        question = take_apart(text, self._known, self._mend, self._meanings, self._empty)
        hits = [self._hits(clue) for clue in question.clues]
        scores = _combined(hits, [clue.worth for clue in question.clues], self._services)
        for pair in question.pairs:
            for id_, score in self._together(pair).items():
                scores[id_] = scores[id_] + score * _TOGETHER if id_ in scores else score * _TOGETHER / 2
        said = telling(question.words, self._empty, self._stem)
        because = self._answer_needs(said, frozenset(map(self._stem, question.words)), scores)
        best = heapq.nsmallest(max(limit, 0) + _LOOKED_BEYOND, scores, key=lambda id_: (-scores[id_], id_))
        names = self._catalogue.summaries(best)
        for one in names:
            if said and _kept(self._names, one.id, lambda: self._telling(one.name)) == said:  # noqa: B023
                scores[one.id] += _CALLED
        ordered = sorted(names, key=lambda one: (-scores[one.id], one.id))[: max(limit, 0)]
        ordered = [
            one
            for place, one in enumerate(ordered)
            if place < _SURELY or scores[one.id] >= scores[ordered[0].id] * _LEAST
        ]
        results = tuple(self._result(one, because.get(one.id, ""), question.clues, hits) for one in ordered)
        return Found(" ".join(question.words) if question.mended else "", results)

    def _result(self, one: ServiceSummary, need: str, clues: tuple[Clue, ...], hits: list[Hits]) -> Result:
        """The service and why: the need that it answers, or what was asked about and taken for."""
        if need:
            return Result(one, need, unsaid=True)
        found = [
            (clue.said, each[one.id][1]) for clue, each in zip(clues, hits, strict=True) if one.id in each
        ]
        said = " ".join(dict.fromkeys(said for said, _ in found))
        named = ", ".join(dict.fromkeys(f"“{named}”" for _, named in found if named))
        if not named:
            return Result(one, _asked_about(said, self._language))
        words = words_in(self._language).gettext(
            "Because you asked about “{asked}”: we looked for {named} too."
        )
        return Result(one, words.format(asked=said, named=named), unsaid=True)

    def completions(self, text: str) -> tuple[str, ...]:
        """What the last word may become, while it is being typed; at most three words.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        words = words_of(text[-LONGEST:])
        if not words or text[-1:].isspace() or len(words[-1]) < SHORTEST_BEGINNING:
            return ()
        return self._catalogue.index.words_beginning(words[-1])

    def _telling(self, text: str) -> frozenset[str]:
        return telling(words_of(text), self._empty, self._stem)

    def _as_need(self, need: Need) -> _Need:
        stems = self._telling(need.phrase)
        every = frozenset(map(self._stem, words_of(need.phrase)))
        return _Need(need, stems, False) if len(stems) > 1 else _Need(need, every, True)

    def forget(self) -> None:
        """Forget what was typed."""
        for kept in (self._matches, self._pairs, self._clues, self._words, self._mended):
            kept.clear()

    def _known(self, word: str) -> bool:
        def look_up() -> bool:
            index = self._catalogue.index
            if index.known_words((word,)):
                return True
            if self._language != ENGLISH and index.translated_matches((word,), self._language):
                return True
            # By its stem alone a slip may be taken for another word: `allowence` for `allow`.
            return (is_english(word) or len(word) < SHORTEST_MENDED) and bool(self._matching((word,), False))

        return _kept(self._words, word, look_up)

    def _mend(self, word: str, growing: bool) -> tuple[Mended, ...]:
        def look_up() -> tuple[Mended, ...]:
            index = self._catalogue.index
            if growing and (begun := index.words_beginning(word)):
                return tuple(Mended((one,), BEGUN) for one in begun if one not in self._empty)
            return mend(index, word, typing=growing)

        return _kept(self._mended, (word, growing), look_up)

    def _matching(self, words: tuple[str, ...], beginning: bool) -> Mapping[str, float]:
        def look_up() -> Mapping[str, float]:
            index = self._catalogue.index
            found = index.matches(words, prefix=beginning)
            if self._language == ENGLISH:
                return found
            abroad = index.translated_matches(words, self._language, prefix=beginning)
            return {**found, **{id_: max(score, found.get(id_, 0.0)) for id_, score in abroad.items()}}

        return _kept(self._matches, (words, beginning), look_up)

    def _together(self, pair: tuple[str, str]) -> Mapping[str, float]:
        return _kept(self._pairs, pair, lambda: self._catalogue.index.phrase_matches(pair))

    def _hits(self, clue: Clue) -> Hits:
        """For each service that the clue hits, how well (higher is better), and what the offer calls it."""

        def look_up() -> Hits:
            hits: Hits = {}
            for way in clue.ways:
                for id_, score in self._matching(way.words, way.beginning).items():
                    weighed = score * way.weight * clue.worth
                    if id_ not in hits or weighed > hits[id_][0]:
                        hits[id_] = weighed, way.named
            return hits

        return _kept(self._clues, clue, look_up)

    def _answer_needs(
        self, said: frozenset[str], every: frozenset[str], scores: dict[str, float]
    ) -> dict[str, str]:
        """Raise the services of the needs that the words tell of; for each, why."""
        because: dict[str, tuple[float, str]] = {}
        for one in self._needs:
            told = self._told(every if one.in_every_question else said, one)
            for place, id_ in enumerate(one.need.services if told else ()):
                scores[id_] = scores.get(id_, 0.0) + _NEED * told * _NEED_STEP**place
                because[id_] = max(because.get(id_, (0.0, "")), (told, one.need.phrase))
        return {id_: _asked_about(phrase, self._language) for id_, (_, phrase) in because.items()}

    def _told(self, said: frozenset[str], one: _Need) -> float:
        """How much of the need was said, and how much of what was said is of the need: 1 is word for word."""
        both = self._weight(said & one.stems)
        if not both:
            return 0.0
        of_need, of_said = both / self._weight(one.stems), both / self._weight(said)
        if of_need < _NEED_FROM and of_said < _SAID_FROM:
            return 0.0
        return of_need * math.sqrt(of_said)

    def _weight(self, stems: frozenset[str]) -> float:
        return sum(self._rarity.get(each, 1.0) for each in stems)


def search(catalogue: Catalogue, words: str, limit: int = 20, language: str = ENGLISH) -> Found:
    """What the words lead to, once; who asks again keeps a `Searcher`.

    Raises:
        OfferRefused: the offer turns out to be damaged.
    """
    return Searcher(catalogue, language).search(words, limit)


def nearest_areas(areas: Iterable[Area], text: str, number: int) -> tuple[Area, ...]:
    """The areas that are most like what was typed, to look into where nothing was found.

    By letters, since the words themselves led nowhere; areas of kinship help come first among equals.
    """
    known = [area for area in areas if area.kind is not AreaKind.URGENT]
    asked = " ".join(words_of(text[:MOST_LETTERS]))
    likeness = {
        area.id: fuzz.partial_ratio(asked, " ".join(words_of(f"{area.name} {area.summary}")))
        for area in known
    }
    ordered = sorted(known, key=lambda area: (-likeness[area.id], area.kind is not AreaKind.KINSHIP))
    return tuple(ordered[:number])


def _combined(hits: list[Hits], weights: list[float], services: int) -> dict[str, float]:
    """The scores of all services that any clue hits, lessened by what of the question they do not hit."""
    worth = [
        weight * math.log(1 + services / len(each)) if each else 0.0
        for each, weight in zip(hits, weights, strict=True)
    ]
    whole = sum(worth) or 1.0
    scores: dict[str, float] = {}
    covered: dict[str, float] = {}
    for each, value in zip(hits, worth, strict=True):
        for id_, (score, _) in each.items():
            scores[id_] = scores.get(id_, 0.0) + score
            covered[id_] = covered.get(id_, 0.0) + value
    return {id_: score * covered[id_] / whole for id_, score in scores.items()}


def _rarity(needs: tuple[_Need, ...]) -> dict[str, float]:
    """How much each stem tells of a need: a stem of one need only tells the most."""
    counts = Counter(each for one in needs for each in one.stems)
    most = math.log(1 + len(needs))
    return {each: math.log(1 + len(needs) / count) / most for each, count in counts.items()}


def _kept(kept: dict[Key, Value], key: Key, look_up: Callable[[], Value]) -> Value:
    if key not in kept:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        kept[key] = look_up()
    return kept[key]


def _asked_about(asked: str, language: str) -> str:
    return words_in(language).gettext("Because you asked about “{asked}”.").format(asked=asked)
