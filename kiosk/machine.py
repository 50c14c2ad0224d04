"""What Linux says of the machine, mostly in files: screens, touch screens, the clock, the service.

For `doctor`, which is asked over a network too, where no display server answers. `root` is the top of the
file system. What is not there, or is not Linux, is told as nothing known.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path("/")
SERVICE = "kinship-kiosk.service"
_SERVICES = (
    "etc/systemd/system",
    "usr/local/lib/systemd/system",
    "usr/lib/systemd/system",
    "lib/systemd/system",
)
_MULTITOUCH_X = 0x35  # ABS_MT_POSITION_X and INPUT_PROP_DIRECT of linux/input-event-codes.h
_DIRECT = 1
_EDID_BYTES = 128
_TIME_ERROR = 5  # adjtimex(2): nothing keeps the clock right
_TIMEX_BYTES = 208
_OTHERS_WRITE, _OTHERS_READ = 0o022, 0o044


@dataclass(frozen=True, slots=True)
class Plugged:
    """A screen: its plug, the picture it likes best, and its size in millimetres, (0, 0) where not told."""

    plug: str
    width_px: int
    height_px: int
    mm: tuple[int, int] = (0, 0)


def screens(root: Path = ROOT) -> tuple[Plugged, ...]:
    """The screens that are plugged in."""
    return tuple(_screens(root))


def touch_screens(root: Path = ROOT) -> tuple[str, ...] | None:
    """The names of what can be touched; None where nobody can say."""
    events = root / "sys/class/input"
    if not events.is_dir():
        return None
    return tuple(sorted(set(_touched(events.glob("event*/device")))))


def clock_is_kept() -> bool | None:
    """Whether something keeps the clock right, as NTP does; None where nobody can say."""
    if not sys.platform.startswith("linux"):
        return None
    asked = ctypes.create_string_buffer(_TIMEX_BYTES)  # no mode is set: nothing is changed
    told = int(ctypes.CDLL(None).adjtimex(asked))
    return None if told < 0 else told != _TIME_ERROR


def starts_by_itself(root: Path = ROOT) -> bool | None:
    """Whether the installed kiosk starts with the computer; None: it is not installed as a service."""
    if not any((root / place / SERVICE).exists() for place in _SERVICES):
        return None
    wanted = (folder / SERVICE for folder in (root / "etc/systemd/system").glob("*.wants"))
    return any(link.is_symlink() or link.exists() for link in wanted)


def written_by_others(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Those that others than their owner may change."""
    return tuple(path for path in paths if _mode(path) & _OTHERS_WRITE)


def read_by_others(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Those that others than their owner may read."""
    return tuple(path for path in paths if _mode(path) & _OTHERS_READ)


def _mode(path: Path) -> int:
    if sys.platform == "win32":  # rights are lists there, which the installer sets
        return 0
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def _screens(root: Path) -> Iterator[Plugged]:
    for folder in sorted((root / "sys/class/drm").glob("card*-*")):
        with suppress(OSError, ValueError):
            if (folder / "status").read_text().strip() == "connected":
                width, _, height = (folder / "modes").read_text().split("\n")[0].partition("x")
                plug = folder.name.partition("-")[2]
                yield Plugged(plug, int(width), int(height.rstrip("i")), _size_mm(folder / "edid"))


def _size_mm(edid: Path) -> tuple[int, int]:
    """From the first detailed timing of EDID 1.3 and later."""
    try:
        told = edid.read_bytes()
    except OSError:
        return 0, 0
    if len(told) < _EDID_BYTES or not told.startswith(b"\0\xff\xff\xff\xff\xff\xff\0"):
        return 0, 0
    return told[66] | (told[68] >> 4) << 8, told[67] | (told[68] & 15) << 8


def _touched(devices: Iterable[Path]) -> Iterator[str]:
    for device in devices:
        with suppress(OSError, ValueError):
            axes, kinds = (_bits(device / name) for name in ("capabilities/abs", "properties"))
            if axes >> _MULTITOUCH_X & 1 and kinds >> _DIRECT & 1:
                yield (device / "name").read_text().strip()


def _bits(file: Path) -> int:
    """Words of 64 bits in hexadecimal, the highest first."""
    found = 0
    for word in file.read_text().split():
        found = found << 64 | int(word, 16)
    return found
