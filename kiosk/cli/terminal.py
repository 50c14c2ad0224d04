"""Standard output and standard error: UTF-8, one line for a complaint, no fuss when nobody reads on."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import FileUnwritable

PROGRAM = "kinship-kiosk"


def speak_utf8() -> None:
    """Print in UTF-8 whatever the locale; what is no text, such as a broken file name, by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print a line, or several, to standard output.

    Raises:
        BrokenPipeError: whoever read it has gone.
        FileUnwritable: it leads to a full disk.
    """
    if sys.stdout is not None:  # it is none where a service was started without
        with _writing():
            sys.stdout.write(f"{text}\n")


def complain(line: str) -> None:
    """Print one line to standard error, where that is still open."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()


def hand_over() -> None:
    """Send on what was said.

    Raises:
        BrokenPipeError: whoever read it has gone.
        FileUnwritable: it leads to a full disk.
    """
    if sys.stdout is not None:
        with _writing():
            sys.stdout.flush()


def let_go() -> None:
    """Forget what standard output would not take, or Python would try once more at its end, and complain."""
    if sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        with contextlib.suppress(OSError, io.UnsupportedOperation):
            os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go()
        raise FileUnwritable(Path("standard output"), error.strerror or str(error)) from error
