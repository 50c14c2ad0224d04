import pytest

from printing.printers.answer import Answer
from printing.printers.meaning import job_state, printer_state, refused_by_http, refused_by_ipp
from printing.printers.printer import Condition, JobState, PrinterState, Stage

IDLE, PROCESSING, STOPPED = 3, 4, 5


def _printer(state, *reasons, **others):
    told = {"printer-state": (state,), "printer-state-reasons": reasons or ("none",)}
    return Answer(0, told | {name.replace("_", "-"): value for name, value in others.items()})


def _job(state, *reasons):
    return Answer(0, {"job-state": (state,), "job-state-reasons": reasons or ("none",)})


@pytest.mark.parametrize(
    ("state", "reasons", "condition"),
    [
        (IDLE, (), Condition.READY),
        (PROCESSING, (), Condition.PRINTING),
        (STOPPED, (), Condition.STOPPED),
        (STOPPED, ("paused",), Condition.STOPPED),
        (IDLE, ("moving-to-paused",), Condition.STOPPED),
        (STOPPED, ("media-empty",), Condition.NO_PAPER),
        (STOPPED, ("media-needed-error",), Condition.NO_PAPER),
        (PROCESSING, ("media-empty-warning",), Condition.NO_PAPER),
        (STOPPED, ("media-empty-report",), Condition.NO_PAPER),
        (IDLE, ("media-empty-report",), Condition.READY),
        (IDLE, ("media-low-warning", "toner-low-report"), Condition.READY),
        (STOPPED, ("media-jam-error", "media-empty"), Condition.JAM),
        (IDLE, ("door-open-report",), Condition.COVER_OPEN),
        (STOPPED, ("cover-open", "media-jam"), Condition.COVER_OPEN),
        (IDLE, ("marker-supply-empty-warning",), Condition.READY),
        (IDLE, ("marker-supply-empty-error",), Condition.NO_INK),
        (STOPPED, ("toner-empty-warning",), Condition.NO_INK),
        (IDLE, ("offline-report",), Condition.OFFLINE),
        (STOPPED, ("timed-out",), Condition.OFFLINE),
        (IDLE, ("com.example.something-new-error",), Condition.READY),
        (99, (), Condition.NOT_A_PRINTER),
    ],
)
def test_state_and_reasons_give_the_condition(state, reasons, condition):
    assert printer_state(_printer(state, *reasons)) == PrinterState(condition, reasons)


@pytest.mark.parametrize(
    ("message", "condition"),
    [
        ("The printer may not exist or is unavailable at this time.", Condition.OFFLINE),
        ("The printer is not responding.", Condition.OFFLINE),
        ("The printer is unreachable at this time.", Condition.OFFLINE),
        ('Unable to locate printer "printer.local".', Condition.OFFLINE),
        ("Connecting to printer.", Condition.PRINTING),
        ("Printing.", Condition.PRINTING),
        ("", Condition.PRINTING),
    ],
)
def test_a_print_server_that_cannot_reach_its_printer_says_so_in_words_alone(message, condition):
    assert printer_state(_printer(PROCESSING, printer_state_message=(message,))).condition is condition


def test_what_a_print_server_could_not_reach_the_last_time_is_no_matter_once_it_is_idle():
    told = ("The printer is not responding.",)
    assert printer_state(_printer(IDLE, printer_state_message=told)).condition is Condition.READY


def test_a_printer_that_takes_no_jobs_refuses_whatever_else_it_says():
    state = printer_state(_printer(IDLE, printer_is_accepting_jobs=(False,)))
    assert state == PrinterState(Condition.REFUSED, ("not-accepting-jobs",))


@pytest.mark.parametrize(
    ("formats", "condition"),
    [
        (("image/urf", "image/pwg-raster"), Condition.REFUSED),
        (("application/octet-stream", "image/urf"), Condition.READY),
        (("application/pdf",), Condition.READY),
        ((), Condition.READY),
    ],
)
def test_a_printer_that_says_it_takes_no_pdf_refuses(formats, condition):
    assert printer_state(_printer(IDLE, document_format_supported=formats)).condition is condition


def test_an_answer_without_a_state_is_no_printer_s():
    assert printer_state(Answer(0, {})).condition is Condition.NOT_A_PRINTER


@pytest.mark.parametrize("condition", Condition)
def test_a_sheet_comes_out_only_of_a_printer_that_is_ready_or_printing(condition):
    assert PrinterState(condition).prints == (condition in {Condition.READY, Condition.PRINTING})


@pytest.mark.parametrize(
    ("state", "stage", "over"),
    [
        (3, Stage.PENDING, False),
        (4, Stage.HELD, False),
        (5, Stage.PRINTING, False),
        (6, Stage.STOPPED, False),
        (7, Stage.CANCELLED, True),
        (8, Stage.ABORTED, True),
        (9, Stage.DONE, True),
        (10, Stage.UNKNOWN, False),
    ],
)
def test_each_job_state_has_its_stage(state, stage, over):
    assert job_state(_job(state)) == JobState(stage)
    assert job_state(_job(state)).over is over


@pytest.mark.parametrize("state", [3, 4, 5, 6, 7, 8, 10, 0])
def test_nothing_but_completed_is_done(state):
    assert job_state(_job(state, "job-completed-successfully")).stage is not Stage.DONE


def test_completed_with_errors_is_not_done():
    reasons = ("job-completed-with-errors",)
    assert job_state(_job(9, *reasons)) == JobState(Stage.ABORTED, reasons)


def test_a_job_without_a_state_is_unknown():
    assert job_state(Answer(0, {})).stage is Stage.UNKNOWN


@pytest.mark.parametrize(
    ("status", "condition"),
    [
        (0x0401, "refused"),
        (0x0402, "refused"),
        (0x0406, "wrong address"),
        (0x0506, "refused"),
        (0x0507, "stopped"),
    ],
)
def test_an_ipp_refusal_has_its_condition_and_status(status, condition):
    refused = refused_by_ipp(Answer(status, {}))
    assert (refused.condition, refused.status) == (condition, f"ipp-0x{status:04x}")


def test_an_unknown_refusal_names_its_status():
    assert "0x04ff" in refused_by_ipp(Answer(0x04FF, {})).reason


def test_http_errors_are_told_apart():
    assert refused_by_http(401).condition is Condition.REFUSED
    assert refused_by_http(404).condition is Condition.WRONG_ADDRESS
    assert refused_by_http(503).condition is Condition.STOPPED
    assert refused_by_http(418).condition is Condition.NOT_A_PRINTER


@pytest.mark.parametrize(
    ("attributes", "told"),
    [
        ({"job-impressions": (8,), "job-impressions-completed": (3,)}, (3, 8)),
        ({"job-impressions-completed": (3,)}, (0, 0)),
        ({"job-impressions": (8,)}, (0, 8)),
        ({"job-impressions": (8,), "job-impressions-completed": (9,)}, (0, 0)),
        ({"job-impressions": (8,), "job-impressions-completed": (-1,)}, (0, 0)),
    ],
)
def test_pages_are_counted_only_where_the_printer_counts_them_well(attributes, told):
    state = job_state(Answer(0, {"job-state": (5,), **attributes}))
    assert (state.printed, state.pages) == told


@pytest.mark.parametrize(
    ("reason", "low"), [("marker-supply-low-warning", True), ("toner-low", True), ("media-low", False)]
)
def test_ink_that_runs_out_is_told_and_stops_nothing(reason, low):
    state = printer_state(Answer(0, {"printer-state": (3,), "printer-state-reasons": (reason,)}))
    assert state.ink_low is low
    assert state.prints
