"""One service, whole: who can have it, how to get it, what to say, whom to ring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Slot

from kiosk.language import ENGLISH
from kiosk.offer.contact import Hub, contact_for, qr_for
from kiosk.offer.dates import in_words as date_in_words
from kiosk.offer.glossary import terms_in
from kiosk.offer.isolates import piece_for
from kiosk.offer.model import Arrangement, Entitlement, Service
from kiosk.offer.translated import standing_of
from kiosk.offer.translation import PLAIN, Standing
from kiosk.visit import Visit
from ui.clock import right_now
from ui.current_visit import CurrentVisit
from ui.images import qr_source
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.contact import Moment, PhoneRow, by_relay, phone_rows
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
    dates: tuple[str, ...] = ()
    organization: str = ""
    hub_name: str = ""
    hub_address: str = ""
    unverified: bool = False
    by_relay: bool = False
    qr: str = ""
    qr_words: str = ""
    qr_is_page: bool = False
    checked: str = ""
    on_sheet: bool = False
    in_english: bool = False
    draft: bool = False


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


def derive(
    service: Service, hub: Hub, visit: Visit, standing: Standing = PLAIN, language: str = ENGLISH
) -> ServiceProps:
    """The page of one service at this hub, its own texts as they stand in the language of the visit."""
    contact, code = contact_for(service, hub), qr_for(service, hub)
    return ServiceProps(
        service_id=service.id,
        name=service.name,
        summary=service.summary,
        paragraphs=tuple(part.strip() for part in service.description.splitlines() if part.strip()),
        easy_words=service.easy_words,
        easy=visit.easy and bool(service.easy_words),
        eligibility=service.eligibility,
        minimum_age=-1 if service.minimum_age is None else service.minimum_age,
        maximum_age=-1 if service.maximum_age is None else service.maximum_age,
        steps=service.steps,
        say=service.say,
        next=service.next,
        cost=service.cost,
        places=tuple(
            piece_for(language, ", ".join(filter(None, (place.name, place.address))))
            for place in service.locations
        ),
        schedule=" ".join(one.description for one in service.schedules if one.description),
        organization=piece_for(language, service.organization),
        hub_name=piece_for(language, hub.name) if contact.is_hub else "",
        hub_address=piece_for(language, contact.address),
        by_relay=by_relay(contact.phones),
        unverified=any(row.unverified for row in phone_rows(contact.phones)),
        qr=qr_source(code.payload) if code else "",
        qr_words=code.words if code else "",
        qr_is_page=bool(code and service.url),
        checked=date_in_words(service.assured_date, language),
        on_sheet=service.id in visit.sheet,
        in_english=standing.english,
        draft=standing.draft,
    )


class ServiceView(view_of(ServiceProps)):
    """The service that the route leads to."""

    entitlements = constant(ListModel, "_entitlements")
    phones = constant(ListModel, "_phones")
    terms = constant(ListModel, "_terms")
    explained = constant(ListModel, "_explained")
    """The same, with the one that was asked about first."""

    def __init__(
        self,
        offer: SpokenOffer,
        hub: Hub,
        visit: CurrentVisit,
        route: Route,
        dates_of: Callable[[str], tuple[str, ...]] = lambda _: (),
        now: Callable[[], datetime] = right_now,
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._visit = offer, hub, visit
        self._dates_of, self._now = dates_of, now
        self._service: Service | None = None
        self._standing = PLAIN
        self._entitlements = ListModel(EntitlementRow, self)
        self._phones = ListModel(PhoneRow, self)
        self._terms, self._explained = ListModel(TermRow, self), ListModel(TermRow, self)
        route.arrived.connect(self._arrive)
        visit.changed.connect(self._derive)
        offer.changed.connect(self._read_again)

    @Slot()
    def toggleSheet(self) -> None:
        """Put it on the sheet, or take it off."""
        if self._service:
            self._visit.replace(self._visit.value.toggled(self._service.id))

    @Slot()
    def toggleEasy(self) -> None:
        """Easy words instead of the description, or back."""
        self._visit.replace(replace(self._visit.value, easy=not self._visit.value.easy))

    @Slot(str)
    def explain(self, term: str) -> None:
        """Put the meaning of one hard word before the others."""
        self._explained.show(sorted(self._terms.rows, key=lambda row: row.term != term))

    @Slot(str, str)
    def _arrive(self, page: str, about: str) -> None:
        if page == "service":  # always anew, since who can be reached changes with the clock
            self._read(about)

    @Slot()
    def _read_again(self) -> None:
        """In another language, or of another offer, which may lack the service."""
        if self._service is not None and self._offer.catalogue.present((self._service.id,)):
            self._read(self._service.id)
        else:
            self._service = None

    def _read(self, about: str) -> None:
        catalogue, language = self._offer.catalogue, self._offer.language
        service = self._service = catalogue.service(about)
        self._standing = standing_of(catalogue, about)
        self._entitlements.show(entitlement_rows(service.entitlements, catalogue.arrangements()))
        contact = contact_for(service, self._hub)
        moment = Moment(self._now(), catalogue.bank_holidays())
        self._phones.show(phone_rows(contact.phones, contact.name, language=language, moment=moment))
        # The hard words are those of English papers and offices, and are explained as they stand there.
        english = self._offer.english
        terms = terms_in(english.service(about), english.glossary())
        self._terms.show([TermRow(term.term[:1].upper() + term.term[1:], term.meaning) for term in terms])
        self.explain("")
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if self._service:
            props = derive(self._service, self._hub, self._visit.value, self._standing, self._offer.language)
            self.show(replace(props, dates=self._dates_of(self._service.id)))
