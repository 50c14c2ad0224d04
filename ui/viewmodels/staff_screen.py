"""The size of the screen, for staff: a drawn bank card is made as wide as a real one held against it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kiosk import calibration
from kiosk.calibration import CARD_MM, Calibration
from ui.jobs import Err, Jobs, Ok
from ui.screen import Measure
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

PAGE = "staff-screen"


@dataclass(frozen=True, slots=True)
class StaffScreenProps:
    """`card_px` is how wide the card is drawn; `width_mm` what the screen would be by that.

    `by_settings`: kiosk.toml says the size, so none can be kept. `state`: "", kept or unwritable.
    """

    card_px: int = 0
    width_mm: int = 0
    by_settings: bool = False
    state: str = ""
    can_keep: bool = False


def derive(measure: Measure, card_px: int, state: str) -> StaffScreenProps:
    """The page, while the card is drawn so wide."""
    now = measured(measure, card_px)
    return StaffScreenProps(
        card_px,
        round(max(now.size_mm)),
        measure.by_settings,
        state,
        not measure.by_settings and now.is_plausible,
    )


def measured(measure: Measure, card_px: int) -> Calibration:
    """The screen on which a card is so wide."""
    return Calibration(measure.width_px, measure.height_px, card_px / CARD_MM)


class StaffScreen(view_of(StaffScreenProps)):
    """Makes the card wider and narrower, and keeps what fits; `kept`: so many pixels a millimetre."""

    kept = Signal(float)

    def __init__(self, measure: Measure, home: Path, route: Route, jobs: Jobs, parent=None) -> None:
        super().__init__(parent)
        self._measure, self._home, self._jobs = measure, home, jobs
        self._card = round(measure.pixels_per_mm * CARD_MM)
        self._state = ""
        route.arrived.connect(self._arrived)
        self._derive()

    @Slot(int)
    def change(self, by: int) -> None:
        """Draw the card wider, or narrower where `by` pixels are fewer than none."""
        wider = self._card + by
        if measured(self._measure, max(1, wider)).is_plausible:
            self._card, self._state = wider, ""
            self._derive()

    @Slot()
    def keep(self) -> None:
        """The drawn card is as wide as the real one."""
        if self.props.can_keep:
            now, home = measured(self._measure, self._card), self._home
            self._jobs.run(lambda: calibration.keep(home, now), lambda result: self._kept(now, result))

    def _kept(self, now: Calibration, result: Ok[None] | Err) -> None:
        self._state = "kept" if isinstance(result, Ok) else "unwritable"
        self._derive()
        if isinstance(result, Ok):
            self.kept.emit(now.pixels_per_mm)

    @Slot(str, str)
    def _arrived(self, page: str, _about: str) -> None:
        if page == PAGE:
            self._state = ""
            self._derive()

    def _derive(self) -> None:
        self.show(derive(self._measure, self._card, self._state))
