"""Looks and fetches over http and https.

To look is one HEAD request. A fetch that was cut off goes on where it stopped only with `Range` and
`If-Range`, so pieces of two packs never mix; without a strong ETag it starts again. fsspec's own http shows
neither status nor headers, so urllib3 does this, which python-tuf brings along anyway.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError, NameResolutionError, NewConnectionError, ProxyError, SSLError
from urllib3.exceptions import TimeoutError as TimedOut

from kiosk.central.location import ATTEMPTS, CONNECT_S, NOT_THERE, READ_S, Sink, shown
from kiosk.central.pack import CHUNK_BYTES
from kiosk.errors import CentralUnreachable, FileUnreadable

AGENT = "kinship-kiosk"
_CUT_OFF = "what it sent was cut off"
_MISSING = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_FORBIDDEN = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_NO_HEAD = (HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)


class Web:
    """A central file at the address `url`; see `kiosk.central.location.Place`."""

    def __init__(self, url: str, where: str, ca_file: Path | None, proxy: str) -> None:
        parts = urlsplit(url)
        self.where = where
        self._url = shown(url)
        # identity: the mark and the range count the bytes of the pack, not those of a packing of it.
        self._headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Cache-Control": "no-cache"}
        if parts.username is not None:
            login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers |= urllib3.make_headers(basic_auth=login)
        self._pool = pool(urlunsplit(parts), ca_file, proxy)

    def look(self) -> str:
        """See `Place.look`."""
        with self._reaching():
            answer = self._request("HEAD", {})
            answer.release_conn()
        if answer.status in _NO_HEAD:
            return ""
        self._check(answer.status)
        return _mark(answer)

    def fetch(self, into: Path) -> str:
        """See `Place.fetch`."""
        with Sink(into, self.where) as sink:
            tag, failed = "", CentralUnreachable(self.where, _CUT_OFF)
            for _ in range(ATTEMPTS):
                try:
                    with self._reaching():
                        answer = self._request("GET", _rest(sink, tag))
                        tag = self._receive(answer, sink)
                        return _mark(answer)
                except _Interrupted as error:
                    tag, failed = error.tag, error.fault
            raise failed

    def close(self) -> None:
        """See `Place.close`."""
        self._pool.clear()

    def _receive(self, answer: urllib3.BaseHTTPResponse, sink: Sink) -> str:
        """Add what is coming to what is there; the tag that it goes by."""
        tag = _strong_tag(answer)
        try:
            if answer.status != HTTPStatus.PARTIAL_CONTENT:
                self._check(answer.status)
                sink.restart()
            elif not answer.headers.get("Content-Range", "").startswith(f"bytes {sink.length}-"):
                sink.restart()
                raise _Interrupted("", CentralUnreachable(self.where, _CUT_OFF))
            for piece in answer.stream(CHUNK_BYTES, decode_content=False):
                sink.write(piece)
        except HTTPError as error:
            raise _Interrupted(tag, CentralUnreachable(self.where, reason(error))) from error
        finally:
            answer.close()
        return tag

    def _request(self, method: str, more: dict[str, str]) -> urllib3.BaseHTTPResponse:
        return self._pool.request(method, self._url, headers=self._headers | more, preload_content=False)

    def _check(self, status: int) -> None:
        if status in _MISSING:
            raise CentralUnreachable(self.where, NOT_THERE)
        if status in _FORBIDDEN:
            raise CentralUnreachable(self.where, "it does not let this kiosk in")
        if status != HTTPStatus.OK:
            raise CentralUnreachable(self.where, f"the server answered {status}")

    @contextmanager
    def _reaching(self) -> Iterator[None]:
        try:
            yield
        except HTTPError as error:
            raise CentralUnreachable(self.where, reason(error)) from error


class _Interrupted(Exception):
    """A fetch stopped half way; it may go on if the central file still goes by `tag`."""

    def __init__(self, tag: str, fault: CentralUnreachable) -> None:
        super().__init__(tag)
        self.tag = tag
        self.fault = fault


def pool(url: str, ca_file: Path | None, proxy: str) -> urllib3.PoolManager:
    """What reaches `url`: by the proxy of the settings, else by that of the system, trusting `ca_file` too.

    Raises:
        FileUnreadable: `ca_file` cannot be read, or holds no certificate.
    """
    retries = urllib3.Retry(total=3, connect=1, read=0, redirect=3, status=0, other=0, backoff_factor=0.5)
    timeout = urllib3.Timeout(connect=CONNECT_S, read=READ_S)
    parts = urlsplit(url)
    through = proxy or getproxies().get(parts.scheme, "")
    if through and not proxy and proxy_bypass(parts.hostname or ""):
        through = ""
    secure = "https" in (parts.scheme, urlsplit(through).scheme)
    context = _context(ca_file, _changed(ca_file)) if secure else None
    if not through:
        return urllib3.PoolManager(retries=retries, timeout=timeout, ssl_context=context)
    login = urlsplit(through)
    headers = (
        urllib3.make_headers(proxy_basic_auth=f"{unquote(login.username)}:{unquote(login.password or '')}")
        if login.username is not None
        else None
    )
    return urllib3.ProxyManager(
        shown(through), retries=retries, timeout=timeout, ssl_context=context, proxy_headers=headers
    )


@lru_cache(maxsize=2)
def _context(ca_file: Path | None, changed: int) -> ssl.SSLContext:  # noqa: ARG001 - a new file, a new context
    """Whom to believe. Kept, since reading all of the system's certificates takes 20 ms."""
    context = ssl.create_default_context()
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # which ssl.SSLError is
            raise FileUnreadable(ca_file, error.strerror or "it holds no certificate") from error
    return context


def _changed(ca_file: Path | None) -> int:
    try:
        return ca_file.stat().st_mtime_ns if ca_file else 0
    except OSError as error:
        raise FileUnreadable(ca_file or Path(), error.strerror or str(error)) from error


def _rest(sink: Sink, tag: str) -> dict[str, str]:
    return {"Range": f"bytes={sink.length}-", "If-Range": tag} if tag and sink.length else {}


def _mark(answer: urllib3.BaseHTTPResponse) -> str:
    """What tells one central file from another: its ETag, else when it was changed together with its size."""
    if tag := answer.headers.get("ETag"):
        return tag
    changed, length = answer.headers.get("Last-Modified"), answer.headers.get("Content-Length")
    return f"{changed} {length}" if changed and length else ""


def _strong_tag(answer: urllib3.BaseHTTPResponse) -> str:
    tag: str = answer.headers.get("ETag", "")
    return "" if tag.startswith("W/") else tag


def reason(error: HTTPError) -> str:
    """Why it failed, in plain words: urllib3 wraps the true cause in others."""
    cause: BaseException | None = getattr(error, "reason", None) or error
    match cause:
        case SSLError():
            return f"its certificate cannot be trusted ({cause}); look at the CA file and the clock"
        case NameResolutionError():
            return "no computer of this name was found; look at the network and the address"
        case ProxyError():
            return "the proxy does not answer, or does not let this kiosk through; look at its address"
        case NewConnectionError():
            return "nothing answers there; look at the network and the address"
        case TimedOut():
            return "it does not answer in time"
        case _:
            return _CUT_OFF
