"""The printer, for staff: what it says of itself, in its own words too, for IT on the telephone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.cli.words import in_words
from printing.printers import Printer, PrinterState
from ui.jobs import Err, Jobs, Ok
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

PAGES = ("staff-printer", "staff-tailor", "staff-prints")


@dataclass(frozen=True, slots=True)
class StaffPrinterProps:
    """`state`: none (no printer is set up), asking, a `Condition`, or fault, which `fault` tells.

    `reasons` are the printer's own words; `well`: it would print now.
    """

    state: str = "none"
    address: str = ""
    reasons: str = ""
    ink_low: bool = False
    well: bool = False
    fault: str = ""


def derive(address: str, answer: Ok[PrinterState] | Err | None) -> StaffPrinterProps:
    """What the printer at `address` answered; None: it is being asked."""
    match answer:
        case None:
            return StaffPrinterProps("asking", address)
        case Err(error):
            return StaffPrinterProps("fault", address, fault=in_words(error))
        case Ok(state):
            own = ", ".join(state.reasons)
            return StaffPrinterProps(state.condition.value, address, own, state.ink_low, state.prints)


class StaffPrinter(view_of(StaffPrinterProps)):
    """Asks the printer when a page that shows it is opened, and whenever staff ask again."""

    def __init__(self, printer: Printer | None, address: str, route: Route, jobs: Jobs, parent=None) -> None:
        super().__init__(parent)
        self._printer, self._address, self._jobs = printer, address, jobs
        route.arrived.connect(self._arrived)

    @Slot()
    def ask(self) -> None:
        """How is it now?"""
        if self._printer is None or self.props.state == "asking":
            return
        self.show(derive(self._address, None))
        self._jobs.run(self._printer.state, lambda answer: self.show(derive(self._address, answer)))

    @Slot(str, str)
    def _arrived(self, page: str, _about: str) -> None:
        if page in PAGES:
            self.ask()
