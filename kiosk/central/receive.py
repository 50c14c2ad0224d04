"""Takes the workbooks that officers put into a folder: they come back with problems marked, or are published.

Nothing that was put there is ever lost or changed. In the folder stand:

    (the folder itself)   where officers put a workbook
    Being checked         what is taken just now, and what a pass that was cut off left there
    To mend               workbooks with their problem cells coloured, to be mended and put here again
    Published             the workbook of each version, made anew, to go on with
    Approved              a workbook of Published that may go from the test hub to everyone
    Kept                  all that was ever put there, as it was

One pass at a time holds the folder of keys. What is wrong with the content comes back to the officer; what is
wrong with the machine (keys, rights, disk) is raised, and the workbook waits for the next pass.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.central import lock, published
from kiosk.central import pack as packs
from kiosk.central import publish as publishing
from kiosk.central.keys import ROOT_FILE, Keys
from kiosk.central.promote import promote
from kiosk.central.received import Came, Received
from kiosk.central.signers import Ask
from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.content.workbook import file as workbook
from kiosk.errors import ContentRefused, FileUnwritable, OfferRefused, Problem
from kiosk.settings import Central

WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"}  # others are no try at a workbook
BEING_CHECKED, TO_MEND, PUBLISHED, APPROVED, KEPT = (
    "Being checked",
    "To mend",
    "Published",
    "Approved",
    "Kept",
)
SETTLED_S = 5.0  # a file that changed later than so long ago may still be being written
RECEIVE_LOCK = "receive.lock"
OPEN_IN_EXCEL = "~$"  # begins the name of the file that Excel keeps beside one that is open
NOT_AT_TEST_HUB = (
    "this is not what the test hub shows; approve the newest workbook of the folder Published, unchanged"
)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Where workbooks come from and go to. `everyone` is the central folder that follows approval, if any."""

    folder: Path
    central: Path
    keys: Keys
    ask: Ask
    options: publishing.Options
    everyone: Path | None = None
    wait: Callable[[float], None] = time.sleep

    def receive(self, now: datetime) -> tuple[Received, ...]:
        """Take what stands in the folder at `now`, once.

        Raises:
            FileUnwritable: the folder is missing, or it or a central folder cannot be written.
            KeyUnusable: too few keys are here, or one does not open.
            TrustRefused: the pack that is at the test hub or with everyone is damaged or not ours.
        """
        if not self.folder.is_dir():
            raise FileUnwritable(
                self.folder, "it is not a folder" if self.folder.exists() else "it is missing"
            )
        try:
            with lock.held(self.keys.folder / RECEIVE_LOCK) as free:
                return tuple(self._pass(now)) if free else ()
        except OSError as error:
            raise FileUnwritable(Path(error.filename or self.folder), error.strerror or str(error)) from error

    def _pass(self, now: datetime) -> Iterator[Received]:
        for name in (BEING_CHECKED, TO_MEND, PUBLISHED, KEPT, *([APPROVED] if self.everyone else [])):
            (self.folder / name).mkdir(exist_ok=True)
        for path in _workbooks(self.folder):
            if not self._take(path, now):
                yield Received(path.name, Came.WAITS)
        for path in _workbooks(self.folder / BEING_CHECKED):
            yield self._publish(path, now)
        if self.everyone:
            for path in _workbooks(self.folder / APPROVED):
                if _settled(path, now):
                    yield self._approve(path, self.everyone, now)
                else:
                    yield Received(path.name, Came.WAITS)

    def _take(self, path: Path, now: datetime) -> bool:
        """Move a workbook out of reach of whoever put it there: what is checked is what is published."""
        if not _settled(path, now):
            return False
        try:
            path.rename(_free(self.folder / BEING_CHECKED / path.name))
        except PermissionError:  # Windows: it is open
            return False
        return True

    def _publish(self, path: Path, now: datetime) -> Received:
        try:
            done = publishing.publish(
                path, self.central, self.keys, self.ask, now, self.options, wait=self.wait
            )
        except ContentRefused as refused:
            return self._send_back(path, refused.problems, now)
        except OfferRefused as refused:
            return self._send_back(path, (Problem(path, 0, refused.reason),), now)
        back = _free(self.folder / PUBLISHED / f"{_plain(path)} (version {done.version}).xlsx")
        workbook.write(read(path), back)
        self._keep(path, now)
        return Received(path.name, Came.PUBLISHED, done.version, back)

    def _approve(self, path: Path, everyone: Path, now: datetime) -> Received:
        """Give everyone what the test hub shows, if that is what was approved, to the last letter."""
        try:
            source = read(path)
        except ContentRefused as refused:
            return self._send_back(path, refused.problems, now)
        except OfferRefused as refused:
            return self._send_back(path, (Problem(path, 0, refused.reason),), now)
        with tempfile.TemporaryDirectory() as work:
            # A copy of its own: what is compared is what is promoted, whatever is published meanwhile.
            pack = Path(shutil.copy(self.central / packs.FILE_NAME, work))
            there = published.read(pack, self.keys)
            built = Path(work, "offer.db")
            build(source, built, there.claim.version)
            if built.read_bytes() != there.offer:
                return self._send_back(path, (Problem(path, 0, NOT_AT_TEST_HUB),), now)
            root = (self.keys.folder / ROOT_FILE).read_bytes()
            promote(work, str(everyone), root, Central(), wait=self.wait)
        self._keep(path, now)
        return Received(path.name, Came.APPROVED, there.claim.version)

    def _send_back(self, path: Path, problems: tuple[Problem, ...], now: datetime) -> Received:
        back = _free(self.folder / TO_MEND / f"{_plain(path)}.xlsx")
        workbook.report(path, problems, back)
        self._keep(path, now)
        return Received(path.name, Came.TO_MEND, back=back, problems=len(problems))

    def _keep(self, path: Path, now: datetime) -> None:
        stamp = now.astimezone().strftime("%Y-%m-%d %H.%M.%S")
        path.rename(_free(self.folder / KEPT / f"{stamp} {path.name}"))


def _workbooks(folder: Path) -> list[Path]:
    """What somebody means as a workbook. Links are left alone: they may lead anywhere."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in WORKBOOKS
        and not path.name.startswith((OPEN_IN_EXCEL, "."))
        and path.is_file()
        and not path.is_symlink()
    )


def _settled(path: Path, now: datetime) -> bool:
    """Whether nobody is writing it any more, as far as can be told. Clocks of shares may differ by much."""
    age = abs(now.timestamp() - path.stat().st_mtime)
    return age >= SETTLED_S and not path.with_name(f"{OPEN_IN_EXCEL}{path.name}").exists()


def _plain(path: Path) -> str:
    """The name without what earlier passes added to it."""
    return re.sub(r"( \(version \d+\)| \(\d+\))+$", "", path.stem) or "offer"


def _free(path: Path) -> Path:
    """The path, or one like it that is not taken."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found
