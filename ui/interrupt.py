"""Ctrl-C and the system's wish that the kiosk should end.

Python runs its signal code between its own instructions, of which an idle scene has none: without this,
Ctrl-C would be heard at the next touch, or never.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

EXIT_CODES = {signal.SIGINT: 130, signal.SIGTERM: 0}


@contextmanager
def quits_when_told(application: QGuiApplication) -> Iterator[None]:
    """Within it, SIGINT ends the application with 130 and SIGTERM with 0."""

    def quit_soon(number: int, _frame: object) -> None:
        # Not at once: before the event loop has begun there is nothing to end yet.
        QTimer.singleShot(0, lambda: application.exit(EXIT_CODES[signal.Signals(number)]))

    waking, woken = socket.socketpair()
    waking.setblocking(False)
    woken.setblocking(False)
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: woken.recv(64))  # any Python will do: the signal's code comes first
    usual = {number: signal.signal(number, quit_soon) for number in EXIT_CODES}
    before = signal.set_wakeup_fd(waking.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        for number, action in usual.items():
            signal.signal(number, action)
        notifier.setEnabled(False)
        waking.close()
        woken.close()
