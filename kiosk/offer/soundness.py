"""Whether a file is an offer that may be read: what is looked at before any of it is shown.

`check_header` and `check_form` take as long for a large offer as for a small one; `check_whole` reads every
page. Content is untrusted: what acts by itself (a trigger, a view, a computed column) may not stand in it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from kiosk.errors import FileUnreadable, OfferRefused

APPLICATION_ID = 0x4B4C4F46  # as in schema.sql
SCHEMA_MAJOR = 1
NOT_AN_OFFER = "it is not an offer"
DAMAGED = "it is damaged"

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_MINORS = 1000  # user_version is major * 1000 + minor
_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM release) OR NOT EXISTS (SELECT 1 FROM service)"
_LOOSE_TABLES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND strict = 0 AND type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"""
# Whatever acts by itself, or on functions: triggers, views, computed columns and indexes, foreign modules.
_STRANGE_OBJECTS = """
    SELECT type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('table', 'index')
    UNION ALL
    SELECT 'virtual table ' || listed.name FROM pragma_table_list AS listed
    JOIN sqlite_schema AS made ON made.name = listed.name
    WHERE listed.type = 'virtual'
        AND made.sql NOT GLOB 'CREATE VIRTUAL TABLE ' || made.name || ' USING fts5 (*'
    UNION ALL
    SELECT 'column ' || made.name || '.' || found.name
    FROM sqlite_schema AS made, pragma_table_xinfo(made.name) AS found
    WHERE made.type = 'table' AND made.sql NOT LIKE 'CREATE VIRTUAL%' AND found.hidden <> 0
    UNION ALL
    SELECT 'index ' || made.name FROM sqlite_schema AS made, pragma_index_xinfo(made.name) AS found
    WHERE made.type = 'index' AND (found.cid = -2 OR made.sql LIKE '%WHERE%')"""


def check_header(path: Path) -> None:
    """What SQLite would not say plainly, or would wait for ever to say.

    Raises:
        FileUnreadable: the file is missing, is no file, or may not be read.
        OfferRefused: it is empty, no database, or not as long as it says.
    """
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(path, "it is not a file")
        with path.open("rb") as file:
            start = file.read(_HEADER_BYTES)
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if not start:
        raise OfferRefused(path, "it is empty")
    if not start.startswith(_MAGIC):
        raise OfferRefused(path, f"{NOT_AN_OFFER}: it is no database")
    if size != _size_told(start):
        raise OfferRefused(path, f"{DAMAGED}: it is not as long as it should be")


def _size_told(header: bytes) -> int:
    """How long the file should be by its header (SQLite's file format, 1.3); 0 where that is cut off."""
    page = int.from_bytes(header[16:18], "big")
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def address(path: Path) -> str:
    """The file as SQLite's URI. A share (//server/…) needs two more slashes: SQLite knows no servers."""
    whole = path.absolute().as_posix()
    rooted = whole if whole.startswith("/") else f"/{whole}"
    return f"file://{quote(os.fsencode(rooted))}?mode=ro&immutable=1"


def check_kind(path: Path, database: sqlite3.Connection) -> int:
    """Whether it is an offer of a major version that this program reads; the minor version of its schema.

    Raises:
        OfferRefused: it is not.
    """
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise OfferRefused(path, f"{NOT_AN_OFFER}: it is the database of another program")
    major, minor = divmod(int(database.execute("PRAGMA user_version").fetchone()[0]), _MINORS)
    if major > SCHEMA_MAJOR:
        raise OfferRefused(path, "it is newer than this program: update the program")
    if major < SCHEMA_MAJOR:
        raise OfferRefused(path, "it is older than this program can read: build it again")
    return minor


def check_form(path: Path, database: sqlite3.Connection, questions: Iterable[str]) -> None:
    """Whether it has all that the SQL in `questions` asks for, nothing that acts by itself, and services.

    Raises:
        OfferRefused: it is not.
    """
    if strange := database.execute(_STRANGE_OBJECTS).fetchone():
        raise OfferRefused(path, f"{NOT_AN_OFFER}: it holds the {strange[0]}, which no offer has")
    try:
        for text in questions:
            database.execute(f"EXPLAIN {text}", ("",) * text.count("?"))
    except sqlite3.OperationalError as error:
        raise OfferRefused(path, f"{NOT_AN_OFFER}: {error}") from error
    if database.execute(_LOOSE_TABLES).fetchall():
        raise OfferRefused(path, f"{NOT_AN_OFFER}: its columns may hold anything")
    if database.execute(_EMPTY).fetchone()[0]:
        raise OfferRefused(path, "it holds no services")


def check_whole(path: Path, database: sqlite3.Connection) -> None:
    """Whether every page of it is sound, and every reference leads somewhere.

    Raises:
        OfferRefused: something in it is broken.
    """
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise OfferRefused(path, DAMAGED)
    if database.execute("PRAGMA foreign_key_check").fetchone():
        raise OfferRefused(path, f"{DAMAGED}: something in it points nowhere")
