"""Follows the central file while the kiosk runs: a look now and again, and a pass where there is more to do.

The look is made on a thread that nobody waits for: a share whose server is gone may hang it for ever. A pass
is a program of its own. So nothing that it does holds up a frame (python-tuf alone takes a fifth of a second
to load), it can be ended, and whatever a pack may break breaks there. A pass only stages; `CurrentOffer`
shows what it brought, between two visits.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk import program
from kiosk.central.passes import Kind, LastPass
from kiosk.central.schedule import next_pass_in
from kiosk.paths import ROOT
from kiosk.settings import Central
from ui.jobs import Ok, outcome

LOOK_EVERY_MS = 500
LONGEST_LOOK = timedelta(minutes=2)
"""Longer than any look may take that is not lost: a pass is made, which can be ended where it hangs, too."""
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
    named = ["--config", str(config.absolute())] if config else []
    named += ["--central", location] if location else []
    named += ["--json"] if keeps_words else []
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    silent = subprocess.DEVNULL
    # A fixed command of our own; no shell.
    started = subprocess.Popen(  # noqa: S603
        [*program.command(), "sync", *named],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=silent,
        stdout=subprocess.PIPE if keeps_words else silent,
        stderr=silent,
        encoding="utf-8",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows: a console would flash up
    )
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, started.pid, POLITENESS)
    return started


class Look(Protocol):
    """A look under way."""

    def poll(self) -> bool | None:
        """Whether nothing is new, and that is written down; None while it is under way."""
        ...


class ThreadedLook(threading.Thread):
    """A look that begins at once. The kiosk ends without waiting for it."""

    def __init__(self, nothing_new: Callable[[], bool]) -> None:
        super().__init__(name="look", daemon=True)
        self._nothing_new = nothing_new
        self._answer: bool | None = None
        self.start()

    def run(self) -> None:
        """Look. Whatever fails is the matter of a pass."""
        self._answer = outcome(self._nothing_new) == Ok(value=True)

    def poll(self) -> bool | None:
        """See `Look.poll`."""
        return self._answer


class Follower(QObject):
    """Looks, and makes passes. `chance` is from 0 to 1, drawn anew for each. `close()` it."""

    def __init__(
        self,
        central: Central,
        look: Callable[[], Look],
        start: Callable[[], Program],
        chance: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._central, self._start_look, self._start, self._chance = central, look, start, chance
        self._looking: Look | None = None
        self._lost: Look | None = None
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
        self._hangs.timeout.connect(self._hang)

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
        """Look now, and make a pass where there is one to make, unless that is under way."""
        if self._looking or self._pass:
            return
        self._next.stop()
        if self._lost and self._lost.poll() is None:
            self._go_on()
            return
        self._looking = self._start_look()
        self._hangs.start(_ms(LONGEST_LOOK))
        self._look.start()

    def close(self) -> None:
        """End what is under way: wherever a look or a pass is cut off, the disk is whole."""
        self._next.stop()
        self._hangs.stop()
        self._looking = None
        self._end()
        if self._pass:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._pass.wait(LAST_BREATH_S)

    def _go_on(self) -> None:
        """Make a pass."""
        try:
            self._pass = self._start()
        except OSError:
            self._done(failed=True)
            return
        self._look.start()
        self._hangs.start(_ms(LONGEST_PASS))

    @Slot()
    def _see(self) -> None:
        if self._looking:
            self._see_look(self._looking)
        elif self._pass:
            self._see_pass(self._pass)

    def _see_look(self, looking: Look) -> None:
        nothing_new = looking.poll()
        if nothing_new is None:
            return
        self._looking = None
        if nothing_new:
            self._done(failed=False)
        else:
            self._go_on()

    def _see_pass(self, program: Program) -> None:
        code = program.poll()
        if code is None:
            return
        self._pass = None
        self._done(failed=code != 0)

    @Slot()
    def _hang(self) -> None:
        if self._looking:
            self._lost, self._looking = self._looking, None
            self._go_on()
        else:
            self._end()

    def _end(self) -> None:
        if self._pass:
            self._pass.kill()

    def _done(self, *, failed: bool) -> None:
        self._look.stop()
        self._hangs.stop()
        self._came_to = replace(self._came_to, failures=self._came_to.failures + 1 if failed else 0)
        self._wait(self._came_to)

    def _wait(self, last: LastPass | None) -> None:
        self._next.start(_ms(next_pass_in(self._central, last, self._chance())))


def _ms(time: timedelta) -> int:
    return round(time.total_seconds() * 1000)
