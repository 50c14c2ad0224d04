"""Somebody at the screen of a kiosk that a `Manager` keeps running: touches, and waits, and touches again."""

from __future__ import annotations

import json
import select
import time
from collections.abc import Callable
from typing import Any

from manager import Manager

LONGEST_S = 90.0
PATIENCE_S = 3.0
"""So long a touch may go unanswered before it is made again."""
AGAIN_S = 0.03
WAYS = {"attract": "Touch to start", "cleared": "Touch for the next person"}
"""What leads on from these pages; from all others it is the end of the visit."""

Screen = dict[str, Any]


class Never(Exception):
    """What was waited for did not come."""


class Carer:
    """Touches by name; whatever the program does meanwhile, the next touch goes to the one that runs then."""

    def __init__(self, manager: Manager) -> None:
        self._manager = manager
        self._behind: tuple[object, int] = (None, 0)

    def touch(self, *names: str) -> Screen:
        """Touch them, one after the other; what the screen is then. Empty where nobody answered."""
        program = self._manager.program
        owed = self._behind[1] if self._behind[0] is program else 0
        try:
            program.stdin.write(json.dumps(names).encode() + b"\n")
            program.stdin.flush()
            owed += 1
            screen: Screen = {}
            until = time.monotonic() + PATIENCE_S * max(1, len(names))
            while owed:
                waits = max(0.0, until - time.monotonic())
                if not select.select([program.stdout], [], [], waits)[0]:
                    self._behind = (program, owed)
                    return {}
                if not (line := program.stdout.readline()):
                    return {}
                owed -= 1
                screen = json.loads(line)
        except (OSError, ValueError):  # it ended in the middle
            return {}
        self._behind = (program, 0)
        return screen

    def look(self) -> Screen:
        """What the screen is now."""
        return self.touch()

    def until(self, done: Callable[[Screen], bool], *names: str) -> Screen:
        """Touch, or only look, again and again until the screen is so.

        Raises:
            Never: it was not, for long.
        """
        end = time.monotonic() + LONGEST_S
        screen: Screen = {}
        while time.monotonic() < end:
            screen = self.touch(*names)
            if screen and done(screen):
                return screen
            time.sleep(AGAIN_S)  # people tell nobody when they look again
        raise Never(f"{names or 'nothing touched'}: {screen}")

    def at_home(self, since: float) -> float:
        """Come to the first screen, and touch it; the seconds since then until home was there."""
        end = time.monotonic() + LONGEST_S
        while time.monotonic() < end:
            screen = self.look()
            if screen and screen["page"] != "home":
                screen = self.touch(WAYS.get(screen["page"], "Finish and clear"))
            if screen.get("page") == "home":
                return time.monotonic() - since
            time.sleep(AGAIN_S)
        raise Never(f"home did not come back: {screen}")
