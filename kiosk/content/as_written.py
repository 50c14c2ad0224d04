"""An offer as its editor would write it: `read` turned round.

Fields are found in the dataclasses of the source, so a field that is added there is written, too. What may be
left out and is empty is left out.
"""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.content.entries import FILES, SERVICES, ServiceEntry, Source
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.translation_files import translation_documents
from kiosk.offer.hours import Opening, written
from kiosk.offer.model import Area, Entitlement, Leaflet, Location, Phone, PhoneKind, Release, Schedule

_NOT_WRITTEN = {
    (Release, "version"),
    (Entitlement, "arrangement"),
    (Entitlement, "inherited"),
    (Leaflet, "id"),
}
_UNDERSTOOD: dict[tuple[type, str], object] = {(Schedule, "interval"): 1, (Phone, "kind"): PhoneKind.VOICE}


def documents(source: Source) -> dict[str, Node]:
    """What to write into each file, by its name within the folder of the source."""
    found = {name: _node(getattr(source, field)) for field, name in FILES.items()}
    words = (Fields(0, {"word": (0, _node(word))}) for word in source.legal_words)
    found[FILES["legal_words"]] = Listing(0, list(words))
    release = found[FILES["release"]]
    assert isinstance(release, Fields)  # noqa: S101 - the one of FILES that is no list
    _put(release, "source", source.release_source)
    for entry in source.services:
        found[service_file(entry)] = service_node(entry)
    return found | translation_documents(source)


def service_file(entry: ServiceEntry) -> str:
    """Where a service is written, within the folder of the source."""
    return f"{SERVICES}/{entry.areas[0]}/{entry.id}.yaml"


def node_of(value: object) -> Node:
    """How a value of a source is written."""
    return service_node(value) if isinstance(value, ServiceEntry) else _node(value)


def service_node(entry: ServiceEntry) -> Fields:
    """How one service is written."""
    fields = _fields(entry)
    entitlements = Fields(0)
    for each in entry.entitlements:
        own = _fields(each)
        if each.source == entry.source:
            del own.entries["source"]
        if each.checked == entry.assured_date:
            del own.entries["checked"]
        entitlements.entries[each.arrangement] = (0, own)
    fields.entries["entitlements"] = (0, entitlements)
    return fields


def _node(value: object) -> Node:
    match value:
        case StrEnum():
            return Scalar(0, value.value, "str")
        case str():
            return Scalar(0, value, "str")
        case bool():
            return Scalar(0, "true" if value else "false", "bool")
        case int():
            return Scalar(0, str(value), "int")
        case datetime() | date():
            return Scalar(0, value.isoformat(), "timestamp")
        case time():
            return Scalar(0, value.isoformat("minutes"), "str")
        case Opening():
            return Scalar(0, written(value), "str")
        case tuple():
            return Listing(0, [_node(each) for each in value])
        case _:
            return _fields(value)


def _fields(thing: object) -> Fields:
    fields = Fields(0)
    for field in dataclasses.fields(thing):  # type: ignore[arg-type]
        key = (type(thing), field.name)
        value = getattr(thing, field.name)
        if isinstance(value, Area | Location):  # an entry's own fields stand beside those of what it enters
            fields.entries.update(_fields(value).entries)
        elif key not in _NOT_WRITTEN and value != _UNDERSTOOD.get(key, ""):
            _put(fields, field.name, value)
    return fields


def _put(fields: Fields, key: str, value: object) -> None:
    if value is not None and value not in ("", ()):
        fields.entries[key] = (0, _node(value))
