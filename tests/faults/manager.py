"""What systemd does for the kiosk, by the numbers of its unit: start it, hear it live, start it again.

A stand-in for where no systemd runs: the socket, the words and the limits are the real ones (sd_notify(3)).
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

UNIT = Path(__file__).parents[2] / "packaging" / "systemd" / "kinship-kiosk.service"
POLL_S = 0.02
CLOSED_BY_STAFF = 10


@dataclass(frozen=True, slots=True)
class Limits:
    """`watchdog_s` without a sign of life is too long; a program that ended is started after `restart_s`."""

    watchdog_s: float
    restart_s: float


def limits(unit: Path = UNIT) -> Limits:
    """As the unit has them, in whole seconds."""
    found = dict(re.findall(r"^(WatchdogSec|RestartSec)=(\d+)$", unit.read_text("utf-8"), re.MULTILINE))
    return Limits(float(found["WatchdogSec"]), float(found["RestartSec"]))


class Manager:
    """Keeps one program running, as a context. `program` is the one that runs now, `starts` how many did."""

    def __init__(self, command: list[str], folder: Path, around: Mapping[str, str], limits: Limits) -> None:
        self._command, self._around, self._limits = command, around, limits
        self._folder = folder
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self.starts = 0
        self.program: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Manager:
        address = str(self._folder / "notify")
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(address)
        self._ear.settimeout(POLL_S)
        told = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": str(round(self._limits.watchdog_s * 1e6))}
        self._around = {**self._around, **told}
        self._start()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._end(signal.SIGTERM)
        self._ear.close()
        (self._folder / "notify").unlink()

    def _start(self) -> None:
        self._last_sign = float("inf")  # the watchdog begins with READY
        self.starts += 1
        with (self._folder / "said.txt").open("ab") as said:
            self.program = subprocess.Popen(
                self._command, env=self._around, cwd=self._folder, start_new_session=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said,
            )  # fmt: skip

    def _watch(self) -> None:
        while not self._over.is_set():
            with suppress(TimeoutError):
                self._hear(self._ear.recv(256))
            if time.monotonic() - self._last_sign > self._limits.watchdog_s:
                self._end(signal.SIGKILL)  # WatchdogSignal=SIGKILL
            if self.program.poll() is not None and self.program.returncode != CLOSED_BY_STAFF:
                self._end(signal.SIGKILL)  # KillMode=control-group: nothing of it stays
                if not self._over.wait(self._limits.restart_s):
                    self._start()

    def _hear(self, told: bytes) -> None:
        if {b"READY=1", b"WATCHDOG=1"}.intersection(told.split(b"\n")):
            self._last_sign = time.monotonic()

    def _end(self, by: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.program.pid, by)
        try:
            self.program.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self.program.pid, signal.SIGKILL)
            self.program.wait()
        for stream in (self.program.stdin, self.program.stdout):
            with suppress(OSError):
                stream.close()
