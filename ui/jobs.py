"""Work off the GUI thread: one executor, injectable; results come back on the GUI thread as `Ok | Err`.

One of the two places in the house where every exception is caught: what is not a `KnownError` is our bug and
arrives as `Err(Bug)`, so that the screen can say "ask at the desk" instead of freezing.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KnownError

LAST_BREATH_S = 2.0
"""So long the end of the kiosk waits for what is under way: well within systemd's TimeoutStopSec."""
THREADS = 2
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
    """Runs jobs on two threads, so that a slow printer holds up no preview. For the GUI thread to call.

    The threads are daemons: a job that hangs, in a printer or on a dead share, does not keep the program.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._is_over = False
        self._under_way = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """Do `job` in the background, then call `then` on the GUI thread. Nothing once the kiosk ends."""
        if self._is_over:
            return
        self._under_way += 1
        self._waiting.put(lambda: self._do(job, then))
        if len(self._threads) < THREADS:
            name = f"job-{len(self._threads)}"
            self._threads.append(
                threading.Thread(target=_work, args=(self._waiting,), name=name, daemon=True)
            )
            self._threads[-1].start()

    @property
    def idle(self) -> bool:
        """Whether nothing is under way whose result somebody waits for."""
        return self._under_way == 0

    def wait(self, longest_s: float | None = None) -> bool:
        """Wait until all that was started is done, `LAST_BREATH_S` at most; whether it is.

        After that none starts any more, and nothing comes of what still hangs.
        """
        self._is_over = True
        until = time.monotonic() + (LAST_BREATH_S if longest_s is None else longest_s)
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _do(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """In a thread of the jobs."""
        result = outcome(job)
        with suppress(RuntimeError):  # the kiosk has ended meanwhile, and this object with it
            self._finished.emit(then, result)

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

    def wait(self) -> bool:
        """Nothing is ever left to wait for."""
        return True


def _work(waiting: SimpleQueue[Callable[[], None] | None]) -> None:
    while (job := waiting.get()) is not None:
        job()
