"""Whether the screen is to be on now, by kiosk.toml: `python -m kiosk.screen_hours` says on or off.

The package's unit asks once a minute. Whoever gives no hours has the screen on always.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime, time

from kiosk import settings
from kiosk.errors import KnownError
from kiosk.offer.hours import Opening


def is_on(hours: Iterable[Opening], now: datetime) -> bool:
    """Whether `now`, a time on the wall, is within one of the hours; without any, always."""
    hours = tuple(hours)
    return not hours or any(_covers(opening, now) for opening in hours)


def _covers(opening: Opening, now: datetime) -> bool:
    if now.weekday() not in opening.days:
        return False
    until_midnight = opening.closes == time(0)
    return opening.opens <= now.time() and (until_midnight or now.time() < opening.closes)


def main() -> None:
    """Say it. Where the settings cannot be read the screen stays on: it says what is wrong."""
    try:
        hours = settings.load(None).screen_on
    except KnownError:
        hours = ()
    sys.stdout.write("on\n" if is_on(hours, datetime.now().astimezone()) else "off\n")


if __name__ == "__main__":
    main()
