"""The two pages for the council's office, read back."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO

import pdfplumber
import pypdfium2
import pytest

from kiosk.content.check import findings_of
from kiosk.content.coverage import Cell
from kiosk.content.entries import SUPPLY_NAMES, Question, Supply
from kiosk.content.source import read
from kiosk.errors import MissingGlyph
from kiosk.paths import ASSETS
from printing.coverage_page import coverage_page
from printing.fill_in_page import fill_in_page
from printing.office_page import MORE, SMALLEST_PT, cut, width_of, wrapped

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def findings():
    return findings_of(read(ASSETS / "offer"), TODAY)


@pytest.fixture
def tiny_findings(tiny_source):
    return findings_of(read(tiny_source), TODAY)


def pages_of(pdf):
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [page.extract_text() for page in document.pages]


def letters(pdf):
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [(letter, page.width, page.height) for page in document.pages for letter in page.chars]


@pytest.mark.parametrize("draw", [lambda found: coverage_page(found, TODAY), fill_in_page])
def test_a_page_is_the_same_bytes_each_time_and_keeps_its_letters_on_the_paper(findings, draw):
    assert draw(findings) == draw(findings)
    for letter, width, height in letters(draw(findings)):
        assert 20 < letter["x0"] <= letter["x1"] < width - 20
        assert 20 < letter["top"] <= letter["bottom"] < height - 20
        assert letter["size"] > SMALLEST_PT - 0.01


def test_the_table_has_a_row_for_each_area_and_heading_and_their_numbers(findings):
    (text,) = pages_of(coverage_page(findings, TODAY))
    for row in (*findings.coverage.areas, *findings.coverage.headings):
        cells = "".join(
            f"{cell.sure}+{cell.assessed}" if cell.assessed else str(cell.sure) for cell in row.cells
        )
        assert f"{row.name}{cells}".replace(" ", "") in text.replace(" ", "")
    assert "23 November 2026" in text
    assert "This offer is a draft." in text
    assert "Gaps: none." in text
    assert MORE not in text  # nothing is cut off: neither an arrangement nor an area


def test_a_gap_is_named_and_black(tiny_findings):
    coverage = tiny_findings.coverage
    full = (Cell(1, 0, 0, gap=False),) * len(coverage.arrangements)
    filled = replace(coverage, headings=tuple(replace(row, cells=full) for row in coverage.headings))
    with_gaps = coverage_page(tiny_findings, TODAY)
    without = coverage_page(replace(tiny_findings, coverage=filled), TODAY)
    assert "Accommodation GAP GAP GAP GAP" in pages_of(with_gaps)[0]
    assert darkness(with_gaps) > 2 * darkness(without)


def darkness(pdf):
    """How much of the first page is black, or nearly."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        picture = document[0].render(scale=1).to_pil().convert("L")
    return sum(picture.histogram()[:64]) / (picture.width * picture.height)


def test_a_large_offer_still_fits_one_page(findings):
    coverage = findings.coverage
    many = replace(coverage, areas=coverage.areas * 3)
    assert len(pages_of(coverage_page(replace(findings, coverage=many), TODAY))) == 1


def test_every_question_stands_under_its_heading_in_order(findings):
    (text,) = pages_of(fill_in_page(findings))
    words = " ".join(text.split())
    wanted = []
    for supply, heading in SUPPLY_NAMES.items():
        wanted += [heading, *(each.ask for each in findings.questions if each.supply is supply)]
    places = [words.index(each) for each in wanted]
    assert places == sorted(places)


def test_each_question_has_a_line_to_write_on(findings):
    with pdfplumber.open(BytesIO(fill_in_page(findings))) as document:
        (page,) = document.pages
        ruled = [line for line in page.lines if line["x0"] > page.width / 2 and line["x1"] > page.width * 0.9]
    assert len(ruled) >= len(findings.questions)


def test_more_questions_than_a_page_holds_go_on_a_second_and_none_is_lost(findings):
    asked = tuple(Question(f"q{n}", Supply.RULE, f"Question number {n}?", ()) for n in range(40))
    pages = pages_of(fill_in_page(replace(findings, questions=asked)))
    assert len(pages) == 2
    assert "Page 1 of 2." in pages[0]
    assert all(f"Question number {n}?" in "".join(pages) for n in range(40))


def test_without_questions_the_page_says_so(findings):
    (text,) = pages_of(fill_in_page(replace(findings, questions=())))
    assert "Nothing is left to fill in." in text


def test_a_character_that_cannot_be_printed_is_refused_and_not_a_box(findings):
    strange = Question("q", Supply.RULE, "Who is \u9f98?", ())
    with pytest.raises(MissingGlyph):
        fill_in_page(replace(findings, questions=(strange,)))


def test_what_is_too_long_is_cut_and_says_so():
    assert cut("Short", 10, 100) == "Short"
    long = cut("A very long name of an area that does not fit", 10, 100)
    assert long.endswith(MORE)
    assert width_of(long, 10) <= 100
    lines = wrapped("one two three four five six seven", 10, 40, most=2)
    assert len(lines) == 2
    assert all(width_of(line, 10) <= 40 for line in lines)
    assert lines[-1].endswith(MORE)
