"""One pass of a kiosk: look, fetch, verify, stage, and activate where no kiosk is running.

A running kiosk holds `kiosk.lock` and activates what waits by itself, between visits. Whatever fails keeps
the old content and is written down; only our own bugs are raised.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.central import acceptance, durable, lock, look, passes, places, releases
from kiosk.central import location as locations
from kiosk.central import state as states
from kiosk.central.acceptance import Decision
from kiosk.central.location import Place
from kiosk.central.look import WAITS
from kiosk.central.outcome import Outcome, outcome
from kiosk.central.pack import FILE_NAME, Pack
from kiosk.central.passes import Kind, LastPass
from kiosk.central.state import Entry, State
from kiosk.central.trust import read_root
from kiosk.central.verify import Verified, verify
from kiosk.errors import (
    CentralUnreachable,
    FileUnreadable,
    FileUnwritable,
    KnownError,
    ReleaseRefused,
    TrustRefused,
)
from kiosk.offer.catalogue import Catalogue
from kiosk.settings import Central

BUSY = "another pass is under way"


@dataclass(frozen=True, slots=True)
class _Taken:
    """What a pass that did not fail came to, and how to know the same pack again."""

    kind: Kind
    reason: str
    mark: str = ""
    sha256: str = ""
    root: str = ""


def one_pass(home: Path, central: Central, now: datetime) -> Outcome:
    """Look once for something new at `central.location`, and take it if all is well."""
    where = locations.shown(central.location)
    try:
        durable.make_folder(home)
        with lock.held(home / lock.CENTRAL_LOCK) as free:
            if not free:
                return outcome(home, Kind.UNCHANGED, BUSY)
            return _recorded(home, central, where, now)
    except OSError as error:
        unwritable = FileUnwritable(home, error.strerror or str(error))
        return outcome(home, Kind.UNREACHABLE, reason_of(unwritable), unwritable)


def reason_of(error: KnownError) -> str:
    """Why a pass failed, without where: that is said beside it."""
    match error:
        case TrustRefused() | ReleaseRefused() | CentralUnreachable():
            return error.reason
        case FileUnreadable() | FileUnwritable():
            return f"{error.path}: {error.reason}"
        case _:
            return type(error).__name__


def _recorded(home: Path, central: Central, where: str, now: datetime) -> Outcome:
    last = passes.load(home)
    try:
        taken = _pass(home, central, last, now)
        done = outcome(home, taken.kind, taken.reason)
        record = LastPass(taken.kind, now, taken.reason, 0, where, taken.mark, taken.sha256, taken.root)
    except KnownError as error:
        kind = Kind.UNREACHABLE if error.exit_code == KnownError.exit_code else Kind.REFUSED
        done = outcome(home, kind, reason_of(error), error)
        record = LastPass(kind, now, done.reason, (last.failures if last else 0) + 1, where)
    try:
        passes.save(home, record)
    except OSError as error:  # a full disk; what it shows is not harmed
        if done.error is None:
            full = FileUnwritable(home, error.strerror or str(error))
            return replace(done, reason=reason_of(full), error=full)
    return done


def _pass(home: Path, central: Central, last: LastPass | None, now: datetime) -> _Taken:
    if not central.location:
        raise CentralUnreachable("the central file", "nobody has said where it is")
    root = read_root(central.root)
    with closing(places.place(central.location, ca_file=central.ca_file, proxy=central.proxy)) as place:
        return _looked(home, central, place, root, last, now)


def _looked(
    home: Path, central: Central, place: Place, root: bytes, last: LastPass | None, now: datetime
) -> _Taken:
    mark = place.look()
    state = releases.mend(home, now)
    if last and look.is_here(last, place.where, mark, look.digest(root), state):
        activated = state.staged is not None and _activated(home, now)
        kind = Kind.INSTALLED if activated else Kind.UNCHANGED
        reason = "" if activated else look.why_not_shown(last, state)
        return _Taken(kind, reason, mark, last.sha256, last.root)
    work = home / releases.INCOMING
    durable.clear(work)
    try:
        work.mkdir()
    except OSError as error:
        raise FileUnwritable(work, error.strerror or str(error)) from error
    try:
        return _fetched(home, central, place, root, work, now)
    finally:
        durable.clear(work)


def _fetched(home: Path, central: Central, place: Place, root: bytes, work: Path, now: datetime) -> _Taken:
    file = work / FILE_NAME
    mark = place.fetch(file)
    with Pack.open(file, place.where) as opened:
        verified = verify(opened, root, home, work / states.OFFER)
    state = releases.known(home)
    judged = acceptance.decide(verified, state, _council(home, state), central, place.where)
    kind, reason = Kind.UNCHANGED, judged.reason
    match judged.decision:
        case Decision.STAGE:
            acceptance.check_offer(verified.offer, verified.claim, place.where)
            releases.stage(home, verified.offer, _entry(verified))
            kind, reason = Kind.INSTALLED, "" if _activated(home, now) else WAITS
        case Decision.WAITS_ALREADY:
            kind, reason = (Kind.INSTALLED, "") if _activated(home, now) else (Kind.UNCHANGED, WAITS)
        case Decision.SHOWN_ALREADY:
            releases.refresh(home, verified.expires)
        case Decision.STAYS_OUT:
            pass
    return _Taken(kind, reason, mark, verified.sha256, look.digest(root))


def _activated(home: Path, now: datetime) -> bool:
    """Put in place what waits, unless a kiosk is running, which does so itself after the visit."""
    if lock.kiosk_runs(home):
        return False
    releases.activate(home, now)
    return True


def _entry(verified: Verified) -> Entry:
    signed = verified.claim
    return Entry(
        version=signed.version,
        folder=str(signed.version),
        sha256=verified.sha256,
        lineage=verified.lineage,
        services=signed.services,
        draft=signed.draft,
        expires=verified.expires,
    )


def _council(home: Path, state: State) -> str:
    """Whose release is shown; "" where none is, or it cannot be read."""
    if state.current is None:
        return ""
    try:
        with Catalogue.open(states.path_of(home, state.current)) as catalogue:
            return catalogue.release().council
    except KnownError:
        return ""
