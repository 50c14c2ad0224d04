"""A kiosk works on what it has: with a disk full or read-only, and with whatever was damaged on it."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys

import pytest

from kiosk import log
from kiosk.central import passes, releases, running
from kiosk.central import state as states
from kiosk.central.passes import Kind
from kiosk.errors import FileUnwritable
from kiosk.paths import EMBEDDED_OFFER
from kiosk.status import Origin, current_offer, status

FULL, READ_ONLY = os.strerror(errno.ENOSPC), os.strerror(errno.EROFS)


def offer_of(kiosk, version):
    return kiosk.home / states.RELEASES / str(version) / states.OFFER


@pytest.fixture
def small_disk(following, monkeypatch):
    """A kiosk that shows version 1, whose home is a disk of its own of 4 MB; gives what mounts it anew."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root of a Linux mounts a disk")
    kept = following.home.with_name("kept")
    following.home.rename(kept)
    following.home.mkdir()

    def mount(*options):
        answer = subprocess.run(["mount", *options, following.home], capture_output=True, check=False)
        if answer.returncode:
            pytest.skip("this machine lets nobody mount a disk")

    mount("-t", "tmpfs", "-o", "size=4M", "tmpfs")
    shutil.copytree(kept, following.home, dirs_exist_ok=True)
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(following.home))
    yield mount
    subprocess.run(["umount", following.home], check=True)


def fill(folder):
    """Leave no room on the disk of a folder; gives what takes it all."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for piece in (65_536, 4096, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(piece))
    return ballast


def test_a_full_disk_leaves_the_kiosk_on_what_it_shows_until_there_is_room(publisher, following, small_disk):
    publisher.publish()
    ballast = fill(following.home)
    outcome = following.sync()
    assert (outcome.kind, outcome.error.exit_code, following.version) == (Kind.UNREACHABLE, 3, 1)
    assert FULL in outcome.reason
    with running.only_kiosk(following.home) as alone, log.kept(following.home):
        assert alone
        assert running.begin(following.home, following.now) == offer_of(following, 1)
        assert running.take(following.home, following.now) == offer_of(following, 1)
        running.prove(following.home, offer_of(following, 1))
    told = status(current_offer())
    assert (told.version, told.last_error) == (1, f"{following.home} cannot be written: {FULL}")
    ballast.unlink()
    assert (following.sync().kind, following.version) == (Kind.INSTALLED, 2)


def test_what_waits_on_a_full_disk_waits_on(publisher, following, small_disk):
    publisher.publish()
    with running.only_kiosk(following.home):
        following.sync()
        ballast = fill(following.home)
        with pytest.raises(FileUnwritable):
            running.take(following.home, following.now)
        assert (following.version, status(current_offer()).waiting) == (1, 2)
        ballast.unlink()
        assert running.take(following.home, following.now) == offer_of(following, 2)


def test_a_read_only_disk_leaves_the_kiosk_on_what_it_shows(publisher, following, small_disk):
    publisher.publish()
    before = following.on_disk()
    small_disk("-o", "remount,ro")
    outcome = following.sync()
    assert (outcome.kind, outcome.version, following.version) == (Kind.UNREACHABLE, 1, 1)
    assert READ_ONLY in outcome.reason
    with running.only_kiosk(following.home) as alone, log.kept(following.home):
        assert alone
        assert running.begin(following.home, following.now) == offer_of(following, 1)
        with pytest.raises(FileUnwritable):
            running.take(following.home, following.now)
    assert following.on_disk() == before
    told = status(current_offer())
    assert (told.version, told.last_error) == (1, f"{following.home} cannot be written: {READ_ONLY}")


def test_a_trial_that_cannot_be_counted_gives_way_to_the_release_before(publisher, following, small_disk):
    publisher.publish()
    following.sync()
    assert following.state.tries == 0
    small_disk("-o", "remount,ro")
    assert running.begin(following.home, following.now) == offer_of(following, 1)


def test_a_read_only_disk_with_a_damaged_state_shows_the_highest_release(publisher, following, small_disk):
    (following.home / states.FILE_NAME).write_bytes(b"{")
    small_disk("-o", "remount,ro")
    assert running.begin(following.home, following.now) == offer_of(following, 1)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-4096]),
        lambda path: path.write_bytes(bytes(path.stat().st_size)),
    ],
    ids=["gone", "empty", "cut-off", "zeros"],
)
def test_without_any_whole_release_the_embedded_offer_is_shown_and_says_so_until_one_is_fetched(
    following, monkeypatch, spoil
):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(following.home))
    spoil(offer_of(following, 1))
    told = status(current_offer())
    assert (told.source, told.version) == (Origin.EMBEDDED, 0)
    assert told.last_error == "version 1 is damaged here, so the offer that came with the program is shown"
    assert running.begin(following.home, following.now) == EMBEDDED_OFFER
    assert following.sync().kind == Kind.INSTALLED
    told = status(current_offer())
    assert (told.version, told.last_error) == (1, None)


def test_a_damaged_release_heals_at_start_and_says_which_is_shown(publisher, following, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(following.home))
    publisher.publish()
    following.sync()
    following.start()
    following.prove()
    offer_of(following, 2).write_bytes(b"")
    assert status(current_offer()).last_error == "version 2 is damaged here, so version 1 is shown"
    with log.kept(following.home):
        assert running.begin(following.home, following.now) == offer_of(following, 1)
    assert (
        "version 1 is shown, not version 2: it is damaged" in (following.home / "log/kiosk.log").read_text()
    )
    assert following.state.current.version == 1
    assert (following.sync().kind, following.version) == (Kind.INSTALLED, 2)


@pytest.mark.parametrize("name", [states.FILE_NAME, passes.FILE_NAME, "trusted.json"])
@pytest.mark.parametrize("content", [b"", b"{", b"\xff\x00" * 64, b"[1]"])
def test_each_file_of_the_state_may_be_damaged(publisher, following, name, content):
    (following.home / name).write_bytes(content)
    assert running.begin(following.home, following.now) == offer_of(following, 1)
    publisher.publish()
    assert (following.sync().kind, following.version) == (Kind.INSTALLED, 2)
    following.start()
    following.prove()
    assert following.state.tries is None


@pytest.mark.parametrize("name", [states.FILE_NAME, passes.FILE_NAME, "trusted.json", "releases", "incoming"])
def test_what_is_no_file_where_one_should_be_stops_no_kiosk(publisher, following, name):
    path = following.home / name
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.touch() if name in ("releases", "incoming") else path.mkdir()
    assert running.begin(following.home, following.now) in (offer_of(following, 1), EMBEDDED_OFFER)
    publisher.publish()
    outcome = following.sync()
    assert outcome.kind in (Kind.INSTALLED, Kind.UNREACHABLE)
    assert releases.offer(following.home) or name == "releases"
