"""Commands within a root: as it lies there, or booted by systemd-nspawn and without a network."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LONGEST_S = 300.0  # for anything that is waited for; only a fault takes that long
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Failed(Exception):
    """A command ended as it should not have, or something did not come about."""


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended, what it said, and what it complained of."""

    code: int
    text: str
    complaint: str


@dataclass(frozen=True)
class Root:
    """A root that lies there. `shared` are folders of this machine that it sees, by where it sees them."""

    path: Path
    shared: dict[str, Path]

    def run(self, *command: str, user: str = "root", expect: int | None = 0) -> Said:
        """Run a command in it, with the network of this machine; `expect` None: however it ends."""
        said = subprocess.run(
            [*self._nspawn(), "--pipe", f"--user={user}", *_with_path(command)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return _as_expected(command, Said(said.returncode, said.stdout, said.stderr), expect)

    @contextmanager
    def booted(self, log: Path) -> Iterator[Booted]:
        """Boot it, wait until its own systemd has started everything, and switch it off afterwards."""
        command = [*self._nspawn(), "--boot", "--private-network", "--console=pipe"]
        with log.open("wb") as said:
            nspawn = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
            try:
                machine = Booted(nspawn)
                machine.wait_until("it has booted", machine.is_up)
                yield machine
            finally:
                nspawn.terminate()  # nspawn asks the init within to switch off
                try:
                    nspawn.wait(60)
                except subprocess.TimeoutExpired:
                    nspawn.kill()
                    nspawn.wait()

    def _nspawn(self) -> list[str]:
        shares = [f"--bind={place}:{seen}" for seen, place in self.shared.items()]
        return [
            *("systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--machine=kinship-trial"),
            *(
                "--resolv-conf=bind-host",
                "--timezone=off",
                "--link-journal=no",
                f"--directory={self.path}",
                *shares,
            ),
        ]


@dataclass(frozen=True)
class Booted:
    """A root whose own init runs."""

    nspawn: subprocess.Popen[bytes]

    def run(self, *command: str, user: str = "root", expect: int | None = 0) -> Said:
        """Run a command in it as a login of `user` would, without a network but its own."""
        inner = _with_path(command) if user == "root" else ("runuser", "-u", user, "--", *_with_path(command))
        said = subprocess.run(
            [
                "nsenter",
                f"--target={self._init()}",
                "--all",
                "env",
                "-i",
                "--chdir=/",
                *_with_path(inner)[1:],
            ],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return _as_expected(command, Said(said.returncode, said.stdout, said.stderr), expect)

    def is_up(self) -> bool:
        """Whether its systemd has nothing left to start; a unit that failed is looked at elsewhere."""
        if self.nspawn.poll() is not None:
            raise Failed(f"systemd-nspawn ended with {self.nspawn.returncode}")
        if not _children(self.nspawn.pid):
            return False
        return self.run("systemctl", "is-system-running", expect=None).text.strip() in {"running", "degraded"}

    def shows(self, unit: str, what: str) -> str:
        """A property of one of its units."""
        return self.run("systemctl", "show", "--value", f"--property={what}", unit).text.strip()

    def wait_until(self, what: str, holds: Callable[[], bool]) -> float:
        """Wait until something holds; the seconds that took.

        Raises:
            Failed: it did not come about.
        """
        start = time.monotonic()
        while not holds():
            if time.monotonic() - start > LONGEST_S:
                raise Failed(f"waited in vain until {what}")
            time.sleep(0.1)
        return time.monotonic() - start

    def _init(self) -> int:
        return _children(self.nspawn.pid)[0]


def _with_path(command: tuple[str, ...]) -> tuple[str, ...]:
    return ("env", f"PATH={PATH}", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *command)


def _children(pid: int) -> list[int]:
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
    except FileNotFoundError:
        return []


def _as_expected(command: tuple[str, ...], said: Said, expect: int | None) -> Said:
    if expect is not None and said.code != expect:
        raise Failed(
            f"{' '.join(command)} ended with {said.code}, not {expect}:\n"
            f"{said.text[-4000:]}{said.complaint[-4000:]}"
        )
    return said
