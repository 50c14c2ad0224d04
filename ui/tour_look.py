"""The looks in which the tour sees the kiosk, and how the pictures of them are called."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QSize

from kiosk.language import ENGLISH
from kiosk.visit import Contrast, TextSize

LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
SIZE_WORDS = {TextSize.STANDARD: "Standard", TextSize.LARGE: "Large", TextSize.LARGEST: "Largest"}
CONTRAST_WORDS = {
    Contrast.WARM: "Warm colours",
    Contrast.LIGHT: "Black on white",
    Contrast.DARK: "White on black",
}
URDU = "ur"


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see the kiosk. In English it is touched; the other `languages` are looked at on the way."""

    text_size: TextSize
    contrast: Contrast
    size: QSize
    languages: tuple[str, ...] = (ENGLISH,)

    def name(self, screen: str, language: str = ENGLISH) -> str:
        """The file name of a screen seen so."""
        words = (screen, self.text_size.name.lower(), self.contrast, language)
        return "--".join((*words, f"{self.size.width()}x{self.size.height()}")) + ".png"


def looks(quick: bool) -> tuple[Look, ...]:
    """Standard, warm, landscape; or every text size and theme in both orientations, the furthest in Urdu."""
    if quick:
        return (Look(TextSize.STANDARD, Contrast.WARM, LANDSCAPE),)
    return tuple(
        Look(size, contrast, window, (ENGLISH, URDU) if furthest(size, contrast) else (ENGLISH,))
        for size, contrast, window in product(TextSize, Contrast, (LANDSCAPE, PORTRAIT))
    )


def furthest(size: TextSize, contrast: Contrast) -> bool:
    """Whether nothing lies between this look and another that is further from it."""
    return size is not TextSize.LARGE and contrast is not Contrast.LIGHT
