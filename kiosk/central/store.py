"""Looks and fetches in folders, on shares and in whatever other store fsspec opens.

Each store has errors of its own beside OSError; those of the stores that we name are taken for what they are,
the place out of reach. A file that changes while it is read is read again.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import fsspec
from fsspec.implementations.local import LocalFileSystem

from kiosk.central.location import ATTEMPTS, NOT_THERE, Sink, folder_of, shown
from kiosk.central.pack import CHUNK_BYTES, FILE_NAME
from kiosk.errors import CentralUnreachable

_CHANGING = "it changes faster than it can be read"
# The store's own library: its module, the base of its errors.
_ERRORS = {
    "smb": ("smbprotocol.exceptions", "SMBException"),
    "sftp": ("paramiko.ssh_exception", "SSHException"),
    "s3": ("botocore.exceptions", "BotoCoreError"),
}
_MARKS = ("ETag", "etag", "size", "mtime", "modified", "created", "LastModified", "last_modified", "ino")


class Store:
    """A central file in one of fsspec's stores; see `kiosk.central.location.Place`."""

    def __init__(self, files: Any, path: str, where: str, errors: tuple[type[Exception], ...]) -> None:
        self.where = where
        self._files = files
        self._path = path
        self._errors = errors

    @classmethod
    def at(cls, location: str) -> Store:
        """The store at a location.

        Raises:
            CentralUnreachable: no such store is known here, its library is not installed, or it is away.
        """
        where = shown(location)
        folder = folder_of(location)
        if folder is not None:
            return cls(LocalFileSystem(), str(folder.absolute() / FILE_NAME), where, (OSError,))
        scheme = location.partition("://")[0].lower()
        errors: tuple[type[Exception], ...] = (OSError, *_own_errors(scheme))
        try:
            files, path = fsspec.core.url_to_fs(f"{location.rstrip('/')}/{FILE_NAME}")
        except ImportError as error:
            cure = f"install the kiosk's extra [{scheme}]"
            raise CentralUnreachable(where, f"{scheme} needs a library that is missing; {cure}") from error
        except ValueError as error:  # fsspec's word for a scheme that it does not know
            raise CentralUnreachable(where, f"{scheme} is no way that is known here") from error
        except errors as error:
            raise CentralUnreachable(where, _said(error)) from error
        return cls(files, path, where, errors)

    def look(self) -> str:
        """See `Place.look`."""
        with self._reaching():
            self._files.invalidate_cache()
            found = self._files.info(self._path)
        if found.get("type") != "file":
            raise CentralUnreachable(self.where, NOT_THERE)
        return " ".join(f"{name}={found[name]}" for name in _MARKS if found.get(name) is not None)

    def fetch(self, into: Path) -> str:
        """See `Place.fetch`."""
        with Sink(into, self.where) as sink:
            for _ in range(ATTEMPTS):
                sink.restart()
                before = self.look()
                self._copy(sink)
                if self.look() == before:
                    return before
        raise CentralUnreachable(self.where, _CHANGING)

    def _copy(self, sink: Sink) -> None:
        with self._reaching(), self._files.open(self._path, "rb") as file:
            while piece := file.read(CHUNK_BYTES):
                sink.write(piece)

    @contextmanager
    def _reaching(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as error:
            raise CentralUnreachable(self.where, NOT_THERE) from error
        except self._errors as error:
            raise CentralUnreachable(self.where, _said(error)) from error


def _own_errors(scheme: str) -> tuple[type[Exception], ...]:
    if scheme not in _ERRORS:
        return ()
    module, name = _ERRORS[scheme]
    try:
        found: type[Exception] = getattr(importlib.import_module(module), name)
    except ImportError:
        return ()
    return (found,)


def _said(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
