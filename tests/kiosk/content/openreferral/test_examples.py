"""Every file of the standard's own examples, with the outcome that is stated for it.

They are other people's, and are read where they lie beside the project; `test_import.py` has the same shapes
in feeds of our own.
"""

import json

import pytest

from kiosk.content.openreferral import draft, refusal
from kiosk.content.openreferral.draft import Gap
from kiosk.content.source import read

ID = "ac148810-d857-441c-9679-408f346de14b"
STATED = {
    "oruk3_service_full.json": (refusal.IMPOSSIBLE,),
    "oruk3_service_at_location_full.json": (refusal.IMPOSSIBLE,),
    "oruk3_service_full_INVALID.json": (refusal.WRONG_URL, refusal.WRONG_EMAIL, refusal.IMPOSSIBLE),
    "hsds30_service_full.json": (refusal.IMPOSSIBLE,),
    "hsds30_schedules_worked_example.json": (draft.ENDED,),
    "dfe_fh_hsds30_service_full.json": (refusal.IMPOSSIBLE,),
    "oruk3_service_list_page.json": (),
}


def test_every_example_has_a_stated_outcome(standard):
    assert {path.name for path in (standard / "examples").iterdir()} == set(STATED)


@pytest.mark.parametrize("name", STATED)
def test_an_example_goes_in_or_says_why_not(standard, bring_in, name):
    outcome = bring_in((standard / "examples" / name).read_bytes())
    expected = [(ID, STATED[name])] if STATED[name] else []
    assert [(each.id, each.reasons) for each in outcome.quarantined] == expected
    assert outcome.went_in == (not STATED[name])


def test_the_page_says_that_it_holds_one_of_ten(standard, bring_in):
    outcome = bring_in((standard / "examples" / "oruk3_service_list_page.json").read_bytes())
    assert (outcome.found, outcome.told) == (1, 10)


def repaired(standard, name):
    """The example where it would be right: its place is on this earth."""
    text = (standard / "examples" / name).read_text()
    return json.loads(
        text.replace('"latitude": 100', '"latitude": 53').replace('"longitude": 101', '"longitude": -1')
    )


@pytest.mark.parametrize(
    "name", ["oruk3_service_full.json", "oruk3_service_at_location_full.json", "hsds30_service_full.json"]
)
def test_with_a_possible_place_it_would_go_in_but_its_hours_are_out_of_date(
    standard, bring_in, tmp_path, name
):
    example = repaired(standard, name)
    (example.get("service") or example)["schedules"][0].pop("until", None)
    for place in example.get("service_at_locations", ()):
        place.pop("schedules", None)
    outcome = bring_in(example)
    assert outcome.quarantined == []
    assert Gap.OUT_OF_DATE in outcome.gaps["community-counselling"]
    (entry,) = read(tmp_path / "offer").services
    assert (entry.schedules, str(entry.assured_date), str(entry.review_by)) == (
        (),
        "2005-01-01",
        "2005-04-01",
    )
    assert [place.location.name for place in read(tmp_path / "offer").places] == ["MyCity Civic Center"]


def test_what_the_uk_profile_drops_is_read(standard, bring_in, tmp_path):
    example = repaired(standard, "hsds30_service_full.json")
    for each in (example, *example["service_at_locations"]):
        each.pop("schedules")
    bring_in(example)
    (entry,) = read(tmp_path / "offer").services
    (phone,) = entry.phones
    assert (phone.number, phone.name) == ("01234 234567", "Ask for extension 100")
    assert phone.hours_note.startswith("Our main reception phone number")
    assert entry.eligibility.startswith("This service is intended for all people aged 12 and over")
    assert entry.steps[0].startswith("If you are an NHS patient")
    assert entry.cost.startswith("Non-NHS patients are expected to pay")
    assert "Ann Persona" not in repr(entry)


def test_a_time_with_z_in_the_standards_worked_example_is_that_of_the_wall(standard, bring_in, tmp_path):
    example = json.loads((standard / "examples" / "hsds30_schedules_worked_example.json").read_text())
    schedule = example["services"][0]["schedules"][2]
    del schedule["until"]
    bring_in(example)
    (entry,) = read(tmp_path / "offer").services
    (kept,) = entry.schedules
    assert (kept.freq, kept.byday, f"{kept.opens_at:%H:%M}") == ("MONTHLY", ("1SA",), "09:00")
