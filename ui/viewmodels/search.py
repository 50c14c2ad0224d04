"""Search: what is typed on our own keyboard, what it leads to with each key, and what to do about a miss."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.offer.model import Area, Result
from kiosk.offer.translated import standings_of
from kiosk.visit import QUERY_LENGTH
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.keyboard import Layout, after, layouts_for
from ui.viewmodels.results import ResultRow
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

if TYPE_CHECKING:
    from kiosk.offer.search import Searcher  # and with it rapidfuzz, which most visits never need

MOST_FOUND = 16
MOST_WHILE_TYPING = 9
NEAREST_AREAS = 3
PAGES = ("search", "staff-search")
FIGURES = Layout("1 2 3", ("12345", "67890"))


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area to look into where nothing was found."""

    area_id: str
    name: str
    summary: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class SearchProps:
    """`keys` are the keyboard's, a text a row. `found` counts the results; `missed`: words without any.

    `firsts` are the first results while somebody types, as maps of id, name, summary, area and icon.
    """

    text: str = ""
    typing: bool = True
    keys: tuple[str, ...] = ()
    next_layout: str = ""
    full: bool = False
    corrected: str = ""
    found: int = 0
    missed: bool = False
    firsts: tuple[dict[str, str], ...] = ()
    completions: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


def completed(text: str, completions: Iterable[str]) -> tuple[str, ...]:
    """The text with its last word made whole in each way."""
    start = text[: len(text) - len(text.split(" ")[-1])]
    return tuple(f"{start}{word}" for word in completions)


def rows(
    results: Iterable[Result],
    sheet: tuple[str, ...],
    icons: Mapping[str, str],
    in_english: frozenset[str],
) -> tuple[ResultRow, ...]:
    """Results as rows: what each is, whether it is on the sheet, and why, where that is not plain."""
    return tuple(
        ResultRow(
            service_id=one.service.id,
            name=one.service.name,
            why=one.service.summary,
            briefly=one.service.summary,
            means=one.why if one.unsaid else "",
            on_sheet=one.service.id in sheet,
            area=one.service.areas[0],
            icon_name=icons[one.service.areas[0]],
            in_english=one.service.id in in_english,
        )
        for one in results
    )


def area_rows(areas: Iterable[Area]) -> tuple[AreaRow, ...]:
    """Areas as rows."""
    return tuple(AreaRow(area.id, area.name, area.summary, area.icon) for area in areas)


class Search(view_of(SearchProps)):
    """What stands in the field, and what it leads to. Every key counts, and searches."""

    results = constant(ListModel, "_rows")
    areas = constant(ListModel, "_areas")

    def __init__(self, offer: SpokenOffer, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._visit = offer, visit
        self._searcher: Searcher | None = None
        self._language, self._layout = visit.value.language, 0
        self._typing, self._shown = True, False
        self._rows = ListModel(ResultRow, self)
        self._areas = ListModel(AreaRow, self)
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        visit.parted.connect(self._forget_words)
        offer.changed.connect(self._read_again)

    @Slot(str)
    def type(self, letter: str) -> None:
        """Add what a key says."""
        self._ask(self._visit.value.query + letter)

    @Slot()
    def delete(self) -> None:
        """Take the last letter away."""
        self._ask(self._visit.value.query[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self._typing = True
        self._ask("")
        self._derive()

    @Slot(str)
    def ask(self, text: str) -> None:
        """Search for a suggestion that was touched, and show what it leads to."""
        self._typing = False
        self._ask(text)
        self._derive()

    @Slot(str)
    def complete(self, text: str) -> None:
        """Go on from a word that was made whole."""
        self._ask(f"{text} ")

    @Slot()
    def done(self) -> None:
        """Put the keyboard away: there is room for the results."""
        self._typing = False
        self._derive()

    @Slot()
    def write(self) -> None:
        """Bring the keyboard back."""
        self._typing = True
        self._derive()

    @Slot()
    def changeLayout(self) -> None:
        """The next layout of the language, then figures, round and round."""
        self._layout = after(self._layouts(), self._layout)
        self._derive()

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Put a service on the sheet, or take it off."""
        self._visit.replace(self._visit.value.toggled(service))

    def _ask(self, text: str) -> None:
        self._visit.replace(self._visit.value.asked(text.lstrip()))

    @Slot(str, str)
    def _arrive(self, page: str, _about: str) -> None:
        self._shown = page in PAGES
        self._derive()

    @Slot()
    def _read_again(self) -> None:
        self._searcher = None
        self._derive()

    @Slot()
    def _forget_words(self) -> None:
        if self._searcher is not None:
            self._searcher.forget()

    @Slot()
    def _forget(self) -> None:
        self._layout, self._typing = 0, True
        self._rows.show([])
        self._areas.show([])
        self.show(SearchProps())

    @Slot()
    def _derive(self) -> None:
        if not self._shown:
            return
        from kiosk.offer.search import nearest_areas

        visit, catalogue = self._visit.value, self._offer.catalogue
        if visit.language != self._language:
            self._language, self._layout = visit.language, 0
        searcher, asked = self._searching(), visit.query.strip()
        # A blank behind it: the last word is whole.
        found = searcher.search(visit.query if self._typing else f"{visit.query} ", MOST_FOUND)
        standings = standings_of(catalogue, (one.service.id for one in found.results))
        in_english = frozenset(id_ for id_, standing in standings.items() if standing.english)
        icons = {area.id: area.icon for area in catalogue.areas()}
        self._rows.show(rows(found.results, visit.sheet, icons, in_english))
        missed = bool(asked) and not found.results
        near = nearest_areas(catalogue.areas(), asked, NEAREST_AREAS) if missed else ()
        self._areas.show(area_rows(near))
        layouts = self._layouts()
        self.show(
            SearchProps(
                text=visit.query,
                typing=self._typing,
                keys=layouts[self._layout].rows,
                next_layout=layouts[after(layouts, self._layout)].name,
                full=len(visit.query) >= QUERY_LENGTH,
                corrected=found.corrected,
                found=len(found.results),
                missed=missed,
                firsts=tuple(
                    {
                        "id": row.service_id,
                        "name": row.name,
                        "summary": row.why,
                        "area": row.area,
                        "icon": row.icon_name,
                    }
                    for row in self._rows.rows[:MOST_WHILE_TYPING]
                ),
                completions=completed(visit.query, searcher.completions(visit.query)),
                suggestions=() if asked else tuple(need.phrase for need in catalogue.needs()),
            )
        )

    def _layouts(self) -> tuple[Layout, ...]:
        return (*layouts_for(self._language), FIGURES)

    def _searching(self) -> Searcher:
        if self._searcher is None:
            from kiosk.offer.search import Searcher

            self._searcher = Searcher(self._offer.catalogue, self._offer.language)
        return self._searcher
