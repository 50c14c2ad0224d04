"""Looks and passes: when they come, one at a time, rarer while they fail, ended where they hang."""

import json
import subprocess
import sys
import threading

import pytest

from kiosk.central import passes
from kiosk.settings import Central
from ui import follower as module
from ui.follower import Follower, ThreadedLook, sync


class Look:
    """A look that answers when it is told to."""

    def __init__(self):
        self.nothing_new = None

    def poll(self):
        return self.nothing_new


class Pass:
    """A program that ends when it is told to."""

    def __init__(self):
        self.code = None
        self.killed = False

    def poll(self):
        return self.code

    def kill(self):
        self.killed = True

    def wait(self, timeout):
        if self.code is None:
            raise subprocess.TimeoutExpired("sync", timeout)


@pytest.fixture
def started():
    """Every pass that was started."""
    return []


@pytest.fixture
def looks():
    """Every look that was begun."""
    return []


def kept(things, kind):
    def start():
        things.append(kind())
        return things[-1]

    return start


@pytest.fixture
def follower(qapp, looks, started):
    return Follower(Central(location="/srv"), kept(looks, Look), kept(started, Pass), chance=lambda: 0.5)


def looks_and(follower, looks, *, nothing_new):
    follower.go()
    looks[-1].nothing_new = nothing_new
    follower._see()


def makes_a_pass(follower, looks, started, code):
    looks_and(follower, looks, nothing_new=False)
    started[-1].code = code
    follower._see()


def minutes(follower):
    """How long it waits for the next pass. Not what is left of that: the clock does not stand still here."""
    assert follower.next_in is not None
    return follower._next.interval() / 60_000


def test_nothing_is_asked_for_before_the_first_picture_nor_at_once(follower, looks):
    assert follower.next_in is None
    follower.begin()
    assert minutes(follower) == 1.5
    assert looks == []


def test_a_look_that_finds_nothing_new_starts_no_program(follower, looks, started):
    for _ in range(3):
        looks_and(follower, looks, nothing_new=True)
        assert minutes(follower) == 15
    assert started == []


def test_the_next_look_comes_after_the_interval_and_later_where_passes_fail(follower, looks, started):
    waits = []
    for code in (0, 3, 5, 1, 0):
        makes_a_pass(follower, looks, started, code)
        waits.append(minutes(follower))
    assert waits == [15, 30, 60, 120, 15]


def test_a_look_that_finds_nothing_new_ends_the_longer_waits(follower, looks, started):
    makes_a_pass(follower, looks, started, 3)
    looks_and(follower, looks, nothing_new=True)
    assert minutes(follower) == 15


def test_a_program_that_cannot_be_started_counts_as_a_failure(qapp, looks):
    def start():
        raise OSError("no memory")

    follower = Follower(Central(location="/srv"), kept(looks, Look), start, chance=lambda: 0.5)
    looks_and(follower, looks, nothing_new=False)
    assert minutes(follower) == 30


def test_one_look_and_one_pass_at_a_time(follower, looks, started):
    for _ in range(2):
        follower.go()
        follower._see()
    assert (len(looks), started, follower.next_in) == (1, [], None)
    looks[0].nothing_new = False
    for _ in range(2):
        follower._see()
        follower.go()
    assert (len(looks), len(started), follower.next_in) == (1, 1, None)
    started[0].code = 0
    follower._see()
    assert follower.next_in is not None
    follower.go()
    assert (len(looks), len(started)) == (2, 1)


def test_a_look_that_hangs_is_left_alone_and_passes_are_made_until_it_comes_back(follower, looks, started):
    follower.go()
    assert follower._hangs.interval() == module.LONGEST_LOOK.total_seconds() * 1000
    follower._hangs.timeout.emit()
    assert len(started) == 1
    started[0].code = 3
    follower._see()
    assert minutes(follower) == 30
    follower.go()
    assert (len(looks), len(started)) == (1, 2)
    started[1].code = 0
    follower._see()
    looks[0].nothing_new = True
    follower.go()
    assert (len(looks), len(started)) == (2, 2)


def test_a_pass_that_hangs_is_ended_and_counts_as_a_failure(follower, looks, started):
    looks_and(follower, looks, nothing_new=False)
    assert follower._hangs.interval() == module.LONGEST_PASS.total_seconds() * 1000
    follower._hangs.timeout.emit()
    assert started[0].killed
    follower._see()
    assert follower.next_in is None
    started[0].code = -9
    follower._see()
    assert minutes(follower) == 30


def test_the_end_of_the_kiosk_ends_the_pass_and_waits_for_nobody(follower, looks, started):
    follower.close()
    looks_and(follower, looks, nothing_new=False)
    follower.close()
    assert started[0].killed
    assert follower.next_in is None


def test_the_end_of_the_kiosk_waits_for_no_look(follower, looks, started):
    follower.go()
    follower.close()
    looks[0].nothing_new = False
    follower._see()
    assert started == []


@pytest.mark.parametrize(
    ("found", "answer"), [(lambda: True, True), (lambda: False, False), (lambda: 1 // 0, False)]
)
def test_a_look_is_made_on_a_thread_of_its_own_which_the_end_waits_for_in_vain(found, answer, caplog):
    threads = []

    def nothing_new():
        threads.append(threading.current_thread())
        return found()

    look = ThreadedLook(nothing_new)
    look.join()
    assert look.poll() is answer
    assert threads == [look]
    assert look.daemon
    caplog.clear()  # of our bug, which is told there


def test_a_pass_is_the_program_itself_with_the_same_settings_behind_the_screen(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    config = tmp_path / "kiosk.toml"
    config.write_text(f"[central]\nlocation = {json.dumps(str(tmp_path / 'nowhere'))}\n")
    program = sync(config)
    if sys.platform != "win32":
        assert module.os.getpriority(module.os.PRIO_PROCESS, program.pid) >= module.POLITENESS
    assert program.wait(300) == 5
    assert "root of trust" in passes.load(tmp_path / "state").reason
    assert "refused" in (tmp_path / "state" / "log" / "kiosk.log").read_text()
