"""The answers are all looked at before anything is written; what is wrong is said with its line and cure."""

import pytest

from kiosk.central import keys
from kiosk.errors import FileUnreadable, SettingsWrong
from kiosk.offer.forms import is_slug
from kiosk.paths import ROOT
from kiosk.setup.answers import KEYS, read

HUB = '[hub]\nname = "The Place"\nphone = "01632 960123"\n'


def nobody():
    raise AssertionError("nobody was to be asked")


def test_the_example_names_every_answer_and_is_right(computer, answers):
    text = (ROOT / "packaging" / "answers.toml").read_text("utf-8")
    (computer.path("usr/share/zoneinfo/Europe")).mkdir(parents=True)
    (computer.path("usr/share/zoneinfo/Europe/London")).touch()
    found = read(answers(text), computer, lambda: "482913")
    assert found.queue.address == "ipp://printer.example.org/ipp/print"
    assert found.settings["printer"] == {"uri": "ipp://localhost/printers/hub"}
    assert (found.pin, found.time_zone, found.start) == ("482913", "Europe/London", True)
    named = {line.lstrip("#").split(" = ")[0] for line in text.splitlines() if " = " in line}
    only_here = {
        "queue",
        "address",
        "folder",
        "pin_file",
        "ask_pin",
        "time_zone",
        "start",
        "from",
        "key",
        "ring",
    }
    assert only_here <= named
    assert {key for table in ("staff", "system", "updates") for key in KEYS[table]} <= named
    assert all(is_slug(key.replace("_", "-")) for key in named)


@pytest.mark.parametrize(
    ("text", "line", "key", "cure"),
    [
        ('[hub]\nname = "A"\n', 1, "hub.phone", "say it"),
        (f'{HUB}[printer]\nqueue = "hub"\n', 4, "printer.address", "go together"),
        (f'{HUB}[printer]\nqueue = "my hub"\n', 5, "printer.queue", "hyphens"),
        (f'{HUB}[printer]\nqueue = "h"\naddress = "http://x/"\n', 6, "printer.address", "ipp://"),
        (f'{HUB}[printer]\nfolder = "/a"\nuri = "file:///b"\n', 5, "printer.folder", "keep one"),
        (f'{HUB}[printer]\nfolder = "HOME/sheets"\n', 5, "printer.folder", "own folder"),
        (f'{HUB}[central]\nlocation = "/srv/kinship"\n', 4, "central.root", "root of trust"),
        (f'{HUB}[staff]\npin_file = "PIN"\nask_pin = true\n', 6, "staff.ask_pin", "keep one"),
        (f'{HUB}[staff]\npin_file = "PIN"\n', 5, "staff.pin_file", "anybody would try"),
        (f'{HUB}[system]\ntime_zone = "Europe/Lundon"\n', 5, "system.time_zone", "Europe/London"),
        (f'{HUB}[system]\ntime_zone = "../../etc/shadow"\n', 5, "system.time_zone", "Europe/London"),
        (f'{HUB}[updates]\nring = "all"\n', 5, "updates.ring", '"everyone"'),
        (f'{HUB}[updates]\nfrom = "/srv/apt"\n', 4, "updates.key", "the key"),
        (f'{HUB}[updates]\nfrom = "/srv/apt"\nkey = "PIN"\n', 6, "updates.key", "public key"),
        (f'{HUB}[central]\nlocation = "/srv"\nroot = "PIN"\n', 6, "central.root", "no root of trust"),
        (f'{HUB}[central]\nca_file = "PIN"\n', 5, "central.ca_file", "certificate"),
        (f'{HUB}[printers]\nuri = "file:///b"\n', 4, "printers", "did you mean printer"),
    ],
)  # fmt: skip
def test_a_wrong_answer_is_said_with_its_line_and_cure(computer, answers, text, line, key, cure):
    pin = computer.path("pin")
    pin.write_text("123456\n", "utf-8")
    before = computer.files()
    with pytest.raises(SettingsWrong) as wrong:
        read(answers(text.replace("PIN", str(pin)).replace("HOME", str(computer.home))), computer, nobody)
    assert (wrong.value.line, wrong.value.key) == (line, key)
    assert cure in wrong.value.cure
    assert computer.files() == before


def test_a_file_that_answers_name_and_that_is_not_there_is_said(computer, answers):
    with pytest.raises(FileUnreadable) as missing:
        read(answers(f'{HUB}[staff]\npin_file = "/nowhere/pin"\n'), computer, nobody)
    assert str(missing.value.path) == "/nowhere/pin"


def test_a_queue_needs_cups(computer, answers, monkeypatch):
    (computer.root / "bin" / "lpadmin").unlink()
    monkeypatch.setenv("PATH", f"{computer.root}/bin")
    with pytest.raises(SettingsWrong) as wrong:
        read(answers(f'{HUB}[printer]\nqueue = "h"\naddress = "ipp://p"\n'), computer, nobody)
    assert "apt install cups" in wrong.value.cure


def test_the_root_of_trust_is_read_and_will_lie_beside_the_settings(computer, answers, tmp_path):
    from datetime import UTC, datetime

    keys.create(tmp_path / "keys", 1, lambda _new: "a long passphrase", datetime(2026, 1, 1, tzinfo=UTC))
    root = tmp_path / "keys" / "root.json"
    found = read(answers(f'{HUB}[central]\nlocation = "/srv"\nroot = "{root}"\n'), computer, nobody)
    assert found.copies == {"etc/kinship-kiosk/root.json": root.read_bytes()}
    assert found.settings["central"] == {"location": "/srv", "root": "/etc/kinship-kiosk/root.json"}


def test_a_hub_that_was_named_before_need_not_be_named_again(computer, answers):
    computer.settings_file.write_text(HUB, "utf-8")
    assert read(answers("[languages]\n"), computer, nobody).settings == {}
