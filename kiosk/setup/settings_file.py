"""kiosk.toml, changed key by key: what else stands in it, comments and all, stays as it is.

A key that is there gets its new value; one that stands there behind a # loses it; any other is put under its
table. The result is read again and compared with what it is to say before it is written.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from kiosk import output, settings, toml_file
from kiosk.errors import SettingsWrong
from kiosk.setup.answers import Raw
from kiosk.setup.change import Change

_HEADER = re.compile(r"#?\[([a-z_]+)\]\s*(#.*)?")
_BY_HAND = "it stands here in a way that the set-up does not dare to change; change it by hand"


def changes(path: Path, wanted: Raw) -> list[Change]:
    """What the file `path` says otherwise than `wanted`; nothing is written before the first is made.

    Raises:
        FileUnreadable: it cannot be read.
        SettingsWrong: it is wrong as it stands, or of a form that cannot be changed.
    """
    text = toml_file.contents(path) if path.exists() else ""
    if text:
        settings.read_values(path, settings.KEYS)
    now: Raw = tomllib.loads(text)
    differing = [
        (table, key, value)
        for table, keys in wanted.items()
        for key, value in keys.items()
        if now.get(table, {}).get(key) != value
    ]
    if not differing:
        return []
    changed = text
    for table, key, value in differing:
        changed = put(changed, table, key, value)
    _check(path, changed, now, wanted)
    said = [
        _in_words(path, table, key, now.get(table, {}).get(key), value) for table, key, value in differing
    ]
    first, *rest = said
    return [
        Change(first, lambda: output.write(path, changed.encode())),
        *(Change(each, _made) for each in rest),
    ]


def put(text: str, table: str, key: str, value: object) -> str:
    """The text with `key` of `table` said as `value`."""
    lines, fresh = text.split("\n"), f"{key} = {json.dumps(value, ensure_ascii=False)}"
    if span := toml_file.span_of(text, (table, key)):
        lines[span[0] : span[1]] = [fresh]
        return "\n".join(lines)
    header = next((at for at, line in enumerate(lines) if _names(line, table)), None)
    if header is None:
        return f"{text.rstrip()}\n\n[{table}]\n{fresh}\n".lstrip("\n")
    lines[header] = lines[header].removeprefix("#")
    after = range(header + 1, len(lines))
    end = next((at for at in after if _HEADER.fullmatch(lines[at])), len(lines))
    for at in range(header + 1, end):
        if re.match(rf"#{re.escape(key)} = ", lines[at]):
            lines[at] = fresh
            return "\n".join(lines)
    lines.insert(header + 1, fresh)
    return "\n".join(lines)


def _names(line: str, table: str) -> bool:
    found = _HEADER.fullmatch(line)
    return found is not None and found[1] == table


def _check(path: Path, text: str, now: Raw, wanted: Raw) -> None:
    tables = {*now, *wanted}
    merged = {table: {**now.get(table, {}), **wanted.get(table, {})} for table in tables}
    try:
        if tomllib.loads(text) == merged:
            return
    except tomllib.TOMLDecodeError:
        pass
    table = next(iter(wanted))
    raise SettingsWrong(path, toml_file.line_of(text, (table,)), table, _BY_HAND)


def _in_words(path: Path, table: str, key: str, before: Any, after: object) -> str:
    was = "" if before is None else f" (was {json.dumps(before, ensure_ascii=False)})"
    return f"{path.name}: {table}.{key} is {json.dumps(after, ensure_ascii=False)}{was}"


def _made() -> None:
    """The first change of the file wrote them all."""
