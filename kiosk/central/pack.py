"""The pack: a TUF repository in one ZIP, with a checksum of its own as the ZIP's comment.

Nothing in here trusts a pack. Only plain members with the names of this module are allowed, each once and
none larger than its limit; whatever else zipfile, zlib or a name says becomes one `TrustRefused`.
The checksum tells damage from attack and proves nothing else: an attacker can make it right again.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from kiosk.errors import FileUnreadable, TrustRefused

FILE_NAME = "offer.pack"
METADATA = "metadata/"
TARGETS = "targets/"
OFFER = "offer.db"

LARGEST_PACK_BYTES = 64_000_000  # about sixty times what a council's offer takes
LARGEST_METADATA_BYTES = 512_000
MOST_MEMBERS = 300  # python-tuf follows 256 changes of root keys
CHUNK_BYTES = 65_536
DAMAGED = "it is damaged, or was cut off on its way"

_NAME = re.compile(
    r"metadata/(?:[1-9]\d{0,15}\.(?:root|snapshot|targets)|timestamp)\.json|targets/[0-9a-f]{64}\.offer\.db"
)
_SEAL = b"kinship-kiosk sha256 "
_SEAL_BYTES = len(_SEAL) + 64
_END_BYTES = 22  # of a ZIP's last record, before its comment
_COMMENT_LENGTH = struct.Struct("<H")
_MADE = (1980, 1, 1, 0, 0, 0)  # the same content makes the same bytes
_ENCRYPTED = 0x1
_UNIX = 3
# All that zipfile and zlib are known to raise on a bad file: ValueError and its like are theirs here.
_BAD_FILE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, struct.error, NotImplementedError,
    RuntimeError, ValueError, OverflowError, KeyError, IndexError, MemoryError,
)  # fmt: skip


class Pack:
    """An open pack on this machine's disk. Made by `Pack.open`; a context manager.

    `where` is what people call it in what is said of it.
    """

    def __init__(self, path: Path, where: str, file: BinaryIO, archive: zipfile.ZipFile) -> None:
        self.path = path
        self.where = where
        self._file = file  # ours to close: a ZipFile keeps its own open while a member is half read
        self._archive = archive
        self._members = {member.filename: member for member in archive.infolist()}

    @classmethod
    def open(cls, path: Path, where: str) -> Self:
        """The pack in the file `path`, after looking at its checksum and at every member's name and size.

        Raises:
            FileUnreadable: the file cannot be read.
            TrustRefused: it is not a pack, is damaged, or holds what a pack may not.
        """
        _check_seal(path, where)
        with contextlib.ExitStack() as stack:
            with _reading(path, where):
                file = stack.enter_context(path.open("rb"))
                archive = zipfile.ZipFile(file)
            _check_members(archive.infolist(), where)
            stack.pop_all()
            return cls(path, where, file, archive)

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def names(self) -> tuple[str, ...]:
        """The members' names, in the order of the file."""
        return tuple(self._members)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of one member, in pieces.

        Raises:
            KeyError: there is no such member.
            TrustRefused: it is damaged, or is longer than it says.
        """
        member = self._members[name]
        seen = 0
        with _reading(self.path, self.where), self._archive.open(member) as file:
            while piece := file.read(CHUNK_BYTES):
                seen += len(piece)
                if seen > member.file_size:
                    raise TrustRefused(self.where, f"{name} is longer than it says")
                yield piece
        if seen != member.file_size:
            raise TrustRefused(self.where, DAMAGED)

    def read(self, name: str) -> bytes:
        """The whole content of one member.

        Raises:
            KeyError: there is no such member.
            TrustRefused: it is damaged, or is longer than it says.
        """
        return b"".join(self.chunks(name))


def packed(members: Mapping[str, bytes]) -> bytes:
    """A pack of these members in this order; the same members make the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            if not _NAME.fullmatch(name):
                raise ValueError(f"no member of a pack is called {name}")
            member = zipfile.ZipInfo(name, _MADE)
            member.create_system = _UNIX
            member.external_attr = (stat.S_IFREG | 0o644) << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content, compresslevel=9)
    return sealed(out.getvalue())


def sealed(archive: bytes) -> bytes:
    """A ZIP without a comment, with its checksum as its comment."""
    body = archive[: -_COMMENT_LENGTH.size] + _COMMENT_LENGTH.pack(_SEAL_BYTES)
    return body + _SEAL + hashlib.sha256(body).hexdigest().encode()


def _check_seal(path: Path, where: str) -> None:
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(path, "it is not a file")
        size = path.stat().st_size
        if size > LARGEST_PACK_BYTES:
            raise TrustRefused(where, f"it is over {LARGEST_PACK_BYTES // 1_000_000} MB")
        if size < _END_BYTES + _SEAL_BYTES:
            raise TrustRefused(where, DAMAGED)
        digest = hashlib.sha256()
        with path.open("rb") as file:
            left = size - _SEAL_BYTES
            while left and (piece := file.read(min(left, CHUNK_BYTES))):
                digest.update(piece)
                left -= len(piece)
            seal = file.read(_SEAL_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if seal != _SEAL + digest.hexdigest().encode():
        raise TrustRefused(where, DAMAGED)


def _check_members(members: list[zipfile.ZipInfo], where: str) -> None:
    if len(members) > MOST_MEMBERS:
        raise TrustRefused(where, f"it holds over {MOST_MEMBERS} files")
    names: set[str] = set()
    for member in members:
        if not _NAME.fullmatch(member.filename):
            raise TrustRefused(where, "it holds a file with a name that does not belong there")
        if member.filename in names:
            raise TrustRefused(where, f"it holds {member.filename} twice")
        names.add(member.filename)
        if not _is_plain(member):
            raise TrustRefused(where, f"{member.filename} in it is not a plain file")
        metadata = member.filename.startswith(METADATA)
        if member.file_size > (LARGEST_METADATA_BYTES if metadata else LARGEST_PACK_BYTES):
            raise TrustRefused(where, f"{member.filename} in it is too large")


def _is_plain(member: zipfile.ZipInfo) -> bool:
    return (
        stat.S_ISREG(member.external_attr >> 16)
        and member.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        and not member.flag_bits & _ENCRYPTED
    )


@contextmanager
def _reading(path: Path, where: str) -> Iterator[None]:
    try:
        yield
    except _BAD_FILE as error:
        raise TrustRefused(where, DAMAGED) from error
    except OSError as error:
        # Seeking to where no byte can be is what a damaged directory of a ZIP asks for.
        if error.errno in (errno.EINVAL, None):
            raise TrustRefused(where, DAMAGED) from error
        raise FileUnreadable(path, error.strerror or str(error)) from error
