import shutil
import sys
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest

from kiosk import calibration, doctor, machine, staff
from kiosk.doctor import Advice, Fact, Finding, Known, NoVoiceFor, VoicesFor, examine, exit_code
from kiosk.errors import ClockWrong, FileUnwritable, NoScreen, OfferRefused, PrinterFault
from kiosk.language import CODES
from kiosk.settings import Settings, load

CHECKS = [
    "settings", "hub", "display", "touch", "fonts", "offer", "speech", "printer", "central", "clock", "disk",
    "permissions", "service",
]  # fmt: skip
FULL_HD = (1920, 1080)
HUB = '[hub]\nname = "The Example Hub"\nphone = "01632 960000"\n'


@pytest.fixture
def made(tiny_catalogue):
    built_at = tiny_catalogue.release().built_at
    return built_at if built_at.tzinfo else built_at.replace(tzinfo=UTC)


@pytest.fixture(autouse=True)
def voices(monkeypatch):
    """As on a machine with every voice; asking a real one takes seconds (tests/ui/speech does)."""
    monkeypatch.setattr("ui.speech.voices.here", lambda: (frozenset(CODES), ""))


@pytest.fixture(autouse=True)
def screen(monkeypatch):
    """A large one; asking Qt for it takes half a second (test_screen does)."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("ui.screen.asked", lambda: (FULL_HD, (476.0, 268.0)))


@pytest.fixture(autouse=True)
def this_machine(monkeypatch):
    """As on a machine that is well, whatever this one is."""
    monkeypatch.setattr("kiosk.machine.touch_screens", lambda: ("Example touch",))
    monkeypatch.setattr("kiosk.machine.clock_is_kept", lambda: True)


def failing(error):
    def check():
        raise error

    return check


def outcomes(answer):
    return {each["check"]: each["outcome"] for each in answer.json["findings"]}


def says(answer, check):
    return " ".join(next(each["says"] for each in answer.json["findings"] if each["check"] == check))


def test_a_check_that_fails_does_not_keep_the_next_from_looking():
    fault = NoScreen("")
    findings = examine({"one": failing(fault), "two": lambda: [Advice.DRAFT], "three": list})
    assert findings == (
        Finding("one", fault, ()),
        Finding("two", None, (Advice.DRAFT,)),
        Finding("three", None, ()),
    )


def test_a_bug_in_a_check_is_not_taken_for_a_finding():
    with pytest.raises(ZeroDivisionError):
        examine({"one": failing(ZeroDivisionError())})


def test_the_highest_exit_code_counts_and_advice_counts_for_nothing(tmp_path):
    advice = Finding("a", None, (Advice.DRAFT,))
    no_screen = Finding("b", NoScreen(""), ())
    printer = Finding("c", PrinterFault("p", "off"), ())
    refused = Finding("d", OfferRefused(tmp_path, "x"), ())
    assert exit_code(()) == exit_code((advice,)) == 0
    assert exit_code((no_screen, advice)) == 3
    assert exit_code((refused, no_screen)) == 4
    assert exit_code((no_screen, printer, refused)) == 6


def test_a_hub_that_nobody_named_is_advised_on(home):
    assert list(doctor.hub(Settings())) == [Advice.NO_HUB]
    assert list(doctor.hub(load(home / "kiosk.toml"))) == []


def test_a_draft_and_a_passed_review_date_are_advised_on(tiny_offer, tiny_catalogue):
    review_by = tiny_catalogue.release().review_by
    known = [Fact(Known.SHOWN, ("7", "Example Council"))]
    known += [Advice.DRAFT] if tiny_catalogue.release().draft else []
    assert list(doctor.offer(tiny_offer, review_by)) == known
    assert list(doctor.offer(tiny_offer, review_by + timedelta(days=1))) == [*known, Advice.REVIEW_DUE]


def test_a_clock_before_the_offer_was_made_is_wrong(tiny_offer, made):
    assert doctor.clock(tiny_offer, made - timedelta(hours=23)) == ()
    with pytest.raises(ClockWrong):
        doctor.clock(tiny_offer, made - timedelta(hours=25))
    with pytest.raises(ClockWrong):
        doctor.clock(tiny_offer, datetime(1970, 1, 1, tzinfo=UTC))


def test_a_clock_a_lifetime_ahead_is_wrong(tiny_offer, made):
    assert doctor.clock(tiny_offer, made + timedelta(days=19 * 365)) == ()
    with pytest.raises(ClockWrong):
        doctor.clock(tiny_offer, made + timedelta(days=21 * 366))


def test_without_an_offer_the_clock_is_not_blamed(tmp_path):
    assert doctor.clock(tmp_path / "nowhere.db", datetime(1970, 1, 1, tzinfo=UTC)) == ()


def test_which_languages_can_be_listened_to_is_known_and_which_cannot_is_advice():
    assert list(doctor.speech({"en", "ur", "de"}, "", ("en", "ur"))) == [VoicesFor(("en", "ur"))]
    assert list(doctor.speech({"en"}, "", ("en", "ur"))) == [VoicesFor(("en",)), NoVoiceFor(("ur",))]


@pytest.mark.parametrize(
    ("reason", "advice"),
    [
        ("not-installed", Advice.NO_SPEECH),
        ("no-voices", Advice.NO_VOICES),
        ("silent", Advice.SPEECH_SILENT),
    ],
)
def test_without_any_voice_the_advice_says_what_is_missing(reason, advice):
    assert list(doctor.speech((), reason)) == [advice]


def test_doctor_names_the_voices_and_what_to_install_for_the_others(command, monkeypatch):
    assert "English" in says(command("doctor", "--json"), "speech")
    monkeypatch.setattr("ui.speech.voices.here", lambda: (frozenset(CODES) - {"ur"}, ""))
    answer = command("doctor", "--json")
    assert outcomes(answer)["speech"] == "advice"
    assert "Urdu" in says(answer, "speech")
    assert answer.code == 0
    monkeypatch.setattr("ui.speech.voices.here", lambda: (frozenset(), "not-installed"))
    assert "speech-dispatcher-espeak-ng" in says(command("doctor", "--json"), "speech")


def test_a_folder_of_state_that_is_not_made_yet_is_no_fault_and_is_not_made(tmp_path):
    (found,) = doctor.disk(tmp_path / "a" / "b")
    assert isinstance(found, Fact | Advice)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_state_that_cannot_be_is_a_fault(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileUnwritable):
        doctor.disk(tmp_path / "file")


def test_a_nearly_full_disk_is_advised_on(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=doctor.LITTLE_ROOM_BYTES - 1))
    assert doctor.disk(tmp_path) == (Advice.LITTLE_ROOM,)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=doctor.LITTLE_ROOM_BYTES))
    assert doctor.disk(tmp_path) == (Fact(Known.ROOM, ("0.2",)),)


def on_screen(settings, home, picture=FULL_HD, told_mm=None):
    return list(doctor.display(picture, told_mm, settings, home))


def test_a_screen_that_nobody_measured_and_that_does_not_know_itself_is_advised_on(tmp_path):
    picture = Fact(Known.PICTURE, ("1920", "1080"))
    assert on_screen(Settings(), tmp_path) == [picture, Advice.NO_SCREEN_SIZE]
    known = [picture, Fact(Known.SIZE, ("476", "268"))]
    assert on_screen(Settings(), tmp_path, told_mm=(476.0, 268.0)) == known
    assert on_screen(Settings(screen_mm=(476.0, 268.0)), tmp_path) == known


def test_what_staff_measured_counts_on_its_own_picture_only(tmp_path):
    calibration.keep(tmp_path, calibration.Calibration(1920, 1080, 4.0))
    assert Fact(Known.SIZE, ("480", "270")) in on_screen(Settings(), tmp_path, told_mm=(700.0, 400.0))
    other = on_screen(Settings(), tmp_path, picture=(3840, 2160))
    assert other == [Fact(Known.PICTURE, ("3840", "2160")), Advice.SCREEN_CHANGED]
    assert Advice.SCREEN_CHANGED not in on_screen(Settings(screen_mm=(476.0, 268.0)), tmp_path, (3840, 2160))


def test_a_size_of_another_shape_than_the_picture_is_advised_on(tmp_path):
    assert Advice.SCREEN_SHAPE in on_screen(Settings(screen_mm=(476.0, 320.0)), tmp_path)
    assert Advice.SCREEN_SHAPE not in on_screen(Settings(screen_mm=(268.0, 476.0)), tmp_path)


def test_touch_is_a_fact_advice_or_not_known():
    assert list(doctor.touch(("A", "B"))) == [Fact(Known.TOUCH, ("A", "B"))]
    assert list(doctor.touch(())) == [Advice.NO_TOUCH]
    assert list(doctor.touch(None)) == []


def test_a_service_that_does_not_start_by_itself_is_advised_on():
    assert list(doctor.service(True)) == [Fact(Known.BY_ITSELF)]
    assert list(doctor.service(False)) == [Advice.NOT_BY_ITSELF]
    assert list(doctor.service(None)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are lists there")
def test_what_others_may_write_or_read_is_advised_on(home):
    staff.set_pin(home, "402917")
    settings = home / "kiosk.toml"
    home.chmod(0o700)
    settings.chmod(0o644)
    assert list(doctor.permissions(home, settings, None)) == []
    settings.chmod(0o664)
    (home / staff.PIN_FILE).chmod(0o644)
    assert list(doctor.permissions(home, settings, home / "not there")) == [
        doctor.Open(settings, written=True),
        doctor.Open(home / staff.PIN_FILE, written=False),
    ]


def test_a_clock_that_nothing_keeps_is_advised_on(tiny_offer, made):
    assert doctor.clock(tiny_offer, made, kept=False) == (Advice.CLOCK_ALONE,)
    assert doctor.clock(tiny_offer, made, kept=True) == ()


def test_over_a_network_the_screen_that_is_plugged_in_counts(command, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("ui.screen.probe", failing(NoScreen("")))
    assert outcomes(command("doctor", "--json"))["display"] == "fault"
    plugged = machine.Plugged("HDMI-A-1", 3840, 2160, (708, 399))
    monkeypatch.setattr("kiosk.machine.screens", lambda: (plugged,))
    answer = command("doctor", "--json")
    assert outcomes(answer)["display"] == "ok"
    assert "3840 × 2160" in says(answer, "display")
    assert "708 × 399 mm" in says(answer, "display")


def test_a_letter_of_the_hub_that_no_font_has_is_a_fault(command, home):
    (home / "kiosk.toml").write_text('[hub]\nname = "\u6f22"\n', "utf-8")
    answer = command("doctor", "--json")
    assert answer.code == 4
    assert "U+6F22" in says(answer, "fonts")


def test_a_test_page_comes_out_where_it_is_asked_for_and_not_before(command, home, tmp_path):
    folder = tmp_path / "paper"
    folder.mkdir()
    (home / "kiosk.toml").write_text(f'{HUB}[printer]\nuri = "{folder.as_uri()}"\n')
    assert outcomes(command("doctor", "--json"))["printer"] == "ok"
    assert list(folder.iterdir()) == []
    answer = command("doctor", "--test-page", "--json")
    assert "the test page came out" in says(answer, "printer")
    (page,) = folder.iterdir()
    assert page.read_bytes().startswith(b"%PDF")


def test_doctor_tells_of_every_check_in_json_and_in_words(command, monkeypatch):
    monkeypatch.setattr(
        "kiosk.cli.doctor.datetime", SimpleNamespace(now=lambda _: datetime(2026, 11, 30, tzinfo=UTC))
    )
    monkeypatch.setattr("kiosk.cli.doctor.today", lambda: date(2026, 11, 30))
    answer = command("doctor", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.json) == {"exit_code", "findings"}
    assert [each["check"] for each in answer.json["findings"]] == CHECKS
    assert set(outcomes(answer).values()) <= {"ok", "advice"}
    assert outcomes(answer)["printer"] == "advice"
    shown = command("doctor")
    assert shown.code == 0
    assert [name for name in CHECKS if name not in shown.out] == []


def test_doctor_finds_a_printer_that_is_not_there(command, home, tmp_path):
    settings = home / "kiosk.toml"
    settings.write_text(f'[printer]\nuri = "{(tmp_path / "nowhere").as_uri()}"\n')
    answer = command("doctor", "--json")
    assert (answer.code, answer.json["exit_code"]) == (6, 6)
    assert outcomes(answer)["printer"] == "fault"
    assert "folder-missing" in says(answer, "printer")


def test_doctor_finds_wrong_settings_and_looks_at_the_rest(command, home):
    (home / "kiosk.toml").write_text("[hub]\nnmae = 'x'\n")
    answer = command("doctor", "--json")
    assert answer.code == 3
    assert "line 2" in says(answer, "settings")
    assert outcomes(answer)["fonts"] == "ok"


def test_doctor_finds_a_damaged_offer(command, tmp_path, monkeypatch):
    offer = tmp_path / "offer.db"
    offer.write_bytes(b"no offer at all")
    monkeypatch.setattr("kiosk.status.EMBEDDED_OFFER", offer)
    answer = command("doctor", "--json")
    assert answer.code == 4
    assert str(offer) in says(answer, "offer")


def test_doctor_finds_that_there_is_no_screen(command, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    monkeypatch.setattr("kiosk.machine.screens", lambda: (machine.Plugged("HDMI-A-1", 1920, 1080),))
    answer = command("doctor")
    assert answer.code == 3
    assert "kinship-kiosk tour" in " ".join(answer.out.split())
