"""The look, with which each pass begins: one small request, and whether what it tells of is here already.

A running kiosk looks by itself and starts a pass, a program of its own, only where there is more to do than
to write down that nothing changed. So nothing here may load what reads packs (python-tuf takes 0.2 s).
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.central import fleet, lock, passes, places, releases, trust
from kiosk.central import state as states
from kiosk.central.location import folder_of
from kiosk.central.outcome import outcome
from kiosk.central.passes import Kind, LastPass
from kiosk.central.state import State
from kiosk.errors import KnownError
from kiosk.settings import Settings

WAITS = "it is shown after this visit"


def digest(root: bytes) -> str:
    """How a pass remembers the root of trust that it went by."""
    return hashlib.sha256(root).hexdigest()


def is_here(last: LastPass | None, where: str, mark: str, root: str, state: State) -> bool:
    """Whether the pack at `where` is the one that the last pass took whole, under the same root of trust.

    And what it held is shown or waits, or was taken back since.
    """
    if last is None or not mark or (last.where, last.mark, last.root) != (where, mark, root):
        return False
    here = any(entry.sha256 == last.sha256 for entry in (state.current, state.staged) if entry)
    return here or (bool(last.sha256) and bool(state.rolled_back))


def why_not_shown(last: LastPass, state: State) -> str:
    """Why what was taken whole is not what is shown; "" where it is."""
    if last.reason and (last.reason != WAITS or state.staged):
        return last.reason
    if any(entry.sha256 == last.sha256 for entry in state.named()) or not state.rolled_back:
        return ""
    return f"version {state.rolled_back[0].version} stays out: {state.rolled_back[0].why}"


def is_light(location: str) -> bool:
    """Whether looking there is: SMB, SFTP and S3 need libraries that take as long to load as python-tuf."""
    return location.lower().startswith(("http://", "https://")) or folder_of(location) is not None


def nothing_new(home: Path, settings: Settings, now: datetime) -> bool:
    """Look for a running kiosk; True: nothing is to be done, and that is written down as a pass would.

    False: something changed, or failed now or the last time, so a pass must be made. It may take as long as
    the place takes to answer.
    """
    central = settings.central
    last = passes.load(home)
    if last is None or not last.mark or not is_light(central.location):
        return False
    try:
        root = digest(trust.read_root(central.root))
        with closing(places.place(central.location, ca_file=central.ca_file, proxy=central.proxy)) as place:
            mark, where = place.look(), place.where
        with lock.held(home / lock.CENTRAL_LOCK) as free:
            last, state = passes.load(home), releases.known(home)
            if not free or last is None or not is_here(last, where, mark, root, state):
                return False
            if state.current and not states.path_of(home, state.current).is_file():
                return False
            reason = why_not_shown(last, state)
            passes.save(home, replace(last, kind=Kind.UNCHANGED, at=now, reason=reason, failures=0))
    except (KnownError, OSError):
        return False
    if folder_of(central.location) is not None:  # there is no leaving reports elsewhere
        told = outcome(home, Kind.UNCHANGED, reason)
        fleet.leave(central.location, fleet.report_of(home, settings.hub, central, told, now))
    return True
