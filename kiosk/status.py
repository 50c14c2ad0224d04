"""Which offer this kiosk shows, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from kiosk.offer.catalogue import Catalogue
from kiosk.paths import EMBEDDED_OFFER

EMBEDDED_VERSION = 0


class Origin(StrEnum):
    """Where the offer that is shown came from."""

    EMBEDDED = "embedded"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Status:
    """The offer that is shown. None: it has none, or it is not known.

    `active_since` and `checked_at` are when this offer was put in place and when the kiosk last looked for a
    newer one; `last_error` says why it could not. `expires` ends the signatures on a release.
    """

    version: int
    source: Origin
    council: str
    draft: bool
    active_since: datetime | None
    checked_at: datetime | None
    last_error: str | None
    review_by: date
    expires: datetime | None


def current_offer() -> Path:
    """The file of the offer that is shown."""
    return EMBEDDED_OFFER


def status(offer: Path) -> Status:
    """What is known of `offer`, which is the current one.

    Raises:
        FileUnreadable: it cannot be read.
        OfferRefused: it is not a usable offer.
    """
    with Catalogue.open(offer) as catalogue:
        release = catalogue.release()
    return Status(
        version=EMBEDDED_VERSION,
        source=Origin.EMBEDDED,
        council=release.council,
        draft=release.draft,
        active_since=None,
        checked_at=None,
        last_error=None,
        review_by=release.review_by,
        expires=None,
    )
