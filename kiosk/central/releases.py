"""The releases on one kiosk's disk: stage, activate, prove, roll back, and mend what was damaged.

Order is everything here. A release is complete on the disk before state.json names it; state.json is renamed
into place before anything it no longer names is taken away. So a crash at any point leaves a whole release to
show. Who changes anything holds `central.lock`; reading needs no lock.

Proving: a release that was put in place is on trial. Each start counts; `prove` ends the trial once the home
screen has stood for 30 s; after three starts without that, the next start goes back to the release before.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.central import durable
from kiosk.central import state as states
from kiosk.central.state import Entry, RolledBack, State
from kiosk.errors import FileUnwritable, KnownError, NothingToRollBack
from kiosk.offer.catalogue import Catalogue

STRIKES = 3
PROVED_AFTER_S = 30
UNPROVED = f"it did not run for {PROVED_AFTER_S} seconds in {STRIKES} starts"
BY_HAND = "it was rolled back by hand"
INCOMING = "incoming"


def known(home: Path) -> State:
    """What is to be shown, mended in memory where state.json is damaged. Nothing is written."""
    found = states.load(home)
    return found if found is not None else _mended(home)


def shown(home: Path) -> Entry | None:
    """The release to show: the current one if it is whole, else the one before, else any; None: none is."""
    return next(_whole(home, known(home)), None)


def offer(home: Path) -> Path | None:
    """The file of the release to show; None: there is none, and the embedded offer is the last resort."""
    entry = shown(home)
    return states.path_of(home, entry) if entry else None


def start(home: Path, now: datetime) -> Path | None:
    """What a kiosk that starts is to show; counts the start of a release on trial, and mends what is damaged.

    A kiosk whose disk is full or read-only starts all the same. A trial whose starts cannot be counted would
    never end, so the release before is shown then.
    """
    found = known(home)
    state = _with_whole(home, found, now)
    try:
        if state.tries is not None and state.current:
            struck_out = state.tries >= STRIKES
            state = _back(state, UNPROVED, now) if struck_out else replace(state, tries=state.tries + 1)
        if state != states.load(home):
            _save(home, state)
        _prune(home, state)
    except OSError:
        if state.tries is not None and state.previous and _is_whole(home, state.previous):
            return states.path_of(home, state.previous)
    return states.path_of(home, state.current) if state.current else None


def mend(home: Path, now: datetime) -> State:
    """How it stands, after a current release whose file is gone gave way to the next whole one.

    Raises:
        FileUnwritable: state.json cannot be written.
    """
    state = known(home)
    if state.current and not states.path_of(home, state.current).is_file():
        state = _with_whole(home, state, now)
        _save_or_say(home, state)
    return state


def refresh(home: Path, expires: datetime) -> None:
    """The signatures on the current release now end at `expires`.

    Raises:
        FileUnwritable: state.json cannot be written.
    """
    state = known(home)
    if state.current and state.current.expires != expires:
        _save_or_say(home, replace(state, current=replace(state.current, expires=expires)))


def prove(home: Path) -> None:
    """The release on trial has shown its home screen and run well: end the trial.

    Raises:
        FileUnwritable: state.json cannot be written.
    """
    state = known(home)
    if state.tries is not None:
        _save_or_say(home, replace(state, tries=None))


def stage(home: Path, offer: Path, entry: Entry) -> Entry:
    """Move a checked offer into its place on the disk and have it wait; the entry with its folder's name.

    Raises:
        FileUnwritable: the disk is full, or cannot be written.
    """
    place = home / states.RELEASES
    state = known(home)
    try:
        place.mkdir(exist_ok=True)
        if any(each.folder == entry.folder for each in state.named()):
            entry = replace(entry, folder=f"{entry.version}-{entry.sha256[:8]}")
        durable.clear(place / entry.folder)
        with tempfile.TemporaryDirectory(dir=_incoming(home)) as work:
            aside = Path(work, entry.folder)
            aside.mkdir()
            shutil.move(offer, aside / states.OFFER)
            durable.sync_file(aside / states.OFFER)
            durable.write(aside / states.ENTRY, states.written(entry))
            aside.rename(place / entry.folder)
        durable.sync_folder(place)
        durable.sync_folder(home)
        _save(home, staged := replace(state, staged=entry))
    except OSError as error:
        raise FileUnwritable(home, error.strerror or str(error)) from error
    _prune(home, staged)
    return entry


def activate(home: Path, now: datetime, *, tries: int = 0) -> Path | None:
    """Put the waiting release in place, on trial; its offer, or None where none waits.

    Only between visits. `tries` is 1 where a running kiosk will show it at once: that is its first start.

    Raises:
        FileUnwritable: state.json cannot be written.
    """
    state = known(home)
    if state.staged is None:
        return None
    entry = replace(state.staged, since=now)
    kept = tuple(each for each in state.rolled_back if each.lineage == entry.lineage)
    higher = State(
        current=entry,
        # A release that never proved itself is nothing to go back to.
        previous=state.previous if state.tries is not None and state.previous else state.current,
        tries=tries,
        rolled_back=tuple(each for each in kept if each.version > entry.version),
    )
    _save_or_say(home, higher)
    _prune(home, higher)
    return states.path_of(home, entry)


def roll_back(home: Path, now: datetime, why: str = BY_HAND) -> State:
    """Go back to the release before, or to the embedded offer where there is none; how it then stands.

    Raises:
        NothingToRollBack: no release is shown.
        FileUnwritable: state.json cannot be written.
    """
    state = known(home)
    if state.current is None:
        raise NothingToRollBack
    back = _back(state, why, now)
    _save_or_say(home, back)
    _prune(home, back)
    return back


def is_rolled_back(state: State, version: int, lineage: str) -> RolledBack | None:
    """Why a version stays out on this kiosk, if it does."""
    return next(
        (each for each in state.rolled_back if (each.version, each.lineage) == (version, lineage)), None
    )


def _back(state: State, why: str, now: datetime) -> State:
    bad = state.current
    taken = (RolledBack(bad.version, bad.lineage, why),) if bad else ()
    before = replace(state.previous, since=now) if state.previous else None
    staged = state.staged if state.staged and bad and state.staged.version > bad.version else None
    return State(current=before, staged=staged, rolled_back=(*taken, *state.rolled_back))


def _with_whole(home: Path, state: State, now: datetime) -> State:
    """The state with a whole release in the first place, if there is any."""
    found = next(_whole(home, state), None)
    previous = state.previous if state.previous and _is_intact(home, state.previous) else None
    staged = state.staged if state.staged and _is_intact(home, state.staged) else None
    if found == state.current:
        return replace(state, previous=previous, staged=staged)
    if found is not None and found.since is None:
        found = replace(found, since=now)
    other = previous if previous != found else None
    return State(found, other, staged if staged != found else None, None, state.rolled_back)


def _mended(home: Path) -> State:
    """The state as it can be told from the releases on the disk: the highest whole one is shown, on trial."""
    found = sorted(_on_disk(home), key=lambda entry: entry.version, reverse=True)
    if not found:
        return State()
    return State(found[0], found[1] if len(found) > 1 else None, tries=0)


def _whole(home: Path, state: State) -> Iterator[Entry]:
    """The releases that could be shown, the one that should be first; those that wait do not count."""
    first = [entry for entry in (state.current, state.previous) if entry]
    yield from (entry for entry in first if _is_whole(home, entry))
    out = {each.version for each in state.rolled_back}
    waiting = state.staged.folder if state.staged else ""
    others = (
        entry
        for entry in _on_disk(home)
        if entry not in first and entry.version not in out and entry.folder != waiting
    )
    if first:
        yield from sorted(others, key=lambda entry: entry.version, reverse=True)


def _on_disk(home: Path) -> Iterable[Entry]:
    try:
        folders = sorted((home / states.RELEASES).iterdir())
    except OSError:
        return ()
    entries = (states.load_entry(folder) for folder in folders)
    return tuple(entry for entry in entries if entry and _is_whole(home, entry))


def _is_whole(home: Path, entry: Entry) -> bool:
    """Whether the release is what was staged, and this program, which may be another by now, can read it."""
    if not _is_intact(home, entry):
        return False
    try:
        Catalogue.open(states.path_of(home, entry)).close()
    except KnownError:
        return False
    return True


def _is_intact(home: Path, entry: Entry) -> bool:
    try:
        return durable.sha256_of(states.path_of(home, entry)) == entry.sha256
    except OSError:
        return False


def _prune(home: Path, state: State) -> None:
    """Take away what nothing names any more. What cannot go now goes another time."""
    wanted = {entry.folder for entry in state.named()}
    try:
        found = [path for path in (home / states.RELEASES).iterdir() if path.name not in wanted]
    except OSError:
        return
    for path in found:
        durable.clear(path)


def _incoming(home: Path) -> Path:
    folder = home / INCOMING
    folder.mkdir(exist_ok=True)
    return folder


def _save(home: Path, state: State) -> None:
    states.save(home, state)


def _save_or_say(home: Path, state: State) -> None:
    try:
        _save(home, state)
    except OSError as error:
        raise FileUnwritable(home / states.FILE_NAME, error.strerror or str(error)) from error
