"""Looks and fetches in folders, on shares and in whatever other store fsspec opens.

Each store has errors of its own beside OSError; those of the stores that we name are taken for what they are,
the place out of reach. A file that changes while it is read is read again.

Each pass opens a connection of its own and closes it: fsspec would keep one for as long as the program runs,
also when the server has gone away and come back since. For a server that falls silent it would wait twenty
minutes, or for ever; a kiosk waits half a minute.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import fsspec
from fsspec.implementations.local import LocalFileSystem

from kiosk.central.location import ATTEMPTS, CONNECT_S, NOT_THERE, READ_S, Sink, folder_of, shown
from kiosk.central.named_errors import named
from kiosk.central.pack import CHUNK_BYTES, FILE_NAME
from kiosk.errors import CentralUnreachable

_CHANGING = "it changes faster than it can be read"
_FORBIDDEN = "it does not let this kiosk in"
_NO_ANSWER = "it does not answer"
_LONGEST_REASON = 200
# The store's own library: the errors by which it says that it cannot reach the place.
_ERRORS: Mapping[str, tuple[str, ...]] = {
    # smbprotocol says ValueError where no connection can be made.
    "smb": ("smbprotocol.exceptions.SMBException", "builtins.ValueError"),
    "sftp": ("paramiko.ssh_exception.SSHException", "builtins.EOFError"),
    "s3": ("botocore.exceptions.BotoCoreError",),
}
_SHUT_OUT: Mapping[str, tuple[str, ...]] = {
    "smb": ("smbprotocol.exceptions.SMBAuthenticationError", "smbprotocol.exceptions.LogonFailure"),
    "sftp": ("paramiko.ssh_exception.AuthenticationException",),
    "s3": ("botocore.exceptions.NoCredentialsError",),
}
_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    # Without share_access one kiosk's reading would shut out every other and the publisher.
    "smb": {"timeout": CONNECT_S, "share_access": "rwd", "register_session_retries": 0},
    "sftp": {"timeout": CONNECT_S, "banner_timeout": CONNECT_S, "auth_timeout": CONNECT_S},
    "s3": {
        "config_kwargs": {
            "connect_timeout": CONNECT_S,
            "read_timeout": READ_S,
            "retries": {"total_max_attempts": 2},
        }
    },
}
# smbprotocol has no other way to be told; it counts the seconds twice.
_SMB_SILENCE = "SMB_EXPERIMENTAL_TRANSPORT_RECEIVE_TIMEOUT"
_SAME = {"ssh": "sftp", "s3a": "s3"}
_MARKS = ("ETag", "etag", "size", "mtime", "modified", "created", "LastModified", "last_modified", "ino")


class Store:
    """A central file in one of fsspec's stores; see `kiosk.central.location.Place`."""

    def __init__(self, files: Any, path: str, where: str, scheme: str = "") -> None:
        self.where = where
        self._files = files
        self._path = path
        self._scheme = scheme
        self._errors: tuple[type[Exception], ...] = (OSError, *named(_ERRORS, scheme))

    @classmethod
    def at(cls, location: str) -> Store:
        """The store at a location.

        Raises:
            CentralUnreachable: no such store is known here, its library is not installed, or it is away.
        """
        where = shown(location)
        folder = folder_of(location)
        if folder is not None:
            return cls(LocalFileSystem(), str(folder.absolute() / FILE_NAME), where)
        given = location.partition("://")[0].lower()
        scheme = _SAME.get(given, given)
        try:
            fsspec.get_filesystem_class(scheme)
        except ImportError as error:
            cure = f"install the kiosk's extra [{scheme}]"
            raise CentralUnreachable(where, f"{scheme} needs a library that is missing; {cure}") from error
        except ValueError as error:  # fsspec's word for a scheme that it does not know
            raise CentralUnreachable(where, f"{scheme} is no way that is known here") from error
        address, options = _address(location, scheme)
        if scheme == "sftp":
            from kiosk.central.known_hosts import KnownHosts

            options["host_key_policy"] = KnownHosts()
        with _reaching(where, scheme, (OSError, *named(_ERRORS, scheme))):
            files, path = fsspec.core.url_to_fs(
                f"{address.rstrip('/')}/{FILE_NAME}", skip_instance_cache=True, **options
            )
            if scheme == "sftp":
                files.ftp.get_channel().settimeout(READ_S)
            elif scheme == "s3":
                files.retries = 1  # botocore below it tries again too
        return cls(files, path, where, scheme)

    def close(self) -> None:
        """See `Place.close`."""
        with contextlib.suppress(*self._errors):
            if self._scheme == "sftp":
                self._files.client.close()
            elif self._scheme == "smb":
                import smbclient

                smbclient.delete_session(self._files.host, self._files.port or 445, timeout=CONNECT_S)

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
        with _reaching(self.where, self._scheme, self._errors):
            yield


@contextmanager
def _reaching(where: str, scheme: str, errors: tuple[type[Exception], ...]) -> Iterator[None]:
    try:
        yield
    except errors as error:
        # By number: smbprotocol's errors are of no class of Python's own.
        number = error.errno if isinstance(error, OSError) else None
        if number == errno.ENOENT or isinstance(error, FileNotFoundError):
            said = NOT_THERE
        elif number in (errno.EACCES, errno.EPERM) or isinstance(error, named(_SHUT_OUT, scheme)):
            said = _FORBIDDEN
        else:
            said = _said(error)
        raise CentralUnreachable(where, said) from error


def _address(location: str, scheme: str) -> tuple[str, dict[str, Any]]:
    """What fsspec is given: a location and its options. fsspec would not read %40 in a password."""
    options = dict(_OPTIONS.get(scheme, {}))
    if scheme == "smb":
        os.environ.setdefault(_SMB_SILENCE, str(round(READ_S / 2)))
    if scheme not in ("smb", "sftp"):
        return location, options
    parts = urlsplit(location)
    if parts.username is not None:
        options["username"] = unquote(parts.username).replace(";", "\\")  # a domain, as Windows writes it
    if parts.password is not None:
        options["password"] = unquote(parts.password)
    return shown(location), options


def _said(error: Exception) -> str:
    """What the store says, as one line."""
    said = (error.strerror if isinstance(error, OSError) else None) or str(error) or _NO_ANSWER
    return " ".join(said.split())[:_LONGEST_REASON]
