"""Bad input, as issue 2 lists it: one line names the file, the place and the cure, and no file is touched.

Each journey runs the program itself, so that a traceback, Qt's abort (134) or a stray file could not hide.
"""

import os
import random
import re
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.paths import ROOT

LINUX = sys.platform.startswith("linux")
BENEFIT = "services/money/child-benefit.yaml"
LINE = "services/groups/carers-line.yaml"


# an offer that was named


def rewritten(offer, path, change):
    path.write_bytes(offer.read_bytes())
    with closing(sqlite3.connect(path)) as database:
        change(database)
        database.commit()


def truncated(offer, path):
    path.write_bytes(offer.read_bytes()[: offer.stat().st_size // 2])


def cut_in_its_header(offer, path):
    path.write_bytes(offer.read_bytes()[:60])


def with_a_page_of_noughts(offer, path):
    content = bytearray(offer.read_bytes())
    page = int.from_bytes(content[16:18], "big")
    content[page : 2 * page] = bytes(page)
    path.write_bytes(content)


def empty(offer, path):
    path.touch()


def noise(offer, path):
    path.write_bytes(random.Random(2).randbytes(20_000))  # noqa: S311 - the same noise each time


def a_text(offer, path):
    path.write_text("Child Benefit: ring 0300.\n")


def of_another_program(offer, path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE service (id TEXT)")


def too_new(offer, path):
    rewritten(offer, path, lambda database: database.execute("PRAGMA user_version = 2000"))


def without_a_service(offer, path):
    def empty_all(database):
        for table in (
            "entitlement",
            "phone",
            "schedule_exception",
            "schedule",
            "leaflet_service",
            "sheet_template_service",
            "service_at_location",
            "need_service",
            "service_in_area",
        ):
            database.execute(f"DELETE FROM {table}")  # noqa: S608 - `table` is ours
        database.execute("DELETE FROM service")

    rewritten(offer, path, empty_all)


def without_a_table(offer, path):
    rewritten(offer, path, lambda database: database.execute("DROP TABLE glossary_term"))


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (truncated, "damaged"),
        pytest.param(cut_in_its_header, "refused", marks=pytest.mark.full),
        pytest.param(with_a_page_of_noughts, "damaged", marks=pytest.mark.full),
        (empty, "empty"),
        (noise, "not an offer"),
        pytest.param(a_text, "not an offer", marks=pytest.mark.full),
        (of_another_program, "another program"),
        (too_new, "newer than this program"),
        (without_a_service, "no services"),
        pytest.param(without_a_table, "not an offer", marks=pytest.mark.full),
    ],
)
def test_an_offer_that_is_none_is_refused_and_no_other_is_shown(kiosk, tiny_offer, tmp_path, spoil, why):
    spoil(tiny_offer, tmp_path / "spoilt.db")
    answer = kiosk("run", "--offer", tmp_path / "spoilt.db")
    answer.assert_refused(4, tmp_path / "spoilt.db", why, "good copy")


@pytest.mark.parametrize("words", [["run", "--offer"], ["--windowed", "--offer"]], ids=" ".join)
def test_an_offer_that_is_missing_is_told(kiosk, tmp_path, words):
    kiosk(*words, tmp_path / "nowhere.db").assert_refused(3, tmp_path / "nowhere.db", "check its name")


def test_a_folder_in_place_of_an_offer_is_told(kiosk, tmp_path, home):
    kiosk("run", "--offer", home).assert_refused(3, home)


@pytest.mark.parametrize(
    "words", [["run", "--offer"], ["run", "--config"], ["areas", "--config"]], ids=" ".join
)
def test_a_file_that_may_not_be_read_is_told(obedient, tmp_path, words):
    path = tmp_path / "locked"
    path.touch(mode=0)
    obedient(*words, path).assert_refused(3, path, "Permission denied", "right to read")


@pytest.mark.parametrize("name", [LINE, "."])
def test_content_that_may_not_be_read_is_told(obedient, tiny_source, name):
    path = tiny_source / name
    path.chmod(0)
    obedient("content", "check", tiny_source).assert_refused(3, path, "Permission denied")


# content


def replaced(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (BENEFIT, "summary: Weekly", "sumary: Weekly", "sumary"),
        (BENEFIT, "maximum_age: 19", "maximum_age: nineteen", "nineteen"),
        (BENEFIT, "steps:\n  - Fill in the form.\n  - Send it off.\n", "steps: Fill in the form.\n", "steps"),
        (LINE, "areas: [groups, urgent]", "areas: [groups, urgnt]", "urgnt"),
        (LINE, "id: carers-line\n", "id: child-benefit\n", "child-benefit"),
        (BENEFIT, "summary: Weekly money for a child who lives with you.\n", "", "summary"),
        (BENEFIT, "url: https://www.gov.uk/child-benefit", "url: www.gov.uk/child-benefit", "http"),
        (BENEFIT, "url: https://www.gov.uk/child-benefit", "url: 'javascript:alert(1)'", "http"),
        (BENEFIT, "cost: Free.", "cost: [Free.", ""),
        (LINE, 'hours: ["Mo-Fr 09:30-17:00"', 'hours: ["Mo-Fr 9.30-5"', "Mo-Fr 9.30-5"),
    ],
    ids=lambda value: value.splitlines()[0][:40] if value else "",
)
def test_wrong_content_is_told_with_its_file_and_line(kiosk, tiny_source, file, old, new, told):
    replaced(tiny_source / file, old, new)
    checked = kiosk("content", "check", tiny_source)
    assert checked.code == 4
    lines = checked.err.splitlines()
    assert lines
    assert "Traceback" not in checked.err
    here = [
        line for line in lines if re.match(re.escape(str(tiny_source / file)) + r"(, line \d+)?: .{15}", line)
    ]
    assert any(told in line for line in here), checked.err


def test_wrong_content_is_not_built(kiosk, tiny_source, tmp_path):
    replaced(tiny_source / BENEFIT, "summary: Weekly", "sumary: Weekly")
    checked = kiosk("content", "check", tiny_source)
    built = kiosk("content", "build", tiny_source, "--out", tmp_path / "offer.db")
    assert (built.code, built.out, built.err) == (4, "", checked.err)


def test_the_same_id_twice_is_told_once_with_the_other_place(kiosk, tiny_source):
    replaced(
        tiny_source / "glossary.yaml",
        "- id: ",
        "- id: twice\n  term: One\n  meaning: One.\n  source: x\n- id: ",
    )
    replaced(
        tiny_source / "glossary.yaml",
        "- id: ",
        "- id: twice\n  term: Two\n  meaning: Two.\n  source: x\n- id: ",
    )
    answer = kiosk("content", "check", tiny_source)
    [line] = [line for line in answer.err.splitlines() if "twice" in line]
    assert re.search(r"glossary\.yaml, line \d+: .*line \d+", line)


@pytest.mark.parametrize("words", [["content", "check"], ["content", "build", "--out", "x.db"]], ids=" ".join)
def test_content_that_is_missing_is_told(kiosk, tmp_path, words):
    kiosk(*words, tmp_path / "nowhere").assert_refused(3, tmp_path / "nowhere", "check its name")


# settings


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('[hub]\nnmae = "x"\n', 2, "did you mean name?"),
        ('[hubb]\nname = "x"\n', 1, "did you mean hub?"),
        ("\n[idle]\nwarn_after_s = 20\n", 3, "60 to 300"),
        ('[idle]\nwarn_after_s = "soon"\n', 2, "60 to 300"),
        ("[screen]\nsize_mm = [47, 26]\n", 2, "millimetres"),
        ('[printer]\nuri = "lpt1"\n', 2, "ipp://"),
        ("[hub\n", 1, "TOML"),
    ],
)
def test_wrong_settings_are_told_with_their_line(kiosk, tmp_path, text, line, told):
    path = tmp_path / "wrong.toml"
    path.write_text(text)
    kiosk("run", "--config", path).assert_refused(3, f"{path}, line {line}: ", told)


@pytest.mark.parametrize("words", [["show", "child-benefit"], ["tour", "pictures"]], ids=" ".join)
def test_the_usual_settings_are_told_by_their_name_when_they_are_wrong(kiosk, home, words):
    (home / "kiosk.toml").write_text("[hub]\nphone = 1709\n")
    kiosk(*words).assert_refused(3, f"{home / 'kiosk.toml'}, line 2: ", "hub.phone")


# ids and outputs


@pytest.mark.parametrize("words", [["show"], ["sheet", "--out", "x.pdf"]], ids=" ".join)
def test_an_unknown_service_is_told_with_its_likes(kiosk, words):
    kiosk(*words, "chlid-benefit").assert_refused(2, "chlid-benefit", "child-benefit")


@contextmanager
def full_disk(folder):
    """A disk of a few KB at `folder`, as only root can make one."""
    if not LINUX or os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def outputs(tiny_source):
    return (["sheet", "child-benefit", "--out"], ["content", "build", tiny_source, "--out"])


def test_an_output_that_is_a_folder_is_told(kiosk, tiny_source, home):
    for words in outputs(tiny_source):
        kiosk(*words, home).assert_refused(3, home, "it is a folder", "name a file in it")


def test_an_output_whose_folder_is_missing_is_told_and_the_folder_not_made(kiosk, tiny_source, tmp_path):
    for words in outputs(tiny_source):
        out = tmp_path / "nowhere" / "out"
        kiosk(*words, out).assert_refused(3, out, "make the folder first")


def test_a_tour_into_a_file_or_beneath_a_missing_folder_is_told(kiosk, home, tmp_path):
    kiosk("tour", home / "kiosk.toml").assert_refused(3, home / "kiosk.toml", "name a folder")
    kiosk("tour", tmp_path / "nowhere" / "pictures").assert_refused(3, "pictures", "make the folder first")


@pytest.mark.skipif(not Path("/dev/null").is_char_device(), reason="there is no such device here")
def test_a_device_is_never_replaced(kiosk, tiny_source):
    for words in outputs(tiny_source):
        kiosk(*words, "/dev/null").assert_refused(3, "/dev/null", "name a file")
        assert Path("/dev/null").is_char_device()


def test_a_full_disk_is_told_and_the_old_file_stays(kiosk, tiny_source, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    with full_disk(disk):
        (disk / "out").write_text("the old one")
        for words in outputs(tiny_source):
            kiosk(*words, disk / "out").assert_refused(3, disk / "out", "No space left", "make room")
        assert [path.name for path in disk.iterdir()] == ["out"]


@pytest.mark.skipif(os.name == "nt", reason="Windows bounds no files")
def test_a_file_that_grows_too_large_for_its_user_is_told_and_the_old_one_stays(kiosk, tiny_source, tmp_path):
    bound = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))"
    out = tmp_path / "out"
    out.write_text("the old one")
    for words in outputs(tiny_source):
        kiosk(*words, out, first=bound).assert_refused(3, out)


def test_a_folder_that_may_not_be_written_to_is_told(obedient, tiny_source, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir()
    (locked / "out").touch(mode=0)
    locked.chmod(0o555)
    for words in outputs(tiny_source):
        obedient(*words, locked / "out").assert_refused(
            3, locked / "out", "Permission denied", "right to write"
        )


# no display


@pytest.mark.skipif(not LINUX, reason="other systems always have a screen")
@pytest.mark.parametrize(
    "env",
    [
        {},
        pytest.param({"QT_QPA_PLATFORM": ""}, marks=pytest.mark.full),
        {"QT_QPA_PLATFORM": "nonsense"},
        pytest.param({"QT_QPA_PLATFORM": "nonsense;offscreen"}, marks=pytest.mark.full),
        {"QT_QPA_PLATFORM": "xcb"},
        pytest.param({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}, marks=pytest.mark.full),
        {"DISPLAY": ":4711"},
        pytest.param({"DISPLAY": "rubbish"}, marks=pytest.mark.full),
        pytest.param({"QT_QPA_PLATFORM": "wayland"}, marks=pytest.mark.full),
        {"WAYLAND_DISPLAY": "wayland-4711"},
        {"QT_QPA_PLATFORM": "vnc"},
    ],
    ids=str,
)
def test_no_screen_is_told_and_where_to_look_instead(kiosk, env):
    kiosk("run", "--windowed", env=env).assert_refused(3, "no screen", "kinship-kiosk tour")


@pytest.mark.skipif(not LINUX, reason="other systems always have a screen")
def test_without_a_command_and_without_a_screen_the_same_is_told(kiosk):
    kiosk(env={}).assert_refused(3, "no screen", "kinship-kiosk tour")


@pytest.mark.skipif(not LINUX, reason="other systems always have a screen")
def test_a_tour_on_a_screen_that_is_none_makes_no_folder(kiosk):
    kiosk("tour", "pictures", env={"QT_QPA_PLATFORM": "nonsense"}).assert_refused(3, "no screen", "nonsense")


def test_a_system_without_qts_libraries_is_told_which(kiosk, tmp_path):
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (broken / "__init__.py").write_text(f"raise ImportError({missing!r})\n")
    path = f"{broken.parent}{os.pathsep}{ROOT}"
    for words in (["run"], ["tour", "pictures"]):
        answer = kiosk(*words, env={"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"})
        answer.assert_refused(3, "libEGL.so.1", "system-packages.txt")
