"""Only what differs is changed; a second run finds nothing; what fails outside fails before any change."""

import pytest

from kiosk import settings, staff
from kiosk.errors import SetupFailed
from kiosk.setup.answers import read
from kiosk.setup.plan import plan

ALL = """
[hub]
name = "The Place"
phone = "01632 960123"
[screen]
turn = 90
[printer]
queue = "hub"
address = "ipp://printer.example.org/ipp/print"
[staff]
pin_file = "{root}/pin"
[system]
time_zone = "Europe/London"
[updates]
from = "/srv/apt"
key = "{root}/key.asc"
ring = "test"
"""
CUPSD = "LogLevel warn\npreservejobfiles 1d\n<Location />\n</Location>\n"
LPSTAT = '[ -f "$0.made" ] && echo "device for hub: ipp://printer.example.org/ipp/print"'


@pytest.fixture
def bare(computer):
    """A computer that the package has just been installed on."""
    computer.path("pin").write_text("482913\n", "utf-8")
    computer.path("key.asc").write_text("-----BEGIN PGP PUBLIC KEY BLOCK-----\n", "utf-8")
    for name, text in (("usr/share/zoneinfo/Europe/London", ""), ("etc/cups/cupsd.conf", CUPSD)):
        computer.path(name).parent.mkdir(parents=True)
        computer.path(name).write_text(text, "utf-8")
    (computer.path("etc/udev/rules.d")).mkdir(parents=True)
    computer.give("lpstat", LPSTAT)
    computer.give("lpadmin", f'touch "{computer.root}/bin/lpstat.made"')
    enabled = computer.root / "bin" / "enabled"
    computer.give(
        "systemctl",
        f"case $1 in enable) touch {enabled};; is-enabled) [ -f {enabled} ] && echo enabled;; esac; exit 0",
    )
    return computer


def nobody():
    raise AssertionError("nobody was to be asked")


def test_a_bare_computer_becomes_the_kiosk_of_the_answers_and_a_second_run_changes_nothing(bare, answers):
    path = answers(ALL.replace("{root}", str(bare.root)))
    before = bare.files()
    found = plan(read(path, bare, nobody), bare)
    assert bare.files() == before
    for change in found:
        change.make()
    known = settings.load(bare.settings_file)
    assert (known.hub.phone, known.turn) == ("01632 960123", 90)
    assert known.printer_uri == "ipp://localhost/printers/hub"
    assert staff.opens(bare.home, "482913")
    assert str(bare.path("etc/localtime").readlink()) == "/usr/share/zoneinfo/Europe/London"
    assert "Suites: test\n" in bare.path("etc/apt/sources.list.d/kinship-kiosk.sources").read_text("utf-8")
    assert '"0 -1 1 1 0 0"' in bare.path("etc/udev/rules.d/70-kinship-kiosk.rules").read_text("utf-8")
    told = bare.path("etc/cups/cupsd.conf").read_text("utf-8")
    assert told == "PreserveJobHistory 300\n" + CUPSD.replace("preservejobfiles 1d", "PreserveJobFiles No")
    queue = (
        "lpadmin -p hub -E -v ipp://printer.example.org/ipp/print -m everywhere -o printer-is-shared=false"
    )
    assert queue in bare.asked
    assert "systemctl enable kinship-kiosk.service" in bare.asked
    assert plan(read(path, bare, nobody), bare) == []


def test_the_digits_of_the_pin_are_in_no_change(bare, answers):
    found = plan(read(answers(ALL.replace("{root}", str(bare.root))), bare, nobody), bare)
    assert [change.what for change in found if "PIN" in change.what] == ["the staff PIN is set"]
    assert not [change.what for change in found if "482913" in change.what]


def test_one_changed_answer_is_one_change_and_the_kiosk_starts_again_once_it_is_free(bare, answers):
    text = ALL.replace("{root}", str(bare.root))
    for change in plan(read(answers(text), bare, nobody), bare):
        change.make()
    found = plan(read(answers(text.replace("960123", "960999")), bare, nobody), bare)
    assert [change.what for change in found] == [
        'kiosk.toml: hub.phone is "01632 960999" (was "01632 960123")',
        "the kiosk starts again, once nobody is there",
    ]
    found[-1].make()
    assert bare.asked[-1].startswith("systemd-run --collect --quiet /usr/share/kinship-kiosk/when-free sh")


def test_a_printer_that_does_not_answer_stops_the_set_up_before_anything_is_changed(bare, answers):
    bare.give("lpadmin", "echo 'lpadmin: Unable to connect' >&2; exit 1")
    before = bare.files()
    found = plan(read(answers(ALL.replace("{root}", str(bare.root))), bare, nobody), bare)
    with pytest.raises(SetupFailed) as failed:
        found[0].make()
    assert failed.value.reason == "lpadmin: Unable to connect"
    assert bare.files() == before


def test_a_screen_that_is_turned_back_loses_its_rule_and_udev_looks_at_it_again(bare, answers):
    rule = bare.path("etc/udev/rules.d/70-kinship-kiosk.rules")
    rule.write_text("old\n", "utf-8")
    bare.path("run/systemd/system").mkdir(parents=True)
    bare.give("udevadm")
    text = '[hub]\nname = "A"\nphone = "01632 960123"\n[screen]\nturn = 0\n[system]\nstart = false\n'
    for change in plan(read(answers(text), bare, nobody), bare):
        change.make()
    assert not rule.exists()
    assert "udevadm trigger --subsystem-match=input" in bare.asked


def test_a_folder_for_sheets_is_made_and_may_be_written_to_until_a_printer_takes_its_place(bare, answers):
    head = '[hub]\nname = "A"\nphone = "01632 960123"\n[system]\nstart = false\n[printer]\n'
    folder, right = bare.root / "sheets", bare.path("etc/systemd/system/kinship-kiosk.service.d/sheets.conf")
    for change in plan(read(answers(f'{head}folder = "{folder}"\n'), bare, nobody), bare):
        if "made, for sheets" not in change.what:  # for a user that this computer need not have
            change.make()
    assert right.read_text("utf-8") == f"[Service]\nReadWritePaths={folder}\n"
    assert settings.load(bare.settings_file).printer_uri == folder.as_uri()
    for change in plan(read(answers(f'{head}uri = "ipp://localhost/printers/a"\n'), bare, nobody), bare):
        change.make()
    assert not right.exists()
