"""Pictures made on the spot: QR codes and the pages of a preview. Nothing of them is written anywhere."""

from __future__ import annotations

import base64

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from printing.compose import SheetRequest
from ui.paper import pdf_pages, sheet_pdf

PREVIEW_WIDTH_PX = 1240
"""A4 at 150 dpi: sharp when shown bigger, and 8 MB a page at most."""
SCREEN_QR_MM = 110.0
"""The widest a code is shown: what fits there may be too fine for paper."""
QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""


def qr_source(payload: str) -> str:
    """The image source of a code that holds `payload`."""
    return "image://qr/" + base64.urlsafe_b64encode(payload.encode()).decode()


class QrImages(QQuickImageProvider):
    """Draws the code that the source names, one pixel a module; QML scales it without smoothing."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, _requested: QSize) -> QImage:
        """Black on white, quiet zone included; Qt asks for it."""
        from printing.qr import matrix  # see ui.paper

        modules = matrix(base64.urlsafe_b64decode(id).decode(), SCREEN_QR_MM)
        side = len(modules) + 2 * QUIET_ZONE
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        for y, row in enumerate(modules, QUIET_ZONE):
            for x, dark in enumerate(row, QUIET_ZONE):
                if dark:
                    image.setPixelColor(x, y, QColor("black"))
        size.setWidth(side)
        size.setHeight(side)
        return image


class Previews(QQuickImageProvider):
    """The pages of the sheet as it would be printed, held in memory until the visit ends."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}
        self._drawn = 0

    @staticmethod
    def draw(request: SheetRequest) -> tuple[QImage, ...]:
        """Compose, render and draw each page; takes about a tenth of a second, so call it in a job."""
        return tuple(pdf_pages(sheet_pdf(request), PREVIEW_WIDTH_PX))

    def keep(self, images: tuple[QImage, ...]) -> tuple[str, ...]:
        """Show these pages instead of the ones before; returns their sources."""
        self._drawn += 1
        self._images = {f"{self._drawn}-{number}": image for number, image in enumerate(images, 1)}
        return tuple(f"image://preview/{name}" for name in self._images)

    def clear(self) -> None:
        """Forget the pages."""
        self._images = {}

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """A kept page, or nothing once it is forgotten; Qt asks for it."""
        image = self._images.get(id, QImage(1, 1, QImage.Format.Format_RGB32))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
