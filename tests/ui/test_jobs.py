"""Work off the GUI thread: what comes back, on which thread, and what is said of our own bugs."""

import os
import subprocess
import sys
import threading

import pytest

from kiosk.errors import KnownError, PrinterFault
from kiosk.paths import ROOT
from ui.jobs import Bug, Err, InlineJobs, Jobs, Ok, outcome

TYPED = "Zyxmarker"


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.wait()


def broken():
    raise RuntimeError(TYPED)


def refused():
    raise PrinterFault("ipp://localhost", "it is busy")


def test_a_value_is_ok():
    assert outcome(lambda: 3) == Ok(3)


def test_a_known_error_comes_back_as_it_is():
    result = outcome(refused)
    assert isinstance(result, Err)
    assert result.error == PrinterFault("ipp://localhost", "it is busy")


def test_our_own_bug_is_named_by_its_kind_and_never_by_its_words(caplog):
    result = outcome(broken)
    assert isinstance(result, Err)
    assert isinstance(result.error, Bug)
    assert isinstance(result.error, KnownError)
    assert str(result.error) == "RuntimeError"
    assert [record.getMessage() for record in caplog.records] == ["a job failed: RuntimeError"]
    assert TYPED not in caplog.text


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_the_wish_to_end_is_no_bug(stop):
    def job():
        raise stop

    with pytest.raises(stop):
        outcome(job)


def test_a_job_runs_in_the_background_and_its_result_comes_on_the_gui_thread(jobs, qtbot):
    seen = []
    gui = threading.get_ident()
    jobs.run(threading.get_ident, lambda result: seen.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen), timeout=2000)
    ((result, delivered_on),) = seen
    assert isinstance(result, Ok)
    assert result.value != gui
    assert delivered_on == gui


def test_nothing_is_delivered_before_the_gui_thread_is_free(jobs):
    done, seen = threading.Event(), []

    def job():
        done.set()

    jobs.run(job, seen.append)
    assert done.wait(2)
    jobs.wait()
    assert seen == []


def test_a_bug_does_not_end_the_thread(jobs, qtbot, caplog):
    seen = []
    for job in (broken, broken, lambda: 3):
        jobs.run(job, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=2000)
    assert Ok(3) in seen
    assert sum(isinstance(result, Err) for result in seen) == 2


def test_a_slow_printer_does_not_hold_up_a_preview(jobs, qtbot):
    answer, seen = threading.Event(), []
    jobs.run(lambda: answer.wait(5), lambda _result: seen.append("printer"))
    jobs.run(lambda: None, lambda _result: seen.append("preview"))
    qtbot.waitUntil(lambda: seen == ["preview"], timeout=2000)
    answer.set()
    qtbot.waitUntil(lambda: seen == ["preview", "printer"], timeout=2000)


def test_waiting_ends_when_all_that_was_begun_is_done(qapp):
    jobs, done = Jobs(), []
    for number in range(5):
        jobs.run(lambda number=number: done.append(number), lambda _result: None)
    jobs.wait()
    assert sorted(done) == [0, 1, 2, 3, 4]


def test_what_hangs_is_waited_for_no_longer_than_that_and_nothing_comes_of_it(qapp):
    jobs, held, late = Jobs(), threading.Event(), []
    jobs.run(held.wait, late.append)
    assert not jobs.wait(0.01)
    jobs.run(lambda: None, late.append)
    held.set()
    assert jobs.wait(60)
    assert late == []


def test_a_job_that_hangs_costs_the_program_neither_its_end_nor_its_exit_code():
    program = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from ui.jobs import Jobs
qt, jobs = QCoreApplication([]), Jobs()
jobs.run(threading.Event().wait, print)
sys.exit(10 if not jobs.wait(0.01) else 0)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], check=False, timeout=60, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert ended.returncode == 10


def test_inline_jobs_give_the_same_outcomes_at_once(caplog):
    seen = []
    jobs = InlineJobs()
    for job in (lambda: 3, refused, broken):
        jobs.run(job, seen.append)
    jobs.wait()
    assert seen[0] == Ok(3)
    assert [type(result.error) for result in seen[1:]] == [PrinterFault, Bug]
