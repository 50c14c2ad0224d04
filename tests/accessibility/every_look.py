"""Every way to see the kiosk: a `Look` is a screen, a text size, a theme and a language."""

from dataclasses import astuple, dataclass
from itertools import combinations, product

from kiosk.language import CODES, ENGLISH
from kiosk.visit import Contrast, TextSize

ORIENTATIONS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
MM = (476.0, 268.0)  # 21.5 inches
SCREENS = {
    "landscape": ((1920, 1080), MM),
    "portrait": ((1080, 1920), MM),
    "15-inch": ((1366, 768), (332.0, 187.0)),
    "43-inch": ((3840, 2160), (952.0, 535.0)),
    "43-inch-portrait": ((1080, 1920), (952.0, 535.0)),
    "32-inch": ((1920, 1080), (708.0, 398.0)),
}
"""Pixels and millimetres of the smallest, the usual and the largest screen, and some between."""


@dataclass(frozen=True)
class Look:
    """One way to see the kiosk: on one of `SCREENS`, in one language."""

    orientation: str
    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.WARM
    language: str = ENGLISH

    def __str__(self):
        words = (self.orientation, self.text_size.name.lower(), self.contrast, self.language)
        return "-".join(words[: 3 if self.language == ENGLISH else 4])


LOOKS = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize))
EVERYWHERE = tuple(Look(*one) for one in product(SCREENS, TextSize, Contrast, CODES))
EXTREMES = (
    Look("landscape"),
    Look("landscape", TextSize.LARGEST),
    Look("portrait", TextSize.LARGEST),
)
DRESSES = tuple(Look("landscape", contrast=contrast) for contrast in Contrast)
EVERY_LOOK = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize, Contrast))


def pairs(look):
    """Every two things that come together in a look."""
    return frozenset(combinations(enumerate(astuple(look)), 2))


def pairwise(looks):
    """So few of the looks that every two things still come together in one of them."""
    chosen, left = [], frozenset().union(*map(pairs, looks))
    known = {look: pairs(look) for look in looks}
    while left:
        best = max(looks, key=lambda look: len(known[look] & left))
        chosen.append(best)
        left -= known[best]
    return chosen
