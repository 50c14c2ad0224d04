"""The officer's loop: a workbook put into a folder comes back, or is published; approval promotes it."""

import os
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from openpyxl import load_workbook

from kiosk.central.pack import FILE_NAME
from kiosk.central.receive import RECEIVE_LOCK
from kiosk.central.received import Came
from kiosk.content.source import read
from kiosk.content.workbook import file
from kiosk.paths import ROOT

OLD = (datetime.now(UTC) - timedelta(hours=1)).timestamp()


@pytest.fixture
def loop(publisher, tmp_path, command, monkeypatch):
    """An office: a folder to drop workbooks into, a test hub, everyone, and the job."""
    monkeypatch.setenv("KINSHIP_KIOSK_KEY_PASSPHRASE", publisher.ask(""))
    return Office(publisher, tmp_path, command)


class Office:
    def __init__(self, publisher, tmp_path, command):
        self.publisher, self.command = publisher, command
        self.drop, self.everyone, self.test = (tmp_path / name for name in ("drop", "everyone", "test"))
        for folder in (self.drop, self.everyone, self.test):
            folder.mkdir()

    def put(self, name="offer.xlsx", **cells):
        """The officer saves a workbook into the folder; cells are called SHEET__B2."""
        path = self.drop / name
        file.write(read(self.publisher.source), path)
        if cells:
            self.type_into(path, **cells)
        os.utime(path, (OLD, OLD))
        return path

    def type_into(self, path, **cells):
        book = load_workbook(path)
        for place, typed in cells.items():
            title, _, coordinate = place.rpartition("__")
            book[title.replace("_", " ")][coordinate].value = typed
        book.save(path)
        os.utime(path, (OLD, OLD))

    def job(self, *options):
        where = ("--central", self.test, "--everyone", self.everyone, "--keys", self.publisher.keys.folder)
        return self.command("content", "receive", self.drop, *where, "--draft", "--json", *options)

    def approve(self, path):
        """The senior manager moves a workbook into the folder for it."""
        os.utime(path, (OLD, OLD))
        path.rename(self.drop / "Approved" / path.name)

    def names(self, folder):
        return sorted(path.name for path in (self.drop / folder).iterdir())

    def only(self, folder):
        (name,) = self.names(folder)
        return self.drop / folder / name


def test_a_workbook_goes_from_the_folder_to_the_test_hub_and_after_approval_to_everyone(loop):
    dropped = loop.put()
    content = dropped.read_bytes()
    answer = loop.job()
    assert (answer.code, answer.err) == (0, "")
    (done,) = answer.json
    assert (done["file"], done["outcome"], done["version"]) == ("offer.xlsx", "published", 1)
    assert (loop.test / FILE_NAME).exists()
    assert not (loop.everyone / FILE_NAME).exists()
    assert not dropped.exists()
    assert loop.only("Kept").read_bytes() == content
    assert loop.names("Being checked") == loop.names("To mend") == []
    back = loop.only("Published")
    assert back.name == "offer (version 1).xlsx"
    assert read(back).services == read(loop.publisher.source).services

    loop.approve(back)
    (done,) = loop.job().json
    assert (done["outcome"], done["version"]) == ("approved", 1)
    assert (loop.everyone / FILE_NAME).read_bytes() == (loop.test / FILE_NAME).read_bytes()
    assert loop.names("Approved") == []
    assert len(loop.names("Kept")) == 2
    assert loop.job().json == []


def test_a_wrong_workbook_comes_back_with_its_cells_marked_and_mended_it_is_published(loop):
    dropped = loop.put(Areas__B2="red", Services__B2=None)
    content = dropped.read_bytes()
    answer = loop.job()
    assert answer.code == 4
    (done,) = answer.json
    assert (done["outcome"], done["problems"], done["version"]) == ("to-mend", 2, None)
    back = loop.only("To mend")
    book = load_workbook(back)
    assert book["Areas"]["B2"].comment
    assert book["Services"]["B2"].comment
    assert book.sheetnames[0] == "What to mend"
    assert loop.only("Kept").read_bytes() == content
    assert not (loop.test / FILE_NAME).exists()

    loop.type_into(back, Areas__B2="kinship", Services__B2="A name")
    back.rename(loop.drop / back.name)
    answer = loop.job()
    assert (answer.code, [each["outcome"] for each in answer.json]) == (0, ["published"])
    assert "A name" in {one.name for one in read(loop.only("Published")).services}


def test_the_next_workbook_is_called_after_its_own_version(loop):
    loop.put()
    loop.job()
    loop.only("Published").rename(loop.drop / "offer (version 1).xlsx")
    os.utime(loop.drop / "offer (version 1).xlsx", (OLD, OLD))
    (done,) = loop.job().json
    assert done["version"] == 2
    assert loop.names("Published") == ["offer (version 2).xlsx"]


def test_what_publish_would_refuse_comes_back_as_a_list(loop):
    loop.put()
    answer = loop.command(
        "content", "receive", loop.drop, "--central", loop.test, "--keys", loop.publisher.keys.folder
    )
    assert answer.code == 4
    assert "1 problem to mend" in answer.out
    rows = list(load_workbook(loop.only("To mend"))["What to mend"].iter_rows(min_row=4, values_only=True))
    assert "the offer is a draft" in rows[0][3]


@pytest.mark.parametrize("name", ["offer.xls", "offer.csv", "OFFER.XLSM", "offer.ods", "offer.xlsx"])
def test_what_is_no_workbook_comes_back_with_why(loop, name):
    (loop.drop / name).write_bytes(b"Id,Name\n")
    os.utime(loop.drop / name, (OLD, OLD))
    answer = loop.job()
    assert answer.code == 4
    rows = list(load_workbook(loop.only("To mend"))["What to mend"].iter_rows(min_row=4, values_only=True))
    assert "is not an Excel workbook" in rows[0][3]
    assert loop.only("Kept").read_bytes() == b"Id,Name\n"


def test_what_is_being_written_or_is_open_waits(loop):
    dropped = loop.put()
    os.utime(dropped)
    (done,) = loop.job().json
    assert done["outcome"] == Came.WAITS
    os.utime(dropped, (OLD, OLD))
    (loop.drop / "~$offer.xlsx").write_bytes(b"Sue")
    (done,) = loop.job().json
    assert done["outcome"] == Came.WAITS
    assert dropped.exists()
    (loop.drop / "~$offer.xlsx").unlink()
    assert loop.job().json[0]["outcome"] == "published"


def test_other_files_and_links_are_left_alone(loop, tmp_path):
    (loop.drop / "holiday.jpg").write_bytes(b"x")
    secret = tmp_path / "secret.xlsx"
    secret.write_bytes(b"secret")
    (loop.drop / "link.xlsx").symlink_to(secret)
    assert loop.job().json == []
    assert (loop.drop / "holiday.jpg").exists()
    assert secret.read_bytes() == b"secret"
    assert loop.names("Kept") == []


def test_what_a_pass_that_was_cut_off_left_is_taken_up_by_the_next(loop):
    dropped = loop.put()
    loop.job("--shrink")
    loop.put()
    (loop.drop / "offer.xlsx").rename(loop.drop / "Being checked" / "offer.xlsx")
    (done,) = loop.job().json
    assert (done["outcome"], done["version"]) == ("published", 2)
    assert not dropped.exists()


def test_where_the_machine_is_at_fault_the_workbook_waits(loop, monkeypatch):
    loop.put()
    monkeypatch.setenv("KINSHIP_KIOSK_KEY_PASSPHRASE", "wrong")
    answer = loop.job()
    assert answer.code == 3
    assert answer.err.count("\n") == 1
    assert loop.names("Being checked") == ["offer.xlsx"]
    monkeypatch.setenv("KINSHIP_KIOSK_KEY_PASSPHRASE", loop.publisher.ask(""))
    assert loop.job().json[0]["outcome"] == "published"


def test_a_workbook_that_was_changed_after_it_was_published_is_not_approved(loop):
    loop.put()
    loop.job()
    back = loop.only("Published")
    loop.type_into(back, Services__B2="Another name")
    loop.approve(back)
    answer = loop.job()
    assert answer.code == 4
    assert not (loop.everyone / FILE_NAME).exists()
    rows = list(load_workbook(loop.only("To mend"))["What to mend"].iter_rows(min_row=4, values_only=True))
    assert "not what the test hub shows" in rows[0][3]


def test_an_older_version_is_not_approved_once_a_newer_one_is_at_the_test_hub(loop):
    loop.put()
    loop.job()
    loop.put(Services__B2="Newer")
    loop.job()
    loop.approve(loop.drop / "Published" / "offer (version 1).xlsx")
    assert loop.job().json[0]["outcome"] == "to-mend"
    assert not (loop.everyone / FILE_NAME).exists()


def test_without_everyone_nothing_can_be_approved(loop):
    loop.put()
    answer = loop.command(
        "content",
        "receive",
        loop.drop,
        "--central",
        loop.test,
        "--keys",
        loop.publisher.keys.folder,
        "--draft",
    )
    assert answer.code == 0
    assert "published as version 1" in answer.out
    assert not (loop.drop / "Approved").exists()
    assert "Approved" not in (loop.drop / "Read me.txt").read_text("utf-8")


def test_officers_are_told_how_the_folder_works(loop):
    loop.job()
    words = (loop.drop / "Read me.txt").read_bytes().decode("utf-8")
    for folder in ("To mend", "Published", "Kept", "Approved"):
        assert folder in words
    assert "\r\n" in words
    (loop.drop / "Read me.txt").write_text("ours")
    loop.job()
    assert (loop.drop / "Read me.txt").read_text() == "ours"


def test_one_pass_at_a_time(loop):
    from kiosk.central import lock

    loop.put()
    with lock.held(loop.publisher.keys.folder / RECEIVE_LOCK) as free:
        assert free
        assert loop.job().json == []
    assert loop.job().json[0]["outcome"] == "published"


def test_a_missing_folder_is_the_environments_fault(loop):
    loop.drop.rmdir()
    answer = loop.job()
    assert (answer.code, answer.err.count("\n")) == (3, 1)


def test_two_workbooks_of_one_name_are_both_kept(loop):
    for _ in range(2):
        loop.put(Areas__B2="red")
        loop.job()
    assert loop.names("To mend") == ["offer (2).xlsx", "offer.xlsx"]
    assert len(loop.names("Kept")) == 2


def test_the_units_are_sound():
    verify = ["systemd-analyze", "verify", "--man=no"]
    try:
        done = subprocess.run(
            [*verify, *map(str, sorted((ROOT / "packaging" / "officer").glob("kinship-officer.*")))],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("systemd-analyze is not installed")
    said = [line for line in done.stderr.splitlines() if "kinship-officer" in line]
    assert [line for line in said if "not executable" not in line] == []


def test_the_service_says_a_command_that_there_is(loop):
    unit = (ROOT / "packaging" / "officer" / "kinship-officer.service").read_text("utf-8")
    (start,) = [line for line in unit.splitlines() if line.startswith("ExecStart=")]
    env = dict(
        line.split("=", 1)
        for line in (ROOT / "packaging" / "officer" / "officer.env").read_text("utf-8").splitlines()
        if not line.startswith("#")
    )
    passphrase = loop.drop.parent / "passphrase"
    passphrase.write_text(loop.publisher.ask(""))
    places = {"FOLDER": loop.drop, "TEST": loop.test, "KEYS": loop.publisher.keys.folder}
    words = start.removeprefix("ExecStart=/usr/bin/kinship-kiosk ").replace("%d", str(loop.drop.parent))
    for name, place in places.items():
        assert name in env
        words = words.replace("${" + name + "}", str(place))
    also = env["ALSO"].replace("/srv/kinship/everyone", str(loop.everyone))
    loop.put()
    answer = loop.command(*words.replace("$ALSO", also).split())
    assert (answer.code, answer.err) == (0, "")
    assert (loop.test / FILE_NAME).exists()
