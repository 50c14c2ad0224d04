"""Our own bugs while the kiosk runs: written to the fault log, and told to whoever must act on them.

Without this, Qt's slots print a traceback, with whatever a carer typed in it, and go on.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from kiosk import fault_log

_log = logging.getLogger(__name__)


class Faults(QObject):
    """`met` after each exception that nobody caught."""

    met = Signal()

    @contextmanager
    def written_down(self, home: Path) -> Iterator[None]:
        """Within it, every exception that a slot does not catch is written down, and none is printed."""

        def meet(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, Exception):
                fault_log.record(error, home)
                _log.error("a fault of ours: %s; log/faults.log has where", type(error).__name__)
                self.met.emit()
            else:
                usual(kind, error, trace)

        usual, sys.excepthook = sys.excepthook, meet
        try:
            yield
        finally:
            sys.excepthook = usual
