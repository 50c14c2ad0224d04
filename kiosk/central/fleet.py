"""Every kiosk's own word on how it is: a small file in `status/` beside the pack, where a kiosk may write.

The files hold no address and nothing of any person: only the kiosk's name, its hub, what it shows, and what
is wrong. They are not signed, so they are read as anybody's text: bounded, and never more than shown.
"""

from __future__ import annotations

import contextlib
import json
import platform
import re
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import program, tally
from kiosk.central import durable, passes
from kiosk.central.location import folder_of, shown
from kiosk.central.outcome import Outcome
from kiosk.central.passes import Kind
from kiosk.errors import CentralUnreachable
from kiosk.offer.contact import Hub
from kiosk.settings import Central
from kiosk.tally import MOST

FOLDER = "status"
LARGEST_REPORT_BYTES = 16_384
MOST_KIOSKS = 20_000
LATE_AFTER = timedelta(days=2)
NOBODY = "no kiosk has reported there yet"
UNREADABLE = "its status file is damaged"
NOT_SEEN = "it has not been seen for over two days"
_LONGEST_TEXT = 300
_OUTSIDE_NAME = re.compile(r"[^a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Report:
    """One kiosk. `version` 0 is the embedded offer. `seen` is its last pass; None: not known.

    `program` is the version of its program; `failures`, `restarts`, `faults` and `sheets` as in `Status`.
    """

    kiosk: str
    hub: str
    version: int
    draft: bool
    seen: datetime | None
    problem: str
    program: str = ""
    failures: int = 0
    restarts: int = 0
    faults: int = 0
    sheets: int = 0


def own_name(named: str) -> str:
    """The name a kiosk goes by: the one it was given, else its computer's."""
    return named or platform.node() or "kiosk"


def report_of(home: Path, hub: Hub, central: Central, outcome: Outcome, now: datetime) -> Report:
    """What a kiosk that keeps its state in `home` says of itself after a pass."""
    failed = outcome.kind in (Kind.REFUSED, Kind.UNREACHABLE)
    last, counted = passes.load(home), tally.load(home)
    return Report(
        kiosk=own_name(central.kiosk),
        hub=hub.name,
        version=outcome.version,
        draft=outcome.draft,
        seen=now,
        problem=outcome.reason if failed else "",
        program=program.version(),
        failures=last.failures if last else 0,
        restarts=counted.restarts,
        faults=counted.faults,
        sheets=counted.sheets,
    )


def leave(location: str, report: Report) -> bool:
    """Leave a kiosk's report beside the pack; False where it may not write, which is no fault."""
    folder = folder_of(location) if location else None
    if folder is None:
        return False
    name = _OUTSIDE_NAME.sub("-", report.kiosk.lower()).strip("-") or "kiosk"
    document = asdict(report) | {"seen": report.seen.isoformat() if report.seen else None}
    try:
        if not folder.is_dir():
            return False
        place = folder / FOLDER
        with contextlib.suppress(FileExistsError):
            place.mkdir()
        durable.write(place / f"{name}.json", json.dumps(document, ensure_ascii=False).encode())
    except OSError:
        return False
    return True


def reports(location: str, now: datetime) -> tuple[Report, ...]:
    """Every kiosk that reports at a location: those with a problem first, then by hub and name.

    Raises:
        CentralUnreachable: the place cannot be listed, or no kiosk has ever reported there.
    """
    where, folder = shown(location), folder_of(location)
    if folder is None:
        raise CentralUnreachable(where, "kiosks report only to a folder or a share")
    try:
        paths = sorted(path for path in (folder / FOLDER).iterdir() if path.suffix == ".json")
    except FileNotFoundError as error:
        raise CentralUnreachable(where, NOBODY) from error
    except OSError as error:
        raise CentralUnreachable(where, error.strerror or str(error)) from error
    found = [_read(path, now) for path in paths[:MOST_KIOSKS]]
    return tuple(sorted(found, key=lambda one: (not one.problem, one.hub.casefold(), one.kiosk.casefold())))


def _read(path: Path, now: datetime) -> Report:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST_REPORT_BYTES))
        seen = datetime.fromisoformat(found["seen"]).astimezone(UTC) if found["seen"] else None
        report = Report(
            kiosk=_text(found["kiosk"]),
            hub=_text(found["hub"]),
            version=int(found["version"]),
            draft=bool(found["draft"]),
            seen=seen,
            problem=_text(found["problem"]),
            program=_text(found.get("program", "")),  # an older kiosk says none of these
            **{
                name: min(max(int(found.get(name, 0)), 0), MOST)
                for name in ("failures", "restarts", "faults", "sheets")
            },
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return Report(path.stem, "", 0, False, None, UNREADABLE)
    late = report.seen is None or now - report.seen > LATE_AFTER
    if late and not report.problem:
        return replace(report, problem=NOT_SEEN)
    return report


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return " ".join(value.split())[:_LONGEST_TEXT]
