"""What was published before: the pack that lies in a central folder, and what the folder of keys remembers.

A pack counts only if the keys at hand signed it; whether it has run out does not matter to who renews it. The
memory (`published.json`) is written before a pack is put in place, so that no version is ever given twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.central import claim as claims
from kiosk.central import durable, pack
from kiosk.central.claim import Claim, ClaimUnfit
from kiosk.central.keys import Keys
from kiosk.central.pack import Pack
from kiosk.central.repository import Versions
from kiosk.errors import FileUnwritable, TrustRefused

MEMORY_FILE = "published.json"
NOT_OURS = "the pack there was not signed by these keys; if you mean to replace it, move it away first"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Published:
    """A pack that these keys signed. `offer` is the content of its offer.db."""

    versions: Versions
    claim: Claim
    targets: Metadata[Targets]
    offer: bytes


@dataclass(frozen=True, slots=True)
class Memory:
    """What the keys' folder remembers: the highest versions given, and the most services ever published."""

    versions: Versions = field(default_factory=Versions)
    most_services: int = 0


def read(path: Path, keys: Keys) -> Published:
    """The pack in the file `path`.

    Raises:
        FileUnreadable: it cannot be read.
        TrustRefused: it is damaged, or these keys did not sign it.
    """
    with Pack.open(path, str(path)) as opened:
        return _answered(str(path), lambda: _read(opened, keys))


def memory(keys: Keys) -> Memory:
    """What is remembered; nothing, where the file is missing or damaged: the pack itself remembers too."""
    try:
        found = json.loads((keys.folder / MEMORY_FILE).read_bytes())
        versions = Versions(**{name: int(number) for name, number in found["versions"].items()})
        return Memory(versions, int(found["most_services"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Memory()


def remember(keys: Keys, known: Memory) -> None:
    """Keep it.

    Raises:
        FileUnwritable: the folder cannot be written.
    """
    path = keys.folder / MEMORY_FILE
    try:
        durable.write(path, json.dumps(asdict(known), indent=1).encode())
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error


def next_versions(known: Memory, before: Published | None, *, content: bool) -> Versions:
    """The versions of the next pack: one above the highest given. Without new content the offer's stays."""
    there = before.versions if before else Versions()
    top = Versions(*(max(getattr(known.versions, name), getattr(there, name)) for name in Versions.__slots__))
    offer = top.offer + 1 if content else there.offer
    return Versions(offer, top.targets + 1, top.snapshot + 1, top.timestamp + 1)


def _answered(where: str, ask: Callable[[], Answer]) -> Answer:
    try:
        return ask()
    except (RepositoryError, ClaimUnfit, KeyError, StopIteration) as error:
        raise TrustRefused(where, NOT_OURS) from error


def _read(opened: Pack, keys: Keys) -> Published:
    root = _root(opened, keys)
    timestamp: Metadata[Timestamp] = _part(opened, root, "timestamp", "")
    snapshot: Metadata[Snapshot] = _part(
        opened, root, "snapshot", f"{timestamp.signed.snapshot_meta.version}."
    )
    targets: Metadata[Targets] = _part(
        opened, root, "targets", f"{snapshot.signed.meta['targets.json'].version}."
    )
    target: TargetFile = targets.signed.targets[pack.OFFER]
    offer = opened.read(f"{pack.TARGETS}{target.hashes['sha256']}.{pack.OFFER}")
    target.verify_length_and_hashes(offer)
    claim = claims.read(target.custom)
    versions = Versions(
        claim.version, targets.signed.version, snapshot.signed.version, timestamp.signed.version
    )
    return Published(versions, claim, targets, offer)


def _root(opened: Pack, keys: Keys) -> Root:
    """The newest root in the pack, which is one of ours."""
    numbers = range(len(keys.history), 0, -1)
    newest = next(number for number in numbers if _root_name(number) in opened.names())
    if (
        _root_name(newest + 1) in opened.names()
        or opened.read(_root_name(newest)) != keys.history[newest - 1]
    ):
        raise TrustRefused(opened.where, NOT_OURS)
    return Metadata[Root].from_bytes(keys.history[newest - 1]).signed


def _root_name(number: int) -> str:
    return f"{pack.METADATA}{number}.root.json"


def _part(opened: Pack, root: Root, role: str, prefix: str) -> Metadata[Any]:
    found: Metadata[Any] = Metadata.from_bytes(opened.read(f"{pack.METADATA}{prefix}{role}.json"))
    root.verify_delegate(role, found.signed_bytes, found.signatures)
    return found
