"""England's bank holidays, computed by the library `holidays` (MIT, no network) when an offer is built.

They travel in offer.db: a kiosk need not load the library, and a holiday that is proclaimed for one year
comes with the next release.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

_SUBSTITUTE = " (observed)"  # how the library marks the Monday that stands for a Sunday


def bank_holidays(years: Iterable[int]) -> tuple[tuple[date, str], ...]:
    """The bank holidays of these years in order, with their names."""
    return tuple(pair for year in years for pair in _in_year(year))


@cache
def _in_year(year: int) -> tuple[tuple[date, str], ...]:
    from holidays import country_holidays  # half a second: only those who build wait for it

    found = country_holidays("GB", subdiv="ENG", years=year)
    return tuple((day, name.replace(_SUBSTITUTE, "")) for day, name in sorted(found.items()))
