"""Work off the GUI thread: one executor, injectable; results come back on the GUI thread as `Ok | Err`.

One of the two places in the house where every exception is caught: what is not a `KnownError` is our bug and
arrives as `Err(Bug)`, so that the screen can say "ask at the desk" instead of freezing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KnownError

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Bug(KnownError):
    """Our own fault, named by the kind of exception only: its text might hold what a carer typed."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The job's value."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """Why there is no value."""

    error: KnownError


def outcome(job: Callable[[], T]) -> Ok[T] | Err:
    """Do the job here and now."""
    try:
        return Ok(job())
    except KnownError as error:
        return Err(error)
    except Exception as error:  # noqa: BLE001
        _log.error("a job failed: %s", type(error).__name__)
        return Err(Bug(type(error).__name__))


class Jobs(QObject):
    """Runs jobs on two threads, so that a slow printer holds up no preview. For the GUI thread to call."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._under_way = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """Do `job` in the background, then call `then` on the GUI thread."""
        self._under_way += 1
        self._threads.submit(lambda: self._finished.emit(then, outcome(job)))

    @property
    def idle(self) -> bool:
        """Whether nothing is under way whose result somebody waits for."""
        return self._under_way == 0

    def wait(self) -> None:
        """Wait until all that was started is done; after that none starts any more."""
        self._threads.shutdown()

    @Slot(object, object)
    def _deliver(self, then: Callable[[object], None], result: object) -> None:
        self._under_way -= 1
        then(result)


class InlineJobs(QObject):
    """Does each job at once, for tests that want no thread."""

    idle = True

    def run(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """Do `job`, then call `then`."""
        then(outcome(job))

    def wait(self) -> None:
        """Nothing is ever left to wait for."""
