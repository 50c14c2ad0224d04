"""One at a time: locks on files, which the system drops when their program ends, however it ends.

`kiosk.lock` is held by a running kiosk: who finds it free may put a release in place at once. `central.lock`
is held while the releases or what is known of the central file are changed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

KIOSK_LOCK = "kiosk.lock"
CENTRAL_LOCK = "central.lock"


@contextmanager
def held(path: Path) -> Iterator[bool]:
    """Hold the lock of the file `path`, in a folder that is there; False: somebody else holds it.

    Raises:
        OSError: the file can be neither opened nor made.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _take(handle)
    finally:
        os.close(handle)  # which lets go of the lock


def kiosk_runs(home: Path) -> bool:
    """Whether a kiosk is running on the state in `home`.

    Raises:
        OSError: the folder is missing or cannot be written.
    """
    with held(home / KIOSK_LOCK) as free:
        return not free


def _take(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
