"""What fits the family: three groups of services, each saying why, and the answers that led to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.language import words_in
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.find import find
from kiosk.offer.matching import Band, Family, Match, Matches
from kiosk.offer.model import Arrangement
from kiosk.offer.reasons import briefly, why
from kiosk.offer.translated import standings_of
from kiosk.visit import Visit
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """A service, why it is shown, and what it means for this family ("" where `why` says so already).

    `briefly` is `why` in fewer words, for a low screen. `area` is its home, whose icon it has.
    """

    service_id: str
    name: str
    why: str
    briefly: str
    means: str
    on_sheet: bool
    area: str = ""
    icon_name: str = ""
    in_english: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """An answer that can be taken back: `kind` is arrangement, need or age, `key` which one."""

    kind: str
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """How many results the groups have, in order, and how many of the first are not on the sheet yet."""

    to_show: int = 0
    to_ask: int = 0
    for_all: int = 0
    to_add: int = 0
    answered: bool = False


def family_of(visit: Visit, hub: str) -> Family:
    """What this visit has answered."""
    return Family(visit.arrangement, visit.needs, visit.ages, hub)


def rows(
    results: tuple[Match, ...],
    reasons: Mapping[str, tuple[str, str]],
    sheet: tuple[str, ...],
    icons: Mapping[str, str],
    in_english: frozenset[str],
) -> tuple[ResultRow, ...]:
    """Results as rows that know whether they are on the sheet."""
    return tuple(
        ResultRow(
            service_id=one.id,
            name=one.offered.service.name,
            why=reasons[one.id][0],
            briefly=reasons[one.id][1],
            means="" if _says(reasons[one.id][0], one.offered.sentence) else one.offered.sentence,
            on_sheet=one.id in sheet,
            area=one.offered.service.areas[0],
            icon_name=icons[one.offered.service.areas[0]],
            in_english=one.id in in_english,
        )
        for one in results
    )


def chips(visit: Visit, catalogue: Catalogue, language: str) -> tuple[Chip, ...]:
    """The answers of the visit, in the order of the questions."""
    names = {one.id: one.name for one in catalogue.arrangements()}
    phrases = {one.id: one.phrase for one in catalogue.needs()}
    words = words_in(language)
    told = [Chip("arrangement", visit.arrangement, names[visit.arrangement])] if visit.arrangement else []
    told += [Chip("need", need, phrases[need]) for need in visit.needs]
    for age in visit.ages:
        says = words.gettext("A child of {age}") if age else words.gettext("A child under 1")
        told.append(Chip("age", str(age), says.format(age=age)))
    return tuple(told)


class Results(view_of(ResultsProps)):
    """The results of the answers, found anew whenever one changes."""

    forYou = constant(ListModel, "_for_you")
    worthAsking = constant(ListModel, "_worth_asking")
    everyFamily = constant(ListModel, "_every_family")
    chips = constant(ListModel, "_chips")

    def __init__(self, offer: SpokenOffer, hub: str, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._visit = offer, hub, visit
        self._shown = False
        self._for_you = ListModel(ResultRow, self)
        self._worth_asking = ListModel(ResultRow, self)
        self._every_family = ListModel(ResultRow, self)
        self._chips = ListModel(Chip, self)
        self._models = dict(zip(Band, (self._for_you, self._worth_asking, self._every_family), strict=True))
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        offer.changed.connect(self._derive)

    @Slot(str)
    def toggle(self, service: str) -> None:
        """Put a service on the sheet, or take it off."""
        self._visit.replace(self._visit.value.toggled(service))

    @Slot()
    def addAll(self) -> None:
        """Put all of the first group on the sheet."""
        self._visit.replace(self._visit.value.added(tuple(row.service_id for row in self._for_you.rows)))

    @Slot(str, str)
    def remove(self, kind: str, key: str) -> None:
        """Take an answer back."""
        visit = self._visit.value
        if kind == "arrangement":
            self._visit.replace(replace(visit, arrangement=""))
        elif kind == "need":
            self._visit.replace(visit.toggled_need(key))
        else:
            self._visit.replace(visit.toggled_age(int(key)))

    @Slot(str, str)
    def _arrive(self, page: str, _about: str) -> None:
        self._shown = page == "results"
        self._derive()

    @Slot()
    def _forget(self) -> None:
        for model in (*self._models.values(), self._chips):
            model.show([])
        self.show(ResultsProps())

    @Slot()
    def _derive(self) -> None:
        if not self._shown:
            return
        visit, catalogue, language = self._visit.value, self._offer.catalogue, self._offer.language
        family = family_of(visit, self._hub)
        told = catalogue.arrangement(visit.arrangement) if visit.arrangement else None
        groups = find(catalogue, family)
        reasons = _reasons(groups, told, family, language)
        standings = standings_of(catalogue, reasons)
        in_english = frozenset(id_ for id_, standing in standings.items() if standing.english)
        icons = {area.id: area.icon for area in catalogue.areas()}
        for group in groups:
            self._models[group.band].show(rows(group.results, reasons, visit.sheet, icons, in_english))
        counts = [len(group.results) for group in groups]
        to_add = sum(not row.on_sheet for row in self._for_you.rows)
        self._chips.show(chips(visit, catalogue, language))
        self.show(ResultsProps(*counts, to_add, bool(self._chips.rows)))


def _reasons(
    groups: tuple[Matches, ...], told: Arrangement | None, family: Family, language: str
) -> dict[str, tuple[str, str]]:
    """Why each is shown, and the same briefly."""
    facts = (told, family, language)
    return {one.id: (why(one, *facts), briefly(one, *facts)) for group in groups for one in group.results}


def _says(reason: str, sentence: str) -> bool:
    """Whether the reason ends in the sentence, whose first letter it may have made small."""
    return reason.endswith(sentence[1:])
