"""Where a feed comes from: a file, or a web address with pages; see `json_records` for what stands in it.

All is read within limits of bytes, pages and time, and nothing is written. A redirect may lead to another web
address, but never from https back to http, nor to anything that is no web address.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import urllib3
from urllib3.exceptions import HTTPError

from kiosk.central.location import shown
from kiosk.central.web import AGENT, pool, reason
from kiosk.content.openreferral import limits
from kiosk.content.openreferral.json_records import Envelope, Found, records
from kiosk.errors import FeedRefused, FeedUnreachable, FileUnreadable

SCHEMES = ("http", "https")
TOO_LONG = f"it is over {limits.MOST_BYTES // 1_000_000} MB long; ask the publisher for a part of it"
TOO_SLOW = f"it takes over {limits.MOST_SECONDS // 60} minutes to read; ask the publisher for a part of it"
TOO_MANY_PAGES = f"it has over {limits.MOST_PAGES:,} pages; ask for more records on a page"
IN_CIRCLES = "its pages lead in circles; tell the publisher"
AWAY = "it leads to an address that is no web address; tell the publisher"
DOWN = "it leads from https to an address without it; tell the publisher"
TOO_MANY_REDIRECTS = "it leads from one address to another without end; tell the publisher"

_CUT_OFF = "what it sent was cut off"


@dataclass
class Feed:
    """One reading of a feed. `told` is how many records the feed says it has; known once it has been read."""

    where: str
    ca_file: Path | None = None
    proxy: str = ""
    clock: Callable[[], float] = time.monotonic
    told: int | None = None
    pages: int = 0
    _bytes: int = 0
    _deadline: float = field(default=float("inf"))

    @property
    def is_web(self) -> bool:
        """Whether it is read from the web."""
        return scheme_of(self.where) in SCHEMES

    @property
    def name(self) -> str:
        """What the feed is called in the offer: its website and path, or its file's name."""
        if not self.is_web:
            return Path(self.where).name
        parts = urlsplit(shown(self.where))
        return f"{parts.hostname or ''}{parts.path}".rstrip("/")

    def found(self) -> Iterator[Found]:
        """Every record, and every place where there should be one.

        Raises:
            FileUnreadable: the file is missing, is none, or may not be read.
            FeedUnreachable: the web address cannot be reached.
            FeedRefused: it is too long, takes too long, or leads in circles or astray.
        """
        self._deadline = self.clock() + limits.MOST_SECONDS
        pages = self._from_web() if self.is_web else self._from_file(Path(self.where))
        yield from pages

    def check_time(self) -> None:
        """Give up a feed that takes too long.

        Raises:
            FeedRefused: it does.
        """
        if self.clock() > self._deadline:
            raise FeedRefused(shown(self.where), TOO_SLOW)

    def _from_file(self, path: Path) -> Iterator[Found]:
        envelope = Envelope()
        try:
            if path.exists() and not path.is_file():
                raise FileUnreadable(path, "it is not a file")
            with path.open("rb") as file:
                pieces = iter(lambda: file.read(limits.CHUNK_BYTES), b"")
                yield from records(self._counted(pieces), 1, envelope)
        except OSError as error:
            raise FileUnreadable(path, error.strerror or str(error)) from error
        self.pages, self.told = 1, envelope.number("total_items")

    def _from_web(self) -> Iterator[Found]:
        reach = pool(self.where, self.ca_file, self.proxy)
        address: str | None = self.where
        seen: set[int] = set()
        while address is not None:
            self.pages += 1
            if self.pages > limits.MOST_PAGES:
                raise FeedRefused(shown(self.where), TOO_MANY_PAGES)
            envelope = Envelope()
            number = 0
            for one in records(self._counted(self._body(reach, address)), self.pages, envelope):
                number += 1
                yield one
            if self.told is None:
                self.told = envelope.number("total_items")
            here = envelope.number("page_number")
            if here is not None and here in seen:
                raise FeedRefused(shown(self.where), IN_CIRCLES)
            seen |= {here} if here is not None else set()
            address = _next(self.where, here or self.pages, envelope) if number else None

    def _body(self, reach: urllib3.PoolManager, address: str) -> Iterator[bytes]:
        try:
            answer = self._answer(reach, address)
            try:
                yield from answer.stream(limits.CHUNK_BYTES, decode_content=True)
            finally:
                answer.close()
        except HTTPError as error:
            raise FeedUnreachable(shown(self.where), reason(error)) from error

    def _answer(self, reach: urllib3.PoolManager, address: str) -> urllib3.BaseHTTPResponse:
        headers = {"User-Agent": AGENT, "Accept": "application/json", "Accept-Encoding": "identity"}
        for _ in range(limits.MOST_REDIRECTS + 1):
            self.check_time()
            answer = reach.request(
                "GET", shown(address), headers=headers | _login(address, self.where), redirect=False,
                retries=False, preload_content=False,
            )  # fmt: skip
            to = answer.get_redirect_location()
            if not to:
                if answer.status == HTTPStatus.OK:
                    return answer
                answer.close()
                raise FeedUnreachable(shown(self.where), f"the server answered {answer.status}")
            answer.close()
            address = self._redirected(address, to)
        raise FeedRefused(shown(self.where), TOO_MANY_REDIRECTS)

    def _redirected(self, address: str, to: str) -> str:
        try:
            target = urljoin(address, to)
        except ValueError:
            raise FeedRefused(shown(self.where), AWAY) from None
        scheme = scheme_of(target)
        if scheme not in SCHEMES:
            raise FeedRefused(shown(self.where), AWAY)
        if scheme == "http" and urlsplit(address).scheme == "https":
            raise FeedRefused(shown(self.where), DOWN)
        return target

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._bytes += len(piece)
            if self._bytes > limits.MOST_BYTES:
                raise FeedRefused(shown(self.where), TOO_LONG)
            self.check_time()
            yield piece


def scheme_of(address: str) -> str | None:
    """The scheme of an address with a host; None where it is no such address."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts.scheme.lower() if parts.hostname else None


def _login(address: str, feed: str) -> dict[str, str]:
    """The user's name and password of the feed's address, for its own website only."""
    own, asked = urlsplit(feed), urlsplit(address)
    if own.username is None or (own.hostname, own.port, own.scheme) != (
        asked.hostname,
        asked.port,
        asked.scheme,
    ):
        return {}
    found: dict[str, str] = urllib3.make_headers(basic_auth=f"{own.username}:{own.password or ''}")
    return found


def _next(feed: str, page: int, envelope: Envelope) -> str | None:
    """The address of the next page; None after the last one, and for what has no pages."""
    pages = envelope.number("total_pages")
    if pages is None or page >= pages or envelope.fields.get("last_page") is True:
        return None
    parts = urlsplit(feed)
    asked = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key != "page"]
    return urlunsplit(parts._replace(query=urlencode([*asked, ("page", str(page + 1))])))
