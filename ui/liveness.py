"""The sign of life that the service manager waits for. It comes from the loop that draws and hears touches.

So a kiosk that hangs says nothing, and is started anew, whatever its other threads still do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.supervisor import ALIVE, FREE, IN_USE, READY, Supervisor

SIGNS_IN_TIME = 3  # two may be late


class Liveness(QObject):
    """Tells the supervisor that the kiosk is up; then, in time, that it is alive, and whether it is free."""

    def __init__(
        self, supervisor: Supervisor, parent: QObject | None = None, is_free: Callable[[], bool] = bool
    ) -> None:
        super().__init__(parent)
        self._supervisor = supervisor
        self._is_free = is_free
        self._timer = QTimer(self)
        self._timer.setInterval(int(supervisor.patience_s * 1000 / SIGNS_IN_TIME))
        self._timer.timeout.connect(self._tell)

    def begin(self) -> None:
        """Called when the first picture is on the screen."""
        self._supervisor.tell(READY)
        if self._supervisor.patience_s:
            self._timer.start()
            self._tell()

    def end(self) -> None:
        """The loop has ended, and what is taken apart now takes seconds at worst: one last sign."""
        self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        self._supervisor.tell(f"{ALIVE}\n{FREE if self._is_free() else IN_USE}")
