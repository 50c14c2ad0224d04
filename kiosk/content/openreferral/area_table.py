"""The table that leads from the terms and words of a feed to the areas of the offer; editors may change it.

assets/openreferral/areas.yaml is the shipped one and says how it is written. A service's own terms count
for more than words of its name, and these for more than words of its description.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.ledger import Ledger
from kiosk.content.lined_yaml import read_yaml
from kiosk.content.record import Record, as_record
from kiosk.errors import ContentRefused
from kiosk.offer.words import stems_of
from kiosk.paths import ASSETS

SHIPPED = ASSETS / "openreferral" / "areas.yaml"
MOST_AREAS = 3

_TERM, _TERM_WORD, _NAME_WORD, _WORD = 100, 20, 10, 1


@dataclass(frozen=True, slots=True)
class Row:
    """Terms, folded, and words, stemmed, that lead to one area."""

    area: str
    terms: frozenset[str]
    words: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class AreaTable:
    """The whole table. `otherwise`: the area of what nothing else leads anywhere."""

    rows: tuple[Row, ...]
    otherwise: str

    def areas(
        self, terms: Iterable[str], name: str, text: str, known: frozenset[str]
    ) -> tuple[tuple[str, ...], bool]:
        """The areas of `known` for a service, the likeliest first; and whether anything led to them."""
        folded = {_folded(term) for term in terms}
        weighed = (
            (_TERM_WORD, _phrases(" . ".join(sorted(folded)))),
            (_NAME_WORD, _phrases(name)),
            (_WORD, _phrases(text)),
        )
        scores: dict[str, int] = {}
        for row in self.rows:
            score = _TERM * len(row.terms & folded)
            score += sum(weight * len(row.words & phrases) for weight, phrases in weighed)
            if score and row.area in known:
                scores[row.area] = scores.get(row.area, 0) + score
        if not scores:
            return (self.otherwise if self.otherwise in known else min(known),), False
        best = sorted(scores, key=lambda area: -scores[area])
        least = scores[best[0]] / 2  # a single word of a long description is no second area
        return tuple(area for area in best[:MOST_AREAS] if scores[area] >= least), True


def read_table(path: Path) -> AreaTable:
    """The table in this file.

    Raises:
        FileUnreadable: it is there but may not be read.
        ContentRefused: it is missing, or something in it is wrong; holds every problem.
    """
    ledger = Ledger()
    node = read_yaml(path, ledger)
    record = as_record(node, "table", path, ledger) if node is not None else None
    table = AreaTable((), "")
    if record is not None:
        rows = tuple(_row(each) for each in record.records("areas", "area"))
        table = AreaTable(rows, record.text("otherwise"))
        if not record.has("areas"):
            record.say("areas", "areas is missing; write a list of areas, each with words that lead to it")
        record.close()
    if ledger.problems:
        raise ContentRefused(ledger.sorted_problems())
    return table


def _row(record: Record) -> Row:
    row = Row(
        area=record.slug("area"),
        terms=frozenset(_folded(term) for term in record.texts("terms", required=False)),
        words=frozenset(stems_of(word) for word in record.texts("words", required=False)),
    )
    if not row.terms and not row.words and record.sound:
        record.say("area", "nothing leads to this area; write terms or words, or take it out")
    record.close()
    return row


def _folded(term: str) -> str:
    return " ".join(term.casefold().split()).rstrip("/")


def _phrases(text: str) -> set[tuple[str, ...]]:
    """Every run of one to three stems."""
    stems = stems_of(text)
    return {stems[at : at + length] for length in (1, 2, 3) for at in range(len(stems) - length + 1)}
