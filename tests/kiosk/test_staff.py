"""The staff PIN: no default, hashed; wrong tries wait longer and longer; no pulled plug gives a free one."""

import json
import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from kiosk import staff
from kiosk.errors import FileUnwritable, PinUnfit
from kiosk.staff import Verdict, attempt

PIN, OTHER = "402917", "729104"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def home(tmp_path):
    """A folder of state with a PIN."""
    staff.set_pin(tmp_path / "home", PIN)
    return tmp_path / "home"


@pytest.fixture
def fail(home):
    """Try a wrong PIN so many times, each as soon as it is looked at; the time after it."""

    def tries(count, now=NOW):
        for _ in range(count):
            now += staff.wait(home, now)
            assert attempt(home, OTHER, now).verdict is Verdict.WRONG
        return now

    return tries


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567890123", "12345a", "４０２９１７", "111111", "123456", "987654", "40 2917"]
)
def test_what_cannot_be_a_pin_is_refused_and_nothing_is_written(tmp_path, pin):
    with pytest.raises(PinUnfit) as refused:
        staff.set_pin(tmp_path, pin)
    assert list(tmp_path.iterdir()) == []
    assert not pin or pin not in str(refused.value)


def test_without_a_pin_the_area_stays_shut(tmp_path):
    assert not staff.is_set(tmp_path)
    assert attempt(tmp_path, "000000", NOW).verdict is Verdict.SHUT


def test_the_pin_opens_and_another_does_not(home):
    assert attempt(home, OTHER, NOW).verdict is Verdict.WRONG
    assert attempt(home, PIN, NOW).verdict is Verdict.OPEN


def test_a_damaged_pin_file_shuts_the_area(home):
    (home / staff.PIN_FILE).write_text("{", "utf-8")
    assert attempt(home, PIN, NOW).verdict is Verdict.SHUT


def test_only_its_owner_may_read_the_file_and_it_does_not_hold_the_pin(home):
    file = home / staff.PIN_FILE
    assert PIN not in file.read_text("utf-8")
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root sets it for another")
def test_a_pin_that_root_sets_belongs_to_the_user_of_the_kiosk(tmp_path):
    os.chown(tmp_path, 65534, 65534)
    staff.set_pin(tmp_path, PIN)
    assert (tmp_path / staff.PIN_FILE).stat().st_uid == 65534


def test_the_same_pin_is_written_differently_each_time(home, tmp_path):
    staff.set_pin(tmp_path / "other", PIN)
    assert (home / staff.PIN_FILE).read_bytes() != (tmp_path / "other" / staff.PIN_FILE).read_bytes()


def test_waits_grow_from_the_third_wrong_try_and_end_at_half_an_hour(home, fail):
    waits, now = [], NOW
    for _ in range(12):
        now = fail(1, now)
        waits.append(staff.wait(home, now).total_seconds())
    assert waits == [0, 0, 30, 60, 120, 240, 480, 960, 1800, 1800, 1800, 1800]


def test_while_it_waits_even_the_right_pin_is_not_looked_at_and_no_try_is_counted(home, fail):
    now = fail(3)
    before = (home / staff.TRIES_FILE).read_bytes()
    assert attempt(home, PIN, now + timedelta(seconds=29)) == staff.Answer(Verdict.WAIT, timedelta(seconds=1))
    assert (home / staff.TRIES_FILE).read_bytes() == before
    assert attempt(home, PIN, now + timedelta(seconds=30)).verdict is Verdict.OPEN


def test_the_right_pin_forgets_the_wrong_tries(home, fail):
    now = fail(2)
    attempt(home, PIN, now)
    assert fail(2, now) == now
    assert staff.wait(home, now) == timedelta(0)


def test_a_try_is_counted_before_it_is_looked_at(home, monkeypatch):
    def pull_the_plug(home, pin):
        raise KeyboardInterrupt

    monkeypatch.setattr(staff, "_fits", pull_the_plug)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            attempt(home, OTHER, NOW)
    assert attempt(home, OTHER, NOW).verdict is Verdict.WAIT


def test_a_try_that_cannot_be_counted_is_not_looked_at(home, monkeypatch):
    def full(path, document):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(staff, "_write", full)
    with pytest.raises(FileUnwritable):
        attempt(home, PIN, NOW)


def test_a_clock_set_back_does_not_lengthen_the_wait(home, fail):
    now = fail(3)
    assert staff.wait(home, now - timedelta(days=400)) == timedelta(seconds=30)


def test_a_new_pin_forgets_the_wrong_tries_and_the_old_pin(home, fail):
    now = fail(5)
    staff.set_pin(home, OTHER)
    assert attempt(home, PIN, now).verdict is Verdict.WRONG
    assert attempt(home, OTHER, now).verdict is Verdict.OPEN


def test_a_damaged_count_is_none(home):
    for damaged in ("", "[]", json.dumps({"wrong": 9, "at": "yesterday"}), json.dumps({"wrong": 9})):
        (home / staff.TRIES_FILE).write_text(damaged, "utf-8")
        assert staff.wait(home, NOW) == timedelta(0)
