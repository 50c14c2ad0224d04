"""The full-text index of an offer, asked in words: letters and digits, quoted, so that none is an operator.

Scores are FTS5's bm25 turned round: higher is better. A word that more than `MOST_RANKED` services have tells
little about any of them, and to rank them all would take too long at ten thousand: then only those count that
have it in their name, their keywords or their needs, at most `MOST_RANKED` of each, and all alike.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kiosk.offer.words_abroad import beginning_of, folded

MOST_RANKED = 100
MOST_LIKE = 40
"""Words that are looked at for one that is mistyped."""
MOST_BEGUN = 3

# In bm25's terms, what a common word is worth in these columns; and anywhere, where it is in neither.
_TELLING = "{name keywords needs}"
_COMMON = (("{keywords needs}", 0.8), ("{name}", 1.6))
_COMMON_ANYWHERE = 0.1

Ask = Callable[..., Sequence[Any]]
"""Rows of one of the statements, by its name and what is put into it."""


class TextIndex:
    """The index of one offer; `Catalogue.index` makes it."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._ids: dict[int, str] = {}

    @property
    def size(self) -> int:
        """How many services there are."""
        return len(self._by_number())

    def matches(self, words: Iterable[str], *, prefix: bool = False) -> dict[str, float]:
        """The ids of services whose text has all of `words`, and how well it fits: higher is better.

        With `prefix` the last word may be the beginning of one.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        wanted = _all_of(words, prefix)
        if not wanted:
            return {}
        id_of = self._by_number()
        if self._count(wanted) <= MOST_RANKED:
            return {id_of[row]: -relevance for row, relevance in self._ask("matches", wanted)}
        common = {
            id_of[row]: worth
            for columns, worth in (_COMMON if self._count(f"{_TELLING} : ({wanted})", 1) else ())
            for row in self._some(f"{columns} : ({wanted})")
        }
        return common or dict.fromkeys((id_of[row] for row in self._some(wanted)), _COMMON_ANYWHERE)

    def phrase_matches(self, words: Iterable[str]) -> dict[str, float]:
        """Services in whose name, keywords or needs these words stand one after the other; none if too many.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        wanted = f"{_TELLING} : {_quoted(' '.join(words))}"
        if not 0 < self._count(wanted) <= MOST_RANKED:
            return {}
        id_of = self._by_number()
        return {id_of[row]: -relevance for row, relevance in self._ask("matches", wanted)}

    def having_all(self, groups: Iterable[Iterable[Sequence[str]]]) -> frozenset[str]:
        """Services that have something of every group: all words of one of its ways. At most `MOST_RANKED`.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        wanted = " AND ".join(f"({' OR '.join(f'({_all_of(way)})' for way in ways)})" for ways in groups)
        id_of = self._by_number()
        return frozenset(id_of[row] for row in self._some(wanted))

    def translated_matches(
        self, words: Sequence[str], language: str, *, prefix: bool = False
    ) -> dict[str, float]:
        """As `matches`, in what is translated into `language`; each word also as the beginning of one.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        *whole, last = (folded(word) for word in words) if words else ("",)
        ways = [*map(_with_endings, whole), f"{_quoted(last)} *" if prefix else _with_endings(last)]
        wanted = " AND ".join(ways) if last else ""
        found = self._ask("translated_matches", wanted, language, MOST_RANKED) if wanted else ()
        return {id_: -relevance for id_, relevance in found}

    def known_words(self, words: Iterable[str]) -> frozenset[str]:
        """Those of `words` that stand in what is searched, as they are.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        found = self._ask("known_words", json.dumps(tuple(dict.fromkeys(words))))
        return frozenset(text for (text,) in found)

    def words_beginning(self, start: str) -> tuple[str, ...]:
        """Words of what is searched that begin so, the shortest first; at most `MOST_BEGUN`.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        found = self._ask("words_beginning", start, f"{start}\U0010ffff", MOST_BEGUN)
        return tuple(text for (text,) in found)

    def words_like(self, trigrams: Iterable[str], sound: str) -> tuple[str, ...]:
        """Words of what is searched that share the most of these trigrams, or have this sound.

        Raises:
            OfferRefused: the offer turns out to be damaged.
        """
        wanted = " OR ".join(map(_quoted, trigrams))
        return tuple(text for (text,) in self._ask("words_like", wanted, MOST_LIKE, sound))

    def _count(self, wanted: str, most: int = MOST_RANKED + 1) -> int:
        """How many match, counted no further than `most`."""
        (count,) = self._ask("match_count", wanted, most)[0]
        return int(count)

    def _some(self, wanted: str) -> tuple[int, ...]:
        return tuple(row for (row,) in self._ask("unranked_matches", wanted, MOST_RANKED))

    def _by_number(self) -> dict[int, str]:
        """The service of each row of the index. Read once: to look into the index for it takes far longer."""
        if not self._ids:
            self._ids = dict(map(tuple, self._ask("service_numbers")))
        return self._ids


def _all_of(words: Iterable[str], prefix: bool = False) -> str:
    phrases = " AND ".join(map(_quoted, words))
    return f"{phrases} *" if phrases and prefix else phrases


def _with_endings(word: str) -> str:
    begun = beginning_of(word)
    return f"({_quoted(begun)} * OR {_quoted(word)})" if begun else _quoted(word)


def _quoted(word: str) -> str:
    return f'"{word.replace(chr(34), chr(34) * 2)}"'
