"""The log as the system's journal takes it: a datagram of fields for each record (systemd's own protocol).

Only where a service's output goes there (`JOURNAL_STREAM`). `journalctl -t kinship-kiosk -o json` gives the
fields back: beside MESSAGE and PRIORITY, KINSHIP_PART says which module told it. A journal that is full or
gone stops nothing.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Mapping
from contextlib import suppress

ADDRESS = "/run/systemd/journal/socket"
IDENTIFIER = "kinship-kiosk"
_PRIORITIES = ((logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
_DEBUG = 7


class Journal(logging.Handler):
    """Writes each record to the journal that listens at `address`."""

    def __init__(self, address: str = ADDRESS) -> None:
        super().__init__()
        self._address = address

    def emit(self, record: logging.LogRecord) -> None:
        """Send it, or let it be."""
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
            way.setblocking(False)
            way.sendto(datagram(fields(record)), self._address)


def is_there(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether what this program says goes to a journal."""
    return bool(environment.get("JOURNAL_STREAM")) and os.path.exists(ADDRESS)  # noqa: PTH110 - a socket


def fields(record: logging.LogRecord) -> dict[str, str]:
    """What the journal is told of a record."""
    priority = next((number for level, number in _PRIORITIES if record.levelno >= level), _DEBUG)
    return {
        "MESSAGE": record.getMessage(),
        "PRIORITY": str(priority),
        "SYSLOG_IDENTIFIER": IDENTIFIER,
        "KINSHIP_PART": record.name,
    }


def datagram(told: Mapping[str, str]) -> bytes:
    """Fields as the journal reads them: a value of several lines has its length before it."""
    return b"".join(_field(name.encode(), value.encode("utf-8", "replace")) for name, value in told.items())


def _field(name: bytes, value: bytes) -> bytes:
    if b"\n" not in value:
        return name + b"=" + value + b"\n"
    return name + b"\n" + len(value).to_bytes(8, "little") + value + b"\n"
