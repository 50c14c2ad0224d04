"""Why a record stays out: every reason at once, and never a word of the record."""

import math

import pytest

from kiosk.content.openreferral import draft, private, refusal


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"id": None}, refusal.NO_ID),
        ({"id": ""}, refusal.NO_ID),
        ({"id": 7}, refusal.WRONG_ID),
        ({"id": "x" * 201}, refusal.WRONG_ID),
        ({"id": "a\u202eb"}, refusal.WRONG_ID),
        ({"name": None}, refusal.NO_NAME),
        ({"name": "<p></p>"}, refusal.NO_NAME),
        ({"name": {"en": "Words"}}, refusal.NO_NAME),
        ({"name": "x" * 201}, refusal.LONG_NAME),
        ({"status": None}, refusal.NO_STATUS),
        ({"status": "open"}, refusal.WRONG_STATUS),
        ({"status": "inactive"}, refusal.NOT_ACTIVE.format("inactive")),
        ({"status": "temporarily closed"}, refusal.NOT_ACTIVE.format("temporarily closed")),
        ({"url": "example/counselling"}, refusal.WRONG_URL),
        ({"url": "javascript:alert(1)"}, refusal.WRONG_URL),
        ({"url": "https://user:secret@example.org/"}, refusal.WRONG_URL),
        ({"email": "email-example_com"}, refusal.WRONG_EMAIL),
        ({"description": "x" * 10_001}, "description is over 10,000 characters long"),
        ({"minimum_age": math.nan}, "minimum_age is not a number"),
        ({"maximum_age": math.inf}, "maximum_age is not a number"),
        ({"minimum_age": "twelve"}, "minimum_age is not a number"),
        ({"phones": [{"id": "1", "number": "111"}] * 300}, "phones has over 200 entries"),
        ({"description": "Ring Ann Persona.", "contacts": [{"name": "Ann Persona"}]}, private.STAFF),
        ({"description": "Ask for Mrs Example at the desk."}, private.STAFF),
        ({"description": "Contact Sarah Example for a place."}, private.STAFF),
        ({"email": "sarah.example@example.org"}, private.STAFF_MAIL),
        ({"email": "s.example@example.org"}, private.STAFF_MAIL),
        ({"description": "Write to john.example@example.org."}, private.STAFF_MAIL),
        ({"email": "persona@example.org", "contacts": [{"name": "Ann Persona"}]}, private.STAFF_MAIL),
        ({"name": "Women's refuge"}, private.REFUGE),
        ({"description": "A safe house for families."}, private.REFUGE),
        ({"attributes": [{"taxonomy_term": {"name": "Refuges"}}]}, private.REFUGE),
    ],
)  # fmt: skip
def test_a_broken_record_stays_out_and_says_why(reasons, record, changes, reason):
    assert reasons(record(**changes)) == (reason,)


@pytest.mark.parametrize(("latitude", "longitude"), [(100, -1), (53, 181), (0, 0), (-90.1, 0), (1e300, 1)])
def test_an_impossible_place_is_refused(reasons, record, latitude, longitude):
    changed = record()
    changed["service_at_locations"][0]["location"] |= {"latitude": latitude, "longitude": longitude}
    assert reasons(changed) == (refusal.IMPOSSIBLE,)


@pytest.mark.parametrize(
    "schedule",
    [
        {"freq": "WEEKLY", "byday": "TU", "until": "2026-11-24"},
        {"freq": "WEEKLY", "byday": "TU", "dtstart": "2026-01-06", "count": 10},
        {"dtstart": "2026-05-05", "opens_at": "10:00"},
    ],
)
def test_a_schedule_that_has_ended_is_refused(reasons, record, schedule):
    assert reasons(record(schedules=[{"id": "1", **schedule}])) == (draft.ENDED,)


def test_all_that_is_wrong_is_said_at_once(reasons, record):
    wrong = record(id=None, name=None, status="open", url="x", email="y")
    assert len(reasons(wrong)) == 5


def test_a_helpline_that_speaks_of_refuges_and_has_no_place_goes_in(bring_in, record):
    spoken = record(description="We help you to find a refuge.", service_at_locations=None)
    assert bring_in([spoken]).went_in == 1


@pytest.mark.parametrize(
    "address", ["family.hub@example.org", "info@example.org", "early-help.team@example.org"]
)
def test_the_address_of_a_team_goes_in(bring_in, record, address):
    assert bring_in([record(email=address)]).went_in == 1


def test_bytes_that_are_no_text_lose_their_record_only(bring_in):
    feed = b'[{"id": "1", "name": "Caf\xe9", "status": "active"}, '
    feed += b'{"id": "2", "name": "Tea", "status": "active"}]'
    outcome = bring_in(feed)
    assert outcome.added == ["tea"]
    (quarantined,) = outcome.quarantined
    assert quarantined.reasons[0] == "name has bytes in it that are no text; it is not UTF-8"
