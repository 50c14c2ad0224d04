"""One pass in a process of its own: says what memory it began with, and the most that it had, in MB."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import fsspec.implementations.local  # noqa: F401 - what a pass loads late

from kiosk.central import store, sync, verify  # noqa: F401 - likewise
from kiosk.central.passes import Kind
from kiosk.settings import Central


def main():
    home, location, root = sys.argv[1:]
    before = most_mb()
    outcome = sync.one_pass(Path(home), Central(location=location, root=Path(root)), datetime.now(UTC))
    assert outcome.kind == Kind.INSTALLED, outcome
    sys.stdout.write(f"{before} {most_mb()}\n")


def most_mb():
    # Not getrusage: its figure begins with that of whoever started this.
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


if __name__ == "__main__":
    main()
