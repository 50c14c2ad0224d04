"""A TOML file that people write, such as kiosk.toml: its text, its tables, and on which line a key stands."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from kiosk.errors import FileUnreadable, SettingsWrong

FILE_NAME = "kiosk.toml"
LARGEST_BYTES = 64_000


def contents(path: Path) -> str:
    """The text of a settings file.

    Raises:
        FileUnreadable: it is not there, or may not be read.
        SettingsWrong: it is no text, or far too long for one.
    """
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(path, "it is not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if len(content) > LARGEST_BYTES:
        raise SettingsWrong(path, 0, "", f"it is over {LARGEST_BYTES // 1000} KB, so it is no {FILE_NAME}")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SettingsWrong(
            path, line, "", "it is not UTF-8 text: save it again with encoding UTF-8"
        ) from None


def tables_of(path: Path, text: str) -> dict[str, Any]:
    """What stands in the text of the file `path`.

    Raises:
        SettingsWrong: it is no TOML; says the line and the cure.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsWrong(path, _syntax_line(str(error), text), "", _syntax_cure(str(error))) from None


def line_of(text: str, keys: tuple[str, ...]) -> int:
    """The line on which `keys` first stands, from 1; 0 where it does not."""
    span = span_of(text, keys)
    return span[0] + 1 if span else 0


def span_of(text: str, keys: tuple[str, ...]) -> tuple[int, int] | None:
    """The lines of the statement that first says `keys`, from and to: a value may run over several.

    Ever longer parts of the file are parsed until it is there.
    """
    lines = text.split("\n")
    first = 0
    for count in range(1, len(lines) + 1):
        try:
            part: object = tomllib.loads("\n".join(lines[:count]))
        except tomllib.TOMLDecodeError:
            continue
        for key in keys:
            part = part.get(key) if isinstance(part, dict) else None
        if part is not None:
            return first, count
        first = count
    return None


def _syntax_line(message: str, text: str) -> int:
    at = re.search(r"at line (\d+)", message)
    return int(at[1]) if at else len(text.rstrip("\n").split("\n"))


def _syntax_cure(message: str) -> str:
    what = re.sub(r" \(at .*\)$", "", message)
    return f"this is not TOML ({what}): write key = value, and every text in double quotes"
