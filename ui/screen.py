"""Whether there is a screen, and how many pixels make a millimetre on it.

Qt aborts the whole program (exit 134) when it cannot open a screen, so this looks first, without Qt: is the
platform's plug-in there and loadable, does the display answer?
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk import program
from kiosk.errors import NoScreen

FALLBACK_MM = (476.0, 268.0)
"""A 21.5-inch screen in landscape: where Qt's word cannot be trusted."""
_INVENTED_DPI = (96.0, 100.0)
_LEAST_MM, _MOST_MM = 150.0, 1200.0
_DISPLAY_WAIT_S = 2.0
_TRIAL_WAIT_S = 20.0
DRAWS_NOWHERE = ("offscreen", "minimal")


@dataclass(frozen=True, slots=True)
class Measure:
    """A picture of so many pixels, of which `pixels_per_mm` make a millimetre.

    `by_settings`: so kiosk.toml says; otherwise staff have measured it, or the screen was asked.
    """

    width_px: int
    height_px: int
    pixels_per_mm: float
    by_settings: bool = False


def probe() -> None:
    """Look whether Qt could open a screen.

    Raises:
        NoScreen: it could not; Qt would abort.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform:
        if not _opens(platform):
            raise NoScreen(platform)
    elif sys.platform == "linux" and not (_opens("wayland") or _opens("xcb")):
        raise NoScreen("")


def pixels_per_mm(
    width_px: int, height_px: int, stated_mm: tuple[float, float] | None, qt_mm: tuple[float, float]
) -> float:
    """How many pixels make a millimetre in a picture of `width_px` × `height_px`.

    `stated_mm` (kiosk.toml) is believed; Qt's `qt_mm` is not where it is 0, claims exactly 96 or 100 dots an
    inch (as virtual screens do), or is under 150 or over 1200 mm wide. A size in the other orientation is
    turned.
    """
    size = stated_mm or (qt_mm if _trusted(width_px, qt_mm) else FALLBACK_MM)
    if (size[0] > size[1]) != (width_px > height_px):
        size = (size[1], size[0])
    return min(width_px / size[0], height_px / size[1])


def _trusted(width_px: int, qt_mm: tuple[float, float]) -> bool:
    if not (_LEAST_MM <= qt_mm[0] <= _MOST_MM and qt_mm[1] > 0):
        return False
    dpi = width_px / qt_mm[0] * 25.4
    return not any(abs(dpi - invented) < 0.5 for invented in _INVENTED_DPI)


def _opens(platform: str) -> bool:
    """Whether Qt's plug-in is there and finds what it draws on. Never vnc: the kiosk listens on no port."""
    if platform == "vnc" or not _loadable(platform):
        return False
    if platform == "xcb":
        return _x_answers()
    if platform.startswith("wayland"):
        return _wayland_answers()
    return platform in DRAWS_NOWHERE or _opened_by_a_child(platform)


def asked() -> tuple[tuple[int, int], tuple[float, float] | None]:
    """The picture of the first screen in pixels, and its size in millimetres, None where that is invented.

    Asked by another process, so that this one need not become a Qt program.

    Raises:
        NoScreen: there is none.
    """
    if program.is_frozen():  # there is no Python to ask; Windows always has a screen, so Qt does not abort
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance() or QGuiApplication([])
        one = application.primaryScreen()
        size, told = one.size(), one.physicalSize()
        picture = (size.width(), size.height())
        return picture, believed(picture[0], (told.width(), told.height()))
    question = (
        "import json; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
        "one = app.primaryScreen(); mm = one.physicalSize(); "
        "print(json.dumps([one.size().width(), one.size().height(), mm.width(), mm.height()]))"
    )
    try:
        answer = subprocess.run(  # noqa: S603 - our own Python, a text of our own
            [sys.executable, "-c", question],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_TRIAL_WAIT_S,
            check=True,
        )
        width_px, height_px, *mm = json.loads(answer.stdout.splitlines()[-1])
    except (subprocess.SubprocessError, ValueError, IndexError):
        raise NoScreen(os.environ.get("QT_QPA_PLATFORM", "")) from None
    return (width_px, height_px), believed(width_px, (mm[0], mm[1]))


def believed(width_px: int, told_mm: tuple[float, float]) -> tuple[float, float] | None:
    """A screen's own word on its size; None where it cannot be believed."""
    return told_mm if _trusted(width_px, told_mm) else None


def _opened_by_a_child(platform: str) -> bool:
    """Let another process abort in our place: for screens without a display server, which nobody can ask."""
    trial = (
        "import sys; from PySide6.QtGui import QGuiApplication; sys.exit(not QGuiApplication([]).screens())"
    )
    try:
        ended = subprocess.run(  # noqa: S603 - our own Python, a text of our own
            [sys.executable, "-c", trial],
            env=os.environ | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            timeout=_TRIAL_WAIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return ended.returncode == 0


def _loadable(platform: str) -> bool:
    if sys.platform != "linux":
        return True
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        return False
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError:
        return False
    return True


def _x_answers() -> bool:
    host, colon, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    try:
        if host in ("", "unix"):
            return _unix_answers(f"/tmp/.X11-unix/X{number}") or _unix_answers(f"\0/tmp/.X11-unix/X{number}")  # noqa: S108
        with socket.create_connection((host, 6000 + int(number)), _DISPLAY_WAIT_S):
            return True
    except OSError:
        return False


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _unix_answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name))


def _unix_answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as link:
        link.settimeout(_DISPLAY_WAIT_S)
        try:
            link.connect(address)
        except OSError:
            return False
    return True
