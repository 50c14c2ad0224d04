"""Reads the files that hold the offer's lists, and `offer.yaml`, which holds the release."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from kiosk.content.documents import Document
from kiosk.content.entries import AreaEntry, Heading, Organization, PlaceEntry, Question, Supply, Synonym
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.needs import check_circles
from kiosk.content.nodes import Listing
from kiosk.content.record import Record, as_record
from kiosk.offer.model import (
    ANY,
    UNSURE,
    Area,
    AreaKind,
    Arrangement,
    GlossaryTerm,
    Leaflet,
    Location,
    Need,
    Release,
    SheetTemplate,
)
from kiosk.offer.words import words_of

Thing = TypeVar("Thing")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_ICON = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


def read_release(document: Document, ledger: Ledger) -> tuple[Release, str] | None:
    """The release of `offer.yaml` and its source; None after saying what is wrong."""
    node, path = document.node, document.path
    record = as_record(node, "release", path, ledger) if node is not None else None
    if record is None:
        return None
    release = Release(
        version=0,
        council=record.text("council"),
        title=record.text("title"),
        built_at=record.moment("built_at"),
        review_by=record.date("review_by"),
        accountable_role=record.text("accountable_role"),
        languages=record.texts("languages"),
        draft=record.flag("draft"),
    )
    source = record.text("source")
    for language in release.languages:
        if language and not _LANGUAGE.fullmatch(language):
            record.say(
                "languages",
                f"{record.name('languages')} has {said(language)}; write codes such as en, ur or pl",
            )
    if record.sound and release.review_by <= release.built_at.date():
        what = f"{record.name('review_by')} is not after {record.name('built_at')}"
        record.say("review_by", f"{what}; write the day of the next review")
    record.close()
    return (release, source) if record.sound else None


def read_areas(document: Document, ledger: Ledger) -> tuple[tuple[AreaEntry, Place], ...]:
    """The areas in their order, and where each says what it shows first; wrong ones are said and left out."""

    def area(record: Record) -> tuple[AreaEntry, Place]:
        read = Area(
            id=_defined(record, "area", ledger),
            kind=record.choice("kind", AreaKind),
            name=record.text("name"),
            summary=record.text("summary"),
            icon=record.checked_text("icon", _icon_fault),
        )
        first = record.references("first", "service", required=False)
        entry = AreaEntry(read, first, record.choices("headings", Heading))
        return entry, record.place_of("first")

    return tuple(_things(document, "area", ledger, area))


def read_arrangements(document: Document, ledger: Ledger) -> tuple[Arrangement, ...]:
    """The arrangements of `arrangements.yaml`, in its order; those that are wrong are said and left out."""

    def arrangement(record: Record) -> Arrangement:
        read = Arrangement(
            id=_defined(record, "arrangement", ledger),
            name=record.text("name"),
            legal_name=record.text("legal_name"),
            description=record.text("description"),
        )
        if read.id == ANY:
            record.say("id", "any stands for all arrangements, so none can be called that; choose another id")
        return read

    found = tuple(_things(document, "arrangement", ledger, arrangement))
    ledger.use("arrangement", UNSURE, document.place)
    return found


def read_organizations(document: Document, ledger: Ledger) -> tuple[Organization, ...]:
    """Who runs services; those that are wrong are said and left out."""

    def organization(record: Record) -> Organization:
        return Organization(
            id=_defined(record, "organization", ledger),
            name=record.text("name"),
            reviewer=record.text("reviewer", required=False),
        )

    return tuple(_things(document, "organization", ledger, organization))


def read_places(document: Document, ledger: Ledger) -> tuple[PlaceEntry, ...]:
    """The places of `locations.yaml`; those that are wrong are said and left out."""

    def place(record: Record) -> PlaceEntry:
        id_ = _defined(record, "location", ledger)
        location = Location(id_, record.text("name"), record.text("address", required=False))
        return PlaceEntry(location, record.text("source"))

    return tuple(_things(document, "location", ledger, place))


def read_needs(document: Document, ledger: Ledger) -> tuple[Need, ...]:
    """Troubles in carers' own words, in the file's order; those that are wrong are said and left out."""

    def need(record: Record) -> tuple[Need, Place]:
        read = Need(
            id=_defined(record, "need", ledger),
            phrase=record.text("phrase"),
            services=record.references("services", "service"),
            also=record.references("also", "need", required=False),
        )
        return read, record.place_of("also")

    found = tuple(_things(document, "need", ledger, need))
    check_circles(found, ledger)
    return tuple(read for read, _ in found)


def read_glossary(document: Document, ledger: Ledger) -> tuple[GlossaryTerm, ...]:
    """Hard words and their meanings; no word is explained twice. Wrong ones are said and left out."""

    def term(record: Record) -> GlossaryTerm:
        read = GlossaryTerm(
            id=_defined(record, "glossary term", ledger),
            term=record.text("term"),
            meaning=record.text("meaning"),
            also=record.texts("also", required=False),
            source=record.text("source"),
        )
        for words in dict.fromkeys(" ".join(words_of(word)) for word in (read.term, *read.also)):
            _define_words(record, "term", "glossary word", words, ledger)
        return read

    return tuple(_things(document, "glossary term", ledger, term))


def read_synonyms(document: Document, ledger: Ledger) -> tuple[tuple[Synonym, Place], ...]:
    """Words that carers say for words that the offer uses, and where each stands; wrong ones are left out."""

    def synonym(record: Record) -> tuple[Synonym, Place]:
        read = Synonym(record.text("word"), record.texts("means"))
        _define_words(record, "word", "synonym", " ".join(words_of(read.word)), ledger)
        return read, record.place_of("means")

    return tuple(_things(document, "synonym", ledger, synonym))


def read_leaflets(document: Document, ledger: Ledger) -> tuple[Leaflet, ...]:
    """The ready-made prints, one at most for an area or an arrangement; wrong ones are said and left out."""

    def leaflet(record: Record) -> Leaflet:
        area = record.reference("area", "area", required=False)
        arrangement = record.reference("arrangement", "arrangement", required=False)
        read = Leaflet(
            id=area or arrangement,
            area=area,
            arrangement=arrangement,
            cover=record.text("cover"),
            intro=record.text("intro"),
            services=record.references("services", "service"),
        )
        if record.has("area") == record.has("arrangement"):
            either = f"{record.name('area')} or {record.name('arrangement')}"
            record.say("cover", f"a leaflet is for one area or one arrangement; write {either}")
        elif read.id:
            ledger.define("leaflet", read.id, record.place)
        return read

    return tuple(_things(document, "leaflet", ledger, leaflet))


def read_sheet_templates(document: Document, ledger: Ledger) -> tuple[SheetTemplate, ...]:
    """What staff begin a sheet with; those that are wrong are said and left out."""

    def template(record: Record) -> SheetTemplate:
        read = SheetTemplate(
            id=_defined(record, "sheet template", ledger),
            name=record.text("name"),
            arrangement=record.reference("arrangement", "arrangement", required=False),
            services=record.references("services", "service"),
        )
        _define_words(record, "name", "name of a sheet template", " ".join(words_of(read.name)), ledger)
        return read

    return tuple(_things(document, "sheet template", ledger, template))


def read_legal_words(document: Document, ledger: Ledger) -> tuple[str, ...]:
    """Words of the law and of councils that need a plain meaning. Wrong ones are said and left out."""

    def legal_word(record: Record) -> str:
        word = record.text("word")
        _define_words(record, "word", "legal word", " ".join(words_of(word)), ledger)
        return word

    return tuple(_things(document, "legal word", ledger, legal_word))


def read_questions(document: Document, ledger: Ledger) -> tuple[Question, ...]:
    """What only the council can say, in its order; those that are wrong are said and left out."""

    def question(record: Record) -> Question:
        return Question(
            id=_defined(record, "question", ledger),
            supply=record.choice("supply", Supply),
            ask=record.text("ask"),
            services=record.references("services", "service", required=False),
        )

    return tuple(_things(document, "question", ledger, question))


def _things(
    document: Document, what: str, ledger: Ledger, read: Callable[[Record], Thing]
) -> Iterator[Thing]:
    node, path = document.node, document.path
    if not isinstance(node, Listing):
        ledger.forgive(what)
        if node is not None:
            ledger.say(
                path, node.line, "this file is a list; begin each entry with “- ”, or write [] for none"
            )
        return
    for item in node.items:
        record = as_record(item, what, path, ledger)
        if record is not None:
            thing = read(record)
            record.close()
            if record.sound:
                yield thing


def _defined(record: Record, kind: str, ledger: Ledger) -> str:
    id_ = record.slug("id")
    if id_:
        ledger.define(kind, id_, record.place_of("id"))
    return id_


def _define_words(record: Record, key: str, kind: str, words: str, ledger: Ledger) -> None:
    if words:
        ledger.define(kind, words, record.place_of(key))
    elif record.sound:
        record.say(key, f"{record.name(key)} has no letters in it; write words")


def _icon_fault(name: str) -> str:
    return "" if _ICON.fullmatch(name) else "is not the name of an icon; write it as in assets/icons"
