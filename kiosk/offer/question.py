"""Takes what a carer typed apart: into clues, each with the ways to look for it, the carer's own words first.

Slips are mended before anything is looked up. Then the question is cut into the longest pieces that a synonym
or the glossary knows, and single words. Words that are in every question are left out. The last word may
still be growing: with no blank behind it, it is taken for a beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.spelling import LONGEST, Mended, is_english
from kiosk.offer.words import stem, words_of
from kiosk.offer.words_abroad import WEAK_ABROAD

MOST_WORDS = 16
MOST_LETTERS = 600
"""How much of a question is looked at: its beginning says what it is about."""
SHORTEST_BEGINNING = 2

MEANT = 0.55
"""What the carer said counts for more than what we take it to mean."""
MEANT_ALONE = 1.5
"""Who types one word that we have another for means that one: `sgo`, `help`."""
MEANT_BY_SEVERAL = 0.9
JOINED = 0.9
WEAK = 0.35

EMPTY_WORDS = frozenset(
    words_of(
        "a about after again all also am an and any anything are as at be because been before being but "
        "by can cannot cant come comes could did didnt do does doesnt doing done dont else em ever "
        "every for from get gets getting give go goes going gonna got gotta had has hasnt have havent "
        "having he hed hello her hers hes hi him his how i id if ill im in into is isnt it its ive just "
        "keep keeps kid kids know let like lot make me mine more much my need needs no not now of off "
        "ok on or our out over please really s same she shes should so some someone something still "
        "such t tell than thank thanks that thats the their them then there these they theyre theyve "
        "thing things this those to too us very want wanted wants was wasnt way we well were what whats "
        "when where which who whos why will with without wont would yes you your"
    )
)
"""They are in every question, and tell nothing by themselves."""

WEAK_WORDS = WEAK_ABROAD.union(
    words_of(
        "aunt auntie away bad boy boys brother child children come coming daughter day days family feel "
        "feeling feels first girl girls good grandchild grandchildren granddaughter grandkids grandson "
        "help helps last live lives living long lot month months nan nephew new niece night old pay "
        "people place said say says sister son take taken takes tell think time today told uncle week "
        "weeks work year years"
    )
)
"""They tell something, but of very many services: they count for less."""

LITTLE_WORDS = frozenset(
    words_of(
        "a am an and are as at be but for from he her him his i in is it me my of on or she that the to us we"
    )
)
"""Two of these beside each other tell nothing either."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look for what was said: all of `words`. `named` is the offer's own word, if it differs."""

    words: tuple[str, ...]
    weight: float = 1.0
    named: str = ""
    beginning: bool = False


@dataclass(frozen=True, slots=True)
class Clue:
    """A piece of the question, the ways to look for it, and how much it counts."""

    said: str
    ways: tuple[Way, ...]
    worth: float = 1.0


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart. `words` are as mended; `mended` tells whether they differ from what was typed.

    `pairs` are neighbours that may tell more than each of them: `worn out`, `kicks off`, `wont go`.
    """

    words: tuple[str, ...]
    clues: tuple[Clue, ...]
    pairs: tuple[tuple[str, str], ...]
    mended: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as mended, what else it may have been meant as, and whether it may still grow."""

    text: str
    others: tuple[Mended, ...] = ()
    growing: bool = False


Known = Callable[[str], bool]
Mend = Callable[[str, bool], tuple[Mended, ...]]


@dataclass(frozen=True, slots=True)
class Meanings:
    """For the stems of what may be said, what the offer calls it; `longest` counts the most words of one."""

    of: Mapping[tuple[str, ...], tuple[str, ...]]
    longest: int


def meanings_of(catalogue: Catalogue) -> Meanings:
    """The meanings of the synonyms and the glossary."""
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
    return Meanings(meanings, max(map(len, meanings), default=1))


def take_apart(
    text: str, known: Known, mend: Mend, meanings: Meanings, empty: frozenset[str] = EMPTY_WORDS
) -> Question:
    """The question in `text`. `known` tells whether the offer has a word, `mend` what one was meant as.

    `empty` are the words that are in every question.
    """
    start = text[:MOST_LETTERS]
    typed = tuple(word[:LONGEST] for word in words_of(start)[:MOST_WORDS])
    growing = bool(typed) and not start[-1:].isspace()
    least = SHORTEST_BEGINNING if len(typed) > 1 else 1  # one letter more tells nothing new

    def makes_sense(word: str) -> bool:
        return word in empty or known(word)

    halves = _halves(typed, known, makes_sense)
    words = tuple(
        part
        for at, word in enumerate(typed)
        for part in _mended(
            word,
            growing and at == len(typed) - 1,
            lambda word: word in halves or makes_sense(word),
            mend,
            least,
        )
    )
    texts = tuple(word.text for word in words)
    pairs = tuple(pair for pair in pairwise(texts) if not set(pair) <= LITTLE_WORDS)
    clues = (*_clues(words, meanings, empty), *_joined(words, known, empty - halves))
    return Question(texts, clues, pairs, texts != typed)


def telling(
    words: Iterable[str], empty: frozenset[str] = EMPTY_WORDS, stem: Callable[[str], str] = stem
) -> frozenset[str]:
    """The stems of those words that are not in every question."""
    return frozenset(stem(word) for word in words if word not in empty)


def _halves(typed: tuple[str, ...], known: Known, makes_sense: Known) -> frozenset[str]:
    """What is no slip, though one half makes no sense by itself: `child minder`."""
    return frozenset(
        half
        for pair in pairwise(typed)
        if known("".join(pair)) and not all(makes_sense(word) for word in pair)
        for half in pair
    )


def _mended(word: str, growing: bool, known: Known, mend: Mend, least: int) -> tuple[_Word, ...]:
    if known(word) or len(word) < least:
        return (_Word(word, growing=growing),)
    found = mend(word, growing)
    if not found:
        return (_Word(word, growing=growing),)
    if growing and found[0].words[0].startswith(word):
        return (_Word(word, found, growing),)
    if is_english(word):  # no slip, but may be another's homophone: metre, meter
        return (_Word(word, found, growing),)
    best, *others = found
    if len(best.words) > 1:
        return tuple(_Word(part) for part in best.words)
    return (_Word(best.words[0], tuple(others)),)


def _clues(words: tuple[_Word, ...], meanings: Meanings, empty: frozenset[str]) -> Iterator[Clue]:
    """Cut the question into the longest pieces that have a meaning, and single words."""
    stems = tuple(stem(word.text) for word in words)
    at = 0
    while at < len(words):
        lengths = (
            n
            for n in range(min(meanings.longest, len(words) - at), 0, -1)
            if stems[at : at + n] in meanings.of
        )
        length = next(lengths, 1)
        piece = words[at : at + length]
        means = meanings.of.get(stems[at : at + length], ())
        own = tuple(word for word in piece if word.text not in empty)
        if own or means:
            rest = (*words[:at], *words[at + length :])
            alone = all(word.text in empty for word in rest)
            yield Clue(
                " ".join(word.text for word in piece),
                tuple(_ways(own, means, _meant(piece, alone))),
                _worth(piece),
            )
        at += length


def _worth(piece: tuple[_Word, ...]) -> float:
    weak = all(word.text in WEAK_WORDS or word.text.isdecimal() for word in piece)
    return WEAK if weak else 1.0


def _meant(piece: tuple[_Word, ...], alone: bool) -> float:
    """How much a meaning of the piece counts beside the piece itself."""
    return MEANT_ALONE if alone else MEANT_BY_SEVERAL if len(piece) > 1 else MEANT


def _ways(own: tuple[_Word, ...], means: tuple[str, ...], meant: float) -> Iterator[Way]:
    if own:
        texts = tuple(word.text for word in own)
        yield Way(texts)
        if own[-1].growing and len(texts[-1]) >= SHORTEST_BEGINNING:
            yield Way(texts, 0.8, beginning=True)
        for other in own[0].others if len(own) == 1 else ():
            yield Way(other.words, other.likeness * 0.5, " ".join(other.words))
    for meaning in means:
        yield Way(words_of(meaning), meant, meaning)


def _joined(words: tuple[_Word, ...], known: Known, empty: frozenset[str]) -> Iterator[Clue]:
    """Neighbours that the offer writes as one word: `letter box`."""
    for one, other in pairwise(words):
        both = one.text + other.text
        if not {one.text, other.text} & empty and known(both):
            yield Clue(f"{one.text} {other.text}", (Way((both,), JOINED, both),))
