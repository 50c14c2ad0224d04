"""Makes offer.db from a source that passed the check. The same source and version make the same content.

The database is made whole in memory, written to a temporary name beside `out`, and only then renamed: whoever
reads `out` sees the old offer or the new one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date, time
from importlib import resources
from pathlib import Path

from kiosk import output
from kiosk.content.bank_holidays import bank_holidays
from kiosk.content.entries import ServiceEntry, Source
from kiosk.content.index import fill_index
from kiosk.content.needs import services_of
from kiosk.content.translation_files import english_texts
from kiosk.offer.hours import written
from kiosk.offer.model import ANY, Entitlement, Leaflet, Schedule, SheetTemplate
from kiosk.offer.translation import mark
from kiosk.offer.words import words_of

Row = tuple[object, ...]

YEARS_AHEAD = 3
"""Bank holidays are known for the year of building and so many more: a release is replaced before."""


def build(source: Source, out: Path, version: int = 0) -> None:
    """Write the offer `source` to the file `out`, as release number `version`.

    Raises:
        FileUnwritable: `out` is a folder, its folder is missing, or it may not or cannot be written.
    """
    content = _database(source, version)
    output.write(out, content)


def _database(source: Source, version: int) -> bytes:
    schema = resources.files("kiosk.offer").joinpath("schema.sql").read_text("utf-8")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.executescript(schema)
        database.execute("BEGIN")
        for table, rows in _tables(source, version):
            _insert(database, table, rows)
        fill_index(database, source)
        database.execute("COMMIT")
        database.execute("VACUUM")
        return database.serialize()


def _insert(database: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - `table` is ours


def _tables(source: Source, version: int) -> Iterator[tuple[str, Iterator[Row]]]:
    """Every ordinary table with its rows in the order of the columns; whoever is referred to comes first."""
    yield "release", _release(source, version)
    yield (
        "area",
        ((a.id, a.kind, a.name, a.summary, a.icon, at) for at, a in enumerate(e.area for e in source.areas)),
    )
    yield (
        "arrangement",
        (
            (a.id, a.name, a.legal_name, a.description, position)
            for position, a in enumerate(source.arrangements)
        ),
    )
    yield "organization", ((each.id, each.name) for each in source.organizations)
    yield (
        "location",
        ((p.location.id, p.location.name, p.location.address, p.source) for p in source.places),
    )
    yield "service", (_service(entry) for entry in source.services)
    yield "service_in_area", _service_in_area(source)
    yield "phone", _phones(source)
    yield "schedule", _schedules(source)
    yield "schedule_exception", _schedule_exceptions(source)
    yield "bank_holiday", _bank_holidays(source)
    yield "service_at_location", _service_at_location(source)
    yield "entitlement", (row for entry in source.services for row in _entitlements(entry, source))
    yield "need", ((need.id, need.phrase, position) for position, need in enumerate(source.needs))
    yield (
        "need_service",
        (
            (need, service, position)
            for need, services in services_of(source.needs).items()
            for position, service in enumerate(services)
        ),
    )
    yield from _prints(source)
    yield (
        "glossary_term",
        ((term.id, term.term, term.meaning, "\n".join(term.also), term.source) for term in source.glossary),
    )
    yield (
        "synonym",
        ((" ".join(words_of(s.word)), means) for s in source.synonyms for means in s.means),
    )
    yield "translation", _translations(source)


def _translations(source: Source) -> Iterator[Row]:
    """Those whose English is still what they translate."""
    marks = {key: mark(text) for key, text in english_texts(source).items()}
    for one in source.translations:
        if one.of == marks.get((one.kind, one.id, one.field)):
            yield one.language, one.kind, one.id, one.field, one.text, one.status, one.of


def _prints(source: Source) -> Iterator[tuple[str, Iterator[Row]]]:
    yield (
        "leaflet",
        (
            (each.id, each.area or None, each.arrangement or None, each.cover, each.intro, position)
            for position, each in enumerate(source.leaflets)
        ),
    )
    yield "leaflet_service", _in_order(source.leaflets)
    yield (
        "sheet_template",
        (
            (each.id, each.name, each.arrangement or None, position)
            for position, each in enumerate(source.sheet_templates)
        ),
    )
    yield "sheet_template_service", _in_order(source.sheet_templates)


def _in_order(prints: Iterable[Leaflet | SheetTemplate]) -> Iterator[Row]:
    for each in prints:
        for position, service in enumerate(each.services):
            yield each.id, service, position


def _release(source: Source, version: int) -> Iterator[Row]:
    release = source.release
    yield (
        1,
        version,
        release.council,
        release.title,
        release.built_at.isoformat(),
        release.review_by.isoformat(),
        release.accountable_role,
        " ".join(release.languages),
        int(release.draft),
    )


def _service(entry: ServiceEntry) -> Row:
    return (
        entry.id,
        entry.organization,
        entry.name,
        entry.summary,
        entry.description,
        "\n".join(entry.easy_words),
        entry.minimum_age,
        entry.maximum_age,
        entry.eligibility,
        "\n".join(entry.steps),
        entry.say,
        entry.next,
        entry.cost,
        entry.url,
        entry.url_words,
        "\n".join(entry.keywords),
        entry.source,
        entry.assured_date.isoformat(),
        entry.review_by.isoformat(),
    )


def _service_in_area(source: Source) -> Iterator[Row]:
    """An area shows what its editor put first, then what is at home in it, then the rest; each by name."""
    for area, first in ((entry.area.id, entry.first) for entry in source.areas):
        places = {service: place for place, service in enumerate(first)}
        listed = [(entry.areas.index(area), entry) for entry in source.services if area in entry.areas]
        listed.sort(
            key=lambda pair: (
                places.get(pair[1].id, len(first)),
                pair[0] > 0,
                pair[1].name.casefold(),
                pair[1].id,
            )
        )
        for position, (rank, entry) in enumerate(listed):
            yield entry.id, area, rank, position


def _phones(source: Source) -> Iterator[Row]:
    number = 0
    for entry in source.services:
        for phone in entry.phones:
            number += 1
            hours = "\n".join(written(opening) for opening in phone.hours)
            kept = (phone.number, phone.name, phone.kind, hours, phone.hours_note, phone.status, phone.source)
            yield number, entry.id, *kept


def _schedules(source: Source) -> Iterator[Row]:
    for number, (entry, schedule) in enumerate(_scheduled(source), 1):
        yield (
            number,
            entry.id,
            schedule.location or (entry.locations[0] if len(entry.locations) == 1 else None),
            schedule.description,
            schedule.freq,
            schedule.interval,
            _iso(schedule.dtstart),
            _iso(schedule.until),
            schedule.count,
            ",".join(schedule.byday),
            ",".join(str(each) for each in schedule.bymonthday),
            _minutes(schedule.opens_at),
            _minutes(schedule.closes_at),
            _iso(schedule.valid_from),
            _iso(schedule.valid_to),
        )


def _schedule_exceptions(source: Source) -> Iterator[Row]:
    for number, (_, schedule) in enumerate(_scheduled(source), 1):
        for day in schedule.except_dates:
            yield number, day.isoformat(), 0, ""
        for cancellation in schedule.cancellations:
            yield number, cancellation.date.isoformat(), 1, cancellation.reason


def _scheduled(source: Source) -> Iterator[tuple[ServiceEntry, Schedule]]:
    return ((entry, schedule) for entry in source.services for schedule in entry.schedules)


def _bank_holidays(source: Source) -> Iterator[Row]:
    year = source.release.built_at.year
    for day, name in bank_holidays(range(year, year + YEARS_AHEAD + 1)):
        yield day.isoformat(), name


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _minutes(moment: time | None) -> str | None:
    return None if moment is None else f"{moment:%H:%M}"


def _service_at_location(source: Source) -> Iterator[Row]:
    for entry in source.services:
        for position, location in enumerate(entry.locations):
            yield entry.id, location, position


def _entitlements(entry: ServiceEntry, source: Source) -> Iterator[Row]:
    """One for each arrangement: the one written for it, or else the one for `any`, marked as inherited."""
    written_for = {entitlement.arrangement: entitlement for entitlement in entry.entitlements}
    for arrangement in source.arrangements:
        inherited = arrangement.id not in written_for
        entitlement: Entitlement = written_for[ANY if inherited else arrangement.id]
        yield (
            entry.id,
            arrangement.id,
            entitlement.level,
            entitlement.sentence,
            entitlement.source,
            entitlement.checked.isoformat(),
            int(inherited),
        )
