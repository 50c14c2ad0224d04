"""Printing: follows the job until the printer itself says how it ended. Never says done before that.

The states are facts; PrintingPage.qml has the words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from printing.compose import SheetRequest
from printing.printers import Condition, Job, JobState, Printer, PrinterState, Sides, Stage
from printing.remembered import forget
from ui.current_visit import CurrentVisit
from ui.jobs import Err, Jobs, Ok
from ui.paper import sheet_pdf
from ui.ready_prints import Drawing, ReadyPrints
from ui.viewmodels.idle import Idle
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

LOOK_EVERY_MS = 700
PATIENT_LOOKS = 260
"""So many looks, about three minutes, without a page more, and the printer is called slow: a print server
does not always know that its printer has been switched off, and a screen that says "printing" for ever is no
help and lets nobody else come. For each copy; the booklet, which takes long, has ten times as many."""


@dataclass(frozen=True, slots=True)
class PrintingProps:
    """Where the sheet is.

    `state`: idle, preparing, printing, waiting (the printer wants something), done, unclear (it cannot say),
    stopping, stopped, no-printer, not-printed. `trouble` is the `Condition` in the way, or held or slow,
    else empty. `what` is being printed: sheet, leaflet, slip, booklet, poster, trial-page or staff-page;
    page `number` of `count`, as far as the printer counts, else 0. While a long one is set, `step` of
    `steps` are done. `ink_low`: the printer says that ink or toner runs out, and still prints.
    """

    state: str = "idle"
    trouble: str = ""
    what: str = "sheet"
    number: int = 0
    count: int = 0
    ink_low: bool = False
    step: int = 0
    steps: int = 0


ENDS = ("done", "unclear", "stopped", "not-printed")
"""States after which the printer is not asked any more."""


def derive(job: JobState, printer: PrinterState) -> PrintingProps:
    """What the printer's word about the job and about itself means for the person in front of it."""
    trouble = "" if printer.prints else printer.condition.value
    match job.stage:
        case Stage.DONE:
            return PrintingProps("done", ink_low=printer.ink_low)
        case Stage.CANCELLED:
            return PrintingProps("stopped")
        case Stage.ABORTED:
            return PrintingProps("not-printed", trouble)
        case Stage.UNKNOWN:
            return PrintingProps("waiting", trouble) if trouble else PrintingProps("unclear")
        case Stage.HELD:
            return PrintingProps("waiting", trouble or Stage.HELD.value)
        case Stage.STOPPED:
            return PrintingProps("waiting", trouble or Condition.STOPPED.value)
        case Stage.PENDING | Stage.PRINTING:
            if trouble:
                return PrintingProps("waiting", trouble)
            number = min(job.printed + 1, job.pages)
            return PrintingProps("printing", number=number, count=job.pages, ink_low=printer.ink_low)


def let_out_or_take_back(job: Job, printer: Printer, patience: int) -> str:
    """The state of a sheet whose carer has left: it may come out, but wait for nobody, nor for ever.

    `patience` is how many times more it may be looked at.

    Raises:
        PrinterFault: the printer would not take it back.
    """
    state = derive(job.state(), printer.state()).state
    slow = state == "printing" and patience <= 0
    if state == "waiting" or slow:
        job.cancel()
    return "slow" if slow else state


class Printing(view_of(PrintingProps)):
    """One sheet on its way to paper."""

    printed = Signal(int)
    """So many copies came out, as the printer says."""
    _progressed = Signal(int, int, int)

    def __init__(
        self,
        printer: Printer | None,
        request: Callable[[], SheetRequest],
        visit: CurrentVisit,
        route: Route,
        jobs: Jobs,
        idle: Idle,
        prints: ReadyPrints | None = None,
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._prints, self._what = prints, "sheet"
        self._again: Callable[[], None] = self.start
        self._printer, self._request, self._jobs, self._route, self._idle = (
            printer,
            request,
            jobs,
            route,
            idle,
        )
        self._visit = visit
        self._job: Job | None = None
        self._copies = 1
        self._seen, self._looks, self._patience = PrintingProps(), 0, PATIENT_LOOKS
        self._attempt = 0
        self._taking_back = 0
        self._given_up: set[int] = set()
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(LOOK_EVERY_MS)
        self._look_again.timeout.connect(self._look)
        visit.ended.connect(self._forget)
        visit.parted.connect(forget)

    @property
    def is_over(self) -> bool:
        """Whether no sheet is under way, also none whose carer has left."""
        return self._job is None and self._taking_back == 0

    @Slot()
    def start(self) -> None:
        """Print the sheet as it stands now."""
        self._print("sheet", self._sheet)

    @Slot(str)
    def printLeaflet(self, id: str) -> None:
        """Print the leaflet of an area or an arrangement, on both sides."""
        self._print("leaflet", lambda: self._prints.leaflet(id), Sides.TURNED_ON_THE_SHORT_EDGE)

    @Slot(str)
    def printSlip(self, kind: str) -> None:
        """Print a slip to fill in by pen: callback or family-meeting."""
        self._print("slip", lambda: self._prints.slip(kind))

    @Slot(str)
    def printBooklet(self, size: str) -> None:
        """Print all of the offer, in standard or large letters; it takes seconds to set."""
        self._print("booklet", lambda: self._prints.booklet(size, self._teller()), Sides.TURNED_LIKE_A_BOOK)

    @Slot()
    def printPoster(self) -> None:
        """Print the poster."""
        self._print("poster", self._prints.poster)

    @Slot()
    def printTrialPage(self) -> None:
        """Print one page that shows how the printer prints."""
        self._print("trial-page", self._prints.trial_page, once=True)

    @Slot()
    def printStaffPage(self) -> None:
        """Print the page for those who work in the hub."""
        self._print("staff-page", self._prints.staff_page)

    @Slot()
    def tryAgain(self) -> None:
        """Print what did not come out."""
        self._again()

    def _sheet(self) -> Drawing:
        request = self._request()
        return lambda: sheet_pdf(request)

    def _print(
        self, what: str, prepare: Callable[[], Drawing], sides: Sides = Sides.ONE, *, once: bool = False
    ) -> None:
        """As often as the visit says, or `once`; nothing, while something else is under way."""
        self._route.open("staff-printing" if self._route.props.staff else "printing")
        if self.props.state in ("preparing", "printing", "waiting", "stopping"):
            return
        self._what, self._again = what, lambda: self._print(what, prepare, sides, once=once)
        copies = 1 if once else self._visit.value.copies
        if self._printer is None:
            self._tell(PrintingProps("no-printer"))
            return
        self._attempt += 1
        self._looks, self._patience = 0, PATIENT_LOOKS * max(copies, 1) * (10 if what == "booklet" else 1)
        attempt, draw, printer = self._attempt, prepare(), self._printer
        self._idle.set_busy(True)
        self._tell(PrintingProps("preparing"))
        self._jobs.run(
            lambda: self._sent(attempt, draw(), lambda pdf: printer.submit(pdf, copies, sides)),
            lambda result: self._submitted(attempt, copies, result),
        )

    def _sent(self, attempt: int, pdf: bytes, submit: Callable[[bytes], Job]) -> Job | None:
        """In a job: None where somebody stopped it while it was set."""
        return None if attempt in self._given_up else submit(pdf)

    def _teller(self) -> Callable[[int, int], None]:
        attempt = self._attempt
        return lambda step, steps: self._progressed.emit(attempt, step, steps)

    @Slot(int, int, int)
    def _tell_progress(self, attempt: int, step: int, steps: int) -> None:
        if attempt == self._attempt and self.props.state == "preparing":
            self._tell(PrintingProps("preparing", step=step, steps=steps))

    def _tell(self, props: PrintingProps) -> None:
        self.show(replace(props, what=self._what))

    @Slot()
    def stop(self) -> None:
        """Stop printing; what the printer says of it is shown. What is still being set is not sent."""
        if self.props.state == "preparing":
            self._given_up.add(self._attempt)
            self._attempt += 1
            self._end(PrintingProps("stopped"))
        if self._job is None:
            return
        job, attempt = self._job, self._attempt
        self._tell(PrintingProps("stopping"))
        self._jobs.run(job.cancel, lambda _result: self._look() if attempt == self._attempt else None)

    def _submitted(self, attempt: int, copies: int, result: Ok[Job] | Err) -> None:
        if attempt != self._attempt:
            if isinstance(result, Ok) and result.value is not None:
                job = result.value
                if attempt in self._given_up:  # stopped while it was on its way to the printer
                    self._jobs.run(job.cancel, lambda _result: None)
                else:
                    self._take_back(job, copies, self._patience)
            self._given_up.discard(attempt)
            return
        match result:
            case Ok(job):
                self._job, self._copies = job, copies
                self._look()
            case Err():
                self._end(PrintingProps("not-printed"))

    @Slot()
    def _look(self) -> None:
        if self._job is None:
            return
        attempt, job, printer = self._attempt, self._job, self._printer
        self._jobs.run(
            lambda: derive(job.state(), printer.state()), lambda result: self._looked(attempt, result)
        )

    def _looked(self, attempt: int, result: Ok[PrintingProps] | Err) -> None:
        if attempt != self._attempt or self._job is None:
            return
        props = result.value if isinstance(result, Ok) else PrintingProps("unclear")
        if props.state in ENDS:
            self._end(props)
            if props.state == "done":
                self.printed.emit(self._copies)
            return
        props = self._with_patience(props)
        self._idle.set_busy(props.state == "printing")
        self._tell(props)
        self._look_again.start()

    def _with_patience(self, props: PrintingProps) -> PrintingProps:
        """What the printer says, or that it is slow: nothing has changed for too long."""
        self._looks = self._looks + 1 if props == self._seen else 0
        self._seen = props
        slow = props.state == "printing" and self._looks >= self._patience
        return replace(props, state="waiting", trouble="slow") if slow else props

    def _end(self, props: PrintingProps) -> None:
        self._job = None
        self._idle.set_busy(False)
        self._tell(props)

    @Slot()
    def _forget(self) -> None:
        """The visit is over: what has not come out and waits for somebody is taken back."""
        self._look_again.stop()
        if self._job is not None:
            self._take_back(self._job, self._copies, self._patience)
        self._attempt += 1
        self._what, self._again = "sheet", self.start
        self._end(PrintingProps())

    def _take_back(self, job: Job, copies: int, patience: int) -> None:
        printer = self._printer
        self._taking_back += 1

        def looked(result: Ok[str] | Err) -> None:
            if result == Ok("printing"):
                QTimer.singleShot(LOOK_EVERY_MS, self, again)
                return
            self._taking_back -= 1
            if result == Ok("done"):
                self.printed.emit(copies)

        def again() -> None:
            self._taking_back -= 1
            self._take_back(job, copies, patience - 1)

        self._jobs.run(lambda: let_out_or_take_back(job, printer, patience), looked)
