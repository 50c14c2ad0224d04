"""The IPP printer at an address, loaded when it is first asked: its library takes a sixth of a second."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult

from printing.printers.printer import Job, PrinterState, Sides

if TYPE_CHECKING:
    from printing.printers.ipp import IppPrinter


@dataclass(frozen=True, slots=True)
class LatePrinter:
    """Does what `IppPrinter` does, with the `parts` of the address `uri`."""

    uri: str
    parts: SplitResult

    def state(self) -> PrinterState:
        """See `Printer.state`."""
        return self.loaded().state()

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> Job:
        """See `Printer.submit`.

        Raises:
            PrinterFault: it was not taken; says why.
        """
        return self.loaded().submit(pdf, copies, sides)

    def loaded(self) -> IppPrinter:
        """The printer itself."""
        from printing.printers.ipp import IppPrinter

        return IppPrinter.at(self.uri, self.parts)
