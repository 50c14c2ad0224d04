"""How hard the offer is to read: Flesch-Kincaid grades, with the names of services and of others left out.

Syllables are counted by rules, without a dictionary. Against the CMU Pronouncing Dictionary the rules are
wrong in 6 of 1000 words of this offer, as often too high as too low (docs/decisions/0014). English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean

from kiosk.content.entries import Source
from kiosk.content.phrases import WORDS_KEPT, Phrases, phrase_of

MOST_GRADE = 5.0  # design, section 6: a reading age of 9 to 10
LANGUAGE = "en"
NO_NAMES = Phrases(())

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?:])[\"”)]*\s+|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SAID_APART = re.compile(r"i[ao](?!n|u)|io(?!n|us)|[^qg]ua|eo(?!u)|[yueo]ing")
_SILENT = re.compile(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouycgszxhl]es$|[aeiouy]les$")
# What the rules get wrong and an offer like this says often; from the same dictionary.
_KNOWN = {
    "about": 2, "any": 2, "anyone": 3, "area": 3, "areas": 3, "business": 2, "centre": 2, "disabled": 3,
    "every": 2, "everyone": 3, "families": 2, "family": 2, "guardian": 3, "guardians": 3, "guardianship":
    4, "idea": 3, "ideas": 3, "people": 2, "social": 2, "someone": 2, "something": 2, "special": 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """Average grades, and the services whose summary is hardest, with its grade, hardest first."""

    summaries: float
    easy_words: float
    other_texts: float
    hardest: tuple[tuple[str, float], ...]


def reading_of(source: Source, hardest: int = 5) -> Reading | None:
    """How hard the offer is to read; None where it is not written in English or holds no service."""
    if source.release.languages[0] != LANGUAGE or not source.services:
        return None
    names = _names(source)
    summaries = {entry.id: grade((entry.summary,), names) for entry in source.services}
    return Reading(
        summaries=fmean(summaries.values()),
        easy_words=fmean(grade(entry.easy_words, names) for entry in source.services),
        other_texts=fmean(
            grade((entry.description, entry.eligibility, *entry.steps), names) for entry in source.services
        ),
        hardest=tuple(sorted(summaries.items(), key=lambda pair: (-pair[1], pair[0]))[:hardest]),
    )


def grade(texts: Iterable[str], names: Phrases = NO_NAMES) -> float:
    """The Flesch-Kincaid grade of these texts together, without the `names`; 0 where no word is left."""
    sentences = [
        words
        for text in texts
        for sentence in _SENTENCE_END.split(text)
        if (words := _counted(sentence, names))
    ]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def in_figures(grade: float) -> str:
    """A grade to print. The formula goes below 0 for the shortest words, which no school does."""
    return f"{max(grade, 0.0):.1f}"


@lru_cache(maxsize=WORDS_KEPT)
def syllables(word: str) -> int:
    """How many syllables an English word has. Capitals without a vowel are said letter by letter."""
    if word.isupper() and len(word) > 1 and not _VOWELS.search(word.casefold()):
        return len(word)
    plain = word.casefold().replace("’", "'")
    plain = plain.removesuffix("'s") if not re.search(r"[sxz]'s$", plain) else plain
    if plain in _KNOWN:
        return _KNOWN[plain]
    count = len(_VOWELS.findall(plain)) + len(_SAID_APART.findall(plain))
    return max(1, count - bool(_SILENT.search(plain)))


def _counted(sentence: str, names: Phrases) -> Sequence[str]:
    """The words of a sentence but for names: those listed, and those with a capital after the first word."""
    words = names.left_of(_WORD.findall(sentence))
    return [word for at, word in enumerate(words) if at == 0 or word == "I" or not word[0].isupper()]


def _names(source: Source) -> Phrases:
    names = [entry.name for entry in source.services] + [each.name for each in source.organizations]
    return Phrases(phrase_of(name) for name in names if " " in name)
