"""What kiosks say of themselves, read as anybody's text."""

import json
from datetime import timedelta

import pytest

from kiosk import program
from kiosk.central import fleet
from kiosk.central.fleet import Report
from kiosk.cli import fleet_page
from kiosk.errors import CentralUnreachable
from kiosk.settings import Settings
from kiosk.tally import MOST, Count


@pytest.fixture
def report(kiosk):
    return Report("eastwood-1", "Eastwood", 3, False, kiosk.now, "")


def read(publisher, kiosk):
    return fleet.reports(str(publisher.folder), kiosk.now)


def test_a_report_is_read_as_it_was_left(publisher, kiosk, report):
    assert fleet.leave(str(publisher.folder), report)
    assert read(publisher, kiosk) == (report,)


def test_a_kiosk_says_what_it_has_done_and_how_its_passes_went(following, publisher):
    count = Count(following.home)
    count.begin()
    count.sheets(3)
    Count(following.home).begin()
    publisher.pack.unlink()
    told = following.sync()
    own = fleet.report_of(following.home, Settings().hub, following.central, told, following.now)
    assert fleet.leave(str(publisher.folder), own)
    (one,) = read(publisher, following)
    assert (one.program, one.failures, one.restarts, one.sheets) == (program.version(), 1, 1, 3)
    assert one.problem


def test_the_word_of_an_older_program_is_read_and_absurd_numbers_are_bounded(publisher, kiosk, report):
    fleet.leave(str(publisher.folder), report)
    (file,) = (publisher.folder / "status").iterdir()
    known = json.loads(file.read_text())
    older = {name: known[name] for name in ("kiosk", "hub", "version", "draft", "seen", "problem")}
    file.write_text(json.dumps(older))
    assert read(publisher, kiosk) == (report,)
    file.write_text(json.dumps(older | {"sheets": 10**40, "restarts": -1}))
    (one,) = read(publisher, kiosk)
    assert (one.sheets, one.restarts) == (MOST, 0)


def test_a_later_report_takes_the_place_of_the_one_before(publisher, kiosk, report):
    for version in (3, 4):
        fleet.leave(str(publisher.folder), Report("eastwood-1", "Eastwood", version, False, kiosk.now, ""))
    assert [one.version for one in read(publisher, kiosk)] == [4]


def test_a_place_that_a_kiosk_may_not_write_is_no_fault(report, tmp_path):
    assert not fleet.leave("https://files.invalid/folder", report)
    assert not fleet.leave(str(tmp_path / "missing"), report)
    (tmp_path / "status").write_bytes(b"")
    assert not fleet.leave(str(tmp_path), report)


def test_a_kiosk_that_follows_nothing_leaves_its_report_nowhere(report, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    assert not fleet.leave("", report)
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["../../evil", "a/b", "C:\\evil", "", "...", "ÄÖ", "x" * 200])
def test_a_kiosks_name_never_leads_out_of_the_folder(publisher, kiosk, name):
    before = set(publisher.folder.parent.rglob("*"))
    fleet.leave(str(publisher.folder), Report(name, "Hub", 1, False, kiosk.now, ""))
    new = [path for path in set(publisher.folder.parent.rglob("*")) - before if path.is_file()]
    assert [path.parent for path in new] == [publisher.folder / "status"]


def test_problems_come_first_and_a_kiosk_not_seen_for_two_days_is_one(publisher, kiosk, report):
    late = Report("b", "B", 3, False, kiosk.now - timedelta(days=3), "")
    for one in (report, late, Report("c", "C", 3, False, kiosk.now, "the disk is full")):
        fleet.leave(str(publisher.folder), one)
    assert [(one.kiosk, one.problem) for one in read(publisher, kiosk)] == [
        ("b", fleet.NOT_SEEN),
        ("c", "the disk is full"),
        ("eastwood-1", ""),
    ]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff", b"[" * 50_000, b'{"kiosk": 1}', json.dumps({"kiosk": "x" * 20_000}).encode()],
)
def test_a_damaged_report_is_a_row_of_its_own(publisher, kiosk, report, content):
    fleet.leave(str(publisher.folder), report)
    (publisher.folder / "status" / "bad.json").write_bytes(content)
    assert [(one.kiosk, one.problem) for one in read(publisher, kiosk)] == [
        ("bad", fleet.UNREADABLE),
        ("eastwood-1", ""),
    ]


def test_a_place_that_cannot_be_listed_is_said_so(kiosk, tmp_path):
    for location in ("https://files.invalid/folder", str(tmp_path)):
        with pytest.raises(CentralUnreachable):
            fleet.reports(location, kiosk.now)


def test_the_page_shows_what_is_said_and_never_does_it(kiosk):
    hostile = '<script>alert("x")</script>'
    page = fleet_page.page([Report(hostile, hostile, 0, True, None, hostile)], kiosk.now)
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 3
    assert "http" not in page.replace("http-equiv", "")
