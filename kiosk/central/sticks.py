"""USB sticks that carry the central file: folders under the usual mount places that hold offer.pack.

Only a name is looked for; what it holds goes the same way as every other central file. A stick is looked at
two folders deep, since IT copies the file into a folder of its own (packaging/README.md, section 7).
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.central.pack import FILE_NAME

MOST = 8
"""No more than fit a screen; nobody puts in so many sticks."""
_LINUX = ("/media", "/run/media")
"""Where desktops and automounters mount sticks. Not /mnt: shares whose server is gone would hang a look."""
_REMOVABLE = 2  # GetDriveTypeW


def mounted() -> Iterator[Path]:
    """The tops of what may be sticks, as this system mounts them."""
    if sys.platform == "win32":
        from ctypes import windll

        drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
        yield from (Path(drive) for drive in drives if windll.kernel32.GetDriveTypeW(drive) == _REMOVABLE)
    elif sys.platform == "darwin":
        yield from _folders(Path("/Volumes"))
    else:
        for place in _LINUX:
            for top in _folders(Path(place)):
                yield top  # /media/usb, mounted by hand
                yield from _folders(top)  # /media/NAME/STICK, /run/media/NAME/STICK


def packs(tops: Iterable[Path]) -> tuple[Path, ...]:
    """The folders that hold a central file, at one of `tops` or in a folder of it; `MOST` at most."""
    found: dict[Path, None] = {}
    for top in tops:
        for folder in (top, *_folders(top)):
            if len(found) < MOST and _holds_one(folder):
                found.setdefault(folder)
    return tuple(found)


def _holds_one(folder: Path) -> bool:
    try:
        return (folder / FILE_NAME).is_file()
    except OSError:
        return False


def _folders(place: Path) -> Iterator[Path]:
    """What may not be read, or was pulled out meanwhile, holds none."""
    try:
        with os.scandir(place) as found:
            yield from sorted(
                Path(one.path) for one in found if one.is_dir() and not one.name.startswith(".")
            )
    except OSError:
        return
