"""The answers file: the tables of kiosk.toml, and beside them what only a set-up needs. All is checked here.

What an answer names, a root of trust or a PIN's file, is read here too: `Answers` leave nothing to refuse.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from kiosk import settings, staff, toml_file
from kiosk.central.trust import read_root
from kiosk.errors import FileUnreadable, KnownError, SettingsWrong
from kiosk.offer.forms import is_slug
from kiosk.settings import Unfit
from kiosk.setup.place import Place

RINGS = ("test", "everyone")
ROOT_IN_PLACE = "etc/kinship-kiosk/root.json"
CA_IN_PLACE = "etc/kinship-kiosk/ca.pem"
LARGEST_FILE_BYTES = 1_000_000

Raw = dict[str, dict[str, Any]]
"""Tables as TOML has them: what is written to kiosk.toml."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A print queue of this computer's CUPS, driverless, for the printer at `address`."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Updates:
    """Where newer versions of the program come from: an apt folder at `source`, signed by `key`."""

    source: str
    key: bytes
    ring: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What the file says. `settings` are the keys of kiosk.toml that it names; None and "": it says nothing.

    `copies` are the files to be put in place, by where they belong. `folder` takes sheets in place of a
    printer.
    """

    settings: Raw
    copies: Mapping[str, bytes]
    queue: Queue | None = None
    folder: Path | None = None
    pin: str = ""
    time_zone: str = ""
    updates: Updates | None = None
    start: bool = True


def read(path: Path, place: Place, ask_pin: Callable[[], str]) -> Answers:
    """The answers in the file `path`, for the computer `place`; `ask_pin` asks whoever sits there.

    Raises:
        FileUnreadable: the file, or one that it names, cannot be read.
        SettingsWrong: something in it is wrong; says the line and the cure.
        PinUnfit: what was typed cannot be a PIN.
    """
    found = settings.read_values(path, KEYS)
    text = toml_file.contents(path)
    raw: Raw = tomllib.loads(text)
    asked = _Asked(path, text, found, place)
    chosen: Raw = {
        table: {key: value for key, value in keys.items() if key in settings.KEYS[table]}
        for table, keys in raw.items()
        if table in settings.KEYS
    }
    queue, folder = asked.queue(), found.get("printer.folder")
    if queue:
        chosen.setdefault("printer", {})["uri"] = f"ipp://localhost/printers/{queue.name}"
    if folder:
        chosen.setdefault("printer", {})["uri"] = Path(folder).as_uri()
    copies = asked.copies(chosen)
    asked.hub()
    return Answers(
        settings={table: keys for table, keys in chosen.items() if keys},
        copies=MappingProxyType(copies),
        queue=queue,
        folder=folder,
        updates=asked.updates(),
        time_zone=asked.time_zone(),
        start=found.get("system.start", True),
        pin=asked.pin(ask_pin),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """The values of a file, each of them right by itself; here they are looked at together."""

    path: Path
    text: str
    found: dict[str, Any]
    place: Place

    def wrong(self, name: str, cure: str) -> SettingsWrong:
        table, _, key = name.partition(".")
        line = toml_file.line_of(self.text, (table, key)) or toml_file.line_of(self.text, (table,))
        return SettingsWrong(self.path, line, name, cure)

    def hub(self) -> None:
        known = settings.load(self.place.settings_file).hub if self.place.settings_file.exists() else None
        for key in ("name", "phone"):
            if f"hub.{key}" not in self.found and not (known and known.phone):
                raise self.wrong(
                    f"hub.{key}", "say it: a service without a contact of its own sends people to this hub"
                )

    def queue(self) -> Queue | None:
        ways = [key for key in ("uri", "folder", "queue") if f"printer.{key}" in self.found]
        if len(ways) > 1:
            raise self.wrong(f"printer.{ways[1]}", f"there is {ways[0]} already; keep one of them")
        folder = self.found.get("printer.folder")
        if folder and (folder == self.place.home or self.place.home in folder.parents):
            raise self.wrong("printer.folder", "sheets must not lie in the kiosk's own folder; name another")
        if folder and any(character.isspace() for character in str(folder)):
            raise self.wrong("printer.folder", "name a folder without blanks")
        name, address = self.found.get("printer.queue"), self.found.get("printer.address")
        if bool(name) != bool(address):
            raise self.wrong("printer.address" if name else "printer.queue", "queue and address go together")
        if not (name and address):
            return None
        if not self.place.has("lpadmin"):
            raise self.wrong("printer.queue", "there is no lpadmin here: apt install cups")
        return Queue(name, address)

    def copies(self, chosen: Raw) -> dict[str, bytes]:
        """The files that answers name, and in `chosen` where they will be."""
        copies: dict[str, bytes] = {}
        if "central.location" in self.found and "central.root" not in self.found:
            raise self.wrong("central.root", "name root.json: without a root of trust nothing is accepted")
        for key, where, read_file in (("root", ROOT_IN_PLACE, _root), ("ca_file", CA_IN_PLACE, _certificate)):
            if named := self.found.get(f"central.{key}"):
                try:
                    copies[where] = read_file(named)
                except Unfit as error:
                    raise self.wrong(f"central.{key}", str(error)) from None
                chosen["central"][key] = f"/{where}"
        return copies

    def updates(self) -> Updates | None:
        named = {key: self.found.get(f"updates.{key}") for key in ("from", "key", "ring")}
        if not any(named.values()):
            return None
        for key in ("from", "key"):
            if not named[key]:
                raise self.wrong(f"updates.{key}", "say from where updates come, and the key that signs them")
        try:
            signed_by = _pgp_key(Path(str(named["key"])))
        except Unfit as error:
            raise self.wrong("updates.key", str(error)) from None
        return Updates(str(named["from"]), signed_by, str(named["ring"] or "everyone"))

    def time_zone(self) -> str:
        name: str = self.found.get("system.time_zone", "")
        if name and not self.place.path(f"usr/share/zoneinfo/{name}").is_file():
            raise self.wrong("system.time_zone", "there is no such zone here; one is Europe/London")
        return name

    def pin(self, ask_pin: Callable[[], str]) -> str:
        file, ask = self.found.get("staff.pin_file"), self.found.get("staff.ask_pin", False)
        if file and ask:
            raise self.wrong("staff.ask_pin", "there is pin_file already; keep one of them")
        if not file and not ask:
            return ""
        pin = staff.first_line(file) if file else ask_pin()
        if why := staff.fault(pin):
            raise self.wrong("staff.pin_file" if file else "staff.ask_pin", why)
        return pin


def _root(path: Path) -> bytes:
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root

    try:
        content = read_root(path)
        found: Metadata[Root] = Metadata.from_bytes(content)
        if not isinstance(found.signed, Root):
            raise Unfit("that is no root of trust: take root.json as “keys create” made it")
        found.signed.verify_delegate(Root.type, found.signed_bytes, found.signatures)
    except FileUnreadable:
        raise
    except (KnownError, RepositoryError) as error:
        raise Unfit("that is no root of trust: take root.json as “keys create” made it") from error
    return content


def _certificate(path: Path) -> bytes:
    from cryptography.x509 import load_pem_x509_certificates

    content = _bytes_of(path)
    try:
        load_pem_x509_certificates(content)
    except ValueError:
        raise Unfit("that is no certificate in PEM") from None
    return content


def _pgp_key(path: Path) -> bytes:
    content = _bytes_of(path)
    if not content.startswith(b"-----BEGIN PGP PUBLIC KEY BLOCK-----"):
        raise Unfit("that is no public key in ASCII: take kinship-kiosk.asc as “make repo” wrote it")
    return content


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE_BYTES)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error


def _queue_name(value: object) -> str:
    name = settings.as_text(value)
    if not is_slug(name):
        raise Unfit('write small letters, digits and hyphens, such as "hub"')
    return name


def _printer_address(value: object) -> str:
    address = settings.as_text(value)
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"ipp", "ipps"} or not parts.hostname or " " in address:
        raise Unfit("write ipp://HOST/ipp/print or ipps://HOST/ipp/print; the printer's own page says it")
    return address


def _source(value: object) -> str:
    source = settings.as_text(value)
    if source.startswith("/") and " " not in source:
        return f"file:{source}"
    parts = urlsplit(source)
    if parts.scheme not in {"http", "https", "file"} or " " in source or not (parts.netloc or parts.path):
        raise Unfit('write the folder that “make repo” made: "https://HOST/FOLDER" or "/mnt/kinship/apt"')
    return source


def _ring(value: object) -> str:
    ring = settings.as_text(value)
    if ring not in RINGS:
        raise Unfit("write " + " or ".join(f'"{each}"' for each in RINGS))
    return ring


def _zone(value: object) -> str:
    name = settings.as_text(value)
    if name.startswith("/") or ".." in name.split("/"):
        raise Unfit('write a zone such as "Europe/London"')
    return name


_ONLY_FOR_SETUP: settings.Keys = {
    "printer": {"queue": _queue_name, "address": _printer_address, "folder": settings.as_file},
    "staff": {"pin_file": settings.as_file, "ask_pin": settings.as_yes_or_no},
    "system": {"time_zone": _zone, "start": settings.as_yes_or_no},
    "updates": {"from": _source, "key": settings.as_file, "ring": _ring},
}
KEYS: settings.Keys = MappingProxyType(
    {
        table: {**settings.KEYS.get(table, {}), **_ONLY_FOR_SETUP.get(table, {})}
        for table in (*settings.KEYS, *(name for name in _ONLY_FOR_SETUP if name not in settings.KEYS))
    }
)
