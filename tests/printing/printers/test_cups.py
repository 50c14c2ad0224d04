"""The client against a real CUPS server of our own, on this machine only; skipped where there is none.

Its queue sends to a socket that takes what a network printer would (AppSocket), so that it can be looked at.
"""

import os
import shutil
import socket
import socketserver
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.errors import PrinterFault
from printing.compose import compose_sheet
from printing.printers import Sides, printer_for
from printing.printers.printer import Condition, Stage
from printing.render import render_sheet

WAIT_S = 60.0
MARKER = "Xanthippe"  # a name that stands nowhere else

FILES = """ServerRoot {home}
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/run
TempDir {home}/tmp
ErrorLog {home}/error_log
AccessLog {home}/access_log
PageLog {home}/page_log
SystemGroup root
"""
# On a busy machine a backend fails now and then; CUPS would hold the job for half a minute before it goes on.
SERVER = """Listen 127.0.0.1:{port}
LogLevel debug
DirtyCleanInterval 0
JobRetryInterval 1
JobRetryLimit 100
PreserveJobFiles No
PreserveJobHistory Yes
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
<Policy closed>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit Print-Job Create-Job Cancel-Job>
    AuthType Basic
    Require valid-user
    Order deny,allow
    Allow all
  </Limit>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""


@dataclass
class Cups:
    """A print server with its own folders; `paper` holds what its printer received, a job each."""

    home: Path
    port: int
    program: subprocess.Popen | None = field(default=None)
    paper: list[bytes] = field(default_factory=list)

    @property
    def uri(self):
        return f"ipp://127.0.0.1:{self.port}/printers/Sheets"

    def start(self):
        self.program = subprocess.Popen(
            ["cupsd", "-f", "-c", self.home / "cupsd.conf", "-s", self.home / "cups-files.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until(self._answers, bool)

    def stop(self):
        self.program.terminate()
        self.program.wait()

    def _answers(self):
        with socket.socket() as line:
            return line.connect_ex(("127.0.0.1", self.port)) == 0

    def say(self, *command):
        subprocess.run(
            [command[0], "-h", f"127.0.0.1:{self.port}", *command[1:]],
            check=True,
            capture_output=True,
            timeout=WAIT_S,
        )


def _until(ask, wanted):
    deadline = time.monotonic() + WAIT_S
    while not wanted(answer := ask()):
        assert time.monotonic() < deadline, answer
        time.sleep(0.05)  # a server gives no sign of its own
    return answer


@pytest.fixture
def cups(tmp_path):
    """A real print server with one queue."""
    if not shutil.which("cupsd") or not shutil.which("lpadmin"):
        pytest.skip("cupsd (cups) is not installed")
    if os.geteuid() != 0:
        pytest.skip("a cupsd of our own wants root")
    home = tmp_path / "cups"
    for folder in ("", "spool", "cache", "run", "tmp"):
        (home / folder).mkdir(mode=0o755, exist_ok=True)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == "root" and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)  # cupsd's helpers are another user
    (home / "tmp").chmod(0o777)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (home / "cupsd.conf").write_text(SERVER.format(port=port))
    (home / "cups-files.conf").write_text(FILES.format(home=home))
    server = Cups(home, port)
    server.start()
    with _printer(server.paper) as at:
        try:
            device = f"socket://127.0.0.1:{at}/?waiteof=false"
            server.say("lpadmin", "-p", "Sheets", "-E", "-v", device, "-m", "raw")
            yield server
        finally:
            server.stop()


@contextmanager
def _printer(paper):
    """A printer on a port of its own that puts each job into `paper`."""

    class Received(socketserver.BaseRequestHandler):
        def handle(self):
            job = b""
            while part := self.request.recv(65536):
                job += part
            paper.append(job)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Received) as server:
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        yield server.server_address[1]
        server.shutdown()
        serving.join()


@pytest.fixture
def sheet(sheet_request, eight_services):
    return render_sheet(compose_sheet(sheet_request(*eight_services[:2], for_name=MARKER)))


def test_what_the_printer_receives_is_the_sheet_and_its_codes_can_be_read(cups, sheet, scans, codes):
    job = printer_for(cups.uri).submit(sheet)
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    (received,) = _until(lambda: cups.paper, bool)
    assert received == sheet
    assert len(codes(scans(received))) == 2


def test_afterwards_the_spool_is_empty_and_nothing_names_the_carer(cups, sheet):
    job = printer_for(cups.uri).submit(sheet, copies=1, sides=Sides.TURNED_ON_THE_SHORT_EDGE)
    _until(job.state, lambda state: state.over)
    spool = _until(lambda: [each.name for each in (cups.home / "spool").glob("d*")], lambda found: not found)
    assert spool == []
    for file in cups.home.rglob("*"):
        assert not file.is_file() or MARKER.encode() not in file.read_bytes(), file


def test_a_queue_that_is_stopped_holds_the_sheet_until_it_goes_on(cups, sheet):
    printer = printer_for(cups.uri)
    cups.say("cupsdisable", "Sheets")
    assert printer.state().condition is Condition.STOPPED
    job = printer.submit(sheet)
    assert not job.state().over
    cups.say("cupsenable", "Sheets")
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


def test_a_sheet_that_waits_can_be_taken_back(cups, sheet):
    printer = printer_for(cups.uri)
    cups.say("cupsdisable", "Sheets")
    job = printer.submit(sheet)
    job.cancel()
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED
    assert cups.paper == []


def test_a_sheet_that_somebody_holds_says_so(cups, sheet):
    printer = printer_for(cups.uri)
    cups.say("cupsdisable", "Sheets")
    job = printer.submit(sheet)
    cups.say("lp", "-i", "Sheets-1", "-H", "hold")
    assert _until(job.state, lambda state: state.stage is not Stage.PENDING).stage is Stage.HELD


def test_a_queue_that_takes_no_jobs_refuses(cups, sheet):
    cups.say("cupsreject", "Sheets")
    printer = printer_for(cups.uri)
    assert printer.state().condition is Condition.REFUSED
    with pytest.raises(PrinterFault):
        printer.submit(sheet)


def test_a_queue_that_demands_a_name_and_a_password_refuses_and_says_so(cups, sheet):
    cups.say("lpadmin", "-p", "Sheets", "-o", "printer-op-policy=closed")
    printer = printer_for(cups.uri)
    with pytest.raises(PrinterFault, match="user name and a password"):
        printer.submit(sheet)
    assert cups.paper == []


@pytest.mark.parametrize(
    "name", ["Other", "two words", "A&B 'quoted' $HOME", "$(reboot)", "a;b|c", "../../etc"]
)
def test_a_queue_that_is_not_there_is_a_wrong_address_whatever_it_is_called(cups, sheet, name):
    from urllib.parse import quote

    printer = printer_for(f"ipp://127.0.0.1:{cups.port}/printers/{quote(name, safe='')}")
    assert not printer.state().prints
    with pytest.raises(PrinterFault):
        printer.submit(sheet)


def test_a_server_that_goes_away_is_not_done_and_one_that_comes_back_prints(cups, sheet):
    printer = printer_for(cups.uri)
    cups.say("cupsdisable", "Sheets")
    job = printer.submit(sheet)
    cups.stop()
    assert job.state().stage is Stage.UNKNOWN
    assert printer.state().condition is Condition.OFFLINE
    cups.start()
    cups.say("cupsenable", "Sheets")
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE


OUT_OF_PAPER = """
echo "STATE: +media-empty" >&2
read -r line < "{pipe}"
echo "STATE: -media-empty" >&2
"""
PRINTS_ON = """
echo "begun" > "{note}"
read -r line < "{pipe}"
"""


@pytest.fixture
def queue_of(cups):
    """The client on a second queue, whose printer is a real one: `printer = queue_of(real)`."""

    def queue(real):
        cups.say("lpadmin", "-p", "Real", "-E", "-v", real.uri, "-m", "raw")
        return printer_for(cups.uri.replace("Sheets", "Real"))

    return queue


def test_paper_that_runs_out_behind_a_print_server_is_told_and_the_sheet_is_done_once_there_is_some(
    queue_of, sheet, real_printer
):
    real = real_printer(OUT_OF_PAPER)
    printer = queue_of(real)
    job = printer.submit(sheet)
    _until(printer.state, lambda state: state.condition is Condition.NO_PAPER)
    assert not job.state().over
    real.go_on()
    assert _until(job.state, lambda state: state.over).stage is Stage.DONE
    assert printer.state().prints


def test_a_printer_that_was_off_before_is_offline_to_its_print_server_and_the_sheet_can_be_taken_back(
    queue_of, sheet, real_printer
):
    real = real_printer(PRINTS_ON)
    printer = queue_of(real)
    real.switch_off()
    assert printer.state().condition is Condition.READY  # nobody has tried it yet
    job = printer.submit(sheet)
    _until(printer.state, lambda state: state.condition is Condition.OFFLINE)
    assert not job.state().over
    job.cancel()
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED


def test_a_printer_that_is_switched_off_in_the_middle_never_makes_its_print_server_say_done(
    queue_of, sheet, real_printer
):
    """CUPS waits without a word, so how long to wait is the screen's to say (ui.viewmodels.printing)."""
    real = real_printer(PRINTS_ON)
    job = queue_of(real).submit(sheet)
    _until(real.note.exists, bool)
    real.switch_off()
    assert not job.state().over
    job.cancel()
    assert _until(job.state, lambda state: state.over).stage is Stage.CANCELLED


def test_a_socket_that_nobody_listens_on_is_an_offline_printer(cups, sheet):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    cups.say("lpadmin", "-p", "Real", "-E", "-v", f"socket://127.0.0.1:{port}/?waiteof=false", "-m", "raw")
    printer = printer_for(cups.uri.replace("Sheets", "Real"))
    job = printer.submit(sheet)
    _until(printer.state, lambda state: state.condition is Condition.OFFLINE)
    assert not job.state().over


def test_fifty_sheets_from_two_kiosks_all_come_out(cups, sheet):
    ends = []

    def kiosk():
        for _ in range(25):
            job = printer_for(cups.uri).submit(sheet)
            ends.append(_until(job.state, lambda state: state.over).stage)

    kiosks = [threading.Thread(target=kiosk) for _ in range(2)]
    for each in kiosks:
        each.start()
    for each in kiosks:
        each.join()
    assert ends == [Stage.DONE] * 50
    assert _until(lambda: cups.paper, lambda paper: len(paper) == 50) == [sheet] * 50
