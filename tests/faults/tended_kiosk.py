"""A program: the kiosk as `python -m kiosk` starts it, and somebody's finger at its screen.

What the finger is to do comes as lines of JSON on standard input: the names to touch, in a list. Each is
answered by a line on standard output: the page, what the printer is said to do, how many sentences were
heard, the version shown, and what is `missing` where the screen had nothing of that name.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "soak")]

from ear import counting_voice, run_joined  # noqa: E402 - found through the line above


def join(module):
    """Give the kiosk a voice for nobody's ears, and a finger."""
    build = module.build
    kept = []

    def build_and_tend(*arguments, **options):
        app = build(*arguments, **options)
        kept.append(tend(app))
        return app

    module.Voice, module.build = counting_voice(), build_and_tend


def tend(app):
    """The finger, which begins with the first picture."""
    from PySide6.QtCore import QObject, QSocketNotifier, Qt, Slot
    from PySide6.QtTest import QTest

    from ui.scene import Finger, NotThere

    class Tender(QObject):
        def __init__(self):
            super().__init__()
            self._finger = Finger(app.window, QTest.createTouchDevice())
            self._asked = b""
            self._notifier = None
            app.window.frameSwapped.connect(self._begin, Qt.ConnectionType.SingleShotConnection)

        @Slot()
        def _begin(self):
            self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
            self._notifier.activated.connect(self._read)

        @Slot()
        def _read(self):
            self._notifier.setEnabled(False)
            told = os.read(0, 65536)
            *lines, self._asked = (self._asked + told).split(b"\n")
            for line in lines:
                self._answer(json.loads(line))
            self._notifier.setEnabled(bool(told))

        def _answer(self, names):
            missing = ""
            try:
                for name in names:
                    self._finger.touch(name)
            except NotThere as why:
                missing = str(why)
            printing = app.kiosk.printing.props
            answer = {
                "page": app.kiosk.route.props.page,
                "printing": printing.state,
                "trouble": printing.trouble,
                "heard": app.around.voice.heard,
                "version": app.catalogue.release().version,
                "missing": missing,
            }
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()

    return Tender()


if __name__ == "__main__":
    run_joined(join)
