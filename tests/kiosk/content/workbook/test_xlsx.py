"""What programs write into cells is read as what people see there."""

import zipfile
from datetime import UTC, date, datetime, time

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from kiosk.content.workbook.grids import Kind, Value, letters
from kiosk.content.workbook.xlsx import read_grids


def read_one(typed, tmp_path, **looks):
    book = Workbook()
    cell = book.active["B2"]
    cell.value = typed
    for name, look in looks.items():
        setattr(cell, name, look)
    book.save(tmp_path / "one.xlsx")
    (grid,) = read_grids(tmp_path / "one.xlsx")
    return grid.cells.get((2, 2))


MOMENT = datetime(2027, 5, 1, 12, 30, tzinfo=UTC).replace(tzinfo=None)
TYPED = [True, False, 19, -3, 2.5, 1e300, date(2027, 5, 1), MOMENT, "=1+1", "words", " a ", "", None]


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_is_read_as_the_other_tests_take_it(typed, as_read, tmp_path):
    found, expected = read_one(typed, tmp_path), as_read(typed)
    if isinstance(typed, float) and found is not None:
        assert (float(found.text), found.kind) == (typed, Kind.NUMBER)
    else:
        assert found == expected


def test_a_time_is_read_as_a_clock_shows_it(tmp_path):
    assert read_one(time(9, 30), tmp_path) == Value("09:30", Kind.DATE)


def test_a_text_that_begins_like_a_formula_is_a_text(tmp_path):
    assert read_one("=1+1", tmp_path, data_type="s", quotePrefix=True) == Value("=1+1")


def test_words_of_several_looks_are_one_text(tmp_path):
    rich = CellRichText("Help ", TextBlock(InlineFont(b=True), "now"))
    assert read_one(rich, tmp_path) == Value("Help now")


def test_a_fault_of_the_spreadsheet_is_a_fault(tmp_path):
    assert read_one("#REF!", tmp_path, data_type="e") == Value("#REF!", Kind.FAULT)


def test_columns_are_called_as_a_spreadsheet_calls_them():
    assert [letters(number) for number in (1, 26, 27, 52, 53, 702, 703, 16384)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
PARTS = {
    "xl/workbook.xml": f"""<workbook xmlns="{STRICT}" xmlns:r="urn:r"><workbookPr date1904="1"/>
        <sheets><sheet name="One" r:id="a"/><sheet name="Chart" r:id="c"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": """<Relationships xmlns="urn:p">
        <Relationship Id="a" Type="urn:x/worksheet" Target="/xl/Sheets/One.xml"/>
        <Relationship Id="c" Type="urn:x/chartsheet" Target="c.xml"/></Relationships>""",
    "xl/Sheets/One.xml": f"""<worksheet xmlns="{STRICT}"><sheetData>
        <row><c t="inlineStr"><is><r><t>in </t></r><r><t>pieces</t></r><rPh><t>ji</t></rPh></is></c>
            <c><v>5</v></c></row>
        <row r="4"><c r="C4" t="s"><v>0</v></c><c t="s"><v>9</v></c><c t="b"><v>1</v></c>
            <c s="1"><v>46000.5</v></c></row>
        <row r="1048576"><c r="A1048576"/></row></sheetData></worksheet>""",
    "xl/sharedStrings.xml": f'<sst xmlns="{STRICT}"><si><t>shared_x000D_&#10;text</t></si></sst>',
    "xl/styles.xml": f"""<styleSheet xmlns="{STRICT}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>
        </styleSheet>""",
}


def test_strict_workbooks_with_cells_that_say_not_where_they_are_are_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "strict.xlsx", "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
    (grid,) = read_grids(tmp_path / "strict.xlsx")
    assert grid.title == "One"
    assert grid.cells == {
        (1, 1): Value("in pieces"),
        (1, 2): Value("5", Kind.NUMBER),
        (4, 3): Value("shared\ntext"),
        (4, 4): Value("9", Kind.FAULT),
        (4, 5): Value("yes", Kind.FLAG),
        (4, 6): Value("2029-12-10T12:00:00", Kind.DATE),
    }
