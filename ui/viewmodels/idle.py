"""*Are you still there?*: warn, count down, clear (design, section 6, "time").

Typing, touching, printing and speech count as activity. The clock is injected; people see whole seconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.settings import Idle as IdleSettings
from ui.viewmodels.view_model import view_of


@dataclass(frozen=True, slots=True)
class IdleProps:
    """`asking`: the question is on the screen; `seconds` left to answer it."""

    asking: bool = False
    seconds: int = 0


def derive(quiet: float, settings: IdleSettings) -> IdleProps:
    """What is due after `quiet` seconds without activity."""
    left = settings.warn_after_s + settings.countdown_s - quiet
    return IdleProps(
        quiet >= settings.warn_after_s, max(0, math.ceil(left)) if quiet >= settings.warn_after_s else 0
    )


class Idle(view_of(IdleProps)):
    """Counts the quiet seconds while a visit is on; Activity.qml tells it of every touch and key."""

    expired = Signal()

    def __init__(self, settings: IdleSettings, clock: Callable[[], float], parent=None) -> None:
        super().__init__(parent)
        self._settings, self._clock = settings, clock
        self._since = clock()
        self._busy: set[str] = set()
        self._visiting = False
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.look)

    @Slot()
    def touched(self) -> None:
        """Something was touched or typed. Once the question is asked, only its own answers count."""
        if not self.props.asking:
            self._since = self._clock()

    def set_visiting(self, visiting: bool) -> None:
        """Count only while somebody is there."""
        self._visiting = visiting
        self._since = self._clock()
        if visiting:
            self._tick.start()
        else:
            self._tick.stop()
        self.look()

    def set_busy(self, busy: bool, what: str = "printing") -> None:
        """Printing and speech count as activity while they last; reading out the question does not."""
        (self._busy.add if busy and not self.props.asking else self._busy.discard)(what)
        if not self.props.asking:
            self._since = self._clock()

    @Slot()
    def stay(self) -> None:
        """I'm still here: the whole time again, as often as wanted."""
        self._since = self._clock()
        self.look()

    @Slot()
    def look(self) -> None:
        """What is due now."""
        if not self._visiting:
            self.show(IdleProps())
            return
        if self._busy:
            self._since = self._clock()
        props = derive(self._clock() - self._since, self._settings)
        self.show(props)
        if props.asking and props.seconds == 0:
            self._since = self._clock()
            self.expired.emit()
