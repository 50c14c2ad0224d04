"""The publisher's folder of keys, and the root of trust that they make.

`root.json` is what kiosks are given; `N.root.json` is its history, which every pack carries, so that kiosks
follow a change of keys by themselves. `keys.json` names each key, `private/` holds those that are files.
The highest whole `N.root.json` counts: it is written after all that it needs and before its copy `root.json`.

Root keys sign changes of keys, target keys sign offers, and one more key signs that a pack is fresh (TUF's
timestamp and snapshot): it may lie where a timer uses it. Thresholds above one are for root and targets only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from securesystemslib.signer import Key, Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.central import durable, signers
from kiosk.central.signers import Ask
from kiosk.errors import FileUnreadable, FileUnwritable, KeyUnusable, NoSuchKey

Role = Literal["root", "targets", "timestamp"]
ROLES: tuple[Role, ...] = ("root", "targets", "timestamp")
ROOT_LIFETIME = timedelta(days=5 * 365)
ROOT_FILE = "root.json"
KEYS_FILE = "keys.json"
PRIVATE = "private"

_HISTORY = re.compile(r"([1-9]\d{0,8})\.root\.json")
_TUF_ROLES: dict[Role, tuple[str, ...]] = {
    "root": ("root",),
    "targets": ("targets",),
    "timestamp": ("timestamp", "snapshot"),
}


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A key as keys.json names it. `key` is its public part; `uri` says where its private part is."""

    name: str
    uri: str
    key: Key


@dataclass(frozen=True)
class Keys:
    """A folder of keys as it stands. `root` is the newest root, `history` all of them in order, as bytes."""

    folder: Path
    root: Metadata[Root]
    history: tuple[bytes, ...]
    entries: tuple[KeyEntry, ...]

    def of(self, role: Role) -> tuple[KeyEntry, ...]:
        """The keys that count for a role."""
        keyids = self.root.signed.roles[_TUF_ROLES[role][0]].keyids
        return tuple(entry for entry in self.entries if entry.key.keyid in keyids)

    def threshold(self, role: Role) -> int:
        """How many of them must sign."""
        return self.root.signed.roles[_TUF_ROLES[role][0]].threshold

    def signers(self, role: Role, ask: Ask) -> tuple[Signer, ...]:
        """What signs for a role: every key of it that is here, at least as many as must.

        Raises:
            KeyUnusable: too few are here, or one does not open.
        """
        return _enough(role, self.of(role), self.threshold(role), self.folder, ask)

    def present(self, role: Role, ask: Ask, but: Collection[str] = ()) -> tuple[Signer, ...]:
        """What signs for a role: every key of it that is here, but those with these ids; perhaps none.

        Raises:
            KeyUnusable: one does not open.
        """
        left = tuple(entry for entry in self.of(role) if entry.key.keyid not in but)
        return tuple(_present(left, self.folder, ask))


def load(folder: Path) -> Keys:
    """The keys in `folder`.

    Raises:
        FileUnreadable: it is not a folder of keys, or something in it is damaged or may not be read.
    """
    try:
        numbers = sorted(int(at[1]) for path in folder.iterdir() if (at := _HISTORY.fullmatch(path.name)))
        history = tuple(_root_file(folder, number).read_bytes() for number in numbers)
        listed = (folder / KEYS_FILE).read_bytes()
    except OSError as error:
        raise FileUnreadable(Path(error.filename or folder), error.strerror or str(error)) from error
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        raise FileUnreadable(folder, "it is not a folder of keys, or a part of their history is missing")
    try:
        root = Metadata[Root].from_bytes(history[-1])
        root.signed.verify_delegate("root", root.signed_bytes, root.signatures)
        entries = tuple(_entry(name, found) for name, found in json.loads(listed)["keys"].items())
    except (RepositoryError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FileUnreadable(folder, f"its keys are damaged ({error})") from error
    return Keys(folder, root, history, entries)


def create(folder: Path, threshold: int, ask: Ask, now: datetime) -> Keys:
    """Make `threshold` keys each for root and targets, and one for the timestamp, in an empty or new folder.

    Raises:
        FileUnwritable: the folder has something in it, or it cannot be made or written.
        KeyUnusable: the passphrase is not known, or empty.
    """
    ask(f"{ROLES[0]}-1")  # so that a passphrase nobody knows leaves no folder behind
    try:
        folder.mkdir(exist_ok=True)
        if any(folder.iterdir()):
            raise FileUnwritable(folder, "there is something in it already")
        (folder / PRIVATE).mkdir(mode=0o700)
        durable.sync_folder(folder.parent)
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error
    root = Root(expires=now + ROOT_LIFETIME, consistent_snapshot=True)
    entries: list[KeyEntry] = []
    for role in ROLES:
        count = 1 if role == "timestamp" else threshold
        for _ in range(count):
            entry = _fresh(folder, role, entries, ask)
            _give(root, entry, role)
            entries.append(entry)
        for name in _TUF_ROLES[role]:
            root.roles[name].threshold = count
    return _publish_root(folder, root, None, tuple(entries), (), ask)


def add(
    keys: Keys,
    role: Role,
    ask: Ask,
    now: datetime,
    *,
    uri: str = "",
    public: Path | None = None,
    threshold: int | None = None,
) -> tuple[Keys, str]:
    """Add a key for a role: a new file, or what `uri` leads to with the public key in the PEM file `public`.

    Gives the keys as they then stand, and the name of the one added.

    Raises:
        FileUnreadable: `public` cannot be read.
        FileUnwritable: the folder cannot be written.
        KeyUnusable: too few root keys are here, one does not open, or so many signatures cannot be had.
    """
    keys.signers("root", ask)  # before a key is made that nobody would vouch for
    if uri and public:
        name = _free_name(role, keys.entries, keys.folder)
        entry = KeyEntry(name, uri, signers.public_key(public))
    else:
        entry = _fresh(keys.folder, role, keys.entries, ask)
    root = _next_root(keys, now)
    _give(root, entry, role)
    _set_threshold(root, role, threshold)
    entries = (*keys.entries, entry)
    return _publish_root(keys.folder, root, keys.root, entries, keys.history, ask), entry.name


def rotate(keys: Keys, name: str, ask: Ask, now: datetime) -> tuple[Keys, str]:
    """Put a new key in the place of the one called `name`; the keys as they then stand, and its name.

    Raises:
        NoSuchKey: no key that counts is called so.
        FileUnwritable: the folder cannot be written.
        KeyUnusable: too few root keys are here, or one does not open.
    """
    old, role = _named(keys, name)
    keys.signers("root", ask)
    entry = _fresh(keys.folder, role, keys.entries, ask)
    root = _next_root(keys, now)
    _give(root, entry, role)
    _take(root, old, role)
    entries = (*keys.entries, entry)
    return _publish_root(keys.folder, root, keys.root, entries, keys.history, ask), entry.name


def revoke(keys: Keys, name: str, ask: Ask, now: datetime, *, threshold: int | None = None) -> Keys:
    """Take the key called `name` out; `threshold` changes how many of its role must sign from now on.

    Raises:
        NoSuchKey: no key that counts is called so.
        FileUnwritable: the folder cannot be written.
        KeyUnusable: too few keys would be left, too few root keys are here, or one does not open.
    """
    old, role = _named(keys, name)
    root = _next_root(keys, now)
    _take(root, old, role)
    _set_threshold(root, role, threshold)
    return _publish_root(keys.folder, root, keys.root, keys.entries, keys.history, ask)


def _named(keys: Keys, name: str) -> tuple[KeyEntry, Role]:
    for role in ROLES:
        for entry in keys.of(role):
            if entry.name == name:
                return entry, role
    counting = (entry.name for role in ROLES for entry in keys.of(role))
    raise NoSuchKey(keys.folder, name, tuple(dict.fromkeys(counting)))


def _entry(name: str, found: dict[str, object]) -> KeyEntry:
    public = dict(found["public"])  # type: ignore[call-overload]
    return KeyEntry(name, str(found["uri"]), Key.from_dict(str(found["keyid"]), public))


def _free_name(role: Role, entries: tuple[KeyEntry, ...] | list[KeyEntry], folder: Path) -> str:
    taken = {entry.name for entry in entries} | {path.stem for path in (folder / PRIVATE).glob("*.pem")}
    return next(name for number in range(1, 10_000) if (name := f"{role}-{number}") not in taken)


def _fresh(folder: Path, role: Role, entries: tuple[KeyEntry, ...] | list[KeyEntry], ask: Ask) -> KeyEntry:
    name = _free_name(role, entries, folder)
    file = f"{PRIVATE}/{name}.pem"
    return KeyEntry(name, f"{signers.ENCRYPTED}:{file}", signers.make(folder / file, ask(name)))


def _next_root(keys: Keys, now: datetime) -> Root:
    root = Metadata[Root].from_bytes(keys.history[-1]).signed
    root.version += 1
    root.expires = now + ROOT_LIFETIME
    return root


def _give(root: Root, entry: KeyEntry, role: Role) -> None:
    for name in _TUF_ROLES[role]:
        root.add_key(entry.key, name)


def _take(root: Root, entry: KeyEntry, role: Role) -> None:
    for name in _TUF_ROLES[role]:
        root.revoke_key(entry.key.keyid, name)


def _set_threshold(root: Root, role: Role, threshold: int | None) -> None:
    for name in _TUF_ROLES[role]:
        if threshold is not None and role != "timestamp":
            root.roles[name].threshold = threshold
        left, needed = len(root.roles[name].keyids), root.roles[name].threshold
        if left < needed:
            raise KeyUnusable(role, f"{needed} of its keys must sign, and there would be {left}")


def _publish_root(
    folder: Path,
    root: Root,
    before: Metadata[Root] | None,
    entries: tuple[KeyEntry, ...],
    history: tuple[bytes, ...],
    ask: Ask,
) -> Keys:
    """Sign the root with its own root keys and those of the root before it, and write all down."""
    signed = Metadata(root)
    for authority in (root, *([before.signed] if before else [])):
        role = authority.roles["root"]
        holders = tuple(entry for entry in entries if entry.key.keyid in role.keyids)
        for signer in _enough("root", holders, role.threshold, folder, ask):
            signed.sign(signer, append=True)
        authority.verify_delegate("root", signed.signed_bytes, signed.signatures)
    content = signed.to_bytes()
    listed = {
        entry.name: {"keyid": entry.key.keyid, "uri": entry.uri, "public": entry.key.to_dict()}
        for entry in entries
    }
    try:
        durable.write(folder / KEYS_FILE, json.dumps({"keys": listed}, indent=1).encode())
        durable.write(_root_file(folder, root.version), content)
        durable.write(folder / ROOT_FILE, content)
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error
    return Keys(folder, signed, (*history, content), entries)


def _enough(
    role: str, entries: tuple[KeyEntry, ...], threshold: int, folder: Path, ask: Ask
) -> tuple[Signer, ...]:
    found = tuple(_present(entries, folder, ask))
    if len(found) < threshold:
        raise KeyUnusable(role, f"{threshold} of its keys must sign, and {len(found)} are here")
    return found


def _present(entries: tuple[KeyEntry, ...], folder: Path, ask: Ask) -> Iterator[Signer]:
    for entry in entries:
        found = signers.signer(entry.name, entry.uri, entry.key, folder, ask)
        if found is not None:
            yield found


def _root_file(folder: Path, version: int) -> Path:
    return folder / f"{version}.root.json"
