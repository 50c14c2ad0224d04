"""kiosk.toml, read into frozen `Settings`. IT writes the file; what it says of the hub is true by definition.

Every key may be left out. An unknown table or key, a wrong type or a value out of range is refused with its
line and the cure, and nothing is guessed. `packaging/kiosk.toml` shows every key.
"""

from __future__ import annotations

import difflib
import os
import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from kiosk.errors import FileUnreadable, SettingsWrong
from kiosk.offer.contact import Hub
from kiosk.offer.forms import is_slug, phone_fault, text_fault, web_address_fault
from kiosk.offer.hours import HoursError, Opening, parse

APPLICATION = "kinship-kiosk"
FILE_NAME = "kiosk.toml"
LARGEST_BYTES = 64_000
WARN_AFTER_S = range(60, 301)  # design, section 6
COUNTDOWN_S = range(10, 121)
EVERY_MINUTES = range(1, 1441)
COPIES = range(1, 101)
SCREEN_SIDE_MM = (80.0, 2000.0)  # from a small tablet to a wall; anything else is a slip, such as centimetres


@dataclass(frozen=True, slots=True)
class Idle:
    """When an unused visit ends: after `warn_after_s` seconds ask, then count down `countdown_s` seconds."""

    warn_after_s: int = 120
    countdown_s: int = 45


@dataclass(frozen=True, slots=True)
class Central:
    """Where the central file is, and how this kiosk follows it. Empty texts and None are not set.

    `location` is the folder that holds offer.pack: a path, a share, or an address. `root` is the root of
    trust in a file: without one nothing is accepted. `council` is the only one whose releases are taken.
    `kiosk` is this kiosk's name in the table of all.
    """

    location: str = ""
    root: Path | None = None
    ca_file: Path | None = None
    proxy: str = ""
    every_minutes: int = 15
    accept_draft: bool = False
    council: str = ""
    kiosk: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """One kiosk's settings. Empty texts are not set.

    `screen_mm` is the width and height of the visible picture in millimetres; None: ask Qt. `printer_uri` is
    ipp://, ipps://, windows:name or file:///folder; of one print `most_copies` are made at once.
    `public_address` is https without a fragment. `show_draft_translations`: also those that no reader has
    checked. Without `motion` nothing on the screen moves. `path` is the file read.
    """

    hub: Hub = field(
        default_factory=lambda: Hub(id="", name="this Family Hub", address="", phone="", hours=())
    )
    screen_mm: tuple[float, float] | None = None
    printer_uri: str = ""
    most_copies: int = 20
    motion: bool = True
    idle: Idle = field(default_factory=Idle)
    public_address: str = ""
    show_draft_translations: bool = False
    central: Central = field(default_factory=Central)
    path: Path | None = None


def home() -> Path:
    """The folder of all that the kiosk keeps: `$KINSHIP_KIOSK_HOME`, else the platform's place for state."""
    named = os.environ.get("KINSHIP_KIOSK_HOME")
    return Path(named) if named else platformdirs.user_state_path(APPLICATION, appauthor=False)


def places() -> tuple[Path, ...]:
    """Where kiosk.toml is looked for, first come first served."""
    named = os.environ.get("KINSHIP_KIOSK_HOME")
    if sys.platform.startswith("linux"):
        site = Path("/etc", APPLICATION)
    else:
        site = platformdirs.site_config_path(APPLICATION, appauthor=False)
    return (*([Path(named, FILE_NAME)] if named else []), site / FILE_NAME)


def load(path: Path | None) -> Settings:
    """The settings in the file `path`; with None, in the first of `places()` that exists, else all defaults.

    Raises:
        FileUnreadable: the file that was named is not there, or the file may not be read.
        SettingsWrong: something in it is wrong; says the line and the cure.
    """
    if path is not None:
        return _read(path)
    for place in places():
        if _stands(place):
            return _read(place)
    return Settings()


class _Unfit(Exception):
    """A value that a key does not take; the words are the cure."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Unfit('write a text in double quotes, such as "Eastwood"')
    fault = text_fault(value)
    if fault == "is empty":
        raise _Unfit("it is empty: write something between the quotes, or leave the line out")
    if fault:
        raise _Unfit(f"it {fault}")
    return value.strip()


def _slug(value: object) -> str:
    text = _text(value)
    if not is_slug(text):
        raise _Unfit('write small letters, digits and hyphens, such as "place-eastwood"')
    return text


def _phone(value: object) -> str:
    text = _text(value)
    if fault := phone_fault(text):
        raise _Unfit(f"it {fault}")
    return text


def _hours(value: object) -> tuple[Opening, ...]:
    cure = 'write a list such as ["Mo-Fr 09:00-17:00", "Sa 10:00-12:00"]'
    if not isinstance(value, list):
        raise _Unfit(cure)
    try:
        return tuple(parse(_text(item)) for item in value)
    except HoursError as error:
        raise _Unfit(f"“{error.text}” is not opening hours; {cure}") from None


def _size_mm(value: object) -> tuple[float, float]:
    least, most = SCREEN_SIDE_MM
    cure = f"write width and height in millimetres, {least:.0f} to {most:.0f} each, such as [476, 268]"
    if not isinstance(value, list) or len(value) != 2:
        raise _Unfit(cure)
    for side in value:
        if isinstance(side, bool) or not isinstance(side, int | float) or not least <= side <= most:
            raise _Unfit(cure)
    return float(value[0]), float(value[1])


def _seconds(allowed: range) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            raise _Unfit(
                f"write a whole number of seconds from {allowed[0]} to {allowed[-1]}, without quotes"
            )
        return value

    return read


def _printer(value: object) -> str:
    uri = _text(value)
    cure = (
        "write ipp://HOST/printers/NAME, ipps://…, windows:NAME with %20 for a blank, "
        "or file:///FOLDER to try it out without a printer"
    )
    if uri.startswith("windows:") and len(uri) > len("windows:") and " " not in uri:
        return uri
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        raise _Unfit(cure) from None
    reaches = (
        bool(parts.hostname) if parts.scheme in {"ipp", "ipps"} else not parts.netloc and len(parts.path) > 1
    )
    if parts.scheme not in {"ipp", "ipps", "file"} or not reaches or " " in uri:
        raise _Unfit(cure)
    return uri


def _public_address(value: object) -> str:
    url = _text(value)
    if fault := web_address_fault(url, ("https",)):
        raise _Unfit(f"it {fault}")
    if "#" in url:
        raise _Unfit("leave out the # and what follows it: the kiosk puts the list of services there")
    return url


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in EVERY_MINUTES:
        least, most = EVERY_MINUTES[0], EVERY_MINUTES[-1]
        raise _Unfit(f"write a whole number of minutes from {least} to {most}, without quotes")
    return value


def _copies(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in COPIES:
        raise _Unfit(f"write a whole number from {COPIES[0]} to {COPIES[-1]}, without quotes")
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Unfit("write true or false, without quotes")
    return value


def _file(value: object) -> Path:
    path = Path(_text(value))
    if not path.is_absolute():
        raise _Unfit("write the whole path of the file, from the top")
    return path


def _location(value: object) -> str:
    text = _text(value)
    cure = (
        'write the folder that holds offer.pack: "/srv/kinship", "//server/share", or "https://HOST/FOLDER"'
    )
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise _Unfit(cure) from None
    if text.endswith("/offer.pack") or (parts.scheme in {"http", "https"} and not parts.hostname):
        raise _Unfit(cure)
    return text


def _proxy(value: object) -> str:
    text = _text(value)
    try:
        parts = urlsplit(text)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port:
            return text
    except ValueError:
        pass
    raise _Unfit("write it such as http://proxy.example.org:3128")


KEYS: Mapping[str, Mapping[str, Callable[[object], Any]]] = MappingProxyType(
    {
        "hub": {"id": _slug, "name": _text, "address": _text, "phone": _phone, "hours": _hours},
        "screen": {"size_mm": _size_mm, "motion": _yes_or_no},
        "printer": {"uri": _printer, "most_copies": _copies},
        "idle": {"warn_after_s": _seconds(WARN_AFTER_S), "countdown_s": _seconds(COUNTDOWN_S)},
        "take_away": {"public_address": _public_address},
        "languages": {"show_draft_translations": _yes_or_no},
        "central": {
            "location": _location,
            "root": _file,
            "ca_file": _file,
            "proxy": _proxy,
            "every_minutes": _minutes,
            "accept_draft": _yes_or_no,
            "council": _text,
            "kiosk": _text,
        },
    }
)


def _stands(place: Path) -> bool:
    try:
        place.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FileUnreadable(place, error.strerror or str(error)) from error
    return True


def _read(path: Path) -> Settings:
    text = _contents(path)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsWrong(path, _syntax_line(str(error), text), "", _syntax_cure(str(error))) from None
    found = _values(path, text, tables)
    start = Settings()
    return Settings(
        hub=replace(start.hub, **_under("hub", found)),
        screen_mm=found.get("screen.size_mm", start.screen_mm),
        motion=found.get("screen.motion", start.motion),
        printer_uri=found.get("printer.uri", start.printer_uri),
        most_copies=found.get("printer.most_copies", start.most_copies),
        idle=replace(start.idle, **_under("idle", found)),
        public_address=found.get("take_away.public_address", start.public_address),
        show_draft_translations=found.get("languages.show_draft_translations", start.show_draft_translations),
        central=replace(start.central, **_under("central", found)),
        path=path,
    )


def _contents(path: Path) -> str:
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


def _values(path: Path, text: str, tables: dict[str, object]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for table, entries in tables.items():
        if table not in KEYS:
            raise SettingsWrong(path, _line(text, (table,)), table, _unknown(table, None))
        if not isinstance(entries, dict):
            raise SettingsWrong(
                path, _line(text, (table,)), table, f"write [{table}] on a line of its own, once"
            )
        for key, value in entries.items():
            name = f"{table}.{key}"
            if key not in KEYS[table]:
                raise SettingsWrong(path, _line(text, (table, key)), name, _unknown(key, table))
            try:
                found[name] = KEYS[table][key](value)
            except _Unfit as error:
                raise SettingsWrong(path, _line(text, (table, key)), name, str(error)) from None
    return found


def _under(table: str, found: Mapping[str, Any]) -> dict[str, Any]:
    return {name.partition(".")[2]: value for name, value in found.items() if name.startswith(f"{table}.")}


def _unknown(name: str, table: str | None) -> str:
    """The cure for a name that is not known in `table`, or as a table."""
    homes = [other for other, keys in KEYS.items() if name in keys and other != table]
    if homes:
        return f"it belongs under [{homes[0]}]"
    known = list(KEYS if table is None else KEYS[table])
    near = difflib.get_close_matches(name, known, n=1)
    kind = "table" if table is None else f"key of [{table}]"
    if near:
        return f"there is no such {kind}; did you mean {near[0]}?"
    return f"there is no such {kind}; the known ones are {', '.join(known)}"


def _line(text: str, keys: tuple[str, ...]) -> int:
    """The line on which `keys` first stands. Ever longer parts of the file are parsed until it is there."""
    lines = text.split("\n")
    first = 0  # the first line of the statement that is being read: a value may run over several
    for count in range(1, len(lines) + 1):
        try:
            part: object = tomllib.loads("\n".join(lines[:count]))
        except tomllib.TOMLDecodeError:
            continue
        for key in keys:
            part = part.get(key) if isinstance(part, dict) else None
        if part is not None:
            return first + 1
        first = count
    return 0


def _syntax_line(message: str, text: str) -> int:
    at = re.search(r"at line (\d+)", message)
    return int(at[1]) if at else len(text.rstrip("\n").split("\n"))


def _syntax_cure(message: str) -> str:
    what = re.sub(r" \(at .*\)$", "", message)
    return f"this is not TOML ({what}): write key = value, and every text in double quotes"
