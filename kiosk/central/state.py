"""state.json: which release a kiosk shows, which came before, which waits. Only `releases` writes it.

A file that is not whole is as good as none: `releases` makes it again from what is on the disk.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.central import durable
from kiosk.central.claim import HIGHEST_VERSION

FILE_NAME = "state.json"
RELEASES = "releases"
OFFER = "offer.db"
ENTRY = "release.json"

_FOLDER = re.compile(r"[1-9]\d{0,15}(?:-[0-9a-f]{8})?")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A release on this kiosk's disk. `folder` is its name under releases/; `lineage` the root it came by.

    `expires` ends its signatures. `since`: when it was put in place; None while it waits.
    """

    version: int
    folder: str
    sha256: str
    lineage: str
    services: int
    draft: bool
    expires: datetime
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RolledBack:
    """A version that was taken away and does not come back; `why` in plain words."""

    version: int
    lineage: str
    why: str


@dataclass(frozen=True, slots=True)
class State:
    """What this kiosk shows. `tries` counts the starts of a release on trial; None: it has proved itself."""

    current: Entry | None = None
    previous: Entry | None = None
    staged: Entry | None = None
    tries: int | None = None
    rolled_back: tuple[RolledBack, ...] = ()

    def named(self) -> tuple[Entry, ...]:
        """The releases that must stay on the disk, the one that is shown first."""
        return tuple(entry for entry in (self.current, self.previous, self.staged) if entry)


def load(home: Path) -> State | None:
    """What state.json says; None: there is none, or it is damaged."""
    try:
        found = json.loads((home / FILE_NAME).read_bytes())
        tries = found["tries"]
        if not isinstance(tries, int | None):
            return None
        return State(
            current=_entry(found["current"]),
            previous=_entry(found["previous"]),
            staged=_entry(found["staged"]),
            tries=tries,
            rolled_back=tuple(
                RolledBack(int(each["version"]), str(each["lineage"]), str(each["why"]))
                for each in found["rolled_back"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def save(home: Path, state: State) -> None:
    """Write state.json, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    durable.write(home / FILE_NAME, json.dumps(asdict(state), default=_moment, indent=1).encode())


def load_entry(folder: Path) -> Entry | None:
    """What stands beside the offer in a release's own folder; None: nothing that is whole."""
    try:
        entry = _entry(json.loads((folder / ENTRY).read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return entry if entry and entry.folder == folder.name else None


def written(entry: Entry) -> bytes:
    """An entry as it stands in its release's own folder."""
    return json.dumps(asdict(entry), default=_moment, indent=1).encode()


def path_of(home: Path, entry: Entry) -> Path:
    """The offer of a release."""
    return home / RELEASES / entry.folder / OFFER


def _entry(found: Any) -> Entry | None:
    if found is None:
        return None
    folder, sha256, version = str(found["folder"]), str(found["sha256"]), found["version"]
    if not _FOLDER.fullmatch(folder) or not _SHA256.fullmatch(sha256):
        raise ValueError("no release of ours is called so")
    if not isinstance(version, int) or not 0 < version <= HIGHEST_VERSION:
        raise ValueError("no release has such a version")
    return Entry(
        version=version,
        folder=folder,
        sha256=sha256,
        lineage=str(found["lineage"]),
        services=int(found["services"]),
        draft=bool(found["draft"]),
        expires=datetime.fromisoformat(found["expires"]),
        since=datetime.fromisoformat(found["since"]) if found["since"] else None,
    )


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is not kept in state.json")
