"""Carries a pack from one central folder to another, byte for byte: a test hub first, then all."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.central import acceptance, publish
from kiosk.central import pack as packs
from kiosk.central.location import folder_of
from kiosk.central.pack import Pack
from kiosk.central.places import place
from kiosk.central.verify import Verified, verify
from kiosk.errors import FileUnwritable, NotAPlaceToWrite, TrustRefused
from kiosk.settings import Central


def writable_folder(location: str) -> Path:
    """The folder that a location means.

    Raises:
        NotAPlaceToWrite: it means none.
    """
    folder = folder_of(location)
    if folder is None:
        raise NotAPlaceToWrite(location)
    return folder


def promote(
    origin: str, goal: str, root: bytes, central: Central, wait: Callable[[float], None] = time.sleep
) -> Verified:
    """Verify the pack at `origin` as a new kiosk would, and put it at `goal`; what is in it.

    Raises:
        CentralUnreachable: `origin` cannot be reached.
        NotAPlaceToWrite: `goal` is no folder.
        FileUnwritable: `goal` cannot be written.
        TrustRefused: the pack is not trusted, or what is at `goal` is newer.
        ReleaseRefused: its signatures are good and its offer is not.
    """
    folder = writable_folder(goal)
    if not folder.is_dir():
        raise FileUnwritable(folder, "it is not a folder" if folder.exists() else "it is missing")
    pack_file = folder / packs.FILE_NAME
    try:
        with tempfile.TemporaryDirectory() as work:
            fetched = Path(work, packs.FILE_NAME)
            with closing(place(origin, ca_file=central.ca_file, proxy=central.proxy)) as source:
                source.fetch(fetched)
            knowledge = Path(work, "known")
            knowledge.mkdir()
            if pack_file.exists():
                there = Path(work, "there.pack")
                shutil.copyfile(pack_file, there)
                # Seen first, so that what would be a step back for a kiosk is one here.
                before = _verified(there, str(pack_file), root, knowledge)
            else:
                before = None
            found = _verified(fetched, source.where, root, knowledge)
            acceptance.check_offer(found.offer, found.claim, source.where)
            if before and found.claim.version < before.claim.version:
                raise TrustRefused(source.where, f"version {before.claim.version} is at {goal} already")
            if before:
                publish.keep_earlier(pack_file, before.claim.version, 0)
            publish.put(pack_file, fetched.read_bytes(), wait)
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error
    return found


def _verified(path: Path, where: str, root: bytes, knowledge: Path) -> Verified:
    with Pack.open(path, where) as opened:
        return verify(opened, root, knowledge, path.with_suffix(".db"))
