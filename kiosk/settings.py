"""kiosk.toml, read into frozen `Settings`. IT writes the file; what it says of the hub is true by definition.

Every key may be left out. An unknown table or key, a wrong type or a value out of range is refused with its
line and the cure, and nothing is guessed. `packaging/kiosk.toml` shows every key.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from kiosk.errors import FileUnreadable, SettingsWrong
from kiosk.offer.contact import UNNAMED, Hub
from kiosk.offer.forms import is_slug, phone_fault, text_fault, web_address_fault
from kiosk.offer.hours import HoursError, Opening, parse
from kiosk.toml_file import FILE_NAME, contents, line_of, tables_of

APPLICATION = "kinship-kiosk"
WARN_AFTER_S = range(60, 301)  # design, section 6
COUNTDOWN_S = range(10, 121)
EVERY_MINUTES = range(1, 1441)
COPIES = range(1, 101)
TURNS = (0, 90, 180, 270)
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
    checked. Without `motion` nothing on the screen moves. `turn` is by how many degrees the picture is turned
    to the right, `screen_on` when it is to be seen at all, () for always: the package's units see to both.
    `path` is the file read.
    """

    hub: Hub = field(default_factory=lambda: Hub(id="", name=UNNAMED, address="", phone="", hours=()))
    screen_mm: tuple[float, float] | None = None
    printer_uri: str = ""
    most_copies: int = 20
    motion: bool = True
    turn: int = 0
    screen_on: tuple[Opening, ...] = ()
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


class Unfit(Exception):
    """A value that a key does not take; the words are the cure. It never leaves this module or `setup`."""


def as_text(value: object) -> str:
    """A text that is not empty, or `Unfit`."""
    if not isinstance(value, str):
        raise Unfit('write a text in double quotes, such as "Eastwood"')
    fault = text_fault(value)
    if fault == "is empty":
        raise Unfit("it is empty: write something between the quotes, or leave the line out")
    if fault:
        raise Unfit(f"it {fault}")
    return value.strip()


def _slug(value: object) -> str:
    text = as_text(value)
    if not is_slug(text):
        raise Unfit('write small letters, digits and hyphens, such as "place-eastwood"')
    return text


def _phone(value: object) -> str:
    text = as_text(value)
    if fault := phone_fault(text):
        raise Unfit(f"it {fault}")
    return text


def as_hours(value: object) -> tuple[Opening, ...]:
    """Opening hours, or `Unfit`."""
    cure = 'write a list such as ["Mo-Fr 09:00-17:00", "Sa 10:00-12:00"]'
    if not isinstance(value, list):
        raise Unfit(cure)
    try:
        return tuple(parse(as_text(item)) for item in value)
    except HoursError as error:
        raise Unfit(f"“{error.text}” is not opening hours; {cure}") from None


def _size_mm(value: object) -> tuple[float, float]:
    least, most = SCREEN_SIDE_MM
    cure = f"write width and height in millimetres, {least:.0f} to {most:.0f} each, such as [476, 268]"
    if not isinstance(value, list) or len(value) != 2:
        raise Unfit(cure)
    for side in value:
        if isinstance(side, bool) or not isinstance(side, int | float) or not least <= side <= most:
            raise Unfit(cure)
    return float(value[0]), float(value[1])


def _seconds(allowed: range) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            raise Unfit(f"write a whole number of seconds from {allowed[0]} to {allowed[-1]}, without quotes")
        return value

    return read


def _printer(value: object) -> str:
    uri = as_text(value)
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
        raise Unfit(cure) from None
    reaches = (
        bool(parts.hostname) if parts.scheme in {"ipp", "ipps"} else not parts.netloc and len(parts.path) > 1
    )
    if parts.scheme not in {"ipp", "ipps", "file"} or not reaches or " " in uri:
        raise Unfit(cure)
    return uri


def _public_address(value: object) -> str:
    url = as_text(value)
    if fault := web_address_fault(url, ("https",)):
        raise Unfit(f"it {fault}")
    if "#" in url:
        raise Unfit("leave out the # and what follows it: the kiosk puts the list of services there")
    return url


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in EVERY_MINUTES:
        least, most = EVERY_MINUTES[0], EVERY_MINUTES[-1]
        raise Unfit(f"write a whole number of minutes from {least} to {most}, without quotes")
    return value


def _turn(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in TURNS:
        raise Unfit("write 0, 90, 180 or 270, without quotes")
    return value


def _copies(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in COPIES:
        raise Unfit(f"write a whole number from {COPIES[0]} to {COPIES[-1]}, without quotes")
    return value


def as_yes_or_no(value: object) -> bool:
    """True or false, or `Unfit`."""
    if not isinstance(value, bool):
        raise Unfit("write true or false, without quotes")
    return value


def as_file(value: object) -> Path:
    """The whole path of a file, or `Unfit`."""
    path = Path(as_text(value))
    if not path.is_absolute():
        raise Unfit("write the whole path of the file, from the top")
    return path


def _location(value: object) -> str:
    text = as_text(value)
    cure = (
        'write the folder that holds offer.pack: "/srv/kinship", "//server/share", or "https://HOST/FOLDER"'
    )
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise Unfit(cure) from None
    if text.endswith("/offer.pack") or (parts.scheme in {"http", "https"} and not parts.hostname):
        raise Unfit(cure)
    return text


def _proxy(value: object) -> str:
    text = as_text(value)
    try:
        parts = urlsplit(text)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port:
            return text
    except ValueError:
        pass
    raise Unfit("write it such as http://proxy.example.org:3128")


Keys = Mapping[str, Mapping[str, Callable[[object], Any]]]
"""The tables of a file, the keys of each, and what reads the value of each."""

KEYS: Keys = MappingProxyType(
    {
        "hub": {"id": _slug, "name": as_text, "address": as_text, "phone": _phone, "hours": as_hours},
        "screen": {"size_mm": _size_mm, "motion": as_yes_or_no, "turn": _turn, "on": as_hours},
        "printer": {"uri": _printer, "most_copies": _copies},
        "idle": {"warn_after_s": _seconds(WARN_AFTER_S), "countdown_s": _seconds(COUNTDOWN_S)},
        "take_away": {"public_address": _public_address},
        "languages": {"show_draft_translations": as_yes_or_no},
        "central": {
            "location": _location,
            "root": as_file,
            "ca_file": as_file,
            "proxy": _proxy,
            "every_minutes": _minutes,
            "accept_draft": as_yes_or_no,
            "council": as_text,
            "kiosk": as_text,
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


def read_values(path: Path, keys: Keys) -> dict[str, Any]:
    """What a TOML file of the tables and keys `keys` says, each by `table.key`, as its reader understands it.

    Raises:
        FileUnreadable: it is not there, or may not be read.
        SettingsWrong: something in it is wrong; says the line and the cure.
    """
    text = contents(path)
    return _values(path, text, tables_of(path, text), keys)


def _read(path: Path) -> Settings:
    found = read_values(path, KEYS)
    start = Settings()
    return Settings(
        hub=replace(start.hub, **_under("hub", found)),
        screen_mm=found.get("screen.size_mm", start.screen_mm),
        motion=found.get("screen.motion", start.motion),
        turn=found.get("screen.turn", start.turn),
        screen_on=found.get("screen.on", start.screen_on),
        printer_uri=found.get("printer.uri", start.printer_uri),
        most_copies=found.get("printer.most_copies", start.most_copies),
        idle=replace(start.idle, **_under("idle", found)),
        public_address=found.get("take_away.public_address", start.public_address),
        show_draft_translations=found.get("languages.show_draft_translations", start.show_draft_translations),
        central=replace(start.central, **_under("central", found)),
        path=path,
    )


def _values(path: Path, text: str, tables: dict[str, object], keys: Keys) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for table, entries in tables.items():
        if table not in keys:
            raise SettingsWrong(path, line_of(text, (table,)), table, _unknown(table, None, keys))
        if not isinstance(entries, dict):
            raise SettingsWrong(
                path, line_of(text, (table,)), table, f"write [{table}] on a line of its own, once"
            )
        for key, value in entries.items():
            name = f"{table}.{key}"
            if key not in keys[table]:
                raise SettingsWrong(path, line_of(text, (table, key)), name, _unknown(key, table, keys))
            try:
                found[name] = keys[table][key](value)
            except Unfit as error:
                raise SettingsWrong(path, line_of(text, (table, key)), name, str(error)) from None
    return found


def _under(table: str, found: Mapping[str, Any]) -> dict[str, Any]:
    return {name.partition(".")[2]: value for name, value in found.items() if name.startswith(f"{table}.")}


def _unknown(name: str, table: str | None, keys: Keys) -> str:
    """The cure for a name that is not known in `table`, or as a table."""
    homes = [other for other, names in keys.items() if name in names and other != table]
    if homes:
        return f"it belongs under [{homes[0]}]"
    known = list(keys if table is None else keys[table])
    near = difflib.get_close_matches(name, known, n=1)
    kind = "table" if table is None else f"key of [{table}]"
    if near:
        return f"there is no such {kind}; did you mean {near[0]}?"
    return f"there is no such {kind}; the known ones are {', '.join(known)}"
