"""A printer that gets nowhere: its screen must not say for ever that it prints."""

from dataclasses import replace

import pytest

from printing.printers import Stage
from ui.viewmodels.printing import PATIENT_LOOKS, PrintingProps, let_out_or_take_back


def look(printing, times):
    for _ in range(times):
        printing._look_again.timeout.emit()


def test_a_printer_that_gets_nowhere_is_called_slow_and_no_longer_keeps_the_visit(
    printing_on, told_printer, quiet
):
    printing = printing_on(told_printer)
    printing.start()
    look(printing, PATIENT_LOOKS - 1)
    assert printing.props == PrintingProps("printing")
    look(printing, 1)
    assert printing.props == PrintingProps("waiting", "slow")
    assert quiet()
    told_printer.stage = Stage.DONE
    look(printing, 1)
    assert printing.props == PrintingProps("done")


def test_a_printer_that_counts_another_page_is_not_slow(printing_on, told_printer):
    printing = printing_on(told_printer)
    told_printer.printed, told_printer.pages = 0, 3
    printing.start()
    look(printing, PATIENT_LOOKS - 1)
    told_printer.printed = 1
    look(printing, PATIENT_LOOKS - 1)
    assert printing.props == PrintingProps("printing", number=2, count=3)
    look(printing, 2)
    assert printing.props.trouble == "slow"


def test_twenty_copies_may_take_twenty_times_as_long(printing_on, told_printer, visit):
    visit.replace(replace(visit.value, copies=20))
    printing = printing_on(told_printer)
    printing.start()
    look(printing, 20 * PATIENT_LOOKS - 1)
    assert printing.props == PrintingProps("printing")
    look(printing, 1)
    assert printing.props.trouble == "slow"


@pytest.mark.parametrize(("patience", "state"), [(1, "printing"), (0, "slow")])
def test_a_sheet_that_does_not_come_out_once_its_carer_has_left_is_taken_back(told_printer, patience, state):
    job = told_printer.submit(b"")
    assert let_out_or_take_back(job, told_printer, patience) == state
    assert told_printer.cancelled == (state == "slow")
