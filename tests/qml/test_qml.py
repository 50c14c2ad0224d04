"""Runs each tst_*.qml with Qt Quick Test, in a process of its own: it makes the application object itself."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import ROOT

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("tst_*.qml"))
assert FILES, "a rule that reads nothing proves nothing"
LONGEST_S = 120


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_component(file):
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
    finished = subprocess.run(
        [sys.executable, str(HERE / "run.py"), str(file)],
        cwd=ROOT,
        env=os.environ | offscreen | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    told = finished.stdout + finished.stderr
    passed = re.search(r"Totals: (\d+) passed, 0 failed", told)
    assert finished.returncode == 0, told
    assert passed, told
    assert int(passed[1]) > 3, told  # its beginning and its end count as tests, too
    assert "QWARN" not in told, told
