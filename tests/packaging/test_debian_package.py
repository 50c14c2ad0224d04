"""What the package is made of, without making it: `make package` takes minutes."""

import importlib
import re
import subprocess
import sys

import pytest

from kiosk.paths import ROOT

DEBIAN = ROOT / "packaging" / "debian"
sys.path.insert(0, str(DEBIAN))
build_package = importlib.import_module("build_package")
qt_parts = importlib.import_module("qt_parts")
sys.path.remove(str(DEBIAN))

SCRIPTS = ["postinst", "prerm", "postrm", *(f"bin/{path.name}" for path in (DEBIAN / "bin").iterdir())]
# Only Windows and macOS speak through Qt: docs/decisions/0034.
NOT_ON_LINUX = {"TextToSpeech"}


def test_the_version_is_that_of_the_project_and_stands_nowhere_else():
    version = build_package.project_version(ROOT / "pyproject.toml")
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert not [
        path.name for path in DEBIAN.iterdir() if path.is_file() and version in path.read_text("utf-8")
    ]


def test_the_package_needs_what_running_needs_and_the_python_its_wheels_are_for():
    needs = build_package.depends("# why\n\nlibegl1\nspeech-dispatcher  # a voice\n")
    assert (
        needs == "python3 (>= 3.11), python3 (<< 3.12), adduser, libc6 (>= 2.34), libegl1, speech-dispatcher"
    )


def test_every_module_of_qt_that_the_program_imports_is_kept():
    sources = [path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py")]
    imported = {name for text in sources for name in re.findall(r"from PySide6\.Qt(\w+) import", text)}
    assert {"Core", "Quick"} < imported
    assert imported - NOT_ON_LINUX <= set(qt_parts.MODULES)


def test_every_qml_module_of_qt_that_the_screens_import_is_kept():
    sources = [path.read_text("utf-8") for path in (ROOT / "ui" / "qml").rglob("*.qml")]
    imported = {name for text in sources for name in re.findall(r"^import (Qt[\w.]*)", text, re.MULTILINE)}
    assert "QtQuick.Layouts" in imported
    kept = {*qt_parts.QML, "QtQuick"}  # QtQuick's own plugin is named as a file
    assert {name.replace(".", "/") for name in imported} <= kept


def test_no_platform_that_listens_on_a_port_is_kept():
    assert not [name for name in qt_parts.PLUGINS if "vnc" in name or name == "platforms"]


def test_what_is_not_named_or_needed_goes_and_what_is_needed_stays(tmp_path, monkeypatch):
    for name in ("MODULES", "PLUGINS", "QML"):
        monkeypatch.setattr(qt_parts, name, ())
    monkeypatch.setattr(qt_parts, "PYTHON", ("__init__.py",))
    folder = tmp_path / "PySide6"
    (folder / "designer").mkdir(parents=True)
    (folder / "designer" / "big.so").write_bytes(b"x" * 100)
    (folder / "__init__.py").write_text("", "utf-8")
    assert qt_parts.leave_out_the_rest(tmp_path) == 100
    assert [path.name for path in folder.rglob("*")] == ["__init__.py"]


def test_a_part_that_qt_no_longer_has_is_said(tmp_path):
    (tmp_path / "PySide6").mkdir()
    with pytest.raises(FileNotFoundError):
        qt_parts.leave_out_the_rest(tmp_path)


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_of_the_package_are_sound_shell(script):
    done = subprocess.run(["sh", "-n", str(DEBIAN / script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_page_of_a_resting_kiosk_fits_the_smallest_console():
    page = (ROOT / "packaging" / "systemd" / "resting.txt").read_text("utf-8").split("\n")
    assert len(page) <= 25
    assert max(map(len, page)) <= 80


def test_the_service_starts_the_installed_kiosk_and_waits_for_its_signs():
    unit = (ROOT / "packaging" / "systemd" / "kinship-kiosk.service").read_text("utf-8")
    for line in ("User=kiosk", "Type=notify", "NotifyAccess=all", "Restart=always"):
        assert f"\n{line}\n" in unit
    assert re.search(r"^WatchdogSec=\d+$", unit, re.MULTILINE)
    assert "\nExecStart=/usr/share/kinship-kiosk/session\n" in unit
    # Enabled with it, they are started with it as well.
    for timer in ("kinship-kiosk-hours.timer", "kinship-kiosk-update.timer"):
        assert re.search(rf"^Wants=.*\b{timer}\b", unit, re.MULTILINE)
        assert re.search(rf"^Also=.*\b{timer}\b", unit, re.MULTILINE)
    # Its report lies beside a central file on a mounted share.
    assert "\nReadWritePaths=-/mnt\n" in unit
    # logind would move the kiosk out of the service, where its signs are not heard.
    assert not re.search(r"^PAMName=", unit, re.MULTILINE)


@pytest.mark.parametrize("code", [0, 3, 10])
def test_the_session_ends_as_the_kiosk_does_though_cage_ends_with_nothing(tmp_path, code):
    for name, script in (("cage", 'shift 2; "$@"; exit 0'), ("kiosk", f"exit {code}")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    variables = {
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "RUNTIME_DIRECTORY": str(tmp_path),
        "KINSHIP_KIOSK": str(tmp_path / "kiosk"),
    }
    assert subprocess.run([str(DEBIAN / "bin" / "session")], env=variables, check=False).returncode == code
