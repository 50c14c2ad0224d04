"""Which family finds help in which area, and under which heading of the law: the table of an offer's gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.entries import Heading, ServiceEntry, Source
from kiosk.offer.model import ANY, UNSURE, AreaKind, Arrangement, Level

HEADING_NAMES = {
    Heading.HEALTH: "Health and wellbeing",
    Heading.RELATIONSHIPS: "Relationships",
    Heading.EDUCATION: "Education and training",
    Heading.ACCOMMODATION: "Accommodation",
    Heading.FINANCIAL: "Financial support",
    Heading.APPROACH: "General approach",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """How many services one arrangement finds: for sure (`everyone`, `right`), `assessed`, or only to `ask`.

    A gap is where nothing can be had: there is nothing at all, or only things to ask about. Whoever does not
    know their arrangement is rightly told to ask, so that is no gap for them.
    """

    sure: int
    assessed: int
    ask: int
    gap: bool


@dataclass(frozen=True, slots=True)
class Row:
    """An area of some kind, or a heading of the law (`kind` None), with a cell for each arrangement."""

    name: str
    kind: AreaKind | None
    services: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole table. `areas` and `headings` are its rows, `arrangements` its columns."""

    arrangements: tuple[Arrangement, ...]
    areas: tuple[Row, ...]
    headings: tuple[Row, ...]

    @property
    def gaps(self) -> tuple[tuple[str, str], ...]:
        """The name of the row and of the arrangement's papers, for each gap."""
        return tuple(
            (row.name, arrangement.legal_name)
            for row in (*self.areas, *self.headings)
            for arrangement, cell in zip(self.arrangements, row.cells, strict=True)
            if cell.gap
        )


def coverage_of(source: Source) -> Coverage:
    """The table of an offer."""
    levels = {entry.id: _levels(entry) for entry in source.services}

    def row(name: str, kind: AreaKind | None, services: Iterable[ServiceEntry]) -> Row:
        ids = [entry.id for entry in services]
        return Row(name, kind, len(ids), tuple(_cell(each.id, levels, ids) for each in source.arrangements))

    areas_of = {
        heading: {entry.area.id for entry in source.areas if heading in entry.headings} for heading in Heading
    }
    return Coverage(
        source.arrangements,
        tuple(
            row(area.name, area.kind, (entry for entry in source.services if area.id in entry.areas))
            for area in (entry.area for entry in source.areas)
        ),
        tuple(
            row(
                HEADING_NAMES[heading],
                None,
                (entry for entry in source.services if areas_of[heading].intersection(entry.areas)),
            )
            for heading in Heading
        ),
    )


def _levels(entry: ServiceEntry) -> dict[str, Level]:
    return {entitlement.arrangement: entitlement.level for entitlement in entry.entitlements}


def _cell(arrangement: str, levels: dict[str, dict[str, Level]], ids: list[str]) -> Cell:
    found = [levels[id_].get(arrangement) or levels[id_][ANY] for id_ in ids]
    sure = sum(level in {Level.EVERYONE, Level.RIGHT} for level in found)
    assessed, ask = found.count(Level.ASSESSED), found.count(Level.ASK)
    return Cell(sure, assessed, ask, gap=not (sure or assessed or (arrangement == UNSURE and ask)))
