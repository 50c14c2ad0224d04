"""The visit that is on now, told to everyone who shows a part of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.visit import Visit


class CurrentVisit(QObject):
    """Holds the one `Visit`; `changed` after each replacement, `ended` when its traces must go."""

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()

    @property
    def value(self) -> Visit:
        """The visit as it stands."""
        return self._visit

    def replace(self, visit: Visit) -> None:
        """The carer changed something."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()

    def end(self) -> None:
        """The carer has left: nothing of the visit stays."""
        self.replace(Visit())
        self.ended.emit()
