"""Which voices there are, for a check-up: asked of the same child that speaks, without Qt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from threading import Timer

from ui.speech.folder import Folder
from ui.speech.lines import CODE, child

START_S = 20.0
"""Longer than all voices of a slow kiosk take to load."""


def here(*options: str) -> tuple[frozenset[str], str]:
    """The languages that can be spoken; where there is none, why: "not-installed", "no-voices" or "silent".

    `options` go to the child, as `--config` does.
    """
    with Folder() as folder:
        asked = subprocess.Popen(  # noqa: S603 - a child of our own
            child("--folder", str(folder.path), *options),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ
            | {"PYTHONPATH": os.pathsep.join(filter(None, (str(CODE), os.environ.get("PYTHONPATH"))))},
            start_new_session=sys.platform != "win32",
        )
        patience = Timer(START_S, _end, [asked])
        patience.start()
        try:
            told = json.loads(asked.stdout.readline() or b"{}") if asked.stdout else {}
        finally:
            patience.cancel()
            _end(asked)
            asked.communicate()
    languages = frozenset(map(str, told.get("ready", ())))
    return languages, "" if languages else str(told.get("unable", "silent"))


def _end(asked: subprocess.Popen[bytes]) -> None:
    """With all that it has started."""
    if sys.platform == "win32":
        asked.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(asked.pid, signal.SIGKILL)
