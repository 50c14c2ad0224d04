"""A printer that speaks IPP over HTTP on this machine, and says what a test tells it to.

Requests are read with pyipp's own parser, so what it finds in them is what a printer would. An operation has
a list of answers; the last one is given again and again. `recorded` are the bytes of a real printer's answer
(ippeveprinter of CUPS 2.4), `said` makes one with pyipp's serializer.
"""

import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pyipp.enums import IppOperation, IppStatus, IppTag
from pyipp.parser import parse
from pyipp.serializer import construct_attribute, encode_dict

RECORDED = Path(__file__).parent / "printers" / "recorded"
STALL_S = 5.0  # no test waits so long; a client that would is let go

# Those of our attributes that pyipp itself has no tag for, since it only ever reads them.
_TAGS = {"printer-is-accepting-jobs": IppTag.BOOLEAN, "document-format-supported": IppTag.MIME_TYPE}


@dataclass(frozen=True)
class Reply:
    """What goes back over HTTP. `stalls`: all but the last byte is sent, and then nothing."""

    body: bytes
    http: int = 200
    content_type: str = "application/ipp"
    stalls: bool = False


def recorded(name):
    """A real printer's answer."""
    return Reply((RECORDED / f"{name}.ipp").read_bytes())


def said(status=IppStatus.OK, **groups):
    """An answer made here: `said(printer={"printer-state": 5})`, `said(job={"job-state": 9})`."""
    head = {"attributes-charset": "utf-8", "attributes-natural-language": "en"}
    begun = encode_dict(
        {"version": (1, 1), "operation": status, "request-id": 1, "operation-attributes-tag": head}
    )
    body = begun[:-1]
    for group, attributes in groups.items():
        body += struct.pack(">b", IppTag[group.upper()])
        for name, value in attributes.items():
            body += construct_attribute(name, value, _TAGS.get(name))
    return Reply(body + struct.pack(">b", IppTag.END))


@dataclass
class IppServer:
    """Use it as a context manager; `uri` is its address, `requests` what it was asked, in order."""

    answers: dict[IppOperation, list[Reply]]
    path: str = "/ipp/print"
    requests: list[dict] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    ending: threading.Event = field(default_factory=threading.Event)

    def __enter__(self):
        server = self

        class Asked(BaseHTTPRequestHandler):
            def do_POST(self):
                server.answer(self)

            def log_message(self, *words):
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Asked)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.ending.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    @property
    def port(self):
        return self._http.server_address[1]

    @property
    def uri(self):
        return f"ipp://127.0.0.1:{self.port}{self.path}"

    def asked(self, operation):
        """The requests for one operation; each with its operation attributes, job attributes and document."""
        return [request for request in self.requests if request["status-code"] == operation]

    def answer(self, http):
        """Read one request and send the next answer to it."""
        body = _body(http)
        request = parse(body, contains_data=True)
        self.requests.append(request)
        self.paths.append(http.path)
        replies = self.answers[IppOperation(request["status-code"])]
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        http.send_response(reply.http)
        http.send_header("Content-Type", reply.content_type)
        http.send_header("Content-Length", str(len(reply.body) + reply.stalls))
        http.end_headers()
        http.wfile.write(reply.body)
        if reply.stalls:
            http.wfile.flush()
            self.ending.wait(STALL_S)


def _body(http):
    if http.headers.get("Transfer-Encoding") != "chunked":
        return http.rfile.read(int(http.headers["Content-Length"]))
    body = b""
    while length := int(http.rfile.readline(), 16):
        body += http.rfile.read(length)
        http.rfile.readline()
    http.rfile.readline()
    return body
