import pytest

from kiosk.content.coverage import Cell, coverage_of
from kiosk.content.source import read

BENEFIT = "services/money/child-benefit.yaml"
COLUMNS = ["informal", "kinship-foster", "special-guardianship", "unsure"]


@pytest.fixture
def coverage(tiny_source):
    """Read afresh: the source may have been edited."""
    return lambda: coverage_of(read(tiny_source))


def cell(coverage, name, arrangement):
    (row,) = [row for row in (*coverage.areas, *coverage.headings) if row.name == name]
    return row.cells[COLUMNS.index(arrangement)]


def test_the_columns_are_the_arrangements_and_the_rows_areas_and_headings_of_the_law(coverage):
    assert [each.id for each in coverage().arrangements] == COLUMNS
    assert [row.name for row in coverage().areas] == ["Money", "Groups and training", "I need help now"]
    assert [row.name for row in coverage().headings] == [
        "Health and wellbeing",
        "Relationships",
        "Education and training",
        "Accommodation",
        "Financial support",
        "General approach",
    ]


def test_a_level_written_for_one_arrangement_counts_for_it_and_any_for_the_others(coverage, edit):
    edit(BENEFIT, "    level: right", "    level: assessed")
    assert cell(coverage(), "Money", "informal") == Cell(sure=1, assessed=1, ask=0, gap=False)
    assert cell(coverage(), "Money", "kinship-foster") == Cell(sure=1, assessed=0, ask=1, gap=False)


def test_an_area_with_nothing_but_things_to_ask_about_is_a_gap(coverage, edit):
    edit("services/groups/tea-and-talk.yaml", "areas: [groups, money]", "areas: [groups]")
    assert cell(coverage(), "Money", "kinship-foster").gap
    assert not cell(coverage(), "Money", "informal").gap
    assert ("Money", "Kinship foster care") in coverage().gaps


def test_whoever_does_not_know_their_arrangement_is_rightly_told_to_ask(coverage, edit):
    edit("services/groups/tea-and-talk.yaml", "areas: [groups, money]", "areas: [groups]")
    assert cell(coverage(), "Money", "unsure") == Cell(sure=0, assessed=0, ask=1, gap=False)


def test_a_heading_counts_each_service_of_its_areas_once(coverage, edit):
    assert cell(coverage(), "Financial support", "informal").sure == 2
    edit("areas.yaml", "summary: Meet other carers}", "summary: Meet, headings: [financial-support]}")
    (row,) = [row for row in coverage().headings if row.name == "Financial support"]
    assert row.services == 3


def test_a_heading_that_no_area_answers_is_a_gap_for_everyone(coverage):
    assert cell(coverage(), "Accommodation", "unsure") == Cell(0, 0, 0, gap=True)
    assert sum(name == "Accommodation" for name, _ in coverage().gaps) == len(COLUMNS)
