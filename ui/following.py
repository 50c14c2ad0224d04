"""A running kiosk that follows its central file: what makes the passes, and what shows what they brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.central import passes
from kiosk.central.passes import LastPass
from kiosk.settings import Settings
from ui.current_offer import CurrentOffer, Stage
from ui.faults import Faults
from ui.follower import Follower
from ui.jobs import Errands, Jobs


@dataclass(frozen=True)
class Following:
    """Both together. Without a `follower` nobody has said where the central file is."""

    offer: CurrentOffer
    follower: Follower | None

    def begin(self) -> None:
        """The first picture is on the screen."""
        self.offer.begin()
        if self.follower:
            self.follower.begin()


def following(
    home: Path, shown: Path, settings: Settings, stage: Stage, jobs: Jobs, faults: Faults
) -> Following:
    """What keeps on `stage`, which shows the offer `shown`, the newest offer that can be trusted."""
    offer = CurrentOffer(home, shown, stage, jobs, _now)
    faults.met.connect(offer.fault)
    central = settings.central
    follower = Follower(central, lambda: _pass(home, settings), Errands()) if central.location else None
    return Following(offer, follower)


def _pass(home: Path, settings: Settings) -> LastPass | None:
    # Here, since python-tuf and urllib3 take a fifth of a second to load; on this thread nobody waits for it.
    from kiosk.central.follow import follow

    follow(home, settings, _now())
    return passes.load(home)


def _now() -> datetime:
    return datetime.now(UTC)
