"""Reads a whole offer from its folder of YAML, strictly: see assets/offer/README.md for how it is written.

All that is wrong is found in one reading, over all files. Nothing outside the folder is looked at.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content import list_files
from kiosk.content.entries import FILES, SERVICES, AreaEntry, ServiceEntry, Source, Synonym
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.service_file import read_service
from kiosk.errors import ContentRefused, FileUnreadable, OfferRefused, Problem
from kiosk.offer.words import stems_of


@dataclass(frozen=True, slots=True)
class Examined:
    """What one reading found. `source` holds all that could be read; None where the release could not."""

    source: Source | None
    problems: tuple[Problem, ...]


def read(folder: Path) -> Source:
    """The offer in `folder`, which is right in every part.

    Raises:
        FileUnreadable: the folder is missing or is none, or something in it may not be read.
        ContentRefused: something is wrong; holds every problem.
    """
    examined = examine(folder)
    if examined.problems or examined.source is None:
        raise ContentRefused(examined.problems)
    return examined.source


def examine(folder: Path) -> Examined:
    """Read the offer in `folder` as far as it can be read, and gather what is wrong.

    Raises:
        FileUnreadable: the folder is missing, or something in it may not be read.
        OfferRefused: it is there but is no folder.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise OfferRefused(folder, "it is not a folder with the source of an offer")
        _check_names(folder, ledger := Ledger())
        source = _source(folder, ledger)
    except OSError as error:
        raise FileUnreadable(Path(error.filename or folder), error.strerror or str(error)) from error
    ledger.settle()
    return Examined(source, ledger.sorted_problems())


def _source(folder: Path, ledger: Ledger) -> Source | None:
    release = list_files.read_release(folder / "offer.yaml", ledger)
    areas = list_files.read_areas(folder / "areas.yaml", ledger)
    arrangements = list_files.read_arrangements(folder / "arrangements.yaml", ledger)
    organizations = list_files.read_organizations(folder / "organizations.yaml", ledger)
    places = list_files.read_places(folder / "locations.yaml", ledger)
    services = _services(folder / SERVICES, release[0].built_at.date() if release else date.max, ledger)
    needs = list_files.read_needs(folder / "needs.yaml", ledger)
    glossary = list_files.read_glossary(folder / "glossary.yaml", ledger)
    synonyms = list_files.read_synonyms(folder / "synonyms.yaml", ledger)
    leaflets = list_files.read_leaflets(folder / "leaflets.yaml", ledger)
    sheet_templates = list_files.read_sheet_templates(folder / "sheet_templates.yaml", ledger)
    legal_words = list_files.read_legal_words(folder / "legal_words.yaml", ledger)
    questions = list_files.read_questions(folder / "questions.yaml", ledger)
    _check_first(folder / "areas.yaml", areas, services, ledger)
    if not ledger.problems:
        _check_meanings(synonyms, services, ledger)
    if release is None:
        return None
    return Source(
        folder=folder,
        release=release[0],
        release_source=release[1],
        areas=areas,
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
    )


def _check_names(folder: Path, ledger: Ledger) -> None:
    """Refuse a YAML file with a name that is not read: its words would be missed by nobody until too late."""
    for path in sorted(folder.iterdir()):
        if path.suffix in {".yaml", ".yml"} and path.name not in FILES.values():
            near = difflib.get_close_matches(path.name, FILES.values(), n=1)
            cure = (
                f"did you mean {said(near[0])}?"
                if near
                else f"the known ones are {', '.join(FILES.values())}"
            )
            ledger.say(path, 0, f"a file of this name is not read; {cure}")


def _check_first(
    path: Path, areas: tuple[AreaEntry, ...], services: tuple[ServiceEntry, ...], ledger: Ledger
) -> None:
    """Refuse an area that puts a service first which it does not show at all."""
    shown = {entry.id: entry.areas for entry in services}
    for entry in areas:
        for service in entry.first:
            if service in shown and entry.area.id not in shown[service]:
                ledger.say(
                    path,
                    0,
                    f"area {entry.area.id} puts {service} first, which is not in it; "
                    f"add {entry.area.id} to the areas of {service}, or take it out",
                )


def _services(folder: Path, latest: date, ledger: Ledger) -> tuple[ServiceEntry, ...]:
    if not folder.is_dir():
        ledger.say(folder, 0, "the folder is missing; make it, with a folder for each area in it")
        return ()
    paths = list(_service_files(folder, ledger))
    if not paths:
        ledger.say(folder, 0, "there is no service in it; write at least one, as AREA/ID.yaml")
    found = (read_service(path, latest, ledger) for path in paths)
    return tuple(sorted((entry for entry in found if entry is not None), key=lambda entry: entry.id))


def _service_files(folder: Path, ledger: Ledger) -> Iterator[Path]:
    for area in sorted(folder.iterdir()):
        if area.is_dir():
            ledger.use("area", area.name, Place(area, 0))
            for path in sorted(area.iterdir()):
                if path.suffix == ".yaml" and path.is_file():
                    yield path
                elif path.is_dir() or path.suffix == ".yml":
                    ledger.say(
                        path, 0, "this is not read; a service is a file called ID.yaml in its area's folder"
                    )
        elif area.suffix in {".yaml", ".yml"}:
            ledger.say(area, 0, "this is not read; move it into the folder of the service's first area")


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
