"""The arguments of `run`, which are read twice: quickly, and by Typer."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.app import dispatch
from kiosk.cli.launch import Run, plain_run


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["run"],
        ["--windowed"],
        ["run", "--windowed"],
        ["run", "--gallery"],
        ["run", "--offer", "a.db", "--windowed"],
        ["--config", "k.toml", "--offer", "a.db"],
        ["run", "--config", "k.toml", "--offer", "a.db", "--offer", "b.db"],
    ],
    ids=" ".join,
)
def test_the_quick_reading_of_run_is_what_typer_reads(words):
    quick = plain_run(words)
    assert isinstance(quick, Run)
    assert quick == dispatch(words)


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--help"],
        ["run", "--offer"],
        ["run", "--offer", "-x"],
        ["run", "--offer=a.db"],
        ["run", "x"],
        ["--gallery"],
        ["areas"],
    ],
    ids=" ".join,
)
def test_what_is_not_plainly_run_is_left_to_typer(words):
    assert plain_run(words) is None


def test_the_settings_before_run_are_those_of_run():
    assert dispatch(["--config", "k.toml", "run", "--windowed"]) == Run(None, True, Path("k.toml"))


def test_run_loads_neither_typer_nor_rich(home):
    code = (
        "import sys; from kiosk.__main__ import main; code = main(['run', '--offer', 'nowhere.db']);"
        "print(code, [name for name in ('typer', 'rich', 'yaml') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout == "3 []\n"
