"""The printer page for staff: what it says of each answer, and that it asks off the GUI thread."""

import pytest

from kiosk.errors import PrinterFault
from printing.printers import Condition, PrinterState
from ui.jobs import Err, InlineJobs, Ok
from ui.viewmodels.staff_printer import StaffPrinter, StaffPrinterProps, derive

ADDRESS = "ipp://localhost/printers/hub"


@pytest.fixture
def open_page(route):
    route.restart("staff")
    return lambda: route.open("staff-printer")


@pytest.mark.parametrize("condition", Condition)
def test_each_condition_is_told_and_whether_it_prints(condition):
    props = derive(ADDRESS, Ok(PrinterState(condition, ("media-empty-error", "toner-low"))))
    assert (props.state, props.reasons) == (condition.value, "media-empty-error, toner-low")
    assert props.well == (condition in (Condition.READY, Condition.PRINTING))
    assert props.ink_low


def test_a_printer_that_cannot_be_asked_says_why():
    props = derive(ADDRESS, Err(PrinterFault(ADDRESS, "it takes no jobs")))
    assert (props.state, props.well) == ("fault", False)
    assert "it takes no jobs" in props.fault


def test_it_is_asked_when_the_page_is_opened_and_once_at_a_time(told_printer, route, held_jobs, open_page):
    page = StaffPrinter(told_printer, ADDRESS, route, held_jobs)
    assert held_jobs.held == []
    open_page()
    page.ask()
    assert (page.props.state, len(held_jobs.held)) == ("asking", 1)
    held_jobs.let_go()
    assert (page.props.state, page.props.well, page.props.address) == ("ready", True, ADDRESS)


def test_what_has_changed_is_seen_when_it_is_asked_again(told_printer, route, open_page):
    page = StaffPrinter(told_printer, ADDRESS, route, InlineJobs())
    open_page()
    told_printer.condition = Condition.NO_PAPER
    page.ask()
    assert page.props.state == "no paper"


def test_where_none_is_set_up_nothing_is_asked(route, open_page):
    page = StaffPrinter(None, "", route, InlineJobs())
    open_page()
    assert page.props == StaffPrinterProps("none")
