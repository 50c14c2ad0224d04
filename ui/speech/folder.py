"""The folder in which a speaking child's daemon keeps its socket: one for each child, and gone with it.

It stands where what runs belongs (`RUNTIME_DIRECTORY` of a service, `XDG_RUNTIME_DIR` of a session), else
among temporary files. A kiosk that was killed leaves its folder behind; the next one takes it away.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Self

from kiosk.central import lock

PREFIX = "kinship-kiosk-speech-"
ALIVE = "alive"
"""The file in it whose lock says that somebody uses the folder."""
NEW_S = 60.0
"""So long a folder is let be in any case: it may be made just now, and not be locked yet."""


class Folder:
    """A new and empty one. `leave()` it, or use it as a context.

    Raises:
        OSError: it cannot be made.
    """

    def __init__(self) -> None:
        with ExitStack() as taken:
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=_place()))
            taken.callback(shutil.rmtree, self.path, ignore_errors=True)
            taken.enter_context(lock.held(self.path / ALIVE))
            self._taken = taken.pop_all()

    def leave(self) -> None:
        """Take it away, with all that is in it."""
        self._taken.close()

    def __enter__(self) -> Self:
        """Use it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave it."""
        self.leave()


def sweep() -> None:
    """Take away the folders of ours that nobody uses any more."""
    with suppress(OSError):
        for folder in _place().glob(f"{PREFIX}*"):
            with suppress(OSError):
                _sweep_away(folder)


def _sweep_away(folder: Path) -> None:
    found = folder.lstat()
    ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    if folder.is_symlink() or not ours or time.time() - found.st_mtime < NEW_S:
        return
    with lock.held(folder / ALIVE) as free:
        if free:
            shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path:
    for name in ("RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR"):
        named = os.environ.get(name, "").split(os.pathsep)[0]
        if named and os.access(named, os.W_OK | os.X_OK):
            return Path(named)
    return Path(tempfile.gettempdir())
