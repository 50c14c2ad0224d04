"""The child process that speaks: `python -m ui.speech.child`. Ends when nobody writes to it any more.

Through speech-dispatcher on Linux, with the system's own voices elsewhere. It is a process of its own since
either may hang for ever inside a call; the kiosk then ends it and starts another.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from pathlib import Path

from ui.speech.lines import Report, Speaker, follow, line


def main() -> None:
    """Speak for whoever writes to standard input."""
    options = argparse.ArgumentParser()
    options.add_argument("--config", type=Path, help="settings of speech-dispatcher, if not the system's")
    options.add_argument("--folder", type=Path, required=True, help="an empty one, for the daemon's socket")
    chosen = options.parse_args()
    lock = threading.Lock()

    def report(message: dict[str, object]) -> None:
        with lock:
            sys.stdout.buffer.write(line(message))
            sys.stdout.buffer.flush()

    if sys.platform in ("win32", "darwin"):
        from ui.speech import system_voices

        system_voices.speak(report)
    else:
        _dispatched(report, chosen.folder, chosen.config)


def _dispatched(report: Report, folder: Path, config: Path | None) -> None:
    from ui.speech.dispatcher import Dispatcher, Unable

    try:
        with Dispatcher(report, folder, config) as speaker:
            obey(speaker)
    except Unable as why:
        report({"unable": str(why)})


def obey(speaker: Speaker) -> None:
    """Do what is written to standard input, until it ends."""
    for written in sys.stdin.buffer:
        follow(json.loads(written), speaker)


if __name__ == "__main__":
    main()
