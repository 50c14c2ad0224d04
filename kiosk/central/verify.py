"""Verifies a pack with python-tuf's Updater, which reads it from the local copy through a small fetcher.

Signatures, thresholds, changes of keys, expiry, rollback and mix-and-match are python-tuf's to judge; here
its words become ours, and what was signed about the offer is read.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.central import claim, pack, trust
from kiosk.central.claim import Claim, ClaimUnfit
from kiosk.central.pack import Pack
from kiosk.central.trust import Trusted
from kiosk.errors import FileUnwritable, ReleaseRefused, TrustRefused

SIGNED_PARTS = ("root", "timestamp", "snapshot", "targets")
EXPIRED = "its signatures have run out"
OLDER = "it, or a part of it, is older than what was seen here before"
NOT_SIGNED = "it is not signed by as many of the trusted keys as must sign"

_SCHEME = "pack:/"
_METADATA_URL = f"{_SCHEME}{pack.METADATA}"
_TARGETS_URL = f"{_SCHEME}{pack.TARGETS}"


@dataclass(frozen=True, slots=True)
class Verified:
    """An offer whose bytes are those that were signed, in the file `offer`; `expires` ends the signatures."""

    offer: Path
    claim: Claim
    expires: datetime
    sha256: str
    lineage: str


class MemberFetcher(FetcherInterface):
    """Hands python-tuf the members of a pack as if they came from a web server."""

    def __init__(self, opened: Pack) -> None:
        self._pack = opened
        self._names = frozenset(opened.names())

    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix(_SCHEME)
        if name not in self._names:
            # For N.root.json it is how python-tuf learns that there is no newer root.
            raise DownloadHTTPError(f"{name} is not in the pack", 404)
        return self._pack.chunks(name)


def verify(opened: Pack, root: bytes, home: Path, into: Path) -> Verified:
    """Verify a pack from the root of trust `root` and what `home` already knows; its offer goes to `into`.

    What was learnt on the way is kept in `home`, also where the pack is refused.

    Raises:
        TrustRefused: anything is wrong with a signature, a version, or a member.
        ReleaseRefused: all is rightly signed, but not what a kiosk needs to know of the offer.
        FileUnwritable: `home` or `into` cannot be written.
    """
    known = trust.load(home)
    if known is None or not (trust.is_known(known, root) or _leads_to(opened, known, root)):
        known = trust.begin(root)
    try:
        with tempfile.TemporaryDirectory(dir=into.parent) as work:
            trust.unpack(known, Path(work))
            try:
                return _verified(opened, root, Path(work), into, known.lineage)
            finally:
                learnt = trust.gather(known, Path(work))
                if learnt != known:
                    trust.save(home, learnt)
    except OSError as error:
        raise FileUnwritable(home, error.strerror or str(error)) from error


def _verified(opened: Pack, root: bytes, work: Path, into: Path, lineage: str) -> Verified:
    config = UpdaterConfig(
        root_max_length=pack.LARGEST_METADATA_BYTES,
        snapshot_max_length=pack.LARGEST_METADATA_BYTES,
        targets_max_length=pack.LARGEST_METADATA_BYTES,
    )
    with _judged("the root of trust", "it is not a root of trust, or is damaged"):
        updater = Updater(
            str(work), _METADATA_URL, fetcher=MemberFetcher(opened), config=config, bootstrap=root
        )
    with _judged(opened.where, pack.DAMAGED):
        updater.refresh()
        target = updater.get_targetinfo(pack.OFFER)
        if target is None:
            raise TrustRefused(opened.where, "no offer is signed in it")
        if not 0 < target.length <= pack.LARGEST_PACK_BYTES or "sha256" not in target.hashes:
            raise TrustRefused(opened.where, "its offer is signed in a way that is not known")
        signed = _claim(opened, target.custom)
        # The path that python-tuf asks for starts with whichever hash comes first.
        target.hashes = {"sha256": target.hashes["sha256"]}
        updater.download_target(target, str(into), _TARGETS_URL)
        expires = min(_expiry(work / f"{name}.json") for name in SIGNED_PARTS)
    return Verified(into, signed, expires, target.hashes["sha256"], lineage)


def _leads_to(opened: Pack, known: Trusted, root: bytes) -> bool:
    """Whether the roots in the pack lead from the newest that is known to the one that IT has put here.

    Then it is the same history, which IT brought up to date sooner than the pack did.
    """
    newest = trust.newest_root(known)
    if newest is None:
        return False
    number, content = newest
    try:
        before = Metadata[Root].from_bytes(content)
        while (name := f"{pack.METADATA}{number + 1}.root.json") in opened.names():
            content = opened.read(name)
            after = Metadata[Root].from_bytes(content)
            for authority in (before.signed, after.signed):
                authority.verify_delegate("root", after.signed_bytes, after.signatures)
            if content == root:
                return True
            number, before = number + 1, after
    except RepositoryError:
        return False
    return False


def _claim(opened: Pack, custom: object) -> Claim:
    try:
        return claim.read(custom)
    except ClaimUnfit as error:
        raise ReleaseRefused(opened.where, 0, str(error)) from error


def _expiry(path: Path) -> datetime:
    metadata: Metadata[Any] = Metadata.from_file(str(path))
    expires: datetime = metadata.signed.expires
    return expires


@contextmanager
def _judged(where: str, otherwise: str) -> Iterator[None]:
    """python-tuf's verdict in our words."""
    try:
        yield
    except ExpiredMetadataError as error:
        raise TrustRefused(where, EXPIRED) from error
    except UnsignedMetadataError as error:
        raise TrustRefused(where, NOT_SIGNED) from error
    except BadVersionNumberError as error:
        raise TrustRefused(where, OLDER) from error
    except (LengthOrHashMismatchError, DownloadLengthMismatchError) as error:
        raise TrustRefused(where, "a part of it is not what was signed") from error
    except DownloadHTTPError as error:
        raise TrustRefused(where, "a part of it is missing") from error
    except (RepositoryError, DownloadError) as error:
        raise TrustRefused(where, otherwise) from error
