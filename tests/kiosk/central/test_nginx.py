"""nginx over https with a private CA: slow, silent, cut off in the middle, replaced in the middle.

The pack is 3 MB that no ZIP makes smaller, so that there is a middle.
"""

import os
import signal
import sqlite3
import ssl
from datetime import timedelta

import pytest
import servers

from kiosk.central import location as locations
from kiosk.central import publish
from kiosk.central.pack import packed
from kiosk.central.passes import Kind
from kiosk.central.repository import Versions

SIZE = 3_000_000
MIDDLE = 1_000_000

pytestmark = pytest.mark.skipif(
    bool(servers.lacking("nginx")), reason=servers.lacking("nginx") or "it is here"
)


@pytest.fixture
def publish_large(publisher, offer_of, tmp_path):
    """Publishes version N with ballast in a table of its own."""

    def as_version(version):
        path = tmp_path / "large.db"
        path.write_bytes(offer_of(version))
        with sqlite3.connect(path, isolation_level=None) as database:
            database.execute("CREATE TABLE ballast (content BLOB NOT NULL) STRICT")
            database.execute("INSERT INTO ballast VALUES (?)", (os.urandom(SIZE),))
        database.close()
        members = publisher.sign(path.read_bytes(), versions=Versions(version, version, version, version))
        publish.put(publisher.pack, packed(members))

    return as_version


@pytest.fixture
def serve(publisher, kiosk, tmp_path, monkeypatch):
    """Start nginx on the central folder; the kiosk follows it."""
    monkeypatch.setenv("no_proxy", servers.HOST)
    tmp_path.chmod(0o755)
    tmp_path.parent.chmod(0o755)
    started = []

    def start(**options):
        work = tmp_path / "nginx"
        work.mkdir()
        context = servers.nginx(publisher.folder, work, **options)
        server = context.__enter__()
        started.append(context)
        kiosk.set(location=server.location, ca_file=server.ca)
        return server

    yield start
    for context in started:
        context.__exit__(None, None, None)


@pytest.fixture
def in_the_middle(monkeypatch):
    """Have something happen once a part of the pack is here, the first so many times."""

    def when(*acts):
        left, write = list(acts), locations.Sink.write

        def watched(sink, piece):
            write(sink, piece)
            if left and sink.length > MIDDLE:
                left.pop(0)()

        monkeypatch.setattr(locations.Sink, "write", watched)

    return when


def requests(server):
    return [line.split(" ", 2)[:2] for line in server.log.read_text().splitlines()]


def kill_worker(server):
    """The connection breaks off; nginx itself begins a new worker."""
    for pid in server.workers():
        os.kill(pid, signal.SIGKILL)


def test_an_unchanged_pack_costs_one_request_without_a_body(serve, publisher, kiosk):
    server = serve()
    publisher.publish()
    assert kiosk.sync().kind == Kind.INSTALLED
    kiosk.sync()
    lines = server.log.read_text().splitlines()
    assert [line.split()[0] for line in lines] == ["HEAD", "GET", "HEAD"]
    assert lines[-1].split()[:3] == ["HEAD", "200", "0"]


def test_without_the_ca_nothing_is_taken(serve, publisher, kiosk):
    serve()
    publisher.publish()
    kiosk.set(ca_file=None)
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "certificate" in outcome.reason
    assert "\n" not in outcome.reason
    assert kiosk.version == 0


@pytest.mark.parametrize(
    "certificate", [{"host": "127.0.0.2"}, {"until": timedelta(hours=-1)}], ids=["of another host", "run out"]
)
def test_a_certificate_that_does_not_fit_is_not_taken(serve, publisher, kiosk, certificate):
    server = serve()
    publisher.publish()
    server.stop()
    kiosk.set(ca_file=servers.make_certificates(server.log.parent, **certificate))
    server.go_on()
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "certificate" in outcome.reason


@pytest.mark.full
def test_a_slow_server_is_waited_for(serve, publish_large, kiosk):
    serve(limit="3m")
    publish_large(1)
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.version == 1


def test_a_server_that_is_too_slow_is_given_up(serve, publish_large, kiosk, monkeypatch):
    serve(limit="100k")
    publish_large(1)
    monkeypatch.setattr("kiosk.central.location.FETCH_S", 0.2)
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "too slowly" in outcome.reason
    assert not list(kiosk.home.glob("incoming/*"))


def test_a_server_that_falls_silent_is_given_up(serve, publish_large, kiosk, in_the_middle, monkeypatch):
    server = serve(limit="2m")
    publish_large(1)
    monkeypatch.setattr("kiosk.central.web.READ_S", 0.2)
    monkeypatch.setattr("kiosk.central.web.CONNECT_S", 0.2)
    workers = []

    def fall_silent():
        workers.extend(server.workers())
        for pid in workers:
            os.kill(pid, signal.SIGSTOP)

    in_the_middle(fall_silent)
    outcome = kiosk.sync()
    assert (outcome.kind, outcome.reason) == (Kind.UNREACHABLE, "it does not answer in time")
    for pid in workers:
        os.kill(pid, signal.SIGCONT)
    assert kiosk.sync().kind == Kind.INSTALLED


def test_a_fetch_that_is_cut_off_goes_on_where_it_stopped(serve, publish_large, kiosk, in_the_middle):
    server = serve(limit="2m")
    publish_large(1)
    in_the_middle(lambda: kill_worker(server), lambda: kill_worker(server))
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.version == 1
    # A worker that is killed writes no line of its own.
    assert requests(server)[-1] == ["GET", "206"]


def test_a_pack_replaced_as_the_fetch_is_cut_off_is_fetched_from_its_beginning(
    serve, publish_large, publisher, kiosk, in_the_middle
):
    server = serve(limit="2m")
    publish_large(1)

    def replace():
        publish_large(2)
        os.utime(publisher.pack, (1, 1))  # nginx's tag knows whole seconds only
        kill_worker(server)

    in_the_middle(replace)
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.version == 2
    assert requests(server)[-1] == ["GET", "200"]


@pytest.mark.full
def test_a_pack_replaced_in_the_middle_comes_as_it_was_and_the_next_pass_brings_the_new_one(
    serve, publish_large, kiosk, in_the_middle
):
    serve(limit="2m")
    publish_large(1)
    in_the_middle(lambda: publish_large(2))
    assert kiosk.sync().kind == Kind.INSTALLED
    assert kiosk.version == 1
    kiosk.sync()
    assert kiosk.version == 2


@pytest.mark.full
def test_a_pack_that_is_overwritten_in_place_does_no_harm(
    serve, publish_large, publisher, kiosk, in_the_middle
):
    """Somebody copies the new pack over the old one with other tools than `publish`."""
    serve(limit="2m")
    publish_large(2)
    new = publisher.pack.read_bytes()
    publish_large(1)
    in_the_middle(lambda: publisher.pack.write_bytes(new))
    kiosk.sync()
    assert kiosk.version in (0, 2)  # never a mixture, which is what nginx sends
    kiosk.sync()
    assert kiosk.version == 2


@pytest.mark.full
def test_a_server_that_keeps_being_cut_off_is_given_up(serve, publish_large, kiosk, in_the_middle):
    server = serve(limit="2m")
    publish_large(1)
    in_the_middle(*[lambda: kill_worker(server)] * 100)
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "cut off" in outcome.reason
    assert kiosk.version == 0


def test_only_modern_tls_is_spoken(serve, publisher, kiosk):
    serve()
    from kiosk.central.web import _context

    assert _context(kiosk.central.ca_file, 0).minimum_version >= ssl.TLSVersion.TLSv1_2
