"""Is there a screen, and how many pixels make a millimetre on it?"""

import os
import socket
import subprocess
import sys

import pytest

from kiosk.errors import NoScreen
from kiosk.paths import ROOT
from ui import screen
from ui.screen import FALLBACK_MM, pixels_per_mm

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
NOT_KNOWN = 1920 / FALLBACK_MM[0]
NO_SCREENS = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
NO_SCREEN_CODE = 77
QT_ABORTED = -6

LOOK_THEN_OPEN = f"""
import sys
from kiosk.errors import NoScreen
from ui import screen
try:
    screen.probe()
except NoScreen:
    sys.exit({NO_SCREEN_CODE})
from PySide6.QtGui import QGuiApplication
QGuiApplication([])
"""


def mm_wide(dpi, width_px=1920):
    return width_px / dpi * 25.4


@pytest.mark.parametrize(
    ("qt_mm", "expected"),
    [
        pytest.param((476.0, 268.0), 1920 / 476, id="a-real-size"),
        pytest.param((0.0, 0.0), NOT_KNOWN, id="nothing"),
        pytest.param((476.0, 0.0), NOT_KNOWN, id="no-height"),
        pytest.param((mm_wide(96), 286.0), NOT_KNOWN, id="invented-96-dpi"),
        pytest.param((mm_wide(100), 274.0), NOT_KNOWN, id="invented-100-dpi"),
        pytest.param((mm_wide(98), 280.0), 1080 / 280, id="honest-98-dpi"),
        pytest.param((149.0, 84.0), NOT_KNOWN, id="too-small"),
        pytest.param((150.0, 84.0), 12.8, id="just-large-enough"),
        pytest.param((1200.0, 675.0), 1.6, id="just-small-enough"),
        pytest.param((1201.0, 675.0), NOT_KNOWN, id="too-large"),
    ],
)
def test_qts_word_is_believed_only_where_it_can_be(qt_mm, expected):
    assert pixels_per_mm(1920, 1080, None, qt_mm) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("qt_mm", [(0.0, 0.0), (400.0, 225.0), (mm_wide(96), 286.0)])
def test_what_it_says_in_the_settings_counts_whatever_qt_says(qt_mm):
    assert pixels_per_mm(1920, 1080, (531.0, 298.7), qt_mm) == pytest.approx(1920 / 531, rel=1e-3)


def test_a_screen_that_is_turned_has_its_sides_changed():
    upright = pixels_per_mm(1080, 1920, (476.0, 268.0), (0.0, 0.0))
    assert upright == pytest.approx(pixels_per_mm(1920, 1080, (476.0, 268.0), (0.0, 0.0)))


def test_the_tighter_side_counts_so_that_all_fits():
    assert pixels_per_mm(1000, 1000, (500.0, 250.0), (0.0, 0.0)) == 2.0


@pytest.fixture
def surroundings(monkeypatch):
    """Puts names into the environment; None takes one out."""

    def put(names):
        for name, value in {**NO_SCREENS, **names}.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)

    return put


@LINUX
@pytest.mark.parametrize(
    ("names", "platform"),
    [
        pytest.param({}, "", id="nothing"),
        pytest.param({"QT_QPA_PLATFORM": "no-such-platform"}, "no-such-platform", id="unknown"),
        pytest.param({"QT_QPA_PLATFORM": "vnc"}, "vnc", id="vnc-listens-on-a-port"),
        pytest.param({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "vnc", id="vnc-with-options"),
        pytest.param({"QT_QPA_PLATFORM": "xcb"}, "xcb", id="xcb-without-display"),
        pytest.param({"QT_QPA_PLATFORM": "wayland"}, "wayland", id="wayland-without-display"),
        pytest.param({"DISPLAY": ":4711"}, "", id="nobody-at-that-display"),
        pytest.param({"DISPLAY": "nonsense"}, "", id="display-without-number"),
        pytest.param({"DISPLAY": "localhost:x"}, "", id="display-with-a-wrong-number"),
        pytest.param({"DISPLAY": "127.0.0.1:9"}, "", id="nobody-on-that-host"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-4711"}, "", id="nobody-at-that-socket"),
    ],
)
def test_where_there_is_no_screen_it_says_so(surroundings, tmp_path, names, platform):
    surroundings({"XDG_RUNTIME_DIR": str(tmp_path), **names})
    with pytest.raises(NoScreen) as told:
        screen.probe()
    assert told.value.platform == platform
    assert told.value.exit_code == 3


@LINUX
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600"])
def test_a_platform_that_was_asked_for_counts_as_a_screen(surroundings, platform):
    surroundings({"QT_QPA_PLATFORM": platform})
    screen.probe()


@LINUX
def test_a_display_that_answers_is_a_screen(surroundings, tmp_path, monkeypatch):
    monkeypatch.setattr(screen, "_loadable", lambda platform: platform == "wayland")
    surroundings({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"})
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        screen.probe()
        monkeypatch.setattr(screen, "_loadable", lambda platform: False)
        with pytest.raises(NoScreen):
            screen.probe()


@LINUX
@pytest.mark.parametrize(
    "names",
    [
        {},
        {"DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "minimal"},
        {"QT_QPA_PLATFORM": "no-such-platform"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-4711"},
    ],
    ids=lambda names: " ".join(f"{name}={value}" for name, value in names.items()) or "nothing",
)
def test_qt_never_aborts_after_the_look(tmp_path, names):
    usual = {name: value for name, value in os.environ.items() if name not in NO_SCREENS}
    finished = subprocess.run(
        [sys.executable, "-c", LOOK_THEN_OPEN],
        cwd=ROOT,
        env={**usual, "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8", **names},
        check=False,
        capture_output=True,
        timeout=60,
    )
    opens = names.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    assert finished.returncode == (0 if opens else NO_SCREEN_CODE), finished
    assert finished.returncode != QT_ABORTED


@LINUX
@pytest.mark.parametrize("platform", ["linuxfb", "eglfs", "vkkhrdisplay"])
def test_a_screen_that_cannot_be_asked_is_tried_by_a_child_that_may_abort(tmp_path, platform):
    finished = subprocess.run(
        [sys.executable, "-c", LOOK_THEN_OPEN],
        cwd=ROOT,
        env={
            **os.environ,
            "XDG_RUNTIME_DIR": str(tmp_path),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": platform,
        },
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert finished.returncode in (0, NO_SCREEN_CODE), finished


@LINUX
@pytest.mark.parametrize(("platform", "opens"), [("offscreen", True), ("no-such-platform", False)])
def test_the_child_says_whether_qt_opens_it(platform, opens):
    assert screen._opened_by_a_child(platform) is opens
