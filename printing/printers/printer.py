"""What a printer is to the kiosk: one interface, whatever stands behind it.

States are read from the printer each time and never guessed. `Stage.DONE` is said only when the printer
itself has said that the job is completed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Condition(StrEnum):
    """What keeps a printer from printing, or that nothing does."""

    READY = "ready"
    PRINTING = "printing"
    NO_PAPER = "no paper"
    JAM = "jam"
    COVER_OPEN = "cover open"
    NO_INK = "no ink"
    STOPPED = "stopped"  # paused by a person, or for a reason of its own
    REFUSED = "refused"  # takes no jobs, no PDF, or nothing from this kiosk
    OFFLINE = "offline"
    WRONG_ADDRESS = "wrong address"  # something answers there, but it has no such queue
    NOT_A_PRINTER = "not a printer"  # something answers there, but not in a printer's language


class Stage(StrEnum):
    """How far a job has come."""

    PENDING = "pending"
    HELD = "held"
    PRINTING = "printing"
    STOPPED = "stopped"  # begun, and waiting for the printer: `Printer.state` says for what
    DONE = "done"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    UNKNOWN = "unknown"  # the printer cannot be asked, or no longer knows the job


class Sides(StrEnum):
    """On which sides of the paper, in IPP's words (RFC 8011, 5.2.8). A printer that cannot prints on one."""

    ONE = "one-sided"
    TURNED_LIKE_A_BOOK = "two-sided-long-edge"
    TURNED_ON_THE_SHORT_EDGE = "two-sided-short-edge"  # for what lies on its side, such as a leaflet


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer's condition, and its own words for why (IPP keywords), for IT."""

    condition: Condition
    reasons: tuple[str, ...] = ()

    @property
    def ink_low(self) -> bool:
        """Whether ink or toner is running out; it still prints."""
        low = ("marker-supply-low", "toner-low")
        return any(reason.startswith(low) for reason in self.reasons)

    @property
    def prints(self) -> bool:
        """Whether a sheet sent now would come out without anybody's help."""
        return self.condition in {Condition.READY, Condition.PRINTING}


@dataclass(frozen=True, slots=True)
class JobState:
    """A job's stage, and the printer's own words for why (IPP keywords), for IT.

    `printed` of `pages` sides are out, as far as the printer counts; where it does not, both are 0.
    """

    stage: Stage
    reasons: tuple[str, ...] = ()
    printed: int = 0
    pages: int = 0

    @property
    def over(self) -> bool:
        """Whether the job will not change any more."""
        return self.stage in {Stage.DONE, Stage.CANCELLED, Stage.ABORTED}


class Job(Protocol):
    """One sheet on its way. Both methods wait for the printer: call them from a worker thread."""

    def state(self) -> JobState:
        """How far it has come. Never raises: a printer that cannot be asked is `Stage.UNKNOWN`."""
        ...

    def cancel(self) -> None:
        """Take it back; one that is over stays as it is.

        Raises:
            PrinterFault: the printer would not.
        """
        ...


class Printer(Protocol):
    """A place that sheets are sent to. Both methods wait for it: call them from a worker thread."""

    def state(self) -> PrinterState:
        """What it says of itself. Never raises: a printer that cannot be asked says so in its condition."""
        ...

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> Job:
        """Send a PDF; that it was taken does not mean that it is printed: ask the job.

        Raises:
            PrinterFault: it was not taken; says why.
        """
        ...
