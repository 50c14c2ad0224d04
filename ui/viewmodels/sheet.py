"""My sheet: what is on it, for whom, how big, how it will look, and whether it can be printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage

from kiosk.errors import SheetTooLong
from kiosk.language import ENGLISH
from kiosk.offer.by_phone import by_phone
from kiosk.offer.coming import coming
from kiosk.offer.contact import Hub
from kiosk.visit import Visit
from printing.compose import PRINTED, PrintSize, SheetRequest
from ui.current_visit import CurrentVisit
from ui.images import Previews, qr_source
from ui.jobs import Err, Jobs, Ok
from ui.models.list_model import ListModel
from ui.paper import sheet_words
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

PAGES = ("sheet", "arrangement", "preview", "by-phone", "staff-tailor")
"""The pages that show more of it than how much is on it."""
DRAWN = ("sheet", "preview", "staff-tailor")
"""Those that show what it will look like."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A service on the sheet; `number` counts from 1."""

    service_id: str
    name: str
    area: str
    number: int


@dataclass(frozen=True, slots=True)
class ArrangementRow:
    """A way a child can have come to live with a carer."""

    arrangement_id: str
    name: str
    legal_name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SheetProps:
    """`pages` are image sources of the preview, empty while it is being drawn or where it failed.

    `too_long`: of how many pages it would be where that are more than are printed, else 0.
    """

    count: int = 0
    first_name: str = ""
    arrangement: str = ""
    print_size: str = "standard"
    pages: tuple[str, ...] = ()
    drawing: bool = False
    failed: bool = False
    too_long: int = 0
    has_printer: bool = False
    phone_qr: str = ""
    phone_is_web: bool = False
    words: str = ""


class Sheet(view_of(SheetProps)):
    """The sheet that this visit puts together."""

    rows = constant(ListModel, "_rows")
    arrangements = constant(ListModel, "_arrangement_rows")

    def __init__(
        self,
        offer: SpokenOffer,
        hub: Hub,
        public_address: str,
        has_printer: bool,
        visit: CurrentVisit,
        route: Route,
        jobs: Jobs,
        previews: Previews,
        today: Callable[[], date],
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._public_address = offer, hub, public_address
        self._has_printer, self._visit, self._jobs, self._previews, self._today = (
            has_printer,
            visit,
            jobs,
            previews,
            today,
        )
        self._rows = ListModel(SheetRow, self)
        self._arrangement_rows = ListModel(ArrangementRow, self)
        self._pages: tuple[str, ...] = ()
        self._words = ""
        self._drawn: Visit | None = None
        self._failed = False
        self._too_long = 0
        self._open = self._shown = False
        visit.changed.connect(self._change)
        offer.changed.connect(self._change)
        visit.parted.connect(self._forget)
        route.arrived.connect(self._arrive)
        route.seen.connect(self._draw)  # a job beside it would keep the page waiting for the interpreter
        self.show(SheetProps(has_printer=has_printer))

    def request(self) -> SheetRequest:
        """What is to be printed, as it stands now."""
        visit = self._visit.value
        language = visit.sheet_language or visit.language
        printed = language in PRINTED
        offer = self._offer.english
        if printed:
            offer = self._offer.spoken_in(language) if visit.sheet_language else self._offer.catalogue
        return SheetRequest(
            services=offer.services(visit.sheet),
            hub=self._hub,
            release=offer.release(),
            language=language if printed else ENGLISH,
            today=self._today(),
            for_name=visit.first_name.strip(),
            arrangement=visit.arrangement,
            size=PrintSize(visit.print_size),
            note=visit.note.strip(),
            appointment=visit.appointment.in_words(language if printed else ENGLISH),
            sessions=coming(offer, self._today(), hub=self._hub.id),
        )

    @Slot(str)
    def takeOff(self, service: str) -> None:
        """Take a service off the sheet."""
        self._visit.replace(self._visit.value.without(service))

    @Slot(str)
    def moveUp(self, service: str) -> None:
        """Print a service earlier."""
        self._visit.replace(self._visit.value.moved_up(service))

    @Slot(str)
    def choosePrintSize(self, size: str) -> None:
        """Standard, large or giant."""
        self._visit.replace(replace(self._visit.value, print_size=PrintSize(size).value))

    @Slot(str)
    def chooseArrangement(self, arrangement: str) -> None:
        """How the child came; the one chosen already is taken back."""
        visit = self._visit.value
        self._visit.replace(
            replace(visit, arrangement="" if visit.arrangement == arrangement else arrangement)
        )

    @Slot(str, str)
    def _arrive(self, page: str, _about: str) -> None:
        self._open, self._shown = page in PAGES, page in DRAWN
        self._derive()

    @Slot()
    def _change(self) -> None:
        if not self._visit.value.sheet and self._drawn is not None:
            self._clear()
        self._draw()
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._clear()
        self._rows.show([])
        self._arrangement_rows.show([])
        self.show(SheetProps(has_printer=self._has_printer))
        self._derive()

    def _clear(self) -> None:
        """Nothing of what was drawn stays, nor of its words."""
        self._previews.clear()
        self._pages, self._drawn, self._failed, self._too_long = (), None, False, 0
        self._words = ""

    @Slot()
    def _draw(self) -> None:
        """Draw the preview anew where it is looked at and no longer true."""
        visit = self._visit.value
        wanted = Visit(
            sheet=visit.sheet,
            first_name=visit.first_name,
            arrangement=visit.arrangement,
            print_size=visit.print_size,
            language=visit.language,
            in_english=visit.in_english,
            note=visit.note,
            appointment=visit.appointment,
            sheet_language=visit.sheet_language,
        )
        if not self._shown or not visit.sheet or wanted == self._drawn:
            return
        self._drawn, self._failed, self._too_long = wanted, False, 0
        request = self.request()
        self._jobs.run(lambda: self._told(request), lambda result: self._drawn_as(wanted, result))
        self._derive()

    def _told(self, request: SheetRequest) -> tuple[tuple[QImage, ...], str]:
        """In a job: what the pages look like, and what they say."""
        images = self._previews.draw(request)
        return images, sheet_words(request, len(images))

    def _drawn_as(self, wanted: Visit, result: Ok[tuple[tuple[QImage, ...], str]] | Err) -> None:
        if wanted != self._drawn:
            return
        match result:
            case Ok((images, words)):
                self._pages, self._words = self._previews.keep(images), words
            case Err(SheetTooLong(pages=pages)):
                self._pages, self._words, self._too_long = (), "", pages
            case Err():
                self._pages, self._words, self._failed = (), "", True
        self._derive()

    def _derive(self) -> None:
        """How much is on it, always; the rest where it is looked at."""
        visit = self._visit.value
        props = replace(self.props, count=len(visit.sheet))
        self.show(self._in_full(props, visit) if self._open else props)

    def _in_full(self, props: SheetProps, visit: Visit) -> SheetProps:
        catalogue = self._offer.catalogue
        summaries, arrangements = catalogue.summaries(visit.sheet), catalogue.arrangements()
        areas = {area.id: area.name for area in catalogue.areas()}
        self._rows.show(
            [
                SheetRow(one.id, one.name, areas[one.areas[0]], number)
                for number, one in enumerate(summaries, 1)
            ]
        )
        self._arrangement_rows.show(
            [
                ArrangementRow(one.id, one.name, one.legal_name, one.id == visit.arrangement)
                for one in arrangements
            ]
        )
        return replace(
            props,
            first_name=visit.first_name,
            arrangement=next((one.name for one in arrangements if one.id == visit.arrangement), ""),
            print_size=visit.print_size,
            pages=self._pages if visit.sheet else (),
            drawing=bool(visit.sheet) and not (self._pages or self._failed or self._too_long),
            failed=self._failed,
            too_long=self._too_long,
            phone_qr=self._phone_code(visit),
            phone_is_web=bool(self._public_address),
            words=self._words if visit.sheet else "",
        )

    def _phone_code(self, visit: Visit) -> str:
        if not visit.sheet:
            return ""
        return qr_source(by_phone(self._offer.english.services(visit.sheet), self._hub, self._public_address))
