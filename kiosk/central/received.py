"""What came of a workbook that an officer put into the folder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Came(StrEnum):
    """What came of a workbook."""

    PUBLISHED = "published"
    TO_MEND = "to-mend"
    APPROVED = "approved"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Received:
    """One workbook: what came of it, as which version, and the workbook that came back. `problems`: how many.

    One that `waits` is still being written or is open in a spreadsheet; the next pass looks again.
    """

    name: str
    came: Came
    version: int = 0
    back: Path | None = None
    problems: int = 0
