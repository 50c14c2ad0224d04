"""Fixtures for the screen without a window: a hub, held jobs, and a printer that says what it is told to.

Both doubles are whole implementations of what the kiosk asks for: `Jobs` and `Printer`.
"""

from dataclasses import dataclass, field

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.errors import PrinterFault
from kiosk.offer.contact import Hub
from kiosk.offer.hours import parse
from printing.printers import Condition, JobState, PrinterState, Sides, Stage
from ui.images import QrImages
from ui.jobs import outcome


@dataclass
class ToldJob:
    """Stands at its printer's stage."""

    printer: "ToldPrinter"

    def state(self):
        return JobState(self.printer.stage, (), self.printer.printed, self.printer.pages)

    def cancel(self):
        self.printer.cancelled += 1
        self.printer.stage = Stage.CANCELLED


@dataclass
class ToldPrinter:
    """`taken` are the sheets it was sent, `cancelled` how many were taken back; `refuses`: it takes none."""

    condition: Condition = Condition.READY
    stage: Stage = Stage.PRINTING
    refuses: bool = False
    taken: list[bytes] = field(default_factory=list)
    copies: int = 0
    cancelled: int = 0
    printed: int = 0
    pages: int = 0

    def state(self):
        return PrinterState(self.condition)

    def submit(self, pdf, copies=1, sides=Sides.ONE):
        if self.refuses:
            raise PrinterFault("ipp://localhost/printers/told", "it takes no jobs at present")
        self.taken.append(pdf)
        self.copies += copies
        return ToldJob(self)


class HeldJobs:
    """Keeps each job until it is let go, oldest first."""

    def __init__(self):
        self.held = []

    def run(self, job, then):
        self.held.append((job, then))

    def let_go(self):
        job, then = self.held.pop(0)
        then(outcome(job))

    def wait(self):
        while self.held:
            self.let_go()


@pytest.fixture
def told_printer():
    """A printer that is ready, and prints until it is told otherwise."""
    return ToldPrinter()


@pytest.fixture
def held_jobs():
    """Work that is begun and not done yet."""
    return HeldJobs()


@pytest.fixture
def hub():
    """A hub of which everything is known."""
    hours = (parse("Mo-Fr 09:00-17:00"),)
    return Hub("example-hub", "Example Family Hub", "1 Example Street", "01632 960000", hours)


@pytest.fixture
def bare_hub():
    """A hub of which IT has set nothing."""
    return Hub("", "this Family Hub", "", "", ())


@pytest.fixture
def read_code():
    """What a phone reads in the code behind an image source."""

    def read(source):
        drawn = QrImages().requestImage(source.removeprefix("image://qr/"), QSize(), QSize())
        grey = drawn.scaled(drawn.size() * 4).convertToFormat(QImage.Format.Format_Grayscale8)
        size = (grey.width(), grey.height())
        (code,) = zxingcpp.read_barcodes(
            Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())
        )
        return code.text

    return read
