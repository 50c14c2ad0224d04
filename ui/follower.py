"""Follows the central file while the kiosk runs: a pass now and again, on a thread that nobody waits for.

A pass only stages; `CurrentOffer` shows what it brought, between two visits.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.central.passes import Kind, LastPass
from kiosk.central.schedule import next_pass_in
from kiosk.settings import Central
from ui.jobs import Err, Errands, Ok

Make = Callable[[], LastPass | None]
"""Makes a pass, and gives what was kept of it; None where that could not be written."""


class Follower(QObject):
    """Makes passes. `chance` is from 0 to 1, drawn anew for each."""

    def __init__(
        self,
        central: Central,
        make: Make,
        errands: Errands,
        chance: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._central, self._make, self._errands, self._chance = central, make, errands, chance
        self._under_way = False
        self._unkept = LastPass(Kind.UNREACHABLE, datetime.now(UTC), "", 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)

    @Slot()
    def begin(self) -> None:
        """The first picture is on the screen."""
        self._wait(next_pass_in(self._central, None, self._chance()))

    @Slot()
    def go(self) -> None:
        """Make a pass now, unless one is under way."""
        if self._under_way:
            return
        self._timer.stop()
        self._under_way = True
        self._errands.run(self._make, self._done)

    @property
    def next_in(self) -> timedelta | None:
        """How long until the next pass; None while one is under way, or before the first picture."""
        return timedelta(milliseconds=self._timer.remainingTime()) if self._timer.isActive() else None

    def _done(self, result: Ok[LastPass | None] | Err) -> None:
        self._under_way = False
        last = result.value if isinstance(result, Ok) else None
        if last is None:  # a full disk, or a fault of ours: it counts as a failure all the same
            last = self._unkept = replace(self._unkept, failures=self._unkept.failures + 1)
        self._wait(next_pass_in(self._central, last, self._chance()))

    def _wait(self, time: timedelta) -> None:
        self._timer.start(round(time.total_seconds() * 1000))
