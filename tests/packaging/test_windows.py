"""What is made for Windows, as far as Linux can tell: files, paths, locks, and what starts what."""

import importlib
import os
import re
import sys
import types
from pathlib import Path

import pytest

from kiosk import program
from kiosk.central import lock
from kiosk.paths import ROOT
from ui import follower
from ui.speech.lines import child

WINDOWS = ROOT / "packaging" / "windows"


@pytest.fixture
def setup():
    """The script of Inno Setup."""
    return (WINDOWS / "kinship-kiosk.iss").read_text("utf-8")


@pytest.fixture
def frozen(monkeypatch):
    """As if PyInstaller had made the program that opens no console."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/apps/kinship/kinship-kiosk-screen.exe")


class Msvcrt(types.ModuleType):
    """Windows' own: one handle at a time locks a byte, others are refused, and closing lets go."""

    LK_NBLCK = 2

    def __init__(self):
        super().__init__("msvcrt")
        self.locked = {}

    def locking(self, handle, mode, length):
        assert (mode, length) == (self.LK_NBLCK, 1)
        file = os.fstat(handle).st_ino
        holder = self.locked.get(file)
        if holder not in (None, handle) and self._is_open(holder, file):  # a handle's number comes again
            raise PermissionError(13, "Permission denied")
        self.locked[file] = handle

    @staticmethod
    def _is_open(handle, file):
        try:
            return os.fstat(handle).st_ino == file
        except OSError:
            return False


@pytest.fixture
def lock_of_windows(monkeypatch):
    """`kiosk.central.lock` as Windows loads it."""
    with monkeypatch.context() as windows:
        windows.setitem(sys.modules, "msvcrt", Msvcrt())
        windows.setattr(sys, "platform", "win32")
        yield importlib.reload(lock)
    importlib.reload(lock)


def test_on_windows_one_holds_a_lock_until_it_lets_go(lock_of_windows, tmp_path):
    path = tmp_path / lock.KIOSK_LOCK
    with lock_of_windows.held(path) as mine:
        with lock_of_windows.held(path) as theirs:
            assert (mine, theirs) == (True, False)
        assert lock_of_windows.kiosk_runs(tmp_path)
    assert not lock_of_windows.kiosk_runs(tmp_path)


def test_settings_and_state_of_a_whole_computer_lie_where_the_setup_puts_them(setup, monkeypatch):
    """By platformdirs' rules for Windows, which take the folder's variable where there is no registry."""
    monkeypatch.setenv("ALLUSERSPROFILE", r"C:\ProgramData")
    windows = importlib.import_module("platformdirs.windows")
    monkeypatch.setattr(windows, "get_win_folder", windows.get_win_folder_from_env_vars)
    site = windows.Windows("kinship-kiosk", appauthor=False).site_config_dir
    assert Path(site.replace("\\", "/")).parts[-2:] == ("ProgramData", "kinship-kiosk")
    assert r'Source: "..\kiosk.toml"; DestDir: "{commonappdata}\kinship-kiosk"' in setup
    assert r'ValueName: "KINSHIP_KIOSK_HOME"; ValueData: "{commonappdata}\kinship-kiosk\state"' in setup


def test_only_the_state_may_be_written_by_whoever_is_logged_on(setup):
    rights = dict(re.findall(r'^Name: "\{commonappdata\}\\(.*?)"; Permissions: (.*)$', setup, re.MULTILINE))
    assert {name: "users-modify" in said for name, said in rights.items()} == {
        "kinship-kiosk": False,
        r"kinship-kiosk\state": True,
    }


def test_the_setup_names_no_version_of_its_own_and_only_files_that_are_there(setup):
    assert "AppVersion={#Version}" in setup
    for source in re.findall(r'^Source: "(.*?)"', setup, re.MULTILINE):
        if "dist" not in source:
            assert (WINDOWS / source.replace("\\", "/")).exists(), source
    spec = (WINDOWS / "kinship-kiosk.spec").read_text("utf-8")
    made = set(re.findall(r'name="(kinship-kiosk[\w-]*)", console', spec))
    assert set(re.findall(r"\{app\}\\([\w-]+)\.exe", setup)) <= made
    assert made == {"kinship-kiosk", "kinship-kiosk-screen", "kinship-kiosk-voice"}


def test_the_readme_says_first_what_nobody_has_run():
    heading, first = (WINDOWS / "README.md").read_text("utf-8").splitlines()[:2]
    assert heading.startswith("# ")
    assert "Nothing on this page has been run on Windows" in first


def test_a_frozen_kiosk_starts_the_program_with_an_output_and_its_own_voice(frozen, monkeypatch):
    started = []
    monkeypatch.setattr(
        "subprocess.Popen", lambda command, **_: started.append(command) or types.SimpleNamespace(pid=0)
    )
    monkeypatch.setattr("os.setpriority", lambda *_: None)
    follower.sync(None, keeps_words=True)
    assert started == [["/apps/kinship/kinship-kiosk.exe", "sync", "--json"]]
    assert child("--folder", "x") == ("/apps/kinship/kinship-kiosk-voice.exe", "--folder", "x")


def test_from_a_tree_it_is_this_python():
    assert program.command() == [sys.executable, "-m", "kiosk"]
    assert child()[:2] == (sys.executable, "-m")


def test_the_programs_that_are_frozen_are_those_that_run_from_a_tree():
    for name, module in (("kinship_kiosk.py", "kiosk.__main__"), ("kinship_voice.py", "ui.speech.child")):
        assert f"from {module} import main" in (WINDOWS / name).read_text("utf-8")
        assert callable(importlib.import_module(module).main)
