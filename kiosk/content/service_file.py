"""Reads one service. In a folder it is `services/AREA/ID.yaml`, named after its id and its first area."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.content.documents import Document
from kiosk.content.entries import ServiceEntry
from kiosk.content.ledger import Ledger, said
from kiosk.content.record import Record, as_record
from kiosk.content.schedules import read_schedules
from kiosk.offer.forms import phone_fault, web_address_fault, web_words_fault
from kiosk.offer.model import (
    ANY,
    UNSURE,
    ContactStatus,
    Entitlement,
    Level,
    Phone,
    PhoneKind,
)

AGES = range(26)  # the longest help, for care leavers and special needs, ends at 25


def read_service(document: Document, latest: date, ledger: Ledger) -> ServiceEntry | None:
    """The service in this document, or None after saying in `ledger` all that is wrong with it.

    `latest` is the day the offer is built: nothing can have been checked after it.
    """
    node, path = document.node, document.path
    record = as_record(node, "service", path, ledger) if node is not None else None
    if record is None:
        ledger.define("service", path.stem, document.place)  # what names it is not wrong because of that
        return None
    entry = _entry(record, ledger)
    if document.one_thing:
        if path.stem != entry.id:
            ledger.define("service", path.stem, record.place_of("id"))
        _check_name_and_folder(record, entry, path)
    _check_order(record, entry, latest, ledger)
    record.close()
    return entry if record.sound else None


def _entry(record: Record, ledger: Ledger) -> ServiceEntry:
    id_ = record.slug("id")
    if id_:
        ledger.define("service", id_, record.place_of("id"))
    source, assured = record.text("source"), record.date("assured_date")
    url = record.checked_text("url", web_address_fault, required=False)
    locations = record.references("locations", "location", required=False)
    return ServiceEntry(
        id=id_,
        areas=record.references("areas", "area"),
        name=record.text("name"),
        summary=record.text("summary"),
        description=record.text("description", lines=True),
        easy_words=record.texts("easy_words"),
        organization=record.reference("organization", "organization"),
        minimum_age=record.number("minimum_age", AGES),
        maximum_age=record.number("maximum_age", AGES),
        eligibility=record.text("eligibility"),
        entitlements=_entitlements(record, ledger, source, assured),
        steps=record.texts("steps"),
        say=record.text("say", required=False),
        next=record.text("next", required=False),
        cost=record.text("cost", required=False),
        phones=tuple(_phone(phone) for phone in record.records("phones", "phone")),
        url=url,
        url_words=_url_words(record, url),
        locations=locations,
        schedules=read_schedules(record, locations),
        keywords=record.texts("keywords"),
        source=source,
        assured_date=assured,
        review_by=record.date("review_by"),
    )


def _url_words(record: Record, url: str) -> str:
    words = record.text("url_words", required=False)
    if words and not record.has("url"):
        what = f"{record.name('url_words')} stands without {record.name('url')}"
        record.say("url_words", f"{what}; write the whole address, too")
    elif words and not web_address_fault(url) and (fault := web_words_fault(words, url)):
        record.say("url_words", f"{record.name('url_words')} {said(words)} {fault}")
    return words


def _phone(record: Record) -> Phone:
    phone = Phone(
        number=record.checked_text("number", phone_fault),
        name=record.text("name", required=False),
        kind=record.choice("kind", PhoneKind, PhoneKind.VOICE),
        hours=record.openings("hours"),
        hours_note=record.text("hours_note", required=False),
        status=record.choice("status", ContactStatus),
        source=record.text("source"),
    )
    record.close()
    return phone


def _entitlements(parent: Record, ledger: Ledger, source: str, assured: date) -> tuple[Entitlement, ...]:
    group = parent.record("entitlements", "group of entitlements")
    if group is None:
        return ()
    found = []
    for arrangement in group.written():
        record = group.record(arrangement, "entitlement")
        if arrangement != ANY:
            ledger.use("arrangement", arrangement, group.place_of(arrangement))
        if record is not None:
            found.append(_entitlement(record, arrangement, source, assured))
    levels = {entitlement.arrangement: entitlement.level for entitlement in found}
    if ANY not in group.written():
        what = "an entitlement for any is missing; write what the service means for most families"
        parent.say("entitlements", what)
    elif levels.get(ANY, Level.EVERYONE) is not Level.EVERYONE and UNSURE not in group.written():
        what = "an entitlement for unsure is missing; say what a family does that does not know, level ask"
        parent.say("entitlements", what)
    return tuple(found)


def _entitlement(record: Record, arrangement: str, source: str, assured: date) -> Entitlement:
    entitlement = Entitlement(
        arrangement=arrangement,
        level=record.choice("level", Level),
        sentence=record.text("sentence"),
        source=record.text("source", required=False) or source,
        checked=record.date("checked", assured),
        inherited=False,
    )
    record.close()
    return entitlement


def _check_name_and_folder(record: Record, entry: ServiceEntry, path: Path) -> None:
    if entry.id and entry.id != path.stem:
        record.say("id", f"id {said(entry.id)} is not the file's name, {said(path.stem)}; make them the same")
    home = entry.areas[0] if entry.areas else ""
    if home and home != path.parent.name:
        what = f"areas begins with {said(home)}, but the file is in the folder {said(path.parent.name)}"
        record.say("areas", f"{what}; move the file, or put that area first")


def _check_order(record: Record, entry: ServiceEntry, latest: date, ledger: Ledger) -> None:
    least, most = entry.minimum_age, entry.maximum_age
    if least is not None and most is not None and least > most:
        what = f"{record.name('maximum_age')} {most} is under {record.name('minimum_age')} {least}"
        record.say("maximum_age", f"{what}; swap them")
    checked = max((entry.assured_date, *(each.checked for each in entry.entitlements)))
    if checked > latest:
        built_at = ledger.name("release", "built_at")
        what = f"checked on {checked}, after the offer's {built_at}, {latest}"
        record.say("assured_date", f"{what}; mend the date, or set {built_at} to today")
    unread = date.min
    if unread not in (entry.assured_date, entry.review_by) and entry.review_by <= entry.assured_date:
        what = f"{record.name('review_by')} is not after {record.name('assured_date')}"
        record.say("review_by", f"{what}; write the day of the next check")
