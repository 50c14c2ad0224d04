"""A program: the kiosk as `python -m kiosk` starts it, saying on standard output when its frames were shown.

    frame NANOSECONDS       the first frame, by wall clock
    home NANOSECONDS        the first frame of home, where it goes by itself

Its arguments are those of `kinship-kiosk`. It ends as the kiosk does, on SIGTERM.
"""

import importlib.util
import runpy
import sys
import time


class Ear:
    """Finds `ui.application` when the kiosk comes to import it, not before, and listens to what it builds."""

    def find_spec(self, name, path, target=None):
        if name != "ui.application":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def execute_and_listen(module):
            execute(module)
            module.build = heard(module.build)

        spec.loader.exec_module = execute_and_listen
        return spec


def heard(build):
    """The application's own `build`, with an ear on its window."""
    from PySide6.QtCore import QTimer

    awaited = ["frame", "home"]

    def build_and_listen(*arguments, **options):
        app = build(*arguments, **options)

        def shown():
            if not awaited or (awaited == ["home"] and app.kiosk.route.props.page != "home"):
                return
            sys.stdout.write(f"{awaited.pop(0)} {time.time_ns()}\n")
            sys.stdout.flush()
            if awaited:
                # Not now: the frame is not quite over, and the page in it may not go yet.
                QTimer.singleShot(0, app.kiosk.start)

        app.window.frameSwapped.connect(shown)
        return app

    return build_and_listen


sys.meta_path.insert(0, Ear())
runpy.run_module("kiosk", run_name="__main__", alter_sys=True)
