"""What `make bench` says at its end: one table of figures, beside their peers and goals where they have them.

A goal is a limit, never a test: a slow machine makes no benchmark fail.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

HEAD = ("figure", "ours", "peer", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing. Its goal is `most` or `least`, in `unit`, or `most_of_peer`: a share of `peer`."""

    name: str
    ours: float
    unit: str
    peer: float | None = None
    most: float | None = None
    least: float | None = None
    most_of_peer: float | None = None

    def row(self) -> tuple[str, ...]:
        """The cells of the table; empty where there is nothing to say."""
        ratio = None if self.peer is None else self.ours / self.peer
        goal, met = "", ""
        if self.most is not None:
            goal, met = f"≤ {self.most:g} {self.unit}", _yes(self.ours <= self.most)
        elif self.least is not None:
            goal, met = f"≥ {self.least:g} {self.unit}", _yes(self.ours >= self.least)
        elif self.most_of_peer is not None:
            goal = f"≤ {self.most_of_peer:.2f} ×"
            met = "no peer" if ratio is None else _yes(ratio <= self.most_of_peer)
        peer = "" if self.peer is None else f"{_short(self.peer)} {self.unit}"
        return (
            self.name,
            f"{_short(self.ours)} {self.unit}",
            peer,
            f"{ratio:.2f}" if ratio else "",
            goal,
            met,
        )


@dataclass
class Figures:
    """All that was measured in one session, and under which conditions."""

    measured: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The table, ruled by spaces, and the notes below it."""
        rows = [HEAD, *(figure.row() for figure in self.measured)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
        table = [
            f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]:>{widths[3]}}"
            f"  {row[4]:<{widths[4]}}  {row[5]}".rstrip()
            for row in rows
        ]
        return [*table, "", *self.notes]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values` that at least `share` (0 to 1) of them do not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1]


def spread(values: Iterable[float], unit: str) -> str:
    """The least and the most, as words."""
    known = sorted(values)
    return f"{_short(known[0])} to {_short(known[-1])} {unit}"


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _yes(met: bool) -> str:
    return "yes" if met else "NO"
