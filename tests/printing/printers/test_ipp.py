"""The client against a real server of IPP over HTTP, to the paper and through each fault."""

import socket
import threading
import time
from dataclasses import replace

import pytest
from pyipp.enums import IppOperation, IppStatus, IppTag

from kiosk.errors import PrinterFault
from printing.printers import papers_in, printer_for
from printing.printers.printer import Condition, JobState, Stage

PDF = b"%PDF-1.4 a sheet"
STATE, PRINT = IppOperation.GET_PRINTER_ATTRIBUTES, IppOperation.PRINT_JOB
JOB, CANCEL = IppOperation.GET_JOB_ATTRIBUTES, IppOperation.CANCEL_JOB


@pytest.fixture
def speaks(ipp_servers):
    """Starts a server that answers as told: `server = speaks({STATE: [recorded("printer-idle")]})`."""
    started = []

    def start(answers, **options):
        started.append(ipp_servers.IppServer(answers, **options).__enter__())
        return started[-1]

    yield start
    for server in started:
        server.__exit__()


@pytest.fixture
def recorded(ipp_servers):
    return ipp_servers.recorded


@pytest.fixture
def said(ipp_servers):
    return ipp_servers.said


@pytest.fixture
def reply(ipp_servers):
    return ipp_servers.Reply


def test_a_sheet_goes_from_taken_to_done_as_the_printer_says(speaks, recorded):
    server = speaks(
        {
            STATE: [recorded("printer-idle")],
            PRINT: [recorded("job-taken")],
            JOB: [recorded("job-printing"), recorded("job-completed")],
        }
    )
    printer = printer_for(server.uri)
    assert printer.state().condition is Condition.READY
    job = printer.submit(PDF)
    assert job.state() == JobState(Stage.PRINTING, ("job-printing",))
    assert job.state() == JobState(Stage.DONE, ("job-completed-successfully",))
    (request,) = server.asked(PRINT)
    assert request["data"] == PDF
    assert server.asked(JOB)[0]["operation-attributes"]["job-id"] == 1


def test_what_is_sent_reveals_nothing_of_the_carer(speaks, recorded):
    server = speaks({PRINT: [recorded("job-taken")]})
    printer_for(server.uri).submit(PDF)
    (request,) = server.asked(PRINT)
    assert request["operation-attributes"] == {
        "attributes-charset": "utf-8",
        "attributes-natural-language": "en-US",
        "printer-uri": server.uri,
        "requesting-user-name": "kiosk",
        "job-name": "Kinship sheet",
        "document-format": "application/pdf",
    }
    assert request["jobs"] == [{"media": "iso_a4_210x297mm", "sides": "one-sided"}]


def test_copies_are_asked_for_by_number(speaks, recorded):
    server = speaks({PRINT: [recorded("job-taken")]})
    printer_for(server.uri).submit(PDF, copies=20)
    assert server.asked(PRINT)[0]["jobs"][0]["copies"] == 20


def test_no_paper_is_told_while_the_job_waits(speaks, recorded, said):
    server = speaks(
        {
            STATE: [recorded("printer-no-paper")],
            PRINT: [recorded("job-taken")],
            JOB: [said(job={"job-state": 6, "job-state-reasons": ["printer-stopped", "job-incoming"]})],
        }
    )
    printer = printer_for(server.uri)
    assert printer.submit(PDF).state().stage is Stage.STOPPED
    assert printer.state().condition is Condition.NO_PAPER
    assert printer.state().reasons == ("media-empty-warning", "media-needed-warning")


@pytest.mark.parametrize(
    ("told", "papers"),
    [
        ({"media-ready": "iso_a4_210x297mm", "media-default": "x"}, ("iso_a4_210x297mm",)),
        ({"media-default": "na_letter_8.5x11in"}, ("na_letter_8.5x11in",)),
        ({"printer-state": 3}, ()),
    ],
)
def test_the_paper_in_it_is_told_else_what_it_takes_for_granted(
    speaks, ipp_servers, told, papers, monkeypatch
):
    for name in ("media-ready", "media-default"):
        monkeypatch.setitem(ipp_servers._TAGS, name, IppTag.KEYWORD)
    server = speaks({STATE: [ipp_servers.said(printer=told)]})
    assert papers_in(printer_for(server.uri)) == papers


def test_paper_is_not_known_where_nobody_answers_or_it_is_no_printer(tmp_path):
    assert papers_in(printer_for("ipp://127.0.0.1:9/x")) == papers_in(printer_for(tmp_path.as_uri())) == ()


def test_a_stopped_printer_is_not_ready(speaks, said):
    told = {"printer-state": 5, "printer-state-reasons": ["paused"], "printer-is-accepting-jobs": True}
    state = printer_for(speaks({STATE: [said(printer=told)]}).uri).state()
    assert (state.condition, state.prints) == (Condition.STOPPED, False)


def test_a_refused_format_is_said_on_printing(speaks, recorded):
    server = speaks({PRINT: [recorded("job-refused-format")]})
    with pytest.raises(PrinterFault) as fault:
        printer_for(server.uri).submit(PDF)
    assert (fault.value.printer, fault.value.reason) == (server.uri, "it does not take PDF")
    assert fault.value.exit_code == 6


def test_a_refused_format_by_its_own_status_is_the_same(speaks, said):
    server = speaks({PRINT: [said(IppStatus.ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED)]})
    with pytest.raises(PrinterFault, match="does not take PDF"):
        printer_for(server.uri).submit(PDF)


def test_a_busy_printer_does_not_take_the_sheet(speaks, recorded):
    with pytest.raises(PrinterFault, match="busy"):
        printer_for(speaks({PRINT: [recorded("job-refused-busy")]}).uri).submit(PDF)


@pytest.mark.parametrize(
    ("status", "condition"),
    [
        (401, Condition.REFUSED),
        (403, Condition.REFUSED),
        (404, Condition.WRONG_ADDRESS),
        (426, Condition.REFUSED),
        (500, Condition.NOT_A_PRINTER),
        (503, Condition.STOPPED),
    ],
)
@pytest.mark.parametrize("page", [b"<html>no</html>", b"\xff\xfe\x00", b""])
def test_an_http_error_is_told_apart_whatever_page_comes_with_it(speaks, reply, status, condition, page):
    refusal = reply(page, http=status, content_type="text/html")
    server = speaks({STATE: [refusal], PRINT: [refusal]})
    state = printer_for(server.uri).state()
    assert (state.condition, state.reasons) == (condition, (f"http-{status}",))
    assert not state.prints
    with pytest.raises(PrinterFault):
        printer_for(server.uri).submit(PDF)


def test_auth_demanded_over_ipp_is_refused(speaks, said):
    server = speaks({STATE: [said(IppStatus.ERROR_NOT_AUTHENTICATED)]})
    assert printer_for(server.uri).state().condition is Condition.REFUSED


def test_a_wrong_queue_is_told_from_a_printer_that_is_away(speaks, said):
    server = speaks({STATE: [said(IppStatus.ERROR_NOT_FOUND)], PRINT: [said(IppStatus.ERROR_NOT_FOUND)]})
    assert printer_for(server.uri).state().condition is Condition.WRONG_ADDRESS
    with pytest.raises(PrinterFault, match="no such queue"):
        printer_for(server.uri).submit(PDF)


@pytest.mark.parametrize(
    "garbage", [b"", b"OK", b"<html>hello</html>", b"\x01\x01\x00\x00\x00\x00\x00\x01\x04\x44\xff\xfb"]
)
def test_an_answer_that_makes_no_sense_is_no_printer_s(speaks, reply, garbage):
    server = speaks({STATE: [reply(garbage)], PRINT: [reply(garbage)], JOB: [reply(garbage)]})
    assert printer_for(server.uri).state().condition is Condition.NOT_A_PRINTER
    with pytest.raises(PrinterFault, match="not a printer"):
        printer_for(server.uri).submit(PDF)


def test_a_job_that_is_taken_without_a_number_is_a_fault(speaks, said):
    with pytest.raises(PrinterFault):
        printer_for(speaks({PRINT: [said()]}).uri).submit(PDF)


def test_where_nobody_listens_the_printer_is_offline():
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        uri = f"ipp://127.0.0.1:{unheard.getsockname()[1]}/ipp/print"
        assert printer_for(uri).state().condition is Condition.OFFLINE
        with pytest.raises(PrinterFault, match="nothing answers") as fault:
            printer_for(uri).submit(PDF)
        assert fault.value.printer == uri


def test_a_host_that_does_not_exist_is_offline():
    assert printer_for("ipp://no-such-host.invalid/ipp/print").state().condition is Condition.OFFLINE


def test_something_that_speaks_no_http_is_no_printer():
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk():
            caller, _ = listening.accept()
            with caller:
                caller.recv(1024)
                caller.sendall(b"220 mail.example ESMTP\r\n\r\n")

        talking = threading.Thread(target=talk)
        talking.start()
        state = printer_for(f"ipp://127.0.0.1:{listening.getsockname()[1]}/").state()
        talking.join()
    assert state.condition is Condition.NOT_A_PRINTER


def test_a_printer_that_stalls_after_its_first_line_does_not_hold_us(speaks, reply, ipp_servers):
    server = speaks({STATE: [reply(b"\x01\x01", stalls=True)]})
    impatient = replace(printer_for(server.uri).loaded(), ask_within_s=0.2)
    started = time.monotonic()
    assert impatient.state().condition is Condition.OFFLINE
    assert time.monotonic() - started < ipp_servers.STALL_S


def test_a_job_that_the_printer_forgot_is_unknown_and_not_done(speaks, recorded):
    server = speaks({PRINT: [recorded("job-taken")], JOB: [recorded("job-not-found")]})
    assert printer_for(server.uri).submit(PDF).state().stage is Stage.UNKNOWN


def test_a_job_whose_printer_went_away_is_unknown(ipp_servers, recorded):
    with ipp_servers.IppServer({PRINT: [recorded("job-taken")]}) as server:
        job = printer_for(server.uri).submit(PDF)
    assert job.state() == JobState(Stage.UNKNOWN, ("no-answer",))


def test_a_cancelled_job_is_cancelled(speaks, recorded, said):
    server = speaks(
        {
            PRINT: [recorded("job-taken")],
            CANCEL: [said()],
            JOB: [said(job={"job-state": 7, "job-state-reasons": "job-canceled-by-user"})],
        }
    )
    job = printer_for(server.uri).submit(PDF)
    job.cancel()
    assert server.asked(CANCEL)[0]["operation-attributes"]["job-id"] == 1
    assert job.state().stage is Stage.CANCELLED


def test_cancelling_what_is_done_changes_nothing(speaks, recorded):
    server = speaks(
        {
            PRINT: [recorded("job-taken")],
            CANCEL: [recorded("cancel-too-late")],
            JOB: [recorded("job-completed")],
        }
    )
    job = printer_for(server.uri).submit(PDF)
    job.cancel()
    assert job.state().stage is Stage.DONE


def test_a_printer_that_will_not_cancel_is_a_fault(speaks, recorded, said):
    server = speaks(
        {
            PRINT: [recorded("job-taken")],
            CANCEL: [said(IppStatus.ERROR_NOT_AUTHORIZED)],
            JOB: [recorded("job-printing")],
        }
    )
    with pytest.raises(PrinterFault, match="user name"):
        printer_for(server.uri).submit(PDF).cancel()


def test_a_queue_s_path_reaches_the_printer_as_it_is_written(speaks, recorded):
    server = speaks({STATE: [recorded("printer-idle")]}, path="/printers/Front%20desk")
    assert printer_for(server.uri).state().prints
    assert server.paths == ["/printers/Front%20desk"]
    assert server.asked(STATE)[0]["operation-attributes"]["printer-uri"] == server.uri


def test_an_address_without_a_path_means_ipp_everywhere_s(speaks, recorded):
    server = speaks({STATE: [recorded("printer-idle")]}, path="")
    assert printer_for(server.uri).state().prints
    assert server.paths == ["/ipp/print"]
