"""Which offer this kiosk shows, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from kiosk import program, tally
from kiosk.central import durable, passes, releases
from kiosk.central.passes import Kind, LastPass
from kiosk.central.state import Entry, State, path_of
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import EMBEDDED_OFFER
from kiosk.settings import home

EMBEDDED_VERSION = 0


class Origin(StrEnum):
    """Where the offer that is shown came from."""

    EMBEDDED = "embedded"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Status:
    """The offer that is shown. None: it has none, or it is not known.

    `active_since` and `checked_at` are when this offer was put in place and when the kiosk last looked for a
    newer one; `last_error` says what is wrong. `expires` ends the signatures on a release. `waiting` is the
    version that is shown after this visit; `on_trial`: the release has yet to run well for half a minute.

    `program` is the version of the program, `failures` the passes in a row that came to nothing; `restarts`,
    `faults` and `sheets` are those of `Tally`.
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
    waiting: int | None = None
    on_trial: bool = False
    program: str = ""
    failures: int = 0
    restarts: int = 0
    faults: int = 0
    sheets: int = 0


def current_offer(at: Path | None = None) -> Path:
    """The file of the offer that is shown: the current release, or the embedded offer where there is none.

    `at` is the folder of state, here and below; None: the usual one.
    """
    return releases.offer(at or home()) or EMBEDDED_OFFER


def status(offer: Path, at: Path | None = None) -> Status:
    """What is known of `offer`, which is the current one.

    Raises:
        FileUnreadable: it cannot be read.
        OfferRefused: it is not a usable offer.
    """
    with Catalogue.open(offer) as catalogue:
        release = catalogue.release()
    place = at or home()
    entry, state = _entry_of(offer, place), releases.known(place)
    last, counted = passes.load(place), tally.load(place)
    return Status(
        version=entry.version if entry else EMBEDDED_VERSION,
        source=Origin.RELEASE if entry else Origin.EMBEDDED,
        council=release.council,
        draft=release.draft,
        active_since=entry.since if entry else None,
        checked_at=last.at if last else None,
        last_error=_last_error(last, entry, state, place),
        review_by=release.review_by,
        expires=entry.expires if entry else None,
        waiting=state.staged.version if state.staged else None,
        on_trial=entry is not None and entry == state.current and state.tries is not None,
        program=program.version(),
        failures=last.failures if last else 0,
        restarts=counted.restarts,
        faults=counted.faults,
        sheets=counted.sheets,
    )


def _entry_of(offer: Path, place: Path) -> Entry | None:
    entry = releases.shown(place)
    return entry if entry and path_of(place, entry) == offer else None


def _last_error(last: LastPass | None, shown: Entry | None, state: State, place: Path) -> str | None:
    """What is wrong, the worst first: a damaged release, a pass that failed, a release that did not run."""
    found = []
    if state.current and state.current != shown:
        instead = f"version {shown.version}" if shown else "the offer that came with the program"
        found.append(f"version {state.current.version} is damaged here, so {instead} is shown")
    if place.is_dir():
        try:
            durable.try_out(place)
        except OSError as error:
            found.append(f"{place} cannot be written: {error.strerror or error}")
    if last and last.kind in (Kind.REFUSED, Kind.UNREACHABLE):
        found.append(f"{last.where}: {last.reason}" if last.where else last.reason)
    if state.rolled_back and state.rolled_back[0].why == releases.UNPROVED:
        taken_back = state.rolled_back[0]
        found.append(f"version {taken_back.version} was taken back: {taken_back.why}")
    return "; ".join(found) or None
