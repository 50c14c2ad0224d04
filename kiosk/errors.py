"""The error tree, by who is at fault. Facts are attributes; `ui` and `cli.words` make words of them.

`ValueError` and its like mean a bug of ours and are never caught. Each class carries the exit code of the
command contract: 2 wrong usage, 3 environment, 4 content refused, 5 central file not trusted, 6 printer.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


class KnownError(Exception):
    """Anything that is not our bug: somebody can mend it, and is told how."""

    exit_code = 3


@dataclass
class UnknownId(KnownError):
    """Wrong usage: `id` is not one of the `kind` (service, area, arrangement, …); `near` are like it."""

    exit_code = 2
    kind: str
    id: str
    near: tuple[str, ...] = ()


@dataclass
class FileUnreadable(KnownError):
    """A file or folder that is missing or may not be read; `reason` is the system's word for it."""

    path: Path
    reason: str


@dataclass
class FileUnwritable(KnownError):
    """An output that cannot be written: a folder, a missing parent, no right, a full disk."""

    path: Path
    reason: str


@dataclass
class SettingsWrong(KnownError):
    """kiosk.toml is wrong at `key`, on `line` (0 where no line is known); `cure` says how to mend it."""

    path: Path
    line: int
    key: str
    cure: str


@dataclass
class NoScreen(KnownError):
    """There is no screen to show the kiosk on; `platform` is what Qt was asked to use."""

    platform: str


@dataclass
class LibraryMissing(KnownError):
    """A library of the system that Qt stands on is not installed; `name` as the loader calls it."""

    name: str


@dataclass
class ClockWrong(KnownError):
    """This machine's clock stands at `now`, which cannot be: the offer was made at `made`."""

    now: datetime
    made: datetime


@dataclass
class OfferRefused(KnownError):
    """The file is there but is not a usable offer; `reason` in plain words."""

    exit_code = 4
    path: Path
    reason: str


@dataclass(frozen=True, order=True)
class Cell:
    """A place in a workbook: its `number`th sheet, a row, a column, all from 1; 0 for the whole of it."""

    number: int
    row: int
    column: int
    sheet: str


Line = int | Cell
"""Where something stands in a file: a line of a text, 0 for the whole file, or a cell of a workbook."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong in the source of the offer: where, what, and the cure."""

    path: Path
    line: Line
    what: str


@dataclass
class ContentRefused(KnownError):
    """The source of the offer does not pass the check."""

    exit_code = 4
    problems: tuple[Problem, ...]


@dataclass
class PrinterFault(KnownError):
    """The printer, or the way to it, would not do it; `reason` in plain words, `printer` its address."""

    exit_code = 6
    printer: str
    reason: str


@dataclass
class MissingGlyph(KnownError):
    """`character` cannot be printed; it stands in `field`, which somebody `typed` or the offer holds."""

    character: str
    field: str
    typed: bool

    def __post_init__(self) -> None:
        """Words typed for the sheet are wrong usage; the offer's own are content refused."""
        self.exit_code = 2 if self.typed else 4

    @property
    def code_point(self) -> str:
        """The character's number and name, which can be shown where it cannot: `U+1F600 GRINNING FACE`."""
        name = unicodedata.name(self.character, "")
        return f"U+{ord(self.character):04X} {name}".strip()


@dataclass
class SheetTooLong(KnownError):
    """Wrong usage: the sheet would have `pages` pages; `most` is the most that one may have."""

    exit_code = 2
    pages: int
    most: int


@dataclass
class CodeTooLong(KnownError):
    """`payload` needs more modules than `size_mm` can hold at 0.5 mm each."""

    exit_code = 4
    payload: str
    size_mm: float


@dataclass
class TrustRefused(KnownError):
    """The central file, or a root of trust, is not to be trusted; `where` it is, `reason` in plain words."""

    exit_code = 5
    where: str
    reason: str


@dataclass
class ReleaseRefused(KnownError):
    """The central file is rightly signed, but its release must not be shown; `version` 0: not known."""

    exit_code = 4
    where: str
    version: int
    reason: str


@dataclass
class CentralUnreachable(KnownError):
    """The place of the central file cannot be reached, or holds none; `reason` in plain words."""

    where: str
    reason: str


@dataclass
class FeedUnreachable(KnownError):
    """The feed at the web address `where` cannot be reached, or not to its end; `reason` in plain words."""

    where: str
    reason: str


@dataclass
class FeedRefused(KnownError):
    """The feed is there but is none that can be read, or is too long; `reason` in plain words."""

    exit_code = 4
    where: str
    reason: str


@dataclass
class NotAPlaceToWrite(KnownError):
    """Wrong usage: `where` can be read from but not published to, such as a web address."""

    exit_code = 2
    where: str


@dataclass
class NoSuchKey(KnownError):
    """Wrong usage: no key of the folder `folder` is called `name`; `known` are."""

    exit_code = 2
    folder: Path
    name: str
    known: tuple[str, ...]


@dataclass
class KeyUnusable(KnownError):
    """A signing key, or as many of them as are needed, cannot be used; `name` says which."""

    name: str
    reason: str


@dataclass
class PinUnfit(KnownError):
    """Wrong usage: what was given cannot be a staff PIN; `cure` says what can. It never holds the digits."""

    exit_code = 2
    cure: str


@dataclass
class SetupFailed(KnownError):
    """Setting this computer up stopped: `program` would not do its part; `reason` in its own words."""

    program: str
    reason: str


@dataclass
class NothingToRollBack(KnownError):
    """This kiosk shows the offer that came with the program: there is no release to go back from."""
