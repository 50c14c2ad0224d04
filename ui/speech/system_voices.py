"""Speaks with the system's own voices, through Qt: on Windows and macOS.

Qt's speech wants a running event loop, so the lines are read in a thread of their own and obeyed in this one.
"""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal

from ui.speech.lines import Report, Utterance, follow


class SystemVoices(QObject):
    """A `Speaker` on Qt's engine of that name, or on the usual one of the system."""

    read = Signal(object)

    def __init__(self, report: Report, engine: str = "") -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        super().__init__()
        self._report, self._states, self._number = report, QTextToSpeech.State, 0
        self._begun = False
        self._speech = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._locales = {
            QLocale.languageToCode(one.language()): one for one in self._speech.availableLocales()
        }
        self._speech.stateChanged.connect(self._changed)
        self.read.connect(lambda message: follow(message, self), Qt.ConnectionType.QueuedConnection)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are voices for."""
        return tuple(sorted(self._locales))

    def say(self, number: int, utterance: Utterance) -> None:
        """Say this."""
        self._speech.stop()
        self._number, self._begun = number, False
        if locale := self._locales.get(utterance.language):
            self._speech.setLocale(locale)
        self._speech.setRate(utterance.speed / 100)
        self._speech.setVolume((utterance.volume + 100) / 200)
        self._speech.say(utterance.text)

    def stop(self) -> None:
        """Be silent."""
        self._number = 0
        self._speech.stop()

    def ping(self, number: int) -> None:
        """Answer; whoever hangs inside the engine does not."""
        self._report({"pong": number})

    def _changed(self, state: object) -> None:
        if not self._number:
            return
        if state == self._states.Speaking and not self._begun:
            self._begun = True
            self._report({"begun": self._number})
        elif state == self._states.Ready and self._begun:
            number, self._number = self._number, 0
            self._report({"ended": number})


def speak(report: Report, engine: str = "") -> None:
    """Speak for whoever writes to standard input, until it ends."""
    application = QCoreApplication([])
    try:
        voices = SystemVoices(report, engine)
    except ImportError:
        report({"unable": "not-installed"})
        return
    if not voices.languages:
        report({"unable": "no-voices"})
        return
    report({"ready": list(voices.languages)})

    def read() -> None:
        for written in sys.stdin.buffer:
            voices.read.emit(json.loads(written))
        application.quit()

    threading.Thread(target=read, daemon=True).start()
    application.exec()
