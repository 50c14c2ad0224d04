"""Reads offer.db: all of the kiosk's SQL is run here, and stands in `statements`.

A catalogue is opened read-only and never changes. It belongs to the thread that opened it: another thread
opens its own. A file that is replaced is still read as it was, so open again to see the new one.

Opening takes as long for a large offer as for a small one: only what does not grow with it is checked.
Whoever takes in a file that nobody has looked at yet opens it with `whole`; other damage is said when the
broken part is read.
"""

from __future__ import annotations

import difflib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import OfferRefused, UnknownId
from kiosk.offer import rows, soundness
from kiosk.offer.model import (
    OLDEST,
    Area,
    Arrangement,
    GlossaryTerm,
    Group,
    Leaflet,
    Location,
    Need,
    Offered,
    Release,
    Service,
    ServiceSummary,
    SheetTemplate,
)
from kiosk.offer.statements import QUERIES, SINCE
from kiosk.offer.text_index import TextIndex
from kiosk.offer.translation import Translation

WIDEST_AGES = 14
"""A service for children of more years than this is for children, not for those of an age."""

_NEAREST = 3

# In the order of the arguments of `rows.service`.
_PARTS = ("areas", "entitlements", "phones", "locations", "schedules")


class Catalogue:
    """An open offer. Made by `Catalogue.open`; a context manager."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database
        self._minor = 0  # of the file's schema; known once it has been checked
        # Kept, since nothing changes: what is read again and again, and is long in a large offer.
        self._index: TextIndex | None = None
        self._for_age: dict[tuple[int, int], tuple[str, ...]] = {}
        self._made_for: dict[tuple[str, int], tuple[str, ...]] = {}

    @classmethod
    def open(cls, path: Path, *, whole: bool = False, handed_over: bool = False) -> Self:
        """The offer in `path`, after checking that it is one, and not newer than this program.

        With `whole` every page and every reference in it is checked, too: the larger, the longer. With
        `handed_over` it belongs to the thread that it is given to, once and for all.

        Raises:
            FileUnreadable: the file is missing, is no file, or may not be read.
            OfferRefused: it is not an offer, damaged, empty, or newer than this program.
        """
        soundness.check_header(path)
        database = sqlite3.connect(
            soundness.address(path), uri=True, isolation_level=None, check_same_thread=not handed_over
        )
        catalogue = cls(path, database)
        try:
            with catalogue._reading():
                database.row_factory = sqlite3.Row
                catalogue._minor = soundness.check_kind(path, database)
                asked = (text for name, text in QUERIES.items() if catalogue._holds(name))
                soundness.check_form(path, database, asked)
                if whole:
                    soundness.check_whole(path, database)
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

    def ids_in(self, area_id: str) -> tuple[str, ...]:
        """The ids of the services of one area, in its order: of a long area, what is shown is read by these.

        Raises:
            UnknownId: there is no such area.
        """
        with self._reading():
            self._check_known("area", (area_id,))
            return tuple(row["id"] for row in self._rows("ids_in", area_id))

    def services_in(self, area_id: str) -> tuple[ServiceSummary, ...]:
        """The services of one area, in its order.

        Raises:
            UnknownId: there is no such area.
        """
        return self.summaries(self.ids_in(area_id))

    def summaries(self, ids: Iterable[str]) -> tuple[ServiceSummary, ...]:
        """The services of these ids as lists show them, in the order of the ids.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        wanted = tuple(ids)
        with self._reading():
            self._check_known("service", wanted)
            return tuple(_summaries(self._rows("summaries", json.dumps(wanted))))

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

    def offered(self, ids: Iterable[str], arrangement: str, hub: str = "") -> tuple[Offered, ...]:
        """Those of the ids that are services, in their order, with what they mean for an arrangement.

        Raises:
            UnknownId: there is no such arrangement.
        """
        with self._reading():
            self._check_known("arrangement", (arrangement,))
            found = self._rows("offered", hub, json.dumps(tuple(ids)), arrangement)
            return tuple(rows.offered(row) for row in found)

    def made_for(self, arrangement: str, limit: int) -> tuple[str, ...]:
        """Ids of services with a right or an assessment written for this arrangement, areas' first first."""
        if (arrangement, limit) not in self._made_for:
            found = self._asked("made_for", arrangement, limit)
            self._made_for[arrangement, limit] = tuple(row["id"] for row in found)
        return self._made_for[arrangement, limit]

    def for_age(self, age: int, limit: int) -> tuple[str, ...]:
        """Ids of services for children of about this age, those for the fewest ages first."""
        if (age, limit) not in self._for_age:
            found = self._asked("for_age", OLDEST, age, OLDEST, age, WIDEST_AGES, limit)
            self._for_age[age, limit] = tuple(row["id"] for row in found)
        return self._for_age[age, limit]

    def groups(self) -> tuple[Group, ...]:
        """All services with a schedule, by their ids."""
        with self._reading():
            among = json.dumps([row["id"] for row in self._rows("scheduled_ids")])
            schedules = self._by_service("service_schedules", among)
            return tuple(
                Group(summary, tuple(rows.schedule(row) for row in schedules[summary.id]))
                for summary in _summaries(self._rows("summaries", among))
            )

    def locations(self) -> tuple[Location, ...]:
        """All places, by their ids."""
        with self._reading():
            return tuple(rows.location(row) for row in self._rows("locations"))

    def bank_holidays(self) -> dict[date, str]:
        """The bank holidays of the years in which this release can be in use, and what they are called."""
        with self._reading():
            return {rows.day(row["date"]): row["name"] for row in self._rows("bank_holidays")}

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

    def translations(self, language: str) -> tuple[Translation, ...]:
        """All translations into one language."""
        with self._reading():
            return tuple(rows.translation(row) for row in self._rows("translations", language))

    def ids(self, kind: str) -> tuple[str, ...]:
        """All ids of a kind: service, area, arrangement, need, location, glossary, leaflet or sheet_template.

        An older offer has none of what came later.
        """
        with self._reading():
            return tuple(row["id"] for row in self._rows(f"{kind}_ids"))

    def present(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of `ids` that are services of this offer, in their order."""
        wanted = tuple(ids)
        with self._reading():
            unknown = self._unknown_services(wanted)
            return tuple(id_ for id_ in wanted if id_ not in unknown)

    @property
    def index(self) -> TextIndex:
        """What of the offer is searched."""
        if self._index is None:
            self._index = TextIndex(self._asked)
        return self._index

    def _asked(self, name: str, *parameters: str | int) -> list[sqlite3.Row]:
        with self._reading():
            return self._rows(name, *parameters)

    def _rows(self, name: str, *parameters: str | int) -> list[sqlite3.Row]:
        return self._database.execute(QUERIES[name], parameters).fetchall() if self._holds(name) else []

    def _holds(self, name: str) -> bool:
        return self._minor >= SINCE.get(name, 0)

    def _by_service(self, name: str, among: str) -> dict[str, list[sqlite3.Row]]:
        by_id = groupby(self._rows(name, among), key=lambda row: row["service_id"])
        return {id_: list(group) for id_, group in by_id}

    def _check_known(self, kind: str, wanted: tuple[str, ...]) -> None:
        if kind == "service":  # of which there may be thousands; of the rest there are few
            unknown = self._unknown_services(wanted)
        else:
            unknown = [id_ for id_ in wanted if id_ not in self.ids(kind)]
        if unknown:
            near = difflib.get_close_matches(unknown[0].casefold(), self.ids(kind), n=_NEAREST)
            raise UnknownId(kind, unknown[0], tuple(near))

    def _unknown_services(self, wanted: tuple[str, ...]) -> list[str]:
        return [wanted[row["key"]] for row in self._rows("unknown_services", json.dumps(wanted))]

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:  # a closed catalogue or another thread: our bug
            raise
        except sqlite3.DatabaseError as error:
            raise OfferRefused(self.path, f"{soundness.DAMAGED} ({error})") from error
        except UnicodeDecodeError as error:  # SQLite's own words, when they quote a damaged name
            raise OfferRefused(self.path, soundness.DAMAGED) from error
        except rows.Unfit as error:
            raise OfferRefused(self.path, f"{soundness.DAMAGED} ({error})") from error


def _summaries(found: list[sqlite3.Row]) -> Iterator[ServiceSummary]:
    for _, group in groupby(found, key=lambda row: row["key"]):
        yield rows.summary(list(group))
