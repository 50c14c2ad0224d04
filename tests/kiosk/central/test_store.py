"""Folders and other stores of fsspec: the contract that each of them must pass, and how they fail.

Real servers answer for the stores that need one. Whatever other store is to be followed belongs in `STORES`.
"""

import contextlib
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import fsspec
import pytest
import servers

from kiosk.central import location as locations
from kiosk.central import places
from kiosk.central import store as stores
from kiosk.central.passes import Kind
from kiosk.errors import CentralUnreachable

STORES = [
    *("folder", "file://", "memory://", "https://", "smb://", "sftp://"),
    pytest.param("s3://", marks=pytest.mark.full),  # its library reads half a megabyte of JSON for each pass
]


@dataclass
class Folder:
    """A store that is a folder, or a server of one."""

    location: str
    folder: Path
    ca: Path | None = None
    server: servers.Server | None = None
    puts = 0

    def put(self, content):
        aside = self.folder / "offer.pack.new"
        aside.write_bytes(content)
        self.puts += 1
        then = time.time() + self.puts  # sftp and nginx tell whole seconds, and nobody publishes twice in one
        os.utime(aside, (then, then))
        aside.replace(self.folder / "offer.pack")

    def remove(self):
        (self.folder / "offer.pack").unlink()

    def empty(self):
        for path in self.folder.iterdir():
            path.unlink()


@dataclass
class Remote:
    """A store that only fsspec can write to."""

    location: str
    scheme: str
    ca: Path | None = None
    server: servers.Server | None = None

    def _files(self):
        return fsspec.filesystem(self.scheme, skip_instance_cache=self.scheme != "memory")

    @property
    def _path(self):
        return f"{self.location.partition('://')[2]}/offer.pack"

    def put(self, content):
        self._files().pipe_file(self._path, content)

    def remove(self):
        self._files().rm(self._path)

    def empty(self):
        if self._files().exists(self._path):
            self.remove()


@pytest.fixture(scope="module", params=STORES)
def store(request, tmp_path_factory):
    """A store that can be read, for all tests of it."""
    name = {"https://": "nginx"}.get(request.param, request.param.partition(":")[0])
    if lacking := servers.lacking(name):
        pytest.skip(lacking)
    folder, work = tmp_path_factory.mktemp("served"), tmp_path_factory.mktemp("server")
    with pytest.MonkeyPatch.context() as around:
        around.setenv("no_proxy", servers.HOST)
        if name in ("folder", "file"):
            yield Folder(str(folder) if name == "folder" else folder.as_uri(), folder)
        elif name == "memory":
            yield Remote("memory://kinship", "memory")
        else:
            for each in (folder, *folder.parents[:2]):
                each.chmod(0o755)  # Samba and nginx look as others do
            with getattr(servers, name)(folder, work) as server:
                for variable, value in server.around.items():
                    around.setenv(variable, value)
                if name == "s3":
                    fsspec.filesystem("s3", skip_instance_cache=True).mkdir("council")
                    yield Remote(server.location, "s3", server=server)
                else:
                    yield Folder(server.location, folder, server.ca, server)


@pytest.fixture
def stored(store, kiosk, publisher):
    """The store without a pack; the kiosk follows it."""
    store.empty()
    kiosk.set(location=store.location, ca_file=store.ca)
    return store


class TestContract:
    def test_it_is_followed(self, stored, publisher, kiosk):
        outcome = kiosk.sync()
        assert (outcome.kind, outcome.reason) == (Kind.UNREACHABLE, locations.NOT_THERE)
        publisher.publish()
        stored.put(publisher.pack.read_bytes())
        assert kiosk.sync().kind == Kind.INSTALLED
        publisher.publish()
        stored.put(publisher.pack.read_bytes())
        assert kiosk.sync().kind == Kind.INSTALLED
        assert kiosk.version == 2
        stored.remove()
        outcome = kiosk.sync()
        assert (outcome.kind, outcome.reason) == (Kind.UNREACHABLE, locations.NOT_THERE)
        assert kiosk.version == 2

    def test_what_did_not_change_is_not_fetched_again(self, stored, publisher, kiosk, monkeypatch):
        publisher.publish()
        stored.put(publisher.pack.read_bytes())
        kiosk.sync()
        monkeypatch.setattr("kiosk.central.store.Store.fetch", None)
        monkeypatch.setattr("kiosk.central.web.Web.fetch", None)
        assert kiosk.sync().kind == Kind.UNCHANGED

    def test_what_is_fetched_is_what_lies_there(self, stored, kiosk, tmp_path):
        content = bytes(range(256)) * 2000
        stored.put(content)
        place = places.place(stored.location, ca_file=stored.ca)
        assert place.fetch(tmp_path / "copy") == place.look() != ""
        assert (tmp_path / "copy").read_bytes() == content
        place.close()

    def test_many_kiosks_read_at_once_while_a_new_pack_is_put_there(self, stored, kiosk, tmp_path):
        """Windows and Samba would let one reader shut out all others, and the publisher."""
        if stored.location.startswith("memory:"):
            pytest.skip("fsspec gives all readers in a program one file, with one place to read on")
        old, new = b"o" * 300_000, b"n" * 300_001
        stored.put(old)
        # One after another: what one program reaches by SMB shares a session, and threads that begin it at
        # once were seen to fail now and then. Kiosks are programs of their own.
        opened = [places.place(stored.location, ca_file=stored.ca) for _ in range(3)]
        faults, met = [], threading.Barrier(len(opened) + 1)

        def read(number):
            met.wait()
            try:
                opened[number].fetch(tmp_path / f"copy-{number}")
            except BaseException as error:  # noqa: BLE001 - told to the test below
                faults.append(error)

        threads = [threading.Thread(target=read, args=(number,)) for number in range(len(opened))]
        for thread in threads:
            thread.start()
        met.wait()
        stored.put(new)
        for thread in threads:
            thread.join()
        for place in opened:
            place.close()
        assert faults == []
        assert all((tmp_path / f"copy-{number}").read_bytes() in (old, new) for number in range(3))

    def test_what_is_too_large_is_not_taken(self, stored, publisher, kiosk, monkeypatch):
        monkeypatch.setattr("kiosk.central.location.LARGEST_PACK_BYTES", 300_000)
        stored.put(bytes(400_000))
        outcome = kiosk.sync()
        assert (outcome.kind, outcome.error.exit_code) == (Kind.REFUSED, 5)
        assert not list(kiosk.home.glob("incoming/*"))

    def test_a_server_that_went_away_is_followed_again_once_it_is_back(self, stored, publisher, kiosk):
        """In one and the same program, as a kiosk runs for weeks."""
        if stored.server is None:
            pytest.skip("it has no server")
        publisher.publish()
        if stored.location.startswith("s3:"):  # moto forgets all when it ends
            kiosk.sync()
        else:
            stored.put(publisher.pack.read_bytes())
            assert kiosk.sync().kind == Kind.INSTALLED
        stored.server.stop()
        try:
            outcome = kiosk.sync()
        finally:
            stored.server.go_on()
        assert outcome.kind == Kind.UNREACHABLE
        assert outcome.reason
        assert "\n" not in outcome.reason
        assert servers.PASSWORD not in repr(outcome)
        if stored.location.startswith("s3:"):
            fsspec.filesystem("s3", skip_instance_cache=True).mkdir("council")
        publisher.publish()
        stored.put(publisher.pack.read_bytes())
        assert kiosk.sync().kind == Kind.INSTALLED
        assert kiosk.version == 2


@pytest.mark.full
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of a connection that nobody could close
@pytest.mark.parametrize("when", ["the beginning", "the middle"])
def test_a_server_that_falls_silent_is_given_up(stored, publisher, kiosk, monkeypatch, when):
    if stored.server is None or stored.location.startswith("https:"):
        pytest.skip("it has no server, or one with tests of its own")
    be_impatient(monkeypatch)
    stored.put(bytes(3_000_000))
    write, stopped = locations.Sink.write, []

    def fall_silent():
        stopped.extend([stored.server.process.pid, *stored.server.workers()])
        told(stopped, signal.SIGSTOP)

    def fall_silent_in_the_middle(sink, piece):
        write(sink, piece)
        if not stopped and sink.length > 1_000_000:
            fall_silent()

    if when == "the middle":
        monkeypatch.setattr(locations.Sink, "write", fall_silent_in_the_middle)
    else:
        fall_silent()
    began = time.monotonic()
    try:
        outcome = kiosk.sync()
    finally:
        told(stopped, signal.SIGCONT)
    assert stopped
    assert (outcome.kind, "\n" in outcome.reason) == (Kind.UNREACHABLE, False)
    assert outcome.reason
    assert time.monotonic() - began < 30
    publisher.publish()
    stored.put(publisher.pack.read_bytes())
    assert kiosk.sync().kind == Kind.INSTALLED
    gc.collect()


def told(processes, what):
    """Each as it can be: Samba's processes for connections that were closed may just be ending."""
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, what)


def be_impatient(monkeypatch):
    for seconds in ("CONNECT_S", "READ_S"):
        monkeypatch.setattr(f"kiosk.central.store.{seconds}", 1.0)
    monkeypatch.setenv("SMB_EXPERIMENTAL_TRANSPORT_RECEIVE_TIMEOUT", "1")
    for scheme, options in store_options(1.0).items():
        monkeypatch.setitem(stores._OPTIONS, scheme, options)


def store_options(seconds):
    """What fsspec is told, with less patience."""
    return {
        "smb": stores._OPTIONS["smb"] | {"timeout": seconds},
        "sftp": dict.fromkeys(stores._OPTIONS["sftp"], seconds),
        "s3": {
            "config_kwargs": stores._OPTIONS["s3"]["config_kwargs"]
            | {"connect_timeout": seconds, "read_timeout": seconds}
        },
    }


def test_a_login_that_is_wrong_is_told_in_plain_words(store, kiosk):
    scheme = store.location.partition(":")[0]
    if scheme not in ("smb", "sftp"):
        pytest.skip("it asks nobody who they are")
    wrong = store.location.replace(servers.PASSWORD, "wrong").replace(f"{servers.USER}@", "nobody:wrong@")
    kiosk.set(location=wrong)
    outcome = kiosk.sync()
    assert (outcome.kind, outcome.reason) == (Kind.UNREACHABLE, "it does not let this kiosk in")
    assert "wrong" not in repr(outcome)


@pytest.mark.parametrize("known", ["", "another's"])
def test_an_sftp_server_that_is_not_known_is_not_believed(store, kiosk, tmp_path, monkeypatch, known):
    """Nor is it told a password."""
    if not store.location.startswith("sftp:"):
        pytest.skip("it is not reached by SSH")
    folder = tmp_path / ".ssh"
    folder.mkdir()
    if known:
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
        address = f"[{servers.HOST}]:{store.server.port}"
        folder.joinpath("known_hosts").write_text(f"{address} {(tmp_path / 'key.pub').read_text()}")
    monkeypatch.setenv("HOME", str(tmp_path))
    kiosk.set(location=store.location)
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert outcome.reason.startswith("its key is not in known_hosts")


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
def test_a_store_that_cannot_be_read_here_is_told_with_its_cure(location, said, monkeypatch):
    for library in ("smbclient", "paramiko", "s3fs"):
        monkeypatch.setitem(sys.modules, library, None)
    for scheme in ("smb", "sftp", "s3"):
        monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, scheme, raising=False)
        monkeypatch.delitem(sys.modules, f"fsspec.implementations.{scheme}", raising=False)
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
