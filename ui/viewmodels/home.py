"""Home, and *For every family*: the areas as tiles."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.offer.model import Area, AreaKind
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True)
class AreaTile:
    """One area to touch."""

    area_id: str
    name: str
    summary: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class HomeProps:
    """The offer's own title."""

    title: str = ""
    council: str = ""


def tiles(areas: tuple[Area, ...], kind: AreaKind) -> tuple[AreaTile, ...]:
    """The areas of one kind, in the offer's order."""
    return tuple(AreaTile(area.id, area.name, area.summary, area.icon) for area in areas if area.kind is kind)


class Home(view_of(HomeProps)):
    """Doors and areas."""

    areas = constant(ListModel, "_areas")
    everyFamily = constant(ListModel, "_every_family")

    def __init__(self, offer: SpokenOffer, parent=None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._areas = ListModel(AreaTile, self)
        self._every_family = ListModel(AreaTile, self)
        offer.changed.connect(self._derive)
        self._derive()

    @Slot()
    def _derive(self) -> None:
        areas, release = self._offer.catalogue.areas(), self._offer.english.release()
        self._areas.show(tiles(areas, AreaKind.KINSHIP))
        self._every_family.show(tiles(areas, AreaKind.UNIVERSAL))
        self.show(HomeProps(release.title, release.council))
