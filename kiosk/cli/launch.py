"""What `run` was asked for; and the quick way to read it.

Typer takes 50 ms to import, a fifth of a kiosk's start. `plain_run` reads the few arguments of `run` without
it, and leaves to Typer whatever is not spelled out plainly: a slip, `--help`, another command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import LibraryMissing


@dataclass(frozen=True, slots=True)
class Run:
    """Show the kiosk. `offer` and `config` are None where the usual ones are meant.

    `gallery`: show every component of the screens instead, for whoever draws or mends one.
    """

    offer: Path | None = None
    windowed: bool = False
    config: Path | None = None
    gallery: bool = False


def plain_run(arguments: list[str]) -> Run | None:
    """What the arguments (those after the program's name) ask of `run`; None: let Typer read them."""
    files: dict[str, Path] = {}
    windowed = gallery = False
    rest = iter(arguments[1:] if arguments[:1] == ["run"] else arguments)
    for word in rest:
        if word == "--windowed":
            windowed = True
        elif word == "--gallery" and arguments[:1] == ["run"]:
            gallery = True
        elif word in ("--offer", "--config"):
            value = next(rest, "-")
            if value.startswith("-"):
                return None
            files[word] = Path(value)
        else:
            return None
    return Run(files.get("--offer"), windowed, files.get("--config"), gallery)


@contextmanager
def system_libraries() -> Iterator[None]:
    """Around the import of Qt, which fails where a library of the system is not installed.

    Raises:
        LibraryMissing: one is not.
    """
    try:
        yield
    except ImportError as error:
        missing = re.match(r"(\S+\.so[.\d]*): cannot open shared object file", str(error))
        if missing is None:
            raise
        raise LibraryMissing(missing[1]) from error
