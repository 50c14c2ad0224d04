"""The workbook's looks, as the file says them: what is locked, what drops down, what is coloured."""

import dataclasses

import pytest
from openpyxl import load_workbook

from kiosk.content.source import read
from kiosk.content.workbook import file, looks
from kiosk.content.workbook.columns import HOW_TO, MORE_AREAS, Form
from kiosk.content.workbook.layout import SHEETS
from kiosk.paths import ROOT


@pytest.fixture(scope="session")
def painted(written_book):
    return load_workbook(written_book)


def columns(sheet, painted):
    """Each column with its cell in the first row of things, and in the first empty row."""
    ws = painted[sheet.title]
    for at, column in enumerate(sheet.columns, 1):
        if sheet.upright:
            yield column, ws.cell(at, 2), None
        else:
            yield column, ws.cell(2, at), ws.cell(ws.max_row + 1, at)


TABLES = [sheet for sheet in SHEETS if not sheet.upright]


def test_there_is_a_sheet_for_each_kind_of_thing_and_one_that_says_how(painted):
    assert painted.sheetnames == [HOW_TO, *(sheet.title for sheet in SHEETS)]
    words = " ".join(str(cell.value) for row in painted[HOW_TO] for cell in row if cell.value)
    for sheet in SHEETS:
        assert sheet.told in words
        assert all(column.heading in words for column in sheet.columns)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_ids_are_locked_without_a_password_and_all_else_is_open(sheet, painted):
    ws = painted[sheet.title]
    assert ws.protection.sheet
    assert ws.protection.password is None
    for forbidden in ("insertRows", "deleteRows", "formatColumns", "formatRows", "autoFilter", "sort"):
        assert not getattr(ws.protection, forbidden)
    for column, cell, _ in columns(sheet, painted):
        if sheet.upright or ws["A2"].value is not None:
            assert cell.protection.locked == (column.form is Form.ID), column.heading
        if not sheet.upright:  # an empty cell has the looks of its column
            assert not ws.column_dimensions[cell.column_letter].protection.locked, column.heading


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_every_coded_field_drops_down_and_goes_on_below_the_last_row(sheet, painted):
    ws = painted[sheet.title]
    lists = [rule for rule in ws.data_validations.dataValidation if rule.type == "list"]
    for column, cell, below in columns(sheet, painted):
        over = [rule for rule in lists if cell.coordinate in rule.sqref]
        assert len(over) == (column.form in {Form.CODE, Form.FLAG}), column.heading
        for rule in over:
            assert below is None or below.coordinate in rule.sqref
            if column.codes:
                assert rule.formula1 == f'"{",".join(column.codes)}"'
            else:
                assert "any,informal" in rule.formula1 or rule.formula1.startswith("OFFSET(")


@pytest.mark.parametrize("sheet", TABLES, ids=lambda sheet: sheet.title)
def test_headings_stay_in_sight_and_filter_and_cells_are_wrapped(sheet, painted):
    ws = painted[sheet.title]
    assert ws.freeze_panes in {"A2", "C2"}
    assert ws.auto_filter.ref.startswith("A1:")
    assert ws.print_title_rows == "$1:$1"
    for column, cell, _ in columns(sheet, painted):
        assert ws.column_dimensions[cell.column_letter].width == column.width
        assert cell.alignment.wrap_text or ws["A2"].value is None
        assert ws.cell(1, cell.column).fill.fgColor.rgb.endswith(looks.TEAL)


def rules_over(ws, coordinate):
    return [
        (rule.formula[0], rule.dxf.fill.bgColor.rgb[-6:])
        for cells in ws.conditional_formatting
        if coordinate in cells.sqref
        for rule in cells.rules
    ]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_colours_follow_what_is_typed(sheet, painted):
    ws = painted[sheet.title]
    for column, cell, below in columns(sheet, painted):
        rules = rules_over(ws, cell.coordinate)
        grounds = [ground for _, ground in rules]
        assert (looks.EMPTY in grounds) == column.required
        assert (looks.OVERDUE in grounds) == (looks.SOON in grounds) or column.key == "status"
        assert (looks.OVERDUE in grounds) == (column.key == "review_by")
        if column.key == "review_by":
            assert any("<=TODAY()," in formula or formula.endswith("<=TODAY())") for formula, _ in rules)
        if column.key == "status":
            assert any("unverified" in formula for formula, _ in rules) or sheet.kind == "translated text"
        assert below is None or rules_over(ws, below.coordinate) == rules


def test_a_text_that_begins_like_a_formula_is_marked_as_text(tmp_path):
    plain = read(ROOT / "tests" / "tiny_offer")
    texts = ("=1+1", "+1", "-1", "@a", "plain")
    odd = dataclasses.replace(plain.services[0], steps=texts[:1], say="+1", next="-1", cost="@a")
    file.write(dataclasses.replace(plain, services=(odd, *plain.services[1:])), tmp_path / "offer.xlsx")
    ws = load_workbook(tmp_path / "offer.xlsx")["Services"]
    seen = {cell.value: (cell.data_type, bool(cell.quotePrefix)) for cell in ws[2] if cell.value in texts}
    assert seen == dict.fromkeys(texts[:4], ("s", True))


def test_a_row_is_as_high_as_its_words_and_may_grow(painted, written_book):
    import zipfile

    with zipfile.ZipFile(written_book) as archive:
        rows = archive.read("xl/worksheets/sheet2.xml").decode().split("<row ")[2:]
    assert all('ht="' in row.partition(">")[0] for row in rows)
    assert not any("customHeight" in row.partition(">")[0] for row in rows)


def test_the_main_area_is_chosen_and_the_others_are_lines(painted, sheets):
    services = [column.key for column in sheets["Services"].columns]
    row = next(row for row in painted["Services"].iter_rows(min_row=2) if row[0].value == "carers-line")
    assert (row[services.index(MORE_AREAS) - 1].value, row[services.index(MORE_AREAS)].value) == (
        "groups",
        "urgent",
    )
