"""The stand-in for systemd, by programs that do as they are told here; and one real kiosk, killed."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from textwrap import dedent

import pytest

sys.path.append(str(Path(__file__).parent))

from manager import Limits, Manager, limits

SAYS = """
import os, socket, time
way = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
say = lambda words: way.sendto(words.encode(), os.environ["NOTIFY_SOCKET"])
say("READY=1")
"""


@pytest.fixture
def managed(tmp_path):
    """A program that a manager keeps running; what it does after it has said that it is up."""

    def keep(program, watchdog_s=60.0):
        command = [sys.executable, "-S", "-c", SAYS + dedent(program)]
        return Manager(command, tmp_path, os.environ, Limits(watchdog_s, 0.01))

    return keep


def until(done):
    """The minute is only so that a test which fails ends."""
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)  # a process tells nobody of its end


def test_the_numbers_are_those_of_the_unit_and_leave_time_to_start_within_the_goal():
    assert limits().watchdog_s + limits().restart_s <= 6


def test_what_ends_is_started_again(managed):
    with managed("time.sleep(60)") as manager:
        os.kill(manager.program.pid, signal.SIGKILL)
        until(lambda: manager.starts == 2)


def test_what_gives_no_sign_of_life_is_ended_and_started_again(managed):
    with managed("time.sleep(60)", watchdog_s=0.05) as manager:
        until(lambda: manager.starts > 1)


def test_what_gives_signs_of_life_stays_also_with_a_status_in_them(managed):
    signs = """
    for _ in range(60):
        say("WATCHDOG=1\\nSTATUS=x")
        time.sleep(0.05)
    time.sleep(60)
    """
    with managed(signs, watchdog_s=2.0) as manager:
        heard = manager._last_sign
        until(lambda: heard != float("inf") or manager._last_sign != float("inf"))
        first = manager._last_sign
        until(lambda: manager._last_sign > first + 0.2)
        assert manager.starts == 1


def test_what_staff_closed_stays_closed(managed):
    with managed("raise SystemExit(10)") as manager:
        until(lambda: manager.program.poll() == 10)
        time.sleep(0.1)
        assert manager.starts == 1


@pytest.mark.full
def test_a_kiosk_that_is_killed_is_back_with_all_that_it_had(tmp_path):
    if not shutil.which("speech-dispatcher"):
        pytest.skip("the kiosk that is tended speaks (packaging/debian/system-packages.txt)")
    program = Path(__file__).with_name("faults.py")
    ended = subprocess.run(
        [sys.executable, program, "killed", "--out", tmp_path],
        capture_output=True, text=True, check=False, timeout=540,
    )  # fmt: skip
    assert "never" not in ended.stdout, ended.stdout
    assert "killed" in (tmp_path / "faults.txt").read_text("utf-8")
