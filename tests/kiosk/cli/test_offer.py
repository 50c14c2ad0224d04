"""search, show, the lists and status; and the settings that every command takes."""

import dataclasses
import json

import pytest

from kiosk.offer.contact import qr_for
from kiosk.offer.model import Service
from kiosk.paths import EMBEDDED_OFFER
from kiosk.program import version
from kiosk.settings import load

LISTS = ("areas", "needs", "arrangements")
READING = [
    ("search", "money"),
    ("show", "child-benefit"),
    ("areas",),
    ("needs",),
    ("arrangements",),
    ("status",),
]


def test_search_answers_in_the_shape_of_the_contract(command):
    found = command("search", "child", "money", "--json").json
    assert set(found) == {"query", "corrected", "results"}
    assert found["query"] == "child money"
    assert found["corrected"] is None
    assert found["results"][0] | {"why": ""} == {
        "id": "child-benefit",
        "title": "Child Benefit",
        "areas": ["money"],
        "why": "",
    }
    assert "child money" in found["results"][0]["why"]


def test_search_words_may_be_one_argument_or_many(command):
    assert (
        command("search", "child", "money", "--json").json == command("search", "child money", "--json").json
    )


def test_search_gives_no_more_than_the_limit(command):
    assert len(command("search", "carers", "--json").json["results"]) > 1
    assert len(command("search", "carers", "--limit", 1, "--json").json["results"]) == 1


@pytest.mark.parametrize("words", ["xyzzy", "", '"', "\udcff", "-- OR *"])
def test_a_search_that_finds_nothing_is_done(command, words):
    answer = command("search", "--json", "--", words)
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["results"] == []
    assert answer.json["query"] == words
    assert command("search", "--", words).code == 0


def test_search_shows_a_person_the_id_the_name_and_why(command):
    out = command("search", "child", "money").out
    assert "child-benefit  Child Benefit" in out
    assert "Because you asked about “child money”" in out


def test_show_has_every_field_of_the_service(command, tiny_catalogue):
    shown = command("show", "child-benefit", "--json").json
    fields = {field.name for field in dataclasses.fields(Service)} - {"name"} | {"title"}
    assert set(shown) == fields | {"contact", "qr", "sessions", "translation"}
    service = tiny_catalogue.service("child-benefit")
    assert shown["title"] == service.name
    assert shown["steps"] == list(service.steps)
    assert shown["assured_date"] == "2026-11-21"
    assert shown["sessions"] == []
    assert [each["arrangement"] for each in shown["entitlements"]] == list(tiny_catalogue.ids("arrangement"))
    assert shown["entitlements"][0]["level"] == "right"


@pytest.mark.parametrize("id", ["child-benefit", "carers-line", "text-for-help", "tea-and-talk"])
def test_show_says_what_the_code_holds(command, tiny_catalogue, home, id):
    code = qr_for(tiny_catalogue.service(id), load(home / "kiosk.toml").hub)
    assert command("show", id, "--json").json["qr"] == code.payload


def test_what_nobody_knows_is_null(command, home):
    (home / "kiosk.toml").write_text("")
    shown = command("show", "tea-and-talk", "--json").json
    assert (shown["url"], shown["url_words"], shown["qr"], shown["minimum_age"]) == (None, None, None, None)
    assert shown["schedules"][0]["description"].startswith("Every two weeks")


def test_a_service_without_a_number_falls_back_to_the_hub(command):
    contact = command("show", "tea-and-talk", "--json").json["contact"]
    assert contact["is_hub"] is True
    assert (contact["name"], contact["phones"][0]["number"]) == ("The Example Hub", "01632 960000")
    assert "The Example Hub, 1 High Street" in command("show", "tea-and-talk").out


def test_show_tells_a_person_all_that_the_json_tells_a_program(command):
    out = command("show", "carers-line").out
    for told in (
        "0808 157 0192  Advice line",
        "Monday to Friday, 9.30am to 5pm; Saturday, 10am to 12 noon. Not on bank holidays.",
        "The council has not confirmed this number yet.",
        "carers.example.org/help",
        "1. Ring the number.",
        "any: You can ring, whatever papers you have. (everyone)",
        "Checked on 20 November 2026",
    ):
        assert told in out


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_the_ids_of_all_there_is(command, tiny_catalogue, name):
    listed = command(name, "--json").json
    assert [each["id"] for each in listed] == [each.id for each in getattr(tiny_catalogue, name)()]
    shown = command(name).out
    assert [each["id"] for each in listed if each["id"] not in shown] == []


def test_status_answers_in_the_shape_of_the_contract(command, tiny_catalogue):
    release = tiny_catalogue.release()
    assert command("status", "--json").json == {
        "version": 0,
        "source": "embedded",
        "council": release.council,
        "draft": release.draft,
        "active_since": None,
        "checked_at": None,
        "last_error": None,
        "review_by": release.review_by.isoformat(),
        "expires": None,
        "program": version(),
        "failures": 0,
        "restarts": 0,
        "faults": 0,
        "sheets": 0,
    }
    said = " ".join(command("status").out.split())
    assert "version 0 (embedded), as it came with the program: no release is here" in said


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_json_is_alone_on_standard_output(command, words):
    answer = command(*words, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == json.dumps(answer.json, ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_plain_text_keeps_to_the_width_of_the_terminal(command, monkeypatch, words):
    monkeypatch.setenv("COLUMNS", "60")
    out = command(*words).out
    assert [line for line in out.splitlines() if len(line) > 60 and " " in line.strip()] == []


def test_the_settings_may_be_named_before_or_after_the_command(command, tmp_path):
    other = tmp_path / "other.toml"
    other.write_text('[hub]\nname = "Another Hub"\n')
    before = command("--config", other, "show", "tea-and-talk", "--json")
    after = command("show", "tea-and-talk", "--json", "--config", other)
    assert before.json["contact"]["name"] == after.json["contact"]["name"] == "Another Hub"


@pytest.mark.parametrize("words", [*READING, ("content", "check", ".")], ids=" ".join)
def test_settings_that_were_named_must_be_right_for_every_command(command, tmp_path, words):
    answer = command(*words, "--config", tmp_path / "nowhere.toml")
    assert (answer.code, answer.out) == (3, "")
    assert "nowhere.toml" in answer.err


def test_a_list_can_be_read_whatever_the_usual_settings_hold(command, home):
    (home / "kiosk.toml").write_text("nonsense")
    assert command("areas").code == 0
    assert command("show", "tea-and-talk").code == 3


@pytest.fixture
def whole_command(command, monkeypatch):
    """`command`, on a kiosk that shows the offer it came with."""
    for module in ("kiosk.cli.options", "kiosk.cli.app"):
        monkeypatch.setattr(f"{module}.current_offer", lambda: EMBEDDED_OFFER)
    return command


@pytest.fixture
def drafts_shown(tmp_path, monkeypatch):
    """Today's whole offer on a kiosk that shows drafts; the options that say so."""
    settings = tmp_path / "drafts.toml"
    settings.write_text("[languages]\nshow_draft_translations = true\n")
    return ("--config", str(settings))


def test_a_service_is_shown_in_another_language_and_says_what_is_a_draft(whole_command, drafts_shown):
    polish = whole_command("show", "navigator", "--language", "pl", "--json", *drafts_shown).json
    assert polish["title"] == "Porozmawiaj z kinship Navigator"
    assert polish["translation"] == {"english": True, "draft": True}
    read = whole_command("show", "navigator", "--language", "pl", *drafts_shown).out
    assert "nobody has checked it yet" in read


def test_without_the_setting_a_draft_is_not_shown(whole_command):
    english = whole_command("show", "navigator", "--language", "pl", "--json").json
    assert english["title"] == "Talk to a kinship Navigator"
    assert english["translation"] == {"english": True, "draft": False}


def test_search_answers_in_the_language_that_was_asked_for(whole_command, drafts_shown):
    found = whole_command("search", "navigator", "--language", "pl", "--json", *drafts_shown).json
    assert "Porozmawiaj z kinship Navigator" in [one["title"] for one in found["results"]]
