"""Good records go in and pass the offer's check; importing again updates them, save where an editor wrote."""

import json
import shutil
from datetime import date, datetime, timedelta

import pytest
import yaml

from kiosk.content.build import build
from kiosk.content.check import check
from kiosk.content.openreferral import bring_in as module
from kiosk.content.openreferral import draft, limits
from kiosk.content.openreferral.draft import ASK, Gap
from kiosk.content.openreferral.feed import Feed
from kiosk.content.openreferral.imported import FILE_NAME
from kiosk.content.openreferral.json_records import CUT_OFF
from kiosk.content.openreferral.london import ENGLAND
from kiosk.content.source import read
from kiosk.errors import ContentRefused, FeedRefused, FileUnreadable, FileUnwritable, OfferRefused
from kiosk.offer.model import Level


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "offer"


@pytest.fixture
def edit(folder):
    """Changes fields of a service by hand: `edit("tea", name="More tea")`."""

    def change(id_, **fields):
        (path,) = folder.glob(f"services/*/{id_}.yaml")
        written = yaml.safe_load(path.read_text("utf-8")) | fields
        path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")

    return change


def service(folder, id_="bereavement-counselling"):
    return next(entry for entry in read(folder).services if entry.id == id_)


def everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_whole_record_goes_in_as_the_feed_says_it(bring_in, record, folder):
    outcome = bring_in([record()])
    assert outcome.added == ["bereavement-counselling"]
    entry = service(folder)
    assert entry.name == "Bereavement counselling"
    assert entry.summary == "Talk to a trained counsellor."
    assert entry.description == "Talk to a trained counsellor. You can come for six weeks."
    assert entry.areas == ("wellbeing",)
    assert entry.eligibility == "Any family in Example Town."
    assert entry.steps == ("Ring us.", "Come along.", "You can write to info@example.org.")
    assert entry.cost == "Free."
    assert [(phone.number, phone.name, phone.status) for phone in entry.phones] == [
        ("01632 960123", "Front desk", "unverified")
    ]
    assert (entry.url, entry.url_words) == ("https://www.example.org/counselling", "example.org/counselling")
    assert entry.source.endswith("feed.json, 0f0e0d0c-0000-4000-8000-000000000001")
    assert (entry.assured_date, entry.review_by) == (date(2026, 10, 1), date(2026, 12, 30))
    source = read(folder)
    assert [(each.name) for each in source.organizations] == ["Example Carers"]
    assert [(each.location.name, each.location.address) for each in source.places] == [
        ("Example Hall", "1 Market Street, Example Town")
    ]


def test_what_the_feed_does_not_say_is_a_gap_and_nothing_is_invented(bring_in, folder):
    outcome = bring_in([{"id": "1", "name": "Xyzzy", "status": "active"}])
    assert set(outcome.gaps["xyzzy"]) == {
        Gap.AREA, Gap.DESCRIPTION, Gap.EASY_WORDS, Gap.ELIGIBILITY, Gap.ENTITLEMENTS, Gap.STEPS, Gap.CONTACT,
        Gap.ORGANIZATION, Gap.ASSURED,
    }  # fmt: skip
    entry = service(folder, "xyzzy")
    assert (entry.summary, entry.description, entry.easy_words) == ("Xyzzy", "Xyzzy", ("Xyzzy",))
    assert {(each.arrangement, each.level, each.sentence) for each in entry.entitlements} == {
        ("any", Level.ASK, ASK),
        ("unsure", Level.ASK, ASK),
    }
    assert (entry.eligibility, entry.phones, entry.url, entry.cost, entry.say) == (ASK, (), "", "", "")
    assert entry.steps == ("Ask at the desk in this Family Hub.",)
    assert entry.review_by == date(2026, 11, 25)


def test_what_was_imported_passes_the_check_and_is_due_where_nobody_says_when_it_was_checked(
    bring_in, record, folder, tmp_path
):
    old = record(id="3", name="Old", assured_date="2005-01-01")
    bring_in([record(), record(id="2", name="Tea", assured_date=None), old])
    report = check(folder, date(2026, 11, 26))
    assert report.problems == ()
    due = {each.service for each in report.findings.overdue}
    assert {"tea", "old"} <= due
    assert "bereavement-counselling" not in due
    assert report.findings.unverified
    build(read(folder), tmp_path / "offer.db")


@pytest.mark.parametrize(
    "shape",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"total_items": 1, "contents": [one]},
        lambda one: {"services": [one]},
        lambda one: {"id": "at-9", "location": {"id": "place-9", "name": "Hall"}, "service": one},
    ],
)
def test_every_shape_of_feed_goes_in(bring_in, record, shape):
    assert bring_in(shape(record(service_at_locations=None))).added == ["bereavement-counselling"]


def test_a_record_a_line_goes_in(bring_in, record):
    lines = "\n".join(json.dumps(record(id=str(number), name=f"Tea {number}")) for number in range(3))
    assert len(bring_in(lines.encode()).added) == 3


def test_service_at_location_documents_of_one_service_give_it_all_its_places(bring_in, record, folder):
    inner = record(service_at_locations=None)
    documents = [
        {"id": f"at-{name}", "location": {"id": name, "name": f"Hall {name}"}, "service": inner}
        for name in "ab"
    ]
    outcome = bring_in(documents)
    assert (outcome.added, outcome.updated, outcome.quarantined) == (["bereavement-counselling"], [], [])
    assert service(folder).locations == ("hall-a", "hall-b")


def test_the_good_ones_go_in_beside_the_broken_ones(bring_in, record):
    outcome = bring_in([record(), record(id="2", name=None), 3, record(id="4", name="Tea")])
    assert outcome.added == ["bereavement-counselling", "tea"]
    assert [(each.id, str(each.place)) for each in outcome.quarantined] == [
        ("2", "record 2, line 1"),
        ("", "record 3, line 1"),
    ]


def test_of_two_records_with_one_id_the_second_stays_out_even_if_it_differs_in_capitals(bring_in, record):
    outcome = bring_in([record(id="aa"), record(id="aa", name="Tea"), record(id="AA", name="Coffee")])
    assert outcome.added == ["bereavement-counselling"]
    assert [each.reasons for each in outcome.quarantined] == [
        (module.SAME_ID.format("record 1, line 1"),),
        (module.SAME_BUT_CAPITALS.format("record 1, line 1"),),
    ]


def test_of_a_feed_that_breaks_off_the_records_before_go_in_and_none_is_called_gone(bring_in, record):
    whole = json.dumps([record(), record(id="2", name="Tea"), record(id="3", name="Coffee")]).encode()
    bring_in(whole)
    outcome = bring_in(whole[: whole.index(b"Tea")])
    assert (outcome.unchanged, outcome.gone) == (["bereavement-counselling"], [])
    assert outcome.quarantined[0].reasons == (CUT_OFF,)


def test_hours_on_most_days_are_told_in_words_and_a_group_keeps_its_dates(bring_in, record, folder):
    week = {"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00Z", "closes_at": "17:00Z"}
    group = {
        "freq": "MONTHLY",
        "byday": "1SA",
        "opens_at": "10:00",
        "closes_at": "11:30",
        "description": "Talk",
    }
    bring_in([record(schedules=[{"id": "1", **week}, {"id": "2", **group}])])
    hours, talk = service(folder).schedules
    assert (hours.description, hours.byday) == ("Monday to Friday, 9am to 5pm.", ())
    assert (talk.description, talk.byday, talk.opens_at.hour) == ("Talk", ("1SA",), 10)


def test_a_schedule_that_the_offer_cannot_hold_is_told_in_its_words_or_is_a_gap(bring_in, record, folder):
    odd = {"freq": "WEEKLY", "interval": 2, "byday": "TU"}  # from which week on?
    told = {"id": "1", "description": "Every two weeks", **odd}
    outcome = bring_in([record(schedules=[told, {"id": "2", **odd}])])
    (schedule,) = service(folder).schedules
    assert schedule.description == "Every two weeks"
    assert Gap.SCHEDULE in outcome.gaps["bereavement-counselling"]


def test_ages_of_adults_are_no_ages_of_the_child(bring_in, record, folder):
    bring_in([record(minimum_age=18, maximum_age=100, eligibility_description=None)])
    entry = service(folder)
    assert (entry.minimum_age, entry.maximum_age) == (None, None)
    assert entry.eligibility == "For people aged 18 and over."


def test_staff_and_their_numbers_are_never_read(bring_in, record, folder):
    own = "ann.persona@example.org"
    contact = {"id": "c", "name": "Ann Persona", "email": own, "phones": [{"number": "01632 960999"}]}
    bring_in([record(contacts=[contact], phones=None, assurer_email=own)])
    written = b"".join(everything(folder).values())
    assert b"Persona" not in written
    assert b"960999" not in written
    assert b"Pat Example" not in written


def test_importing_again_changes_nothing(bring_in, record, folder):
    feed = [record(), record(id="2", name="Tea")]
    bring_in(feed)
    before = everything(folder)
    outcome = bring_in(feed)
    assert (outcome.added, outcome.updated, len(outcome.unchanged)) == ([], [], 2)
    assert everything(folder) == before


def test_what_is_new_in_the_feed_is_taken_under_the_same_id(bring_in, record, folder):
    bring_in([record()])
    outcome = bring_in([record(name="Counselling for loss", fees_description="£5")])
    assert outcome.updated == ["bereavement-counselling"]
    assert (service(folder).name, service(folder).cost) == ("Counselling for loss", "£5")


def test_a_field_that_was_changed_by_hand_stays_and_is_said_when_the_feed_says_something_new(
    bring_in, record, folder, edit
):
    bring_in([record()])
    edit("bereavement-counselling", summary="Someone to talk to.", cost="Nothing.")
    assert bring_in([record()]).kept == {}
    outcome = bring_in([record(fees_description="£5", description="We moved. Come and talk.")])
    assert outcome.kept == {"bereavement-counselling": ("summary", "cost")}
    entry = service(folder)
    assert (entry.summary, entry.cost) == ("Someone to talk to.", "Nothing.")
    assert entry.description == "We moved. Come and talk."
    assert bring_in([record(fees_description="£5", description="We moved. Come and talk.")]).kept == {}


def test_a_place_and_an_organization_that_were_renamed_by_hand_stay_so(bring_in, record, folder):
    bring_in([record()])
    for name, new in (("organizations.yaml", "The carers"), ("locations.yaml", "The hall")):
        path = folder / name
        listed = yaml.safe_load(path.read_text())
        listed[0]["name"] = new
        path.write_text(yaml.safe_dump(listed))
    bring_in([record(fees_description="£5")])
    source = read(folder)
    assert (source.organizations[0].name, source.places[0].location.name) == ("The carers", "The hall")


def test_a_service_that_was_taken_out_by_hand_stays_out_and_is_said(bring_in, record, folder):
    bring_in([record(), record(id="2", name="Tea")])
    (path,) = folder.glob("services/*/tea.yaml")
    path.unlink()
    outcome = bring_in([record(), record(id="2", name="Tea")])
    assert outcome.removed == ["tea"]
    assert [entry.id for entry in read(folder).services] == ["bereavement-counselling"]


def test_a_service_that_is_gone_from_the_feed_or_refused_now_stays_and_is_said(bring_in, record, folder):
    bring_in([record(), record(id="2", name="Tea"), record(id="3", name="Coffee")])
    outcome = bring_in([record(), record(id="2", name="Tea", status="inactive")])
    assert (outcome.gone, outcome.refused) == (["coffee"], ["tea"])
    assert len(read(folder).services) == 3


def test_without_what_was_kept_of_earlier_imports_services_are_found_again_and_nothing_is_overwritten(
    bring_in, record, folder
):
    bring_in([record()])
    (folder / FILE_NAME).unlink()
    outcome = bring_in([record(fees_description="£5")])
    assert (outcome.added, outcome.kept) == ([], {"bereavement-counselling": ("cost",)})
    assert service(folder).cost == "Free."


def test_a_feed_goes_into_an_offer_that_is_there_beside_what_was_written_by_hand(
    bring_in, record, folder, example_folder
):
    shutil.copytree(example_folder, folder)
    outcome = bring_in([record(name="Tea and talk")])
    assert outcome.added == ["tea-and-talk-2"]
    assert outcome.namesakes == {"tea-and-talk-2": "tea-and-talk"}
    assert len(read(folder).services) == 21
    assert check(folder, date(2026, 11, 26)).problems == ()


def test_an_offer_built_long_ago_is_as_new_as_what_came_in(bring_in, record, folder, example_folder):
    shutil.copytree(example_folder, folder)
    assert read(folder).release.built_at.date() < date(2026, 11, 25)
    bring_in([record(assured_date="2026-11-25")])
    assert read(folder).release.built_at.date() == date(2026, 11, 25)


def test_an_editors_table_leads_elsewhere(bring_in, record, folder, tmp_path):
    table = tmp_path / "map.yaml"
    table.write_text(
        "otherwise: health\nareas:\n  - {area: youth, terms: ['Example: Loss'], words: [six weeks]}\n"
    )
    term = {"taxonomy_term": {"name": "Loss", "taxonomy": "Example"}}
    tea = record(id="2", name="Tea", description="More.")
    bring_in([record(attributes=[term], description="Words."), tea], areas=table)
    assert [(entry.id, entry.areas) for entry in read(folder).services] == [
        ("bereavement-counselling", ("youth",)),
        ("tea", ("health",)),
    ]


def test_a_wrong_table_is_said_with_its_line_and_nothing_is_written(bring_in, record, folder, tmp_path):
    table = tmp_path / "map.yaml"
    table.write_text("otherwise: health\nareas:\n  - {area: youth, word: [six weeks]}\n")
    with pytest.raises(ContentRefused) as caught:
        bring_in([record()], areas=table)
    assert {problem.line for problem in caught.value.problems} == {3}
    assert any("did you mean “words”?" in problem.what for problem in caught.value.problems)
    assert not folder.exists()


def test_a_folder_with_other_things_is_left_alone(bring_in, record, folder):
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear")
    with pytest.raises(FileUnwritable):
        bring_in([record()])
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_an_offer_that_is_wrong_in_itself_is_mended_first(bring_in, record, folder, edit):
    bring_in([record()])
    edit("bereavement-counselling", nonsense="yes")
    before = everything(folder)
    with pytest.raises(ContentRefused):
        bring_in([record()])
    assert everything(folder) == before


@pytest.mark.parametrize(
    "text", ["", "[]", '{"form": 1}', '{"form": 9}', '{"form": 1, "services": {"a": 1}}', "[" * 100_000]
)
def test_a_damaged_memory_of_earlier_imports_is_said_and_nothing_is_overwritten(
    bring_in, record, folder, text
):
    bring_in([record()])
    (folder / FILE_NAME).write_text(text)
    before = everything(folder)
    with pytest.raises(OfferRefused):
        bring_in([record(fees_description="£5")])
    assert everything(folder) == before


def test_nothing_is_written_where_no_record_went_in(bring_in, record, folder):
    assert bring_in([record(name=None)]).went_in == 0
    assert not folder.exists()


def test_a_feed_with_too_many_records_is_refused_and_nothing_is_written(
    bring_in, record, folder, monkeypatch
):
    bring_in([record()])
    before = everything(folder)
    monkeypatch.setattr(limits, "MOST_RECORDS", 3)
    with pytest.raises(FeedRefused):
        bring_in([record(id=str(number), name=f"Tea {number}") for number in range(4)])
    assert everything(folder) == before


def test_a_missing_feed_is_unreadable(tmp_path, folder):
    with pytest.raises(FileUnreadable):
        module.import_feed(Feed(str(tmp_path / "none.json")), folder, datetime.now(ENGLAND))
    with pytest.raises(FileUnreadable):
        module.import_feed(Feed(str(tmp_path)), folder, datetime.now(ENGLAND))


def test_the_standards_three_months_are_the_time_to_the_next_check():
    assert timedelta(days=90) == draft.CHECK_AGAIN
