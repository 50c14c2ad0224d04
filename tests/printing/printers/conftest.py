"""A real IPP Everywhere printer for tests: `ippeveprinter` of CUPS, on this machine only.

It wants Avahi, and that a system D-Bus: where neither runs, private ones are started, which talk to nobody
outside (interface `lo`). Where that cannot be either, the tests are skipped and say why.
"""

import os
import shutil
import socket
import subprocess
import threading
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

WAIT_S = 60.0

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
