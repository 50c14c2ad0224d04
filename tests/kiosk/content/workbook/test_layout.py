"""Every field of the source has its place in the workbook."""

import dataclasses
import types
import typing

from kiosk.content.entries import FILES, SERVICES, ServiceEntry, Source
from kiosk.content.workbook.columns import MAIN_AREA, MORE_AREAS, Form
from kiosk.content.workbook.layout import BY_KIND, SHEETS, vocabulary
from kiosk.offer import model
from kiosk.offer.translation import Translation

# The kind of each thing that a source holds, by its class; what is not its editor's to write.
KINDS = {
    "ServiceEntry": "service",
    "Entitlement": "entitlement",
    "Phone": "phone",
    "Schedule": "schedule",
    "AreaEntry": "area",
    "Arrangement": "arrangement",
    "Organization": "organization",
    "PlaceEntry": "location",
    "Need": "need",
    "GlossaryTerm": "glossary term",
    "Synonym": "synonym",
    "Leaflet": "leaflet",
    "SheetTemplate": "sheet template",
    "Question": "question",
    "Translation": "translated text",
    "Release": "release",
}
NOT_WRITTEN = {"Release.version", "Entitlement.inherited", "Leaflet.id"}
FLATTENED = {"area": model.Area, "location": model.Location}
IN_ONE_CELL = {model.Cancellation: {"date", "reason"}}


def classes_in(kind):
    """The dataclasses that a field holds, however deep in tuples and unions."""
    if dataclasses.is_dataclass(kind):
        return {kind}
    if isinstance(kind, types.GenericAlias | types.UnionType) or typing.get_args(kind):
        return set().union(*map(classes_in, typing.get_args(kind)), set())
    return set()


def things():
    """Every class of thing that can be reached from a source, with its fields."""
    found, waiting = {}, [Source]
    while waiting:
        kind = waiting.pop()
        hints = typing.get_type_hints(kind)
        found[kind.__name__] = hints
        waiting += [
            each for hint in hints.values() for each in classes_in(hint) if each.__name__ not in found
        ]
    return found


def test_every_field_of_every_thing_of_a_source_has_a_column():
    seen = things()
    assert {"ServiceEntry", "Cancellation", "Phone", "Translation"} <= set(seen)
    for name, kind in KINDS.items():
        columns = {column.key for column in BY_KIND[kind].columns}
        for field, hint in seen[name].items():
            if f"{name}.{field}" in NOT_WRITTEN:
                continue
            if name in {"AreaEntry", "PlaceEntry"} and hint in FLATTENED.values():
                assert set(typing.get_type_hints(hint)) <= columns
            elif (within := [sheet for sheet in SHEETS if sheet.within == field]) and name == "ServiceEntry":
                assert len(within) == 1
            elif field == "areas" and name == "ServiceEntry":
                assert {MAIN_AREA, MORE_AREAS} <= columns
            else:
                assert field in columns, f"{name}.{field} stands on no sheet"


def test_every_class_of_thing_is_known():
    other = {"Source", "Opening", "Area", "Location", "Cancellation"}
    assert set(things()) - other == set(KINDS)
    (column,) = [each for each in BY_KIND["schedule"].columns if each.form is Form.DATED]
    (kind,) = classes_in(typing.get_type_hints(model.Schedule)[column.key])
    assert {each.name for each in dataclasses.fields(kind)} == IN_ONE_CELL[kind]


def test_every_part_of_a_source_has_a_sheet():
    assert {sheet.part for sheet in SHEETS} == {*FILES.values(), SERVICES, "translations"}
    assert {sheet.within for sheet in SHEETS if sheet.within} == {
        name
        for name, hint in typing.get_type_hints(ServiceEntry).items()
        if classes_in(hint) and name != "hours"
    }


def test_no_two_sheets_and_no_two_columns_of_a_sheet_are_called_the_same():
    titles = [sheet.title.casefold() for sheet in SHEETS]
    assert len(set(titles)) == len(titles)
    assert all(len(title) <= 31 for title in titles)  # Excel's limit
    for sheet in SHEETS:
        headings = [column.heading.casefold() for column in sheet.columns]
        assert len(set(headings)) == len(headings)
        for column in sheet.columns:  # Excel's limits for the word beside a cell
            assert len(column.heading) <= 32
            assert len(column.told) <= 255


def test_codes_are_those_of_the_offer():
    for sheet, column in ((one, column) for one in SHEETS for column in one.columns):
        if column.form is Form.CODE:
            assert bool(column.codes) != bool(column.refers), f"{sheet.title}, {column.heading}"
            assert len(",".join(column.codes)) <= 255
    assert Translation.__dataclass_fields__.keys() == {
        column.key for column in BY_KIND["translated text"].columns
    }


def test_an_officer_calls_no_field_by_its_key():
    fields = vocabulary().fields
    for sheet in SHEETS:
        for column in sheet.columns:
            assert fields[sheet.kind, column.key] == f"“{column.heading}”"
