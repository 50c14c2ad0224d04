"""One service, whole: who can have it, how to get it, what to say, whom to ring."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.contact import Hub, contact_for, qr_for
from kiosk.offer.dates import in_words as date_in_words
from kiosk.offer.glossary import terms_in
from kiosk.offer.model import Arrangement, Entitlement, GlossaryTerm, Service
from ui.current_visit import CurrentVisit
from ui.images import qr_source
from ui.models.list_model import ListModel
from ui.viewmodels.contact import PhoneRow, phone_rows
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True)
class EntitlementRow:
    """What the service means for some arrangements: `who` is empty where it holds for all alike."""

    who: str
    level: str
    sentence: str
    others: bool


@dataclass(frozen=True, slots=True)
class TermRow:
    """A hard word of this page and its meaning."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ServiceProps:
    """Everything on the page that is not a list. Ages are -1 where there is none."""

    service_id: str = ""
    name: str = ""
    summary: str = ""
    paragraphs: tuple[str, ...] = ()
    easy_words: tuple[str, ...] = ()
    easy: bool = False
    eligibility: str = ""
    minimum_age: int = -1
    maximum_age: int = -1
    steps: tuple[str, ...] = ()
    say: str = ""
    next: str = ""
    cost: str = ""
    places: tuple[str, ...] = ()
    schedule: str = ""
    organization: str = ""
    hub_name: str = ""
    hub_address: str = ""
    unverified: bool = False
    qr: str = ""
    qr_words: str = ""
    qr_is_page: bool = False
    checked: str = ""
    on_sheet: bool = False


def entitlement_rows(
    entitlements: tuple[Entitlement, ...], arrangements: tuple[Arrangement, ...]
) -> tuple[EntitlementRow, ...]:
    """Those that say the same drawn together; what holds for most carers first, then where it differs."""
    names = {arrangement.id: arrangement.legal_name for arrangement in arrangements}
    groups: dict[tuple[bool, str, str], list[str]] = {}
    for one in entitlements:
        groups.setdefault((one.inherited, one.level, one.sentence), []).append(names[one.arrangement])
    alone = len(groups) == 1
    ordered = sorted(groups.items(), key=lambda group: not group[0][0])
    return tuple(
        EntitlementRow("" if alone or inherited else ", ".join(who), level, sentence, inherited and not alone)
        for (inherited, level, sentence), who in ordered
    )


def derive(service: Service, hub: Hub, easy: bool, sheet: tuple[str, ...]) -> ServiceProps:
    """The page of one service at this hub."""
    contact, code = contact_for(service, hub), qr_for(service, hub)
    return ServiceProps(
        service_id=service.id,
        name=service.name,
        summary=service.summary,
        paragraphs=tuple(part.strip() for part in service.description.splitlines() if part.strip()),
        easy_words=service.easy_words,
        easy=easy,
        eligibility=service.eligibility,
        minimum_age=-1 if service.minimum_age is None else service.minimum_age,
        maximum_age=-1 if service.maximum_age is None else service.maximum_age,
        steps=service.steps,
        say=service.say,
        next=service.next,
        cost=service.cost,
        places=tuple(", ".join(filter(None, (place.name, place.address))) for place in service.locations),
        schedule=" ".join(one.description for one in service.schedules if one.description),
        organization=service.organization,
        hub_name=hub.name if contact.is_hub else "",
        hub_address=contact.address,
        unverified=any(row.unverified for row in phone_rows(contact.phones)),
        qr=qr_source(code.payload) if code else "",
        qr_words=code.words if code else "",
        qr_is_page=bool(code and service.url),
        checked=date_in_words(service.assured_date),
        on_sheet=service.id in sheet,
    )


class ServiceView(view_of(ServiceProps)):
    """The service that the route leads to."""

    entitlements = constant(ListModel, "_entitlements")
    phones = constant(ListModel, "_phones")
    terms = constant(ListModel, "_terms")

    def __init__(
        self, catalogue: Catalogue, hub: Hub, visit: CurrentVisit, route: Route, parent=None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._hub, self._visit = catalogue, hub, visit
        self._arrangements = catalogue.arrangements()
        self._glossary: tuple[GlossaryTerm, ...] = catalogue.glossary()
        self._service: Service | None = None
        self._easy = False
        self._entitlements = ListModel(EntitlementRow, self)
        self._phones = ListModel(PhoneRow, self)
        self._terms = ListModel(TermRow, self)
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)

    @Slot()
    def toggleSheet(self) -> None:
        """Put it on the sheet, or take it off."""
        if self._service:
            self._visit.replace(self._visit.value.toggled(self._service.id))

    @Slot()
    def toggleEasy(self) -> None:
        """Easy words instead of the description, or back."""
        self._easy = not self._easy
        self._derive()

    @Slot(str, str)
    def _arrive(self, page: str, about: str) -> None:
        if page != "service" or (self._service and self._service.id == about):
            return
        service = self._service = self._catalogue.service(about)
        self._entitlements.show(entitlement_rows(service.entitlements, self._arrangements))
        contact = contact_for(service, self._hub)
        self._phones.show(phone_rows(contact.phones, contact.name))
        self._terms.show(
            [
                TermRow(term.term[:1].upper() + term.term[1:], term.meaning)
                for term in terms_in(service, self._glossary)
            ]
        )
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if self._service:
            self.show(derive(self._service, self._hub, self._easy, self._visit.value.sheet))

    @Slot()
    def _forget(self) -> None:
        self._easy = False
        self._derive()
