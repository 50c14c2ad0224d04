"""Writes that outlive a power cut: write aside, fsync, rename, fsync the folder.

After a crash at any point the old content stands or the new one, whole, and at most a `.new` file beside it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

NEW = ".new"  # what is not finished ends so; whoever lists a folder passes it over


def write(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file `path`, whose folder is there.

    Raises:
        OSError: it cannot be written; what was there stays.
    """
    fresh = path.with_name(f"{path.name}{NEW}")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_private(path: Path, content: bytes) -> None:
    """Put `content` in a file that is not there yet and that only its owner may read.

    Raises:
        OSError: it cannot be written, or is there.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Have a file that is written and closed brought to the disk.

    Raises:
        OSError: it is not there, or the disk failed.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder brought to the disk. Windows does so by itself, and opens no folders.

    Raises:
        OSError: it is not there, or the disk failed.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder that is not there yet, with those above it, so that their names outlive a power cut.

    Raises:
        OSError: it cannot be made, or something else is there.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def try_out(folder: Path) -> None:
    """Write to a folder, and leave nothing there.

    Raises:
        OSError: the disk is full or read-only, or this user may not write there.
    """
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(4096))
        file.flush()


def clear(folder: Path) -> None:
    """Take a folder away with all in it, as far as the system lets us; what stays is taken next time."""
    shutil.rmtree(folder, ignore_errors=True)


def sha256_of(path: Path) -> str:
    """The checksum of a file, in hexadecimal.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
