"""Looking for the central file on USB sticks: where it may lie, and what is no reason to stop."""

import pytest

from kiosk.central import sticks
from kiosk.central.pack import FILE_NAME


@pytest.fixture
def stick(tmp_path):
    """A stick, and a way to put the central file into a folder of it."""

    def holding(*folders):
        for folder in folders:
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / FILE_NAME).write_bytes(b"any")
        return tmp_path

    return holding


def test_the_file_is_found_at_the_top_and_in_a_folder(stick):
    top = stick(".", "kinship", "a/b")
    assert sticks.packs([top]) == (top, top / "kinship")


def test_a_folder_that_is_come_to_twice_is_told_once(stick):
    top = stick("STICK")
    assert sticks.packs([top, top / "STICK"]) == (top / "STICK",)


def test_hidden_folders_and_folders_of_that_name_hold_none(stick):
    top = stick(".Trash")
    (top / FILE_NAME).mkdir()
    assert sticks.packs([top]) == ()


def test_a_stick_that_was_pulled_out_or_may_not_be_read_holds_none(tmp_path, unreadable):
    assert sticks.packs([tmp_path / "gone", unreadable]) == ()


def test_no_more_are_told_than_fit_a_screen(stick):
    top = stick(*(f"folder {number:02}" for number in range(20)))
    assert len(sticks.packs([top])) == sticks.MOST


def test_a_look_at_this_machine_ends(monkeypatch, tmp_path):
    (tmp_path / "anna" / "STICK").mkdir(parents=True)
    monkeypatch.setattr(sticks, "_LINUX", (str(tmp_path), str(tmp_path / "none")))
    monkeypatch.setattr(sticks.sys, "platform", "linux")
    assert list(sticks.mounted()) == [tmp_path / "anna", tmp_path / "anna" / "STICK"]
