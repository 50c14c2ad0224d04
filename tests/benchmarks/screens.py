"""An X server without a monitor, and an eye on the picture it holds: one eye for whatever is shown there.

The eye looks at the lower part only, where no browser has a bar or a bubble of its own, and sees *content* as
soon as there are more colours than a blank window has: letters have a hundred, with their soft edges.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH_PX, HEIGHT_PX = 1920, 1080
ROWS_PX = range(HEIGHT_PX // 3, HEIGHT_PX, 29)
COLOURS = 32
LOOKS_S = 0.002
PATIENCE_S = 60.0
_PIXEL_BYTES = 4
_XWD_NUMBERS = 25
_HEADER_BYTES, _LINE_BYTES, _MAP_ENTRIES = 0, 12, 19
"""Which of the numbers of an XWD header says so. Behind the header stand the colour map and the pixels."""
_MAP_ENTRY_BYTES = 12


class NotSeen(Exception):
    """The screen did not come to show what was waited for."""


@dataclass(frozen=True, slots=True)
class Screen:
    """`display` is what X calls it; `picture` the file in which the server draws, in the format of xwd."""

    display: str
    picture: Path

    def wait_until_content(self) -> int:
        """Wait until there is something to see; the wall clock when it was seen, 2 ms late at most.

        Raises:
            NotSeen: there was nothing in time.
        """
        return self._wait(lambda colours: colours > COLOURS)

    def wait_until_empty(self) -> int:
        """Wait until what was shown before has gone; the wall clock then.

        Raises:
            NotSeen: it stayed.
        """
        return self._wait(lambda colours: colours <= COLOURS)

    def _wait(self, is_it: Callable[[int], bool]) -> int:
        with self.picture.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as picture:
            rows = _rows(picture)
            seen, until = None, time.monotonic() + PATIENCE_S
            while time.monotonic() < until:
                now_ns = time.time_ns()
                look = 0
                for row in rows:
                    look = zlib.crc32(picture[row], look)
                if look != seen and is_it(_colours(picture, rows)):
                    return now_ns
                seen = look
                time.sleep(LOOKS_S)  # the server tells nobody when it draws
        raise NotSeen


@contextmanager
def screen(folder: Path) -> Iterator[Screen | None]:
    """A screen while the context lasts, its picture in `folder`; None where Xvfb is not installed."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield None
        return
    reading, writing = os.pipe()
    size = f"{WIDTH_PX}x{HEIGHT_PX}x24"
    server = subprocess.Popen(
        # It would start afresh, deaf to the next program, whenever the last one has gone.
        [xvfb, "-noreset", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", str(folder)],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield Screen(f":{answer.readline().strip()}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


def _rows(picture: mmap.mmap) -> list[slice]:
    """Where the rows that are looked at stand in the file."""
    numbers = struct.unpack(f">{_XWD_NUMBERS}I", picture[: _XWD_NUMBERS * 4])
    first = numbers[_HEADER_BYTES] + numbers[_MAP_ENTRIES] * _MAP_ENTRY_BYTES
    line = numbers[_LINE_BYTES]
    return [slice(first + line * y, first + line * y + WIDTH_PX * _PIXEL_BYTES) for y in ROWS_PX]


def _colours(picture: mmap.mmap, rows: list[slice]) -> int:
    return len({pixel for row in rows for pixel in memoryview(picture[row]).cast("I")})
