"""A printer that the computer itself knows, as on Windows, drawn on through Qt: `windows:NAME`.

CUPS and printers that speak IPP are asked what becomes of a sheet. Windows' queue is not: once it has the
sheet, this says that it cannot tell (`Stage.UNKNOWN`), and the screen asks to look at the printer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import pypdfium2
from PySide6.QtCore import QCoreApplication, QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import PrinterFault
from printing.printers import Condition, JobState, PrinterState, Sides, Stage
from ui.paper import PDFIUM

JOB_NAME = "Kinship sheet"  # as over IPP: it names nobody
DOTS_PER_INCH = 300
POINTS_PER_INCH = 72
HANDED_OVER = "handed-to-the-system"

_CONDITIONS = {
    QPrinter.PrinterState.Idle: Condition.READY,
    QPrinter.PrinterState.Active: Condition.PRINTING,
    QPrinter.PrinterState.Aborted: Condition.STOPPED,
    QPrinter.PrinterState.Error: Condition.STOPPED,
}
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.TURNED_LIKE_A_BOOK: QPrinter.DuplexMode.DuplexLongSide,
    Sides.TURNED_ON_THE_SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


def system_printer(uri: str, name: str) -> SystemPrinter:
    """The printer of that name; `uri` is the address it was named by. It is looked for when it is asked."""

    def known() -> QPrinter:
        _application()
        info = QPrinterInfo.printerInfo(name)
        if info.isNull():
            raise PrinterFault(uri, "the system knows no printer of that name")
        return QPrinter(info, QPrinter.PrinterMode.HighResolution)

    return SystemPrinter(uri, known)


@cache
def _application() -> QCoreApplication:
    """Qt's own, without which it knows no printer: the kiosk has one, `doctor` has not."""
    return QCoreApplication.instance() or QCoreApplication([])


@dataclass(frozen=True, slots=True)
class SystemJob:
    """A sheet that the system has taken."""

    uri: str

    def state(self) -> JobState:
        """Nobody knows: see the module."""
        return JobState(Stage.UNKNOWN, (HANDED_OVER,))

    def cancel(self) -> None:
        """It is too late.

        Raises:
            PrinterFault: always.
        """
        raise PrinterFault(self.uri, "the system has the sheet already: stop it in the printer's own queue")


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """The printer that `known` finds anew each time; it raises `PrinterFault` where there is none."""

    uri: str
    known: Callable[[], QPrinter]

    def state(self) -> PrinterState:
        """What the system says of it; never raises."""
        try:
            said = self.known().printerState()
        except PrinterFault:
            return PrinterState(Condition.WRONG_ADDRESS, ("no-such-printer",))
        return PrinterState(_CONDITIONS.get(said, Condition.STOPPED), (said.name.lower(),))

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> SystemJob:
        """Draw each page on it.

        Raises:
            PrinterFault: there is no such printer, or it cannot be drawn on.
        """
        printer = self.known()
        printer.setDocName(JOB_NAME)
        printer.setCopyCount(copies)
        printer.setDuplex(_DUPLEX[sides])
        printer.setResolution(DOTS_PER_INCH)
        with PDFIUM, pypdfium2.PdfDocument(pdf) as document:
            self._draw(document, printer)
        return SystemJob(self.uri)

    def _draw(self, document: pypdfium2.PdfDocument, printer: QPrinter) -> None:
        width, height = document[0].get_size()
        turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF()))
        printer.setFullPage(True)  # the sheet has margins of its own
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterFault(self.uri, "it could not be opened")
        try:
            for number, page in enumerate(document):
                if number and not printer.newPage():
                    raise PrinterFault(self.uri, "it stopped between two pages")
                dots = printer.resolution() / POINTS_PER_INCH
                picture = _grey(page, dots)
                painter.drawImage(QRect(0, 0, round(width * dots), round(height * dots)), picture)
        finally:
            if not painter.end():
                raise PrinterFault(self.uri, "it did not take the whole sheet")


def _grey(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, grayscale=True)
    picture = QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8
    )
    return picture.copy()  # the bitmap's memory goes with the page
