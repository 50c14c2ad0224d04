"""Text size and contrast of this visit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.visit import Contrast, TextSize
from ui.current_visit import CurrentVisit
from ui.viewmodels.view_model import view_of


@dataclass(frozen=True, slots=True)
class ComfortProps:
    """`text_size` 0 to 2; `contrast` warm, light or dark."""

    text_size: int = 0
    contrast: str = "warm"


class Comfort(view_of(ComfortProps)):
    """What makes the screen easier to use."""

    def __init__(self, visit: CurrentVisit, parent=None) -> None:
        super().__init__(parent)
        self._visit = visit
        visit.changed.connect(self._derive)

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """0 Standard, 1 Large, 2 Largest."""
        self._visit.replace(replace(self._visit.value, text_size=TextSize(size)))

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:
        """One of `Contrast`."""
        self._visit.replace(replace(self._visit.value, contrast=Contrast(contrast)))

    @Slot()
    def _derive(self) -> None:
        visit = self._visit.value
        self.show(ComfortProps(int(visit.text_size), str(visit.contrast)))
