"""Printing says what the printer says: done only then, and nothing comes out for the next person."""

from datetime import UTC, date, datetime
from itertools import product

import pytest

from kiosk.offer.model import Release
from printing.compose import SheetRequest
from printing.printers import Condition, JobState, PrinterState, Sides, Stage
from ui.jobs import InlineJobs
from ui.viewmodels.printing import (
    ENDS,
    Printing,
    PrintingProps,
    derive,
)

WELL = (Condition.READY, Condition.PRINTING)
IN_THE_WAY = tuple(one for one in Condition if one not in WELL)
EVERYTHING = tuple(product(Stage, Condition))
BUILT = datetime(2026, 11, 22, tzinfo=UTC)
RELEASE = Release(1, "A council", "An offer", BUILT, date(2027, 5, 21), "a role", ("en",), draft=False)


def derived(stage, condition):
    return derive(JobState(stage), PrinterState(condition))


@pytest.mark.parametrize("condition", WELL)
@pytest.mark.parametrize(
    ("stage", "props"),
    [
        (Stage.PENDING, PrintingProps("printing")),
        (Stage.PRINTING, PrintingProps("printing")),
        (Stage.HELD, PrintingProps("waiting", "held")),
        (Stage.STOPPED, PrintingProps("waiting", "stopped")),
        (Stage.DONE, PrintingProps("done")),
        (Stage.CANCELLED, PrintingProps("stopped")),
        (Stage.ABORTED, PrintingProps("not-printed")),
        (Stage.UNKNOWN, PrintingProps("unclear")),
    ],
)
def test_with_a_printer_that_is_well_the_job_says_it_all(stage, condition, props):
    assert derived(stage, condition) == props


@pytest.mark.parametrize("condition", IN_THE_WAY)
@pytest.mark.parametrize(
    ("stage", "state"),
    [
        (Stage.PENDING, "waiting"),
        (Stage.PRINTING, "waiting"),
        (Stage.HELD, "waiting"),
        (Stage.STOPPED, "waiting"),
        (Stage.UNKNOWN, "waiting"),
        (Stage.ABORTED, "not-printed"),
    ],
)
def test_a_printer_with_trouble_says_which_while_the_sheet_is_not_out(stage, state, condition):
    assert derived(stage, condition) == PrintingProps(state, condition.value)


@pytest.mark.parametrize("stage", [Stage.PENDING, Stage.PRINTING, Stage.DONE])
def test_ink_that_runs_low_is_told_while_it_prints_and_when_it_is_done(stage):
    low = PrinterState(Condition.PRINTING, ("marker-supply-low-warning",))
    assert derive(JobState(stage), low).ink_low
    assert not derived(stage, Condition.PRINTING).ink_low


def test_the_tables_above_hold_every_stage():
    assert {stage for stage, _ in EVERYTHING} == set(Stage)
    assert len(EVERYTHING) == len(Stage) * len(Condition)


@pytest.mark.parametrize(("stage", "condition"), EVERYTHING)
def test_it_is_never_done_before_the_printer_says_so(stage, condition):
    assert (derived(stage, condition).state == "done") is (stage is Stage.DONE)


@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("stage", [Stage.DONE, Stage.CANCELLED])
def test_what_is_over_has_no_trouble_left(stage, condition):
    assert derived(stage, condition).trouble == ""


@pytest.mark.parametrize(("stage", "condition"), EVERYTHING)
def test_a_job_that_is_over_is_asked_for_no_more(stage, condition):
    if JobState(stage).over:
        assert derived(stage, condition).state in ENDS


def test_without_a_printer_it_says_so(printing_on, route):
    printing = printing_on(None)
    printing.start()
    assert printing.props == PrintingProps("no-printer")
    assert route.props.page == "printing"


def test_a_sheet_is_sent_once_and_followed_until_it_is_done(printing_on, told_printer):
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props == PrintingProps("printing")
    told_printer.stage = Stage.DONE
    printing._look_again.timeout.emit()
    assert printing.props == PrintingProps("done")
    assert len(told_printer.taken) == 1
    assert told_printer.taken[0].startswith(b"%PDF")


def test_it_looks_again_by_itself(printing_on, told_printer, qtbot):
    printing = printing_on(told_printer)
    printing.start()
    told_printer.stage = Stage.DONE
    qtbot.waitUntil(lambda: printing.props.state == "done", timeout=3000)


def test_while_it_is_being_sent_it_is_preparing(printing_on, told_printer, held_jobs):
    printing = printing_on(told_printer, held_jobs)
    printing.start()
    assert printing.props == PrintingProps("preparing")
    assert told_printer.taken == []


def test_a_second_touch_does_not_print_a_second_sheet(printing_on, told_printer, held_jobs):
    printing = printing_on(told_printer, held_jobs)
    printing.start()
    printing.start()
    held_jobs.let_go()
    printing.start()
    held_jobs.wait()
    printing.start()
    assert len(told_printer.taken) == 1


def test_after_one_sheet_is_done_another_can_be_printed(printing_on, told_printer):
    told_printer.stage = Stage.DONE
    printing = printing_on(told_printer)
    printing.start()
    printing.start()
    assert len(told_printer.taken) == 2


def test_trouble_is_shown_and_goes_when_it_is_mended(printing_on, told_printer):
    told_printer.condition = Condition.NO_PAPER
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props == PrintingProps("waiting", "no paper")
    told_printer.condition = Condition.READY
    printing._look_again.timeout.emit()
    assert printing.props == PrintingProps("printing")


def test_a_printer_that_refuses_did_not_print(printing_on, told_printer):
    told_printer.refuses = True
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props == PrintingProps("not-printed")


def test_a_name_that_no_font_can_draw_did_not_print(printing_on, told_printer, hub):
    request = SheetRequest((), hub, RELEASE, date(2026, 11, 22), for_name="\u6f22")
    printing = printing_on(told_printer)
    printing._request = lambda: request
    printing.start()
    assert printing.props == PrintingProps("not-printed")
    assert told_printer.taken == []


def test_a_printer_that_cannot_tell_leaves_it_unclear(printing_on, told_printer):
    told_printer.stage = Stage.UNKNOWN
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props == PrintingProps("unclear")
    assert not printing._look_again.isActive()


def test_printing_keeps_the_visit_alive(printing_on, told_printer, quiet):
    printing_on(told_printer).start()
    assert not quiet()


@pytest.mark.parametrize("condition", IN_THE_WAY)
def test_a_printer_that_waits_for_help_does_not(printing_on, told_printer, quiet, condition):
    told_printer.condition = condition
    printing_on(told_printer).start()
    assert quiet()


@pytest.mark.parametrize("stage", [Stage.DONE, Stage.ABORTED, Stage.CANCELLED, Stage.UNKNOWN])
def test_once_it_is_over_the_time_runs_again(printing_on, told_printer, quiet, stage):
    told_printer.stage = stage
    printing_on(told_printer).start()
    assert quiet()


def test_stop_takes_the_sheet_back_and_says_so_when_the_printer_has(printing_on, told_printer, held_jobs):
    printing = printing_on(told_printer, held_jobs)
    printing.start()
    held_jobs.wait()
    printing.stop()
    assert printing.props == PrintingProps("stopping")
    held_jobs.wait()
    assert told_printer.cancelled == 1
    assert printing.props == PrintingProps("stopped")


def test_stop_while_it_is_on_its_way_to_the_printer_takes_it_back_from_there(printing_on, told_printer):
    submit = told_printer.submit

    def stopped_meanwhile(*what):
        printing.stop()
        return submit(*what)

    told_printer.submit = stopped_meanwhile
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props == PrintingProps("stopped")
    assert (len(told_printer.taken), told_printer.cancelled) == (1, 1)


def test_what_was_touched_while_a_sheet_waits_is_not_what_is_tried_again(printing_on, told_printer):
    told_printer.condition = Condition.NO_PAPER
    printing = printing_on(told_printer)
    printing.start()
    assert printing.props.state == "waiting"
    printing.printSlip("callback")  # shows how the sheet is doing, and no more
    told_printer.stage = Stage.ABORTED
    printing._look_again.timeout.emit()
    assert printing.props.state == "not-printed"
    told_printer.stage, told_printer.condition = Stage.PENDING, Condition.READY
    printing.tryAgain()
    assert printing.props == PrintingProps("printing", what="sheet")


def test_stop_before_anything_is_sent_stops_nothing(printing_on, told_printer):
    printing = printing_on(told_printer)
    printing.stop()
    assert printing.props == PrintingProps()
    assert told_printer.cancelled == 0


def test_a_sheet_that_waits_is_taken_back_when_its_person_has_left(printing_on, told_printer, visit):
    told_printer.condition = Condition.NO_PAPER
    printing = printing_on(told_printer)
    printing.start()
    visit.end()
    assert told_printer.cancelled == 1
    assert printing.props == PrintingProps()


def test_a_sheet_that_is_coming_out_is_left_to_come_out(printing_on, told_printer, visit):
    printing = printing_on(told_printer)
    printing.start()
    visit.end()
    assert told_printer.cancelled == 0
    assert printing.props == PrintingProps()
    assert not printing._look_again.isActive()


def test_paper_that_runs_out_after_the_visit_leaves_nothing_for_the_next(
    printing_on, told_printer, visit, qtbot
):
    printing = printing_on(told_printer)
    printing.start()
    visit.end()
    told_printer.condition = Condition.NO_PAPER
    qtbot.waitUntil(lambda: told_printer.cancelled == 1)
    assert printing.props == PrintingProps()


def test_what_the_printer_says_after_the_visit_is_not_shown_to_the_next(
    printing_on, told_printer, held_jobs, visit
):
    printing = printing_on(told_printer, held_jobs)
    printing.start()
    visit.end()
    held_jobs.wait()
    assert printing.props == PrintingProps()
    assert printing._job is None


def test_a_sheet_that_was_still_being_sent_is_taken_back_where_the_printer_waits(
    printing_on, told_printer, held_jobs, visit
):
    told_printer.condition = Condition.NO_PAPER
    printing = printing_on(told_printer, held_jobs)
    printing.start()
    visit.end()
    held_jobs.wait()
    assert len(told_printer.taken) == told_printer.cancelled == 1
    assert printing.props == PrintingProps()


def test_a_leaflet_is_printed_on_both_sides_and_a_slip_on_one(hub, visit, route, idle):
    class Prints:
        def leaflet(self, id):
            return f"leaflet {id}".encode

        def slip(self, kind):
            return f"slip {kind}".encode

    class Taking:
        def __init__(self):
            self.taken = []

        def state(self):
            return PrinterState(Condition.READY)

        def submit(self, pdf, copies=1, sides=Sides.ONE):
            self.taken.append((pdf, sides))
            return Job()

    class Job:
        def state(self):
            return JobState(Stage.DONE)

    printer = Taking()
    printing = Printing(printer, lambda: None, visit, route, InlineJobs(), idle, Prints())
    printing.printLeaflet("money")
    assert printing.props == PrintingProps("done", what="leaflet")
    printing.printSlip("callback")
    assert printing.props == PrintingProps("done", what="slip")
    printing.tryAgain()
    assert printer.taken == [
        (b"leaflet money", Sides.TURNED_ON_THE_SHORT_EDGE),
        (b"slip callback", Sides.ONE),
        (b"slip callback", Sides.ONE),
    ]
    assert route.props.page == "printing"


def test_after_the_visit_nothing_of_a_leaflet_is_left(hub, visit, route, idle):
    class Prints:
        def leaflet(self, id):
            return lambda: b""

    printing = Printing(None, lambda: None, visit, route, InlineJobs(), idle, Prints())
    printing.printLeaflet("money")
    assert printing.props == PrintingProps("no-printer", what="leaflet")
    visit.end()
    assert printing.props == PrintingProps()


def test_what_printing_remembers_for_speed_goes_with_the_visit(printing_on, visit):
    from printing import bidi

    printing = printing_on(None)  # kept, or it hears nothing of the visit
    bidi.levels("زينب", right_to_left=True)
    visit.end()
    assert printing.props == PrintingProps()
    assert bidi.levels.cache_info().currsize == 0
