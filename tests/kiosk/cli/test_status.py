"""`status` in words: what is shown, since when, what waits, and what is wrong."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.cli import in_text
from kiosk.status import Origin, Status

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=1)))
EXPIRES = datetime(2027, 12, 27, 8, tzinfo=UTC)


def told(**changes):
    usual = {
        "version": 3,
        "source": Origin.RELEASE,
        "council": "Example Council",
        "draft": False,
        "active_since": datetime(2026, 11, 20, 23, 30, tzinfo=UTC),
        "checked_at": datetime(2026, 11, 22, 8, tzinfo=UTC),
        "last_error": None,
        "review_by": date(2027, 5, 21),
        "expires": EXPIRES,
    }
    lines = in_text.status(Status(**(usual | changes)), NOW).splitlines()
    return " ".join(" ".join(lines).split())


def test_all_that_is_known_is_told_in_the_time_of_this_place():
    assert told() == (
        "Offer version 3 (release) Council Example Council Draft no Review by 21 May 2027 "
        "In use since 21 November 2026 at 00:30 Last looked for a newer one 22 November 2026 at 09:00 "
        "Signed until 27 December 2027"
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"review_by": date(2026, 11, 21)}, "21 November 2026: check with staff, due for review"),
        ({"draft": True}, "Draft yes: not yet approved by the council"),
        ({"on_trial": True}, "version 3 (release), on trial until it has run well"),
        ({"waiting": 4}, "Waiting version 4, shown after this visit"),
        ({"last_error": "/srv: it is damaged"}, "Last trouble /srv: it is damaged"),
        ({"expires": NOW + timedelta(days=59)}, "20 January 2027: soon; ask whoever publishes it"),
        ({"expires": NOW}, "22 November 2026: over; it is shown on, but ask whoever publishes it"),
        ({"source": Origin.EMBEDDED, "version": 0, "expires": None}, "as it came with the program"),
    ],
)
def test_what_is_out_of_the_ordinary_is_said(changes, said):
    assert said in told(**changes)
    assert said not in told()


def test_a_review_is_not_due_on_its_day():
    assert "due for review" not in told(review_by=date(2026, 11, 22))
