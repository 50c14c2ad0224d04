"""A folder in place of a printer, for trying the kiosk out: each sheet becomes `sheet-<n>.pdf` in it.

The folder is never the kiosk's own or inside it: what a carer prints is not kept there (design, section 10).
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult

from kiosk.errors import PrinterFault
from kiosk.settings import home
from printing.printers.printer import Condition, JobState, PrinterState, Sides, Stage

_SHEET = re.compile(r"sheet-(\d+)\.pdf")


@dataclass(frozen=True, slots=True)
class FolderJob:
    """A sheet that lies in the folder, whole."""

    def state(self) -> JobState:
        """Done: it was written before there was a job."""
        return JobState(Stage.DONE)

    def cancel(self) -> None:
        """Nothing: it is over."""


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Writes into `folder`; `uri` is the address it was named by."""

    uri: str
    folder: Path

    @classmethod
    def at(cls, uri: str, parts: SplitResult) -> FolderPrinter:
        """The folder that a `file:///…` address names.

        Raises:
            PrinterFault: it names another machine, no whole path, or the kiosk's own folder.
        """
        from urllib.request import url2pathname  # brings an HTTP client along, which a start can do without

        folder = Path(url2pathname(parts.path))
        if parts.netloc or not folder.is_absolute():
            raise PrinterFault(uri, "a folder is written file:/// and its whole path")
        if folder.resolve().is_relative_to(home().resolve()):
            raise PrinterFault(uri, "sheets must not lie in the kiosk's own folder")
        return cls(uri, folder)

    def state(self) -> PrinterState:
        """Ready where the folder can be written to."""
        if not self.folder.is_dir():
            return PrinterState(Condition.OFFLINE, ("folder-missing",))
        if not os.access(self.folder, os.W_OK | os.X_OK):
            return PrinterState(Condition.REFUSED, ("folder-not-writable",))
        return PrinterState(Condition.READY)

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> FolderJob:  # noqa: ARG002
        """Write the sheet, once for each copy.

        Raises:
            PrinterFault: the folder is missing, full, or not to be written to.
        """
        try:
            for _ in range(copies):
                self._write(pdf)
        except OSError as error:
            raise PrinterFault(self.uri, error.strerror or str(error)) from error
        return FolderJob()

    def _write(self, pdf: bytes) -> None:
        with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".sheet-", suffix=".part") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
            number = self._next_number()
            while not _link(Path(file.name), self.folder / f"sheet-{number}.pdf"):
                number += 1

    def _next_number(self) -> int:
        names = (_SHEET.fullmatch(path.name) for path in self.folder.iterdir())
        return 1 + max((int(name[1]) for name in names if name), default=0)


def _link(start: Path, name: Path) -> bool:
    """Give the file its name, all at once; False where another file has it."""
    try:
        name.hardlink_to(start)
    except FileExistsError:
        return False
    return True
