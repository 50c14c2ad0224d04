"""Pixels of the screen: whether words, icons and controls stand out from what is behind them."""

from collections import Counter

from PIL import Image
from PySide6.QtGui import QImage

from kiosk.visit import Contrast

TEXT = {Contrast.WARM: 7.0, Contrast.LIGHT: 10.0, Contrast.DARK: 10.0}
SHAPE = 3.0
ICONS = "Material Symbols Rounded"


def luminance(color):
    """WCAG 2.2's relative luminance of `#rrggbb`."""
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one, other):
    """WCAG 2.2's contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def hexed(color):
    return "#{:02x}{:02x}{:02x}".format(*color)


class Picture:
    """What is on the screen, as colours."""

    def __init__(self, window):
        grabbed = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        size, stride = (grabbed.width(), grabbed.height()), grabbed.bytesPerLine()
        self._image = Image.frombytes("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", stride)

    def at(self, x, y):
        """One pixel; None outside."""
        inside = 0 <= x < self._image.width and 0 <= y < self._image.height
        return "#{:02x}{:02x}{:02x}".format(*self._image.getpixel((int(x), int(y)))) if inside else None

    def pixels(self, box):
        """Those of a box, row by row."""
        frame = (round(box.x), round(box.y), round(box.right), round(box.bottom))
        return zip(*[iter(self._image.crop(frame).tobytes())] * 3, strict=True)

    def ground(self, box):
        """What most of a box is filled with."""
        frame = (round(box.x), round(box.y), max(round(box.right), round(box.x) + 1), round(box.bottom))
        part = self._image.crop(frame)
        counted = Counter({color: count for count, color in part.getcolors(part.width * part.height)})
        return "#{:02x}{:02x}{:02x}".format(*counted.most_common(1)[0][0])


def faint(sight, picture, contrast):
    """Words and icons that can hardly be told from what is behind them."""
    for text in sight.texts:
        if text["seen"].width < 2 or text["seen"].height < 2:
            continue
        least = SHAPE if text["family"] == ICONS else TEXT[contrast]
        ground = picture.ground(text["seen"])
        measured = ratio(text["color"], ground)
        if measured < least:
            yield f"{text['text']}: {measured:.1f}, {text['color']} on {ground}"


def lost(sight, picture):
    """Controls that neither their edge nor their ground parts from what is around, halfway down the left."""
    for one in sight.controls:
        box = one["box"]
        outside = picture.at(box.x - 3, box.y + box.height / 2)
        if outside is None or not one["seen"].contains(box):
            continue
        own = [picture.at(box.x + inset, box.y + box.height / 2) for inset in (0, 1, 8)]
        if max(ratio(color, outside) for color in own) < SHAPE:
            yield f"{one['text']}: {own} on {outside}"
