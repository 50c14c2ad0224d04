"""What a kiosk has already verified: TUF's metadata, kept in one file so that a power cut leaves it whole.

python-tuf wants a folder and does not fsync it. It gets a fresh one for each pass, and what it wrote there is
kept whether or not the pass came to a good end: a newer root or timestamp, once verified, is never unlearnt.

`lineage` is the first root of trust that this began with. A root file that is neither that nor a later one
of the same history is a new start: all that was known is dropped. That is IT's way out when a stolen key has
published a version that nothing can follow.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.central import durable
from kiosk.central.pack import LARGEST_METADATA_BYTES
from kiosk.errors import FileUnreadable, TrustRefused

FILE_NAME = "trusted.json"
LARGEST_ROOT_BYTES = LARGEST_METADATA_BYTES
_HISTORY = "root_history"
_ROOT = re.compile(r"root_history/([1-9]\d{0,8})\.root\.json")
_FLAT = ("timestamp.json", "snapshot.json", "targets.json")


@dataclass(frozen=True, slots=True)
class Trusted:
    """The files of python-tuf's folder by name, and the lineage they belong to."""

    lineage: str
    files: dict[str, str] = field(default_factory=dict)


def read_root(path: Path | None) -> bytes:
    """The root of trust in the file `path`.

    Raises:
        FileUnreadable: the file cannot be read.
        TrustRefused: there is none, or it is not plausible.
    """
    if path is None:
        raise TrustRefused("the central file", "this kiosk has no root of trust, so it accepts nothing")
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_ROOT_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if len(content) > LARGEST_ROOT_BYTES:
        raise TrustRefused(str(path), "it is too large to be a root of trust")
    return content


def load(home: Path) -> Trusted | None:
    """What is known; None: nothing is, or the file is damaged.

    Without it rollback protection begins again; the releases still refuse lower versions.
    """
    try:
        found = json.loads((home / FILE_NAME).read_bytes())
        return Trusted(str(found["lineage"]), {str(name): str(text) for name, text in found["files"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def begin(root: bytes) -> Trusted:
    """Nothing but a root of trust."""
    return Trusted(hashlib.sha256(root).hexdigest())


def is_known(trusted: Trusted, root: bytes) -> bool:
    """Whether a root of trust is the one that this began with, or a later one that was verified since."""
    return hashlib.sha256(root).hexdigest() == trusted.lineage or root in _roots(trusted).values()


def newest_root(trusted: Trusted) -> tuple[int, bytes] | None:
    """The highest root that was verified, and its number; None: none was."""
    return max(_roots(trusted).items(), default=None)


def unpack(trusted: Trusted, folder: Path) -> None:
    """Write the files to an empty folder, as python-tuf wants them.

    Raises:
        OSError: the folder cannot be written.
    """
    (folder / _HISTORY).mkdir()
    for name, text in trusted.files.items():
        if _is_ours(name):
            (folder / name).write_bytes(text.encode())


def gather(trusted: Trusted, folder: Path) -> Trusted:
    """What stands in the folder after python-tuf was at work in it.

    Raises:
        OSError: the folder cannot be read.
    """
    paths = [*sorted((folder / _HISTORY).iterdir()), *(folder / name for name in _FLAT)]
    files = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths if path.exists()}
    return Trusted(trusted.lineage, files)


def save(home: Path, trusted: Trusted) -> None:
    """Keep it.

    Raises:
        OSError: it cannot be written.
    """
    document = {"lineage": trusted.lineage, "files": trusted.files}
    durable.write(home / FILE_NAME, json.dumps(document).encode())


def _roots(trusted: Trusted) -> dict[int, bytes]:
    named = ((at, text) for name, text in trusted.files.items() if (at := _ROOT.fullmatch(name)))
    return {int(at[1]): text.encode() for at, text in named}


def _is_ours(name: str) -> bool:
    return name in _FLAT or bool(_ROOT.fullmatch(name))
