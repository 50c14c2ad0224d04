"""What this kiosk has done, in whole numbers: for `status`, and for the table of all kiosks.

`tally.json` in its folder of state. Totals since it was installed, and nothing of any person or visit. Losing
the file loses the numbers, and nothing else.
"""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.central import durable

FILE_NAME = "tally.json"
MOST = 10**12


@dataclass(frozen=True, slots=True)
class Tally:
    """How often it started; of these, how often after an end that nobody asked for; and what came of it.

    `restarts` follow a crash, a kill, the watchdog or a power cut. `faults` are bugs of ours that were met,
    `sheets` the prints of any kind that the printer said were done, copies counted. `runs`: it has begun, and
    not said that it ends.
    """

    starts: int = 0
    restarts: int = 0
    faults: int = 0
    sheets: int = 0
    runs: bool = False


def load(home: Path) -> Tally:
    """What is known; zeros where nothing is, or nothing that can be."""
    try:
        found = json.loads((home / FILE_NAME).read_bytes())
        numbers = {name: int(found[name]) for name in ("starts", "restarts", "faults", "sheets")}
        if all(0 <= number <= MOST for number in numbers.values()):
            return Tally(**numbers, runs=found["runs"] is True)
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        pass
    return Tally()


class Count:
    """The numbers of the one kiosk that runs on `home`. From any thread; each method writes a small file.

    What cannot be written now, on a full disk, is written with the next.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._turn = threading.Lock()
        self._known = load(home)

    def begin(self) -> None:
        """It has shown its first picture."""
        unasked = 1 if self._known.runs else 0
        self._write(starts=1, restarts=unasked, runs=True)

    def end(self) -> None:
        """It ends as it was asked to."""
        if self._known.runs:
            self._write(runs=False)

    def sheets(self, copies: int) -> None:
        """So many prints came out."""
        self._write(sheets=copies)

    def fault(self) -> None:
        """A bug of ours was met."""
        self._write(faults=1)

    def _write(self, *, runs: bool | None = None, **more: int) -> None:
        with self._turn:
            grown = {name: getattr(self._known, name) + number for name, number in more.items()}
            self._known = replace(self._known, **grown, runs=self._known.runs if runs is None else runs)
            with suppress(OSError):
                durable.write(self._home / FILE_NAME, json.dumps(asdict(self._known)).encode())
