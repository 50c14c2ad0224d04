"""What is signed when an offer is published: TUF's targets, snapshot and timestamp over one offer.db.

Versions only rise. Everything is signed for 400 days; a pack carries every root there ever was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from securesystemslib.signer import Signer
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp

from kiosk.central import claim as claims
from kiosk.central import pack
from kiosk.central.claim import Claim
from kiosk.central.keys import Keys
from kiosk.central.signers import Ask
from kiosk.errors import KeyUnusable

CONTENT_LIFETIME = timedelta(days=400)

Part = TypeVar("Part", Snapshot, Targets, Timestamp)


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of a pack: of the offer in it and of the three signed files."""

    offer: int = 0
    targets: int = 0
    snapshot: int = 0
    timestamp: int = 0


def signed_targets(
    keys: Keys, ask: Ask, version: int, offer: bytes, claim: Claim, now: datetime
) -> Metadata[Targets]:
    """The targets that name one offer, signed by every target key that is here: perhaps not by enough.

    Raises:
        KeyUnusable: no target key is here, or one does not open or sign.
    """
    target = TargetFile.from_data(pack.OFFER, offer)
    target.unrecognized_fields["custom"] = claims.written(claim)
    targets = Targets(version=version, expires=now + CONTENT_LIFETIME, targets={pack.OFFER: target})
    here = keys.present("targets", ask)
    if not here:
        raise KeyUnusable("targets", f"{keys.threshold('targets')} of its keys must sign, and 0 are here")
    return signed(targets, here, "targets")


def members(
    keys: Keys, ask: Ask, targets: Metadata[Targets], offer: bytes, versions: Versions, now: datetime
) -> dict[str, bytes]:
    """All members of a pack in their order; the snapshot and the timestamp are signed here.

    Raises:
        KeyUnusable: the key for the timestamp is not here, or does not open or sign.
    """
    expires = now + CONTENT_LIFETIME
    signers = keys.signers("timestamp", ask)
    targets_file = targets.to_bytes()
    listed = _meta(versions.targets, targets_file)
    snapshot = signed(
        Snapshot(versions.snapshot, expires=expires, meta={"targets.json": listed}), signers, "snapshot"
    )
    snapshot_file = snapshot.to_bytes()
    fresh = Timestamp(
        versions.timestamp, expires=expires, snapshot_meta=_meta(versions.snapshot, snapshot_file)
    )
    found = {
        f"{pack.METADATA}{number}.root.json": content for number, content in enumerate(keys.history, start=1)
    }
    found[f"{pack.METADATA}timestamp.json"] = signed(fresh, signers, "timestamp").to_bytes()
    found[f"{pack.METADATA}{versions.snapshot}.snapshot.json"] = snapshot_file
    found[f"{pack.METADATA}{versions.targets}.targets.json"] = targets_file
    found[f"{pack.TARGETS}{hashlib.sha256(offer).hexdigest()}.{pack.OFFER}"] = offer
    return found


def signed(part: Part, signers: Iterable[Signer], name: str) -> Metadata[Part]:
    """The part with the signature of each signer; `name` says in errors which part it is.

    Raises:
        KeyUnusable: one of them does not sign.
    """
    metadata = Metadata(part)
    sign(metadata, signers, name)
    return metadata


def sign(metadata: Metadata[Part], signers: Iterable[Signer], name: str) -> None:
    """Add the signature of each signer to a part.

    Raises:
        KeyUnusable: one of them does not sign.
    """
    for signer in signers:
        try:
            metadata.sign(signer, append=True)
        except UnsignedMetadataError as error:
            raise KeyUnusable(name, str(error)) from error


def _meta(version: int, content: bytes) -> MetaFile:
    return MetaFile.from_data(version, content, ["sha256"])
