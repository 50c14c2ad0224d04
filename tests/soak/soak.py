"""`make soak`: one kiosk, visit after visit for an hour, and whether it is afterwards what it was before.

The kiosk is the program itself: the installed one where there is one, else this tree's. It is touched at its
own screen, prints over IPP, speaks through a speech-dispatcher that plays to nobody, and follows a central
file that brings a new release every three minutes. Nobody waits for the idle question: its clock is hurried.
Leaves samples.csv, curve.png, verdict.txt and the kiosk's own logs in build/soak/.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event, Thread

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "printing"), str(Path(__file__).parent)]

from curve import draw  # noqa: E402 - the tree is found first
from ipp_server import IppServer, recorded  # noqa: E402
from pyipp.enums import IppOperation  # noqa: E402
from verdict import Sample, judge  # noqa: E402
from visits import PIN  # noqa: E402

INSTALLED = Path("/opt/kinship-kiosk/venv/bin/python3")
NEW_RELEASE_EVERY_S = 180.0
POLITENESS = 5
LAST_BREATH_S = 60.0
SETTINGS = """\
[hub]
id = "place-eastwood"
name = "The soaked hub"
address = "1 Example Street, Eastwood, Rotherham"
phone = "01632 960123"
hours = ["Mo-Fr 09:00-17:00"]
[screen]
size_mm = [476, 268]
[printer]
uri = "{printer}"
[languages]
show_draft_translations = true
[central]
location = "{share}"
root = "{root}"
every_minutes = 1
accept_draft = true
"""
SPEECH = """\
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SCREEN = {"screens": [{"name": "soak", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}]}


class Failed(Exception):
    """The soak could not be made."""


@dataclass(frozen=True)
class Kiosk:
    """The program under soak, and the folder that it and its publisher work in."""

    python: str
    work: Path

    @property
    def around(self) -> dict[str, str]:
        """The environment of the kiosk and of every command."""
        named = {
            "KINSHIP_KIOSK_HOME": str(self.work / "kiosk"),
            "KINSHIP_KIOSK_KEY_PASSPHRASE": "only for this soak",
            "HOME": str(self.work),
            "TMPDIR": str(self.work / "tmp"),
            "XDG_RUNTIME_DIR": str(self.work / "run"),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": f"offscreen:configfile={self.work / 'screen.json'}",
            "QT_QUICK_BACKEND": "software",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        named |= {"SPEECH_SETTINGS": str(self.work / "speech")} if shutil.which("speech-dispatcher") else {}
        ours = {"PYTHONPATH": str(ROOT)} if self.python == sys.executable else {}
        return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | named | ours

    def command(self, *words: str) -> None:
        """Give a command as IT would.

        Raises:
            Failed: it was refused.
        """
        answer = subprocess.run(
            [self.python, "-m", "kiosk", *words],
            cwd=self.work, env=self.around, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        if answer.returncode:
            raise Failed(f"kinship-kiosk {' '.join(words)}: {answer.stderr.strip()}")

    def prepare(self, printer: str) -> None:
        """Keys, content, a share, settings, a PIN."""
        work = self.work
        for folder in ("share", "kiosk", "tmp", "run", "speech/modules"):
            (work / folder).mkdir(parents=True)
        shutil.copytree(ROOT / "assets" / "offer", work / "offer")
        (work / "screen.json").write_text(json.dumps(SCREEN), "utf-8")
        (work / ".libao").write_text("default_driver=null\n", "utf-8")
        (work / "speech" / "speechd.conf").write_text(SPEECH, "utf-8")
        (work / "speech" / "modules" / "espeak-ng.conf").write_text("Debug 0\n", "utf-8")
        (work / "pin").write_text(PIN, "utf-8")
        (work / "kiosk" / "kiosk.toml").write_text(
            SETTINGS.format(printer=printer, share=work / "share", root=work / "keys" / "root.json"), "utf-8"
        )
        self.command("keys", "create", "keys")
        self.command("staff", "set-pin", "--from-file", "pin")
        self.publish()

    def publish(self) -> None:
        """Another release: an unchanged source still makes a new version."""
        self.command("publish", "offer", "--central", "share", "--keys", "keys", "--draft")

    @contextmanager
    def running(self, said: Path) -> Iterator[subprocess.Popen[str]]:
        """The kiosk while people are at it."""
        with said.open("w", encoding="utf-8") as error:
            program = subprocess.Popen(
                [self.python, str(Path(__file__).with_name("walked_kiosk.py"))],
                cwd=self.work, env=self.around, stdout=subprocess.PIPE, stderr=error, encoding="utf-8",
            )  # fmt: skip
            try:
                yield program
            finally:
                program.terminate()
                try:
                    program.wait(LAST_BREATH_S)
                except subprocess.TimeoutExpired:
                    program.kill()
                    program.wait()


def samples_of(program: subprocess.Popen[str], seconds: float) -> Iterator[Sample]:
    """What the kiosk tells of itself, for so long, or until it ends."""
    began = time.monotonic()
    for line in program.stdout or ():
        at_s = time.monotonic() - began
        yield Sample(at_s=round(at_s, 1), **json.loads(line))
        if at_s >= seconds:
            return


@contextmanager
def publishing(kiosk: Kiosk) -> Iterator[None]:
    """A new release comes every now and then."""
    over = Event()

    def publish() -> None:
        while not over.wait(NEW_RELEASE_EVERY_S):
            kiosk.publish()

    publisher = Thread(target=publish)
    publisher.start()
    try:
        yield
    finally:
        over.set()
        publisher.join()


@contextmanager
def printer() -> Iterator[str]:
    """The address of a printer that speaks IPP and says that each sheet is done. It keeps none."""
    answers = {
        IppOperation.GET_PRINTER_ATTRIBUTES: [recorded("printer-idle")],
        IppOperation.PRINT_JOB: [recorded("job-taken")],
        IppOperation.GET_JOB_ATTRIBUTES: [recorded("job-completed")],
    }
    with IppServer(answers) as server:
        server.requests = server.paths = _Nowhere()  # type: ignore[assignment]
        yield server.uri


class _Nowhere(list[object]):
    """Keeps nothing."""

    def append(self, _one: object) -> None:
        return


def complaints(work: Path, said: Path) -> list[str]:
    """Every line that the kiosk wrote as a warning or worse, anywhere."""
    found = said.read_text("utf-8").splitlines()
    for log in sorted((work / "kiosk" / "log").glob("*.log*")):
        lines = log.read_text("utf-8").splitlines()
        found += lines if log.name.startswith("faults") else [one for one in lines if " INFO " not in one]
    return found


def keep(samples: list[Sample], to: Path) -> None:
    """The samples as a table; of page changes the number and the slowest."""
    with to.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        plain = [name for name in asdict(samples[0]) if name not in ("changes", "made")]
        writer.writerow([*plain, "page_changes", "slowest_ms", "slowest_own_ms"])
        for one in samples:
            worst = [max((change[kind] for change in one.changes), default=0) for kind in (0, 1)]
            writer.writerow([*(getattr(one, name) for name in plain), len(one.changes), *worst])


def soak(seconds: float, python: str, out: Path) -> bool:
    """Make the soak, and say what came of it; whether every rule was met."""
    out.mkdir(parents=True, exist_ok=True)
    said = out / "said.txt"
    with tempfile.TemporaryDirectory(prefix="soak-") as folder, printer() as address:
        kiosk = Kiosk(python, Path(folder))
        kiosk.prepare(address)
        samples: list[Sample] = []
        with kiosk.running(said) as program, publishing(kiosk):
            for sample in samples_of(program, seconds):
                samples.append(sample)
                keep(samples, out / "samples.csv")
        shutil.copytree(kiosk.work / "kiosk" / "log", out / "log", dirs_exist_ok=True)
        lines = complaints(kiosk.work, said)
        left = sorted(path.name for path in (kiosk.work / "tmp").iterdir())
    if len(samples) < 2:
        raise Failed(f"the kiosk ended with {program.returncode}: {' '.join(lines[-3:])}")
    lines += [f"the kiosk ended with {program.returncode}, not 0"] if program.returncode else []
    lines += [f"left in the folder for temporary files: {', '.join(left)}"] if left else []
    rules = judge(samples, lines)
    last = samples[-1]
    whole = f"{last.visits} visits in {last.at_s / 60:.0f} minutes, {last.version} releases"
    made = ", ".join(f"{name} {count}" for name, count in sorted(last.made.items()))
    report = [whole, made, *(f"{'met' if one.met else 'MISSED'}: {one.what}: {one.found}" for one in rules)]
    (out / "verdict.txt").write_text("\n".join(report) + "\n", "utf-8")
    draw(samples, rules, whole, out / "curve.png")
    sys.stdout.write("\n".join(report) + f"\nThe curve: {out / 'curve.png'}\n")
    return all(one.met for one in rules)


def main() -> int:
    """0 where the kiosk came out as it went in, 1 where not, 3 where there was no soak."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hours", type=float, default=1.0)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "soak")
    options.add_argument("--here", action="store_true", help="this tree's kiosk, though one is installed")
    chosen = options.parse_args()
    python = str(INSTALLED) if INSTALLED.exists() and not chosen.here else sys.executable
    with suppress(OSError):
        os.nice(POLITENESS)
    sys.stdout.write(f"The kiosk of {python}, for {chosen.hours:g} hours.\n")
    sys.stdout.flush()
    try:
        return 0 if soak(chosen.hours * 3600, python, chosen.out.resolve()) else 1
    except Failed as why:
        sys.stderr.write(f"soak: {why}\n")
        return 3


if __name__ == "__main__":
    sys.exit(main())
