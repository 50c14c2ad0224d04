"""A kiosk with a printer, a share and somebody at its screen, and what a fault came to."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from carer import Carer
from ipp_server import IppServer, recorded, said
from manager import Manager, limits
from pyipp.enums import IppOperation
from soak import Kiosk

HERE = Path(__file__).resolve().parent
GOAL_S = 10.0
DISK = "80m"
ENDS = ("done", "not-printed", "unclear", "stopped")
A_SHEET = ("Money", "Add to my sheet: Child Benefit", "My sheet")


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, how long until a carer was at home again, what was seen, and whether all is as it was."""

    fault: str
    seconds: float | None
    seen: str
    kept: bool = True

    @property
    def met(self) -> bool:
        """Whether it is as it should be; what was left out is neither."""
        return self.kept and (self.seconds is None or self.seconds <= GOAL_S)


@dataclass
class Scene:
    """A kiosk, and who is there."""

    kiosk: Kiosk
    manager: Manager
    carer: Carer
    printer: IppServer

    @property
    def home(self) -> Path:
        """Its folder of state."""
        return self.kiosk.work / "kiosk"

    def told(self, *words: str) -> dict[str, object]:
        """What a command answers in JSON."""
        answer = subprocess.run(
            [self.kiosk.python, "-m", "kiosk", *words, "--json"],
            cwd=self.kiosk.work, env=self.kiosk.around, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return dict(json.loads(answer.stdout))

    def kept(self, version: int) -> bool:
        """Whether the release, the settings and the PIN are there."""
        there = all((self.home / name).stat().st_size for name in ("kiosk.toml", "staff-pin.json"))
        return there and self.carer.look().get("version") == version

    def finish(self) -> None:
        """The carer goes."""
        self.carer.touch("Finish and clear")
        self.carer.until(lambda screen: screen["page"] in ("cleared", "attract"))

    def prints(self) -> str:
        """A visit with a sheet; what the screen says in the end."""
        self.carer.at_home(time.monotonic())
        self.carer.touch(*A_SHEET)
        screen = self.carer.until(lambda one: one["page"] == "printing", "Print my sheet")
        screen = self.carer.until(lambda one: one["printing"] in (*ENDS, "waiting"))
        self.finish()
        return screen["trouble"] or screen["printing"]


@contextmanager
def scene(*, central: str = "", around: dict[str, str] | None = None, disk: bool = False) -> Iterator[Scene]:
    """A kiosk that has taken version 1, with nobody there."""
    answers = {
        IppOperation.GET_PRINTER_ATTRIBUTES: [recorded("printer-idle")],
        IppOperation.PRINT_JOB: [recorded("job-taken")],
        IppOperation.GET_JOB_ATTRIBUTES: [recorded("job-completed")],
        IppOperation.CANCEL_JOB: [said()],
    }
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="faults-")))
        if disk:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", work], check=True)
            stack.callback(subprocess.run, ["umount", "-l", work], check=True)
        printer = stack.enter_context(IppServer(answers))
        kiosk = Kiosk(sys.executable, work)
        kiosk.prepare(printer.uri)
        if central:
            change(kiosk, str(work / "share"), central)
        kiosk.command("sync")
        command = [sys.executable, str(HERE / "tended_kiosk.py")]
        manager = stack.enter_context(Manager(command, work, kiosk.around | (around or {}), limits()))
        carer = Carer(manager)
        yield Scene(kiosk, manager, carer, printer)


def change(kiosk: Kiosk, old: str, new: str) -> None:
    """Put other words into its settings."""
    file = kiosk.work / "kiosk" / "kiosk.toml"
    file.write_text(file.read_text("utf-8").replace(f'"{old}"', f'"{new}"'), "utf-8")
