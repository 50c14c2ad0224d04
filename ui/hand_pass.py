"""One pass over a central file, by hand: *Look for new content now*, *From a USB stick*.

A program of its own, as every pass of a running kiosk (docs/decisions/0007); it only stages.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.central.passes import Kind
from ui.follower import LAST_BREATH_S, LONGEST_PASS, Program, sync

LOOK_EVERY_MS = 200


class TellingProgram(Program, Protocol):
    """A program whose last words are kept."""

    @property
    def stdout(self) -> IO[str] | None:
        """What it prints."""
        ...


@dataclass(frozen=True, slots=True)
class Came:
    """What a pass by hand came to; `kind` None: it told nothing, so something else is wrong here."""

    kind: Kind | None
    version: int = 0
    reason: str = ""


NOTHING = Came(None)


def told(text: str) -> Came:
    """What `sync --json` printed."""
    try:
        found = json.loads(text)
        return Came(Kind(found["outcome"]), int(found["version"]), str(found["reason"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return NOTHING


class HandPass(QObject):
    """Makes one pass at a time, over a folder or, with "", over the usual place. `close()` it."""

    ended = Signal(object)
    """What it `Came` to."""

    def __init__(self, start: Callable[[str], TellingProgram], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._pass: TellingProgram | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._see)
        self._hangs = QTimer(self)
        self._hangs.setSingleShot(True)
        self._hangs.setInterval(round(LONGEST_PASS.total_seconds() * 1000))
        self._hangs.timeout.connect(self._end)

    @property
    def under_way(self) -> bool:
        """Whether one is."""
        return self._pass is not None

    def go(self, location: str) -> None:
        """Begin one, unless one is under way; it always ends with `ended`."""
        if self._pass:
            return
        try:
            self._pass = self._start(location)
        except OSError:
            self.ended.emit(NOTHING)
            return
        self._look.start()
        self._hangs.start()

    def close(self) -> None:
        """End what is under way: wherever a pass is cut off, the disk is whole."""
        self._end()
        if self._pass:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._pass.wait(LAST_BREATH_S)

    @Slot()
    def _see(self) -> None:
        program = self._pass
        if program is None or program.poll() is None:
            return
        self._look.stop()
        self._hangs.stop()
        self._pass = None
        # The few words that it prints fit the pipe whole: they are all there, and reading waits for nothing.
        with program.stdout or contextlib.nullcontext() as printed:
            came = told(printed.read() if printed else "")
        self.ended.emit(came)

    @Slot()
    def _end(self) -> None:
        if self._pass:
            self._pass.kill()


def sync_by_hand(config: Path | None) -> Callable[[str], TellingProgram]:
    """Starts `kinship-kiosk sync --json` over a location, by the settings in `config`."""
    return lambda location: sync(config, location, keeps_words=True)
