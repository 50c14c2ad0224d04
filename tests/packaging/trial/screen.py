"""The picture that is on the drawn screen: Xvfb keeps it in a file, in the form of xwd."""

from __future__ import annotations

import struct
from pathlib import Path

from machine import Booted
from PIL import Image

WORDS = 25  # of a header, of 4 bytes each, big-endian
_SIZE, _WIDTH, _HEIGHT, _LINE, _COLOURS = 0, 4, 5, 12, 19
_COLOUR_BYTES = 12


def picture(shared: Path, machine: Booted, out: Path) -> None:
    """Keep what is on the screen as PNG, once there is something on it.

    Raises:
        Failed: the screen stays black.
    """

    def shows_something() -> bool:
        machine.run("cp", "/run/xvfb/Xvfb_screen0", "/trial/screen")
        image = _read((shared / "screen").read_bytes())
        image.save(out)
        return len(image.getcolors(1 << 24) or ()) > 100

    machine.wait_until("there is something on the screen", shows_something)


def _read(raw: bytes) -> Image.Image:
    header = struct.unpack(f">{WORDS}I", raw[: WORDS * 4])
    start = header[_SIZE] + header[_COLOURS] * _COLOUR_BYTES
    size, line = (header[_WIDTH], header[_HEIGHT]), header[_LINE]
    pixels = raw[start : start + line * size[1]]
    return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", line, 1)
