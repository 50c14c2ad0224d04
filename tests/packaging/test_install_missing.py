"""packaging/debian/install-missing, run with programs of our own in the place of Debian's."""

import subprocess

import pytest

from kiosk.paths import ROOT

SCRIPT = ROOT / "packaging" / "debian" / "install-missing"
TOOLS = ("cat", "grep", "sed", "tr")
INSTALLED = "installed libegl1 \\ninstalled libglib2.0-0t64 libglib2.0-0 (= 2.80)\\nconfig-files libgl1 \\n"


@pytest.fixture
def machine(tmp_path):
    """A PATH with the plain tools, where `add` puts a program, and what apt-get was asked for."""

    class Machine:
        asked = tmp_path / "asked"
        programs = tmp_path / "bin"

        def add(self, name, script):
            program = self.programs / name
            program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            program.chmod(0o755)

        def install(self, *packages, **variables):
            environment = {"PATH": str(self.programs), **variables}
            command = ["/bin/sh", str(SCRIPT), *packages]
            return subprocess.run(
                command, env=environment, capture_output=True, text=True, timeout=20, check=False
            )

    machine = Machine()
    machine.programs.mkdir()
    for tool in TOOLS:
        machine.add(tool, f'PATH=/usr/bin:/bin exec {tool} "$@"')
    return machine


@pytest.fixture
def debian(machine):
    machine.add("dpkg-query", f"printf '{INSTALLED}'")
    machine.add("apt-get", f'echo "$@" >> {machine.asked}')
    machine.add("id", "echo 1000")
    return machine


def test_what_is_installed_or_stood_in_for_is_not_asked_for(debian):
    answer = debian.install("libegl1", "libglib2.0-0")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
    assert not debian.asked.exists()


def test_root_gets_what_is_missing_and_nothing_else(debian):
    debian.add("id", "echo 0")
    assert debian.install("libegl1", "libgl1", "libdbus-1-3").returncode == 0
    update, install = debian.asked.read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert install.split()[-2:] == ["libgl1", "libdbus-1-3"]
    assert "libegl1" not in install


def test_sudo_without_a_password_is_used(debian):
    debian.add("sudo", f'echo sudo "$@" >> {debian.asked}')
    assert debian.install("libgl1").returncode == 0
    assert debian.asked.read_text(encoding="utf-8").splitlines()[-1].startswith("sudo -n apt-get install")


def test_without_the_right_one_line_names_the_command_and_nothing_is_touched(debian):
    debian.add("sudo", "exit 1")
    answer = debian.install("libegl1", "libgl1")
    assert answer.returncode == 3
    assert answer.stderr.count("\n") == 1
    assert "sudo apt-get install --yes libgl1\n" in answer.stderr
    assert not debian.asked.exists()


def test_a_package_that_apt_cannot_install_stops_it(debian):
    debian.add("id", "echo 0")
    debian.add("apt-get", '[ "$1" = update ]')
    answer = debian.install("libgl1")
    assert answer.returncode == 3
    assert "apt-get install --yes libgl1" in answer.stderr


def test_a_list_that_cannot_be_renewed_does_not_stop_it(debian):
    debian.add("id", "echo 0")
    debian.add("apt-get", '[ "$1" = install ]')
    assert debian.install("libgl1").returncode == 0


def test_libraries_from_elsewhere_can_be_vouched_for(debian):
    answer = debian.install("libgl1", SKIP_SYSTEM_PACKAGES="1")
    assert answer.returncode == 0
    assert "libgl1" in answer.stdout


def test_another_system_is_told_in_one_line_and_goes_on(machine):
    answer = machine.install("libgl1")
    assert answer.returncode == 0
    assert answer.stdout.count("\n") == 1
    assert "libgl1" in answer.stdout
