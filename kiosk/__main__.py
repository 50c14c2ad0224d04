"""`kinship-kiosk`, also `python -m kiosk`: does what the arguments ask, and answers for what goes wrong.

One of the two places in the house where every exception is caught: an error that somebody can mend is said in
one line; our own bug goes to the fault log. The exit code is the command contract's. Typer and all that is
heavy is imported only where it is needed, since `run` should show its first picture soon.
"""

from __future__ import annotations

import sys

from kiosk.cli import terminal
from kiosk.cli.launch import Run, plain_run, system_libraries
from kiosk.errors import ContentRefused, KnownError

BUG = 1
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Do what the arguments (without the program's name) ask; the exit code."""
    terminal.speak_utf8()
    try:
        code = _do(sys.argv[1:] if arguments is None else arguments)
        terminal.hand_over()
    except BrokenPipeError:  # whoever read our output has read enough, as `head` does
        terminal.let_go()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except KnownError as error:
        return _say(error)
    except Exception as error:
        if sys.flags.dev_mode:  # python -X dev -m kiosk: whoever mends the bug wants to see all of it
            raise
        return _own_up(error)
    return code


def _do(arguments: list[str]) -> int:
    wanted: Run | int | None = plain_run(arguments)
    if wanted is None:
        from kiosk.cli.app import dispatch

        wanted = dispatch(arguments)
    return _show_kiosk(wanted) if isinstance(wanted, Run) else wanted


def _show_kiosk(wanted: Run) -> int:
    from datetime import UTC, datetime

    from kiosk import log, settings
    from kiosk.central import running
    from kiosk.status import current_offer

    known = settings.load(wanted.config)
    if wanted.offer is not None:
        # Before a screen is looked for: whoever names a file hears first what is wrong with it.
        from kiosk.offer.catalogue import Catalogue

        Catalogue.open(wanted.offer, whole=True).close()
    with system_libraries():
        from ui.application import qt_application, run, show_gallery
        from ui.interrupt import quits_when_told

        with quits_when_told(qt_application([terminal.PROGRAM])):
            if wanted.gallery:
                return show_gallery(wanted.offer or current_offer(), known)
            if wanted.offer is not None:
                return run(wanted.offer, known, windowed=wanted.windowed)
            home = settings.home()
            with running.only_kiosk(home) as alone, log.kept(home):
                if not alone:  # the other one follows; this one shows the same, as it stands
                    return run(current_offer(), known, windowed=wanted.windowed)
                return run(running.begin(home, datetime.now(UTC)), known, windowed=wanted.windowed, home=home)


def _say(error: KnownError) -> int:
    from kiosk.cli.words import in_words, problem_in_words

    lines = map(problem_in_words, error.problems) if isinstance(error, ContentRefused) else [in_words(error)]
    for line in lines:
        terminal.complain(line)
    return error.exit_code


def _own_up(error: Exception) -> int:
    from kiosk import fault_log
    from kiosk.cli.words import bug_in_words
    from kiosk.settings import home

    terminal.complain(bug_in_words(error, fault_log.record(error, home())))
    return BUG


if __name__ == "__main__":
    sys.exit(main())
