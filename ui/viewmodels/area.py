"""An area: its services, each to read or to put on the sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.offer.model import Area, ServiceSummary
from kiosk.offer.translated import standings_of
from kiosk.offer.translation import Standing
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service in a list. `in_english`: it is not, or not yet, in the language of the visit."""

    service_id: str
    name: str
    summary: str
    on_sheet: bool
    in_english: bool = False


@dataclass(frozen=True, slots=True)
class AreaProps:
    """The area shown, how many kinds of help it holds, and the page of them that was left."""

    area_id: str = ""
    name: str = ""
    icon_name: str = ""
    count: int = 0
    page: int = 0
    has_leaflet: bool = False
    in_english: bool = False
    draft: bool = False


def rows(
    services: tuple[ServiceSummary, ...], sheet: tuple[str, ...], standings: Mapping[str, Standing]
) -> tuple[ServiceRow, ...]:
    """The services as rows that know whether they are on the sheet."""
    return tuple(
        ServiceRow(one.id, one.name, one.summary, one.id in sheet, standings[one.id].english)
        for one in services
    )


class AreaView(view_of(AreaProps)):
    """The services of the area that the route leads to."""

    services = constant(ListModel, "_rows")

    def __init__(self, offer: SpokenOffer, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._visit = offer, visit
        self._services: tuple[ServiceSummary, ...] = ()
        self._standings: dict[str, Standing] = {}
        self._rows = ListModel(ServiceRow, self)
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._show_rows)
        offer.changed.connect(self._read_again)

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Put a service on the sheet, or take it off."""
        self._visit.replace(self._visit.value.toggled(service))

    @Slot(int)
    def turned(self, page: int) -> None:
        """Another page of the services is shown: that is where Back leads to."""
        self.show(replace(self.props, page=page))

    @Slot(str, str)
    def _arrive(self, page: str, about: str) -> None:
        if page == "home":
            self.show(replace(self.props, page=0))
        if page == "area" and about != self.props.area_id:
            self._read(about, 0)

    def _read(self, about: str, page: int) -> None:
        catalogue = self._offer.catalogue
        area: Area = catalogue.area(about)
        ids = catalogue.ids_in(about)
        self._services, self._standings = catalogue.summaries(ids), standings_of(catalogue, ids)
        self.show(
            AreaProps(
                area.id,
                area.name,
                area.icon,
                len(ids),
                page,
                area.id in catalogue.ids("leaflet"),
                any(one.english for one in self._standings.values()),
                any(one.draft for one in self._standings.values()),
            )
        )
        self._show_rows()

    @Slot()
    def _read_again(self) -> None:
        """In another language, or of another offer, which may lack the area."""
        if self.props.area_id in self._offer.catalogue.ids("area"):
            self._read(self.props.area_id, self.props.page)
        else:
            self.show(AreaProps())

    @Slot()
    def _show_rows(self) -> None:
        self._rows.show(rows(self._services, self._visit.value.sheet, self._standings))
