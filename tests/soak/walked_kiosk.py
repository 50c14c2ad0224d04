"""A program: the kiosk as `python -m kiosk` starts it, with people at its screen, one after the other.

After each visit, when the kiosk is at rest, it writes a line of JSON to standard output: what `Sample` holds.
Its arguments are those of `kinship-kiosk`. It ends as the kiosk does, on SIGTERM; with 70 where a visit came
to a stand, and then says on standard error where.
"""

from __future__ import annotations

import importlib.util
import os
import runpy
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent)]


class Ear:
    """Finds `ui.application` when the kiosk comes to import it, not before, and joins what it builds."""

    def find_spec(self, name, path, target=None):
        if name != "ui.application":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def execute_and_join(module):
            execute(module)
            join(module)

        spec.loader.exec_module = execute_and_join
        return spec


def join(module):
    """Give the kiosk a clock that can be hurried, a voice for nobody's ears, and people."""
    from people import People
    from PySide6.QtCore import Slot

    from ui.speech.lines import child
    from ui.speech.voice import Voice

    ahead = [0.0]
    settings = os.environ.get("SOAK_SPEECH")
    build, follow = module.build, module.following
    people = []

    class Heard(Voice):
        """Counts the sentences that were said to their end."""

        heard = 0

        def __init__(self):
            config = ("--config", settings) if settings else ()
            super().__init__(command=lambda folder: child("--folder", str(folder), *config))
            self.ended.connect(self._count)

        @Slot(int)
        def _count(self, _number):
            self.heard += 1

    def build_for_people(*arguments, **options):
        app = build(*arguments, clock=lambda: time.monotonic() + ahead[0], **options)
        people.append(People(app, ahead))
        return app

    def follow_and_tell(*arguments):
        followed = follow(*arguments)
        people[0].followed = followed
        return followed

    module.Voice, module.build, module.following = Heard, build_for_people, follow_and_tell


if __name__ == "__main__":
    sys.meta_path.insert(0, Ear())
    runpy.run_module("kiosk", run_name="__main__", alter_sys=True)
