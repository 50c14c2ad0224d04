"""Reads a whole offer, strictly, from its folder of YAML (see assets/offer/README.md) or from its workbook.

All that is wrong is found in one reading, over all files or sheets. Nothing outside them is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content import list_files, yaml_folder
from kiosk.content.documents import Document, Documents
from kiosk.content.entries import FILES, SERVICES, AreaEntry, ServiceEntry, Source, Synonym
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.nodes import Listing
from kiosk.content.service_file import read_service
from kiosk.content.translation_files import check_translations, read_translations
from kiosk.errors import ContentRefused, FileUnreadable, Problem
from kiosk.offer.words import stems_of


@dataclass(frozen=True, slots=True)
class Examined:
    """What one reading found. `source` holds all that could be read; None where the release could not."""

    source: Source | None
    problems: tuple[Problem, ...]


def read(path: Path) -> Source:
    """The offer in the folder or the workbook `path`, which is right in every part.

    Raises:
        FileUnreadable: it is missing, or something in it may not be read.
        OfferRefused: it is a file and no workbook.
        ContentRefused: something is wrong; holds every problem.
    """
    examined = examine(path)
    if examined.problems or examined.source is None:
        raise ContentRefused(examined.problems)
    return examined.source


def examine(path: Path) -> Examined:
    """Read the offer in the folder or workbook `path` as far as it can be read, and gather what is wrong.

    Raises:
        FileUnreadable: it is missing, or something in it may not be read.
        OfferRefused: it is a file and no workbook.
    """
    try:
        return _examined_file(path) if path.exists() and not path.is_dir() else _examined_folder(path)
    except OSError as error:
        raise FileUnreadable(Path(error.filename or path), error.strerror or str(error)) from error


def _examined_folder(folder: Path) -> Examined:
    ledger = Ledger()
    source = _source(folder, yaml_folder.documents_in(folder, ledger), ledger)
    ledger.settle()
    return Examined(source, ledger.sorted_problems())


def _examined_file(path: Path) -> Examined:
    from kiosk.content.workbook import file, layout  # slow to load, and a folder needs none of it

    ledger = Ledger(layout.vocabulary())
    reading = file.read(path, ledger)
    source = _source(path, reading.documents, ledger)
    ledger.settle()
    reading.settle()
    return Examined(source, ledger.sorted_problems())


def _source(folder: Path, documents: Documents, ledger: Ledger) -> Source | None:
    """The offer of these documents; a list that has none is empty, since offers were once without it."""

    def part(field: str) -> Document:
        return documents.get(FILES[field]) or Document(folder, Listing(0))

    release = list_files.read_release(part("release"), ledger)
    areas = list_files.read_areas(part("areas"), ledger)
    arrangements = list_files.read_arrangements(part("arrangements"), ledger)
    organizations = list_files.read_organizations(part("organizations"), ledger)
    places = list_files.read_places(part("places"), ledger)
    services = _services(documents, release[0].built_at.date() if release else date.max, ledger)
    needs = list_files.read_needs(part("needs"), ledger)
    glossary = list_files.read_glossary(part("glossary"), ledger)
    synonyms = list_files.read_synonyms(part("synonyms"), ledger)
    leaflets = list_files.read_leaflets(part("leaflets"), ledger)
    sheet_templates = list_files.read_sheet_templates(part("sheet_templates"), ledger)
    legal_words = list_files.read_legal_words(part("legal_words"), ledger)
    questions = list_files.read_questions(part("questions"), ledger)
    _check_first(areas, services, ledger)
    if not ledger.problems:
        _check_meanings(synonyms, services, ledger)
    translations = read_translations(documents, ledger)
    if release is None:
        return None
    source = Source(
        folder=folder,
        release=release[0],
        release_source=release[1],
        areas=tuple(entry for entry, _ in areas),
        arrangements=arrangements,
        organizations=organizations,
        places=places,
        services=services,
        needs=needs,
        glossary=glossary,
        synonyms=tuple(synonym for synonym, _ in synonyms),
        leaflets=leaflets,
        sheet_templates=sheet_templates,
        legal_words=legal_words,
        questions=questions,
        translations=tuple(one.translation for one in translations),
    )
    if not ledger.problems:
        check_translations(translations, source, ledger)
    return source


def _services(documents: Documents, latest: date, ledger: Ledger) -> tuple[ServiceEntry, ...]:
    found = (
        read_service(document, latest, ledger)
        for name, document in documents.items()
        if name.startswith(f"{SERVICES}/")
    )
    return tuple(sorted((entry for entry in found if entry is not None), key=lambda entry: entry.id))


def _check_first(
    areas: tuple[tuple[AreaEntry, Place], ...], services: tuple[ServiceEntry, ...], ledger: Ledger
) -> None:
    """Refuse an area that puts a service first which it does not show at all."""
    shown = {entry.id: entry.areas for entry in services}
    for entry, place in areas:
        for service in entry.first:
            if service in shown and entry.area.id not in shown[service]:
                ledger.say(
                    place.path,
                    place.line,
                    f"area {entry.area.id} puts {service} first, which is not in it; "
                    f"add {entry.area.id} to the areas of {service}, or take it out",
                )


def _check_meanings(
    synonyms: tuple[tuple[Synonym, Place], ...], services: tuple[ServiceEntry, ...], ledger: Ledger
) -> None:
    """Refuse a synonym that leads nowhere: no service has all words of what it means."""
    texts = [
        set(stems_of("\n".join((entry.name, *entry.keywords, entry.summary, entry.description))))
        for entry in services
    ]
    for synonym, place in synonyms:
        for meaning in synonym.means:
            stems = set(stems_of(meaning))
            if not any(stems <= text for text in texts):
                cure = "use words of a service's name, keywords, summary or description"
                ledger.say(place.path, place.line, f"means {said(meaning)} leads to no service; {cure}")
