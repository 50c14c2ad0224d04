"""What a running kiosk does with its releases: begin on the right one, take the one that waits, prove it.

Each step holds `central.lock` for as long as it takes to write one small file. Where somebody else holds it
the step is not done, and is asked for again: a kiosk never waits for a pass, nor for a network.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.central import lock, releases
from kiosk.central import state as states
from kiosk.central.state import Entry, State
from kiosk.errors import FileUnwritable
from kiosk.paths import EMBEDDED_OFFER

BUSY = "a pass is under way just now"
ATTEMPTS = 10  # at a lock, by a kiosk that starts
ATTEMPT_EVERY_S = 0.05  # who only looks whether a kiosk runs holds its lock for less

_log = logging.getLogger(__name__)

Mark = tuple[int, int, int] | None
"""What tells one state.json from another; None: there is none."""


@contextmanager
def only_kiosk(home: Path, wait: Callable[[float], None] = time.sleep) -> Iterator[bool]:
    """Be the kiosk that runs on the state in `home`; False: another one does.

    Where the folder cannot be written there is nothing to hold, and so nobody to share it with.
    """
    with ExitStack() as stack:
        try:
            home.mkdir(parents=True, exist_ok=True)
            free = stack.enter_context(_patiently(home / lock.KIOSK_LOCK, wait))
        except OSError:
            free = True
        yield free


def begin(home: Path, now: datetime, wait: Callable[[float], None] = time.sleep) -> Path:
    """The offer that a kiosk shows which starts now, or begins again after a fault; counts the start.

    Heals what is damaged. The embedded offer is the last resort.
    """
    before = states.load(home)
    try:
        with _patiently(home / lock.CENTRAL_LOCK, wait) as free:
            found = releases.start(home, now) if free else releases.offer(home)
    except OSError:  # a folder that is missing or read-only: nothing can be counted or healed
        found = releases.start(home, now)
    if before and before.current and found != states.path_of(home, before.current):
        instead = f"version {found.parent.name}" if found else "the offer that came with the program"
        out = releases.is_rolled_back(releases.known(home), before.current.version, before.current.lineage)
        why = out.why if out else "it is damaged, or cannot be tried"
        _log.warning("%s is shown, not version %s: %s", instead, before.current.version, why)
    return found or EMBEDDED_OFFER


def take(home: Path, now: datetime) -> Path:
    """Put what waits in place, if anything does, and say which offer is to be shown now. Only between visits.

    Raises:
        FileUnwritable: the state cannot be written, or a pass is under way.
    """
    with _turn(home):
        waiting = releases.known(home).staged
        if waiting and (activated := releases.activate(home, now, tries=1)):
            _log.info("version %s is put in place, on trial", waiting.version)
            return activated
        return releases.offer(home) or EMBEDDED_OFFER


def prove(home: Path, shown: Path) -> None:
    """The offer that is `shown` has run well for long enough: if it is the one on trial, that is over.

    Raises:
        FileUnwritable: the state cannot be written, or a pass is under way.
    """
    with _turn(home):
        state = releases.known(home)
        if state.current is None or _path_on_trial(home, state) != shown:
            return
        releases.prove(home)
    _log.info("version %s has proved itself", state.current.version)


def go_back(home: Path, now: datetime) -> tuple[Entry | None, State]:
    """Roll back by hand; the release that was shown, and how it stands now. A running kiosk follows.

    Raises:
        NothingToRollBack: no release is shown.
        FileUnwritable: the state cannot be written, or a pass is under way.
    """
    with _turn(home):
        bad = releases.known(home).current
        return bad, releases.roll_back(home, now)


def is_on_trial(home: Path, shown: Path) -> bool:
    """Whether `shown` is a release that has yet to prove itself."""
    return _path_on_trial(home, releases.known(home)) == shown


def mark(home: Path) -> Mark:
    """What changes whenever a release is staged, put in place or taken back. Takes some microseconds."""
    try:
        found = (home / states.FILE_NAME).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _path_on_trial(home: Path, state: State) -> Path | None:
    return states.path_of(home, state.current) if state.current and state.tries is not None else None


@contextmanager
def _turn(home: Path) -> Iterator[None]:
    try:
        home.mkdir(parents=True, exist_ok=True)
        with lock.held(home / lock.CENTRAL_LOCK) as free:
            if not free:
                raise FileUnwritable(home, BUSY)
            yield
    except OSError as error:
        raise FileUnwritable(home, error.strerror or str(error)) from error


@contextmanager
def _patiently(path: Path, wait: Callable[[float], None]) -> Iterator[bool]:
    for attempt in range(ATTEMPTS):
        with lock.held(path) as free:
            if free or attempt == ATTEMPTS - 1:
                yield free
                return
        wait(ATTEMPT_EVERY_S)
