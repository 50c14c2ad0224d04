"""The kiosk's side of speech: keeps the speaking child alive, and says one sentence at a time through it.

A child that is silent for `SILENCE_MS` where it should answer is ended, with all that it started, and another
one says the sentence again. After `TRIES` in a row it is left: the kiosk goes on without a voice.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from ui.speech.folder import Folder
from ui.speech.lines import CODE, Utterance, child, line, saying

SILENCE_MS = 3000
"""Longer than a daemon that is well ever takes to answer."""
START_MS = 15000
"""Longer than a slow kiosk takes to load all voices."""
PING_MS = 1000
LETTER_MS = 250
"""So long a letter lasts at most, at the slowest speed. A sentence that takes longer will never end."""
TRIES = 3


class State(Enum):
    """`STARTING` until the child has told which voices it has; `NONE` where there will be no voice."""

    STARTING = 0
    READY = 1
    NONE = 2


class Voice(QObject):
    """Says sentences, each with a number; `begun` and `ended` tell of the last one that was not stopped.

    `restarted` is for whoever watches. Nothing is started before the first `wake` or `say`.
    """

    changed = Signal()
    begun = Signal(int)
    ended = Signal(int)
    restarted = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Callable[[Path], tuple[str, ...]] = lambda folder: child("--folder", str(folder)),
    ) -> None:
        super().__init__(parent)
        self.state = State.STARTING
        self.languages: frozenset[str] = frozenset()
        self.reason = ""
        self._command = command
        self._process = self._child()
        self._running = False
        self._group = 0
        self._number, self._utterance = 0, None
        self._tries = 0
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._restart)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._restart)
        self._pings = QTimer(self, interval=PING_MS)
        self._pings.timeout.connect(self._ping)

    def wake(self) -> None:
        """Start the child, so that the first sentence need not wait for it."""
        if not self._running and self.state is not State.NONE:
            self._start()

    def say(self, utterance: Utterance) -> int:
        """Say this instead of whatever is being said; its number. Without a voice nothing comes of it."""
        self.wake()
        self._number += 1
        self._utterance = utterance
        if self.state is State.READY:
            self._write(saying(self._number, utterance))
            self._await_end()
        return self._number

    def stop(self) -> None:
        """Be silent."""
        self._patience.stop()
        self._pings.stop()
        if self._utterance is not None:
            self._utterance = None
            if self.state is State.READY:
                self._write({"stop": True})
                self._silence.stop()

    def close(self) -> None:
        """End the child."""
        self._utterance = None
        self._end()

    def _child(self) -> QProcess:
        """One object for one child after the other: PySide crashes over one that is deleted later."""
        process = QProcess(self)
        around = QProcessEnvironment.systemEnvironment()
        around.insert("PYTHONPATH", os.pathsep.join(filter(None, (str(CODE), around.value("PYTHONPATH")))))
        process.setProcessEnvironment(around)
        process.setStandardErrorFile(QProcess.nullDevice())
        if sys.platform != "win32":
            # In a group of its own, which ends with whatever daemon it has started.
            parameters = QProcess.UnixProcessParameters()
            parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._gone)
        return process

    def _start(self) -> None:
        self._folder = Folder()
        program, *arguments = self._command(self._folder.path)
        self._process.start(program, arguments)
        self._group = self._process.processId()
        self._running = True
        self._silence.start(START_MS)

    def _end(self) -> None:
        for timer in (self._silence, self._patience, self._pings):
            timer.stop()
        if not self._running:
            return
        self._running = False
        if self._group and hasattr(os, "killpg"):
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._group, signal.SIGKILL)
        self._process.kill()
        self._process.waitForFinished(1000)
        self._folder.leave()

    @Slot()
    def _gone(self) -> None:
        if self._running:
            self._restart()

    def _restart(self) -> None:
        self._end()
        self._tries += 1
        if self._tries >= TRIES:
            self._give_up("silent")
            return
        self.state = State.STARTING
        self._start()
        self.restarted.emit()
        self.changed.emit()

    def _give_up(self, reason: str) -> None:
        self._end()
        self._utterance = None
        self.state, self.reason = State.NONE, reason
        self.changed.emit()

    def _await_end(self) -> None:
        self._silence.start(SILENCE_MS)
        self._patience.start(2 * SILENCE_MS + LETTER_MS * len(self._utterance.text))
        self._pings.start()

    def _ping(self) -> None:
        if not self._silence.isActive():
            self._silence.start(SILENCE_MS)
        self._write({"ping": self._number})

    def _write(self, message: dict[str, object]) -> None:
        if self._running:
            self._process.write(line(message))

    @Slot()
    def _read(self) -> None:
        while self._running and self._process.canReadLine():
            self._hear(json.loads(self._process.readLine().data()))

    def _hear(self, message: dict[str, object]) -> None:
        match message:
            case {"ready": list(languages)}:
                self._silence.stop()
                self.state, self.languages = State.READY, frozenset(languages)
                self.changed.emit()
                if self._utterance is not None:
                    self._write(saying(self._number, self._utterance))
                    self._await_end()
            case {"unable": str(why)}:
                self._give_up(why)
            case {"lost": _}:
                self._restart()
            case {"pong": _}:
                self._silence.stop()
            case {"begun": int(number)} if self._is_on(number):
                self._tries = 0
                self.begun.emit(number)
            case {"ended": int(number)} if self._is_on(number):
                self.stop()
                self.ended.emit(number)

    def _is_on(self, number: int) -> bool:
        return self._utterance is not None and number == self._number
