"""Reads `translations/CODE/`: areas.yaml, arrangements.yaml, needs.yaml, services/ID.yaml, if they are there.

A text is written with its status and with the mark of the English text that it translates (`of`). Where the
English has changed since it is stale: that is no problem, but it is not built, and the check says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.documents import Document, Documents
from kiosk.content.entries import SERVICES, TRANSLATIONS, Source
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.lined_yaml import read_yaml
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.record import Record, as_record
from kiosk.language import CODES, ENGLISH
from kiosk.offer.model import Area, Arrangement, Need
from kiosk.offer.translation import MARK_LENGTH, Kind, Status, Translation, mark

FILES: Mapping[str, Kind] = {
    "areas.yaml": Kind.AREA,
    "arrangements.yaml": Kind.ARRANGEMENT,
    "needs.yaml": Kind.NEED,
}
FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.AREA: ("name", "summary"),
    Kind.ARRANGEMENT: ("name", "legal_name", "description"),
    Kind.NEED: ("phrase",),
    Kind.SERVICE: (
        "name", "summary", "description", "easy_words", "eligibility", "steps", "say", "next", "cost",
    ),
}  # fmt: skip
LISTS = ("easy_words", "steps")
_MARK = re.compile(rf"[0-9a-f]{{{MARK_LENGTH}}}")
_NUMBERS = re.compile(r"\d+")

Key = tuple[Kind, str, str]


@dataclass(frozen=True, slots=True)
class Written:
    """One text as it is written, and where."""

    translation: Translation
    place: Place


def english_texts(source: Source) -> dict[Key, str]:
    """Every text of the offer that can be translated; lists stand a line each."""
    things: list[tuple[Kind, Area | Arrangement | Need]] = [
        *((Kind.AREA, entry.area) for entry in source.areas),
        *((Kind.ARRANGEMENT, one) for one in source.arrangements),
        *((Kind.NEED, one) for one in source.needs),
    ]
    texts = {
        (kind, thing.id, name): str(getattr(thing, name)) for kind, thing in things for name in FIELDS[kind]
    }
    for entry in source.services:
        for name in FIELDS[Kind.SERVICE]:
            value = getattr(entry, name)
            texts[Kind.SERVICE, entry.id, name] = "\n".join(value) if name in LISTS else value
        for one in entry.entitlements:
            texts[Kind.ENTITLEMENT, entry.id, one.arrangement] = one.sentence
    return {key: text for key, text in texts.items() if text}


def documents_of_translations(folder: Path, ledger: Ledger) -> Iterator[tuple[str, Document]]:
    """What stands under `translations` in the folder of a source; files that are not read are said.

    Raises:
        OSError: something in it may not be looked at.
        FileUnreadable: a file is there but may not be read.
    """
    root = folder / TRANSLATIONS
    for path in _files(root, ledger) if root.is_dir() else ():
        one_thing = path.name not in FILES
        yield (
            path.relative_to(folder).as_posix(),
            Document(path, read_yaml(path, ledger), one_thing=one_thing),
        )


def read_translations(documents: Documents, ledger: Ledger) -> tuple[Written, ...]:
    """All that these documents hold of translations; what is wrong is said and left out."""
    found: list[Written] = []
    for name, document in documents.items():
        match name.split("/"):
            case [folder, language, file] if folder == TRANSLATIONS and file in FILES:
                found += _list(document, language, FILES[file], ledger)
            case [folder, language, _services, _file] if folder == TRANSLATIONS and document.node is not None:
                found += _thing(document.node, document, language, Kind.SERVICE, ledger)
    return tuple(found)


def translation_documents(source: Source) -> dict[str, Node]:
    """What to write of a source's translations into each file, by its name within the folder."""
    found: dict[str, Node] = {}
    names = {kind: name for name, kind in FILES.items()}
    for one in source.translations:
        of_service = one.kind not in names
        file = f"{SERVICES}/{one.id}.yaml" if of_service else names[one.kind]
        name = f"{TRANSLATIONS}/{one.language}/{file}"
        if of_service:
            thing = found.setdefault(name, _named(one.id))
        else:
            listing = found.setdefault(name, Listing(0))
            assert isinstance(listing, Listing)  # noqa: S101 - made one line above
            if not listing.items or _id_of(listing.items[-1]) != one.id:
                listing.items.append(_named(one.id))
            thing = listing.items[-1]
        assert isinstance(thing, Fields)  # noqa: S101 - `_named` makes nothing else
        if one.kind is Kind.ENTITLEMENT:
            _line, group = thing.entries.setdefault("entitlements", (0, Fields(0)))
            assert isinstance(group, Fields)  # noqa: S101 - made in the line above
            thing = group
        thing.entries[one.field] = (0, _written(one))
    return found


def _named(id: str) -> Fields:
    return Fields(0, {"id": (0, Scalar(0, id, "str"))})


def _id_of(node: Node) -> str:
    name = node.entries["id"][1] if isinstance(node, Fields) else None
    return name.text if isinstance(name, Scalar) else ""


def _written(one: Translation) -> Fields:
    if one.field in LISTS and one.kind is Kind.SERVICE:
        lines: Node = Listing(0, [Scalar(0, line, "str") for line in one.text.split("\n")])
        text = {"texts": (0, lines)}
    else:
        text = {"text": (0, Scalar(0, one.text, "str"))}
    told = {"status": (0, Scalar(0, one.status, "str")), "of": (0, Scalar(0, one.of, "str"))}
    return Fields(0, {**text, **told})


def _files(root: Path, ledger: Ledger) -> Iterator[Path]:
    known = ", ".join(code for code in CODES if code != ENGLISH)
    for place in sorted(root.iterdir()):
        if not place.is_dir() or place.name not in CODES or place.name == ENGLISH:
            ledger.say(place, 0, f"this is not read; a folder is called by its language, one of {known}")
            continue
        for path in sorted(place.iterdir()):
            if path.name in FILES:
                yield path
            elif path.name == SERVICES and path.is_dir():
                yield from _service_files(path, ledger)
            else:
                ledger.say(path, 0, f"this is not read; the known ones are {', '.join(FILES)} and {SERVICES}")


def _service_files(folder: Path, ledger: Ledger) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix == ".yaml":
            yield path
        else:
            ledger.say(path, 0, "this is not read; a service's translation is a file called ID.yaml")


def check_translations(written: tuple[Written, ...], source: Source, ledger: Ledger) -> None:
    """Say which translate nothing, which stand twice, and which lost a number of the English on the way."""
    english = english_texts(source)
    seen: dict[tuple[str, Key], Place] = {}
    for one in written:
        found, place = one.translation, one.place
        key = (found.kind, found.id, found.field)
        if key not in english:
            what = f"there is no {found.field} of {found.kind} {said(found.id)} to translate; take it out"
            ledger.say(place.path, place.line, what)
            continue
        if seen.setdefault((found.language, key), place) is not place:
            ledger.say(place.path, place.line, f"{found.field} of {said(found.id)} stands twice; keep one")
        lost = [
            number for number in _NUMBERS.findall(english[key]) if number not in _NUMBERS.findall(found.text)
        ]
        if found.of == mark(english[key]) and lost:
            what = f"{found.field} lacks the number {lost[0]} of the English; write it in figures"
            ledger.say(place.path, place.line, what)


def _list(document: Document, language: str, kind: Kind, ledger: Ledger) -> Iterator[Written]:
    if isinstance(document.node, Listing):
        for item in document.node.items:
            yield from _thing(item, document, language, kind, ledger)
    elif document.node is not None:
        ledger.say(document.path, document.node.line, "this file is a list; begin each entry with “- ”")


def _thing(node: Node, document: Document, language: str, kind: Kind, ledger: Ledger) -> Iterator[Written]:
    path = document.path
    record = as_record(node, "translation", path, ledger)
    if record is None:
        return
    id_ = record.slug("id")
    if document.one_thing and id_ and id_ != path.stem:
        record.say("id", f"id {said(id_)} is not the file's name, {said(path.stem)}; make them the same")
    for name in FIELDS[kind]:
        yield from _text(record, name, name in LISTS, (language, kind, id_, name))
    if kind is Kind.SERVICE:
        group = record.record("entitlements", "group of entitlements", required=False)
        for arrangement in group.written() if group else ():
            key = (language, Kind.ENTITLEMENT, id_, arrangement)
            yield from _text(group, arrangement, False, key)
    record.close()


def _text(
    parent: Record | None, name: str, listed: bool, key: tuple[str, Kind, str, str]
) -> Iterator[Written]:
    record = parent.record(name, "translated text", required=False) if parent else None
    if record is None:
        return
    text = "\n".join(record.texts("texts")) if listed else record.text("text", lines=name == "description")
    status = record.choice("status", Status)
    of = record.text("of")
    if of and not _MARK.fullmatch(of):
        record.say(
            "of",
            f"{record.name('of')} {said(of)} is not the mark of an English text; the check says which it is",
        )
    record.close()
    if record.sound:
        yield Written(Translation(*key, text=text, status=status, of=of), record.place)
