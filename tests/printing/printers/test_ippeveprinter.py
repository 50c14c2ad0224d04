"""The client against a real IPP Everywhere printer: `ippeveprinter` of CUPS, on this machine only.

It wants Avahi, and that a system D-Bus: where neither runs, private ones are started, which talk to nobody
outside (interface `lo`). Where that cannot be either, the tests are skipped and say why.
"""

import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.errors import PrinterFault
from printing.compose import compose_sheet
from printing.printers import Sides, printer_for
from printing.printers.printer import Condition, Stage
from printing.render import render_sheet

WAIT_S = 20.0
PDF = b"%PDF-1.4\n%%EOF\n"

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
AVAHI = """[server]
host-name=sheet-printer
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[publish]
publish-hinfo=no
publish-workstation=no
"""

# Each is what a printer does with a job. They wait for a line through the pipe.
OUT_OF_PAPER = """
echo "STATE: +media-empty" >&2
read -r line < "{pipe}"
echo "STATE: -media-empty" >&2
"""
SLOW = """
echo "begun" > "{note}"
read -r line < "{pipe}"
"""
INK_LOW = """
echo "STATE: +marker-supply-low-warning" >&2
read -r line < "{pipe}"
"""
TELLS = """
env > "{note}"
cp "$1" "{note}.pdf"
"""


@contextmanager
def _running(command, ready, **options):
    """A program, once it has written the word `ready`; None where it ends without it."""
    program = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options
    )
    watchdog = threading.Timer(WAIT_S, program.kill)
    watchdog.start()
    try:
        well = any(ready in line for line in program.stdout)
        watchdog.cancel()
        reading = threading.Thread(target=program.stdout.read)  # or a full pipe would stop it
        reading.start()
        yield program if well else None
    finally:
        watchdog.cancel()
        program.kill()
        program.wait()
        reading.join()
        program.stdout.close()


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@dataclass
class RealPrinter:
    """A printer that runs. What its command waits for comes through `pipe`; what it notes is in `note`."""

    uri: str
    pipe: Path
    note: Path
    program: subprocess.Popen

    def go_on(self):
        self.pipe.write_text("go on\n")

    def switch_off(self):
        self.program.kill()
        self.program.wait()


@pytest.fixture(scope="module")
def own_bus(tmp_path_factory):
    """Starts a D-Bus with an Avahi of our own where they are first asked for; gives their address."""
    found = []
    with ExitStack() as stack:

        def address():
            if not found:
                found.append(_private_avahi(stack, tmp_path_factory.mktemp("bus")))
            return found[0]

        yield address


@pytest.fixture
def real_printer(tmp_path, own_bus):
    """Starts a real printer that does this with a job: `real_printer(OUT_OF_PAPER, "-2")`."""
    if not shutil.which("ippeveprinter"):
        pytest.skip("ippeveprinter (cups-ipp-utils) is not installed")
    pipe, note, command, spool = (tmp_path / name for name in ("pipe", "note", "command", "spool"))
    os.mkfifo(pipe)
    spool.mkdir()
    port = _free_port()
    start = ["ippeveprinter", "-v", "-r", "off", "-n", "localhost", "-p", str(port)]
    start += ["-d", str(spool), "-c", str(command)]
    with ExitStack() as stack:

        def printer(does, *options):
            command.write_text("#!/bin/sh" + does.format(pipe=pipe, note=note))
            command.chmod(0o755)
            whole = [*start, *(options or ("-f", "application/pdf")), "Sheets"]
            program = stack.enter_context(_running(whole, "printer-uuid"))
            if program is None:
                environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": own_bus()}
                program = stack.enter_context(_running(whole, "printer-uuid", env=environment))
            if program is None:
                pytest.skip("ippeveprinter does not start, even with an Avahi of its own")
            return RealPrinter(f"ipp://localhost:{port}/ipp/print", pipe, note, program)

        yield printer
        with suppress(OSError):  # nobody reads it any more; or a test failed, and the command still does
            os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))


def _private_avahi(stack, folder):
    if not (shutil.which("dbus-daemon") and shutil.which("avahi-daemon")):
        pytest.skip("no Avahi runs, and dbus-daemon and avahi-daemon are not installed")
    (folder / "bus.conf").write_text(BUS.format(socket=folder / "bus"))
    (folder / "avahi.conf").write_text(AVAHI)
    bus = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--print-address=1"]
    avahi = ["avahi-daemon", "-f", str(folder / "avahi.conf")]
    avahi += ["--no-drop-root", "--no-chroot", "--no-rlimits"]
    address = f"unix:path={folder / 'bus'}"
    if stack.enter_context(_running(bus, "unix:path=")) is None:
        pytest.skip("no D-Bus of our own can be started here")
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
    if stack.enter_context(_running(avahi, "Server startup complete", env=environment)) is None:
        pytest.skip("no Avahi of our own can be started here: it wants root")
    return address


def _until(ask, wanted):
    """Ask until it is so: the printer gives no sign of its own."""
    deadline = time.monotonic() + WAIT_S
    while not wanted(answer := ask()):
        assert time.monotonic() < deadline, answer
    return answer


def test_a_real_sheet_waits_for_paper_and_is_done_when_the_printer_says_so(
    real_printer, sheet_request, eight_services
):
    real = real_printer(OUT_OF_PAPER)
    printer = printer_for(real.uri)
    assert printer.state().condition is Condition.READY
    job = printer.submit(render_sheet(compose_sheet(sheet_request(*eight_services, for_name="Margaret"))))
    _until(printer.state, lambda state: state.condition is Condition.NO_PAPER)
    assert job.state().stage in {Stage.PENDING, Stage.PRINTING, Stage.STOPPED}
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    assert printer.state().condition is Condition.READY


def test_a_real_job_that_is_taken_back_is_not_done(real_printer):
    real = real_printer(OUT_OF_PAPER)
    job = printer_for(real.uri).submit(PDF)
    _until(printer_for(real.uri).state, lambda state: state.condition is Condition.NO_PAPER)
    job.cancel()
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED


def test_a_real_printer_that_is_slow_is_printing_and_not_done_until_it_says_so(real_printer):
    real = real_printer(SLOW)
    printer = printer_for(real.uri)
    job = printer.submit(PDF)
    _until(real.note.exists, bool)
    for _ in range(5):
        assert job.state().stage is Stage.PRINTING
        assert printer.state().condition is Condition.PRINTING
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_a_real_printer_that_is_switched_off_while_printing_is_offline_and_its_sheet_is_not_done(
    real_printer,
):
    real = real_printer(SLOW)
    printer = printer_for(real.uri)
    job = printer.submit(PDF)
    _until(real.note.exists, bool)
    real.switch_off()
    assert printer.state().condition is Condition.OFFLINE
    assert job.state().stage is Stage.UNKNOWN
    with pytest.raises(PrinterFault):
        job.cancel()
    with pytest.raises(PrinterFault, match="nothing answers"):
        printer.submit(PDF)


def test_a_real_printer_that_was_switched_off_takes_a_sheet_once_it_is_on_again(real_printer):
    real = real_printer(TELLS)
    printer = printer_for(real.uri)
    real.switch_off()
    assert printer.state().condition is Condition.OFFLINE
    with pytest.raises(PrinterFault, match="nothing answers"):
        printer.submit(PDF)
    real_printer(TELLS)
    job = printer.submit(PDF)
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_ink_that_runs_low_is_told_and_the_printer_still_prints(real_printer):
    real = real_printer(INK_LOW)
    printer = printer_for(real.uri)
    assert not printer.state().ink_low
    job = printer.submit(PDF)
    state = _until(printer.state, lambda state: state.ink_low)
    assert state.prints
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_a_real_printer_gets_the_sheet_itself_and_is_asked_for_both_sides(
    real_printer, sheet_request, eight_services, scans, codes
):
    real = real_printer(TELLS, "-2", "-f", "application/pdf")
    pdf = render_sheet(compose_sheet(sheet_request(*eight_services[:2])))
    job = printer_for(real.uri).submit(pdf, sides=Sides.TURNED_ON_THE_SHORT_EDGE)
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    received = real.note.with_name("note.pdf").read_bytes()
    assert received == pdf
    assert len(codes(scans(received))) == 2
    assert "two-sided-short-edge" in real.note.read_text()


def test_a_real_printer_that_takes_no_pdf_says_so(real_printer):
    printer = printer_for(real_printer(TELLS, "-f", "image/pwg-raster").uri)
    with pytest.raises(PrinterFault, match="does not take PDF"):
        printer.submit(PDF)


def test_a_real_printer_that_demands_a_name_and_a_password_refuses_the_sheet(real_printer):
    printer = printer_for(real_printer(TELLS, "-A", "-f", "application/pdf").uri)
    with pytest.raises(PrinterFault, match="user name and a password"):
        printer.submit(PDF)


def test_a_queue_that_a_real_printer_does_not_have_is_a_wrong_address(real_printer):
    real = real_printer(TELLS)
    state = printer_for(real.uri.replace("/ipp/print", "/printers/other")).state()
    assert state.condition in {Condition.WRONG_ADDRESS, Condition.REFUSED}
    assert not state.prints
