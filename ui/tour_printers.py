"""What the tour needs of printers that no real one can be asked for."""

from __future__ import annotations

from printing.printers import Condition, Job, JobState, Printer, PrinterState, Sides, Stage


class OutOfPaper(Printer):
    """A printer that takes a sheet and waits for paper: what no printer can be asked to be for a picture."""

    def state(self) -> PrinterState:
        """That there is no paper."""
        return PrinterState(Condition.NO_PAPER)

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> Job:
        """Take it, and keep nothing of it."""
        return Held()


class Held(Job):
    """A sheet that waits."""

    def state(self) -> JobState:
        """Begun and stopped."""
        return JobState(Stage.STOPPED)

    def cancel(self) -> None:
        """Nothing is there to take back."""
