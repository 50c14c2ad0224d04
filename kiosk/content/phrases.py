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
"""How many different words are kept in mind; an offer of a usual size uses fewer."""


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


class _Begins(dict[str, list[_Node]]):
    """What begins with a word, worked out when it is met first."""

    def __init__(self, root: _Node) -> None:
        super().__init__()
        self._root = root

    def __missing__(self, word: str) -> list[_Node]:
        if len(self) >= WORDS_KEPT:
            self.clear()
        self[word] = found = _after([self._root], word)
        return found


class Phrases:
    """Phrases to look for. At each word the longest that begins there is found; then it goes on after it."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        root = _Node()
        self._begins = _Begins(root)
        for phrase in filter(None, phrases):
            node = root
            for word in phrase:
                node = node.after.setdefault(word, _Node())
            node.phrase = phrase

    def found_in(self, text: str) -> Iterator[Phrase]:
        """The phrases that stand in the text, as often as they do; none runs over the end of a sentence."""
        for sentence in SENTENCE_END.split(text):
            yield from (phrase for _, phrase in self._found(WORD.findall(sentence)))

    def left_of(self, words: list[str]) -> list[str]:
        """The words of one sentence without those of the phrases."""
        left, end = [], 0
        for at, phrase in self._found(words):
            left += words[end:at]
            end = at + len(phrase)
        return left + words[end:]

    def _found(self, words: list[str]) -> Iterator[tuple[int, Phrase]]:
        """Each phrase, and which word it begins with."""
        begins, end = self._begins, 0
        # Most words begin no phrase: they are passed over without another look.
        for at in [at for at, word in enumerate(words) if begins[word]]:
            if at >= end and (phrase := self._longest(begins[words[at]], words, at + 1)):
                end = at + len(phrase)
                yield at, phrase

    @staticmethod
    def _longest(nodes: list[_Node], words: list[str], at: int) -> Phrase:
        """The longest phrase that goes on with the words from `at` on."""
        longest: Phrase = ()
        while nodes:
            longest = next((node.phrase for node in nodes if node.phrase), longest)
            nodes = _after(nodes, words[at]) if at < len(words) else []
            at += 1
        return longest


def _after(nodes: list[_Node], word: str) -> list[_Node]:
    return [node.after[form] for node in nodes for form in _forms(word) if form in node.after]


@lru_cache(maxsize=WORDS_KEPT)
def _forms(word: str) -> tuple[str, ...]:
    """What a word of a text may stand for: itself, its singular, in its capitals and in small letters."""
    plain = _POSSESSIVE.sub("", word)
    folded = plain.casefold()
    return tuple(dict.fromkeys((plain, plain.removesuffix("s"), folded, folded.removesuffix("s"))))
