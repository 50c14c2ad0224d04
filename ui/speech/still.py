"""A voice that makes no sound and ends a sentence when it is told to: for the tour, and for tests."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.language import CODES
from ui.speech.lines import Utterance
from ui.speech.voice import State


class AnyVoice(Protocol):
    """What the screens need of a voice."""

    state: State
    languages: frozenset[str]
    changed: SignalInstance
    ended: SignalInstance

    def say(self, utterance: Utterance) -> int:
        """Say this instead of whatever is being said; its number."""

    def stop(self) -> None:
        """Be silent."""

    def wake(self) -> None:
        """Something may have to be said soon."""

    def close(self) -> None:
        """Nothing will be said any more."""


class StillVoice(QObject):
    """Keeps in `said` what a real voice would have been given."""

    changed = Signal()
    ended = Signal(int)

    def __init__(self, languages: frozenset[str] = frozenset(CODES), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.READY
        self.languages = languages
        self.said: list[Utterance] = []
        self._number = 0
        self._is_on = False

    def say(self, utterance: Utterance) -> int:
        """Note it."""
        self._number += 1
        self._is_on = True
        self.said.append(utterance)
        return self._number

    def end(self) -> bool:
        """The sentence is over; whether one was on."""
        was_on, self._is_on = self._is_on, False
        if was_on:
            self.ended.emit(self._number)
        return was_on

    def stop(self) -> None:
        """Nothing is being said."""
        self._is_on = False

    def wake(self) -> None:
        """It never sleeps."""

    def close(self) -> None:
        """Nothing to end."""
        self.stop()
