"""`make test-package`: the package of dist/ in a bare Debian 12, from installing to purging, each step timed.

What it needs of Debian is fetched once and kept under build/trial, where pictures and figures end up, too.
The screen is one that is only drawn: Xvfb, which cage takes for a screen. Everything else is as on a kiosk.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bare_root import layer
from machine import Booted, Failed, Root
from packages import broken, newer, older
from screen import picture

TREE = Path(__file__).resolve().parents[3]
CACHE = TREE / "build" / "trial"
UNIT = "kinship-kiosk.service"
# What a carer would touch, and a programme that draws the screen, belong to the trial and not to the package.
FOR_THE_TRIAL = ("xvfb", "procps")
PIN = "482913"
ANSWERS = """[hub]
name = "The Trial Hub"
address = "1 Example Street, Rotherham"
phone = "01632 960123"
hours = ["Mo-Fr 09:00-17:00"]
[screen]
size_mm = [476, 357]
[printer]
folder = "/srv/kinship-sheets"
[central]
location = "/trial/central"
root = "/trial/keys/root.json"
[staff]
pin_file = "/trial/pin"
[system]
time_zone = "Europe/London"
[updates]
from = "/trial/apt"
key = "/trial/apt/kinship-kiosk.asc"
ring = "test"
"""
# doctor, at the screen that the kiosk has.
SHOWN = ("env", "QT_QPA_PLATFORM=offscreen")
XVFB = """[Service]
ExecStart=/usr/bin/Xvfb :9 -screen 0 1024x768x24 -nolisten tcp -ac -fbdir /run/xvfb
RuntimeDirectory=xvfb
"""
NO_SCREEN = """[Unit]
Wants=xvfb.service
After=xvfb.service
[Service]
Environment=WLR_BACKENDS=x11 DISPLAY=:9 WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
Environment=QT_QUICK_BACKEND=software
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
"""


@dataclass
class Trial:
    """What a trial works with, and the figures it gathers."""

    root: Root
    shared: Path
    version: str
    deb: Path
    figures: dict[str, float | str] = field(default_factory=dict)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """A step, timed; it is said once it has come to a good end."""
        start = time.monotonic()
        yield
        took = time.monotonic() - start
        self.figures[what] = round(took, 1)
        sys.stdout.write(f"{took:7.1f} s  {what}\n")
        sys.stdout.flush()


def main() -> None:
    """All steps; ends with 1 at the first that fails."""
    os.chdir(TREE)
    start = time.monotonic()
    version = subprocess.run(
        [sys.executable, "-m", "kiosk", "--version"], capture_output=True, text=True, check=True
    ).stdout.strip()
    deb = TREE / "dist" / f"kinship-kiosk_{version}_amd64.deb"
    if not deb.exists():
        raise SystemExit(f"{deb.relative_to(TREE)} is not there: make package first")
    shared, archives = CACHE / "shared", CACHE / "archives"
    shutil.rmtree(shared, ignore_errors=True)
    for folder in (shared, archives):
        folder.mkdir(parents=True) if not folder.exists() else None
    with layer(CACHE) as path:
        root = Root(path, {"/trial": shared, "/var/cache/apt/archives": archives})
        trial = Trial(root, shared, version, deb)
        trial.figures["package, MB"] = round(deb.stat().st_size / 1e6, 1)
        try:
            with trial.step("other versions, a signed apt folder and a central file are made"):
                make_what_is_needed(trial, deb)
            before = files_of(path)
            install(trial)
            set_up(trial)
            with root.booted(CACHE / "boot.log") as machine:
                try:
                    run(trial, machine)
                except Exception:
                    said = machine.run("journalctl", "--boot", "--no-pager", expect=None).text
                    (CACHE / "journal.log").write_text(said, "utf-8")
                    raise
            purge(trial, before)
        except Failed as failed:
            raise SystemExit(f"FAILED: {failed}") from failed
    trial.figures["all of it, s"] = round(time.monotonic() - start, 1)
    (CACHE / "figures.json").write_text(json.dumps(trial.figures, indent=2), "utf-8")
    sys.stdout.write(
        f"{trial.figures['all of it, s']:7.1f} s  all of it; figures and pictures are in build/trial\n"
    )


def make_what_is_needed(trial: Trial, deb: Path) -> None:
    """An older build, the present one and a broken one; a ring of the apt folder; a signed offer."""
    shared = trial.shared
    older(deb, shared / "older.deb", "0.0.1")
    broken(deb, shared / "broken.deb", f"{trial.version}+trial1")
    keyring = shared / "gnupg"
    keyring.mkdir(mode=0o700)
    secrets = {"GNUPGHOME": str(keyring), "KINSHIP_KIOSK_KEY_PASSPHRASE": "only for the trial"}

    def run(*command: str) -> None:
        subprocess.run(command, env=os.environ | secrets, check=True, stdout=subprocess.DEVNULL)

    run("gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key", "Trial", "ed25519", "sign")
    offer_update(trial, deb)
    (shared / "central").mkdir()
    kiosk = (sys.executable, "-m", "kiosk")
    keys = str(shared / "keys")
    run(*kiosk, "keys", "create", keys)
    run(*kiosk, "publish", "assets/offer", "--central", str(shared / "central"), "--draft", "--keys", keys)
    (shared / "pin").write_text(f"{PIN}\n", "utf-8")
    (shared / "answers.toml").write_text(ANSWERS, "utf-8")


def offer_update(trial: Trial, deb: Path) -> None:
    """Put a package into the ring that the kiosk of the trial follows."""
    environment = os.environ | {"GNUPGHOME": str(trial.shared / "gnupg")}
    subprocess.run(
        ["packaging/debian/make-repo", str(trial.shared / "apt"), "test", str(deb)],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    subprocess.run(["gpgconf", "--kill", "gpg-agent"], env=environment, check=False)


def install(trial: Trial) -> None:
    root = trial.root
    with trial.step("apt has looked at Debian's lists"):
        root.run("apt-get", "--quiet=2", "update")
    with trial.step("an older build is installed, with all that apt brings with it"):
        root.run("apt-get", "--quiet=2", "--yes", "install", "/trial/older.deb")
    with trial.step("what only the trial needs is installed"):
        root.run("apt-get", "--quiet=2", "--yes", "--no-install-recommends", "install", *FOR_THE_TRIAL)
    size = root.run("du", "--summarize", "--bytes", "/opt/kinship-kiosk").text.split()[0]
    trial.figures["installed, MB"] = round(int(size) / 1e6, 1)


def set_up(trial: Trial) -> None:
    root = trial.root
    with trial.step("a dry run of the set-up changes nothing"):
        before = files_of(root.path)
        root.run("kinship-kiosk-setup", "--answers", "/trial/answers.toml", "--dry-run")
        expect(files_of(root.path) == before, "the dry run changed files")
    with trial.step("the set-up makes the kiosk of the answers"):
        said = root.run("kinship-kiosk-setup", "--answers", "/trial/answers.toml").text
        expect("the kiosk starts with the computer" in said, said)
    with trial.step("a second run of the set-up finds nothing to change"):
        said = root.run("kinship-kiosk-setup", "--answers", "/trial/answers.toml").text
        expect("Nothing differs" in said, said)
    units = root.path / "etc/systemd/system"
    (units / f"{UNIT}.d").mkdir(exist_ok=True)
    (units / f"{UNIT}.d" / "no-screen.conf").write_text(NO_SCREEN, "utf-8")
    (units / "xvfb.service").write_text(XVFB, "utf-8")


def run(trial: Trial, machine: Booted) -> None:
    with trial.step("the computer has started, and the kiosk with it, without a network"):
        machine.wait_until("the kiosk is up", lambda: machine.shows(UNIT, "ActiveState") == "active")
    said = machine.run("systemd-analyze", "security", "--no-pager", UNIT).text
    trial.figures["systemd-analyze security"] = float(said.rpartition("service: ")[2].split()[0])
    picture(trial.shared, machine, CACHE / "kiosk.png")
    seat = machine.run("test", "-w", "/run/seatd.sock", user="kiosk", expect=None).code
    expect(seat == 0, "the kiosk may not ask seatd for a screen")
    expect(machine.run("ps", "-o", "user=", "-C", "cage").text.split() == ["kiosk"], "cage is not kiosk's")
    look_after(trial, machine)
    with trial.step("a release comes from the central folder and is shown"):
        machine.run("kinship-kiosk", "sync")
        machine.wait_until("a release is shown", lambda: status(machine)["source"] == "release")
    with trial.step("a test page is printed into the folder"):
        answer = machine.run(*SHOWN, "kinship-kiosk", "doctor", "--test-page", "--json")
        (CACHE / "doctor.json").write_text(answer.text, "utf-8")
        found = machine.run("sh", "-c", "ls /srv/kinship-sheets/*.pdf").text.split()
        expect(len(found) == 1, f"in the folder there is {found}")
    upgrade(trial, machine)


def look_after(trial: Trial, machine: Booted) -> None:
    """What systemd does when the kiosk is killed, or frozen."""
    for what, signal in (("killed", "KILL"), ("frozen", "STOP")):
        with trial.step(f"a kiosk that was {what} is up again"):
            before = machine.shows(UNIT, "InvocationID")
            machine.run("pkill", f"--signal={signal}", "--full", "--", "-m kiosk run")
            machine.wait_until(
                "another one is up",
                lambda before=before: (
                    machine.shows(UNIT, "InvocationID") != before
                    and machine.shows(UNIT, "ActiveState") == "active"
                ),
            )
        expect(len(machine.run("pgrep", "--exact", "cage").text.split()) == 1, "there is more than one cage")


def upgrade(trial: Trial, machine: Booted) -> None:
    """By the timer's own unit, from the apt folder: to the present build, then to one that cannot start."""
    kept = state_of(machine)
    with trial.step("the present build comes from the apt folder, between two visits, and the state stays"):
        machine.run("systemctl", "start", "kinship-kiosk-update.service")
        expect(installed(machine) == trial.version, f"installed is {installed(machine)}")
        machine.wait_until("the kiosk is up", lambda: machine.shows(UNIT, "ActiveState") == "active")
        expect(state_of(machine) == kept, "the upgrade changed settings or state")
    with trial.step("it has run well for a minute, and so proved itself"):
        machine.wait_until("it is proved", lambda: not on_trial(machine))
        expect(installed(machine) == trial.version, f"installed is {installed(machine)}")
    picture(trial.shared, machine, CACHE / "kiosk-upgraded.png")
    offer_update(trial, trial.shared / "broken.deb")
    with trial.step("a version that cannot start makes way for the one before, after three starts"):
        machine.run("systemctl", "start", "kinship-kiosk-update.service", expect=None)
        machine.wait_until("the version before is back", lambda: installed(machine) == trial.version)
        machine.wait_until("the kiosk is up", lambda: machine.shows(UNIT, "ActiveState") == "active")
        expect(state_of(machine) == kept, "going back changed settings or state")
    with trial.step("that version is not taken again, and a better one is"):
        machine.run("systemctl", "start", "kinship-kiosk-update.service")
        expect(installed(machine) == trial.version, f"installed is {installed(machine)}")
        better = trial.shared / "better.deb"
        newer(trial.deb, better, f"{trial.version}+trial2")
        offer_update(trial, better)
        machine.run("systemctl", "start", "kinship-kiosk-update.service")
        expect(installed(machine) == f"{trial.version}+trial2", f"installed is {installed(machine)}")


def purge(trial: Trial, before: set[str]) -> None:
    root = trial.root
    with trial.step("it is removed, and keeps settings and state"):
        root.run("apt-get", "--quiet=2", "--yes", "remove", "kinship-kiosk")
        expect((root.path / "etc/kinship-kiosk/kiosk.toml").exists(), "the settings are gone")
        expect((root.path / "var/lib/kinship-kiosk/staff-pin.json").exists(), "the state is gone")
        expect(not (root.path / "opt/kinship-kiosk").exists(), "the program is still there")
    with trial.step("it is purged, and nothing of it is left but the folder of sheets, which is IT's"):
        root.run("rm", f"/etc/systemd/system/{UNIT}.d/no-screen.conf", "/etc/systemd/system/xvfb.service")
        root.run("apt-get", "--quiet=2", "--yes", "purge", "kinship-kiosk")
        left = sorted(
            name
            for name in files_of(root.path) - before
            if "kinship" in name.lower() and not name.startswith("srv/")
        )
        logs = [name for name in left if name.startswith("var/log/")]
        expect(left == logs, f"left behind: {left}")
        expect("kiosk:" not in (root.path / "etc/passwd").read_text("utf-8"), "the user is still there")


def files_of(root: Path) -> set[str]:
    """All that lies in a root, but for what runs, what others share with it, and apt's own lists."""
    out = ("proc", "sys", "dev", "run", "tmp", "trial", "var/cache/apt", "var/lib/apt", "var/lib/dpkg/info")
    found = set()
    for folder, folders, names in os.walk(root):
        here = Path(folder).relative_to(root).as_posix()
        folders[:] = [name for name in folders if f"{here}/{name}".removeprefix("./") not in out]
        found |= {f"{here}/{name}".removeprefix("./") for name in (*folders, *names)}
    return found


def state_of(machine: Booted) -> str:
    """The sums of what IT and the kiosk have set; not of what a running kiosk writes by itself."""
    settings = "/etc/kinship-kiosk/kiosk.toml /etc/kinship-kiosk/root.json"
    kept = f"{settings} /var/lib/kinship-kiosk/staff-pin.json /var/lib/kinship-kiosk/releases"
    return machine.run("sh", "-c", f"find {kept} -type f | sort | xargs sha256sum").text


def status(machine: Booted) -> dict[str, object]:
    return json.loads(machine.run("kinship-kiosk", "status", "--json").text)


def installed(machine: Booted) -> str:
    return machine.run("dpkg-query", "--show", "--showformat", "${Version}", "kinship-kiosk").text.strip()


def on_trial(machine: Booted) -> bool:
    return machine.run("test", "-e", "/var/cache/kinship-kiosk/on-trial", expect=None).code == 0


def expect(holds: bool, otherwise: str) -> None:
    """Raises: Failed: it does not hold."""
    if not holds:
        raise Failed(otherwise)


if __name__ == "__main__":
    main()
