"""What came of a pass, for whoever made it: the command line, the log, the table of all kiosks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.central import releases
from kiosk.central.passes import Kind
from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a pass. `version` is what is shown or waits now, 0 the embedded offer; `reason` may be "".

    `draft` is whether that is one. `error` is what the command line says and takes its exit code from.
    """

    kind: Kind
    version: int
    reason: str
    error: KnownError | None = None
    draft: bool = False


def outcome(home: Path, kind: Kind, reason: str, error: KnownError | None = None) -> Outcome:
    """What came of a pass, with what is shown or waits on this kiosk now."""
    state = releases.known(home)
    entry = state.staged or state.current
    return Outcome(kind, entry.version if entry else 0, reason, error, entry.draft if entry else True)
