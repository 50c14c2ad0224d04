"""From words to services. Plain full-text search, helped by synonyms, the glossary and carers' own needs.

Order of the results: services that answer a need the words spell out; those that have all of the words, the
ones called so first; those of needs that the words hint at; and if there is none of these, those that have
some of the words. Words that are in every question ("how do I …") are left out. Rubbish finds nothing and is
never an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Need, Result
from kiosk.offer.words import stem, words_of

MOST_WORDS = 16  # of a question that are looked at
SHORTEST_BEGINNING = 3  # letters of a word that is still being typed
_MEANING_WEIGHT = 0.6  # what the carer said counts for more than what we take it to mean
_EMPTY_WORDS = frozenset(
    words_of(
        "a about am an and any are as at be been but by can cannot cant could did didnt do does doesnt dont "
        "for from get gets getting got had has have havent he her him his how i id if ill im in is isnt it "
        "its ive just me my no not of on or our please she should so some that the their them there they "
        "theyre this to us was we were what whats when where which who why with wont would you your"
    )
)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to look for what was said: all of `words`; `named` is the offer's own word, if it differs."""

    words: tuple[str, ...]
    named: str = ""


@dataclass(frozen=True, slots=True)
class _Clue:
    """A piece of the question, and the ways to look for it, the carer's own words first."""

    said: str
    ways: tuple[_Way, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    """How well a clue fits a service (lower is better), and what the offer calls it."""

    score: float
    named: str


def search(catalogue: Catalogue, words: str, limit: int = 20) -> tuple[Result, ...]:
    """The services that the words lead to, best first, at most `limit`, each saying why.

    Raises:
        OfferRefused: the offer turns out to be damaged.
    """
    asked = words_of(words)[:MOST_WORDS]
    clues = tuple(_clues(asked, _meanings(catalogue)))
    if not clues:
        return ()
    found = [_hits(catalogue, clue) for clue in clues]
    whole, hinted = _needs(catalogue.needs(), asked)
    why: dict[str, str] = {}
    for need in whole:
        _add(why, need.services, need.phrase)
    ranked = _ranked(found, all_of=True)
    for id_ in (*_called(catalogue, ranked, asked), *ranked):
        why.setdefault(id_, _because(id_, clues, found))
    for need in hinted:
        _add(why, need.services, need.phrase)
    if not why:
        why = {id_: _because(id_, clues, found) for id_ in _ranked(found, all_of=False)}
    chosen = list(why)[: max(limit, 0)]
    return tuple(Result(summary, why[summary.id]) for summary in catalogue.summaries(chosen))


def _meanings(catalogue: Catalogue) -> dict[tuple[str, ...], tuple[str, ...]]:
    """For the stems of what may be said, what the offer calls it: from the synonyms and the glossary."""
    meanings: dict[tuple[str, ...], tuple[str, ...]] = {}

    def learn(spoken: tuple[str, ...], means: Iterable[str]) -> None:
        stems = tuple(stem(word) for word in spoken)
        if stems:
            meanings[stems] = tuple(dict.fromkeys((*meanings.get(stems, ()), *means)))

    for spoken, means in catalogue.synonyms().items():
        learn(words_of(spoken), means)
    for term in catalogue.glossary():
        spellings = (term.term, *term.also)
        for spelling in spellings:
            learn(words_of(spelling), (other for other in spellings if words_of(other) != words_of(spelling)))
    return meanings


def _clues(asked: tuple[str, ...], meanings: Mapping[tuple[str, ...], tuple[str, ...]]) -> Iterator[_Clue]:
    """Cut the question into the longest pieces that have a meaning, and single words."""
    stems = tuple(stem(word) for word in asked)
    longest = max((len(piece) for piece in meanings), default=1)
    at = 0
    while at < len(asked):
        lengths = (n for n in range(min(longest, len(asked) - at), 0, -1) if stems[at : at + n] in meanings)
        length = next(lengths, 1)
        piece = asked[at : at + length]
        means = meanings.get(stems[at : at + length], ())
        own = tuple(word for word in piece if word not in _EMPTY_WORDS)
        if own or means:
            ways = (_Way(own), *(_Way(words_of(meaning), meaning) for meaning in means))
            yield _Clue(" ".join(piece), ways)
        at += length


def _hits(catalogue: Catalogue, clue: _Clue) -> dict[str, _Hit]:
    hits: dict[str, _Hit] = {}
    for way in clue.ways:
        weight = _MEANING_WEIGHT if way.named else 1.0
        for id_, score in catalogue.matches(way.words).items():
            hits.setdefault(id_, _Hit(score * weight, way.named))
    if not hits and len(clue.said) >= SHORTEST_BEGINNING:
        beginning = catalogue.matches(clue.ways[0].words, prefix=True)
        hits = {id_: _Hit(score, "") for id_, score in beginning.items()}
    return hits


def _ranked(found: list[dict[str, _Hit]], *, all_of: bool) -> list[str]:
    """The ids that all clues hit, or any; those that more clues hit first, then by how well they fit."""
    ids = {id_ for hits in found for id_ in hits if not all_of or all(id_ in each for each in found)}

    def fit(id_: str) -> tuple[int, float, str]:
        scores = [hits[id_].score for hits in found if id_ in hits]
        return -len(scores), sum(scores), id_

    return sorted(ids, key=fit)


def _called(catalogue: Catalogue, ids: list[str], asked: tuple[str, ...]) -> list[str]:
    """Those of `ids` whose name is what was asked for."""
    said = _telling(asked)
    return [found.id for found in catalogue.summaries(ids) if _telling(words_of(found.name)) == said]


def _needs(needs: tuple[Need, ...], asked: tuple[str, ...]) -> tuple[list[Need], list[Need]]:
    """The needs that the words spell out, and those that the words are a part of."""
    said = _telling(asked)
    whole, hinted = [], []
    for need in needs:
        phrase = _telling(words_of(need.phrase))
        if phrase and phrase <= said:
            whole.append(need)
        elif said and said <= phrase:
            hinted.append(need)
    return whole, hinted


def _telling(words: tuple[str, ...]) -> set[str]:
    return {stem(word) for word in words if word not in _EMPTY_WORDS}


def _add(why: dict[str, str], services: tuple[str, ...], phrase: str) -> None:
    for id_ in services:
        why.setdefault(id_, f"Because you asked about “{phrase}”.")


def _because(id: str, clues: tuple[_Clue, ...], found: list[dict[str, _Hit]]) -> str:
    hits = [(clue.said, each[id].named) for clue, each in zip(clues, found, strict=True) if id in each]
    said = " ".join(said for said, _ in hits)
    named = " and ".join(dict.fromkeys(f"“{named}”" for _, named in hits if named))
    return f"Because you asked about “{said}”{f': we looked for {named} too' if named else ''}."
