"""A central file for the benchmarks: keys of its own, and the delivered offer as version N, of any size.

What makes it larger is random and stands in a table of its own, so no ZIP makes it smaller again.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from kiosk.central import durable, publish, repository
from kiosk.central import keys as keyring
from kiosk.central.claim import Claim
from kiosk.central.pack import FILE_NAME, packed
from kiosk.central.repository import Versions
from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS
from kiosk.settings import Central

MB = 1_000_000


class CentralPlace:
    """A folder with a pack in it, and the root of trust that kiosks need."""

    def __init__(self, work: Path) -> None:
        self.folder = work / "central"
        self.folder.mkdir()
        self._keys = keyring.create(work / "keys", 1, _ask, datetime.now(UTC))
        self._work = work
        self._source = read(ASSETS / "offer")
        self.root = self._keys.folder / keyring.ROOT_FILE
        self.pack = self.folder / FILE_NAME

    def central(self, location: str = "", ca: Path | None = None) -> Central:
        """A kiosk's settings for following this."""
        return Central(location=location or str(self.folder), root=self.root, ca_file=ca)

    def made(self, version: int, ballast_bytes: int = 0) -> bytes:
        """The pack of one version, not published yet."""
        offer = self._work / "made.db"
        build(self._source, offer, version)
        if ballast_bytes:
            with sqlite3.connect(offer, isolation_level=None) as database:
                database.execute("CREATE TABLE ballast (content BLOB NOT NULL) STRICT")
                for _ in range(ballast_bytes // MB):
                    database.execute("INSERT INTO ballast VALUES (?)", (os.urandom(MB),))
            database.close()
        versions = Versions(version, version, version, version)
        now = datetime.now(UTC)
        content = offer.read_bytes()
        targets = repository.signed_targets(self._keys, _ask, version, content, _claim(offer), now)
        return packed(repository.members(self._keys, _ask, targets, content, versions, now))

    def digest(self) -> str:
        """The checksum of the pack that lies there."""
        return durable.sha256_of(self.pack)

    def put(self, content: bytes) -> None:
        """Publish what was made."""
        publish.put(self.pack, content)


def _claim(offer: Path) -> Claim:
    with Catalogue.open(offer) as catalogue:
        release, services = catalogue.release(), len(catalogue.ids("service"))
        return Claim(
            release.version, release.council, catalogue.schema(), release.built_at, release.review_by,
            release.draft, False, services, services,
        )  # fmt: skip


def _ask(_: str) -> str:
    return "a passphrase that lives as long as a benchmark"
