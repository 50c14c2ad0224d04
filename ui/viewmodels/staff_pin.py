"""The PIN that opens the staff area, typed on big keys. What was typed is in memory until it is tried."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk import staff
from kiosk.staff import LENGTH, Answer, Verdict
from ui.current_visit import CurrentVisit
from ui.jobs import Err, Jobs, Ok
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

PAGE = "staff-pin"
TICK_MS = 1000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StaffPinProps:
    """`count` digits are typed.

    `state`: ready, checking, wrong, wait (for `seconds`), shut (no PIN is set), unwritable (a try cannot be
    counted, so none is looked at).
    """

    count: int = 0
    state: str = "shut"
    seconds: int = 0
    can_type: bool = False
    can_try: bool = False


def derive(count: int, state: str, wait_s: float = 0) -> StaffPinProps:
    """What may be typed, and whether it may be tried."""
    types = state in ("ready", "wrong")
    return StaffPinProps(
        count=count,
        state=state,
        seconds=math.ceil(wait_s) if state == "wait" else 0,
        can_type=types and count < LENGTH[-1],
        can_try=types and count in LENGTH,
    )


class StaffPin(view_of(StaffPinProps)):
    """Tries a PIN in a job; `opened` when it was the right one."""

    opened = Signal()

    def __init__(
        self,
        home: Path,
        now: Callable[[], datetime],
        visit: CurrentVisit,
        route: Route,
        jobs: Jobs,
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._home, self._now, self._jobs = home, now, jobs
        self._digits, self._state, self._attempt = "", "shut", 0
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        route.arrived.connect(self._arrived)
        route.left.connect(self._left)
        visit.ended.connect(self._forget)

    @Slot(str)
    def type(self, digit: str) -> None:
        """Add a digit; every touch counts."""
        if self.props.can_type and len(digit) == 1 and digit.isdecimal():
            self._digits, self._state = self._digits + digit, "ready"
            self._derive()

    @Slot()
    def delete(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._derive()

    @Slot()
    def enter(self) -> None:
        """Try what was typed."""
        if not self.props.can_try:
            return
        self._attempt += 1
        attempt, home, digits, now = self._attempt, self._home, self._digits, self._now()
        self._digits, self._state = "", "checking"
        self._derive()
        self._jobs.run(lambda: staff.attempt(home, digits, now), lambda result: self._tried(attempt, result))

    @Slot()
    def look(self) -> None:
        """Whether a PIN is set, and how long is still to wait."""
        waits = staff.wait(self._home, self._now()).total_seconds()
        if not staff.is_set(self._home):
            self._state = "shut"
        elif waits > 0:
            self._state = "wait"
        elif self._state in ("wait", "shut"):
            self._state = "ready"
        if self._state != "wait":
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self._derive(waits)

    def _tried(self, attempt: int, result: Ok[Answer] | Err) -> None:
        if attempt != self._attempt:
            return  # they have left meanwhile
        match result:
            case Ok(Answer(verdict=Verdict.OPEN)):
                _log.info("staff: the PIN was right")
                self._state = "ready"
                self._derive()
                self.opened.emit()
                return
            case Ok(Answer(verdict=Verdict.WRONG)):
                _log.warning("staff: a wrong PIN")
                self._state = "wrong"
            case Ok(_):
                self._state = "ready"
            case Err(_):
                self._state = "unwritable"
        self.look()

    @Slot(str, str)
    def _arrived(self, page: str, _about: str) -> None:
        if page == PAGE:
            self._state = "ready"
            self.look()

    @Slot(str)
    def _left(self, page: str) -> None:
        if page == PAGE:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._attempt += 1
        self._digits, self._state = "", "shut"
        self._tick.stop()
        self._derive()

    def _derive(self, waits: float = 0) -> None:
        self.show(derive(len(self._digits), self._state, waits))
