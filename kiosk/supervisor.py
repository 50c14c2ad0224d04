"""What the service manager, systemd, hears of a running kiosk: sd_notify(3), a line to a socket.

Without systemd there is no socket, and nothing is said. Nothing here needs the core or Qt.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import MutableMapping
from dataclasses import dataclass

READY = "READY=1"
ALIVE = "WATCHDOG=1"
FREE = "STATUS=Nobody is here."
IN_USE = "STATUS=Somebody is here, or something is still being done."
"""Programs are updated, and the screen is switched off for the night, only while the kiosk says `FREE`."""


@dataclass(frozen=True, slots=True)
class Supervisor:
    """`address` of its socket, "" for none; the kiosk is to be heard of every `patience_s`, 0 for never."""

    address: str = ""
    patience_s: float = 0.0

    def tell(self, line: str) -> None:
        """Say it. Whoever does not listen stops nothing."""
        if not self.address:
            return
        # A leading @ stands for the NUL of an address that is no file.
        address = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
            way.setblocking(False)
            way.sendto(line.encode(), address)


def supervisor(environment: MutableMapping[str, str] | None = None) -> Supervisor:
    """The one that the environment names. Its words are taken out, so that no child answers for us.

    WATCHDOG_PID is not asked: it names cage, the compositor that the service starts, and we are its child.
    """
    words = os.environ if environment is None else environment
    address = words.pop("NOTIFY_SOCKET", "")
    patience = words.pop("WATCHDOG_USEC", "")
    words.pop("WATCHDOG_PID", None)
    if not address.startswith(("/", "@")):
        return Supervisor()
    return Supervisor(address, int(patience) / 1e6 if patience.isdecimal() else 0.0)
