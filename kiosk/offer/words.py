"""Cuts texts into words and words to their stems, for comparing what people type with what the offer says.

The full-text index cuts and stems by itself; this is for needs, synonyms and the glossary, which it does not
hold. The stem is crude on purpose: both sides of each comparison go through it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_ENDINGS = ("ing", "ed", "es", "s", "e", "y", "i")
_SHORTEST_STEM = 3


def words_of(text: str) -> tuple[str, ...]:
    """The words in lower case, without marks and without the `'s` of `nan's`; `can't` is `cant`."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    joined = _POSSESSIVE.sub("", folded).replace("'", "").replace("’", "")
    return tuple(_WORD.findall(joined))


def stem(word: str) -> str:
    """The word without its ending: `housing`, `houses` and `house` are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return stem(word.removesuffix(ending))
    return word


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the words of a text, in their order."""
    return tuple(stem(word) for word in words_of(text))


def stands_in(phrase: Sequence[str], words: Sequence[str]) -> bool:
    """Whether `words` has all of `phrase`, one after the other."""
    length = len(phrase)
    return any(tuple(words[at : at + length]) == tuple(phrase) for at in range(len(words) - length + 1))
