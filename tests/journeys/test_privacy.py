"""What a carer types is in memory for the visit and nowhere else (design, section 10).

A marker word is typed by touch, previewed and printed; when the visit has ended, nothing that the kiosk may
write to holds it, nor any view-model, nor what the printer was told beside the sheet itself.
"""

import io
import logging
import tempfile
import zlib
from pathlib import Path

import pypdfium2
import pytest
from pyipp.enums import IppOperation
from PySide6.QtCore import QAbstractItemModel, QObject

from kiosk import staff
from printing.printers import printer_for
from ui.scene import settle

MARKER = "Zyxmarker"
PIN = "402917"
FOLDERS = (
    "KINSHIP_KIOSK_HOME",
    "TMPDIR",
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
)


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Every folder that a kiosk could keep something in, each of them empty."""
    for name in FOLDERS:
        folder = tmp_path / "kept" / name
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path / "kept"


@pytest.fixture
def ipp_printer(ipp_servers):
    """A printer that speaks IPP, takes a sheet and says that it is done; and what it was asked."""
    answers = {
        IppOperation.GET_PRINTER_ATTRIBUTES: [ipp_servers.recorded("printer-idle")],
        IppOperation.PRINT_JOB: [ipp_servers.recorded("job-taken")],
        IppOperation.GET_JOB_ATTRIBUTES: [ipp_servers.recorded("job-completed")],
    }
    with ipp_servers.IppServer(answers) as server:
        yield server


def holders(folder, marker=MARKER):
    """The files whose name or content holds the marker, however it is written or packed."""
    forms = [marker.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        whole = content + inflated(content)
        if marker in path.name or any(form in whole for form in forms) or in_pdf(content, marker):
            found.append(path.relative_to(folder))
    return found


def inflated(content):
    """Each deflated stream in it, unpacked as far as it goes."""
    found = b""
    for start in range(len(content)):
        if content[start : start + 1] == b"\x78" and content[start + 1 : start + 2] in (
            b"\x01",
            b"\x5e",
            b"\x9c",
            b"\xda",
        ):
            try:
                found += zlib.decompressobj().decompress(content[start:])
            except zlib.error:
                continue
    return found


def in_pdf(content, marker):
    if not content.startswith(b"%PDF"):
        return False
    with pypdfium2.PdfDocument(io.BytesIO(content)) as document:
        return any(marker in page.get_textpage().get_text_bounded() for page in document)


def shown_by(one, seen=None):
    """Each property of a view-model and of all below it, and each field of each row, as text."""
    seen = {} if seen is None else seen
    if id(one) in seen:
        return
    seen[id(one)] = one
    if isinstance(one, QAbstractItemModel):
        for row in range(one.rowCount()):
            for role, name in one.roleNames().items():
                yield (
                    f"{type(one).__name__}[{row}].{bytes(name).decode()}",
                    str(one.data(one.index(row, 0), role)),
                )
        return
    meta = one.metaObject()
    for number in range(meta.propertyCount()):
        name = meta.property(number).name()
        value = one.property(name)
        if isinstance(value, QObject):
            yield from shown_by(value, seen)
        else:
            yield f"{type(one).__name__}.{name}", str(value)


def showing(kiosk):
    return [name for name, value in shown_by(kiosk) if MARKER.lower() in value.lower()]


def visit_with_the_marker(carer):
    """From the first touch to a sheet with the marker on it, looked at and not printed yet."""
    carer.touch("Touch to start", "Search", *MARKER.lower(), "Back")
    carer.touch("Money", "Add to my sheet: Child Benefit", "My sheet (1)")
    carer.touch("Put a first name on it", *MARKER, "Done")
    settle(lambda: len(carer.app.kiosk.sheet.props.pages) > 0)
    carer.touch("See it bigger")
    settle()
    carer.touch("Back")


def test_the_search_finds_what_it_looks_for(tmp_path):
    """A rule that finds nothing anywhere proves nothing."""
    (tmp_path / "plain.txt").write_text(f"a {MARKER} b")
    (tmp_path / "wide.txt").write_text(MARKER, encoding="utf-16-le")
    (tmp_path / "packed.bin").write_bytes(b"\0\0" + zlib.compress(MARKER.encode()))
    (tmp_path / f"{MARKER}.txt").write_text("")
    (tmp_path / "other.txt").write_text("Zyx marker")
    assert {str(path) for path in holders(tmp_path)} == {
        "plain.txt",
        "wide.txt",
        "packed.bin",
        f"{MARKER}.txt",
    }


def test_what_was_typed_is_nowhere_once_the_visit_is_over(kept, paper, walk_up, caplog):
    caplog.set_level(logging.DEBUG)
    carer = walk_up(printer=printer_for(paper.as_uri()))
    visit_with_the_marker(carer)
    assert any("Name" in name for name in showing(carer.app.kiosk))
    assert carer.prints() == "done"
    (sheet,) = paper.glob("*")
    assert [str(path) for path in holders(paper)] == [sheet.name]
    with pypdfium2.PdfDocument(sheet) as document:
        assert MARKER not in str(document.get_metadata_dict())
    assert MARKER not in sheet.name
    sheet.unlink()
    previews = carer.app.kiosk.sheet._previews
    assert previews._images
    carer.touch("Finish and clear")

    assert holders(kept) == []
    assert MARKER not in caplog.text
    assert showing(carer.app.kiosk) == []
    assert previews._images == {}


def test_the_printer_is_told_nothing_of_it_but_the_sheet_itself(kept, ipp_printer, walk_up, caplog):
    caplog.set_level(logging.DEBUG)
    carer = walk_up(printer=printer_for(ipp_printer.uri))
    visit_with_the_marker(carer)
    assert carer.prints() == "done"
    carer.touch("Finish and clear")

    (job,) = ipp_printer.asked(IppOperation.PRINT_JOB)
    assert in_pdf(job["data"], MARKER)
    assert job["operation-attributes"]["job-name"] == "Kinship sheet"
    assert MARKER.encode() not in job["data"]  # no title, no author: the name is drawn and no more
    for request in ipp_printer.requests:
        told = {name: value for name, value in request.items() if name != "data"}
        assert MARKER not in str(told)
    assert not any(MARKER in path for path in ipp_printer.paths)
    assert holders(kept) == []
    assert MARKER not in caplog.text
    assert showing(carer.app.kiosk) == []


def test_walking_away_clears_it_as_well(walk_up):
    now = [0.0]
    carer = walk_up(clock=lambda: now[0])
    visit_with_the_marker(carer)
    assert showing(carer.app.kiosk)
    now[0] += 1000
    carer.app.kiosk.idle.look()
    assert carer.page == "cleared"
    assert showing(carer.app.kiosk) == []
    assert carer.app.kiosk.sheet._previews._images == {}


def test_a_bug_while_printing_does_not_write_the_name_down(kept, walk_up, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)

    def breaks(*what):
        raise RuntimeError(str(what))

    carer = walk_up(printer=printer_for(Path(kept).parent.as_uri()))
    visit_with_the_marker(carer)
    monkeypatch.setattr("printing.render.render_pages", breaks)
    assert carer.prints() == "not-printed"
    assert "RuntimeError" in caplog.text
    assert MARKER not in caplog.text
    carer.touch("Finish and clear")
    assert holders(kept) == []


def test_what_staff_type_for_a_family_is_nowhere_once_they_finish(kept, paper, walk_up, caplog):
    caplog.set_level(logging.DEBUG)
    home = Path(kept) / "KINSHIP_KIOSK_HOME"
    staff.set_pin(home, PIN)
    worker = walk_up(home=home, printer=printer_for(paper.as_uri()))
    kiosk = worker.app.kiosk
    worker.touch("Staff", *PIN, "Open")
    settle(lambda: kiosk.route.props.page == "staff")
    worker.touch("Tailor a sheet", "School trouble", "Note", *MARKER, "Done")
    worker.touch("Appointment", "Monday 23 November 2026", "2pm", "Somewhere else", *MARKER, "Done")
    settle(lambda: worker.app.jobs.idle and len(kiosk.sheet.props.pages) > 0)
    assert {name.partition(".")[0] for name in showing(kiosk)} >= {"StaffTailor", "StaffWrite"}
    worker.touch("Print")
    settle(lambda: kiosk.printing.props.state == "done")
    (sheet,) = paper.glob("*")
    with pypdfium2.PdfDocument(sheet) as document:
        assert sum(page.get_textpage().get_text_bounded().count(MARKER) for page in document) == 2
        assert MARKER not in str(document.get_metadata_dict())
    sheet.unlink()
    worker.touch("Finish and clear")

    assert holders(kept) == []
    assert MARKER not in caplog.text
    assert showing(kiosk) == []
    assert kiosk.sheet._previews._images == {}
    assert PIN not in caplog.text
