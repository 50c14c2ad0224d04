"""The ready-made prints, for staff: as many as they want, in the language they want."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.offer.model import Area, Arrangement, Leaflet
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

PAGE = "staff-prints"


@dataclass(frozen=True, slots=True)
class LeafletRow:
    """A leaflet, called after its area or its arrangement."""

    leaflet_id: str
    name: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class StaffPrintsProps:
    """How many leaflets there are."""

    leaflets_count: int = 0


def leaflet_rows(
    leaflets: Iterable[Leaflet], areas: Iterable[Area], arrangements: Iterable[Arrangement]
) -> tuple[LeafletRow, ...]:
    """Leaflets in order; one of an arrangement has no icon of its own here."""
    known = {area.id: (area.name, area.icon) for area in areas}
    known |= {one.id: (one.name, "") for one in arrangements}
    return tuple(LeafletRow(one.id, *known[one.area or one.arrangement]) for one in leaflets)


class StaffPrints(view_of(StaffPrintsProps)):
    """What can be printed in numbers; `Printing` prints it."""

    leaflets = constant(ListModel, "_leaflets")

    def __init__(self, offer: SpokenOffer, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._leaflets = ListModel(LeafletRow, self)
        route.arrived.connect(self._arrived)

    def _arrived(self, page: str, _about: str) -> None:
        if page == PAGE and not self._leaflets.rows:
            offer = self._offer.english
            rows = leaflet_rows(offer.leaflets(), offer.areas(), offer.arrangements())
            self._leaflets.show(rows)
            self.show(StaffPrintsProps(len(rows)))
