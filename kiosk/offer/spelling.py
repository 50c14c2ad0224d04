"""Mends what is mistyped: from a word that the offer does not know to those that were likely meant.

Candidates share trigrams with the word, or sound like it (Metaphone); they are then ranked by the edits
between them, where two letters that changed places are one edit (optimal string alignment). How many edits
are forgiven grows with the length: a short word with two is another word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import ascii_lowercase

import jellyfish
from rapidfuzz.distance import OSA

from kiosk.offer.text_index import TextIndex
from kiosk.paths import ASSETS

LONGEST = 40
"""Letters of a word that are looked at; no word of an offer is longer."""
SHORTEST_MENDED = 4
SHORTEST_PART = 3
MOST_PARTS = 3
WRITTEN_AS_ONE = 1.9
HOMOPHONE = 0.6
BEGUN = 0.8
SURE_LENGTH = 6
"""From this length on, one wrong letter still leaves a word that can be told."""
_MOST = 3  # meanings of one slip that are looked for


@dataclass(frozen=True, slots=True)
class Mended:
    """What was likely meant, one word or two, and how likely: 1 is certain."""

    words: tuple[str, ...]
    likeness: float


def is_english(word: str) -> bool:
    """Whether it is an ordinary word, and so no slip, even where the offer does not have it."""
    return f"\n{word}\n" in _english().get(word[:1], "")


@cache
def _english() -> dict[str, str]:
    """The ordinary words by their first letter, each between two line breaks."""
    text = (ASSETS / "words" / "english.txt").read_text("utf-8")
    starts = [text.index(f"\n{letter}") for letter in ascii_lowercase]
    ends = [*starts[1:], len(text)]
    return {letter: text[starts[at] : ends[at] + 1] for at, letter in enumerate(ascii_lowercase)}


def sound_of(word: str) -> str:
    """How the word sounds in English, as consonants; "" where that says nothing, as of other scripts."""
    return str(jellyfish.metaphone(word)) if word.isascii() and word.isalpha() else ""


def padded(word: str) -> str:
    """The word with signs at its ends, so that its first and last letters make trigrams of their own."""
    return f"^^{word}$"


def trigrams(word: str) -> tuple[str, ...]:
    """The trigrams of the padded word, each once."""
    text = padded(word)
    return tuple(dict.fromkeys(text[at : at + 3] for at in range(len(text) - 2)))


def mend(index: TextIndex, word: str, *, typing: bool) -> tuple[Mended, ...]:
    """What a word that the offer does not know may have been meant as, the likeliest first.

    With `typing` it may be the beginning of a longer one.

    Raises:
        OfferRefused: the offer turns out to be damaged.
    """
    if len(word) < SHORTEST_MENDED or word.isdecimal():
        return ()
    sound = sound_of(word)
    near = index.words_like(trigrams(word), sound)
    if is_english(word):
        alike = (other for other in near if sound and sound_of(other) == sound)
        return tuple(Mended((other,), HOMOPHONE) for other in alike if _likeness(word, other, False))[:_MOST]
    found = [Mended((other,), likeness) for other in near if (likeness := _likeness(word, other, typing))]
    found += _parts(index, word)
    return tuple(sorted(found, key=lambda one: (-one.likeness, one.words)))[:_MOST]


def _likeness(word: str, other: str, typing: bool) -> float:
    edits: float = OSA.distance(word, other, score_cutoff=4)
    longest = max(len(word), len(other))
    if typing and len(word) < len(other) and len(word) > SHORTEST_MENDED:
        begun = OSA.distance(word, other[: len(word)], score_cutoff=2) + 0.5
        edits = min(edits, begun)
    likeness = 1 - edits / longest
    alike = bool(sound := sound_of(word)) and sound == sound_of(other)
    return min(1.0, likeness + 0.1 * alike) if edits <= _forgiven(word, other, alike) else 0.0


def _forgiven(word: str, other: str, alike: bool) -> float:
    length = len(word)
    if length < SURE_LENGTH and not alike and len(other) == length and sorted(word) != sorted(other):
        return 0.0  # one letter for another makes a different short word: `real`, `read`
    edits = 1 if length < SURE_LENGTH else 2 if length < 10 else 3
    return edits + alike - (word[0] != other[0] and not alike)


def _parts(index: TextIndex, word: str) -> list[Mended]:
    """The word as two or three words that were written as one."""
    cuts = tuple(_cuts(word, MOST_PARTS))
    known = index.known_words(part for cut in cuts for part in cut)
    return [Mended(cut, WRITTEN_AS_ONE / len(cut)) for cut in cuts if set(cut) <= known]


def _cuts(word: str, parts: int) -> Iterator[tuple[str, ...]]:
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        yield word[:at], word[at:]
        if parts > 2:
            yield from ((word[:at], *rest) for rest in _cuts(word[at:], parts - 1))
