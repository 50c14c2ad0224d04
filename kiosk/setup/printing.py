"""CUPS on this computer: one driverless queue for the kiosk, and no sheet kept after it is printed."""

from __future__ import annotations

import re

from kiosk import output
from kiosk.setup.answers import Answers, Queue
from kiosk.setup.change import Change
from kiosk.setup.place import Place

CUPSD = "etc/cups/cupsd.conf"
KEPT_NOWHERE = {
    "PreserveJobFiles": "No",
    # How a job ended is known for five minutes, by its number and a title that names nobody: the screen says
    # "printed" only when the printer has said so, which nobody can say of a job that is forgotten at once.
    "PreserveJobHistory": "300",
}


def changes(answers: Answers, place: Place) -> list[Change]:
    """What differs: the queue, and what CUPS keeps."""
    return [*(_queue(answers.queue, place) if answers.queue else []), *_kept(place)]


def _queue(queue: Queue, place: Place) -> list[Change]:
    said = place.ask("env", "LC_ALL=C", "lpstat", "-v", queue.name) or ""
    if said.strip() == f"device for {queue.name}: {queue.address}":
        return []

    def make() -> None:
        way = ("-v", queue.address, "-m", "everywhere", "-o", "printer-is-shared=false")
        place.do("lpadmin", "-p", queue.name, "-E", *way)

    return [Change(f"CUPS: the queue {queue.name} prints on {queue.address}", make)]


def _kept(place: Place) -> list[Change]:
    path = place.path(CUPSD)
    if not path.is_file():
        return []
    before = path.read_text("utf-8", errors="surrogateescape")
    after = before
    for name, value in KEPT_NOWHERE.items():
        after = _say(after, name, value)
    if after == before:
        return []

    def make() -> None:
        output.write(path, after.encode(errors="surrogateescape"))
        path.chmod(0o644)
        if place.runs:
            place.do("systemctl", "try-restart", "cups.service")

    return [Change("CUPS: no print file is kept after printing", make)]


def _say(text: str, name: str, value: str) -> str:
    line = re.compile(rf"^[ \t]*{name}[ \t].*$", re.MULTILINE | re.IGNORECASE)
    said = f"{name} {value}"
    return line.sub(said, text) if line.search(text) else f"{said}\n{text}"
