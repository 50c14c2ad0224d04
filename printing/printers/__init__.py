"""The printers that a sheet can be sent to: over IPP (CUPS or the printer itself), or into a folder."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from kiosk.errors import PrinterFault
from printing.printers.folder import FolderPrinter
from printing.printers.late import LatePrinter
from printing.printers.printer import Condition, Job, JobState, Printer, PrinterState, Sides, Stage

__all__ = [
    "Condition", "Job", "JobState", "Printer", "PrinterState", "Sides", "Stage", "papers_in", "printer_for",
]  # fmt: skip


def papers_in(printer: Printer) -> tuple[str, ...]:
    """The sizes of paper that a printer says are in it, in its own words; none where it does not say."""
    return printer.loaded().papers() if isinstance(printer, LatePrinter) else ()


def printer_for(uri: str) -> Printer:
    """The printer at `ipp://…`, `ipps://…` or, for trying it out, in the folder `file:///…`.

    Raises:
        PrinterFault: the address is none of these, holds a password, or is a folder not to be used.
    """
    if not uri:
        raise ValueError("no printer is set up: ask that first")
    parts = _split(uri)
    if parts.username is not None or parts.password is not None:
        shown = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        raise PrinterFault(shown, "the address must not hold a user name or a password")
    if parts.scheme == "file":
        return FolderPrinter.at(uri, parts)
    if parts.scheme in {"ipp", "ipps"} and parts.hostname:
        return LatePrinter(uri, parts)
    raise PrinterFault(uri, "the address is not ipp://, ipps:// or file:///")


def _split(uri: str) -> SplitResult:
    try:
        parts = urlsplit(uri)
        _ = parts.port  # looked at only when asked for, and then refused by an exception
    except ValueError:
        raise PrinterFault(uri, "the address cannot be read") from None
    return parts
