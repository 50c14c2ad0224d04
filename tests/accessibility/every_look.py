"""Every way to see the kiosk: a `Look` is a screen, a text size, a theme and a language."""

from dataclasses import dataclass
from itertools import product

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


def looks_of(number, languages):
    """So few looks for a page, by its number, that it comes on each screen, in each size, theme and language.

    With those of the other pages every two things of a look come together, too.
    """
    screens, sizes, themes = tuple(SCREENS), tuple(TextSize), tuple(Contrast)
    for turn in range(max(len(languages), len(screens))):
        yield Look(
            screens[(number + turn) % len(screens)],
            sizes[(number + turn + turn // 3) % len(sizes)],
            themes[(number // 3 + turn // 2) % len(themes)],
            languages[turn % len(languages)],
        )
