import dataclasses
import re
from contextlib import suppress
from datetime import time
from pathlib import Path

import hypothesis
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from kiosk import settings
from kiosk.errors import FileUnreadable, SettingsWrong
from kiosk.offer.contact import Hub
from kiosk.offer.hours import Opening
from kiosk.settings import Idle, Settings, home, load

EXAMPLE = Path(__file__).parents[2] / "packaging" / "kiosk.toml"


@pytest.fixture
def toml(tmp_path):
    def write(text):
        path = tmp_path / "kiosk.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def wrong(path):
    with pytest.raises(SettingsWrong) as caught:
        load(path)
    assert caught.value.path == path
    return caught.value


def test_an_empty_file_gives_the_defaults(toml):
    path = toml("")
    assert load(path) == Settings(path=path)
    assert load(path).hub.name == "this Family Hub"
    assert load(path).idle == Idle(warn_after_s=120, countdown_s=45)


def test_every_key_is_read(toml):
    path = toml(
        '[hub]\nid = "place-eastwood"\nname = "The Place"\naddress = "1 High St"\nphone = "01632 960123"\n'
        'hours = ["Mo-Fr 09:00-17:00"]\n[screen]\nsize_mm = [476, 268.5]\n[printer]\nuri = "ipp://h/printers/p"\n'
        "[idle]\nwarn_after_s = 60\ncountdown_s = 120\n"
        '[take_away]\npublic_address = "https://www.example.org/kin?x=1"\n'
    )
    opening = Opening((0, 1, 2, 3, 4), time(9), time(17))
    assert load(path) == Settings(
        hub=Hub("place-eastwood", "The Place", "1 High St", "01632 960123", (opening,)),
        screen_mm=(476.0, 268.5),
        printer_uri="ipp://h/printers/p",
        idle=Idle(60, 120),
        public_address="https://www.example.org/kin?x=1",
        path=path,
    )


def test_a_file_from_windows_notepad_is_read(toml):
    path = toml(b'\xef\xbb\xbf[hub]\r\nname = "The Place"\r\n')
    assert load(path).hub.name == "The Place"


def test_the_shipped_example_as_it_stands_changes_nothing():
    assert load(EXAMPLE) == Settings(path=EXAMPLE)


def test_the_shipped_example_holds_every_key_and_loads_when_uncommented(toml):
    text = re.sub(r"(?m)^#(?=\[|[a-z_]+ = )", "", EXAMPLE.read_text("utf-8"))
    assert {f"{table}.{key}" for table, keys in settings.KEYS.items() for key in keys} == _keys_of(text)
    loaded = load(toml(text))
    for name, value in _leaves(loaded):
        assert value not in ("", (), None), f"{name} of the settings is not in the example"


def test_every_key_of_the_example_is_commented():
    lines = EXAMPLE.read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        if re.match(r"#[a-z_]+ = ", line):
            assert lines[number - 1].startswith("# "), line


def _keys_of(text):
    found, table = set(), ""
    for line in text.splitlines():
        if line.startswith("["):
            table = line.strip("[]")
        elif line and not line.startswith("#"):
            found.add(f"{table}.{line.partition(' ')[0]}")
    return found


def _leaves(thing, name="settings"):
    if dataclasses.is_dataclass(thing) and not isinstance(thing, Opening):
        for field in dataclasses.fields(thing):
            yield from _leaves(getattr(thing, field.name), f"{name}.{field.name}")
    else:
        yield name, thing


@pytest.mark.parametrize(
    ("text", "line", "key", "cure"),
    [
        ("\n[hubb]\nname = 'x'\n", 2, "hubb", "did you mean hub?"),
        ("[zebra]\n", 1, "zebra", "hub, screen, printer, idle, take_away"),
        ("[hub]\n\n# a comment\nnmae = 'x'\n", 4, "hub.nmae", "did you mean name?"),
        ("[hub]\nname = 'x'\nwarn_after_s = 90\n", 3, "hub.warn_after_s", "belongs under [idle]"),
        ("name = 'x'\n", 1, "name", "belongs under [hub]"),
        ("hub = 'x'\n", 1, "hub", "write [hub] on a line of its own"),
        ("[[hub]]\nname = 'x'\n", 1, "hub", "once"),
        ("hub = {name = 'x', colour = 'red'}\n", 1, "hub.colour", "no such key of [hub]"),
        ("idle.warn_after = 3\n", 1, "idle.warn_after", "did you mean warn_after_s?"),
        ("[hub]\nname = 3\n", 2, "hub.name", "double quotes"),
        ("[hub]\nname = '  '\n", 2, "hub.name", "leave the line out"),
        ("[hub]\nname = '''a\nb'''\n", 2, "hub.name", "write it on one"),
        ('[hub]\nname = "a\\u202Eb"\n', 2, "hub.name", "U+202E"),
        ("[hub]\nid = 'The Place'\n", 2, "hub.id", "place-eastwood"),
        ("[hub]\nphone = '01709-823987'\n", 2, "hub.phone", "single spaces"),
        ("[hub]\nhours = 'Mo-Fr 09:00-17:00'\n", 2, "hub.hours", "write a list"),
        (
            "[hub]\nname = 'x'\nhours = [\n  'Mo-Fr 09:00-17:00',\n  '9 to 5',\n]\n",
            3,
            "hub.hours",
            "“9 to 5”",
        ),
        ("[screen]\nsize_mm = [47.6, 26.8]\n", 2, "screen.size_mm", "millimetres"),
        ("[screen]\nsize_mm = [476]\n", 2, "screen.size_mm", "width and height"),
        ("[screen]\nsize_mm = [true, 300]\n", 2, "screen.size_mm", "width and height"),
        ("[screen]\nsize_mm = [nan, 300]\n", 2, "screen.size_mm", "width and height"),
        ("[idle]\nwarn_after_s = 59\n", 2, "idle.warn_after_s", "60 to 300"),
        ("[idle]\nwarn_after_s = 301\n", 2, "idle.warn_after_s", "60 to 300"),
        ("[idle]\ncountdown_s = true\n", 2, "idle.countdown_s", "10 to 120"),
        ("[idle]\ncountdown_s = '45'\n", 2, "idle.countdown_s", "without quotes"),
        ("[printer]\nuri = 'http://host/'\n", 2, "printer.uri", "ipp://"),
        ("[printer]\nuri = 'ipp:///printers/x'\n", 2, "printer.uri", "ipp://"),
        ("[printer]\nuri = 'windows:'\n", 2, "printer.uri", "windows:NAME"),
        ("[printer]\nuri = 'windows:A desk'\n", 2, "printer.uri", "%20"),
        ("[printer]\nuri = 'ipp://host:port/x'\n", 2, "printer.uri", "ipp://"),
        ("[printer]\nuri = 'file://sheets'\n", 2, "printer.uri", "file:///"),
        ("[take_away]\npublic_address = 'http://example.org/'\n", 2, "take_away.public_address", "https://"),
        ("[take_away]\npublic_address = 'https://example.org/#x'\n", 2, "take_away.public_address", "#"),
        ("[hub]\nname = 'x\n", 2, "", "not TOML"),
        ("[hub]\nname = 'x'\nname = 'y'\n", 3, "", "not TOML"),
        ("[hub]\nhours = [\n\n", 2, "", "not TOML"),
        (b"[hub]\n# ok\nname = '\xff'\n", 3, "", "UTF-8"),
        ("#" * 64_001, 0, "", "64 KB"),
    ],
)
def test_what_is_wrong_is_refused_by_key_and_line_with_the_cure(toml, text, line, key, cure):
    error = wrong(toml(text))
    assert (error.line, error.key) == (line, key)
    assert cure in error.cure


def test_a_printing_folder_for_trying_out_is_taken(toml):
    assert load(toml("[printer]\nuri = 'file:///var/tmp/sheets'\n")).printer_uri == "file:///var/tmp/sheets"
    assert load(toml("[printer]\nuri = 'windows:A%20desk'\n")).printer_uri == "windows:A%20desk"


def test_a_named_file_that_is_missing_is_an_error(tmp_path):
    with pytest.raises(FileUnreadable) as caught:
        load(tmp_path / "absent.toml")
    assert caught.value.path == tmp_path / "absent.toml"


def test_a_file_that_cannot_be_read_is_an_error_and_not_passed_over(tmp_path, monkeypatch, unreadable):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path))
    (tmp_path / "kiosk.toml").symlink_to(unreadable)
    with pytest.raises(FileUnreadable) as caught:
        load(None)
    assert caught.value.path == tmp_path / "kiosk.toml"


def test_a_folder_in_place_of_the_file_is_an_error(tmp_path):
    with pytest.raises(FileUnreadable):
        load(tmp_path)


def test_without_a_name_the_file_in_the_kiosks_home_is_read(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path))
    (tmp_path / "kiosk.toml").write_text('[hub]\nname = "Here"\n', "utf-8")
    assert home() == tmp_path
    assert load(None).hub.name == "Here"
    assert load(None).path == tmp_path / "kiosk.toml"


def test_without_any_file_all_is_default(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "places", lambda: (tmp_path / "a" / "kiosk.toml", tmp_path / "kiosk.toml"))
    assert load(None) == Settings()


def test_the_home_comes_before_the_machines_file(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path))
    first, second = settings.places()
    assert first == tmp_path / "kiosk.toml"
    assert second.name == "kiosk.toml"
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", "")
    assert settings.places() == (second,)
    assert home().is_absolute()


@hypothesis.settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 2500), st.text(max_size=20))
def test_nothing_put_anywhere_in_the_file_is_taken_for_our_bug(toml, at, piece):
    whole = re.sub(r"(?m)^#(?=\[|[a-z_]+ = )", "", EXAMPLE.read_text("utf-8"))
    with suppress(SettingsWrong):
        load(toml((whole[:at] + piece + whole[at:]).encode("utf-8", "surrogatepass")))
