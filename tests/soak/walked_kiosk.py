"""A program: the kiosk as `python -m kiosk` starts it, with people at its screen, one after the other.

After each visit, when the kiosk is at rest, it writes a line of JSON to standard output: what `Sample` holds.
Its arguments are those of `kinship-kiosk`. It ends as the kiosk does, on SIGTERM; with 70 where a visit came
to a stand, and then says on standard error where.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent)]

from ear import counting_voice, run_joined  # noqa: E402 - found through the line above


def join(module):
    """Give the kiosk a clock that can be hurried, a voice for nobody's ears, and people."""
    from people import People

    ahead = [0.0]
    build, follow = module.build, module.following
    people = []

    def build_for_people(*arguments, **options):
        app = build(*arguments, clock=lambda: time.monotonic() + ahead[0], **options)
        people.append(People(app, ahead))
        return app

    def follow_and_tell(*arguments):
        people[0].followed = followed = follow(*arguments)
        return followed

    module.Voice, module.build, module.following = counting_voice(), build_for_people, follow_and_tell


if __name__ == "__main__":
    run_joined(join)
