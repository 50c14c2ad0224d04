import pytest

from kiosk.errors import PrinterFault
from printing.printers import printer_for
from printing.printers.printer import Condition, Stage


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    printed = tmp_path / "print ed"
    printed.mkdir()
    return printed


def test_each_sheet_is_a_file_of_its_own_and_nothing_else_is_left(folder):
    printer = printer_for(folder.as_uri())
    assert printer.state().condition is Condition.READY
    assert printer.submit(b"one").state().stage is Stage.DONE
    printer.submit(b"two")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "sheet-1.pdf": b"one",
        "sheet-2.pdf": b"two",
    }


def test_a_sheet_that_is_there_is_never_written_over(folder):
    (folder / "sheet-7.pdf").write_bytes(b"kept")
    printer_for(folder.as_uri()).submit(b"new")
    assert (folder / "sheet-7.pdf").read_bytes() == b"kept"
    assert (folder / "sheet-8.pdf").read_bytes() == b"new"


def test_copies_are_files(folder):
    printer_for(folder.as_uri()).submit(b"leaflet", copies=3)
    assert len(list(folder.glob("sheet-*.pdf"))) == 3


def test_a_missing_folder_is_offline_and_is_not_made(folder):
    printer = printer_for((folder / "gone").as_uri())
    assert printer.state().condition is Condition.OFFLINE
    with pytest.raises(PrinterFault) as fault:
        printer.submit(b"one")
    assert fault.value.reason == "No such file or directory"
    assert not (folder / "gone").exists()


def test_a_file_in_place_of_the_folder_is_a_fault(folder):
    (folder / "file").write_bytes(b"")
    printer = printer_for((folder / "file").as_uri())
    assert not printer.state().prints
    with pytest.raises(PrinterFault):
        printer.submit(b"one")


@pytest.mark.parametrize("inside", ["", "spool", "releases/1"])
def test_the_kiosk_s_own_folder_is_refused(folder, inside):
    with pytest.raises(PrinterFault, match="own folder"):
        printer_for((folder.parent / "home" / inside).as_uri())


def test_a_link_into_the_kiosk_s_own_folder_is_refused(folder):
    (folder / "link").symlink_to(folder.parent / "home")
    with pytest.raises(PrinterFault, match="own folder"):
        printer_for((folder / "link").as_uri())


def test_a_done_sheet_cannot_be_taken_back(folder):
    job = printer_for(folder.as_uri()).submit(b"one")
    job.cancel()
    assert job.state().stage is Stage.DONE
    assert (folder / "sheet-1.pdf").exists()


def test_a_full_disk_is_a_fault_and_leaves_no_part_of_the_sheet(full_disk, monkeypatch, tmp_path):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "home"))
    printer = printer_for(full_disk.as_uri())
    with pytest.raises(PrinterFault) as fault:
        printer.submit(b"sheet" * 10_000)
    assert fault.value.reason == "No space left on device"
    assert list(full_disk.iterdir()) == []
