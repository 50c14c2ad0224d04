"""When a running kiosk makes its next pass: regularly, never all at once, more seldom while it fails."""

from __future__ import annotations

from datetime import timedelta

from kiosk.central.passes import LastPass
from kiosk.settings import Central

JITTER = 0.2  # of the interval: kiosks that were switched on together drift apart within an hour
LONGEST_WAIT = timedelta(hours=6)
_MOST_DOUBLINGS = 6


def next_pass_in(central: Central, last: LastPass | None, chance: float) -> timedelta:
    """How long to wait until the next pass; `chance` is from 0 to 1, drawn anew each time.

    The first pass after a start comes within the jitter alone, so that a whole building that gets its power
    back does not ask at once.
    """
    interval = timedelta(minutes=central.every_minutes)
    if last is None:
        return interval * JITTER * chance
    doubled = interval * (1 << min(last.failures, _MOST_DOUBLINGS))
    longest = max(interval, LONGEST_WAIT)
    return min(doubled, longest) * (1 + JITTER * (2 * chance - 1))
