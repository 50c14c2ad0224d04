"""Files that commands are asked to write: whole or not at all, never in the place of a folder or a device."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kiosk.errors import FileUnwritable

A_FOLDER = "it is a folder"
NO_FOLDER = "its folder is missing"
NO_FILE = "it is not a file"
NOT_A_FOLDER = "it is not a folder"
NOT_EMPTY = "it holds other things already"


def check(out: Path) -> None:
    """Look whether a file could be put there, before the work is done that fills it.

    Raises:
        FileUnwritable: it is a folder, or no plain file, or its folder is missing.
    """
    try:
        if out.is_dir():
            raise FileUnwritable(out, A_FOLDER)
        if out.exists() and not out.is_file():
            # Renaming over /dev/null, as root, would replace it for the whole machine.
            raise FileUnwritable(out, NO_FILE)
        if not out.parent.is_dir():
            raise FileUnwritable(out, NO_FOLDER)
    except OSError as error:
        raise FileUnwritable(out, error.strerror or str(error)) from error


def check_folder(out: Path) -> None:
    """Look whether files could be put into the folder, which may be made but not its parent.

    Raises:
        FileUnwritable: it is no folder, or its own folder is missing.
    """
    try:
        if out.exists() and not out.is_dir():
            raise FileUnwritable(out, NOT_A_FOLDER)
        if not out.parent.is_dir():
            raise FileUnwritable(out, NO_FOLDER)
    except OSError as error:
        raise FileUnwritable(out, error.strerror or str(error)) from error


def write(out: Path, content: bytes) -> None:
    """Write a file that whoever may look into its folder may read.

    Raises:
        FileUnwritable: as `check`, or it may not be written, or the disk is full. What was there stays.
    """
    check(out)
    place = out.resolve()  # what a link leads to is replaced, not the link
    fresh = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        try:
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(place)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(out, error.strerror or str(error)) from error


def write_private(out: Path, content: bytes) -> None:
    """Write a file that only its owner may read: a sheet says for whom it is, and an office PC is shared.

    Raises:
        FileUnwritable: as `check`, or it may not be written, or the disk is full. What was there stays.
    """
    check(out)
    place = out.resolve()  # what a link leads to is replaced, not the link
    fresh: str | None = None
    try:
        handle, fresh = tempfile.mkstemp(dir=place.parent, prefix=".kinship-", suffix=".new")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(fresh).replace(place)
        fresh = None
    except OSError as error:
        raise FileUnwritable(out, error.strerror or str(error)) from error
    finally:
        if fresh is not None:
            Path(fresh).unlink(missing_ok=True)
