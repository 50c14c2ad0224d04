"""Imports a feed into a folder of YAML: the good records go in; of the others is told where and why.

The folder is written only at the end, when all has been read and passes the offer's own check. Importing
again updates what is there, by the ids of the feed; what an editor changed or took out stays so, and is said.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk import output
from kiosk.central.location import shown
from kiosk.content import list_files, yaml_folder
from kiosk.content.as_written import node_of
from kiosk.content.documents import Document
from kiosk.content.entries import FILES, ServiceEntry, Source
from kiosk.content.ledger import Ledger
from kiosk.content.lined_yaml import read_yaml
from kiosk.content.openreferral import imported, limits
from kiosk.content.openreferral.area_table import SHIPPED, read_table
from kiosk.content.openreferral.draft import Around, Draft, draft, likeness
from kiosk.content.openreferral.feed import Feed
from kiosk.content.openreferral.imported import Before, Imported
from kiosk.content.openreferral.json_records import LINE_NOT_JSON, NO_RECORD, Found, Place
from kiosk.content.openreferral.merge import merged
from kiosk.content.openreferral.outcome import Outcome, Quarantined
from kiosk.content.openreferral.refusal import id_of, refuse
from kiosk.content.openreferral.register import Register
from kiosk.content.openreferral.thing import Thing
from kiosk.content.service_file import read_service
from kiosk.content.source import read
from kiosk.errors import FeedRefused, FileUnwritable
from kiosk.offer.model import Release
from kiosk.paths import ASSETS

TO_BE_NAMED = "To be named"
TOO_MANY = f"it holds over {limits.MOST_RECORDS:,} services, more than an offer can; ask for a part of it"
SAME_ID = "its id is that of {}"
SAME_BUT_CAPITALS = "its id differs only in capitals from that of {}"
UNFIT = "it does not pass the offer's own check, though each part of it does; it may be too long in all"


def import_feed(
    feed: Feed,
    folder: Path,
    now: datetime,
    areas: Path = SHIPPED,
    tell: Callable[[int], object] = lambda _: None,
) -> Outcome:
    """Read the feed and bring it into the folder; nothing is written where no record went in.

    `now` has England's zone. `tell` is called with the number of records read so far.

    Raises:
        FileUnreadable: the feed, the table of areas or something in the folder cannot be read.
        FileUnwritable: the folder cannot be written.
        FeedUnreachable: the feed's web address cannot be reached.
        FeedRefused: the feed is too long, or leads astray.
        ContentRefused: the table of areas, or the offer in the folder, is wrong in itself.
        OfferRefused: the folder is none, or what earlier imports kept in it is damaged.
    """
    table = read_table(areas)
    source = _offer_in(folder, now)
    before = imported.load(folder, source)
    around = Around(
        today=now.date(),
        feed=feed.name,
        table=table,
        areas=frozenset(entry.area.id for entry in source.areas),
        arrangements=frozenset(each.id for each in source.arrangements),
        services=Register("service", _given(before.services), (each.id for each in source.services)),
        organizations=Register(
            "organization",
            _given(before.organizations),
            (each.id for each in source.organizations),
            {each.name: each.id for each in source.organizations},
        ),
        places=Register(
            "place",
            _given(before.locations),
            (each.location.id for each in source.places),
            {likeness(each.location): each.location.id for each in source.places},
        ),
    )
    work = _Import(feed, source, before, now, around)
    for number, found in enumerate(feed.found(), 1):
        if number > limits.MOST_RECORDS:
            raise FeedRefused(shown(feed.where), TOO_MANY)
        feed.check_time()
        work.take(found)
        tell(number)
    outcome = work.settled()
    if outcome.added or outcome.updated:
        yaml_folder.write(work.offer(), folder)
    if outcome.went_in:
        imported.save(folder, work.imported)
    return outcome


def _offer_in(folder: Path, now: datetime) -> Source:
    """The offer in the folder; where there is none yet, one without services, of a council to be named."""
    output.check_folder(folder)
    if (folder / FILES["release"]).is_file():
        return read(folder)
    if folder.exists() and any(folder.iterdir()):
        raise FileUnwritable(folder, output.NOT_EMPTY)
    ledger = Ledger()
    areas, arrangements = (
        Document(path, read_yaml(path, ledger))
        for path in (ASSETS / "offer" / FILES[name] for name in ("areas", "arrangements"))
    )
    release = Release(
        0,
        TO_BE_NAMED,
        "Imported services",
        now,
        now.date() + timedelta(days=1),
        TO_BE_NAMED,
        ("en",),
        draft=True,
    )
    return Source(
        folder=folder,
        release=release,
        release_source="Open Referral feeds",
        areas=tuple(
            dataclasses.replace(entry, first=()) for entry, _ in list_files.read_areas(areas, ledger)
        ),
        arrangements=list_files.read_arrangements(arrangements, ledger),
        organizations=(), places=(), services=(), needs=(), glossary=(), synonyms=(),
    )  # fmt: skip


def _given(before: dict[str, Before]) -> dict[str, str]:
    return {key: each.id for key, each in before.items()}


class _Import:
    """One import under way."""

    def __init__(self, feed: Feed, source: Source, before: Imported, now: datetime, around: Around) -> None:
        self._feed = feed
        self._source = source
        self._now = now
        self._around = around
        self._before = before
        self.imported = Imported(dict(before.services), dict(before.organizations), dict(before.locations))
        self._outcome = Outcome()
        self._broken_off = False
        self._seen: dict[str, tuple[str, Place]] = {}
        self._had_at: dict[str, list[object]] = {}  # of services that come once for each of their places
        self._services = {entry.id: entry for entry in source.services}
        self._organizations = {each.id: each for each in source.organizations}
        self._places = {each.location.id: each for each in source.places}
        others = {each.id for each in before.services.values()}
        self._by_hand = {each.name.casefold(): each.id for each in source.services if each.id not in others}

    def take(self, found: Found) -> None:
        """Bring one record in, or into quarantine."""
        self._outcome.found += 1
        if found.record is None:
            self._broken_off |= found.fault not in (LINE_NOT_JSON, NO_RECORD)
            self._outcome.quarantined.append(Quarantined("", found.place, (found.fault,)))
            return
        faults: list[str] = []
        service, had_at = self._service_in(found.record, found.place, faults)
        refuse(service, tuple(each.thing("location") for each in had_at))
        drafted = draft(service, had_at, self._around) if not faults else None
        if drafted is not None and not faults:
            self._bring_in(drafted, faults)
        if faults:
            key = id_of(service)
            self._outcome.quarantined.append(Quarantined(key, found.place, tuple(faults)))
            known = self._before.services.get(key.casefold())
            if known and known.id in self._services:
                self._outcome.refused.append(known.id)

    def settled(self) -> Outcome:
        """What it all did."""
        outcome = self._outcome
        outcome.told = self._feed.told
        whole = not self._broken_off and outcome.found > 1 and outcome.told in (None, outcome.found)
        if whole:
            outcome.gone = sorted(
                each.id
                for key, each in self._before.services.items()
                if each.feed == self._around.feed and key not in self._seen and each.id in self._services
            )
        outcome.refused = sorted(
            set(outcome.refused) - {*outcome.added, *outcome.updated, *outcome.unchanged}
        )
        return outcome

    def offer(self) -> Source:
        """The offer with all that went in."""
        services = tuple(sorted(self._services.values(), key=lambda entry: entry.id))
        used = {entry.organization for entry in services} | {each.id for each in self._source.organizations}
        had = {place for entry in services for place in entry.locations}
        had |= {each.location.id for each in self._source.places}
        release = self._source.release
        return dataclasses.replace(
            self._source,
            release=dataclasses.replace(release, built_at=max(release.built_at, self._now)),
            services=services,
            organizations=tuple(each for each in self._organizations.values() if each.id in used),
            places=tuple(each for each in self._places.values() if each.location.id in had),
        )

    def _service_in(
        self, record: dict[str, object], place: Place, faults: list[str]
    ) -> tuple[Thing, tuple[Thing, ...]]:
        """The service of a record and where it is had. In a service-at-location document it stands inside.

        Such documents repeat the service for each of its places. Any other service comes once.
        """
        thing = Thing(record, faults)
        inner = record.get("service")
        if not isinstance(inner, dict) or thing.has("name"):
            self._check_new(thing, place)
            return thing, thing.things("service_at_locations")
        service = Thing(inner, faults)
        earlier = self._had_at.setdefault(id_of(service).casefold(), [])
        if not earlier:
            self._check_new(service, place)
        earlier.append(record)
        had_at = Thing({"documents": earlier}, faults).things("documents")
        return service, (*had_at, *service.things("service_at_locations"))

    def _check_new(self, service: Thing, place: Place) -> None:
        key = id_of(service)
        if not key:
            return
        first = self._seen.setdefault(key.casefold(), (key, place))
        if first[1] != place:
            service.fault((SAME_ID if first[0] == key else SAME_BUT_CAPITALS).format(first[1]))

    def _bring_in(self, drafted: Draft, faults: list[str]) -> None:
        entry, key = drafted.entry, drafted.key.casefold()
        known = self._before.services.get(key)
        if known is not None and known.id not in self._services:
            self._outcome.removed.append(known.id)
            return
        current = self._services.get(entry.id)
        latest = self.imported.services.get(key)  # of this import already, where it comes once for each place
        base = latest.base if latest else None
        result, kept = (entry, ()) if current is None else merged(current, entry, base)
        # Those of a new one have passed already, and take longest of all.
        checked = result if current else dataclasses.replace(result, schedules=())
        if not _passes(checked, self._now):
            if current is None:
                faults.append(UNFIT)
                return
            result, kept = current, ("all",)
        self._services[entry.id] = result
        self._keep_around(drafted)
        self.imported.services[key] = self._written(entry.id, entry)
        outcome = self._outcome
        if entry.id not in outcome.added:
            into = (
                outcome.added
                if current is None
                else outcome.unchanged
                if result == current
                else outcome.updated
            )
            into.append(entry.id)
        if drafted.gaps:
            outcome.gaps[entry.id] = drafted.gaps
        if kept:
            outcome.kept[entry.id] = kept
        if current is None and (other := self._by_hand.get(entry.name.casefold())):
            outcome.namesakes[entry.id] = other

    def _keep_around(self, drafted: Draft) -> None:
        """Who runs it and where it is had: what they are called may have been changed by hand, too."""
        key, organization = drafted.organization
        kept = self._organizations.get(organization.id)
        base = self._before.organizations.get(key.casefold())
        result = merged(kept, organization, base.base if base else None)[0] if kept else organization
        self._organizations[organization.id] = result
        self.imported.organizations[key.casefold()] = self._written(organization.id, organization)
        for key, place in drafted.places:
            id_ = place.location.id
            there = self._places.get(id_)
            base = self._before.locations.get(key.casefold())
            self._places[id_] = merged(there, place, base.base if base else None)[0] if there else place
            self.imported.locations[key.casefold()] = self._written(id_, place)

    def _written(self, id_: str, thing: object) -> Before:
        return Before(id_, self._around.feed, imported.plain(thing))


def _passes(entry: ServiceEntry, now: datetime) -> bool:
    """Whether `content check` would take it."""
    ledger = Ledger()
    read_service(Document(Path(f"{entry.id}.yaml"), node_of(entry)), now.date(), ledger)
    return not ledger.problems
