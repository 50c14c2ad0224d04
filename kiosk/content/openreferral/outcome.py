"""What an import did: the report that an editor reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.content.openreferral.draft import Gap
from kiosk.content.openreferral.json_records import Place


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A record that was not taken: its id, "" where it has none; where it stands; every reason."""

    id: str
    place: Place
    reasons: tuple[str, ...]


@dataclass
class Outcome:
    """What an import did. The services are ids of the offer.

    `gaps`: what the feed did not say of a service that went in. `kept`: fields that were changed by hand, and
    differ in the feed now. `removed`: taken out by hand, and left out. `gone`: no more in the feed.
    `refused`: in the offer from earlier, and their records quarantined now. `namesakes`: new services called
    like one that was written by hand.
    """

    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    gaps: dict[str, tuple[Gap, ...]] = field(default_factory=dict)
    kept: dict[str, tuple[str, ...]] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    namesakes: dict[str, str] = field(default_factory=dict)
    found: int = 0
    told: int | None = None

    @property
    def went_in(self) -> int:
        """How many records are in the offer now."""
        return len(self.added) + len(self.updated) + len(self.unchanged)
