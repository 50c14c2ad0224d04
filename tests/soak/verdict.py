"""What a soak must show, and whether its samples show it. Pure, so that it can be tested as a table."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

MOST_GROWTH_MB = 10.0
WARM_UP_SHARE = 1 / 6
"""Ten minutes of an hour: fonts, pages, languages and caches are all there by then."""
WINDOW_SHARE = 0.1
SLOWER = 1.2
SLOWER_MS = 2.0
"""So much slower is no change: the 99th of a few hundred is one of the three slowest."""
P99 = 0.99


@dataclass(frozen=True, slots=True)
class Sample:
    """A kiosk at rest after some visits.

    `changes`: page changes since the last sample, in ms: [by the clock, of its thread].
    """

    at_s: float
    visits: int
    version: int
    pss_kb: int
    anonymous_kb: int
    speech_kb: int
    files: int
    changes: list[list[float]]
    made: dict[str, int]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a soak must show, what it showed, and whether that is enough."""

    what: str
    found: str
    met: bool


def judge(samples: Sequence[Sample], complaints: Sequence[str]) -> tuple[Rule, ...]:
    """The rules, judged by samples in their order, and by every line that was a warning or worse."""
    warm = [one for one in samples if one.at_s >= samples[-1].at_s * WARM_UP_SHARE]
    window = max(1, round(len(warm) * WINDOW_SHARE))
    first, last = warm[:window], warm[-window:]
    quarters = (_quarter(samples, 0), _quarter(samples, 3))
    clock, own = ([percentile([one[kind] for one in each], P99) for each in quarters] for kind in (0, 1))
    files = [_median(part, "files") for part in (first, last)]
    return (
        _growth("the kiosk", "pss_kb", first, last),
        _growth("its speech", "speech_kb", first, last),
        Rule("as many files are open as were", f"{files[0]:.0f} and {files[1]:.0f}", files[0] == files[1]),
        Rule("nothing warns", complaints[0] if complaints else "no line", not complaints),
        Rule(
            "the 99th of 100 page changes is as quick in the last quarter as in the first",
            f"{own[0]:.1f} and {own[1]:.1f} ms of its thread, {clock[0]:.1f} and {clock[1]:.1f} by the clock",
            own[1] <= own[0] * SLOWER + SLOWER_MS,
        ),
        _sheets(samples[-1].made),
    )


def _growth(whose: str, kind: str, first: Sequence[Sample], last: Sequence[Sample]) -> Rule:
    grown = (_median(last, kind) - _median(first, kind)) / 1024
    return Rule(
        f"the memory of {whose} grows by less than {MOST_GROWTH_MB:.0f} MB after its warm-up",
        f"{grown:+.1f} MB, to {getattr(last[-1], kind) / 1024:.0f} MB",
        grown < MOST_GROWTH_MB,
    )


def _sheets(made: dict[str, int]) -> Rule:
    came = made.get("sheet done", 0)
    asked = sum(count for name, count in made.items() if name.startswith("sheet "))
    return Rule("every sheet comes out", f"{came} of {asked}", came == asked > 0)


def _median(samples: Sequence[Sample], kind: str) -> float:
    return statistics.median(getattr(one, kind) for one in samples)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values` that at least `share` (0 to 1) of them do not exceed; 0 for none."""
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1] if values else 0.0


def _quarter(samples: Sequence[Sample], number: int) -> list[list[float]]:
    length = samples[-1].at_s / 4
    return [
        change
        for one in samples
        if number * length <= one.at_s <= (number + 1) * length
        for change in one.changes
    ]
