"""A sheet that staff make for one family: begun with a template, added to by area, printed, cleared.

What is on it, for whom, and what it will look like is the visit's and `Sheet`'s, as for carers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.language import ENGLISH, Language
from kiosk.offer.model import Area, ServiceSummary, SheetTemplate
from kiosk.visit import Visit
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.comfort import LanguageRow
from ui.viewmodels.route import ROOMS, Route
from ui.viewmodels.view_model import constant, view_of

AREA_PAGE = "staff-area"


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """What staff may begin with."""

    template_id: str
    name: str


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area, and how many of its services are on the sheet."""

    area_id: str
    name: str
    icon_name: str
    count: int


@dataclass(frozen=True, slots=True)
class PickRow:
    """A service that can be put on the sheet with one touch, and taken off with another."""

    service_id: str
    name: str
    on_sheet: bool


@dataclass(frozen=True, slots=True)
class StaffTailorProps:
    """`note` and `appointment` are "" where there is none; `language` is called by its own name.

    `area`, `area_id` and `area_icon` are of the area whose services are shown. `several_languages`: there is
    one to choose.
    """

    count: int = 0
    note: str = ""
    appointment: str = ""
    language: str = ""
    several_languages: bool = False
    copies: int = 1
    most_copies: int = 1
    area_id: str = ""
    area: str = ""
    area_icon: str = ""


def area_rows(
    areas: Iterable[Area], inside: dict[str, tuple[str, ...]], sheet: tuple[str, ...]
) -> tuple[AreaRow, ...]:
    """Areas in order; `inside` are the ids of the services of each."""
    return tuple(
        AreaRow(area.id, area.name, area.icon, len(set(inside[area.id]) & set(sheet))) for area in areas
    )


def pick_rows(services: Iterable[ServiceSummary], sheet: tuple[str, ...]) -> tuple[PickRow, ...]:
    """Services in order."""
    return tuple(PickRow(one.id, one.name, one.id in sheet) for one in services)


def derive(
    visit: Visit, languages: tuple[Language, ...], most_copies: int, area: Area | None
) -> StaffTailorProps:
    """The page, as the visit stands."""
    spoken = visit.sheet_language or visit.language
    return StaffTailorProps(
        count=len(visit.sheet),
        note=visit.note.strip(),
        appointment=visit.appointment.in_words(),
        language=next((one.name for one in languages if one.code == spoken), ""),
        several_languages=len(languages) > 1,
        copies=visit.copies,
        most_copies=most_copies,
        area_id=area.id if area else "",
        area=area.name if area else "",
        area_icon=area.icon if area else "",
    )


class StaffTailor(view_of(StaffTailorProps)):
    """Begins, fills and clears the sheet of one family after another."""

    templates = constant(ListModel, "_templates")
    areas = constant(ListModel, "_areas")
    services = constant(ListModel, "_services")
    languages = constant(ListModel, "_languages")

    def __init__(
        self,
        offer: SpokenOffer,
        languages: tuple[Language, ...],
        most_copies: int,
        visit: CurrentVisit,
        route: Route,
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._offer, self._spoken, self._most_copies, self._visit = offer, languages, most_copies, visit
        self._area = ""
        self._known: tuple[SheetTemplate, ...] = offer.english.sheet_templates()
        self._templates = ListModel(TemplateRow, self)
        self._areas = ListModel(AreaRow, self)
        self._services = ListModel(PickRow, self)
        self._languages = ListModel(LanguageRow, self)
        self._inside: dict[str, tuple[str, ...]] = {}
        self._templates.show([TemplateRow(one.id, one.name) for one in self._known])
        self._on = False
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        route.arrived.connect(self._arrived)

    @Slot(str)
    def begin(self, template: str) -> None:
        """With a template: its services come in place of what is on the sheet."""
        (chosen,) = (one for one in self._known if one.id == template)
        services = self._offer.english.present(chosen.services)
        self._visit.replace(self._visit.value.begun_with(services, chosen.arrangement))

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Put a service on the sheet, or take it off."""
        self._visit.replace(self._visit.value.toggled(service))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Of the sheet; the screen stays English."""
        if code not in {one.code for one in self._spoken}:
            raise ValueError(code)
        self._visit.replace(replace(self._visit.value, sheet_language="" if code == ENGLISH else code))

    @Slot()
    def more(self) -> None:
        """One more copy, as far as the settings allow."""
        self._count(self._visit.value.copies + 1)

    @Slot()
    def fewer(self) -> None:
        """One copy less; one is the least."""
        self._count(self._visit.value.copies - 1)

    @Slot()
    def clear(self) -> None:
        """Nothing of this family stays; the next one begins."""
        self._visit.begin_next_family()

    def _count(self, copies: int) -> None:
        within = max(1, min(self._most_copies, copies))
        self._visit.replace(replace(self._visit.value, copies=within))

    @Slot(str, str)
    def _arrived(self, page: str, about: str) -> None:
        self._on = page in ROOMS
        if page == AREA_PAGE:
            self._area = about
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._area = ""
        for model in (self._areas, self._services, self._languages):
            model.show([])
        self.show(StaffTailorProps())
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if not self._on:
            return
        visit, offer = self._visit.value, self._offer.english
        areas = offer.areas()
        if not self._inside:
            self._inside = {one.id: tuple(s.id for s in offer.services_in(one.id)) for one in areas}
        self._areas.show(area_rows(areas, self._inside, visit.sheet))
        area = offer.area(self._area) if self._area else None
        if area:
            self._services.show(pick_rows(offer.services_in(area.id), visit.sheet))
        chosen = visit.sheet_language or visit.language
        self._languages.show([LanguageRow(one.code, one.name, one.code == chosen) for one in self._spoken])
        self.show(derive(visit, self._spoken, self._most_copies, area))
