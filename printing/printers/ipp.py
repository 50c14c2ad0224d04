"""A printer, or a CUPS queue, spoken to over IPP (RFC 8011) with pyipp.

IPP 1.1, which every printer understands. Nothing that is sent names a carer: user and job are constants.
Calls run their own event loop, so they must come from a thread that has none. ipps is encrypted; the
certificate is not checked, since printers sign their own.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, unquote

import aiohttp
from pyipp import IPP, IPPConnectionError
from pyipp.enums import IppOperation

from kiosk.errors import PrinterFault
from printing.printers import meaning
from printing.printers.answer import Answer, NotIpp, read
from printing.printers.meaning import Refused
from printing.printers.printer import Condition, JobState, PrinterState, Sides, Stage

USER = "kiosk"
JOB_NAME = "Kinship sheet"
PORT = 631
PATH = "/ipp/print"  # IPP Everywhere's, where an address names none

_FIRST_REFUSAL = 0x0100
_PRINTER_ATTRIBUTES = [
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "document-format-supported",
]
_JOB_ATTRIBUTES = [
    "job-state",
    "job-state-reasons",
    "job-impressions",
    "job-impressions-completed",
]

_PAPERS = ["media-ready", "media-default"]
PAPER = "iso_a4_210x297mm"  # whatever the printer's default


@dataclass(frozen=True, slots=True)
class IppPrinter:
    """The printer at `uri`, reached at `host`, `port` and `path`, and how long it may take to answer."""

    uri: str
    host: str
    port: int
    path: str
    encrypted: bool
    ask_within_s: float = 8.0
    send_within_s: float = 60.0

    @classmethod
    def at(cls, uri: str, parts: SplitResult) -> IppPrinter:
        """The printer that an `ipp://…` or `ipps://…` address names."""
        path = parts.path if parts.path.strip("/") else PATH
        uri = parts._replace(path=path).geturl()
        return cls(uri, parts.hostname or "", parts.port or PORT, unquote(path), parts.scheme == "ipps")

    def state(self) -> PrinterState:
        """What the printer says of itself; never raises."""
        wanted = {"requested-attributes": _PRINTER_ATTRIBUTES}
        try:
            answer = self.ask(IppOperation.GET_PRINTER_ATTRIBUTES, wanted)
        except Refused as refused:
            return PrinterState(refused.condition, (refused.status,))
        return meaning.printer_state(answer)

    def papers(self) -> tuple[str, ...]:
        """The paper in it, else what it takes for granted, by PWG 5101.1's names; none where unsaid."""
        try:
            answer = self.ask(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": _PAPERS})
        except Refused:
            return ()
        return answer.words(_PAPERS[0]) or answer.words(_PAPERS[1])

    def submit(self, pdf: bytes, copies: int = 1, sides: Sides = Sides.ONE) -> IppJob:
        """Send the sheet with Print-Job.

        Raises:
            PrinterFault: it was not taken; says why.
        """
        operation = {"job-name": JOB_NAME, "document-format": meaning.FORMAT}
        paper = {"media": PAPER, "sides": sides.value}
        wanted: dict[str, Any] = paper if copies == 1 else {"copies": copies, **paper}
        try:
            answer = self.ask(IppOperation.PRINT_JOB, operation, wanted, pdf)
            ids = answer.numbers("job-id")
            if not ids:
                raise meaning.not_a_printer("no-job-id")
        except Refused as refused:
            raise PrinterFault(self.uri, refused.reason) from refused
        return IppJob(self, ids[0])

    def ask(
        self,
        operation: IppOperation,
        attributes: dict[str, Any],
        job_attributes: dict[str, Any] | None = None,
        document: bytes = b"",
    ) -> Answer:
        """Send one request, with a document or without, and read the answer.

        Raises:
            Refused: there is no answer, or it is not a success.
        """
        message: dict[str, Any] = {
            "operation-attributes-tag": {
                "printer-uri": self.uri,
                "requesting-user-name": USER,
                **attributes,
            },
            **({"job-attributes-tag": job_attributes} if job_attributes else {}),
            "data": document,
        }
        try:
            within_s = self.send_within_s if document else self.ask_within_s
            answer = read(asyncio.run(self._sent(operation, message, within_s)))
        except NotIpp as error:
            raise meaning.not_a_printer("not-ipp") from error
        except (IPPConnectionError, aiohttp.ClientError, TimeoutError) as error:
            if isinstance(error.__cause__, aiohttp.ClientResponseError):  # it answered, but with an error
                raise meaning.refused_by_http(error.__cause__.status) from error
            raise Refused(Condition.OFFLINE, "nothing answers there", "no-answer") from error
        if answer.status >= _FIRST_REFUSAL:
            raise meaning.refused_by_ipp(answer)
        return answer

    async def _sent(self, operation: IppOperation, message: dict[str, Any], within_s: float) -> bytes:
        # pyipp's own limit ends with the answer's first line: a printer that stalls after it would hold us.
        # And it reads an HTTP error's page as UTF-8, whatever it is: our session raises before that.
        async with (
            asyncio.timeout(within_s),
            aiohttp.ClientSession(raise_for_status=True) as session,
        ):
            connection = IPP(
                host=self.host,
                port=self.port,
                base_path=self.path,
                tls=self.encrypted,
                request_timeout=within_s,  # type: ignore[arg-type]  # its hint says whole seconds; any will do
                session=session,
                ipp_version=(1, 1),
            )
            return await connection.raw(operation, message)


@dataclass(frozen=True, slots=True)
class IppJob:
    """A job by its number at the printer."""

    printer: IppPrinter
    id: int

    def state(self) -> JobState:
        """How far the printer says it has come; never raises."""
        wanted = {"job-id": self.id, "requested-attributes": _JOB_ATTRIBUTES}
        try:
            answer = self.printer.ask(IppOperation.GET_JOB_ATTRIBUTES, wanted)
        except Refused as refused:
            return JobState(Stage.UNKNOWN, (refused.status,))
        return meaning.job_state(answer)

    def cancel(self) -> None:
        """Take it back; one that is over stays as it is.

        Raises:
            PrinterFault: the printer would not.
        """
        try:
            self.printer.ask(IppOperation.CANCEL_JOB, {"job-id": self.id})
        except Refused as refused:
            if not self.state().over:
                raise PrinterFault(self.printer.uri, refused.reason) from refused
