"""Translations stand by language and thing in a folder, a text a row in a workbook; both ways are here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.content.documents import Document
from kiosk.content.entries import SERVICES, TRANSLATIONS
from kiosk.content.ledger import Ledger, said
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.translation_files import FILES, LISTS
from kiosk.content.workbook.layout import BY_KIND
from kiosk.errors import Line
from kiosk.offer.translation import Kind

_OF_LIST = {kind: name for name, kind in FILES.items()}
_NAMING = ("language", "kind", "id", "field")
_CODES = {column.key: column.codes for column in BY_KIND["translated text"].columns if column.codes}


def translation_rows(documents: Mapping[str, Document]) -> Iterator[tuple[Document, Fields]]:
    """A row for each text, as far as the documents are as they should be."""
    for name, document in documents.items():
        match name.split("/"):
            case [folder, language, file] if folder == TRANSLATIONS and file in FILES:
                for item in document.node.items if isinstance(document.node, Listing) else ():
                    yield from ((document, row) for row in _texts(item, language, FILES[file]))
            case [folder, language, _, _] if folder == TRANSLATIONS and document.node is not None:
                yield from ((document, row) for row in _texts(document.node, language, Kind.SERVICE))


def translation_documents(rows: Iterable[Fields], path: Path, ledger: Ledger) -> dict[str, Document]:
    """The documents of a workbook's rows; a row that does not say what it is of is said, and left out."""
    found: dict[str, Document] = {}
    things: dict[tuple[str, str, str], Fields] = {}
    for row in rows:
        named = {key: _named(row, key, path, ledger) for key in _NAMING}
        if not all(named.values()):
            continue
        language, id_ = named["language"], named["id"]
        kind = Kind(named["kind"])
        whole = Kind.SERVICE if kind is Kind.ENTITLEMENT else kind
        thing = things.get((language, whole, id_))
        if thing is None:
            thing = Fields(row.line, {"id": row.entries["id"]})
            things[language, whole, id_] = thing
            _file(found, f"{TRANSLATIONS}/{language}", whole, thing, path)
        if kind is Kind.ENTITLEMENT:
            group = thing.entries.setdefault("entitlements", (row.line, Fields(row.line)))[1]
            thing = group if isinstance(group, Fields) else thing
        if named["field"] in thing.entries:
            what = f"{said(named['field'])} of {said(id_)} stands here again; keep one"
            ledger.say(path, row.entries["field"][0], what)
        thing.entries[named["field"]] = (row.line, _text(row, named["field"] in LISTS))
    return found


def _texts(node: Node, language: str, kind: Kind) -> Iterator[Fields]:
    if not isinstance(node, Fields):
        return
    id_ = node.entries.get("id", (node.line, Scalar(node.line, "", "str")))
    for field, (line, text) in node.entries.items():
        if field == "entitlements" and isinstance(text, Fields):
            for arrangement, (at, own) in text.entries.items():
                yield _row(language, Kind.ENTITLEMENT, id_, arrangement, at, own)
        elif field != "id":
            yield _row(language, kind, id_, field, line, text)


def _row(language: str, kind: Kind, id: tuple[Line, Node], field: str, line: Line, text: Node) -> Fields:
    own = dict(text.entries) if isinstance(text, Fields) else {}
    if "texts" in own:
        own["text"] = own.pop("texts")
    told = {"language": language, "kind": kind.value, "field": field}
    naming = {key: (line, Scalar(line, word, "str")) for key, word in told.items()}
    return Fields(line, {**naming, "id": id, **own})


def _named(row: Fields, key: str, path: Path, ledger: Ledger) -> str:
    line, node = row.entries.get(key, (row.blanks[key], None))
    name = ledger.name("translated text", key)
    text = node.text if isinstance(node, Scalar) else ""
    codes = _CODES.get(key, ())
    if not text:
        ledger.say(path, line, f"{name} is missing; every row needs it, so write it")
    elif codes and text not in codes:
        ledger.say(path, line, f"{name} {said(text)} is not known; write one of {', '.join(codes)}")
        return ""
    return text


def _file(found: dict[str, Document], folder: str, kind: Kind, thing: Fields, path: Path) -> None:
    if kind is Kind.SERVICE:
        found[f"{folder}/{SERVICES}/{len(found)}"] = Document(path, thing, thing.line)
        return
    name = f"{folder}/{_OF_LIST[kind]}"
    document = found.setdefault(name, Document(path, Listing(thing.line), thing.line))
    assert isinstance(document.node, Listing)  # noqa: S101 - made in the line above
    document.node.items.append(thing)


def _text(row: Fields, listed: bool) -> Fields:
    entries = {key: each for key, each in row.entries.items() if key not in _NAMING}
    blanks = {key: cell for key, cell in row.blanks.items() if key not in _NAMING}
    if listed:
        blanks["texts"] = blanks.pop("text")
        line, node = entries.pop("text", (row.line, None))
        if isinstance(node, Scalar):
            lines = [each.strip() for each in node.text.split("\n")]
            entries["texts"] = (line, Listing(line, [Scalar(line, each, "str") for each in lines if each]))
    return Fields(row.line, entries, blanks)
