"""What a printer's answer means: states and refusals of RFC 8011 in the kiosk's own terms. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pyipp.enums import IppJobState, IppPrinterState, IppStatus

from printing.printers.answer import Answer
from printing.printers.printer import Condition, JobState, PrinterState, Stage

FORMAT = "application/pdf"

_ANY_FORMAT = "application/octet-stream"
_COMPLETED_WITH_ERRORS = "job-completed-with-errors"


class _Severity(IntEnum):
    """The end of a reason (RFC 8011, 5.4.12); one without an end is an error."""

    REPORT = 0
    WARNING = 1
    ERROR = 2


# What stops a printer, and from which severity on: the first that fits counts. CUPS reports an open door, and
# warns of missing paper and a jam (its backend/snmp-supplies.c). With a mere warning of ink it still prints.
_STOPPING = (
    (Condition.COVER_OPEN, _Severity.REPORT, {"cover-open", "door-open", "interlock-open"}),
    (Condition.JAM, _Severity.WARNING, {"media-jam"}),
    (Condition.NO_PAPER, _Severity.WARNING, {"media-empty", "media-needed", "input-tray-missing"}),
    (Condition.NO_INK, _Severity.ERROR, {"marker-supply-empty", "toner-empty", "marker-waste-full"}),
    (Condition.OFFLINE, _Severity.REPORT, {"offline", "timed-out", "shutdown"}),
    (Condition.STOPPED, _Severity.REPORT, {"paused", "moving-to-paused", "stopping"}),
)
# A print server whose printer is switched off goes on trying, for days, and gives no reason: it says so in
# words only (CUPS 2.4, backend/ipp.c, socket.c, lpd.c; in English, since that is how it is asked).
_UNREACHED = (
    "The printer is not responding",
    "The printer may not exist or is unavailable at this time",
    "The printer is unreachable at this time",
    "Unable to locate printer",
)
_CONDITIONS: dict[int, Condition] = {
    IppPrinterState.IDLE: Condition.READY,
    IppPrinterState.PROCESSING: Condition.PRINTING,
    IppPrinterState.STOPPED: Condition.STOPPED,
}
_STAGES: dict[int, Stage] = {
    IppJobState.PENDING: Stage.PENDING,
    IppJobState.HELD: Stage.HELD,
    IppJobState.PROCESSING: Stage.PRINTING,
    IppJobState.STOPPED: Stage.STOPPED,
    IppJobState.CANCELED: Stage.CANCELLED,
    IppJobState.ABORTED: Stage.ABORTED,
    IppJobState.COMPLETED: Stage.DONE,
}


@dataclass
class Refused(Exception):
    """No usable answer: the printer's condition as far as it shows, why in plain words, and the status."""

    condition: Condition
    reason: str
    status: str


_NOT_ALLOWED = (Condition.REFUSED, "it wants a user name and a password, or does not let this kiosk in")
_NO_QUEUE = (Condition.WRONG_ADDRESS, "there is no such queue there")
_BUSY = (Condition.STOPPED, "it is busy or not well; try again later")
_NO_PRINTER = (Condition.NOT_A_PRINTER, "what answers there is not a printer")
_REFUSALS: dict[int, tuple[Condition, str]] = {
    IppStatus.ERROR_FORBIDDEN: _NOT_ALLOWED,
    IppStatus.ERROR_NOT_AUTHENTICATED: _NOT_ALLOWED,
    IppStatus.ERROR_NOT_AUTHORIZED: _NOT_ALLOWED,
    IppStatus.ERROR_NOT_FOUND: _NO_QUEUE,
    IppStatus.ERROR_GONE: _NO_QUEUE,
    IppStatus.ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: (Condition.REFUSED, "it does not take PDF"),
    IppStatus.ERROR_NOT_ACCEPTING_JOBS: (Condition.REFUSED, "it takes no jobs at present"),
    IppStatus.ERROR_DEVICE: _BUSY,
    IppStatus.ERROR_TEMPORARY: _BUSY,
    IppStatus.ERROR_BUSY: _BUSY,
    IppStatus.ERROR_SERVICE_UNAVAILABLE: _BUSY,
}
_UNENCRYPTED = (Condition.REFUSED, "it wants an encrypted connection: write ipps:// in place of ipp://")
_HTTP_REFUSALS = {
    401: _NOT_ALLOWED,
    403: _NOT_ALLOWED,
    404: _NO_QUEUE,
    407: _NOT_ALLOWED,
    426: _UNENCRYPTED,
    503: _BUSY,
}


def not_a_printer(status: str) -> Refused:
    """Something answers, but not as a printer does."""
    return Refused(*_NO_PRINTER, status)


def refused_by_http(status: int) -> Refused:
    """An HTTP error in place of an answer."""
    return Refused(*_HTTP_REFUSALS.get(status, _NO_PRINTER), f"http-{status}")


def refused_by_ipp(answer: Answer) -> Refused:
    """An answer whose status is not a success."""
    status = answer.status
    # With this one the printer hands back what it did not take.
    if status == IppStatus.ERROR_ATTRIBUTES_OR_VALUES and "document-format" in answer.attributes:
        status = IppStatus.ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED
    code = f"0x{answer.status:04x}"
    other = (Condition.REFUSED, f"it refused, with status {code}")
    return Refused(*_REFUSALS.get(status, other), f"ipp-{code}")


def printer_state(answer: Answer) -> PrinterState:
    """What an answer to Get-Printer-Attributes says of the printer."""
    reasons = answer.words("printer-state-reasons")
    formats = answer.words("document-format-supported")
    if formats and not {FORMAT, _ANY_FORMAT} & set(formats):
        return PrinterState(Condition.REFUSED, ("document-format-not-supported", *reasons))
    if answer.attributes.get("printer-is-accepting-jobs") == (False,):
        return PrinterState(Condition.REFUSED, ("not-accepting-jobs", *reasons))
    states = answer.numbers("printer-state")
    said = _CONDITIONS.get(states[0], Condition.NOT_A_PRINTER) if states else Condition.NOT_A_PRINTER
    if said is Condition.PRINTING and any(
        one.startswith(_UNREACHED) for one in answer.words("printer-state-message")
    ):
        said = Condition.OFFLINE
    return PrinterState(_stopped_by(reasons, said) or said, reasons)


def job_state(answer: Answer) -> JobState:
    """What an answer to Get-Job-Attributes says of the job."""
    reasons = answer.words("job-state-reasons")
    states = answer.numbers("job-state")
    stage = _STAGES.get(states[0], Stage.UNKNOWN) if states else Stage.UNKNOWN
    if stage is Stage.DONE and _COMPLETED_WITH_ERRORS in reasons:
        stage = Stage.ABORTED
    printed, pages = (
        next(iter(answer.numbers(name)), 0) for name in ("job-impressions-completed", "job-impressions")
    )
    counts = pages > 0 and 0 <= printed <= pages
    return JobState(stage, reasons, printed if counts else 0, pages if counts else 0)


def _stopped_by(reasons: tuple[str, ...], said: Condition) -> Condition | None:
    found = dict(map(_parted, reasons))
    for condition, least, keywords in _STOPPING:
        # A printer that has stopped has stopped for one of its reasons, however mildly it puts them.
        needed = _Severity.REPORT if said is Condition.STOPPED else least
        if any(found.get(keyword, -1) >= needed for keyword in keywords):
            return condition
    return None


def _parted(reason: str) -> tuple[str, _Severity]:
    for severity in _Severity:
        end = f"-{severity.name.lower()}"
        if reason.endswith(end):
            return reason.removesuffix(end), severity
    return reason, _Severity.ERROR
