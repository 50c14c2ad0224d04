"""What staff print: as many as they say, step by step, and nothing that they have stopped."""

from dataclasses import replace

import pytest

from kiosk.settings import Idle as IdleSettings
from printing.printers import Stage
from ui.jobs import InlineJobs
from ui.scene import settle
from ui.viewmodels.idle import Idle
from ui.viewmodels.printing import Printing, PrintingProps


@pytest.fixture
def idle():
    return Idle(IdleSettings(), lambda: 0.0)


class StepByStep:
    """Sets a booklet in two steps; what was told of them stands in `told`."""

    def booklet(self, size, progress):
        def draw():
            for step in range(3):
                progress(step, 2)
            return size.encode()

        return draw

    def poster(self):
        return lambda: b"poster"


def test_staff_print_in_numbers_and_a_carer_one(told_printer, visit, route, idle):
    printing = Printing(told_printer, lambda: None, visit, route, InlineJobs(), idle, StepByStep())
    printing.printPoster()
    told_printer.stage = Stage.DONE
    printing._look()
    assert told_printer.copies == 1
    assert route.props.page == "printing"
    route.restart("staff")
    visit.replace(replace(visit.value, copies=20))
    printing.printPoster()
    assert told_printer.copies == 21
    assert route.props.page == "staff-printing"


def test_each_step_of_a_booklet_is_shown_while_it_is_set(told_printer, visit, route, idle, held_jobs):
    printing = Printing(told_printer, lambda: None, visit, route, held_jobs, idle, StepByStep())
    shown = []
    printing.changed.connect(lambda: shown.append((printing.props.step, printing.props.steps)))
    printing.printBooklet("large")
    printing._prints.booklet("large", printing._teller())()
    settle(lambda: (2, 2) in shown)
    assert [step for step in shown if step[1]] == [(0, 2), (1, 2), (2, 2)]
    held_jobs.let_go()
    assert told_printer.taken == [b"large"]


def test_what_is_stopped_while_it_is_set_is_never_sent(told_printer, visit, route, idle, held_jobs):
    printing = Printing(told_printer, lambda: None, visit, route, held_jobs, idle, StepByStep())
    printing.printBooklet("standard")
    printing.stop()
    assert printing.props == PrintingProps("stopped", what="booklet")
    held_jobs.let_go()
    assert (told_printer.taken, printing.is_over) == ([], True)
    assert printing.props == PrintingProps("stopped", what="booklet")
    printing.tryAgain()
    held_jobs.let_go()
    assert told_printer.taken == [b"standard"]


def test_what_came_out_is_told_once_in_copies_and_nothing_else_is(told_printer, visit, route, idle, heard):
    printing = Printing(told_printer, lambda: None, visit, route, InlineJobs(), idle, StepByStep())
    out = heard(printing.printed)
    visit.replace(replace(visit.value, copies=3))
    printing.printPoster()
    assert out == []
    told_printer.stage = Stage.DONE
    printing._look()
    assert out == [(3,)]
    told_printer.stage = Stage.ABORTED
    printing.printPoster()
    assert out == [(3,)]


def test_what_comes_out_after_the_visit_is_told_too(told_printer, visit, route, idle, held_jobs, heard):
    printing = Printing(told_printer, lambda: None, visit, route, held_jobs, idle, StepByStep())
    out = heard(printing.printed)
    printing.printPoster()
    held_jobs.let_go()
    told_printer.stage = Stage.DONE
    visit.end()
    held_jobs.wait()
    assert out == [(1,)]
