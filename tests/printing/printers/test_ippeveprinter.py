"""The client against a real IPP Everywhere printer: `ippeveprinter` of CUPS, on this machine only."""

import time

import pytest

from kiosk.errors import PrinterFault
from printing.compose import compose_sheet
from printing.printers import Sides, printer_for
from printing.printers.printer import Condition, Stage
from printing.render import render_sheet

WAIT_S = 60.0
PDF = b"%PDF-1.4\n%%EOF\n"

# Each is what a printer does with a job. They wait for a line through the pipe.
OUT_OF_PAPER = """
echo "STATE: +media-empty" >&2
read -r line < "{pipe}"
echo "STATE: -media-empty" >&2
"""
SLOW = """
echo "begun" > "{note}"
read -r line < "{pipe}"
"""
INK_LOW = """
echo "STATE: +marker-supply-low-warning" >&2
read -r line < "{pipe}"
"""
TELLS = """
env > "{note}"
cp "$1" "{note}.pdf"
"""


def _until(ask, wanted):
    """Ask until it is so: the printer gives no sign of its own."""
    deadline = time.monotonic() + WAIT_S
    while not wanted(answer := ask()):
        assert time.monotonic() < deadline, answer
    return answer


def test_a_real_sheet_waits_for_paper_and_is_done_when_the_printer_says_so(
    real_printer, sheet_request, eight_services
):
    real = real_printer(OUT_OF_PAPER)
    printer = printer_for(real.uri)
    assert printer.state().condition is Condition.READY
    job = printer.submit(render_sheet(compose_sheet(sheet_request(*eight_services, for_name="Margaret"))))
    _until(printer.state, lambda state: state.condition is Condition.NO_PAPER)
    assert job.state().stage in {Stage.PENDING, Stage.PRINTING, Stage.STOPPED}
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    assert printer.state().condition is Condition.READY


def test_a_real_job_that_is_taken_back_is_not_done(real_printer):
    real = real_printer(OUT_OF_PAPER)
    job = printer_for(real.uri).submit(PDF)
    _until(printer_for(real.uri).state, lambda state: state.condition is Condition.NO_PAPER)
    job.cancel()
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED


def test_a_real_printer_that_is_slow_is_printing_and_not_done_until_it_says_so(real_printer):
    real = real_printer(SLOW)
    printer = printer_for(real.uri)
    job = printer.submit(PDF)
    _until(real.note.exists, bool)
    for _ in range(5):
        assert job.state().stage is Stage.PRINTING
        assert printer.state().condition is Condition.PRINTING
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_a_real_printer_that_is_switched_off_while_printing_is_offline_and_its_sheet_is_not_done(
    real_printer,
):
    real = real_printer(SLOW)
    printer = printer_for(real.uri)
    job = printer.submit(PDF)
    _until(real.note.exists, bool)
    real.switch_off()
    assert printer.state().condition is Condition.OFFLINE
    assert job.state().stage is Stage.UNKNOWN
    with pytest.raises(PrinterFault):
        job.cancel()
    with pytest.raises(PrinterFault, match="nothing answers"):
        printer.submit(PDF)


def test_a_real_printer_that_was_switched_off_takes_a_sheet_once_it_is_on_again(real_printer):
    real = real_printer(TELLS)
    printer = printer_for(real.uri)
    real.switch_off()
    assert printer.state().condition is Condition.OFFLINE
    with pytest.raises(PrinterFault, match="nothing answers"):
        printer.submit(PDF)
    real_printer(TELLS)
    job = printer.submit(PDF)
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_ink_that_runs_low_is_told_and_the_printer_still_prints(real_printer):
    real = real_printer(INK_LOW)
    printer = printer_for(real.uri)
    assert not printer.state().ink_low
    job = printer.submit(PDF)
    state = _until(printer.state, lambda state: state.ink_low)
    assert state.prints
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_a_real_printer_gets_the_sheet_itself_and_is_asked_for_both_sides(
    real_printer, sheet_request, eight_services, scans, codes
):
    real = real_printer(TELLS, "-2", "-f", "application/pdf")
    pdf = render_sheet(compose_sheet(sheet_request(*eight_services[:2])))
    job = printer_for(real.uri).submit(pdf, sides=Sides.TURNED_ON_THE_SHORT_EDGE)
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    received = real.note.with_name("note.pdf").read_bytes()
    assert received == pdf
    assert len(codes(scans(received))) == 2
    assert "two-sided-short-edge" in real.note.read_text()


def test_a_real_printer_that_takes_no_pdf_says_so(real_printer):
    printer = printer_for(real_printer(TELLS, "-f", "image/pwg-raster").uri)
    with pytest.raises(PrinterFault, match="does not take PDF"):
        printer.submit(PDF)


def test_a_real_printer_that_demands_a_name_and_a_password_refuses_the_sheet(real_printer):
    printer = printer_for(real_printer(TELLS, "-A", "-f", "application/pdf").uri)
    with pytest.raises(PrinterFault, match="user name and a password"):
        printer.submit(PDF)


def test_a_queue_that_a_real_printer_does_not_have_is_a_wrong_address(real_printer):
    real = real_printer(TELLS)
    state = printer_for(real.uri.replace("/ipp/print", "/printers/other")).state()
    assert state.condition in {Condition.WRONG_ADDRESS, Condition.REFUSED}
    assert not state.prints
