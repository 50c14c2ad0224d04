"""Publishes an offer: check, build, sign, and put the new pack in the place of the old one in one step.

Readers see the old pack or the new one, never a part. Where Windows readers hold the file open, replacing is
tried again for a minute. The packs before stay beside it, as many as `EARLIER_PACKS`.

Where more target keys must sign than are here, the release waits beside the pack, and `sign` adds to it
(see `waiting`). Whoever adds the last signature needs the timestamp key as well.
"""

from __future__ import annotations

import contextlib
import errno
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from tuf.api.metadata import Metadata, Targets

from kiosk.central import acceptance, changes, durable, lock, published, repository, waiting
from kiosk.central import pack as packs
from kiosk.central.changes import Change
from kiosk.central.claim import HIGHEST_VERSION, Claim
from kiosk.central.keys import Keys
from kiosk.central.published import Memory, Published
from kiosk.central.repository import Versions
from kiosk.central.signers import Ask
from kiosk.content.build import build
from kiosk.content.entries import Source
from kiosk.content.release_gate import refusals
from kiosk.content.source import read as read_source
from kiosk.errors import ContentRefused, FileUnreadable, FileUnwritable, KeyUnusable, Problem, TrustRefused
from kiosk.offer.catalogue import Catalogue

EARLIER_PACKS = 5
RETRY_EVERY_S = 1.0
RETRIES = 60
# What Windows says of a file that others read, and what Linux says of one on a Windows share.
HELD_OPEN = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY)
PUBLISH_LOCK = "publish.lock"
_EARLIER = re.compile(r"offer-(\d+)-(\d+)\.pack")  # offer's version, timestamp's version


@dataclass(frozen=True, slots=True)
class Options:
    """How to publish. `shrink` and `draft` permit what is refused without them; `dry_run` writes nothing."""

    draft: bool = False
    shrink: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What was published, or would be. `changes` are those since the last release, `before` its version.

    It was not published yet where `missing` signatures are awaited, or `stamp`, that of the timestamp key.
    """

    version: int
    before: int
    path: Path
    services: int
    draft: bool
    changes: tuple[Change, ...]
    expires: datetime
    missing: int = 0
    stamp: bool = False


def publish(
    source_folder: Path,
    central: Path,
    keys: Keys,
    ask: Ask,
    now: datetime,
    options: Options = Options(),
    wait: Callable[[float], None] = time.sleep,
) -> Result:
    """Publish the content in `source_folder` to the folder `central`.

    Raises:
        ContentRefused: the content does not pass the check, or needs an option that was not given.
        FileUnreadable: the source or the pack that is there cannot be read.
        FileUnwritable: the folder or the keys' folder cannot be written.
        KeyUnusable: none of the target keys is here, not the timestamp key, or one does not open.
        TrustRefused: the pack that is there is damaged, or was signed by other keys.
    """
    source = read_source(source_folder)
    _check_release(source, options, now.astimezone().date())
    with _one_at_a_time(keys, central) as pack_file, tempfile.TemporaryDirectory() as work:
        before, known = _before(pack_file, keys), published.memory(keys)
        versions = published.next_versions(known, before, content=True)
        _check_version(versions, pack_file)
        built = Path(work, "offer.db")
        build(source, built, versions.offer)
        most = max(known.most_services, before.claim.most_services if before else 0, len(source.services))
        claim = _claim(built, options, most, source, before)
        found = _changes(before, built, Path(work))
        offer = built.read_bytes()
        result = Result(
            versions.offer,
            before.versions.offer if before else 0,
            pack_file,
            claim.services,
            claim.draft,
            found,
            now + repository.CONTENT_LIFETIME,
        )
        if options.dry_run:
            return result
        targets = repository.signed_targets(keys, ask, versions.targets, offer, claim, now)
        signed = _Signed(targets, offer, versions, most, before)
        return _finished(result, signed, keys, ask, now, wait)


def refresh(
    central: Path, keys: Keys, ask: Ask, now: datetime, wait: Callable[[float], None] = time.sleep
) -> Result:
    """Sign the pack that is there again, with higher versions and a later end, and the same offer.

    The target keys are needed only where their signature is past half its life, or is no longer trusted.

    Raises:
        FileUnreadable: there is no pack, or it cannot be read.
        FileUnwritable: the folder or the keys' folder cannot be written.
        KeyUnusable: none of the keys that are needed is here, or one does not open.
        TrustRefused: the pack that is there is damaged, or was signed by other keys.
    """
    with _one_at_a_time(keys, central) as pack_file:
        before = _before(pack_file, keys)
        if before is None:
            raise FileUnreadable(pack_file, "there is no pack to sign again")
        known = published.memory(keys)
        versions = published.next_versions(known, before, content=False)
        if _still_good(before, keys, now):
            versions = Versions(
                versions.offer, before.versions.targets, versions.snapshot, versions.timestamp
            )
            targets = before.targets
        else:
            targets = repository.signed_targets(keys, ask, versions.targets, before.offer, before.claim, now)
        expires = min(targets.signed.expires, now + repository.CONTENT_LIFETIME)
        claim = before.claim
        result = Result(claim.version, claim.version, pack_file, claim.services, claim.draft, (), expires)
        signed = _Signed(targets, before.offer, versions, claim.most_services, before)
        return _finished(result, signed, keys, ask, now, wait)


def sign(
    central: Path,
    keys: Keys,
    ask: Ask,
    now: datetime,
    *,
    dry_run: bool = False,
    wait: Callable[[float], None] = time.sleep,
) -> Result:
    """Add to what waits in the folder `central` the signatures of the target keys that are here.

    It is published once enough have signed and the timestamp key is here too. With `dry_run` nothing is
    signed or written: that shows what one would sign.

    Raises:
        FileUnreadable: nothing waits there, or it cannot be read.
        FileUnwritable: the folder or the keys' folder cannot be written.
        KeyUnusable: no key is here that could add anything, or one does not open.
        ReleaseRefused: its offer is damaged, or other than what is signed about it.
        TrustRefused: no target key has signed it, or it is older than what is published.
    """
    with _one_at_a_time(keys, central) as pack_file, tempfile.TemporaryDirectory() as work:
        before, known = _before(pack_file, keys), published.memory(keys)
        found = waiting.read(central, keys, now + repository.CONTENT_LIFETIME)
        where, claim, targets = str(central / waiting.FILE_NAME), found.claim, found.targets
        if before and (
            claim.version < before.versions.offer or targets.signed.version <= before.versions.targets
        ):
            raise TrustRefused(where, waiting.STALE)
        built = Path(work, "offer.db")
        built.write_bytes(found.offer)
        acceptance.check_offer(built, claim, where)
        result = Result(
            claim.version,
            before.versions.offer if before else 0,
            pack_file,
            claim.services,
            claim.draft,
            _changes(before, built, Path(work)),
            targets.signed.expires,
            waiting.missing(keys, targets),
        )
        if dry_run:
            return result
        added = keys.present("targets", ask, waiting.signed_by(keys, targets)) if result.missing else ()
        if result.missing and not added:
            raise KeyUnusable("targets", "no key of it is here that has not signed already")
        repository.sign(targets, added, "targets")
        following = published.next_versions(known, before, content=False)
        versions = Versions(claim.version, targets.signed.version, following.snapshot, following.timestamp)
        signed = _Signed(targets, found.offer, versions, claim.most_services, before)
        return _finished(result, signed, keys, ask, now, wait)


def put(pack_file: Path, content: bytes, wait: Callable[[float], None] = time.sleep) -> None:
    """Replace a pack in one step, trying again for a minute where readers hold it open.

    Raises:
        FileUnwritable: it cannot be written; what was there stays.
    """
    for stale in pack_file.parent.glob(f"{pack_file.name}*{durable.NEW}"):
        with contextlib.suppress(OSError):
            stale.unlink()
    for attempt in range(RETRIES + 1):
        try:
            durable.write(pack_file, content)
        except OSError as error:
            if error.errno not in HELD_OPEN or attempt == RETRIES:
                raise FileUnwritable(pack_file, error.strerror or str(error)) from error
            wait(RETRY_EVERY_S)
        else:
            return


def keep_earlier(pack_file: Path, offer_version: int, timestamp_version: int) -> None:
    """Leave a copy of the pack that is about to be replaced, and take the oldest copies away.

    Raises:
        FileUnwritable: the folder cannot be written.
    """
    copy = pack_file.with_name(f"offer-{offer_version}-{timestamp_version}.pack")
    try:
        aside = copy.with_name(f"{copy.name}{durable.NEW}")
        shutil.copyfile(pack_file, aside)
        durable.sync_file(aside)
        aside.replace(copy)
        for old in _earlier(pack_file.parent)[:-EARLIER_PACKS]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(copy, error.strerror or str(error)) from error


@dataclass(frozen=True, slots=True)
class _Signed:
    """An offer with the signatures that it has so far, and what stands in its place now."""

    targets: Metadata[Targets]
    offer: bytes
    versions: Versions
    most_services: int
    before: Published | None


def _finished(
    result: Result,
    signed: _Signed,
    keys: Keys,
    ask: Ask,
    now: datetime,
    wait: Callable[[float], None],
) -> Result:
    """Publish what is signed by enough; let it wait beside the pack where it is not."""
    known, versions = published.memory(keys), signed.versions
    top = max(known.versions.offer, versions.offer), max(known.versions.targets, versions.targets)
    kept = Versions(*top, versions.snapshot, versions.timestamp)
    memory = Memory(kept, max(known.most_services, signed.most_services))
    missing = waiting.missing(keys, signed.targets)
    alone = keys.threshold("targets") == 1
    if missing or not (alone or keys.present("timestamp", ask)):
        published.remember(keys, memory)
        content = waiting.packed(signed.targets, signed.offer)
        put(result.path.with_name(waiting.FILE_NAME), content, wait)
        return replace(result, missing=missing, stamp=not missing)
    members = repository.members(keys, ask, signed.targets, signed.offer, versions, now)
    published.remember(keys, memory)
    _put(result.path, packs.packed(members), signed.before, wait)
    waiting.forget(result.path.parent)
    return replace(result, missing=0, stamp=False)


def _put(pack_file: Path, content: bytes, before: Published | None, wait: Callable[[float], None]) -> None:
    if before:
        keep_earlier(pack_file, before.versions.offer, before.versions.timestamp)
    put(pack_file, content, wait)


def _earlier(folder: Path) -> list[Path]:
    numbered = ((at, path) for path in folder.iterdir() if (at := _EARLIER.fullmatch(path.name)))
    return [path for _, path in sorted((((int(at[1]), int(at[2])), path) for at, path in numbered))]


@contextlib.contextmanager
def _one_at_a_time(keys: Keys, central: Path) -> Iterator[Path]:
    """Hold the keys' folder for oneself; the file to publish to."""
    if not central.is_dir():
        raise FileUnwritable(central, "it is not a folder" if central.exists() else "it is missing")
    with contextlib.ExitStack() as stack:
        try:
            free = stack.enter_context(lock.held(keys.folder / PUBLISH_LOCK))
        except OSError as error:
            raise FileUnwritable(keys.folder, error.strerror or str(error)) from error
        if not free:
            raise FileUnwritable(keys.folder, "somebody else is publishing with these keys just now")
        yield central / packs.FILE_NAME


def _before(pack_file: Path, keys: Keys) -> Published | None:
    return published.read(pack_file, keys) if pack_file.exists() else None


def _check_release(source: Source, options: Options, today: date) -> None:
    if source.release.draft:
        if not options.draft:
            cure = "publish it with --draft, or write draft: false once the council has approved it"
            raise ContentRefused((Problem(source.folder, 0, f"the offer is a draft; {cure}"),))
    elif refused := refusals(source, today):
        raise ContentRefused(refused)


def _check_version(versions: Versions, pack_file: Path) -> None:
    if max(versions.offer, versions.targets, versions.snapshot, versions.timestamp) > HIGHEST_VERSION:
        raise TrustRefused(
            str(pack_file),
            "its versions cannot grow any more; begin again with new keys (packaging/README.md)",
        )


def _claim(
    built: Path, options: Options, most_services: int, source: Source, before: Published | None
) -> Claim:
    with Catalogue.open(built) as catalogue:
        release, services = catalogue.release(), len(catalogue.ids("service"))
        schema = catalogue.schema()
    if before and services * 2 < before.claim.services and not options.shrink:
        few = f"it holds {services} services, fewer than half of the {before.claim.services} published last"
        raise ContentRefused((Problem(source.folder, 0, f"{few}; if that is meant, publish with --shrink"),))
    claim = Claim(
        version=release.version,
        council=release.council,
        schema=schema,
        built_at=release.built_at,
        review_by=release.review_by,
        draft=release.draft,
        # A kiosk that was off for a while may still show a release from before the last one.
        shrink=services * 2 < most_services,
        services=services,
        most_services=most_services,
    )
    acceptance.check_offer(built, claim, str(built))
    return claim


def _changes(before: Published | None, built: Path, work: Path) -> tuple[Change, ...]:
    with Catalogue.open(built) as after:
        if before is None:
            return changes.changes(None, after)
        old = work / "before.db"
        old.write_bytes(before.offer)
        with Catalogue.open(old) as earlier:
            return changes.changes(earlier, after)


def _still_good(before: Published, keys: Keys, now: datetime) -> bool:
    """Whether the signature on the targets can stand: not past half its life, and still trusted."""
    if before.targets.signed.expires - now < repository.CONTENT_LIFETIME / 2:
        return False
    result = keys.root.signed.get_verification_result(
        "targets", before.targets.signed_bytes, before.targets.signatures
    )
    return bool(result)
