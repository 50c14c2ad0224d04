"""Follows the central file while the kiosk runs: a pass now and again, in a program of its own.

So nothing that it does holds up a frame (python-tuf alone takes a fifth of a second to load), a share whose
server is gone can hang it and not the kiosk, and whatever a pack may break breaks there. A pass only stages;
`CurrentOffer` shows what it brought, between two visits.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.central.passes import Kind, LastPass
from kiosk.central.schedule import next_pass_in
from kiosk.paths import ROOT
from kiosk.settings import Central

LOOK_EVERY_MS = 500
LONGEST_PASS = timedelta(minutes=20)
"""Twice what the slowest fetch may take; then it hangs, and is ended."""
POLITENESS = 10
"""How far a pass stands behind the screen in the queue for the processor (`nice`)."""
LAST_BREATH_S = 1.0


class Program(Protocol):
    """A program that was started: what `subprocess.Popen` is."""

    def poll(self) -> int | None:
        """Its exit code; None while it runs."""
        ...

    def kill(self) -> None:
        """End it."""
        ...

    def wait(self, timeout: float) -> int:
        """Wait for its end; its exit code."""
        ...


def sync(config: Path | None, location: str = "", *, keeps_words: bool = False) -> subprocess.Popen[str]:
    """Start `kinship-kiosk sync`, which writes down and logs what came of it.

    Over `location`, or the usual place. `keeps_words`: it says in JSON on its `stdout` what came of it.

    Raises:
        OSError: it cannot be started.
    """
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    named = ["--config", str(config.absolute())] if config else []
    named += ["--central", location] if location else []
    named += ["--json"] if keeps_words else []
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    silent = subprocess.DEVNULL
    # A fixed command of our own; no shell.
    program = subprocess.Popen(  # noqa: S603
        [*itself, "sync", *named],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=silent,
        stdout=subprocess.PIPE if keeps_words else silent,
        stderr=silent,
        encoding="utf-8",
    )
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, program.pid, POLITENESS)
    return program


class Follower(QObject):
    """Makes passes. `chance` is from 0 to 1, drawn anew for each. `close()` it."""

    def __init__(
        self,
        central: Central,
        start: Callable[[], Program],
        chance: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._central, self._start, self._chance = central, start, chance
        self._pass: Program | None = None
        self._came_to = LastPass(Kind.UNCHANGED, datetime.now(UTC), "", 0)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.go)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._see)
        self._hangs = QTimer(self)
        self._hangs.setSingleShot(True)
        self._hangs.setInterval(round(LONGEST_PASS.total_seconds() * 1000))
        self._hangs.timeout.connect(self._end)

    @property
    def next_in(self) -> timedelta | None:
        """How long until the next pass; None while one is under way, or before the first picture."""
        return timedelta(milliseconds=self._next.remainingTime()) if self._next.isActive() else None

    @Slot()
    def begin(self) -> None:
        """The first picture is on the screen."""
        self._wait(None)

    @Slot()
    def go(self) -> None:
        """Make a pass now, unless one is under way."""
        if self._pass:
            return
        self._next.stop()
        try:
            self._pass = self._start()
        except OSError:
            self._done(failed=True)
            return
        self._look.start()
        self._hangs.start()

    def close(self) -> None:
        """End what is under way: wherever a pass is cut off, the disk is whole."""
        self._next.stop()
        self._end()
        if self._pass:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._pass.wait(LAST_BREATH_S)

    @Slot()
    def _see(self) -> None:
        code = self._pass.poll() if self._pass else None
        if code is None:
            return
        self._look.stop()
        self._hangs.stop()
        self._pass = None
        self._done(failed=code != 0)

    @Slot()
    def _end(self) -> None:
        if self._pass:
            self._pass.kill()

    def _done(self, *, failed: bool) -> None:
        self._came_to = replace(self._came_to, failures=self._came_to.failures + 1 if failed else 0)
        self._wait(self._came_to)

    def _wait(self, last: LastPass | None) -> None:
        self._next.start(round(next_pass_in(self._central, last, self._chance()).total_seconds() * 1000))
