"""*Find help that fits us*: three questions, each of which may be skipped; the answers stay for the visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Area, AreaKind, Arrangement, Need
from kiosk.visit import Visit
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

STEPS = ("arrangement", "needs", "ages")
"""What `finder` is about, in this order."""


@dataclass(frozen=True, slots=True)
class ArrangementChoice:
    """A way a child can have come to live with a carer."""

    arrangement_id: str
    name: str
    legal_name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A trouble in a carer's words, and the area that helps with it: what it is called, and its icon."""

    need_id: str
    phrase: str
    area: str
    about: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class FinderProps:
    """`step` counts from 1. `answered`: the question on the page has an answer."""

    step: int = 1
    answered: bool = False
    arrangement: str = ""
    needs: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()


def derive(step: str, visit: Visit) -> FinderProps:
    """The question `step` with what has been answered so far."""
    given = {"arrangement": visit.arrangement, "needs": visit.needs, "ages": visit.ages}
    return FinderProps(STEPS.index(step) + 1, bool(given[step]), visit.arrangement, visit.needs, visit.ages)


def choices(arrangements: Iterable[Arrangement], chosen: str) -> tuple[ArrangementChoice, ...]:
    """The arrangements in the offer's order."""
    return tuple(
        ArrangementChoice(one.id, one.name, one.legal_name, one.id == chosen) for one in arrangements
    )


def need_rows(
    needs: Iterable[Need], areas: tuple[Area, ...], home_of: Mapping[str, str]
) -> tuple[NeedRow, ...]:
    """The needs by the home area of the service that answers each best; what is urgent first."""
    ordered = sorted(areas, key=lambda area: area.kind is not AreaKind.URGENT)
    by_area: dict[str, list[Need]] = {area.id: [] for area in ordered}
    for need in needs:
        by_area[home_of[need.services[0]]].append(need)
    return tuple(
        NeedRow(need.id, need.phrase, area.id, area.name, area.icon)
        for area in ordered
        for need in by_area[area.id]
    )


class Finder(view_of(FinderProps)):
    """The questions and their answers."""

    arrangements = constant(ListModel, "_arrangements")
    needRows = constant(ListModel, "_needs")

    def __init__(self, offer: SpokenOffer, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._visit = offer, visit
        self._step, self._shown = STEPS[0], False
        self._arrangements = ListModel(ArrangementChoice, self)
        self._needs = ListModel(NeedRow, self)
        self._read: Catalogue | None = None
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        offer.changed.connect(self._derive)

    @Slot(str)
    def chooseArrangement(self, arrangement: str) -> None:
        """How the child came to live with the carer."""
        self._visit.replace(replace(self._visit.value, arrangement=arrangement))

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """A trouble, or no longer one."""
        self._visit.replace(self._visit.value.toggled_need(need))

    @Slot(int)
    def toggleAge(self, age: int) -> None:
        """A child of this age, or none."""
        self._visit.replace(self._visit.value.toggled_age(age))

    @Slot(str, str)
    def _arrive(self, page: str, about: str) -> None:
        self._shown = page == "finder"
        if self._shown:
            self._step = about
            self._derive()

    @Slot()
    def _forget(self) -> None:
        self._arrangements.show([])
        self.show(FinderProps())
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if not self._shown:
            return
        visit, catalogue = self._visit.value, self._offer.catalogue
        self._arrangements.show(choices(catalogue.arrangements(), visit.arrangement))
        if catalogue is not self._read:
            self._read = catalogue
            needs = catalogue.needs()
            first = catalogue.summaries(dict.fromkeys(need.services[0] for need in needs))
            homes = {one.id: one.areas[0] for one in first}
            self._needs.show(need_rows(needs, catalogue.areas(), homes))
        self.show(derive(self._step, visit))
