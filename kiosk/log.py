"""What the kiosk did: `log/kiosk.log` under its folder of state, and the journal. Never what a carer did.

Modules log as usual; within `kept` it is written to the file, and to the system's journal where a service's
output goes there. A log that cannot be written stops nothing.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk import journal

FILE_NAME = "kiosk.log"
LARGEST_BYTES = 500_000
_PACKAGES = ("kiosk", "printing", "ui")


@contextmanager
def kept(home: Path) -> Iterator[None]:
    """Within it, what is logged goes to the file and the journal, and nowhere else."""
    to: list[logging.Handler] = [_to_file(home / "log" / FILE_NAME)]
    if journal.is_there():
        to.append(journal.Journal())
    loggers = [logging.getLogger(name) for name in _PACKAGES]
    usual = [logger.level for logger in loggers]
    for logger in loggers:
        for each in to:
            logger.addHandler(each)
        logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        for logger, level in zip(loggers, usual, strict=True):
            for each in to:
                logger.removeHandler(each)
            logger.setLevel(level)
        for each in to:
            each.close()


class _Quiet(RotatingFileHandler):
    """A full disk is said elsewhere, once; not in the middle of every line that is logged."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - logging's own name
        return


def _to_file(file: Path) -> logging.Handler:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        to: logging.Handler = _Quiet(
            file, maxBytes=LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return logging.NullHandler()
    form = logging.Formatter("%(asctime)sZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = time.gmtime
    to.setFormatter(form)
    return to
