"""The file of an offer before SQLite sees it: whether it looks like a database, and its address."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from kiosk.errors import FileUnreadable, OfferRefused

NOT_AN_OFFER = "it is not an offer"
_MAGIC = b"SQLite format 3\x00"


def check_header(path: Path) -> None:
    """Refuse what SQLite would not refuse plainly, or would wait for ever to refuse.

    Raises:
        FileUnreadable: the file is missing, is no file, or may not be read.
        OfferRefused: it is empty or no database.
    """
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(path, "it is not a file")
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if not start:
        raise OfferRefused(path, "it is empty")
    if start != _MAGIC:
        raise OfferRefused(path, f"{NOT_AN_OFFER}: it is no database")


def address(path: Path) -> str:
    """The file as SQLite's URI. A share (//server/…) needs two more slashes: SQLite knows no servers."""
    whole = path.absolute().as_posix()
    rooted = whole if whole.startswith("/") else f"/{whole}"
    return f"file://{quote(os.fsencode(rooted))}?mode=ro&immutable=1"
