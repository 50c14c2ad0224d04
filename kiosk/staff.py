"""The staff PIN: what opens the staff area. There is no default; without one the area stays shut.

Kept as an scrypt hash in the folder of state, for its owner's eyes only. Wrong tries are counted on the disk
before a PIN is looked at, so neither a restart nor a pulled plug gives a free one; after three, each next one
has to wait longer. What was typed is never logged or kept.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from kiosk.central import durable
from kiosk.errors import FileUnreadable, FileUnwritable, PinUnfit

RESTART, CLOSED_BY_STAFF = 0, 10
"""Exit codes of `run`, which whatever starts the kiosk goes by (docs/decisions/0031)."""
PIN_FILE = "staff-pin.json"
TRIES_FILE = "staff-tries.json"
LENGTH = range(6, 13)
"""How many digits. Six, at one try in half an hour, last for years."""
FREE_TRIES = 3
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=30)
"""So that nobody can keep staff out for longer by typing nonsense."""

# scrypt: 32 MB and a tenth of a second on a small kiosk.
_COST, _BLOCK, _LANES = 2**15, 8, 1
_MEMORY = 64 * 2**20
_SALT_BYTES = 16


class Verdict(StrEnum):
    """What came of a try."""

    OPEN = "open"
    WRONG = "wrong"
    WAIT = "wait"
    SHUT = "shut"


@dataclass(frozen=True, slots=True)
class Answer:
    """`wait` is how long no PIN will be looked at from now on."""

    verdict: Verdict
    wait: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class _Tries:
    """Wrong tries in a row, and when the last one was."""

    wrong: int = 0
    at: datetime | None = None


def fault(pin: str) -> str:
    """Why these digits cannot be a PIN, or ""."""
    if not (pin.isascii() and pin.isdigit()):
        return "write digits only: the pad on the screen has no others"
    if len(pin) not in LENGTH:
        return f"write {LENGTH[0]} to {LENGTH[-1]} digits"
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        return "anybody would try that one first; choose another"
    return ""


def first_line(file: Path) -> str:
    """The PIN that a file holds: its first line.

    Raises:
        FileUnreadable: it is not there, may not be read, or is no text.
    """
    try:
        return file.read_text("utf-8-sig").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file, getattr(error, "strerror", None) or "it is not text") from error


def set_pin(home: Path, pin: str) -> None:
    """Make `pin` the one that opens the staff area, forget wrong tries, and read it back.

    Raises:
        PinUnfit: it is too short, too long, not of digits, or the first that anybody would try.
        FileUnwritable: the folder of state cannot be written, or does not give back what was written.
    """
    if why := fault(pin):
        raise PinUnfit(why)
    path, salt = home / PIN_FILE, secrets.token_bytes(_SALT_BYTES)
    document = {"salt": salt.hex(), "scrypt": _hash(pin, salt).hex()}
    try:
        durable.make_folder(home)
        (home / TRIES_FILE).unlink(missing_ok=True)
        _write(path, document)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    if not _fits(home, pin):
        raise FileUnwritable(path, "it does not give back what was written")


def is_set(home: Path) -> bool:
    """Whether there is a PIN that this kiosk can read."""
    return _load(home) is not None


def opens(home: Path, pin: str) -> bool:
    """Whether `pin` is the one that is set: for IT, who has it; tries at the screen go through `attempt`."""
    return _fits(home, pin)


def wait(home: Path, now: datetime) -> timedelta:
    """How long no PIN is looked at from `now` on."""
    tries = _tries(home)
    if tries.at is None or tries.wrong < FREE_TRIES:
        return timedelta(0)
    due = wait_after(tries.wrong)
    # A clock that was set back does not lengthen it; setting one forward ends it, and takes IT's rights.
    return min(due, max(timedelta(0), tries.at + due - now))


def wait_after(wrong: int) -> timedelta:
    """How long the next try has to wait after so many wrong ones in a row."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    doubled: int = 2 ** min(wrong - FREE_TRIES, 16)
    return min(LONGEST_WAIT, FIRST_WAIT * doubled)


def attempt(home: Path, pin: str, now: datetime) -> Answer:
    """Whether `pin` opens the staff area. Takes a tenth of a second.

    Raises:
        FileUnwritable: the try cannot be counted, so it is not looked at.
    """
    if not is_set(home):
        return Answer(Verdict.SHUT)
    if (left := wait(home, now)) > timedelta(0):
        return Answer(Verdict.WAIT, left)
    wrong = _tries(home).wrong + 1
    path = home / TRIES_FILE
    try:
        _write(path, {"wrong": wrong, "at": now.isoformat()})
        if not _fits(home, pin):
            return Answer(Verdict.WRONG, wait_after(wrong))
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    return Answer(Verdict.OPEN)


def _fits(home: Path, pin: str) -> bool:
    known = _load(home)
    return known is not None and hmac.compare_digest(_hash(pin, known[0]), known[1])


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=32)


def _load(home: Path) -> tuple[bytes, bytes] | None:
    try:
        found = json.loads((home / PIN_FILE).read_bytes())
        return bytes.fromhex(found["salt"]), bytes.fromhex(found["scrypt"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _tries(home: Path) -> _Tries:
    try:
        found = json.loads((home / TRIES_FILE).read_bytes())
        at = datetime.fromisoformat(found["at"])
        return _Tries(max(0, int(found["wrong"])), at if at.tzinfo else None)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return _Tries()


def _write(path: Path, document: Mapping[str, object]) -> None:
    """For the owner of the folder alone, whoever writes it: IT sets the PIN as root, the kiosk reads it."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}{durable.NEW}")
    fresh.unlink(missing_ok=True)
    durable.write_private(fresh, json.dumps(document).encode())
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = path.parent.stat()
        os.chown(fresh, owner.st_uid, owner.st_gid)
    fresh.replace(path)
    durable.sync_folder(path.parent)
