"""The workbook comes back with its problems coloured, commented and listed, whatever state it is in."""

import pytest
from openpyxl import load_workbook

from kiosk.content.source import examine, read
from kiosk.content.workbook import file, looks
from kiosk.content.workbook.columns import TO_MEND
from kiosk.content.workbook.layout import SHEETS


@pytest.fixture
def report(command, tmp_path):
    """Check a source by the command; the report, opened."""

    def check(source):
        out = tmp_path / "report.xlsx"
        answer = command("content", "check", source, "--report", out)
        assert str(out) in answer.out or answer.code == 4
        return answer, load_workbook(out)

    return check


def marked(book):
    return {
        (sheet.title, cell.coordinate): cell.comment.text
        for sheet in book
        for row in sheet
        for cell in row
        if cell.comment
    }


def listed(book):
    return [tuple(cell.value for cell in row) for row in book[TO_MEND].iter_rows(min_row=4)]


def typed_over(path, **cells):
    book = load_workbook(path)
    for place, value in cells.items():
        title, _, coordinate = place.rpartition("__")
        book[title.replace("_", " ")][coordinate].value = value
    book.save(path)


def test_problem_cells_are_coloured_commented_and_listed_with_a_link(report, plain_book):
    typed_over(plain_book, Services__B2=None, Telephone_numbers__B2="12", Areas__B2="red")
    answer, book = report(plain_book)
    assert answer.code == 4
    assert answer.err.count("\n") == 3
    comments = marked(book)
    assert set(comments) == {("Services", "B2"), ("Telephone numbers", "B2"), ("Areas", "B2")}
    assert "“Name” is missing" in comments["Services", "B2"]
    for title, coordinate in comments:
        assert book[title][coordinate].fill.fgColor.rgb.endswith(looks.PROBLEM)
    assert [(sheet, row, column) for sheet, row, column, _ in listed(book)] == [
        ("Services", 2, "B"),
        ("Telephone numbers", 2, "B"),
        ("Areas", 2, "B"),
    ]
    assert book[TO_MEND]["A4"].hyperlink.location == "'Services'!B2"
    assert book.sheetnames[0] == TO_MEND


def test_a_mended_report_is_the_offer_again(report, plain_book, tmp_path):
    before = examine(plain_book).source
    typed_over(plain_book, Services__E3="=1+1", Areas__B2="red")
    report(plain_book)
    typed_over(
        tmp_path / "report.xlsx",
        Services__E3=before.services[1].summary,
        Areas__B2=before.areas[0].area.kind.value,
    )
    examined = examine(tmp_path / "report.xlsx")
    assert examined.problems == ()
    assert examined.source.services == before.services


def test_a_report_without_problems_is_the_plain_workbook(report, plain_book):
    answer, book = report(plain_book)
    assert answer.code == 0
    assert TO_MEND not in book.sheetnames
    assert marked(book) == {}


def test_a_folder_of_yaml_is_reported_on_as_a_workbook(report, tiny_source):
    path = tiny_source / "services/money/child-benefit.yaml"
    path.write_text(path.read_text("utf-8").replace("cost: Free.", 'cost: "Free\\nfor you"'), "utf-8")
    (tiny_source / "needs.yaml").write_text("- [", "utf-8")
    answer, book = report(tiny_source)
    assert answer.code == 4
    ((place, comment),) = marked(book).items()
    assert place[0] == "Services"
    assert book["Services"][place[1]].value == "Free\nfor you"
    assert "cost runs over several lines" in comment
    assert ("needs.yaml", "line 1") in [(sheet, row) for sheet, row, _, _ in listed(book)] or any(
        sheet == "needs.yaml" for sheet, *_ in listed(book)
    )


def test_nothing_that_was_typed_is_lost_in_a_report(report, plain_book):
    book = load_workbook(plain_book)
    services = book["Services"]
    at = services.max_column + 1
    services.cell(1, at).value, services.cell(3, at).value = "Notes", "Ask Sue"
    services["E2"].value = "=A1"
    book.create_sheet("Rotas")["C3"].value = "Monday"
    book["Needs"].title = "Troubles"
    book["Areas"].merge_cells("D2:E2")
    book.save(plain_book)
    _, back = report(plain_book)
    assert back["Services"].cell(3, at).value == "Ask Sue"
    assert (back["Services"]["E2"].value, back["Services"]["E2"].data_type) == ("=A1", "s")
    assert back["Rotas"]["C3"].value == "Monday"
    assert back["Troubles"]["B2"].value
    assert set(back.sheetnames) >= {sheet.title for sheet in SHEETS}  # the missing one is back, empty
    assert not back["Areas"].merged_cells.ranges


def test_what_cannot_be_opened_has_a_report_too(report, tmp_path):
    path = tmp_path / "offer.xlsx"
    path.write_bytes(b"Id,Name\n")
    answer, book = report(path)
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    ((sheet, _, _, what),) = listed(book)
    assert sheet == "offer.xlsx"
    assert "is not an Excel workbook" in what


def test_a_report_is_not_written_over_the_content_itself(command, plain_book):
    before = plain_book.read_bytes()
    answer = command("content", "check", plain_book, "--report", plain_book)
    assert answer.code == 2
    assert plain_book.read_bytes() == before


def test_what_would_refuse_a_release_is_listed(command, plain_book, tmp_path):
    typed_over(plain_book, Release__B7="no")
    out = tmp_path / "report.xlsx"
    answer = command("content", "check", plain_book, "--release", "--report", out)
    assert answer.code == 4
    assert any("nobody has confirmed" in what for *_, what in listed(load_workbook(out)))


def test_the_commands_take_a_workbook_as_a_source(command, tiny_source, plain_book, tmp_path):
    built = [tmp_path / "yaml.db", tmp_path / "book.db"]
    for source, out in zip((tiny_source, plain_book), built, strict=True):
        assert command("content", "build", source, "--out", out).code == 0
    assert built[0].read_bytes() == built[1].read_bytes()
    assert command("content", "export", plain_book, "--to", "yaml", "--out", tmp_path / "copy").code == 0
    assert read(tmp_path / "copy").services == read(tiny_source).services
    out = tmp_path / "again.xlsx"
    assert command("content", "export", tmp_path / "copy", "--to", "xlsx", "--out", out).code == 0
    assert read(out).services == read(tiny_source).services


def test_a_problem_in_a_workbook_is_said_by_sheet_row_and_column(command, plain_book):
    typed_over(plain_book, Services__C2="mony")
    answer = command("content", "check", plain_book)
    assert answer.err == (
        f"{plain_book}, sheet “Services”, row 2, column C: there is no area “mony”; did you mean “money”?\n"
    )


def test_a_report_can_be_made_of_nothing_but_problems(tmp_path):
    path = tmp_path / "offer.xlsx"
    path.write_bytes(b"")
    file.report(path, (), tmp_path / "report.xlsx")
    assert load_workbook(tmp_path / "report.xlsx").sheetnames
