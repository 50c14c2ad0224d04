"""Passes on a timer: when they come, one at a time, rarer while they fail, ended where they hang."""

import json
import subprocess
import sys

import pytest

from kiosk.central import passes
from kiosk.settings import Central
from ui import follower as module
from ui.follower import Follower, sync


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
def follower(qapp, started):
    def start():
        started.append(Pass())
        return started[-1]

    return Follower(Central(location="/srv"), start, chance=lambda: 0.5)


def makes_a_pass(follower, started, code):
    follower.go()
    started[-1].code = code
    follower._see()


def minutes(follower):
    """How long it waits for the next pass. Not what is left of that: the clock does not stand still here."""
    assert follower.next_in is not None
    return follower._next.interval() / 60_000


def test_nothing_is_asked_for_before_the_first_picture_nor_at_once(follower, started):
    assert follower.next_in is None
    follower.begin()
    assert minutes(follower) == 1.5
    assert started == []


def test_the_next_pass_comes_after_the_interval_and_later_where_passes_fail(follower, started):
    waits = []
    for code in (0, 3, 5, 1, 0):
        makes_a_pass(follower, started, code)
        waits.append(minutes(follower))
    assert waits == [15, 30, 60, 120, 15]


def test_a_program_that_cannot_be_started_counts_as_a_failure(qapp):
    def start():
        raise OSError("no memory")

    follower = Follower(Central(location="/srv"), start, chance=lambda: 0.5)
    follower.go()
    assert minutes(follower) == 30


def test_one_pass_at_a_time(follower, started):
    follower.go()
    follower.go()
    follower._see()
    assert (len(started), follower.next_in) == (1, None)
    started[0].code = 0
    follower._see()
    assert follower.next_in is not None
    follower.go()
    assert len(started) == 2


def test_a_pass_that_hangs_is_ended_and_counts_as_a_failure(follower, started):
    follower.go()
    assert follower._hangs.interval() == module.LONGEST_PASS.total_seconds() * 1000
    follower._hangs.timeout.emit()
    assert started[0].killed
    follower._see()
    assert follower.next_in is None
    started[0].code = -9
    follower._see()
    assert minutes(follower) == 30


def test_the_end_of_the_kiosk_ends_the_pass_and_waits_for_nobody(follower, started):
    follower.close()
    follower.go()
    follower.close()
    assert started[0].killed
    assert follower.next_in is None


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
