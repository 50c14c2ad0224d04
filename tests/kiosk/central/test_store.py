"""Folders and other stores of fsspec: the contract that each of them must pass, and how they fail."""

import fsspec
import pytest

from kiosk.central import location as locations
from kiosk.central import places
from kiosk.central.passes import Kind
from kiosk.errors import CentralUnreachable

# Whatever other store can be had belongs here; the real servers have tests of their own.
STORES = ["folder", "file://", "memory://"]


@pytest.fixture(params=STORES)
def stored(request, publisher):
    """A location, and how to put a pack there."""
    if request.param == "memory://":
        files = fsspec.filesystem("memory")
        yield (
            "memory://kinship",
            lambda: files.pipe_file("/kinship/offer.pack", publisher.pack.read_bytes()),
            lambda: files.rm("/kinship/offer.pack"),
        )
        files.store.clear()
    else:
        folder = str(publisher.folder) if request.param == "folder" else publisher.folder.as_uri()
        yield folder, lambda: None, publisher.pack.unlink


def test_a_store_is_followed(stored, publisher, kiosk):
    location, put, remove = stored
    kiosk.set(location=location)
    publisher.publish()
    put()
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.sync().kind == Kind.UNCHANGED
    publisher.publish()
    put()
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.version == 2
    remove()
    outcome = kiosk.sync()
    assert (outcome.kind, outcome.reason) == (Kind.UNREACHABLE, locations.NOT_THERE)
    assert kiosk.version == 2


def test_a_pack_that_is_replaced_while_it_is_read_is_read_again(publisher, kiosk, tmp_path):
    publisher.publish()
    place = places.place(str(publisher.folder))
    look, looks = place.look, []

    def replaced_once():
        looks.append(look())
        if len(looks) == 1:
            publisher.publish()
        return looks[-1]

    place.look = replaced_once
    assert place.fetch(tmp_path / "copy") == looks[-1]
    assert (tmp_path / "copy").read_bytes() == publisher.pack.read_bytes()
    assert len(looks) == 4


def test_a_pack_that_changes_all_the_time_is_given_up(publisher, tmp_path):
    publisher.publish()
    place = places.place(str(publisher.folder))
    place.look = iter(range(100)).__next__
    with pytest.raises(CentralUnreachable, match="changes faster"):
        place.fetch(tmp_path / "copy")


def test_a_pack_that_comes_too_slowly_is_given_up(tmp_path):
    clock = iter([0.0, 1.0, locations.FETCH_S + 1])
    with locations.Sink(tmp_path / "copy", "there", clock.__next__) as sink:
        sink.write(b"x")
        with pytest.raises(CentralUnreachable, match="too slowly"):
            sink.write(b"x")


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("gopher+x://h/x", "no way that is known"),
        ("smb://h/share", r"\[smb\]"),
        ("sftp://h/x", r"\[sftp\]"),
        ("s3://bucket/x", r"\[s3\]"),
    ],
)
def test_a_store_that_cannot_be_read_here_is_told_with_its_cure(kiosk, location, said):
    scheme = location.partition(":")[0]
    module = {"smb": "smbclient", "sftp": "paramiko", "s3": "s3fs"}.get(scheme)
    if module:
        try:
            __import__(module)
        except ImportError:
            pass
        else:
            pytest.skip(f"{module} is installed")
    with pytest.raises(CentralUnreachable, match=said):
        places.place(location)


def test_a_folder_in_the_place_of_the_pack_is_no_pack(publisher, kiosk):
    publisher.pack.mkdir()
    assert kiosk.sync().reason == locations.NOT_THERE


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/srv/kinship", "/srv/kinship"),
        ("//server/share", "//server/share"),
        ("C:\\kinship", "C:\\kinship"),
        ("https://ann:secret@h.example/x", "https://h.example/x"),
        ("smb://dom;ann:secret@h.example:445/x", "smb://h.example:445/x"),
    ],
)
def test_a_location_is_shown_without_its_login(location, shown):
    assert locations.shown(location) == shown


def test_only_a_folder_is_a_folder(tmp_path):
    assert locations.folder_of(str(tmp_path)) == tmp_path
    assert locations.folder_of(tmp_path.as_uri()) == tmp_path
    assert locations.folder_of("https://h.example/x") is None
    assert locations.folder_of("s3://bucket/x") is None
