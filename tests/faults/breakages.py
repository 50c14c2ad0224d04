"""What goes wrong, each a generator of rows: one for what happened, and one for each thing after it."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from held import speakers
from ipp_server import recorded
from manager import limits
from pyipp.enums import IppOperation
from scene import A_SHEET, GOAL_S, Row, change, scene
from soak import Kiosk

FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
PASS_WITHIN_S = 180.0


def killed() -> Iterator[Row]:
    """The program, and then its whole screen, in the middle of a visit."""
    with scene() as at:
        at.carer.at_home(time.monotonic())
        at.carer.touch(*A_SHEET)
        fault = time.monotonic()
        os.kill(at.manager.program.pid, signal.SIGKILL)
        seconds = at.carer.at_home(fault)
        alone = at.carer.touch("My sheet")["page"] == "sheet"
        status = at.told("status")
        kept = at.kept(1) and status["restarts"] == 1 and alone
        yield Row("the program is killed in a visit", seconds, "the first screen; the visit is over", kept)


def frozen() -> Iterator[Row]:
    """The program hangs: nothing that is touched answers."""
    with scene() as at:
        at.carer.at_home(time.monotonic())
        fault = time.monotonic()
        os.kill(at.manager.program.pid, signal.SIGSTOP)
        seconds = at.carer.at_home(fault)
        yield Row(
            "the program is frozen (SIGSTOP)",
            seconds,
            f"a still picture, for {limits().watchdog_s:.0f} s at most; then the first screen",
            at.kept(1),
        )


def printer_breaks() -> Iterator[Row]:
    """It is gone, has no paper, and comes back."""
    with scene() as at:
        working = at.printer.answers[IppOperation.GET_PRINTER_ATTRIBUTES]
        at.printer.answers[IppOperation.GET_PRINTER_ATTRIBUTES] = [recorded("printer-no-paper")]
        at.printer.answers[IppOperation.GET_JOB_ATTRIBUTES] = [recorded("job-printing")]
        seen = at.prints()
        seconds = at.carer.at_home(time.monotonic())
        at.finish()
        at.printer.answers[IppOperation.GET_PRINTER_ATTRIBUTES] = working
        at.printer.answers[IppOperation.GET_JOB_ATTRIBUTES] = [recorded("job-completed")]
        again = at.prints()
        yield Row("no paper", seconds, f"“{seen}”; with paper again: {again}", again == "done" and at.kept(1))
        at.printer.__exit__()
        fault = time.monotonic()
        seen = at.prints()
        took = time.monotonic() - fault
        seconds = at.carer.at_home(time.monotonic())
        yield Row(
            "the printer is unplugged", seconds, f"“{seen}”, {took:.0f} s after the first touch", at.kept(1)
        )


def disk_full() -> Iterator[Row]:
    """Not a byte is free, neither for its state nor for temporary files."""
    if os.geteuid():
        yield Row("the disk is full", None, "left out: only root mounts a disk")
        return
    with scene(disk=True) as at:
        at.carer.at_home(time.monotonic())
        at.finish()
        filler = at.kiosk.work / "filler"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(b"x" * 65536):
                pass
        fault = time.monotonic()
        printed = at.prints()
        seconds = at.carer.at_home(fault)
        yield Row(
            "the disk is full",
            seconds,
            f"nothing; a sheet meanwhile: {printed}",
            at.kept(1) and printed == "done",
        )
        fault = time.monotonic()
        os.kill(at.manager.program.pid, signal.SIGKILL)
        yield Row("… and the program is killed", at.carer.at_home(fault), "the first screen", at.kept(1))
        at.finish()
        filler.unlink()
        at.kiosk.publish()
        at.kiosk.command("sync")
        taken = at.carer.until(lambda screen: screen["version"] == 2)
        yield Row(
            "… and there is room again", None, f"version {taken['version']} is taken and shown", at.kept(2)
        )


class _Share(http.server.SimpleHTTPRequestHandler):
    """A folder on the web; `stuck` is set: it takes what is asked and never answers."""

    stuck = threading.Event()
    over = threading.Event()

    def do_GET(self) -> None:
        if self.stuck.is_set():
            self.over.wait(PASS_WITHIN_S)
            return
        super().do_GET()

    def do_HEAD(self) -> None:
        if self.stuck.is_set():
            self.over.wait(PASS_WITHIN_S)
            return
        super().do_HEAD()

    def log_message(self, *_: object) -> None:
        pass


def network_gone() -> Iterator[Row]:
    """The central file is on the web: the server hangs, then is gone, then comes back."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Share, directory=str(folder)))
        web.daemon_threads = True
        threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        stack.callback(web.server_close)
        stack.callback(web.shutdown)
        stack.callback(_Share.over.set)
        original = Kiosk.publish

        def publish(kiosk: Kiosk) -> None:
            original(kiosk)
            shutil.copy(kiosk.work / "share" / "offer.pack", folder / "offer.pack.new")
            (folder / "offer.pack.new").replace(folder / "offer.pack")

        Kiosk.publish = publish  # type: ignore[method-assign]
        stack.callback(setattr, Kiosk, "publish", original)
        at = stack.enter_context(scene(central=f"http://127.0.0.1:{web.server_address[1]}"))
        at.carer.at_home(time.monotonic())
        at.finish()
        at.kiosk.publish()
        _Share.stuck.set()
        syncing = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "sync", "--json"],
            cwd=at.kiosk.work,
            env=at.kiosk.around,
            stdout=subprocess.PIPE,
            text=True,
            stderr=subprocess.DEVNULL,
        )
        fault = time.monotonic()
        seconds = at.carer.at_home(fault)
        printed = at.prints()
        outcome = json.loads(syncing.communicate(timeout=PASS_WITHIN_S)[0])["outcome"]
        yield Row(
            "the network hangs in the middle of a pass",
            seconds,
            f"nothing; a sheet: {printed}; the pass: {outcome}",
            at.kept(1) and outcome == "unreachable",
        )
        _Share.stuck.clear()
        at.kiosk.command("sync")
        taken = at.carer.until(lambda screen: screen["version"] == 2)
        yield Row("… and is back", None, f"version {taken['version']} is taken and shown", at.kept(2))


def content_damaged() -> Iterator[Row]:
    """The central file, then the release on the disk, under a running kiosk and before a start."""
    with scene() as at:
        at.carer.at_home(time.monotonic())
        pack = at.kiosk.work / "share" / "offer.pack"
        good = pack.read_bytes()
        spoilt = bytearray(good)
        spoilt[len(spoilt) // 2] ^= 1
        pack.write_bytes(spoilt)
        outcome = at.told("sync")["outcome"]
        seconds = at.carer.at_home(time.monotonic())
        yield Row(
            "the central file is damaged",
            seconds,
            f"nothing; the pass: {outcome}",
            at.kept(1) and outcome == "refused",
        )
        pack.write_bytes(good)
        release = at.home / "releases" / "1" / "offer.db"
        size = release.stat().st_size
        release.chmod(0o600)
        fault = time.monotonic()
        with release.open("r+b") as file:
            file.seek(8192)
            file.write(b"\xaa" * (size - 8192))
        at.carer.touch("Money", "Back")
        os.kill(at.manager.program.pid, signal.SIGKILL)
        seconds = at.carer.at_home(fault)
        shown = at.carer.look()["version"]
        at.finish()
        at.kiosk.command("sync")
        healed = at.carer.until(lambda screen: screen["version"] == 1)["version"]
        yield Row(
            "the release on the disk is damaged",
            seconds,
            f"version {shown}, the embedded one; after the next pass version {healed}",
            at.kept(1),
        )


def clock_wrong() -> Iterator[Row]:
    """The battery of the clock is empty; or it runs far ahead.

    libfaketime makes Python's threads wait for each other, on a busy machine for seconds: a row that misses
    the goal there, or never comes, tells of it rather than of the kiosk.
    """
    for year in (1970, 2040):
        name = f"the clock says {year}"
        if not FAKETIME.exists():
            yield Row(name, None, "left out: libfaketime is not installed")
            continue
        false = {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME": f"@{year}-03-02 10:00:00",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }
        with scene(around=false) as at:
            at.carer.until(lambda screen: screen["page"] == "attract")
            fault = time.monotonic()
            os.kill(at.manager.program.pid, signal.SIGKILL)
            seconds = at.carer.at_home(fault)
            at.finish()
            printed = at.prints()
            findings = subprocess.run(
                [sys.executable, "-m", "kiosk", "doctor", "--json"],
                cwd=at.kiosk.work,
                env=at.kiosk.around | false,
                capture_output=True,
                text=True,
                check=False,
            )
            wrong = [
                one["check"] for one in json.loads(findings.stdout)["findings"] if one["outcome"] == "fault"
            ]
            yield Row(
                name,
                seconds,
                f"nothing; a sheet: {printed}; doctor finds: {', '.join(wrong)}",
                at.kept(1) and printed == "done",
            )


def speech_killed() -> Iterator[Row]:
    """What speaks is killed while it reads a page."""
    if not shutil.which("speech-dispatcher"):
        yield Row("speech-dispatcher is killed", None, "left out: it is not installed")
        return
    with scene() as at:
        at.carer.at_home(time.monotonic())
        at.carer.touch("Money", "Read more: Child Benefit")
        heard = at.carer.touch("Listen")["heard"]
        heard = at.carer.until(lambda screen: screen["heard"] > heard)["heard"]
        fault = time.monotonic()
        for pid in _children(at.manager.program.pid, "speech-dispatcher"):
            os.kill(pid, signal.SIGKILL)
        at.carer.until(lambda screen: screen["heard"] > heard)
        spoken = time.monotonic() - fault
        seconds = at.carer.at_home(time.monotonic())
        yield Row(
            "speech-dispatcher is killed while it reads",
            seconds,
            f"the next sentence was over {spoken:.1f} s later",
            at.kept(1) and spoken <= GOAL_S,
        )


def _children(pid: int, name: str) -> list[int]:
    return [one for one in speakers(pid) if name in Path(f"/proc/{one}/cmdline").read_text().split("\0")[0]]


def cups_killed() -> Iterator[Row]:
    """The print server dies, and is started again by whoever started it."""
    if not shutil.which("cupsd") or os.geteuid():
        yield Row("cupsd is killed", None, "left out: it is not installed, or this is not root")
        return
    from test_cups import FILES, SERVER, Cups, _printer

    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cups-")))
        home.chmod(0o711)
        for folder in ("spool", "cache", "run", "tmp"):
            (home / folder).mkdir()
        (home / "tmp").chmod(0o777)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        (home / "cupsd.conf").write_text(SERVER.format(port=port))
        (home / "cups-files.conf").write_text(FILES.format(home=home))
        server = Cups(home, port)
        server.start()
        stack.callback(server.stop)
        at_printer = stack.enter_context(_printer(server.paper))
        server.say(
            "lpadmin",
            "-p",
            "Sheets",
            "-E",
            "-v",
            f"socket://127.0.0.1:{at_printer}/?waiteof=false",
            "-m",
            "raw",
        )
        with scene() as at:
            change(at.kiosk, at.printer.uri, server.uri)
            os.kill(at.manager.program.pid, signal.SIGKILL)
            at.carer.at_home(time.monotonic())
            at.finish()
            before = at.prints()
            server.program.kill()
            server.program.wait()
            seen = at.prints()
            seconds = at.carer.at_home(time.monotonic())
            at.finish()
            server.start()
            again = at.prints()
            yield Row(
                "cupsd is killed",
                seconds,
                f"before: {before}; “{seen}”; started again: {again}",
                at.kept(1) and (before, again) == ("done", "done"),
            )


FAULTS: tuple[Callable[[], Iterator[Row]], ...] = (
    killed,
    frozen,
    printer_breaks,
    disk_full,
    network_gone,
    content_damaged,
    clock_wrong,
    speech_killed,
    cups_killed,
)
