"""What time it is, for whoever is not told another."""

from __future__ import annotations

from datetime import datetime


def right_now() -> datetime:
    """This moment, in the machine's own zone."""
    return datetime.now().astimezone()
