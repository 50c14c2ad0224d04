"""The kiosk as QML sees it: one object, a child for each page. Here everything is put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.offer.catalogue import Catalogue
from kiosk.settings import Settings
from kiosk.settings import home as state_folder
from kiosk.staff import CLOSED_BY_STAFF, RESTART
from printing.printers import Printer
from ui.clock import right_now
from ui.current_visit import CurrentVisit
from ui.images import Previews
from ui.jobs import Jobs
from ui.reading import Reading
from ui.ready_prints import ReadyPrints
from ui.screen import Measure
from ui.speech.still import AnyVoice
from ui.spoken_offer import SpokenOffer
from ui.upkeep import Upkeep
from ui.viewmodels.area import AreaView
from ui.viewmodels.comfort import Comfort, offered
from ui.viewmodels.finder import Finder
from ui.viewmodels.home import Home
from ui.viewmodels.idle import Idle
from ui.viewmodels.listen import Listen
from ui.viewmodels.name import Name
from ui.viewmodels.not_sure import NotSure
from ui.viewmodels.printing import Printing
from ui.viewmodels.results import Results
from ui.viewmodels.route import Route
from ui.viewmodels.search import Search
from ui.viewmodels.seen_first import SeenFirst
from ui.viewmodels.service import ServiceView
from ui.viewmodels.sheet import Sheet
from ui.viewmodels.staff_appointment import StaffAppointment
from ui.viewmodels.staff_content import StaffContent
from ui.viewmodels.staff_pin import StaffPin
from ui.viewmodels.staff_printer import StaffPrinter
from ui.viewmodels.staff_prints import StaffPrints
from ui.viewmodels.staff_screen import StaffScreen
from ui.viewmodels.staff_tailor import StaffTailor
from ui.viewmodels.staff_write import StaffWrite
from ui.viewmodels.talk import Talk
from ui.viewmodels.view_model import constant, view_of
from ui.viewmodels.whats_on import WhatsOn

CLEARED_MS = 6000
"""How long *All cleared* stays before the kiosk waits for the next person."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the kiosk needs from outside, all of it injectable.

    `home` is the folder of state, where the staff PIN is; without `upkeep` nothing is followed.
    Without a `voice` nothing is said; `reading` sees the screen that it would say.
    """

    catalogue: Catalogue
    settings: Settings
    printer: Printer | None
    jobs: Jobs
    previews: Previews
    clock: Callable[[], float]
    today: Callable[[], date]
    now: Callable[[], datetime] = field(default=right_now)
    home: Path = field(default_factory=state_folder)
    upkeep: Upkeep | None = None
    voice: AnyVoice | None = None
    reading: Reading = field(default_factory=Reading)
    measure: Measure = field(default_factory=lambda: Measure(1920, 1080, 4.0))


@dataclass(frozen=True, slots=True)
class KioskProps:
    """Who runs the kiosk and where it stands; `motion`: whether anything on its screen may move."""

    council: str = ""
    hub_name: str = ""
    motion: bool = True


class Kiosk(view_of(KioskProps)):
    """The root of all view-models; starts and ends visits. `leaving`: staff end it, with this code."""

    leaving = Signal(int)

    route = constant(Route, "_route")
    comfort = constant(Comfort, "_comfort")
    home = constant(Home, "_home")
    finder = constant(Finder, "_finder")
    notSure = constant(NotSure, "_not_sure")
    results = constant(Results, "_results")
    search = constant(Search, "_search")
    whatsOn = constant(WhatsOn, "_whats_on")
    area = constant(AreaView, "_area")
    service = constant(ServiceView, "_service")
    talk = constant(Talk, "_talk")
    sheet = constant(Sheet, "_sheet")
    name = constant(Name, "_name")
    printing = constant(Printing, "_printing")
    idle = constant(Idle, "_idle")
    listen = constant(Listen, "_listen")
    staffPin = constant(StaffPin, "_staff_pin")
    staffContent = constant(StaffContent, "_staff_content")
    staffPrinter = constant(StaffPrinter, "_staff_printer")
    staffPrints = constant(StaffPrints, "_staff_prints")
    staffScreen = constant(StaffScreen, "_staff_screen")
    staffTailor = constant(StaffTailor, "_staff_tailor")
    staffAppointment = constant(StaffAppointment, "_staff_appointment")
    staffWrite = constant(StaffWrite, "_staff_write")

    def __init__(self, around: Surroundings, parent=None) -> None:
        super().__init__(parent)
        catalogue, settings = around.catalogue, around.settings
        release = catalogue.release()
        self._jobs = around.jobs
        self._visit = CurrentVisit(self)
        drafts = settings.show_draft_translations
        self._offer = SpokenOffer(catalogue, self._visit, drafts=drafts, parent=self)
        self._route = Route(self)
        spoken = offered(release.languages, drafts=drafts)
        self._comfort = Comfort(self._visit, spoken, self)
        self._home = Home(self._offer, self)
        self._finder = Finder(self._offer, self._visit, self._route, self)
        self._not_sure = NotSure(self._offer, self._visit, self._route, self)
        self._results = Results(self._offer, settings.hub.id, self._visit, self._route, self)
        self._search = Search(self._offer, self._visit, self._route, self)
        self._whats_on = WhatsOn(self._offer, settings.hub.id, around.now, self)
        self._area = AreaView(self._offer, self._visit, self._route, self)
        self._service = ServiceView(
            self._offer, settings.hub, self._visit, self._route, self._whats_on.lines_of, around.now, self
        )
        self._talk = Talk(self._offer, settings.hub, around.now, self)
        self._sheet = Sheet(
            self._offer, settings.hub, settings.public_address, around.printer is not None,
            self._visit, self._route, around.jobs, around.previews, around.today, self,
        )  # fmt: skip
        self._name = Name(self._visit, parent=self)
        self._idle = Idle(settings.idle, around.clock, self)
        self._printing = Printing(
            around.printer, self._sheet.request, self._visit, self._route, around.jobs, self._idle,
            ReadyPrints(self._offer, settings, self._visit, around.today), self,
        )  # fmt: skip
        self._listen = Listen(around.voice, around.reading, self._visit, self._route, self._idle, self)
        self._printing.changed.connect(self._listen.notice)
        self._staff_pin = StaffPin(around.home, around.now, self._visit, self._route, around.jobs, self)
        self._staff_pin.opened.connect(self._let_in)
        self._staff_content = StaffContent(
            catalogue, around.upkeep, self._visit, self._route, around.jobs, around.now, around.today, self
        )
        self._staff_printer = StaffPrinter(
            around.printer, settings.printer_uri, self._route, around.jobs, self
        )
        self._staff_prints = StaffPrints(self._offer, self._route, self)
        self._staff_screen = StaffScreen(around.measure, around.home, self._route, around.jobs, self)
        self._staff_tailor = StaffTailor(
            self._offer, spoken, settings.most_copies, self._visit, self._route, self
        )
        self._staff_appointment = StaffAppointment(
            self._offer, settings.hub, self._visit, self._route, around.today, self
        )
        self._staff_write = StaffWrite(self._visit, self._route, self)
        self._seen_first = self._what_is_seen_first()
        self._cleared = QTimer(self)
        self._cleared.setSingleShot(True)
        self._cleared.setInterval(CLEARED_MS)
        self._cleared.timeout.connect(self.attract)
        self._idle.expired.connect(self.finish)
        self.show(KioskProps(release.council, settings.hub.name, settings.motion))

    def _what_is_seen_first(self) -> SeenFirst:
        """About as many rows as the usual screen holds at once; where a later page of them was left, all."""
        area = self._area
        return SeenFirst(
            self._route,
            {
                "area": ((area.services, lambda: None if area.props.page else 6),),
                "sheet": ((self._sheet.rows, lambda: 4),),
                "talk": ((self._talk.people, lambda: 4),),
                "urgent": ((self._talk.urgent, lambda: 4),),
                "whats-on": ((self._whats_on.sessions, lambda: 5), (self._whats_on.groups, lambda: 2)),
            },
            self,
        )

    @property
    def is_free(self) -> bool:
        """Whether nobody is there, and nothing of the last visit is left to do."""
        return self._route.props.page == "attract" and self._printing.is_over and self._jobs.idle

    @property
    def visit(self) -> CurrentVisit:
        """The visit, for whoever looks from outside: tests and the tour."""
        return self._visit

    @Slot()
    def start(self) -> None:
        """Somebody touched the screen: their visit begins."""
        self._cleared.stop()
        self._visit.end()
        self._route.restart("home")
        self._idle.set_visiting(True)

    @Slot(str)
    def startIn(self, language: str) -> None:
        """Somebody touched a language: their visit begins in it."""
        self.start()
        self._comfort.chooseLanguage(language)

    @Slot()
    def staffDoor(self) -> None:
        """Somebody touched *Staff*: the pad for the PIN. Their visit ends as every visit does."""
        self._cleared.stop()
        self._visit.end()
        self._route.restart("staff-pin")
        self._idle.set_visiting(True)

    @Slot()
    def leavePad(self) -> None:
        """Back from the pad for the PIN: nothing was done, so nothing is cleared."""
        self._idle.set_visiting(False)
        self._visit.end()
        self.attract()

    @Slot()
    def _let_in(self) -> None:
        self._route.restart("staff")

    @Slot()
    def finish(self) -> None:
        """The visit is over: clear everything, and say so."""
        self._idle.set_visiting(False)
        self._visit.end()
        self._route.restart("cleared")
        self._cleared.start()

    @Slot()
    def restartProgram(self) -> None:
        """End, for whatever started the kiosk to start it again."""
        self._leave(RESTART)

    @Slot()
    def closeProgram(self) -> None:
        """End, and stay ended."""
        self._leave(CLOSED_BY_STAFF)

    def _leave(self, code: int) -> None:
        if self._route.props.staff and self._route.props.page != "staff-pin":
            self.finish()
            self.leaving.emit(code)

    @Slot()
    def attract(self) -> None:
        """Back to *Touch to start*."""
        self._cleared.stop()
        self._route.restart("attract")
