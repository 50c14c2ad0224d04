"""A running kiosk that follows its central file: what makes the passes, and what shows what they brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.central.look import nothing_new
from kiosk.settings import Settings
from ui.current_offer import CurrentOffer, Stage
from ui.faults import Faults
from ui.follower import Follower, ThreadedLook, sync
from ui.jobs import Jobs


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

    def close(self) -> None:
        """The kiosk ends."""
        if self.follower:
            self.follower.close()


def following(
    home: Path, shown: Path, settings: Settings, stage: Stage, jobs: Jobs, faults: Faults
) -> Following:
    """What keeps on `stage`, which shows the offer `shown`, the newest offer that can be trusted."""
    offer = CurrentOffer(home, shown, stage, jobs, lambda: datetime.now(UTC))
    faults.met.connect(offer.fault)
    if not settings.central.location:
        return Following(offer, None)
    look = partial(ThreadedLook, lambda: nothing_new(home, settings, datetime.now(UTC)))
    return Following(offer, Follower(settings.central, look, lambda: sync(settings.path)))
