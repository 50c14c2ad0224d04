"""The look of a running kiosk: it does alone what a pass would do where nothing changed, and nothing else."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.central import fleet, lock, passes, releases
from kiosk.central import look as looks
from kiosk.central.passes import Kind
from kiosk.paths import ROOT
from kiosk.settings import Settings

LATER = timedelta(minutes=15)


def nothing_new(kiosk):
    return looks.nothing_new(kiosk.home, replace(Settings(), central=kiosk.central), kiosk.now + LATER)


def test_where_nothing_changed_it_is_written_down_as_a_pass_would(following, publisher):
    following.sync()
    on_disk, last = following.on_disk(), passes.load(following.home)
    assert nothing_new(following)
    assert passes.load(following.home) == replace(last, at=following.now + LATER)
    assert following.sync().kind == Kind.UNCHANGED
    assert following.on_disk() == on_disk
    [report] = fleet.reports(str(publisher.folder), following.now + LATER)
    assert (report.version, report.problem, report.seen) == (1, "", following.now + LATER)


def another_root(kiosk, publisher):
    other = publisher.root.with_name("other.json")
    other.write_bytes(publisher.root.read_bytes() + b"\n")
    kiosk.set(root=other)


def another_place(kiosk, publisher):
    kiosk.set(location=str(shutil.copytree(publisher.folder, publisher.folder.with_name("other"))))


def a_failure(kiosk, publisher):
    aside = publisher.folder.rename(publisher.folder.with_name("away"))
    kiosk.sync()
    aside.rename(publisher.folder)


def nothing_left(kiosk, publisher):
    (kiosk.home / "state.json").unlink()
    shutil.rmtree(kiosk.home / "releases")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda kiosk, publisher: publisher.publish(), id="a new release"),
        pytest.param(lambda kiosk, publisher: publisher.pack.unlink(), id="the pack is gone"),
        pytest.param(lambda kiosk, publisher: kiosk.set(root=None), id="no root of trust"),
        pytest.param(lambda kiosk, publisher: kiosk.set(root=kiosk.home / "none"), id="its file is gone"),
        pytest.param(another_root, id="another root of trust"),
        pytest.param(lambda kiosk, publisher: kiosk.set(location=""), id="no place"),
        pytest.param(another_place, id="another place"),
        pytest.param(a_failure, id="the last pass failed"),
        pytest.param(lambda kiosk, publisher: (kiosk.home / passes.FILE_NAME).unlink(), id="no pass before"),
        pytest.param(
            lambda kiosk, publisher: shutil.rmtree(kiosk.home / "releases"), id="the release is gone"
        ),
        pytest.param(nothing_left, id="what was taken is not shown"),
    ],
)
def test_where_there_is_more_to_do_a_pass_must_be_made(following, publisher, change):
    """It will be written down by that pass: here nothing is."""
    change(following, publisher)
    before = passes.load(following.home)
    assert not nothing_new(following)
    assert passes.load(following.home) == before


def test_while_somebody_makes_a_pass_it_writes_nothing(following):
    before = passes.load(following.home)
    with lock.held(following.home / lock.CENTRAL_LOCK):
        assert not nothing_new(following)
    assert passes.load(following.home) == before


def test_a_release_that_waited_is_told_no_more_once_it_is_shown(publisher, following):
    publisher.publish()
    with lock.held(following.home / lock.KIOSK_LOCK):
        following.sync()
        assert nothing_new(following)
        assert passes.load(following.home).reason == looks.WAITS
        releases.activate(following.home, following.now, tries=1)
        assert nothing_new(following)
        assert passes.load(following.home).reason == ""


def test_a_release_that_was_taken_back_stays_out_without_a_pass(following):
    releases.roll_back(following.home, following.now)
    assert nothing_new(following)
    assert passes.load(following.home).reason.startswith("version 1 stays out: ")


@pytest.mark.parametrize(
    ("location", "light"),
    [
        ("/srv/kinship", True),
        ("\\\\server\\share", True),
        ("file:///srv/kinship", True),
        ("HTTPS://h.example/x", True),
        ("smb://h.example/x", False),
        ("sftp://h.example/x", False),
        ("s3://bucket/x", False),
    ],
)
def test_only_what_is_quickly_loaded_is_looked_at_in_the_kiosk(location, light):
    assert looks.is_light(location) == light


def test_a_place_that_is_slow_to_load_is_left_to_a_pass(following, monkeypatch):
    monkeypatch.setattr("kiosk.central.look.is_light", lambda location: False)
    assert not nothing_new(following)


def test_it_loads_nothing_that_reads_packs():
    program = """
import sys
import kiosk.central.look, kiosk.central.web, kiosk.central.store
print(sorted({name.partition(".")[0] for name in sys.modules} & {"tuf", "securesystemslib", "cryptography"}))
"""
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == "[]\n"
