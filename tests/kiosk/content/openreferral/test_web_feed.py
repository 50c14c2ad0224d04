"""A feed on the web is read with its pages, within limits; whatever a server does, what is here stays."""

import gzip
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from kiosk.content.openreferral import feed as module
from kiosk.content.openreferral import limits
from kiosk.content.openreferral.bring_in import import_feed
from kiosk.content.openreferral.feed import Feed
from kiosk.errors import FeedRefused, FeedUnreachable


class Site(BaseHTTPRequestHandler):
    """Answers each path by what the test has laid down for it."""

    def do_GET(self):
        parts = urlsplit(self.path)
        self.server.asked.append(self.path)
        answer = self.server.answers[parts.path]
        status, headers, body = answer(parse_qs(parts.query), self.headers) if callable(answer) else answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            for piece in [body] if isinstance(body, bytes) else body:
                self.wfile.write(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass  # whoever asked has heard enough

    def log_message(self, *_):
        pass


@pytest.fixture
def site(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.answers, server.asked = {}, []
    server.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def bring(tmp_path, now):
    return lambda address, **around: import_feed(Feed(address, **around), tmp_path / "offer", now)


@contextmanager
def nothing_changes(folder):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    yield
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def in_pages(made, size):
    pages = [made[at : at + size] for at in range(0, len(made), size)]

    def answer(asked, _):
        number = int(asked.get("page", ["1"])[0])
        envelope = {
            "total_items": len(made),
            "total_pages": len(pages),
            "page_number": number,
            "last_page": number == len(pages),
            "contents": pages[number - 1],
        }
        return 200, {}, json.dumps(envelope).encode()

    return answer


def test_all_pages_are_read_and_other_questions_of_the_address_stay(site, bring, record):
    made = [record(id=str(number), name=f"Tea {number}") for number in range(7)]
    site.answers["/services"] = in_pages(made, 3)
    outcome = bring(f"{site.address}/services?postcode=EX1&page=1")
    assert (len(outcome.added), outcome.told) == (7, 7)
    assert site.asked == [
        "/services?postcode=EX1&page=1",
        "/services?postcode=EX1&page=2",
        "/services?postcode=EX1&page=3",
    ]


def test_a_broken_record_on_a_later_page_is_named_with_its_page(site, bring, record):
    site.answers["/services"] = in_pages([record(), record(id="2", name=None)], 1)
    (quarantined,) = bring(f"{site.address}/services").quarantined
    assert str(quarantined.place) == "page 2, record 1, line 1"


def test_a_server_that_fails_half_way_changes_nothing(site, bring, record, tmp_path):
    whole = in_pages([record(id=str(number), name=f"Tea {number}") for number in range(4)], 2)
    site.answers["/services"] = whole
    bring(f"{site.address}/services")
    site.answers["/services"] = lambda asked, headers: (
        (500, {}, b"") if "page" in asked else whole(asked, headers)
    )
    with nothing_changes(tmp_path), pytest.raises(FeedUnreachable) as caught:
        bring(f"{site.address}/services")
    assert "500" in caught.value.reason


def test_pages_that_lead_in_circles_are_refused(site, bring, record, tmp_path):
    site.answers["/services"] = lambda *_: in_pages([record(), record(id="2")], 1)({}, None)
    with nothing_changes(tmp_path), pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/services")
    assert caught.value.reason == module.IN_CIRCLES


def test_pages_without_end_are_refused(site, bring, record, monkeypatch):
    def answer(asked, _):
        number = int(asked.get("page", ["1"])[0])
        page = {"page_number": number, "total_pages": 10**9, "contents": [record(id=str(number))]}
        return 200, {}, json.dumps(page).encode()

    monkeypatch.setattr(limits, "MOST_PAGES", 5)
    site.answers["/services"] = answer
    with pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/services")
    assert caught.value.reason == module.TOO_MANY_PAGES
    assert len(site.asked) == 5


def test_a_gzip_bomb_is_refused_before_it_is_unpacked(site, bring, tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MOST_BYTES", 1_000_000)
    bomb = gzip.compress(b"[" + b" " * 30_000_000)
    assert len(bomb) < 50_000
    site.answers["/services"] = (200, {"Content-Encoding": "gzip"}, bomb)
    with nothing_changes(tmp_path), pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/services")
    assert caught.value.reason == module.TOO_LONG


def test_a_feed_that_is_packed_is_unpacked(site, bring, record):
    packed = gzip.compress(json.dumps([record()]).encode())
    site.answers["/services"] = (200, {"Content-Encoding": "gzip"}, packed)
    assert bring(f"{site.address}/services").went_in == 1


def test_what_is_packed_badly_is_unreachable(site, bring):
    site.answers["/services"] = (200, {"Content-Encoding": "gzip"}, b"no gzip")
    with pytest.raises(FeedUnreachable):
        bring(f"{site.address}/services")


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/passwd",
        "ftp://example.org/feed",
        "javascript:alert(1)",
        "http://[",
        "data:,[]",
    ],
)
def test_a_redirect_to_what_is_no_web_address_is_refused(site, bring, tmp_path, to):
    site.answers["/services"] = (302, {"Location": to}, b"")
    with nothing_changes(tmp_path), pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/services")
    assert caught.value.reason == module.AWAY


def test_a_redirect_from_https_to_http_is_refused():
    with pytest.raises(FeedRefused) as caught:
        Feed("https://example.org/services")._redirected(
            "https://example.org/services", "http://example.org/"
        )
    assert caught.value.reason == module.DOWN


def test_a_redirect_is_followed_and_an_endless_one_is_not(site, bring, record):
    site.answers["/old"] = (301, {"Location": "/services"}, b"")
    site.answers["/services"] = (200, {}, json.dumps([record()]).encode())
    assert bring(f"{site.address}/old").went_in == 1
    site.answers["/services"] = (302, {"Location": "/old"}, b"")
    with pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/old")
    assert caught.value.reason == module.TOO_MANY_REDIRECTS


def test_a_name_and_password_go_to_their_own_website_only_and_into_no_message(site, bring, record):
    seen = []

    def answer(_, headers):
        seen.append(headers.get("Authorization"))
        return 404, {}, b""

    site.answers["/services"] = answer
    address = site.address.replace("://", "://editor:secret@")
    with pytest.raises(FeedUnreachable) as caught:
        bring(f"{address}/services")
    assert seen[0].startswith("Basic ")
    assert "secret" not in repr(caught.value)
    assert module._login("http://other.example.org/", f"{address}/services") == {}


def test_a_feed_that_takes_too_long_is_given_up(site, bring, record, tmp_path):
    moments = iter(range(0, 10**6, 600))
    site.answers["/services"] = in_pages([record(id=str(number)) for number in range(9)], 1)
    with nothing_changes(tmp_path), pytest.raises(FeedRefused) as caught:
        bring(f"{site.address}/services", clock=lambda: next(moments))
    assert caught.value.reason == module.TOO_SLOW


def test_what_was_cut_off_is_unreachable(site, bring, tmp_path):
    site.answers["/services"] = (200, {"Content-Length": "1000"}, b'[{"id": "1"}')
    with nothing_changes(tmp_path), pytest.raises(FeedUnreachable):
        bring(f"{site.address}/services")


def test_nobody_there_is_unreachable(site, bring):
    address = site.address
    site.shutdown()
    site.server_close()
    with pytest.raises(FeedUnreachable):
        bring(f"{address}/services")


def test_a_feed_is_called_after_its_website_or_its_file():
    assert (
        Feed("https://editor:secret@example.org/api/services/?key=secret").name == "example.org/api/services"
    )
    assert Feed("/somewhere/services.json").name == "services.json"
