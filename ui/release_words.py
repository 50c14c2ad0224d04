"""Makes CODE.qm of CODE.ts: `python -m ui.release_words LRELEASE ui/i18n/ur.ts ui/i18n/ur.qm`.

In a language that is read from right to left, numbers, English names and what is put in for `%1` are isolated
on the way (see `kiosk.offer.isolates`), so that no translator has to type what cannot be seen.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from kiosk.offer.isolates import END, in_text_of, reads_right_to_left

WHICHEVER = "\u2068"
"""Begins a piece that runs the way of its own first letter."""
_PLACEHOLDER = re.compile(r"(%(?:L?\d+|n))")


def isolated_words(language: str, text: str) -> str:
    """A translated text of the screens as it is shown."""
    if not reads_right_to_left(language):
        return text
    parts = _PLACEHOLDER.split(text)
    return "".join(
        f"{WHICHEVER}{part}{END}" if number % 2 else in_text_of(language, part)
        for number, part in enumerate(parts)
    )


def release(lrelease: Path, source: Path, out: Path) -> None:
    """Make `out` of the translations in `source`.

    Raises:
        CalledProcessError: Qt's lrelease refuses the file, and has said why.
    """
    words = ElementTree.parse(source)  # noqa: S314 - a file of ours
    for message in words.iter("translation"):
        for text in (message, *message.findall("numerusform")):
            if text.text and text.text.strip():
                text.text = isolated_words(source.stem, text.text)
    with tempfile.TemporaryDirectory() as folder:
        isolated = Path(folder, source.name)
        words.write(isolated, encoding="utf-8", xml_declaration=True)
        subprocess.run([lrelease, "-silent", isolated, "-qm", out], check=True)  # noqa: S603 - our own files


if __name__ == "__main__":
    release(*map(Path, sys.argv[1:4]))
