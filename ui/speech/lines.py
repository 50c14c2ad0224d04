"""What the kiosk and its speaking child tell each other: a line of JSON each.

To the child: `say` (a number and what to say), `stop`, `ping` (a number). From it: `ready` (the languages it
has voices for), `begun` and `ended` (the number of what was said), `pong`, `lost` (what made the sound is
gone), `unable` (why it will never speak).
Loads no Qt.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from kiosk import program


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence for one voice. `speed` and `volume` run from -100 to 100; 0 is the usual."""

    text: str
    language: str
    speed: int = 0
    volume: int = 0


class Speaker(Protocol):
    """What speaks inside the child. Each method returns at once; what becomes of it is told by `Report`."""

    def say(self, number: int, utterance: Utterance) -> None:
        """Say this, now."""

    def stop(self) -> None:
        """Be silent, now."""

    def ping(self, number: int) -> None:
        """Show that whatever makes the sound still answers."""


Report = Callable[[dict[str, object]], None]


def line(message: dict[str, object]) -> bytes:
    """A message as it is written."""
    return json.dumps(message).encode() + b"\n"


def saying(number: int, utterance: Utterance) -> dict[str, object]:
    """The message that has an utterance said."""
    return {"say": number, **asdict(utterance)}


def follow(message: dict[str, object], speaker: Speaker) -> None:
    """Do what a message to the child says."""
    match message:
        case {"say": int(number), **utterance}:
            speaker.say(number, Utterance(**utterance))  # type: ignore[arg-type]
        case {"stop": _}:
            speaker.stop()
        case {"ping": int(number)}:
            speaker.ping(number)


def child(*options: str) -> tuple[str, ...]:
    """How the child is started."""
    if program.is_frozen():
        return (program.frozen_sibling("kinship-kiosk-voice"), *options)
    return (sys.executable, "-m", "ui.speech.child", *options)


CODE = Path(__file__).parents[2]
"""Where `ui` is found by the child."""
