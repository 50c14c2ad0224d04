"""A pass by hand: one at a time, what it printed is understood, and it always ends."""

import io
import json
import subprocess

import pytest

from kiosk.central.passes import Kind
from ui.hand_pass import NOTHING, Came, HandPass, sync_by_hand, told


class Pass:
    """A program that ends when it is told to."""

    def __init__(self, words=""):
        self.code, self.killed = None, False
        self.stdout = io.StringIO(words)

    def poll(self):
        return self.code

    def kill(self):
        self.killed, self.code = True, -9

    def wait(self, timeout):
        if self.code is None:
            raise subprocess.TimeoutExpired("sync", timeout)


@pytest.fixture
def started():
    return {}


@pytest.fixture
def passes(qapp, started):
    def start(location):
        assert location not in started
        started[location] = Pass(json.dumps({"outcome": "installed", "version": 8, "reason": "it waits"}))
        return started[location]

    return HandPass(start)


@pytest.fixture
def ends(passes):
    notes = []
    passes.ended.connect(notes.append)
    return notes


def test_what_it_printed_is_told_when_it_has_ended(passes, started, ends):
    passes.go("/media/STICK")
    passes._see()
    assert (passes.under_way, ends) == (True, [])
    started["/media/STICK"].code = 0
    passes._see()
    assert (passes.under_way, ends) == (False, [Came(Kind.INSTALLED, 8, "it waits")])


def test_while_one_is_under_way_no_other_begins(passes, started):
    passes.go("")
    passes.go("/media/STICK")
    assert list(started) == [""]


def test_one_that_cannot_be_started_ends_at_once(qapp):
    def start(location):
        raise OSError("no memory")

    notes = []
    passes = HandPass(start)
    passes.ended.connect(notes.append)
    passes.go("")
    assert (notes, passes.under_way) == ([NOTHING], False)


def test_one_that_hangs_is_ended(passes, started, ends):
    passes.go("")
    passes._end()
    passes._see()
    assert started[""].killed
    assert len(ends) == 1


def test_the_kiosk_ends_and_so_does_the_pass(passes, started):
    passes.go("")
    passes.close()
    assert started[""].killed


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"outcome": "odd", "version": 1, "reason": ""}', "null"]
)
def test_what_is_not_an_outcome_tells_nothing(text):
    assert told(text) is NOTHING


def test_the_program_itself_is_asked_and_answers(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "home"))
    passes = HandPass(sync_by_hand(None))
    with qtbot.waitSignal(passes.ended, timeout=60_000) as ended:
        passes.go(str(tmp_path / "STICK"))
    [came] = ended.args
    assert came.kind in (Kind.UNREACHABLE, Kind.REFUSED)
    assert came.reason
