"""What the commands of the central file say and ask, and the JSON they print."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from kiosk.central.fleet import Report
from kiosk.central.outcome import Outcome
from kiosk.central.passes import Kind
from kiosk.central.state import Entry, State
from kiosk.cli import change_words
from kiosk.cli.terminal import PROGRAM
from kiosk.cli.words import NOT_KNOWN, PASSPHRASE, one_line
from kiosk.errors import FileUnreadable, FileUnwritable, KeyUnusable
from kiosk.offer import dates

if TYPE_CHECKING:
    from kiosk.central.keys import Keys  # these read python-tuf, which most commands never need
    from kiosk.central.publish import Result

BRING_TO_KIOSKS = "Publish, or publish --refresh, to bring the change to the kiosks."
_OUTCOMES = {
    Kind.UNCHANGED: "Nothing new",
    Kind.INSTALLED: "Installed",
    Kind.REFUSED: "Refused; what was shown is kept",
    Kind.UNREACHABLE: "Not reached; what was shown is kept",
}


def passphrases(file: Path | None, *, new: bool = False) -> Callable[[str], str]:
    """What gives the passphrase of a key: the file's first line, else the variable, else whoever sits there.

    For new keys one is asked for twice, and is that of all of them.

    Raises:
        FileUnreadable: the file cannot be read as text.
    """
    if file is not None:
        try:
            first = file.read_text("utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable(file, getattr(error, "strerror", None) or "it is not text") from error
        return lambda _: first
    if PASSPHRASE in os.environ:
        given = os.environ[PASSPHRASE]
        return lambda _: given
    asked: dict[str, str] = {}

    def ask(name: str) -> str:
        if not sys.stdin or not sys.stdin.isatty():
            raise KeyUnusable(name, NOT_KNOWN)
        known = "for all new keys" if new else f"of {name}"
        if known not in asked:
            asked[known] = typer.prompt(
                f"Passphrase {known}", hide_input=True, confirmation_prompt=new, err=True
            )
        return asked[known]

    return ask


def keys(found: Keys) -> str:
    """Which keys there are, and how many must sign."""
    from kiosk.central.keys import ROLES, ROOT_FILE

    lines = [
        f"{role}: {found.threshold(role)} of {', '.join(entry.name for entry in found.of(role))}"
        for role in ROLES
    ]
    until = dates.in_words(found.root.signed.expires.date())
    number = found.root.signed.version
    lines.append(f"Root of trust for kiosks: {found.folder / ROOT_FILE} (number {number}, until {until})")
    return "\n".join(map(one_line, lines))


def published(done: Result, *, dry_run: bool) -> str:
    """What was published, or would be, and what changed."""
    what = f"version {done.version}{', a draft' if done.draft else ''}"
    again = done.version == done.before
    if dry_run:
        first = f"Would publish {what}: {done.services} services, to {done.path}"
    elif done.missing or done.stamp:
        first = f"Signed {what}{' again' if again else ''}, not published yet: {done.services} services"
    elif again:
        first = f"Signed version {done.version} again, in {done.path}"
    else:
        first = f"Published {what}: {done.services} services, to {done.path}"
    last = [] if dry_run else [one_line(_next(done))]
    return "\n".join((one_line(first), *([] if again else _since(done)), *last))


def _since(done: Result) -> Iterator[str]:
    if not done.before:
        yield "It is the first, so everything in it is new."
    elif not done.changes:
        yield f"Nothing changed in the services since version {done.before}."
    else:
        yield f"What changed since version {done.before}:"
        yield from (f"  {one_line(change_words.in_words(change))}" for change in done.changes)


def _next(done: Result) -> str:
    sign = f"{PROGRAM} publish --sign --central {done.path.parent} --keys DIR"
    if done.missing:
        keys = "another target key" if done.missing == 1 else f"{done.missing} more target keys"
        return f"It waits there for {keys}: {sign}"
    if done.stamp:
        return f"It waits there for the timestamp key: {sign}"
    return f"Signed until {dates.in_words(done.expires.date())}."


def published_json(done: Result) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "version": done.version,
        "before": done.before,
        "pack": str(done.path),
        "services": done.services,
        "draft": done.draft,
        "changes": [
            {"kind": each.kind, "id": each.id, "title": each.name, "fields": list(each.fields)}
            for each in done.changes
        ],
        "expires": done.expires.isoformat(),
        "waits_for": "signatures" if done.missing else "timestamp" if done.stamp else None,
    }


def outcome(done: Outcome) -> str:
    """What came of a pass."""
    reason = f": {done.reason}" if done.reason else ""
    if isinstance(done.error, FileUnwritable):
        return one_line(f"Not taken; what was shown is kept, version {done.version}{reason}")
    return one_line(f"{_OUTCOMES[done.kind]}, version {done.version}{reason}")


def rolled_back(bad: Entry | None, now: State) -> str:
    """Where a kiosk went back to."""
    was = f"version {bad.version}" if bad else "what was shown"
    to = f"version {now.current.version}" if now.current else "the offer that came with the program"
    return f"Went back from {was} to {to}. A higher version will be taken when it comes."


def fleet(found: Iterable[Report]) -> str:
    """All kiosks as a table."""
    heads = ("Hub", "Kiosk", "Version", "Last seen", "Program", "Restarts", "Prints", "Problem")
    rows = [heads, *(_row(one) for one in found)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(heads))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def fleet_json(found: Iterable[Report]) -> list[dict[str, Any]]:
    """All kiosks as JSON."""
    return [
        {
            "hub": one.hub,
            "kiosk": one.kiosk,
            "version": one.version,
            "draft": one.draft,
            "seen": one.seen.isoformat() if one.seen else None,
            "problem": one.problem or None,
            "program": one.program or None,
            "failures": one.failures,
            "restarts": one.restarts,
            "faults": one.faults,
            "sheets": one.sheets,
        }
        for one in found
    ]


def _row(one: Report) -> tuple[str, ...]:
    seen = f"{one.seen:%Y-%m-%d %H:%M}" if one.seen else "?"
    version = str(one.version) if one.version else "embedded"
    counts = (one_line(one.program) or "?", str(one.restarts), str(one.sheets))
    return one_line(one.hub), one_line(one.kiosk), version, seen, *counts, one_line(one.problem)
