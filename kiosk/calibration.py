"""How large the screen of this kiosk is, as staff have measured it with a bank card held against it.

Kept in the folder of state, with the pixels that it was measured by: after another screen or another
resolution it says nothing. What kiosk.toml says of the screen goes before it (docs/decisions/0031).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.central import durable
from kiosk.errors import FileUnwritable
from kiosk.settings import SCREEN_SIDE_MM

FILE = "screen.json"
CARD_MM = 85.60
"""The width of every bank card (ISO/IEC 7810, ID-1)."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A screen of so many pixels, on each of whose millimetres stand `pixels_per_mm` of them."""

    width_px: int
    height_px: int
    pixels_per_mm: float

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the picture."""
        return self.width_px / self.pixels_per_mm, self.height_px / self.pixels_per_mm

    @property
    def is_plausible(self) -> bool:
        """Whether there are such screens, by the same limits as in kiosk.toml."""
        least, most = SCREEN_SIDE_MM
        return all(least <= side <= most for side in self.size_mm)

    def fits(self, width_px: int, height_px: int) -> bool:
        """Whether it was measured on a picture of these pixels, whichever way the screen was turned."""
        return sorted((width_px, height_px)) == sorted((self.width_px, self.height_px))


def load(home: Path) -> Calibration | None:
    """What was kept; None where nothing was, or nothing that can be."""
    try:
        found = json.loads((home / FILE).read_bytes())
        known = Calibration(int(found["width_px"]), int(found["height_px"]), float(found["pixels_per_mm"]))
        return known if known.is_plausible else None
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError, RecursionError):
        return None


def keep(home: Path, calibration: Calibration) -> None:
    """Keep it in place of what was known.

    Raises:
        FileUnwritable: the folder of state cannot be written.
    """
    path = home / FILE
    try:
        durable.make_folder(home)
        durable.write(path, json.dumps(asdict(calibration)).encode())
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
