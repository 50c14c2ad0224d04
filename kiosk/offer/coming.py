"""The next sessions of an offer's groups, as a sheet, a screen and a command want them."""

from __future__ import annotations

from datetime import date

from kiosk.offer import diary
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.diary import Session

COMING_DAYS = 42
"""How far ahead a sheet looks: groups that meet once a month are seen."""


def coming(
    catalogue: Catalogue, first: date, days: int = COMING_DAYS, *, hub: str = ""
) -> tuple[Session, ...]:
    """All sessions from the day `first` on, those in the location `hub` first in each day."""
    groups = catalogue.groups()
    if not groups:
        return ()
    return diary.sessions(
        groups,
        first,
        days,
        hub=hub,
        locations=catalogue.locations(),
        bank_holidays=catalogue.bank_holidays(),
    )
