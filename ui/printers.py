"""The printer at the address in `kiosk.toml`: one that printing knows, or that the computer itself knows."""

from __future__ import annotations

from urllib.parse import unquote

from kiosk.errors import PrinterFault
from printing.printers import Printer, printer_for

SYSTEM = "windows:"


def printer_at(uri: str) -> Printer:
    """The printer at `ipp://…`, `ipps://…`, `file:///…`, or `windows:NAME`.

    Raises:
        PrinterFault: as `printing.printers.printer_for`, or `windows:` names no printer.
    """
    if not uri.startswith(SYSTEM):
        return printer_for(uri)
    if not (name := unquote(uri.removeprefix(SYSTEM))):
        raise PrinterFault(uri, "write windows: and the printer's name")
    from ui.system_printer import system_printer  # loads PDFium, which a start can do without

    return system_printer(uri, name)
