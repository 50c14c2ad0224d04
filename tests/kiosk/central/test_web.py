"""Over http, against a real server that misbehaves as servers do."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kiosk.central import location as locations
from kiosk.central.passes import Kind
from kiosk.errors import CentralUnreachable, FileUnreadable, TrustRefused


class Server:
    """Serves the pack of a folder. `cuts` are the lengths after which the next answers break off."""

    def __init__(self, folder):
        self.folder = folder
        self.requests = []
        self.cuts = []
        self.status = 200
        self.etag = True
        self.ranges = True
        self.after_cut = lambda: None
        self.endless = False

    def answer(self, request):
        self.requests.append((request.command, request.headers.get("Range"), request.headers.get("If-Range")))
        content = (self.folder / "offer.pack").read_bytes()
        tag = f'"{hash(content)}"'
        if self.status != 200:
            request.send_response(self.status)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        start, wanted = 0, request.headers.get("Range")
        if wanted and self.ranges and request.headers.get("If-Range") == tag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            request.send_response(200)
        if self.etag:
            request.send_header("ETag", tag)
        if self.endless:
            request.end_headers()
            self._pour(request)
            return
        request.send_header("Content-Length", str(len(content) - start))
        request.end_headers()
        if request.command == "HEAD":
            return
        cut = self.cuts.pop(0) if self.cuts else None
        request.wfile.write(content[start:][:cut])
        if cut is not None:
            request.close_connection = True
            self.after_cut()

    def _pour(self, request):
        try:
            while request.command == "GET":
                request.wfile.write(bytes(1_000_000))
        except OSError:
            request.close_connection = True


@contextmanager
def running(server):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            server.answer(self)

        do_HEAD = do_GET  # noqa: N815 - http.server's name

        def log_message(self, *arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.server_port}/folder"
        finally:
            listening.shutdown()
            thread.join()


@pytest.fixture
def server(publisher, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return Server(publisher.folder)


@pytest.fixture
def online(publisher, kiosk, server):
    """A kiosk that shows version 1, which it fetched from the server."""
    publisher.publish()
    with running(server) as address:
        kiosk.set(location=address)
        assert kiosk.sync().kind == Kind.INSTALLED
        server.requests.clear()
        yield kiosk


def test_an_unchanged_pack_costs_one_request_without_a_body(online, server):
    assert online.sync().kind == Kind.UNCHANGED
    assert server.requests == [("HEAD", None, None)]


def test_a_new_pack_is_fetched_in_one_go(online, server, publisher):
    publisher.publish()
    assert online.sync().kind == Kind.INSTALLED
    assert server.requests == [("HEAD", None, None), ("GET", None, None)]


def test_a_fetch_that_was_cut_off_goes_on_where_it_stopped(online, server, publisher):
    publisher.publish()
    server.cuts = [5000, 3000]
    assert online.sync().kind == Kind.INSTALLED
    tag = f'"{hash(publisher.pack.read_bytes())}"'
    assert server.requests[1:] == [
        ("GET", None, None),
        ("GET", "bytes=5000-", tag),
        ("GET", "bytes=8000-", tag),
    ]


def test_a_pack_that_is_replaced_while_it_is_fetched_is_fetched_from_its_beginning(online, server, publisher):
    publisher.publish()
    server.cuts = [5000]
    server.after_cut = publisher.publish
    assert online.sync().kind == Kind.INSTALLED
    assert online.version == 3


@pytest.mark.parametrize("lack", ["etag", "ranges"])
def test_without_an_etag_or_ranges_a_cut_off_fetch_begins_again(online, server, publisher, lack):
    setattr(server, lack, False)
    publisher.publish()
    server.cuts = [5000]
    assert online.sync().kind == Kind.INSTALLED
    assert online.version == 2


def test_a_fetch_that_is_always_cut_off_is_given_up(online, server, publisher):
    publisher.publish()
    server.cuts = [10] * locations.ATTEMPTS
    outcome = online.sync()
    assert (outcome.kind, online.version) == (Kind.UNREACHABLE, 1)
    assert len(server.requests) == 1 + locations.ATTEMPTS


def test_an_endless_answer_is_stopped_at_the_largest_pack(online, server, publisher, monkeypatch):
    monkeypatch.setattr("kiosk.central.location.LARGEST_PACK_BYTES", 3_000_000)
    publisher.publish()
    server.endless = True
    outcome = online.sync()
    assert isinstance(outcome.error, TrustRefused)
    assert outcome.reason == "it is over 3 MB"
    assert online.version == 1


@pytest.mark.parametrize(
    ("status", "said"),
    [(404, "no offer.pack"), (403, "does not let"), (401, "does not let"), (500, "500"), (302, "302")],
)
def test_what_the_server_answers_is_told_in_plain_words(online, server, status, said):
    server.status = status
    outcome = online.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert said in outcome.reason
    assert online.version == 1


def test_a_server_that_is_away_is_told_in_plain_words(kiosk, publisher, server):
    with running(server) as address:
        pass
    kiosk.set(location=address)
    outcome = kiosk.sync()
    assert outcome.error == CentralUnreachable(
        address, "nothing answers there; look at the network and the address"
    )


def test_the_proxy_of_the_settings_is_asked(publisher, kiosk, server):
    publisher.publish()
    with running(server) as address:
        kiosk.set(location="http://files.invalid/folder", proxy=address.removesuffix("/folder"))
        assert kiosk.sync().kind == Kind.INSTALLED


def test_a_login_in_the_address_is_sent_and_not_shown(publisher, kiosk, server):
    publisher.publish()
    seen, answer = [], server.answer

    def look(request):
        seen.append((request.path, request.headers.get("Authorization")))
        answer(request)

    server.answer = look
    with running(server) as address:
        kiosk.set(location=address.replace("//", "//ann:s%20x@"))
        assert kiosk.sync().kind == Kind.INSTALLED
    assert set(seen) == {("/folder/offer.pack", "Basic YW5uOnMgeA==")}


def test_a_ca_file_that_holds_no_certificate_is_named(kiosk, tmp_path):
    for content in (None, b"no certificate"):
        path = tmp_path / "ca.pem"
        if content is not None:
            path.write_bytes(content)
        kiosk.set(location="https://files.invalid/folder", ca_file=path)
        assert isinstance(kiosk.sync().error, FileUnreadable)
