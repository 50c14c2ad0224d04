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

import pytest

from printing.compose import compose_sheet
from printing.printers import printer_for
from printing.printers.printer import Condition, Stage
from printing.render import render_sheet

WAIT_S = 20.0

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

# Out of paper until a line comes through the pipe, then all is well.
COMMAND = """#!/bin/sh
echo "STATE: +media-empty" >&2
read -r line < "{pipe}"
echo "STATE: -media-empty" >&2
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


@pytest.fixture
def pipe(tmp_path):
    """What the printer's command waits for."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    yield path
    with suppress(OSError):  # nobody reads it any more; or a test failed, and the command still does
        os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))


@pytest.fixture
def uri(tmp_path, pipe):
    """The address of a real printer that is out of paper until `pipe` is written to."""
    if not shutil.which("ippeveprinter"):
        pytest.skip("ippeveprinter (cups-ipp-utils) is not installed")
    command = tmp_path / "command"
    command.write_text(COMMAND.format(pipe=pipe))
    command.chmod(0o755)
    spool = tmp_path / "spool"
    spool.mkdir()
    port = _free_port()
    start = ["ippeveprinter", "-v", "-r", "off", "-n", "localhost", "-p", str(port)]
    start += ["-d", str(spool), "-f", "application/pdf", "-c", str(command), "Sheets"]
    with ExitStack() as stack:
        printer = stack.enter_context(_running(start, "printer-uuid"))
        if printer is None:
            bus = _private_avahi(stack, tmp_path)
            printer = stack.enter_context(
                _running(start, "printer-uuid", env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus})
            )
        if printer is None:
            pytest.skip("ippeveprinter does not start, even with an Avahi of its own")
        yield f"ipp://localhost:{port}/ipp/print"


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
    uri, pipe, sheet_request, eight_services
):
    printer = printer_for(uri)
    assert printer.state().condition is Condition.READY
    job = printer.submit(render_sheet(compose_sheet(sheet_request(*eight_services, for_name="Margaret"))))
    _until(printer.state, lambda state: state.condition is Condition.NO_PAPER)
    assert job.state().stage in {Stage.PENDING, Stage.PRINTING, Stage.STOPPED}
    pipe.write_text("paper\n")
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    assert printer.state().condition is Condition.READY


def test_a_real_job_that_is_taken_back_is_not_done(uri, pipe):
    job = printer_for(uri).submit(b"%PDF-1.4\n%%EOF\n")
    _until(printer_for(uri).state, lambda state: state.condition is Condition.NO_PAPER)
    job.cancel()
    pipe.write_text("paper\n")
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED


def test_a_queue_that_a_real_printer_does_not_have_is_a_wrong_address(uri):
    state = printer_for(uri.replace("/ipp/print", "/printers/other")).state()
    assert state.condition in {Condition.WRONG_ADDRESS, Condition.REFUSED}
    assert not state.prints
