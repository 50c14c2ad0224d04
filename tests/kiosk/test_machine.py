"""What the machine says of itself, read from trees of files that are as Linux has them."""

import pytest

from kiosk import machine
from kiosk.machine import Plugged

TOUCH = {"name": "Example touch\n", "properties": "2\n", "capabilities/abs": "265800000000003\n"}
MOUSE = {"name": "Mouse\n", "properties": "0\n", "capabilities/abs": "0\n"}
PAD = TOUCH | {"name": "Touchpad\n", "properties": "5\n"}
EDID = bytearray(128)
EDID[:8] = b"\0\xff\xff\xff\xff\xff\xff\0"
EDID[66:69] = bytes((708 & 255, 399 & 255, (708 >> 8) << 4 | 399 >> 8))


def put(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else bytes(content))


def test_screens_that_are_plugged_in_are_told_with_their_size(tmp_path):
    drm = tmp_path / "sys/class/drm"
    put(drm / "card0-HDMI-A-1", {"status": "connected\n", "modes": "3840x2160\n1920x1080\n", "edid": EDID})
    put(drm / "card0-DP-1", {"status": "disconnected\n", "modes": "", "edid": ""})
    put(drm / "card1-VGA-1", {"status": "connected\n", "modes": "1920x1080i\n", "edid": b"short"})
    put(drm / "card1-DP-2", {"status": "connected\n", "modes": "\n"})
    (drm / "card0").mkdir()
    assert machine.screens(tmp_path) == (
        Plugged("HDMI-A-1", 3840, 2160, (708, 399)),
        Plugged("VGA-1", 1920, 1080),
    )


def test_a_touch_screen_is_neither_a_mouse_nor_a_pad(tmp_path):
    for number, files in enumerate((TOUCH, MOUSE, PAD)):
        put(tmp_path / f"sys/class/input/event{number}/device", files)
    (tmp_path / "sys/class/input/event9/device").mkdir(parents=True)
    assert machine.touch_screens(tmp_path) == ("Example touch",)


def test_where_nothing_is_told_nothing_is_known(tmp_path):
    assert machine.screens(tmp_path) == ()
    assert machine.touch_screens(tmp_path) is None
    assert machine.starts_by_itself(tmp_path) is None


def test_a_service_starts_by_itself_where_something_wants_it(tmp_path):
    put(tmp_path, {f"usr/lib/systemd/system/{machine.SERVICE}": ""})
    assert machine.starts_by_itself(tmp_path) is False
    wants = tmp_path / "etc/systemd/system/multi-user.target.wants"
    wants.mkdir(parents=True)
    (wants / machine.SERVICE).symlink_to(f"/usr/lib/systemd/system/{machine.SERVICE}")
    assert machine.starts_by_itself(tmp_path) is True


def test_the_clock_of_this_machine_is_kept_or_not_or_nobody_can_say(monkeypatch):
    assert machine.clock_is_kept() in (True, False, None)
    monkeypatch.setattr("sys.platform", "win32")
    assert machine.clock_is_kept() is None


@pytest.mark.parametrize(
    ("mode", "written", "read"), [(0o600, 0, 0), (0o644, 0, 1), (0o622, 1, 0), (0o660, 1, 1)]
)
def test_what_others_may_do_with_a_file_is_seen(tmp_path, mode, written, read):
    file = tmp_path / "file"
    file.touch()
    file.chmod(mode)
    assert len(machine.written_by_others([file])) == written
    assert len(machine.read_by_others([file])) == read
    assert machine.written_by_others([tmp_path / "none"]) == ()
