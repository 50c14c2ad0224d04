"""Joins the kiosk that `python -m kiosk` is about to build, without a line of it changed."""

from __future__ import annotations

import importlib.util
import os
import runpy
import sys


class Ear:
    """Finds `ui.application` when the kiosk comes to import it, not before; `join` then gets the module."""

    def __init__(self, join):
        self._join = join

    def find_spec(self, name, path, target=None):
        if name != "ui.application":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def execute_and_join(module):
            execute(module)
            self._join(module)

        spec.loader.exec_module = execute_and_join
        return spec


def run_joined(join):
    """Be the kiosk, with the arguments of this program."""
    sys.meta_path.insert(0, Ear(join))
    runpy.run_module("kiosk", run_name="__main__", alter_sys=True)


def counting_voice():
    """A kind of `Voice` that counts in `heard` what it said to the end. SPEECH_SETTINGS are its daemon's."""
    from PySide6.QtCore import Slot

    from ui.speech.lines import child
    from ui.speech.voice import Voice

    settings = os.environ.get("SPEECH_SETTINGS")

    class Heard(Voice):
        heard = 0

        def __init__(self):
            config = ("--config", settings) if settings else ()
            super().__init__(command=lambda folder: child("--folder", str(folder), *config))
            self.ended.connect(self._count)

        @Slot(int)
        def _count(self, _number):
            self.heard += 1

    return Heard
