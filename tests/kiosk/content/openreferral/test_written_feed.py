"""The offer as a feed: valid by the standard's schemata, and what HSDS can hold comes back."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from kiosk.content.openreferral.bring_in import import_feed
from kiosk.content.openreferral.feed import Feed
from kiosk.content.openreferral.written_feed import page, write
from kiosk.content.source import read
from kiosk.errors import FileUnwritable
from kiosk.offer.model import ContactStatus, Level
from kiosk.paths import ASSETS

LOST = {
    "source",
    "review_by",
    "entitlements",
    "phones",
    "steps",
    "schedules",
}  # compared apart, or of our own


@pytest.fixture(scope="session")
def validator(standard):
    """Validates a service, and all that it holds, as HSDS-UK 3.0."""
    schemata = {path.name: json.loads(path.read_text()) for path in (standard / "schemata").glob("*.json")}
    registry = Registry().with_resources(
        (name, Resource.from_contents(schema | {"$schema": "https://json-schema.org/draft/2020-12/schema"}))
        for name, schema in schemata.items()
    )
    return Draft202012Validator({"$ref": "service.json"}, registry=registry, format_checker=FormatChecker())


@pytest.mark.parametrize("offer", ["example", "shipped"])
def test_every_service_is_valid_by_the_standards_schemata(validator, example_folder, offer):
    feed = page(read(example_folder if offer == "example" else ASSETS / "offer"))
    assert len(feed["contents"]) == feed["total_items"] >= 20
    wrong = {
        each["name"]: error.message for each in feed["contents"] for error in validator.iter_errors(each)
    }
    assert wrong == {}


def test_the_validator_sees_what_is_wrong(validator, standard):
    wrong = json.loads((standard / "examples" / "oruk3_service_full_INVALID.json").read_text())
    assert len(list(validator.iter_errors(wrong))) == 2


def test_no_two_things_share_an_id_and_the_same_offer_gives_the_same_feed(example_folder):
    feed = page(read(example_folder))
    assert feed == page(read(example_folder))
    ids = [each["id"] for each in feed["contents"]]
    assert len(set(ids)) == len(ids)


def test_what_the_uk_profile_lacks_is_there(example_folder):
    feed = page(read(example_folder))
    allowance = next(each for each in feed["contents"] if each["name"] == "Example kinship allowance")
    assert allowance["phones"][0]["number"] == "01632 960110"
    assert allowance["eligibility_description"].startswith("Special guardians")
    assert allowance["application_process"].startswith("Ask for the form at the desk.\n")
    assert allowance["fees_description"] == "Free."


@pytest.mark.parametrize("offer", ["example", "shipped"])
def test_our_own_feed_imported_again_keeps_what_hsds_can_hold(tmp_path, now, example_folder, offer):
    before = read(example_folder if offer == "example" else ASSETS / "offer")
    write(before, tmp_path / "feed.json")
    outcome = import_feed(Feed(str(tmp_path / "feed.json")), tmp_path / "again", now)
    assert outcome.quarantined == []
    after = read(tmp_path / "again")
    assert [entry.id for entry in after.services] == [entry.id for entry in before.services]
    for old, new in zip(before.services, after.services, strict=True):
        same = {field: getattr(old, field) for field in LOST}
        places = {place.location.id: place.location for place in before.places}
        comparable = replace(
            old, organization=new.organization, locations=new.locations, url_words=new.url_words
        )
        assert replace(new, **same) == replace(comparable, **same), old.id
        assert new.steps[: len(old.steps)] == old.steps
        assert [(each.arrangement, each.level, each.sentence) for each in new.entitlements] == [
            (each.arrangement, each.level, each.sentence) for each in old.entitlements
        ]
        assert [(each.number, each.kind) for each in new.phones] == [
            (each.number, each.kind) for each in old.phones
        ]
        assert all(each.status is ContactStatus.UNVERIFIED for each in new.phones)
        names = {place.location.id: place.location for place in after.places}
        assert [(names[id_].name, names[id_].address) for id_ in new.locations] == [
            (places[id_].name, places[id_].address) for id_ in old.locations
        ]
        assert [(each.byday, each.freq, each.opens_at) for each in new.schedules] == [
            (each.byday, each.freq, each.opens_at) for each in old.schedules
        ]


def test_days_without_a_session_are_told_in_words(example_folder):
    feed = page(read(example_folder))
    tea = next(each for each in feed["contents"] if each["name"] == "Tea and talk")
    assert tea["schedules"][0]["notes"] == (
        "No session on 29 December 2026. Cancelled on 8 December 2026 (The hall is being painted)."
    )


def test_a_feed_is_written_whole_or_not_at_all(example_folder, tmp_path):
    write(read(example_folder), tmp_path / "feed.json")
    assert json.loads((tmp_path / "feed.json").read_text("utf-8"))["total_items"] == 20
    with pytest.raises(FileUnwritable):
        write(read(example_folder), tmp_path / "missing" / "feed.json")


def test_a_level_that_is_none_gives_no_entitlement(example_folder, tmp_path, now):
    feed = page(read(example_folder))
    for each in feed["contents"]:
        for attribute in each["attributes"]:
            if attribute["taxonomy_term"]["name"] == "entitlement":
                attribute["value"] = "any always: You can have it."
    (tmp_path / "feed.json").write_text(json.dumps(feed))
    import_feed(Feed(str(tmp_path / "feed.json")), tmp_path / "again", now)
    levels = {each.level for entry in read(tmp_path / "again").services for each in entry.entitlements}
    assert levels == {Level.ASK}
