"""Where the central file is: a folder, a share, a web address, or whatever else fsspec opens.

A location is the folder that holds `offer.pack`. `places` gives what looks there and fetches from there; what
comes back is untrusted. Passwords in a location are never shown.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self
from urllib.parse import urlsplit, urlunsplit
from urllib.request import url2pathname

from kiosk.central.pack import FILE_NAME, LARGEST_PACK_BYTES
from kiosk.errors import CentralUnreachable, FileUnwritable, TrustRefused

CONNECT_S = 10.0
READ_S = 30.0
FETCH_S = 600.0  # for a whole pack: a minute a megabyte would still do for ten
ATTEMPTS = 4
NOT_THERE = f"there is no {FILE_NAME} there"

_URL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")


class Place(Protocol):
    """A place that holds a central file. `where` is its address as people may see it."""

    where: str

    def look(self) -> str:
        """A mark that changes when the central file does; "" where the place tells nothing of the kind.

        Raises:
            CentralUnreachable: the place cannot be reached, or holds no central file.
        """
        ...

    def fetch(self, into: Path) -> str:
        """Copy the whole central file to `into`, and give its mark.

        Raises:
            CentralUnreachable: the place cannot be reached, or what it sent was cut off.
            FileUnwritable: `into` cannot be written.
            TrustRefused: it sent more than a pack may be.
        """
        ...

    def close(self) -> None:
        """Let go of the connection, if there is one."""
        ...


def folder_of(location: str) -> Path | None:
    """The folder that a location means; None: it is no folder of this machine or a share."""
    if not _URL.match(location):
        return Path(location)
    parts = urlsplit(location)
    if parts.scheme != "file":
        return None
    # file://server/share, as Windows writes a share: without its server it would be a folder of this machine.
    server = f"//{parts.netloc}" if parts.netloc not in ("", "localhost") else ""
    return Path(url2pathname(f"{server}{parts.path}"))


def shown(location: str) -> str:
    """The location without a user's name and password."""
    if not _URL.match(location):
        return location
    parts = urlsplit(location)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


class Sink:
    """The file that a fetched pack goes to: never longer than a pack may be, never longer under way."""

    def __init__(self, path: Path, where: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._where = where
        self._clock = clock
        self._until = clock() + FETCH_S
        self.length = 0
        try:
            self._file: BinaryIO = path.open("wb")
        except OSError as error:
            raise FileUnwritable(path, error.strerror or str(error)) from error

    def write(self, piece: bytes) -> None:
        """Add a piece.

        Raises:
            CentralUnreachable: it has taken too long.
            FileUnwritable: the disk is full, or failed.
            TrustRefused: it has become too long.
        """
        self.length += len(piece)
        if self.length > LARGEST_PACK_BYTES:
            raise TrustRefused(self._where, f"it is over {LARGEST_PACK_BYTES // 1_000_000} MB")
        if self._clock() > self._until:
            raise CentralUnreachable(self._where, f"it came too slowly: over {FETCH_S / 60:.0f} minutes")
        try:
            self._file.write(piece)
        except OSError as error:
            raise FileUnwritable(self._path, error.strerror or str(error)) from error

    def restart(self) -> None:
        """Throw away what was written.

        Raises:
            FileUnwritable: the disk failed.
        """
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            raise FileUnwritable(self._path, error.strerror or str(error)) from error
        self.length = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
        except OSError as failed:
            raise FileUnwritable(self._path, failed.strerror or str(failed)) from failed
