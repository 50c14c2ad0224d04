"""A release that waits for another signature: `offer.waiting` beside the pack, where people publish together.

It holds the offer, and the targets with the signatures that they have so far, in the form of a pack. No kiosk
reads it. Whoever adds a signature trusts none of it but what a target key has signed.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Targets

from kiosk.central import claim as claims
from kiosk.central import pack
from kiosk.central.claim import Claim, ClaimUnfit
from kiosk.central.keys import Keys
from kiosk.central.pack import Pack
from kiosk.errors import FileUnreadable, TrustRefused

FILE_NAME = "offer.waiting"
NOTHING_WAITS = "nothing waits there for a signature"
NOT_OURS = "none of these target keys has signed what waits there; publish again"
STALE = "what waits there is older than what is published; publish again"
LASTS_TOO_LONG = "what waits there would be signed for longer than anything may be; publish again"
CLOCK_SLACK = timedelta(days=1)  # between two people's computers


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits. `targets` holds only signatures that count."""

    claim: Claim
    targets: Metadata[Targets]
    offer: bytes


def packed(targets: Metadata[Targets], offer: bytes) -> bytes:
    """What is put beside the pack."""
    return pack.packed(
        {
            f"{pack.METADATA}{targets.signed.version}.targets.json": targets.to_bytes(),
            f"{pack.TARGETS}{hashlib.sha256(offer).hexdigest()}.{pack.OFFER}": offer,
        }
    )


def read(folder: Path, keys: Keys, latest: datetime) -> Waiting:
    """What waits in a central folder, signed until `latest` at most.

    Raises:
        FileUnreadable: nothing waits there, or it cannot be read.
        TrustRefused: it is damaged, or no target key of ours has signed it.
    """
    path = folder / FILE_NAME
    if not path.exists():
        raise FileUnreadable(path, NOTHING_WAITS)
    with Pack.open(path, str(path)) as opened:
        try:
            found = _read(opened, keys)
        except (RepositoryError, ClaimUnfit, KeyError, StopIteration) as error:
            raise TrustRefused(str(path), NOT_OURS) from error
    if found.targets.signed.expires > latest + CLOCK_SLACK:
        raise TrustRefused(str(path), LASTS_TOO_LONG)
    return found


def missing(keys: Keys, targets: Metadata[Targets]) -> int:
    """How many signatures the targets still need."""
    return max(0, keys.threshold("targets") - len(_counting(keys, targets)))


def signed_by(keys: Keys, targets: Metadata[Targets]) -> frozenset[str]:
    """The ids of the keys that have signed it."""
    return frozenset(_counting(keys, targets))


def forget(folder: Path) -> None:
    """It is published, or overtaken: take it away. What cannot go is refused as stale from now on."""
    with contextlib.suppress(OSError):
        (folder / FILE_NAME).unlink()


def _read(opened: Pack, keys: Keys) -> Waiting:
    name = next(name for name in opened.names() if name.endswith(".targets.json"))
    targets: Metadata[Any] = Metadata.from_bytes(opened.read(name))
    counting = _counting(keys, targets) if isinstance(targets.signed, Targets) else ()
    if not counting:
        raise TrustRefused(opened.where, NOT_OURS)
    targets.signatures = {keyid: targets.signatures[keyid] for keyid in counting}
    target = targets.signed.targets[pack.OFFER]
    offer = opened.read(f"{pack.TARGETS}{target.hashes['sha256']}.{pack.OFFER}")
    target.verify_length_and_hashes(offer)
    return Waiting(claims.read(target.custom), targets, offer)


def _counting(keys: Keys, targets: Metadata[Any]) -> tuple[str, ...]:
    """The ids of the keys whose signatures on it are good."""
    result = keys.root.signed.get_verification_result("targets", targets.signed_bytes, targets.signatures)
    return tuple(result.signed)
