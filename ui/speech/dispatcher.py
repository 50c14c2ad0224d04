"""Speaks through a speech-dispatcher of our own, over SSIP, its protocol: one message a sentence.

Our own, on a socket in a folder of our own, and not the session's: it needs no session bus, nobody else
speaks through it, and when it hangs it can be ended. The system's settings of speech-dispatcher say which
voices there are and where the sound goes. It writes no log of what it is given to say.

SSIP: a reply is lines `nnn-…` and a last one `nnn …`; what begins with 7 is an event. `225-N` gives a message
its number; 701, 702 and 703 say that it has begun, ended, been cut short.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from queue import Queue
from typing import BinaryIO, Self

from ui.speech.lines import Report, Utterance

PROGRAM = "speech-dispatcher"
POLL_S = 0.02
BEGUN, ENDED = "701", "702"


class Unable(Exception):
    """There is nothing to speak with: "not-installed" or "no-voices"."""


class Dispatcher:
    """A `Speaker`. Used as a context, within which the daemon runs; `folder` is for its socket.

    Raises:
        Unable: on entering it, where there is no speech-dispatcher, or no voice.
    """

    def __init__(self, report: Report, folder: Path, config: Path | None = None) -> None:
        self._report, self._folder, self._config = report, folder, config
        self._replies: Queue[list[str]] = Queue()
        self._asked: deque[int] = deque()
        self._messages: dict[str, int] = {}
        self._set: dict[str, str] = {}

    def __enter__(self) -> Self:
        """Start the daemon, greet it, and report the languages that it has voices for."""
        program = shutil.which(PROGRAM)
        if program is None:
            raise Unable("not-installed")
        here = self._folder
        where = here / "socket"
        # Whatever its settings say, it writes megabytes with each start: the names of all voices.
        (here / "speech-dispatcher.log").symlink_to(os.devnull)
        options = ["-s", "-t", "0", "-l", "1", "-S", str(where), "-P", str(here / "pid"), "-L", str(here)]
        options += ["-C", str(self._config)] if self._config else []
        self._daemon = subprocess.Popen(  # noqa: S603 - found by its name, as its own clients do
            [program, *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._stream = self._connected(where)
        threading.Thread(target=self._read, daemon=True).start()
        self._ask("SET SELF CLIENT_NAME kiosk:kinship-kiosk:main")
        self._ask("SET SELF NOTIFICATION ALL ON")
        self._ask("SET SELF PRIORITY IMPORTANT")
        voices = self._ask("LIST SYNTHESIS_VOICES")
        languages = {voice.split("\t")[1].lower() for voice in voices if voice.count("\t") > 1}
        if not languages:
            self.__exit__()
            raise Unable("no-voices")
        self._report({"ready": sorted({language.partition("-")[0] for language in languages})})
        return self

    def __exit__(self, *_: object) -> None:
        """End the daemon, frozen or not."""
        self._daemon.kill()
        self._daemon.wait()
        with suppress(OSError):
            self._stream.close()

    def say(self, number: int, utterance: Utterance) -> None:
        """Say this and nothing else."""
        self.stop()
        self._choose("LANGUAGE", utterance.language)
        self._choose("RATE", str(utterance.speed))
        self._choose("VOLUME", str(utterance.volume))
        self._asked.append(number)
        self._ask("SPEAK")
        text = "\r\n".join(
            "." + row if row.startswith(".") else row for row in utterance.text.splitlines() or [""]
        )
        self._ask(f"{text}\r\n.")

    def stop(self) -> None:
        """Be silent."""
        self._ask("CANCEL SELF")

    def ping(self, number: int) -> None:
        """Ask the daemon something; a frozen one never answers."""
        self._ask("GET RATE")
        self._report({"pong": number})

    def _connected(self, where: Path) -> BinaryIO:
        """The socket, as soon as the daemon has opened it."""
        while self._daemon.poll() is None:
            with suppress(OSError):
                connection = socket.socket(socket.AF_UNIX)
                connection.connect(str(where))
                return connection.makefile("rwb")
            time.sleep(POLL_S)  # nothing tells when it listens
        raise Unable("no-voices")

    def _choose(self, what: str, value: str) -> None:
        if self._set.get(what) != value:
            self._ask(f"SET SELF {what} {value}")
            self._set[what] = value

    def _ask(self, words: str) -> list[str]:
        """Write a line and wait for its reply; the one that waits for ever is ended by the kiosk."""
        self._stream.write(f"{words}\r\n".encode())
        self._stream.flush()
        return self._replies.get()

    def _read(self) -> None:
        """Sort what comes into replies and events, in a thread of its own."""
        lines: list[str] = []
        with suppress(OSError, ValueError):
            for raw in self._stream:
                row = raw.decode("utf-8", "replace").rstrip("\r\n")
                lines.append(row[4:])
                if row[3:4] == "-":
                    continue
                code, told, lines = row[:3], lines, []
                if code.startswith("7"):
                    self._event(code, told[0])
                    continue
                if code == "225":
                    self._messages[told[0]] = self._asked.popleft()
                self._replies.put(told)
        # The daemon is gone: so is what it could say. Nobody waits for it in vain.
        self._daemon.kill()
        self._report({"lost": True})

    def _event(self, code: str, message: str) -> None:
        number = self._messages.get(message)
        if number is not None and code in (BEGUN, ENDED):
            self._report({"begun" if code == BEGUN else "ended": number})
        if code != BEGUN:
            self._messages.pop(message, None)
