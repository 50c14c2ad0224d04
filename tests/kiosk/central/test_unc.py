"""A share by its UNC name, as Windows has it: no Windows is needed for the paths that are asked for.

Windows' own rules for paths (`PureWindowsPath`, `nturl2path`, fsspec's for its separator) stand in for this
machine's; the file system below them answers from memory, and notes what it was asked.
"""

import io
import nturl2path
from datetime import UTC, datetime
from pathlib import PureWindowsPath
from typing import ClassVar

import pytest
from fsspec.implementations import local

from kiosk.central import fleet, location, places, store
from kiosk.central.look import is_light
from kiosk.errors import CentralUnreachable

SHARE = r"\\server\kinship share\everyone"
PACK = SHARE + r"\offer.pack"
SPELLINGS = (
    SHARE,
    SHARE + "\\",
    "//server/kinship share/everyone",
    "file://server/kinship%20share/everyone",
    "file:////server/kinship%20share/everyone",
)


class WindowsPath(PureWindowsPath):
    """With what of a real one the kiosk asks for; `made` are the folders that were made, in order."""

    made: ClassVar = []

    def absolute(self):
        assert self.is_absolute(), self
        return self

    def is_dir(self):
        return True

    def mkdir(self):
        self.made.append(str(self))


class Shared(local.LocalFileSystem):
    """A share that holds one pack; it knows it by fsspec's own name for it on Windows."""

    asked: ClassVar = []

    def info(self, path, **_):
        self.asked.append(self._strip_protocol(path))
        if path != PACK:
            raise FileNotFoundError(2, "No such file or directory", path)
        return {"type": "file", "size": 4, "mtime": 1.0}

    def open(self, path, mode="rb", **_):
        assert (path, mode) == (PACK, "rb")
        return io.BytesIO(b"pack")


@pytest.fixture
def windows(monkeypatch):
    """The rules of Windows, and a share on its network."""
    monkeypatch.setattr(location, "Path", WindowsPath)
    monkeypatch.setattr(location, "url2pathname", nturl2path.url2pathname)
    monkeypatch.setattr(local.os, "sep", "\\")
    monkeypatch.setattr(store, "LocalFileSystem", Shared)
    monkeypatch.setattr(Shared, "asked", [])
    monkeypatch.setattr(WindowsPath, "made", [])


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_share_is_looked_at_by_its_whole_name(windows, spelling):
    assert location.folder_of(spelling) == PureWindowsPath(SHARE)
    assert places.place(spelling).look() == "size=4 mtime=1.0"
    assert Shared.asked == ["//server/kinship share/everyone/offer.pack"]
    assert is_light(spelling)


def test_a_pack_is_fetched_from_a_share(windows, tmp_path):
    assert places.place(SHARE).fetch(tmp_path / "pack") == "size=4 mtime=1.0"
    assert (tmp_path / "pack").read_bytes() == b"pack"


def test_a_share_without_a_pack_says_so_by_its_name(windows):
    with pytest.raises(CentralUnreachable) as away:
        places.place(r"\\server\other").look()
    assert (away.value.where, away.value.reason) == (r"\\server\other", location.NOT_THERE)


def test_a_kiosk_leaves_its_report_on_the_share(windows, monkeypatch):
    written = {}
    monkeypatch.setattr(fleet.durable, "write", lambda path, content: written.update({str(path): content}))
    report = fleet.Report("Desk 1", "Eastwood", 3, False, datetime(2026, 11, 26, tzinfo=UTC), "")
    assert fleet.leave(SHARE, report)
    assert WindowsPath.made == [SHARE + r"\status"]
    assert list(written) == [SHARE + r"\status\desk-1.json"]


@pytest.mark.parametrize("spelling", ["file:///srv/kinship", "file://localhost/srv/kinship", "/srv/kinship"])
def test_a_folder_of_this_machine_is_no_share(spelling):
    assert str(location.folder_of(spelling)) == "/srv/kinship"
