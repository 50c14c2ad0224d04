"""Where a speaking child's daemon has its socket, and what becomes of it."""

import os
import subprocess
import sys
import tempfile

import pytest

from kiosk.paths import ROOT
from ui.speech import folder
from ui.speech.folder import Folder, sweep

LONG_AGO = 1_000_000


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Where what runs belongs, in a session."""
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


def aged(path):
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path


def test_it_stands_where_what_runs_belongs_and_is_gone_afterwards(place):
    with Folder() as made:
        assert made.path.parent == place
        (made.path / "socket").touch()
    assert list(place.iterdir()) == []


def test_a_service_has_a_place_of_its_own(place, monkeypatch):
    service = place / "service"
    service.mkdir()
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(service))
    with Folder() as made:
        assert made.path.parent == service


def test_where_there_is_no_such_place_it_is_among_temporary_files(place, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place / "nowhere"))
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    with Folder() as made:
        assert made.path.parent == place


def test_what_a_killed_kiosk_left_is_swept_away_and_nothing_else(place):
    program = "import os; from ui.speech.folder import Folder; Folder(); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", program], check=False, env=os.environ | {"PYTHONPATH": str(ROOT)})
    (left,) = place.iterdir()
    (left / "speech-dispatcher.log").write_text("x")
    sweep()
    assert left.exists(), "it may be a new one"
    aged(left)
    other = place / "kept"
    other.mkdir()
    (place / f"{folder.PREFIX}link").symlink_to(other)
    with Folder() as used:
        aged(used.path)
        sweep()
        assert used.path.exists()
    assert not left.exists()
    assert other.exists()


def test_a_place_that_cannot_be_looked_at_stops_nothing(place, monkeypatch):
    def refuses(*_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.glob", refuses)
    sweep()
