"""Files that are no workbook, or made to harm: a report or one clear error, in bounded time and memory."""

import io
import os
import random
import subprocess
import sys
import time
import zipfile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.content.source import examine
from kiosk.content.workbook import container, file
from kiosk.content.workbook.grids import Grid, Kind, Value
from kiosk.content.workbook.painting import paint
from kiosk.errors import FileUnreadable, OfferRefused, Problem
from kiosk.paths import ROOT

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
QUICK = settings(
    suppress_health_check=list(HealthCheck),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
# What the worst file may take on a slow machine, with Python itself.
SECONDS, BYTES = 300, 700_000_000  # bounds, not goals: a busy machine takes over a minute for the largest


def changed(path, *, add=(), **texts):
    """The file with other parts: by a part's last name its text, or a function of it."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    names = {name.rpartition("/")[2].partition(".")[0]: name for name in parts if name.endswith(".xml")}
    for key, text in texts.items():
        name = names.get(key, f"xl/{key}.xml")
        new = text(parts[name].decode("utf-8")) if callable(text) else text
        parts[name] = new.encode("utf-8") if isinstance(new, str) else new
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*parts.items(), *add):
            archive.writestr(name, content)
    return path


def refused(path):
    with pytest.raises(OfferRefused) as caught:
        examine(path)
    assert caught.value.path == path
    return caught.value.reason


def outcome(path):
    """What the check says: the problems, or why the file is refused."""
    try:
        return [each.what for each in examine(path).problems]
    except OfferRefused as error:
        return [error.reason]


def in_bounds(path):
    """Check the file in a Python of its own; what it says."""
    code = (
        "import resource, sys; from kiosk.__main__ import main\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({BYTES}, {BYTES}))\n"
        "sys.exit(main(['content', 'check', sys.argv[1]]))"
    )
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert time.monotonic() - before < SECONDS
    assert "Traceback" not in done.stderr
    assert done.returncode == 4, done.stderr[:500]
    return done.stderr


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", container.NOT_A_WORKBOOK),
        (b"Id,Name\r\nchild-benefit,Child Benefit\r\n", container.NOT_A_WORKBOOK),
        ("Id,Name\r\n".encode("utf-16"), container.NOT_A_WORKBOOK),
        (b"\xff\xfe\x00\xd8" * 100, container.NOT_A_WORKBOOK),
        (b"<html><table>", container.NOT_A_WORKBOOK),
        (b"%PDF-1.7", container.NOT_A_WORKBOOK),
        (OLE + b"\0" * 3000, container.OLD_EXCEL),
        (OLE + b"\0" * 3000 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500, container.LOCKED),
        (b"PK\x03\x04", container.DAMAGED),
        (b"PK\x05\x06" + b"\0" * 18, container.NOT_A_WORKBOOK),
        (b"PK\x05\x06" + b"\xff" * 18, container.TOO_LARGE),
    ],
)
def test_a_file_that_is_no_workbook_says_what_it_is_and_what_to_do(content, reason, tmp_path):
    path = tmp_path / "offer.xlsx"
    path.write_bytes(content)
    assert refused(path) == reason


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (
            {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""},
            container.OPEN_DOCUMENT,
        ),
        ({"word/document.xml": ""}, container.NOT_A_WORKBOOK),
        ({"xl/workbook.bin": ""}, container.BINARY),
        ({"xl/workbook.xml": "", "xl/vbaProject.bin": ""}, container.MACROS),
        ({"xl/workbook.xml": "", "xl/macrosheets/sheet1.xml": ""}, container.MACROS),
        ({"xl/workbook.xml": ""}, container.DAMAGED),
        ({"xl/workbook.xml": "<workbook>"}, container.DAMAGED),
        ({"xl/workbook.xml": "<?xml version='1.0' encoding='utf-7'?><workbook/>"}, container.DAMAGED),
        ({"xl/workbook.xml": "<?xml version='1.0' encoding='nonsense'?><workbook/>"}, container.DAMAGED),
    ],
)
def test_a_zip_that_is_no_workbook_says_what_it_is_and_what_to_do(parts, reason, tmp_path):
    path = tmp_path / "offer.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    assert refused(path) == reason


def test_a_workbook_with_macros_is_refused_whatever_it_is_called(plain_book):
    changed(plain_book, add=[("xl/vbaProject.bin", b"x")])
    assert refused(plain_book) == container.MACROS


def test_a_member_behind_a_password_is_refused(plain_book):
    content = bytearray(plain_book.read_bytes())
    at = content.index(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    plain_book.write_bytes(content)
    assert refused(plain_book) == container.LOCKED


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert refused(tmp_path / "pipe.xlsx") == container.NOT_A_FILE


def test_a_file_larger_than_any_offer_is_refused_unread(plain_book):
    with plain_book.open("ab") as end:
        end.truncate(container.LARGEST_FILE_BYTES + 1)
    assert refused(plain_book) == container.TOO_LARGE


def test_a_missing_file_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable):
        file.report(tmp_path / "offer.xlsx", (), tmp_path / "report.xlsx")


def test_a_file_that_may_not_be_read_is_the_environments_fault(unreadable):
    with pytest.raises(FileUnreadable) as caught:
        examine(unreadable)
    assert caught.value.path == unreadable


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]><sst {MAIN}><si><t>&l11;</t></si></sst>',
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst {MAIN}><si><t>&e;</t></si></sst>',
        f'<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><sst {MAIN}/>',
    ],
)
@pytest.mark.parametrize("part", ["workbook", "sheet3", "sharedStrings", "styles"])
def test_no_document_type_is_read_so_no_entity_can_grow_or_fetch(part, doctype, plain_book):
    assert refused(changed(plain_book, **{part: doctype})) == container.DOCUMENT_TYPE


def test_a_document_type_in_another_encoding_is_seen_as_well(plain_book):
    text = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    assert refused(changed(plain_book, styles=text.encode("utf-16"))) == container.DOCUMENT_TYPE


def test_a_zip_bomb_is_refused_in_bounds(plain_book):
    bomb = f"<sst {MAIN}><si><t>".encode() + b" " * 160_000_000
    assert "larger than any offer" in in_bounds(changed(plain_book, sharedStrings=bomb))
    assert plain_book.stat().st_size < 1_000_000


def test_a_size_that_lies_is_found_out(plain_book):
    content = bytearray(changed(plain_book, styles=f"<styleSheet {MAIN}/>" + " " * 1_000_000).read_bytes())
    at = content.index(b"PK\x01\x02")
    while content[at + 46 : at + 46 + 13] != b"xl/styles.xml":
        at = content.index(b"PK\x01\x02", at + 4)
    content[at + 24 : at + 28] = (50).to_bytes(4, "little")
    plain_book.write_bytes(content)
    assert refused(plain_book) == container.DAMAGED


@pytest.mark.full
def test_a_million_rows_are_refused_in_bounds(plain_book):
    rows = f"<worksheet {MAIN}>{'<row><c><v>1</v></c></row>' * 1_000_000}</worksheet>"
    assert "larger than any offer" in in_bounds(changed(plain_book, sheet3=rows))


@pytest.mark.full
def test_a_million_empty_rows_are_passed_over(plain_book):
    rows = "<row/>" * 1_000_000
    changed(plain_book, sheet3=lambda text: text.replace("</sheetData>", f"{rows}</sheetData>"))
    assert examine(plain_book).problems == ()


@pytest.mark.parametrize("shared", [True, False], ids=["shared", "inline"])
def test_a_cell_of_ten_megabytes_is_a_problem_of_its_cell(shared, plain_book):
    long = f"<t>{'x' * 10_000_000}</t>"
    cell = '<c r="O2" t="s"><v>0</v></c>' if shared else f'<c r="O2" t="inlineStr"><is>{long}</is></c>'

    def with_cell(text):
        head, row, rest = text.split("</row>", 2)
        return f"{head}</row>{row}{cell}</row>{rest}"

    changed(plain_book, sheet2=with_cell, sharedStrings=f"<sst {MAIN}><si>{long}</si></sst>")
    (problem,) = examine(plain_book).problems
    assert problem.what == "“Cost” is longer than 32,767 characters; shorten it"
    assert (problem.line.row, problem.line.column) == (2, 15)


def test_a_merged_range_over_a_whole_sheet_costs_nothing(plain_book):
    merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    changed(plain_book, sheet2=lambda text: text.replace("</sheetData>", f"</sheetData>{merged}"))
    found = examine(plain_book).problems
    assert ["A1:XFD1048576" in each.what for each in found] == [True]


def test_many_merged_ranges_are_said_as_far_as_somebody_would_read(plain_book):
    merged = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(2, 100_000))
    changed(
        plain_book,
        sheet2=lambda text: text.replace("</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>"),
    )
    assert 1 <= len(examine(plain_book).problems) <= 60


def test_too_many_sheets_are_refused(plain_book):
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}"/>' for n in range(1000))
    text = f"<workbook {MAIN}><sheets>{sheets}</sheets></workbook>"
    assert refused(changed(plain_book, workbook=text)) == container.TOO_LARGE


def test_a_list_of_members_without_end_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "offer.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"xl/{number:040}", b"")
    assert refused(path) == container.TOO_LARGE


CELLS = st.builds(
    Value,
    st.text(max_size=12) | st.sampled_from(["=1", "1e999", "nan", "-0", "9" * 400, "2026-02-30"]),
    st.sampled_from(Kind),
)


@settings(QUICK, max_examples=150)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_flipped_bytes_end_in_a_report_or_one_clear_error(written_book, tmp_path_factory, seed, count):
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    content = bytearray(written_book.read_bytes())
    for _ in range(count):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path_factory.mktemp("flipped") / "offer.xlsx"
    path.write_bytes(content)
    assert all(said.isprintable() for said in outcome(path))


@settings(QUICK, max_examples=60)
@given(st.integers(0, 2**32), st.sampled_from(["workbook", "sheet2", "sheet5", "sheet18", "styles"]))
def test_flipped_letters_of_its_parts_do_as_well(written_book, tmp_path_factory, seed, part):
    chance = random.Random(seed)  # noqa: S311 - not for secrets

    def flipped(text):
        letters = list(text)
        for _ in range(chance.randrange(1, 6)):
            letters[chance.randrange(len(letters))] = chance.choice("<>\"'/ &;0129aZ\u202e\ufffd=")
        return "".join(letters)

    path = tmp_path_factory.mktemp("flipped") / "offer.xlsx"
    path.write_bytes(written_book.read_bytes())
    changed(path, **{part: flipped})
    assert all(said.isprintable() for said in outcome(path))


def with_random_cells(data, book):
    for _ in range(data.draw(st.integers(1, 12))):
        grid = data.draw(st.sampled_from(book.grids))
        grid.cells[data.draw(st.tuples(st.integers(1, 12), st.integers(1, 24)))] = data.draw(CELLS)
    return book


@settings(QUICK, max_examples=50)
@given(data=st.data())
def test_random_cells_anywhere_end_in_problems(data, book_of_grids):
    found = with_random_cells(data, book_of_grids()).problems()
    assert all(each.what.isprintable() for each in found)


@settings(QUICK, max_examples=6)
@given(data=st.data())
def test_random_cells_are_painted_into_a_report(data, book_of_grids):
    book = with_random_cells(data, book_of_grids())
    content = paint(book.grids, [(each.line, each) for each in book.problems()])
    assert load_workbook(io.BytesIO(content)).sheetnames


def test_the_existing_offer_is_untouched(command, plain_book, tmp_path):
    out = tmp_path / "offer.db"
    out.write_bytes(b"the offer before")
    plain_book.write_bytes(plain_book.read_bytes()[:-100])
    answer = command("content", "build", plain_book, "--out", out)
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    assert "damaged" in answer.err
    assert out.read_bytes() == b"the offer before"


def test_a_grid_with_a_cell_at_the_end_of_the_sheet_is_painted_in_bounds():
    far = Grid("Services", {(1, 1): Value("Id"), (1_048_576, 16_384): Value("x")})
    content = paint([far], [(None, Problem(ROOT, 0, "far away"))])
    assert load_workbook(io.BytesIO(content))["Services"].max_row == 1_048_576
