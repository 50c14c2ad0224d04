"""The package's own scripts, run with programs of our own in the place of the system's."""

import os
import re
import shutil
import subprocess

import pytest

from kiosk.paths import ROOT

BIN = ROOT / "packaging" / "debian" / "bin"
FREE, IN_USE = "Nobody is here.", "Somebody is here, or something is still being done."


class Computer:
    """Programs that write down what they are asked; `say` gives the next answers of one to a property."""

    def __init__(self, folder):
        self.folder = folder
        self.asked_file = folder / "asked"
        self.give("sleep")

    def give(self, name, script="exit 0"):
        program = self.folder / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >>"{self.asked_file}"\n{script}\n', "utf-8")
        program.chmod(0o755)

    def systemctl(self, status=(), active="yes"):
        """Whoever asks whether the kiosk is free hears `status` one after the other, the last for ever."""
        lines = self.folder / "status"
        lines.write_text("".join(f"{line}\n" for line in status), "utf-8")
        self.give(
            "systemctl",
            f'case "$*" in\n*is-active*) [ {active} = yes ];;\n*StatusText*) {_next(lines)};;\nesac',
        )

    def run(self, script, *arguments, stdin="", **variables):
        return subprocess.run(
            [str(BIN / script), *arguments],
            env={"PATH": f"{self.folder}:/usr/bin:/bin", **variables},
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @property
    def asked(self):
        return self.asked_file.read_text("utf-8").splitlines() if self.asked_file.exists() else []


def _next(lines, then=""):
    """In a script: the first line of a file, which goes unless it is the last."""
    return f'head -1 {lines} {then}; [ "$(wc -l <{lines})" -gt 1 ] && sed -i 1d {lines} || true'


@pytest.fixture
def computer(tmp_path):
    return Computer(tmp_path)


def test_what_waits_for_a_free_kiosk_waits_until_it_has_been_free_for_two_looks(computer):
    computer.systemctl([IN_USE, FREE, IN_USE, FREE, FREE])
    done = computer.run("when-free", "echo", "done")
    assert (done.returncode, done.stdout) == (0, "done\n")
    assert len([line for line in computer.asked if "StatusText" in line]) == 5


def test_where_no_kiosk_runs_nothing_is_waited_for(computer):
    computer.systemctl([IN_USE], active="no")
    assert computer.run("when-free", "echo", "done").stdout == "done\n"


def test_a_kiosk_that_is_never_free_is_left_alone(computer):
    computer.systemctl([IN_USE])
    done = computer.run("when-free", "echo", "done", KINSHIP_WAIT_S="20")
    assert (done.returncode, done.stdout) == (75, "")


@pytest.mark.parametrize(
    ("words", "as_kiosk"),
    [
        ([], True),
        (["sync"], True),
        (["--config", "/etc/x.toml", "status"], True),
        (["staff", "set-pin"], True),
        (["staff", "page", "--out", "page.pdf"], False),
        (["sheet", "navigator"], False),
        (["setup", "--answers", "answers.toml"], False),
    ],
)
def test_root_does_as_the_kiosks_own_user_what_touches_its_state_and_nothing_else(computer, words, as_kiosk):
    computer.give("id", "echo 0")
    computer.give("runuser")
    computer.run("kinship-kiosk", *words)
    asked = [line for line in computer.asked if line.startswith("runuser -u kiosk ")]
    assert len(asked) == as_kiosk
    assert all(line.endswith(" ".join(["-m kiosk", *words])) for line in asked)


@pytest.mark.parametrize(
    ("said", "turns"), [("turn = 90", ["-r"]), ("#turn = 90", []), ("turn = 270", ["-r"] * 3)]
)
def test_cage_turns_the_picture_as_the_settings_say(computer, tmp_path, said, turns):
    (tmp_path / "kiosk.toml").write_text(f"[screen]\n{said}\n", "utf-8")
    computer.give("cage")
    computer.run("session", RUNTIME_DIRECTORY=str(tmp_path), KINSHIP_SETTINGS=str(tmp_path / "kiosk.toml"))
    words = computer.asked[-1].split()
    assert words[1 : words.index("--")] == ["-d", *turns]


@pytest.fixture
def hours(computer, tmp_path):
    """It is night; `dark`: the screen was darkened before, `proving`: what the unit of `prove` does."""
    (tmp_path / "kiosk.toml").write_text('[screen]\non = ["Mo-Fr 08:00-18:00"]\n', "utf-8")
    (tmp_path / "console").touch()
    computer.give("setterm")

    def run(wanted="off", *, status=FREE, active="yes", dark=False, proving="inactive"):
        computer.give("python", f"echo {wanted}")
        computer.give(
            "systemctl",
            f'case "$*" in\n*is-active*) [ {active} = yes ];;\n*StatusText*) echo "{status}";;\n'
            f"*ActiveState*) echo {proving};;\nesac",
        )
        if dark:
            (tmp_path / "dark").touch()
        computer.run(
            "hours",
            KINSHIP_SETTINGS=str(tmp_path / "kiosk.toml"),
            KINSHIP_DARK=str(tmp_path / "dark"),
            KINSHIP_CONSOLE=str(tmp_path / "console"),
            KINSHIP_PYTHON=str(tmp_path / "python"),
            KINSHIP_WHEN_FREE=str(BIN / "when-free"),
        )
        return [line.split()[1] for line in computer.asked if re.match("systemctl (stop|start) ", line)]

    return run


@pytest.mark.parametrize(
    ("now", "done"),
    [
        ({}, ["stop"]),
        ({"status": IN_USE}, []),
        ({"active": "no", "dark": True}, []),
        ({"dark": True}, ["stop"]),
        ({"dark": True, "proving": "activating"}, []),
        ({"wanted": "on"}, []),
        ({"wanted": "on", "active": "no", "dark": True}, ["start"]),
    ],
    ids=["late", "in-use", "dark", "lit-by-an-upgrade", "being-proved", "early", "morning"],
)
def test_outside_its_hours_a_free_screen_is_dark_whatever_lit_it(hours, now, done):
    assert hours(**now) == done


@pytest.mark.parametrize(
    ("debs", "status", "kept"),
    [
        ("/var/cache/apt/archives/kinship-kiosk_2.0_amd64.deb\n", "installed 1.0", True),
        ("/var/cache/apt/archives/cups_2.4.2_amd64.deb\n", "installed 1.0", False),
        ("/srv/kinship-kiosk_2.0_amd64.deb\n", "config-files 1.0", False),
    ],
)
def test_apts_hook_keeps_the_version_before_and_never_stands_in_the_way(
    computer, tmp_path, debs, status, kept
):
    place = tmp_path / "cache"
    computer.give("dpkg-query", f"echo '{status}'")
    computer.give("dpkg-deb", 'case "$1" in --field) basename "$2" | cut -d_ -f1;; *) touch "$4";; esac')
    computer.systemctl()
    done = computer.run("keep-before", stdin=debs, KINSHIP_BEFORE=str(place))
    assert done.returncode == 0
    assert (place / "on-trial").exists() is kept
    if kept:
        assert (place / "on-trial").read_text("utf-8") == "1.0\n"
        assert (place / "kinship-kiosk_1.0_amd64.deb").exists()


@pytest.fixture
def on_trial(computer, tmp_path):
    """Version 2.0 has taken the place of 1.0; `starts` says what systemd sees at each look."""
    place = tmp_path / "cache"
    place.mkdir()
    (place / "on-trial").write_text("1.0\n", "utf-8")
    (place / "kinship-kiosk_1.0_amd64.deb").touch()
    computer.give("dpkg-query", "echo 2.0")
    computer.give("dpkg")
    (tmp_path / "preferences").touch()
    starts, second = tmp_path / "starts", '| cut -d" " -f2'

    def prove(*looks, **variables):
        starts.write_text("".join(f"{look}\n" for look in looks), "utf-8")
        computer.give(
            "systemctl",
            f'case "$*" in\n*InvocationID*) head -1 {starts} | cut -d" " -f1;;\n'
            f"*ActiveState*) {_next(starts, second)};;\nesac; exit 0",
        )
        return computer.run(
            "prove", KINSHIP_BEFORE=str(place), KINSHIP_REFUSED=str(tmp_path / "preferences"), **variables
        )

    prove.place = place
    return prove


def test_a_version_that_runs_well_has_proved_itself(on_trial, computer):
    done = on_trial("a active", KINSHIP_WELL_S="0")
    assert "version 2.0 has run well" in done.stdout
    assert not (on_trial.place / "on-trial").exists()
    assert not [line for line in computer.asked if line.startswith("dpkg --force")]


def test_after_three_failed_starts_the_version_before_is_back_and_the_new_one_is_kept_out(
    on_trial, computer, tmp_path
):
    done = on_trial("a activating", "b activating", "c activating", "c activating")
    assert "version 1.0 is back" in done.stdout
    assert "dpkg --force-confold --force-confdef --install kinship-kiosk_1.0_amd64.deb" in computer.asked
    pin = (tmp_path / "preferences").read_text("utf-8")
    assert pin == "Package: kinship-kiosk\nPin: version 2.0\nPin-Priority: -1\n\n"
    assert not (on_trial.place / "on-trial").exists()


def test_failed_starts_count_over_a_restart_of_the_computer(on_trial):
    (on_trial.place / "failed").write_text("2\n", "utf-8")
    assert "version 1.0 is back" in on_trial("a activating").stdout


def test_without_a_package_to_go_back_to_it_says_so(on_trial):
    (on_trial.place / "kinship-kiosk_1.0_amd64.deb").unlink()
    (on_trial.place / "failed").write_text("3\n", "utf-8")
    done = on_trial("a activating")
    assert done.returncode == 1
    assert "was not kept" in done.stderr


needs_apt_utils = pytest.mark.skipif(
    not (shutil.which("apt-ftparchive") and shutil.which("gpg")),
    reason="apt-utils and gnupg are not installed",
)


@needs_apt_utils
def test_a_ring_is_signed_and_the_second_gets_what_the_first_has(tmp_path):
    keyring = tmp_path / "keys"
    keyring.mkdir(mode=0o700)
    environment = os.environ | {"GNUPGHOME": str(keyring)}
    deb = _deb(tmp_path)

    def make(*words):
        script = ROOT / "packaging" / "debian" / "make-repo"
        return subprocess.run(
            [str(script), str(tmp_path / "apt"), *words],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    refused = make("test", str(deb))
    assert refused.returncode == 3
    assert "gpg --quick-generate-key" in refused.stderr
    key = ["gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key", "Test", "ed25519", "sign"]
    subprocess.run(key, env=environment, check=True, capture_output=True)
    try:
        assert make("test", str(deb)).returncode == 0
        assert not (tmp_path / "apt" / "dists" / "everyone").exists()
        assert "newest 1.0" in make("everyone").stdout
        for ring in ("test", "everyone"):
            verified = ["gpg", "--batch", "--verify", str(tmp_path / "apt" / "dists" / ring / "InRelease")]
            assert subprocess.run(verified, env=environment, check=False, capture_output=True).returncode == 0
    finally:
        subprocess.run(["gpgconf", "--kill", "gpg-agent"], env=environment, check=False)
    packages = (tmp_path / "apt" / "dists" / "everyone" / "main" / "binary-amd64" / "Packages").read_text(
        "utf-8"
    )
    assert "Filename: pool/everyone/kinship-kiosk_1.0_amd64.deb\n" in packages


def _deb(folder):
    control = folder / "deb" / "DEBIAN" / "control"
    control.parent.mkdir(parents=True)
    words = {
        "Package": "kinship-kiosk",
        "Version": "1.0",
        "Architecture": "amd64",
        "Maintainer": "A <a@example.org>",
    }
    control.write_text(
        "".join(f"{key}: {value}\n" for key, value in words.items()) + "Description: x\n", "utf-8"
    )
    out = folder / "kinship-kiosk_1.0_amd64.deb"
    subprocess.run(["dpkg-deb", "--build", str(folder / "deb"), str(out)], check=True, capture_output=True)
    return out
