"""Reads the files that hold the offer's lists, and `offer.yaml`, which holds the release."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from kiosk.content.entries import AreaEntry, Heading, Organization, PlaceEntry, Question, Supply, Synonym
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.lined_yaml import read_yaml
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


def read_release(path: Path, ledger: Ledger) -> tuple[Release, str] | None:
    """The release of `offer.yaml` and its source; None after saying what is wrong.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """
    node = read_yaml(path, ledger)
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
            record.say("languages", f"languages has {said(language)}; write codes such as en, ur or pl")
    if record.sound and release.review_by <= release.built_at.date():
        record.say("review_by", "review_by is not after built_at; write the day of the next review")
    record.close()
    return (release, source) if record.sound else None


def read_areas(path: Path, ledger: Ledger) -> tuple[AreaEntry, ...]:
    """The areas of `areas.yaml`, in its order; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def area(record: Record) -> AreaEntry:
        read = Area(
            id=_defined(record, "area", ledger),
            kind=record.choice("kind", AreaKind),
            name=record.text("name"),
            summary=record.text("summary"),
            icon=record.checked_text("icon", _icon_fault),
        )
        first = record.references("first", "service", required=False)
        return AreaEntry(read, first, record.choices("headings", Heading))

    return tuple(_things(path, "area", ledger, area))


def read_arrangements(path: Path, ledger: Ledger) -> tuple[Arrangement, ...]:
    """The arrangements of `arrangements.yaml`, in its order; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def arrangement(record: Record) -> Arrangement:
        read = Arrangement(
            id=_defined(record, "arrangement", ledger),
            name=record.text("name"),
            legal_name=record.text("legal_name"),
            description=record.text("description"),
        )
        if read.id == ANY:
            record.say("id", "id any stands for all arrangements, so none can be called that; choose another")
        return read

    found = tuple(_things(path, "arrangement", ledger, arrangement))
    ledger.use("arrangement", UNSURE, Place(path, 0))
    return found


def read_organizations(path: Path, ledger: Ledger) -> tuple[Organization, ...]:
    """Who runs services; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def organization(record: Record) -> Organization:
        return Organization(
            id=_defined(record, "organization", ledger),
            name=record.text("name"),
            reviewer=record.text("reviewer", required=False),
        )

    return tuple(_things(path, "organization", ledger, organization))


def read_places(path: Path, ledger: Ledger) -> tuple[PlaceEntry, ...]:
    """The places of `locations.yaml`; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def place(record: Record) -> PlaceEntry:
        id_ = _defined(record, "location", ledger)
        location = Location(id_, record.text("name"), record.text("address", required=False))
        return PlaceEntry(location, record.text("source"))

    return tuple(_things(path, "location", ledger, place))


def read_needs(path: Path, ledger: Ledger) -> tuple[Need, ...]:
    """Troubles in carers' own words, in the file's order; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def need(record: Record) -> Need:
        return Need(
            id=_defined(record, "need", ledger),
            phrase=record.text("phrase"),
            services=record.references("services", "service"),
        )

    return tuple(_things(path, "need", ledger, need))


def read_glossary(path: Path, ledger: Ledger) -> tuple[GlossaryTerm, ...]:
    """Hard words and their meanings; no word is explained twice. Those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

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

    return tuple(_things(path, "glossary term", ledger, term))


def read_synonyms(path: Path, ledger: Ledger) -> tuple[tuple[Synonym, Place], ...]:
    """Words that carers say for words that the offer uses, and where each stands; wrong ones are left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def synonym(record: Record) -> tuple[Synonym, Place]:
        read = Synonym(record.text("word"), record.texts("means"))
        _define_words(record, "word", "synonym", " ".join(words_of(read.word)), ledger)
        return read, record.place_of("means")

    return tuple(_things(path, "synonym", ledger, synonym))


def read_leaflets(path: Path, ledger: Ledger) -> tuple[Leaflet, ...]:
    """The ready-made prints, one at most for an area or an arrangement; wrong ones are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

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
            record.say("cover", "a leaflet is for one area or one arrangement; write area: or arrangement:")
        elif read.id:
            ledger.define("leaflet", read.id, record.place)
        return read

    return tuple(_things(path, "leaflet", ledger, leaflet)) if path.exists() else ()


def read_sheet_templates(path: Path, ledger: Ledger) -> tuple[SheetTemplate, ...]:
    """What staff begin a sheet with; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def template(record: Record) -> SheetTemplate:
        read = SheetTemplate(
            id=_defined(record, "sheet template", ledger),
            name=record.text("name"),
            arrangement=record.reference("arrangement", "arrangement", required=False),
            services=record.references("services", "service"),
        )
        _define_words(record, "name", "name of a sheet template", " ".join(words_of(read.name)), ledger)
        return read

    return tuple(_things(path, "sheet template", ledger, template)) if path.exists() else ()


def read_legal_words(path: Path, ledger: Ledger) -> tuple[str, ...]:
    """Words of the law and of councils that need a plain meaning; each once. Wrong ones are said, left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def legal_word(record: Record) -> str:
        word = record.text("word")
        _define_words(record, "word", "legal word", " ".join(words_of(word)), ledger)
        return word

    return tuple(_things(path, "legal word", ledger, legal_word)) if path.exists() else ()


def read_questions(path: Path, ledger: Ledger) -> tuple[Question, ...]:
    """What only the council can say, in the file's order; those that are wrong are said and left out.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """

    def question(record: Record) -> Question:
        return Question(
            id=_defined(record, "question", ledger),
            supply=record.choice("supply", Supply),
            ask=record.text("ask"),
            services=record.references("services", "service", required=False),
        )

    return tuple(_things(path, "question", ledger, question)) if path.exists() else ()


def _things(path: Path, what: str, ledger: Ledger, read: Callable[[Record], Thing]) -> Iterator[Thing]:
    node = read_yaml(path, ledger)
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
        record.say(key, f"{key} has no letters in it; write words")


def _icon_fault(name: str) -> str:
    return "" if _ICON.fullmatch(name) else "is not the name of an icon; write it as in assets/icons"
