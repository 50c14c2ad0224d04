"""Reads offer.db: all of the kiosk's SQL stands here.

A catalogue is opened read-only and never changes. It belongs to the thread that opened it: another thread
opens its own. A file that is replaced is still read as it was, so open again to see the new one.
"""

from __future__ import annotations

import difflib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import OfferRefused, UnknownId
from kiosk.offer import rows
from kiosk.offer.database_file import NOT_AN_OFFER, address, check_header
from kiosk.offer.model import (
    Area,
    Arrangement,
    GlossaryTerm,
    Leaflet,
    Need,
    Release,
    Service,
    ServiceSummary,
    SheetTemplate,
)

APPLICATION_ID = 0x4B4C4F46  # as in schema.sql
SCHEMA_MAJOR = 1
DAMAGED = "it is damaged"

_MINORS = 1000  # user_version is major * 1000 + minor
_NEAREST = 3

_SQL: Mapping[str, str] = {
    "release": """
        SELECT version, council, title, built_at, review_by, accountable_role, languages, draft
        FROM release""",
    "areas": "SELECT id, kind, name, summary, icon FROM area ORDER BY position",
    "area": "SELECT id, kind, name, summary, icon FROM area WHERE id = ?",
    "arrangements": "SELECT id, name, legal_name, description FROM arrangement ORDER BY position",
    "arrangement": "SELECT id, name, legal_name, description FROM arrangement WHERE id = ?",
    "glossary": "SELECT id, term, meaning, also, source FROM glossary_term ORDER BY term COLLATE NOCASE, id",
    "synonyms": "SELECT word, means FROM synonym ORDER BY word, means",
    "needs": """
        SELECT need.id, need.phrase, need_service.service_id
        FROM need JOIN need_service ON need_service.need_id = need.id
        ORDER BY need.position, need_service.position""",
    "leaflets": """
        SELECT leaflet.id, leaflet.area_id, leaflet.arrangement_id, leaflet.cover, leaflet.intro,
            leaflet_service.service_id
        FROM leaflet JOIN leaflet_service ON leaflet_service.leaflet_id = leaflet.id
        ORDER BY leaflet.position, leaflet_service.position""",
    "sheet_templates": """
        SELECT sheet_template.id, sheet_template.name, sheet_template.arrangement_id,
            sheet_template_service.service_id
        FROM sheet_template
        JOIN sheet_template_service ON sheet_template_service.sheet_template_id = sheet_template.id
        ORDER BY sheet_template.position, sheet_template_service.position""",
    "services_in": """
        SELECT service.id, service.name, service.summary, every.area_id
        FROM service_in_area AS here
        JOIN service ON service.id = here.service_id
        JOIN service_in_area AS every ON every.service_id = service.id
        WHERE here.area_id = ?
        ORDER BY here.position, service.id, every.rank""",
    "summaries": """
        SELECT wanted.key, service.id, service.name, service.summary, every.area_id
        FROM json_each(?) AS wanted
        JOIN service ON service.id = wanted.value
        JOIN service_in_area AS every ON every.service_id = service.id
        ORDER BY wanted.key, every.rank""",
    "services": """
        SELECT service.id, service.name, organization.name AS organization, service.summary,
            service.description, service.easy_words, service.minimum_age, service.maximum_age,
            service.eligibility_description, service.application_process, service.what_to_say,
            service.what_happens_next, service.fees_description, service.url, service.url_words,
            service.keywords, service.source, service.assured_date, service.review_by
        FROM service JOIN organization ON organization.id = service.organization_id
        WHERE service.id IN (SELECT value FROM json_each(?))""",
    "service_areas": """
        SELECT service_id, area_id FROM service_in_area
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, rank""",
    "service_entitlements": """
        SELECT entitlement.service_id, entitlement.arrangement_id, entitlement.level, entitlement.sentence,
            entitlement.source, entitlement.checked, entitlement.inherited
        FROM entitlement JOIN arrangement ON arrangement.id = entitlement.arrangement_id
        WHERE entitlement.service_id IN (SELECT value FROM json_each(?))
        ORDER BY entitlement.service_id, arrangement.position""",
    "service_phones": """
        SELECT service_id, number, name, type, hours, hours_note, contact_status, source FROM phone
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, id""",
    "service_locations": """
        SELECT here.service_id, location.id, location.name, location.address
        FROM service_at_location AS here JOIN location ON location.id = here.location_id
        WHERE here.service_id IN (SELECT value FROM json_each(?))
        ORDER BY here.service_id, here.position""",
    "service_schedules": """
        SELECT service_id, description, freq, interval FROM schedule
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id""",
    # The weights of service_text's columns: service_id (not searched), name, keywords, summary, description.
    "matches": """
        SELECT service_id, bm25(service_text, 0.0, 10.0, 6.0, 3.0, 1.0) AS relevance
        FROM service_text WHERE service_text MATCH ?""",
    "service_ids": "SELECT id FROM service ORDER BY id",
    "area_ids": "SELECT id FROM area ORDER BY position",
    "arrangement_ids": "SELECT id FROM arrangement ORDER BY position",
    "need_ids": "SELECT id FROM need ORDER BY position",
    "location_ids": "SELECT id FROM location ORDER BY id",
    "glossary_ids": "SELECT id FROM glossary_term ORDER BY id",
    "leaflet_ids": "SELECT id FROM leaflet ORDER BY position",
    "sheet_template_ids": "SELECT id FROM sheet_template ORDER BY position",
}
# The minor of the schema from which on there is what is asked for; in an older offer there are none of it.
_SINCE: Mapping[str, int] = {"leaflets": 1, "sheet_templates": 1, "leaflet_ids": 1, "sheet_template_ids": 1}
# In the order of the arguments of `rows.service`.
_PARTS = ("areas", "entitlements", "phones", "locations", "schedules")
_LOOSE_TABLES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND strict = 0 AND type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"""
# Whatever acts by itself, or on functions: triggers, views, computed columns and indexes, foreign modules.
_STRANGE_OBJECTS = """
    SELECT type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('table', 'index')
    UNION ALL
    SELECT 'virtual table ' || listed.name FROM pragma_table_list AS listed
    JOIN sqlite_schema AS made ON made.name = listed.name
    WHERE listed.type = 'virtual'
        AND made.sql NOT GLOB 'CREATE VIRTUAL TABLE ' || made.name || ' USING fts5 (*'
    UNION ALL
    SELECT 'column ' || made.name || '.' || found.name
    FROM sqlite_schema AS made, pragma_table_xinfo(made.name) AS found
    WHERE made.type = 'table' AND made.sql NOT LIKE 'CREATE VIRTUAL%' AND found.hidden <> 0
    UNION ALL
    SELECT 'index ' || made.name FROM sqlite_schema AS made, pragma_index_xinfo(made.name) AS found
    WHERE made.type = 'index' AND (found.cid = -2 OR made.sql LIKE '%WHERE%')"""


class Catalogue:
    """An open offer. Made by `Catalogue.open`; a context manager."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database
        self._minor = 0  # of the file's schema; known once it has been checked

    @classmethod
    def open(cls, path: Path) -> Self:
        """The offer in `path`, after checking that it is one, whole, and not newer than this program.

        Raises:
            FileUnreadable: the file is missing, is no file, or may not be read.
            OfferRefused: it is not an offer, damaged, empty, or newer than this program.
        """
        check_header(path)
        database = sqlite3.connect(address(path), uri=True, isolation_level=None)
        catalogue = cls(path, database)
        try:
            with catalogue._reading():
                database.row_factory = sqlite3.Row
                catalogue._check_whole()
        except BaseException:
            database.close()
            raise
        return catalogue

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def release(self) -> Release:
        """Which version of the offer this is."""
        with self._reading():
            return rows.release(self._rows("release")[0])

    def schema(self) -> int:
        """The version of the way it is stored: major * 1000 + minor."""
        with self._reading():
            return int(self._database.execute("PRAGMA user_version").fetchone()[0])

    def areas(self) -> tuple[Area, ...]:
        """All areas in order."""
        with self._reading():
            return tuple(rows.area(row) for row in self._rows("areas"))

    def area(self, id: str) -> Area:
        """One area.

        Raises:
            UnknownId: there is no such area.
        """
        with self._reading():
            self._check_known("area", (id,))
            return rows.area(self._rows("area", id)[0])

    def arrangements(self) -> tuple[Arrangement, ...]:
        """All arrangements in order."""
        with self._reading():
            return tuple(rows.arrangement(row) for row in self._rows("arrangements"))

    def arrangement(self, id: str) -> Arrangement:
        """One arrangement.

        Raises:
            UnknownId: there is no such arrangement.
        """
        with self._reading():
            self._check_known("arrangement", (id,))
            return rows.arrangement(self._rows("arrangement", id)[0])

    def services_in(self, area_id: str) -> tuple[ServiceSummary, ...]:
        """The services of one area, in its order.

        Raises:
            UnknownId: there is no such area.
        """
        with self._reading():
            self._check_known("area", (area_id,))
            return tuple(_summaries(self._rows("services_in", area_id), "id"))

    def summaries(self, ids: Iterable[str]) -> tuple[ServiceSummary, ...]:
        """The services of these ids as lists show them, in the order of the ids.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        wanted = tuple(ids)
        with self._reading():
            self._check_known("service", wanted)
            return tuple(_summaries(self._rows("summaries", json.dumps(wanted)), "key"))

    def service(self, id: str) -> Service:
        """One service, whole.

        Raises:
            UnknownId: there is no such service.
        """
        return self.services((id,))[0]

    def services(self, ids: Iterable[str]) -> tuple[Service, ...]:
        """The services of these ids, whole, in the order of the ids.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        wanted = tuple(ids)
        with self._reading():
            self._check_known("service", wanted)
            among = json.dumps(wanted)
            parts = [self._by_service(f"service_{part}", among) for part in _PARTS]
            found = {
                row["id"]: rows.service(row, *(part.get(row["id"], []) for part in parts))
                for row in self._rows("services", among)
            }
            return tuple(found[id_] for id_ in wanted)

    def needs(self) -> tuple[Need, ...]:
        """All needs in order, each with the ids of its services, best first."""
        with self._reading():
            by_need = groupby(self._rows("needs"), key=lambda row: row["id"])
            return tuple(rows.need(list(group)) for _, group in by_need)

    def leaflets(self) -> tuple[Leaflet, ...]:
        """All leaflets in order, each with the ids of its services; an older offer has none."""
        with self._reading():
            by_leaflet = groupby(self._rows("leaflets"), key=lambda row: row["id"])
            return tuple(rows.leaflet(list(group)) for _, group in by_leaflet)

    def leaflet(self, id: str) -> Leaflet:
        """The leaflet of one area or one arrangement.

        Raises:
            UnknownId: there is no leaflet for it.
        """
        with self._reading():
            self._check_known("leaflet", (id,))
        return next(leaflet for leaflet in self.leaflets() if leaflet.id == id)

    def sheet_templates(self) -> tuple[SheetTemplate, ...]:
        """All templates in order, each with the ids of its services; an older offer has none."""
        with self._reading():
            by_template = groupby(self._rows("sheet_templates"), key=lambda row: row["id"])
            return tuple(rows.sheet_template(list(group)) for _, group in by_template)

    def glossary(self) -> tuple[GlossaryTerm, ...]:
        """All hard words, by the alphabet."""
        with self._reading():
            return tuple(rows.term(row) for row in self._rows("glossary"))

    def synonyms(self) -> dict[str, tuple[str, ...]]:
        """What carers say, as lower-case words parted by spaces, and for each what the offer calls it."""
        with self._reading():
            by_word = groupby(self._rows("synonyms"), key=lambda row: row["word"])
            return {word: tuple(row["means"] for row in group) for word, group in by_word}

    def ids(self, kind: str) -> tuple[str, ...]:
        """All ids of a kind: service, area, arrangement, need, location, glossary, leaflet or sheet_template.

        An older offer has none of what came later.
        """
        with self._reading():
            return tuple(row["id"] for row in self._rows(f"{kind}_ids"))

    def matches(self, words: Iterable[str], *, prefix: bool = False) -> dict[str, float]:
        """The ids of services whose text has all of `words`, and how well it fits: lower is better, below 0.

        The words are letters and digits; they are quoted, so none of them acts as an operator. With `prefix`
        the last one may be the beginning of a word.
        """
        phrases = [f'"{word.replace(chr(34), chr(34) * 2)}"' for word in words]
        if not phrases:
            return {}
        with self._reading():
            found = self._rows("matches", " AND ".join(phrases) + (" *" if prefix else ""))
            return {row["service_id"]: row["relevance"] for row in found}

    def _rows(self, name: str, *parameters: str) -> list[sqlite3.Row]:
        return self._database.execute(_SQL[name], parameters).fetchall() if self._holds(name) else []

    def _holds(self, name: str) -> bool:
        return self._minor >= _SINCE.get(name, 0)

    def _by_service(self, name: str, among: str) -> dict[str, list[sqlite3.Row]]:
        by_id = groupby(self._rows(name, among), key=lambda row: row["service_id"])
        return {id_: list(group) for id_, group in by_id}

    def _check_known(self, kind: str, wanted: tuple[str, ...]) -> None:
        known = self.ids(kind)
        for id_ in wanted:
            if id_ not in known:
                near = difflib.get_close_matches(id_.casefold(), known, n=_NEAREST)
                raise UnknownId(kind, id_, tuple(near))

    def _check_whole(self) -> None:
        self._database.execute("PRAGMA trusted_schema = OFF")
        self._database.execute("PRAGMA cell_size_check = ON")
        self._check_pragmas()
        if strange := self._database.execute(_STRANGE_OBJECTS).fetchone():
            raise OfferRefused(self.path, f"{NOT_AN_OFFER}: it holds the {strange[0]}, which no offer has")
        try:
            for text in (text for name, text in _SQL.items() if self._holds(name)):
                self._database.execute(f"EXPLAIN {text}", ("",) * text.count("?"))
        except sqlite3.OperationalError as error:
            raise OfferRefused(self.path, f"{NOT_AN_OFFER}: {error}") from error
        if self._database.execute(_LOOSE_TABLES).fetchall():
            raise OfferRefused(self.path, f"{NOT_AN_OFFER}: its columns may hold anything")
        if self._database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise OfferRefused(self.path, DAMAGED)
        if self._database.execute("PRAGMA foreign_key_check").fetchone():
            raise OfferRefused(self.path, f"{DAMAGED}: something in it points nowhere")
        if not self._rows("release") or not self._rows("service_ids"):
            raise OfferRefused(self.path, "it holds no services")

    def _check_pragmas(self) -> None:
        if self._database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise OfferRefused(self.path, f"{NOT_AN_OFFER}: it is the database of another program")
        major, self._minor = divmod(self._database.execute("PRAGMA user_version").fetchone()[0], _MINORS)
        if major > SCHEMA_MAJOR:
            raise OfferRefused(self.path, "it is newer than this program: update the program")
        if major < SCHEMA_MAJOR:
            raise OfferRefused(self.path, "it is older than this program can read: build it again")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:  # a closed catalogue or another thread: our bug
            raise
        except sqlite3.DatabaseError as error:
            raise OfferRefused(self.path, f"{DAMAGED} ({error})") from error
        except UnicodeDecodeError as error:  # SQLite's own words, when they quote a damaged name
            raise OfferRefused(self.path, DAMAGED) from error
        except rows.Unfit as error:
            raise OfferRefused(self.path, f"{DAMAGED} ({error})") from error


def _summaries(found: list[sqlite3.Row], key: str) -> Iterator[ServiceSummary]:
    for _, group in groupby(found, key=lambda row: row[key]):
        yield rows.summary(list(group))
