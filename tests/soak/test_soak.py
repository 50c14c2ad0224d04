"""What judges a soak, as a table; and a soak of seconds that proves that the whole of it works."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from curve import draw
from verdict import Sample, judge

HERE = Path(__file__).parent
MB = 1024


def hour(**changes):
    """Sixty samples of a kiosk that stays as it is; a function of the minute in place of a value."""
    usual = {"pss_kb": 180 * MB, "speech_kb": 20 * MB, "files": 15, "made": {"sheet done": 600}}

    def sample(minute):
        told = {
            name: value(minute) if callable(value) else value for name, value in (usual | changes).items()
        }
        told.setdefault("changes", [[30.0, 20.0]] * 100)
        return Sample(at_s=minute * 60.0, visits=minute * 33, version=1, anonymous_kb=0, **told)

    return [sample(minute) for minute in range(1, 61)]


@pytest.mark.parametrize(
    ("number", "changes"),
    [
        (0, {"pss_kb": lambda minute: (180 + minute / 3) * MB}),
        (1, {"speech_kb": lambda minute: (20 + minute / 3) * MB}),
        (2, {"files": lambda minute: 15 + minute // 30}),
        (4, {"changes": lambda minute: [[30.0, 20.0 + minute]] * 100}),
        (5, {"made": {"sheet done": 599, "sheet not-printed": 1}}),
        (5, {"made": {}}),
    ],
)
def test_each_rule_is_broken_by_what_it_is_about_and_by_nothing_else(number, changes):
    assert [index for index, rule in enumerate(judge(hour(**changes), [])) if not rule.met] == [number]


def test_a_kiosk_that_stays_as_it_is_keeps_them_all_whatever_its_warm_up():
    warming = hour(pss_kb=lambda minute: min(180, 80 + minute * 12) * MB)
    assert [rule.what for rule in judge(warming, []) if not rule.met] == []


def test_one_line_of_warning_is_one_too_many():
    assert [rule.found for rule in judge(hour(), ["2026-11-26T04:00:00Z WARNING x"]) if not rule.met] == [
        "2026-11-26T04:00:00Z WARNING x"
    ]


def test_the_curve_is_a_picture(tmp_path):
    draw(hour(), judge(hour(), []), "an hour", tmp_path / "curve.png")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.full
def test_a_short_soak_leaves_samples_a_curve_and_a_verdict(tmp_path):
    if sys.platform != "linux" or not shutil.which("speech-dispatcher"):
        pytest.skip("a soak reads /proc and speaks (packaging/debian/system-packages.txt)")
    subprocess.run(
        [sys.executable, HERE / "soak.py", "--here", "--hours", "0.005", "--out", tmp_path],
        capture_output=True, check=False, timeout=540,
    )  # fmt: skip
    assert "sheet done" in (tmp_path / "verdict.txt").read_text("utf-8")
    assert (tmp_path / "said.txt").read_text("utf-8") == ""
    assert (tmp_path / "curve.png").exists()
    assert len((tmp_path / "samples.csv").read_text("utf-8").splitlines()) > 2
