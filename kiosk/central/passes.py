"""What came of the last pass: for `status`, and so that an unchanged central file is not fetched again.

Losing this file costs one fetch. It names no password: the location is kept as people may see it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.central import durable

FILE_NAME = "last-pass.json"


class Kind(StrEnum):
    """What came of a pass (commands.md, `sync`)."""

    UNCHANGED = "unchanged"
    INSTALLED = "installed"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class LastPass:
    """A pass that is over. `mark` is that of the pack at `where`, whose offer is `sha256`, under `root`.

    They are "" where the pack was not taken whole: the next pass fetches it again. `failures` counts the
    passes in a row, up to this one, that came to nothing.
    """

    kind: Kind
    at: datetime
    reason: str
    failures: int
    where: str = ""
    mark: str = ""
    sha256: str = ""
    root: str = ""


def load(home: Path) -> LastPass | None:
    """The last pass; None: there was none, or its file is damaged."""
    try:
        found = json.loads((home / FILE_NAME).read_bytes())
        return LastPass(
            kind=Kind(found["kind"]),
            at=datetime.fromisoformat(found["at"]),
            reason=str(found["reason"]),
            failures=int(found["failures"]),
            **{name: str(found[name]) for name in ("where", "mark", "sha256", "root")},
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def save(home: Path, last: LastPass) -> None:
    """Keep it.

    Raises:
        OSError: it cannot be written.
    """
    document = {name: getattr(last, name) for name in LastPass.__slots__} | {"at": last.at.isoformat()}
    durable.write(home / FILE_NAME, json.dumps(document).encode())
