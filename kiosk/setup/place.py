"""The computer that is set up: where its files are, and the programs that change it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import settings, toml_file
from kiosk.errors import SetupFailed

PATIENCE_S = 120.0  # for a printer that is asked what it can do


@dataclass(frozen=True, slots=True)
class Place:
    """`root` is / but in tests; `home` is the kiosk's folder of state, below it or not."""

    root: Path = Path("/")
    home: Path = field(default_factory=settings.home)

    def path(self, name: str) -> Path:
        """A file of this computer by its usual name, such as `etc/localtime`."""
        return self.root / name

    @property
    def settings_file(self) -> Path:
        """kiosk.toml."""
        return self.path(f"etc/{settings.APPLICATION}/{toml_file.FILE_NAME}")

    @property
    def runs(self) -> bool:
        """Whether its systemd runs: in an image that is only being made it does not."""
        return self.path("run/systemd/system").is_dir()

    def has(self, program: str) -> bool:
        """Whether a program is installed."""
        return shutil.which(program) is not None

    def ask(self, *command: str) -> str | None:
        """What a program says; None: it is not there, or ends badly, or does not end."""
        try:
            done = subprocess.run(  # noqa: S603 - words of ours, and answers that were validated
                command, capture_output=True, text=True, timeout=PATIENCE_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout if done.returncode == 0 else None

    def do(self, *command: str) -> None:
        """Run a program that changes something.

        Raises:
            SetupFailed: it is not there, or ends badly; says its own words.
        """
        try:
            done = subprocess.run(  # noqa: S603 - as above
                command, capture_output=True, text=True, timeout=PATIENCE_S, check=False
            )
        except OSError as error:
            raise SetupFailed(command[0], error.strerror or str(error)) from error
        except subprocess.TimeoutExpired as error:
            raise SetupFailed(command[0], f"it took over {PATIENCE_S:.0f} s") from error
        if done.returncode:
            said = (done.stderr or done.stdout).strip().splitlines() or [f"it ended with {done.returncode}"]
            raise SetupFailed(command[0], said[-1])
