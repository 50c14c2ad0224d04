"""kiosk.toml is changed key by key; whatever else stands in it stays."""

import tomllib

import pytest

from kiosk.errors import SettingsWrong
from kiosk.paths import ROOT
from kiosk.settings import KEYS
from kiosk.setup.settings_file import changes, put

SHIPPED = (ROOT / "packaging" / "kiosk.toml").read_text("utf-8")
EVERYTHING = {
    "hub": {"id": "a-hub", "name": "Öwen’s “Place”", "address": "1 A St", "phone": "01632 960123",
            "hours": ["Mo 09:00-17:00"]},
    "screen": {"size_mm": [476, 268.5], "motion": False, "turn": 90, "on": ["Mo-Fr 08:00-18:00"]},
    "printer": {"uri": "file:///tmp/x", "most_copies": 3},
    "idle": {"warn_after_s": 60, "countdown_s": 10},
    "take_away": {"public_address": "https://www.example.org/kinship"},
    "languages": {"show_draft_translations": True},
    "central": {
        "location": "/srv/kinship", "root": "/etc/kinship-kiosk/root.json", "ca_file": "/etc/ca.pem",
        "proxy": "http://proxy.example.org:3128", "every_minutes": 5, "accept_draft": True,
        "council": "A", "kiosk": "k",
    },
}  # fmt: skip


def test_every_key_there_is_can_be_put_into_the_shipped_file_and_its_comments_stay(tmp_path):
    assert {table: set(keys) for table, keys in EVERYTHING.items()} == {
        table: set(keys) for table, keys in KEYS.items()
    }
    path = tmp_path / "kiosk.toml"
    path.write_text(SHIPPED, "utf-8")
    found = changes(path, EVERYTHING)
    assert path.read_text("utf-8") == SHIPPED  # nothing before it is made
    for change in found:
        change.make()
    text = path.read_text("utf-8")
    assert tomllib.loads(text) == EVERYTHING
    explained = [line for line in SHIPPED.splitlines() if line.startswith("# ")]
    assert [line for line in text.splitlines() if line.startswith("# ")] == explained
    assert len(text.splitlines()) == len(SHIPPED.splitlines())  # each in the place of its example
    assert changes(path, EVERYTHING) == []


def test_only_what_differs_is_said_and_what_it_was(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('[hub]\nname = "A"  # ours\nphone = "01632 960123"\n', "utf-8")
    found = changes(path, {"hub": {"name": "A", "phone": "01632 960999"}})
    assert [change.what for change in found] == [
        'kiosk.toml: hub.phone is "01632 960999" (was "01632 960123")'
    ]


def test_a_value_over_several_lines_is_replaced_whole():
    text = '[hub]\n# when\nhours = [\n  "Mo 09:00-17:00",\n]\nname = "A"\n'
    assert (
        put(text, "hub", "hours", ["Tu 09:00-17:00"])
        == '[hub]\n# when\nhours = ["Tu 09:00-17:00"]\nname = "A"\n'
    )


def test_a_table_that_the_file_lacks_is_put_at_its_end():
    assert put("# mine\n", "idle", "countdown_s", 20) == "# mine\n\n[idle]\ncountdown_s = 20\n"
    assert put("", "idle", "countdown_s", 20) == "[idle]\ncountdown_s = 20\n"


def test_a_file_of_an_unusual_form_is_left_alone(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('hub = { name = "A" }\n', "utf-8")
    with pytest.raises(SettingsWrong) as wrong:
        changes(path, {"hub": {"name": "B"}})
    assert "by hand" in wrong.value.cure
    assert path.read_text("utf-8") == 'hub = { name = "A" }\n'
