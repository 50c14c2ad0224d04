"""What staff may know and have done about the content of this kiosk. It stands as long as the kiosk runs.

All but `passes` works on the disk, so it is done in jobs. What it changes is shown after the visit: the
running kiosk notices by itself (`CurrentOffer`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.central import releases, running, sticks
from kiosk.status import EMBEDDED_VERSION, Status, current_offer, status
from ui.hand_pass import HandPass

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """How the content stands. `chosen` is the offer that the state names: the one shown, or the next one.

    `back_to` is the version that going back would lead to, 0 the one that came with the program; None: there
    is nothing to go back from.
    """

    chosen: Path
    status: Status
    back_to: int | None


@dataclass(frozen=True)
class Upkeep:
    """`home` is the folder of state; `follows`: this kiosk has a central file; `tops` are mounted sticks."""

    home: Path
    follows: bool
    passes: HandPass
    now: Callable[[], datetime]
    tops: Callable[[], Iterable[Path]] = sticks.mounted

    def known(self) -> Known:
        """How the content stands.

        Raises:
            FileUnreadable: the offer cannot be read.
            OfferRefused: it is not a usable offer.
        """
        chosen, state = current_offer(self.home), releases.known(self.home)
        before = state.previous.version if state.previous else EMBEDDED_VERSION
        return Known(chosen, status(chosen, self.home), before if state.current else None)

    def go_back(self) -> int:
        """Roll back by hand; the version that is shown then.

        Raises:
            NothingToRollBack: no release is shown.
            FileUnwritable: the state cannot be written, or a pass is under way.
        """
        bad, state = running.go_back(self.home, self.now())
        to = state.current.version if state.current else EMBEDDED_VERSION
        _log.warning("staff: went back from version %s to version %s", bad.version if bad else "?", to)
        return to

    def sticks(self) -> tuple[Path, ...]:
        """The folders on USB sticks that hold a central file."""
        return sticks.packs(self.tops())
