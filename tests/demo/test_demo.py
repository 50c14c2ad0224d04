"""What `make demo-sync` promises to whoever watches it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).with_name("sync.py")


@pytest.mark.full  # ten Pythons and a kiosk, one after the other
def test_the_demo_shows_each_step_and_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    answer = subprocess.run(
        [sys.executable, DEMO], capture_output=True, text=True, encoding="utf-8", timeout=300, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert re.findall(r"^\d", answer.stdout, re.MULTILINE) == list("12345678")
    seen = re.findall(r"on the screen: .* (\d{5} \d{6})$", answer.stdout, re.MULTILINE)
    assert [number[-3:] for number in seen] == ["123", "123", "777", "777", "123"]
    for said in ("Installed, version 1", "shown after this visit", "Refused", "Went back from version 2"):
        assert said in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_demo_that_does_not_show_what_it_promised_says_so(monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(DEMO.parent))
    import sync

    monkeypatch.setattr(sync, "show", spoilt(sync.Failed))
    assert sync.main() == 1
    assert capsys.readouterr().err == "demo-sync: the screen does not show it\n"


def spoilt(failed):
    def show(_work):
        raise failed("the screen does not show it")

    return show
