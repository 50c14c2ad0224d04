"""Where our own bugs are written down: `log/faults.log` under the kiosk's folder of state.

An entry is the way through the program's lines and the kind of exception, never its text nor the program's
arguments: both may hold what a carer typed.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

LARGEST_BYTES = 1_000_000


def record(error: BaseException, home: Path) -> Path | None:
    """Write the bug down; the file that it now stands in, or None where nothing can be written."""
    file = home / "log" / "faults.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LARGEST_BYTES:
            file.replace(file.with_suffix(".log.1"))
        with file.open("a", encoding="utf-8") as log:
            log.write("".join(_entry(error)))
    except OSError:
        return None
    return file


def _entry(error: BaseException) -> Iterator[str]:
    yield f"{datetime.now(UTC).isoformat(timespec='seconds')}\n"
    reason: BaseException | None = error
    seen: set[int] = set()
    while reason is not None and id(reason) not in seen:
        seen.add(id(reason))
        yield from traceback.format_tb(reason.__traceback__)
        yield f"{type(reason).__module__}.{type(reason).__qualname__}\n"
        reason = reason.__cause__ or reason.__context__
    yield "\n"
