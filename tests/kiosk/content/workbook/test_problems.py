"""One thing wrong at a time, as an officer does it: each is named by its cell, in an officer's words."""

import re
from datetime import UTC, date, datetime

import pytest

from kiosk.content.workbook.columns import MORE_AREAS, Form
from kiosk.content.workbook.grids import Grid, Kind, Value
from kiosk.content.workbook.layout import SHEETS

BENEFIT, LINE, TEA = "child-benefit", "carers-line", "tea-and-talk"
SERVICES, MEANS, PHONES, SCHEDULES = "Services", "What it means", "Telephone numbers", "Schedules"

# Where two cells are at odds, the other one is named.
ELSEWHERE = {"Repeats", "Youngest age", "Other areas", "Web page", "For which families"}

# The sheet, the first cell of the row, the heading, what is typed, and words that the problem must have.
TYPED = [
    (SERVICES, BENEFIT, "Name", None, "“Name” is missing; every service needs it"),
    (SERVICES, BENEFIT, "Name", "   ", "“Name” is missing"),
    (SERVICES, BENEFIT, "Main area", "mony", "there is no area “mony”; did you mean “money”?"),
    (SERVICES, BENEFIT, "Main area", None, "“Main area” is missing"),
    (SERVICES, BENEFIT, "Other areas", "money", "“Main area” has “money” twice"),
    (SERVICES, BENEFIT, "Who runs it", "hmrc", "there is no organization “hmrc”"),
    (SERVICES, BENEFIT, "Youngest age", "birth", "a whole number from 0 to 25"),
    (SERVICES, BENEFIT, "Youngest age", 20, "“Oldest age” 19 is under “Youngest age” 20; swap them"),
    (SERVICES, BENEFIT, "Oldest age", float("1e300"), "does not fit"),
    (SERVICES, BENEFIT, "Oldest age", 18.5, "“Oldest age” “18.5” does not fit"),
    (SERVICES, BENEFIT, "Check again by", "next May", "“Check again by” “next May” is not a day"),
    (
        SERVICES,
        BENEFIT,
        "Check again by",
        datetime(2027, 5, 1, 12, tzinfo=UTC).replace(tzinfo=None),
        "is not a day",
    ),
    (SERVICES, BENEFIT, "Check again by", date(2020, 1, 1), "“Check again by” is not after “Checked on”"),
    (SERVICES, BENEFIT, "Checked on", date(2030, 1, 1), "“Date of this version”"),
    (SERVICES, BENEFIT, "Web page", "www.gov.uk/child-benefit", "does not start with http"),
    (SERVICES, BENEFIT, "Web page", None, "“Short web address” stands without “Web page”"),
    (SERVICES, BENEFIT, "Summary", "=1+1", "“Summary” holds a formula"),
    (SERVICES, BENEFIT, "Cost", date(2026, 1, 1), "“Cost” is taken for a day"),
    (SERVICES, BENEFIT, "Cost", 2.5, "“Cost” is taken for a number"),
    (SERVICES, BENEFIT, "Cost", True, "“Cost” is taken for a number"),
    (SERVICES, BENEFIT, "Cost", "Free\nfor you", "runs over several lines"),
    (SERVICES, BENEFIT, "Cost", "Free\u202e.eerF", "has an invisible character in it, U+202E"),
    (SERVICES, BENEFIT, "How to get it", "Ask.\nAsk.", "has “Ask.” twice"),
    (SERVICES, BENEFIT, "Places", "moon", "there is no place “moon”"),
    (SERVICES, BENEFIT, "Id", "Child-Benefit", "is not an id; write small letters"),
    (SERVICES, BENEFIT, "Id", LINE, "is taken by another service"),
    (MEANS, BENEFIT, "How sure", "maybe", "“How sure” “maybe” is not known; write one of everyone, right"),
    (MEANS, BENEFIT, "In a sentence", None, "“In a sentence” is missing"),
    (MEANS, BENEFIT, "For which families", None, "“For which families” is missing"),
    (MEANS, BENEFIT, "For which families", "kinship-foster", "stands here again for this service"),
    (MEANS, BENEFIT, "For which families", "Any", "there is no arrangement “Any”"),
    (MEANS, BENEFIT, "Service", "child-benefits", "did you mean “child-benefit”?"),
    (MEANS, BENEFIT, "Service", None, "“Service” is missing"),
    (PHONES, LINE, "Number", 8081570192, "cannot be dialled here; a number starts with 0"),
    (PHONES, LINE, "Checked by the council", "rung", "write one of confirmed, unverified"),
    (PHONES, LINE, "Opening hours", "Mon-Fri 9-5", "are not opening hours"),
    (SCHEDULES, TEA, "In words", "=NOW()", "“In words” holds a formula"),
    (SCHEDULES, TEA, "Repeats", "DAILY", "“Repeats” “DAILY” is not known; write one of WEEKLY, MONTHLY"),
    (SCHEDULES, TEA, "Repeats", None, "“Every so many” stands without “Repeats”; write WEEKLY or MONTHLY"),
    (SCHEDULES, TEA, "To", "9.30", "“To” “9.30” is not a time"),
    (SCHEDULES, TEA, "Place", "moon", "“Place” “moon” is none of this service"),
    (SCHEDULES, TEA, "Cancelled", "Christmas", "“Cancelled” “Christmas” is not a day"),
    (SCHEDULES, TEA, "First day", date(2150, 1, 1), "“First day” 2150-01-01 is too far away"),
    ("Areas", "money", "Kind", "red", "write one of kinship, universal, urgent"),
    ("Areas", "money", "Services to show first", "text-for-help", "add money to the areas of text-for-help"),
    ("Needs", None, "Services", "child-benefits", "did you mean “child-benefit”?"),
    ("Glossary", None, "Word", "!!", "has no letters"),
    ("Synonyms", None, "What we call it", "flying carpet", "leads to no service"),
    ("Release", None, "Draft", "maybe", "“Draft” “maybe” does not fit; write yes or no"),
    ("Release", None, "Date of this version", "today", "“Date of this version” “today” is not a moment"),
    ("Release", None, "Languages", "English", "“Languages” has “English”"),
]


@pytest.mark.parametrize(("title", "first", "heading", "typed", "says"), TYPED)
def test_what_is_typed_wrong_is_named_with_its_cell_and_cure(book, title, first, heading, typed, says):
    place = book.put(title, first or book.first(title), heading, typed)
    found = book.problems()
    problem = next((each for each in found if says in each.what), None)
    assert problem is not None, [each.what for each in found]
    assert problem.line.sheet in {title, MEANS}
    if problem.line.sheet == title and heading not in ELSEWHERE:
        assert (problem.line.row, problem.line.column) == place
    assert_in_an_officers_words(found)


def assert_in_an_officers_words(found):
    """No key of the YAML, no line, no quotes to be added: nothing that is not seen in the workbook."""
    keys = {column.key for sheet in SHEETS for column in sheet.columns if "_" in column.key}
    for problem in found:
        unquoted = re.sub("“[^”]*”", "", problem.what)
        assert not keys & set(re.findall(r"\w+", unquoted)), problem.what
        assert not re.search(r"yaml|double quotes|begin each line|README", unquoted, re.IGNORECASE), (
            problem.what
        )


def test_a_day_a_number_and_yes_are_read_however_they_are_typed(book):
    book.put("Release", None, "Draft", "Yes")
    book.put(SERVICES, BENEFIT, "Check again by", "2027-05-01")
    book.put(SERVICES, BENEFIT, "Youngest age", "3")
    found, problems = book.examine()
    assert problems == ()
    entry = next(one for one in found.services if one.id == BENEFIT)
    assert (entry.review_by, entry.minimum_age, found.release.draft) == (date(2027, 5, 1), 3, True)


def test_a_text_of_digits_may_be_a_number(book):
    book.put(PHONES, "text-for-help", "Number", 85258)
    assert book.problems() == ()


def test_spaces_that_come_in_by_copying_are_plain_spaces(book):
    book.put(SERVICES, BENEFIT, "Cost", " Free\u00a0of\tcharge\u2003")
    found, problems = book.examine()
    assert problems == ()
    assert next(one for one in found.services if one.id == BENEFIT).cost == "Free of charge"


def test_all_problems_are_found_at_once_in_order_of_sheet_and_row(book):
    book.put(SERVICES, TEA, "Name", None)
    book.put(SERVICES, LINE, "Summary", "=1")
    book.put(PHONES, LINE, "Number", "12")
    book.put("Areas", "money", "Kind", "red")
    places = [(each.line.sheet, each.line.row) for each in book.problems()]
    titles = [sheet.title for sheet in SHEETS]
    assert places == sorted(places, key=lambda place: (titles.index(place[0]), place[1]))
    assert len(places) == 4


def test_columns_may_stand_in_any_order_and_headings_in_any_case(book):
    cells = book[SERVICES].cells
    last = book[SERVICES].columns
    book[SERVICES].cells = {(row, last + 1 - column): value for (row, column), value in cells.items()}
    book.set(SERVICES, (1, 1), f"  {book[SERVICES].cells[1, 1].text.upper()} ")
    assert book.problems() == ()


def test_sheets_may_stand_in_any_order(book):
    book.grids.reverse()
    assert book.problems() == ()


def test_a_missing_column_is_one_problem_not_one_a_row(book):
    _, gone = book.place(SERVICES, BENEFIT, "Name")
    for place in [place for place in book[SERVICES].cells if place[1] == gone]:
        del book[SERVICES].cells[place]
    problem = book.only_problem()
    assert (problem.line.sheet, problem.line.row) == (SERVICES, 1)
    assert "the column “Name” is missing" in problem.what


def test_a_renamed_column_is_named_with_what_it_was(book):
    book.set(SERVICES, (1, book.place(SERVICES, BENEFIT, "Description")[1]), "Descripton")
    found = [each.what for each in book.problems()]
    assert ["“Descripton” is not a heading" in what for what in found].count(True) == 1
    assert any("did you mean “Description”?" in what for what in found)


def test_an_extra_column_is_said_once(book):
    at = book[SERVICES].columns + 1
    book.set(SERVICES, (1, at), "Notes")
    book.set(SERVICES, (2, at), "Ask first")
    problem = book.only_problem()
    assert "“Notes” is not a heading of this sheet" in problem.what
    assert (problem.line.row, problem.line.column) == (1, at)


def test_a_cell_without_a_heading_is_said(book):
    book.set(SERVICES, (3, book[SERVICES].columns + 2), "stray")
    assert "there is no heading for this cell" in book.only_problem().what


def test_a_heading_that_stands_twice_is_said(book):
    book.set("Needs", (1, book["Needs"].columns + 1), "In their words")
    assert "stands here again" in book.only_problem().what


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_a_missing_sheet_is_one_problem(book, sheet):
    book.grids.remove(book[sheet.title])
    problem = book.only_problem()
    assert (problem.line.sheet, problem.line.row) == (sheet.title, 0)
    assert "the sheet is missing" in problem.what


def test_a_renamed_sheet_is_known_by_its_headings(book):
    book["Needs"].title = "Troubles"
    assert any("call it “Needs” again" in each.what for each in book.problems())


def test_joined_cells_are_said(book):
    book[PHONES].merged.append("D2:E2")
    problem = book.only_problem()
    assert "the cells D2:E2 are joined" in problem.what
    assert (problem.line.row, problem.line.column) == (2, 4)


def test_an_empty_sheet_of_any_name_and_the_sheets_to_read_are_passed_over(book):
    book.grids += [Grid("Sheet1"), Grid("How to", {(1, 1): Value("=1+1", Kind.FORMULA)})]
    assert book.problems() == ()


def test_a_sheet_of_another_name_is_said(book):
    book.grids.append(Grid("Rotas", {(1, 1): Value("Sue")}))
    problem = book.only_problem()
    assert (problem.line.sheet, problem.what) == ("Rotas", "a sheet of this name is not read; take it out")


def test_required_columns_are_those_that_the_reader_asks_for(book, sheets):
    asked = 0
    for title, sheet in sheets.items():
        if title in {"Translations", "Legal words"} or sheet.within == "schedules":
            continue
        for column in sheet.columns:
            if column.form is Form.ID or column.key in {MORE_AREAS, "service"}:
                continue
            place = book.place(title, book.first(title), column.heading)
            was = book[title].cells.get(place)
            book.set(title, place, None)
            found = [each.what for each in book.problems()]
            missing = any(f"“{column.heading}” is missing" in what for what in found)
            assert missing == column.required, f"{title}, {column.heading}: {found}"
            asked += 1
            if was is not None:
                book[title].cells[place] = was
    assert asked > 60
