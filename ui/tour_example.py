"""The labelled example offer that has dates, for pictures of them where the offer that is shown has none."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.diary import ENGLAND
from kiosk.paths import ROOT

HUB = "market-hub"
_SOURCE = ROOT / "tests" / "example_offer"
"""It is there wherever the kiosk runs from its sources."""


def is_wanted(offer: Path) -> bool:
    """Whether there is an example, and the offer has no dates of its own."""
    if not _SOURCE.is_dir():
        return False
    with Catalogue.open(offer) as catalogue:
        return not any(schedule.dtstart for group in catalogue.groups() for schedule in group.schedules)


def build_into(path: Path) -> None:
    """The example as a database."""
    build(read(_SOURCE), path)


def now() -> datetime:
    """A morning on which its groups meet."""
    return datetime(2026, 11, 24, 9, tzinfo=ENGLAND)
