"""Which kind of place a location leads to. What each kind stands on is loaded only where it is needed."""

from __future__ import annotations

from pathlib import Path

from kiosk.central.location import Place, shown
from kiosk.central.pack import FILE_NAME


def place(location: str, *, ca_file: Path | None = None, proxy: str = "") -> Place:
    """The place at a location. `ca_file` and `proxy` are for web addresses; without them the system's hold.

    Raises:
        CentralUnreachable: nothing here can read such a location.
        FileUnreadable: `ca_file` cannot be read.
    """
    if location.lower().startswith(("http://", "https://")):
        from kiosk.central.web import Web  # urllib3

        return Web(f"{location.rstrip('/')}/{FILE_NAME}", shown(location), ca_file, proxy)
    from kiosk.central.store import Store  # fsspec

    return Store.at(location)
