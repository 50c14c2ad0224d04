"""Whatever a feed holds: a report, nothing that `content check` refuses, and nobody's words in the report."""

import json
import resource
import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.check import check
from kiosk.content.openreferral.bring_in import UNFIT, import_feed
from kiosk.content.openreferral.feed import Feed
from kiosk.content.source import read

MARKER = "qqmarkerqq"
KEYS = (
    "id", "name", "status", "description", "url", "email", "phones", "number", "type", "extension",
    "schedules", "freq", "byday", "bymonthday", "interval", "until", "count", "dtstart", "valid_to",
    "valid_from", "opens_at", "closes_at", "service_at_locations", "location", "latitude", "longitude",
    "addresses", "address_1", "city", "organization", "parent_organization_id", "attributes",
    "taxonomy_term", "link_type", "value", "minimum_age", "maximum_age", "cost_options", "amount",
    "assured_date", "last_modified", "application_process", "languages", "eligibility_description",
    "fees_description", "contacts", "service", "location_type", "notes",
)  # fmt: skip
TEXTS = st.sampled_from((
    "active", "WEEKLY", "MONTHLY", "TU,WE", "1SA,-1FR", "2026-12-01", "2020-01-01", "2099-12-31", "10:00",
    "10:00Z", "23:59:59-11:00", "https://example.org/a", "01632 960123", "+44 1632 960124", "kinship-kiosk",
    "entitlement", "any everyone: Yes.", "area", "money", "<p>Hello</p><script>no()</script>",
    "=1+1", "**bold**\n\n- one", "\u202etricks", "\x00\x07", "NaN", "con", "../../etc/passwd",
    "'; DROP TABLE service", "😀", "", " ", "null", "-1,0,31", "physical",
))  # fmt: skip
LEAVES = (
    TEXTS | st.text(max_size=20) | st.none() | st.booleans() | st.integers(-(10**20), 10**20)
    | st.floats() | st.just(1e308)
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=25,
)
RECORDS = st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RECORDS, min_size=1, max_size=3), st.data())
def test_no_feed_is_too_strange_and_what_goes_in_passes_the_check(
    tmp_path_factory, record, now, strange, data
):
    folder = tmp_path_factory.mktemp("strange")
    feed = []
    for number, each in enumerate(strange):
        # Half a good record, so that much of it goes in.
        good = record(id=f"id-{number}")
        kept = data.draw(st.sets(st.sampled_from(sorted(good))))
        feed.append(each | {key: good[key] for key in {*kept, "id", "status"}})
    (folder / "feed.json").write_text(json.dumps(feed))
    outcome = import_feed(Feed(str(folder / "feed.json")), folder / "offer", now)
    assert outcome.went_in + len(outcome.quarantined) == len(feed)
    assert not [each for each in outcome.quarantined if UNFIT in each.reasons]
    if outcome.went_in:
        assert check(folder / "offer", date(2026, 11, 26)).problems == ()


def test_no_report_repeats_a_word_of_a_record(bring_in, command, record, tmp_path):
    def marked(value):
        if isinstance(value, dict):
            return {key: marked(each) for key, each in value.items()}
        return [marked(each) for each in value] if isinstance(value, list) else MARKER

    feed = tmp_path / "marked.json"
    feed.write_text(json.dumps([marked(record()) | {"id": "1"}, {MARKER: MARKER}, [MARKER], MARKER]) + MARKER)
    answer = command("content", "import", feed, "--out", tmp_path / "in")
    assert answer.code == 4
    assert MARKER not in answer.out + answer.err
    assert "record 1, line 1 (1)" in answer.err


def test_parents_that_are_their_own_children_are_nobodys_business(bring_in, record):
    first = record(organization={"id": "a", "name": "A", "parent_organization_id": "b"})
    second = record(id="2", name="Tea", organization={"id": "b", "name": "B", "parent_organization_id": "a"})
    assert bring_in([first, second]).went_in == 2


def test_ten_million_letters_lose_their_record_only(bring_in, record):
    outcome = bring_in([record(id="2", name="Tea", description="x" * 10_000_000), record()])
    assert outcome.added == ["bereavement-counselling"]
    assert outcome.quarantined[0].reasons == ("description is over 10,000 characters long",)


def test_a_name_that_windows_opens_as_a_device_is_no_file_name(bring_in, record):
    assert bring_in([record(name="Con")]).added == ["con-service"]


def test_scripts_and_tricks_with_the_direction_of_writing_reach_nobody(bring_in, record, tmp_path):
    bring_in([record(name="Tea\u202e and\u200b talk", description="<script>steal()</script>Come <b>in</b>.")])
    (entry,) = read(tmp_path / "offer").services
    assert (entry.name, entry.description) == ("Tea and talk", "Come in.")


@pytest.mark.full
def test_a_million_records_end_in_one_clear_error_in_bounded_time_and_memory(tmp_path, now, record):
    from kiosk.errors import FeedRefused

    path = tmp_path / "million.json"
    line = json.dumps(record()) + "\n"
    with path.open("w") as file:
        for _ in range(1000):
            file.write(line * 1000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    with pytest.raises(FeedRefused):
        import_feed(Feed(str(path)), tmp_path / "offer", now)
    assert time.process_time() - began < 300
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 300
    assert not (tmp_path / "offer").exists()
