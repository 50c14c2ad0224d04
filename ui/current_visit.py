"""The visit that is on now, told to everyone who shows a part of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.visit import Visit


class CurrentVisit(QObject):
    """Holds the one `Visit`; `changed` after each replacement.

    `ended` when the visit is over, `parted` when a family has left: at the end of each visit, and where staff
    begin the next family's sheet. Whoever keeps words for later forgets them then.
    """

    changed = Signal()
    ended = Signal()
    parted = Signal()

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
        self.parted.emit()

    def begin_next_family(self) -> None:
        """Staff go on: nothing of the family before stays, but the look of the screen."""
        self.replace(self._visit.with_a_fresh_sheet())
        self.parted.emit()
