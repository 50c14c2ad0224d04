"""How well a search finds what carers look for: over the two halves of search_queries.txt.

Success@n: the share of queries for which one of the first n results is right. MRR: the mean of 1 over the
place of the first right one, nought where none of the first ten is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

QUERIES = Path(__file__).with_name("search_queries.txt")
MORE = Path(__file__).with_name("search_queries_more.txt")
FRESH = Path(__file__).with_name("search_queries_fresh.txt")
LOOKED_AT = 10

Search = Callable[[str], Sequence[str]]
"""Ids of services for words, best first."""


@dataclass(frozen=True)
class Query:
    words: str
    right: frozenset[str]


@dataclass(frozen=True)
class Quality:
    success_1: float
    success_3: float
    mrr: float


def queries(path: Path = QUERIES) -> list[Query]:
    lines = path.read_text("utf-8").splitlines()
    pairs = (line.partition(" | ") for line in lines if line and not line.startswith("#"))
    return [Query(words, frozenset(right.split())) for words, _, right in pairs]


def tuned_on() -> list[Query]:
    return queries()[::2]


def tuned_on_later() -> list[Query]:
    return queries(MORE)


def by_somebody_else() -> list[Query]:
    return queries(FRESH)


def untouched() -> list[Query]:
    return queries()[1::2]


def quality(search: Search, asked: list[Query]) -> Quality:
    places = [place(search(query.words), query.right) for query in asked]
    return Quality(
        sum(at == 1 for at in places) / len(places),
        sum(0 < at <= 3 for at in places) / len(places),
        sum(1 / at for at in places if at) / len(places),
    )


def place(found: Sequence[str], right: frozenset[str]) -> int:
    """Where the first right one stands, from 1; 0 where it is none of those looked at."""
    return next((at for at, id_ in enumerate(found[:LOOKED_AT], 1) if id_ in right), 0)


def missed(search: Search, asked: list[Query]) -> list[tuple[str, frozenset[str], list[str]]]:
    """The queries of which no right one is among the first three, to look at while tuning."""
    return [
        (query.words, query.right, list(search(query.words)[:4]))
        for query in asked
        if not 0 < place(search(query.words), query.right) <= 3
    ]
