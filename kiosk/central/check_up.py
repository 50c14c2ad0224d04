"""Whether this kiosk follows its central file well: for `doctor`, and for whoever looks after many."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.central import passes, places, releases
from kiosk.central.passes import Kind
from kiosk.central.trust import read_root
from kiosk.errors import TrustRefused
from kiosk.settings import Central

WARN_AHEAD = timedelta(days=60)


def expires_soon(home: Path, now: datetime) -> bool:
    """Whether the signatures on what is shown end within 60 days, or have ended."""
    entry = releases.shown(home)
    return entry is not None and entry.expires - now < WARN_AHEAD


def check(central: Central, home: Path) -> str:
    """Look at the root of trust, at what came of the last pass, and for the pack itself; where it is.

    Raises:
        FileUnreadable: the root of trust cannot be read.
        TrustRefused: there is none, or the last pass refused what it found.
        CentralUnreachable: it cannot be reached now.
    """
    read_root(central.root)
    last = passes.load(home)
    if last and last.kind == Kind.REFUSED:
        raise TrustRefused(last.where, last.reason)
    with closing(places.place(central.location, ca_file=central.ca_file, proxy=central.proxy)) as place:
        place.look()
        return place.where
