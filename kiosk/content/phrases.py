"""Finds many phrases in texts at once, word by word, so that an offer of ten thousand services is soon read.

Words count whole, with their plurals and possessives, whatever their case; abbreviations by their capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SENTENCE_END = re.compile(r"[.!?:;][\"”)]*\s|\n")
_POSSESSIVE = re.compile(r"['’]s?$")

Phrase = tuple[str, ...]

WORDS_KEPT = 20_000
"""How many different words are kept in mind; an offer of any size uses fewer."""


def phrase_of(words: str) -> Phrase:
    """The words as they are looked for; abbreviations keep their capitals."""
    found = (_POSSESSIVE.sub("", word) for word in WORD.findall(words))
    return tuple(word if word.isupper() and len(word) > 1 else word.casefold() for word in found)


class _Node:
    """What has been said of some phrases; `phrase` is the one that ends here."""

    __slots__ = ("after", "phrase")

    def __init__(self) -> None:
        self.after: dict[str, _Node] = {}
        self.phrase: Phrase = ()


class Phrases:
    """Phrases to look for. At each word the longest that begins there is found; then it goes on after it."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._root = _Node()
        for phrase in filter(None, phrases):
            node = self._root
            for word in phrase:
                node = node.after.setdefault(word, _Node())
            node.phrase = phrase

    def found_in(self, text: str) -> Iterator[Phrase]:
        """The phrases that stand in the text, as often as they do; none runs over the end of a sentence."""
        for sentence in SENTENCE_END.split(text):
            yield from (phrase for phrase, _ in self._parts(WORD.findall(sentence)) if phrase)

    def left_of(self, words: list[str]) -> Iterator[str]:
        """The words of one sentence without those of the phrases."""
        return (word for phrase, word in self._parts(words) if not phrase)

    def _parts(self, words: list[str]) -> Iterator[tuple[Phrase, str]]:
        """Each phrase once, and between them each word that belongs to none, with no phrase."""
        at = 0
        while at < len(words):
            phrase = self._starting(words, at)
            yield phrase, words[at]
            at += len(phrase) or 1

    def _starting(self, words: list[str], at: int) -> Phrase:
        nodes = [self._root]
        longest: Phrase = ()
        for word in words[at:]:
            nodes = [node.after[form] for node in nodes for form in _forms(word) if form in node.after]
            if not nodes:
                break
            longest = next((node.phrase for node in nodes if node.phrase), longest)
        return longest


@lru_cache(maxsize=WORDS_KEPT)
def _forms(word: str) -> tuple[str, ...]:
    """What a word of a text may stand for: itself, its singular, in its capitals and in small letters."""
    plain = _POSSESSIVE.sub("", word)
    folded = plain.casefold()
    return tuple(dict.fromkeys((plain, plain.removesuffix("s"), folded, folded.removesuffix("s"))))
