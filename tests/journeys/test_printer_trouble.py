"""What a printer says of itself over IPP, through to the words that a carer reads, in one visit."""

import pytest
from pyipp.enums import IppOperation

from printing.printers import printer_for
from ui.scene import settle

STATE, JOB = IppOperation.GET_PRINTER_ATTRIBUTES, IppOperation.GET_JOB_ATTRIBUTES
STOPPED, PROCESSING = 5, 4
HELD_UP = {"job-state": 6, "job-state-reasons": ["printer-stopped"]}  # processing-stopped

# Why it has stopped, as printers say it (RFC 8011, 5.4.12); then what is read, and what to do.
TROUBLES = (
    ("jam", ["media-jam-error"], "Paper is stuck in the printer", "Please ask at the desk to free it."),
    ("cover open", ["cover-open-error"], "The printer is open", "Please ask at the desk to close it."),
    ("cover open", ["door-open-report"], "The printer is open", "Please ask at the desk to close it."),
    (
        "no paper",
        ["media-empty-error", "media-needed-error"],
        "The printer has run out of paper",
        "It will come out when someone adds paper. Please ask at the desk.",
    ),
    ("no ink", ["toner-empty-error"], "The printer has run out of ink", "Please ask at the desk."),
)


@pytest.fixture
def printer(ipp_servers):
    """A printer that has taken a sheet, and is stopped for a reason of its own."""
    answers = {STATE: [], IppOperation.PRINT_JOB: [ipp_servers.recorded("job-taken")], JOB: []}
    with ipp_servers.IppServer(answers) as server:
        yield server


def test_each_trouble_of_the_printer_is_read_on_the_screen_until_the_sheet_is_out(
    walk_up, printer, ipp_servers
):
    said = ipp_servers.said

    def tells(state, reasons, job):
        told = {"printer-state": state, "printer-state-reasons": reasons, "printer-is-accepting-jobs": True}
        printer.answers[STATE], printer.answers[JOB] = [said(printer=told)], [said(job=job)]

    tells(PROCESSING, ["none"], {"job-state": 5, "job-state-reasons": ["job-printing"]})
    carer = walk_up(printer=printer_for(printer.uri))
    printing = carer.app.kiosk.printing
    printing._look_again.setInterval(20)
    carer.touch("Touch to start", "Money", "Add to my sheet: Child Benefit", "My sheet (1)", "Print my sheet")
    settle(lambda: printing.props.state == "printing")
    assert carer.reads("Your sheet is printing")
    for trouble, reasons, heading, advice in TROUBLES:
        tells(STOPPED, reasons, HELD_UP)
        settle(lambda trouble=trouble: printing.props.trouble == trouble)
        assert carer.reads(heading)
        body = f"Your sheet is not printed yet. {advice}"
        assert carer.reads(body), body
        assert printing.props.state == "waiting"
        assert carer.sees("Take it by phone")
        assert carer.sees("Stop printing")
    tells(3, ["none"], {"job-state": 9, "job-state-reasons": ["job-completed-successfully"]})
    settle(lambda: printing.props.state == "done")
    assert carer.reads("Your sheet is printed")
    assert len(printer.asked(IppOperation.PRINT_JOB)) == 1
