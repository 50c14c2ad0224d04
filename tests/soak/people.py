"""People at the screen of a running kiosk, step by step out of its own loop; and what they see of it."""

from __future__ import annotations

import json
import os
import sys
import time

from held import open_files, pss_kb, speakers
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from visits import Visits

from ui.scene import Finger, NotThere

STUCK = 70
LONGEST_WAIT_S = 90.0
LOOK_EVERY_MS = 15
SAMPLE_EVERY_S = 5.0
LONGEST_FRAME_MS = 2000


class TimedFinger(Finger):
    """Keeps how long the frame took that answered a touch, where it brought another page."""

    def __init__(self, app):
        super().__init__(app.window, QTest.createTouchDevice())
        self._app = app
        self.changes = []
        self._shown = QEventLoop()
        self._waits = False
        self._limit = QTimer(singleShot=True, interval=LONGEST_FRAME_MS)
        self._limit.timeout.connect(self._frame)
        app.window.frameSwapped.connect(self._frame)

    def lift(self, spot):
        before = self._app.kiosk.route.props
        self._waits = True
        clock_s, used_s = time.monotonic(), time.thread_time()
        super().lift(spot)
        self._limit.start()
        if self._waits:  # the frame may have come with the touch
            self._shown.exec()
        self._limit.stop()
        if self._app.kiosk.route.props != before:
            took = (time.monotonic() - clock_s, time.thread_time() - used_s)
            self.changes.append([round(seconds * 1e3, 2) for seconds in took])

    def _frame(self):
        self._waits = False
        self._shown.quit()


class People:
    """They begin with the first picture. `ahead` holds by how many seconds the clock of idle is ahead."""

    followed = None
    """What makes the passes; known a little later than the application."""

    def __init__(self, app, ahead):
        self._app, self._ahead = app, ahead
        self._finger = TimedFinger(app)
        self._visits = Visits(app, self._finger, self._pass_time)
        self._visit = iter(())
        self._touched, self._wait, self._since = "", None, time.monotonic()
        self._made, self._sampled = 0, 0.0
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._go_on)
        app.window.frameSwapped.connect(self._timer.start, Qt.ConnectionType.SingleShotConnection)

    def _pass_time(self, seconds):
        self._ahead[0] += seconds

    def _go_on(self):
        """One step, and back to the kiosk's own loop."""
        self._timer.stop()
        try:
            self._step()
        except Exception as why:  # noqa: BLE001 - a slot would only write it down, and nobody would come any more
            kind = "" if isinstance(why, NotThere) else f"{type(why).__name__} "
            sys.stderr.write(f"{list(self._visits.made)[-1:]}, {self._app.kiosk.route.props}: {kind}{why}\n")
            QGuiApplication.exit(STUCK)
            return
        self._timer.start(LOOK_EVERY_MS if self._wait else 0)

    def _step(self):
        if self._wait:
            if self._wait():
                self._wait = None
            elif time.monotonic() - self._since > LONGEST_WAIT_S:
                raise NotThere(f"nothing came of “{self._touched}”")
            return
        step = next(self._visit, None)
        if step is None:
            self._between()
        elif callable(step):
            self._wait, self._since = step, time.monotonic()
        else:
            self._touched = step
            self._finger.touch(step)

    def _between(self):
        """Nobody is there. A kiosk at rest is looked at now and again."""
        if self._made and time.monotonic() - self._sampled > SAMPLE_EVERY_S:
            if not self._app.kiosk.is_free or self.followed.follower.next_in is None:
                return
            self._sampled = time.monotonic()
            self._tell()
        self._made += 1
        self._visit = self._visits.next()

    def _tell(self):
        mine, anonymous = pss_kb(os.getpid())
        told = {
            "visits": self._made,
            "version": self._app.catalogue.release().version,
            "pss_kb": mine,
            "anonymous_kb": anonymous,
            "speech_kb": sum(pss_kb(pid)[0] for pid in speakers(os.getpid())),
            "files": open_files(os.getpid()),
            "changes": self._finger.changes,
            "made": dict(self._visits.made),
        }
        self._finger.changes = []
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
