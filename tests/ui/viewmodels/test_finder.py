"""Three questions: what is asked, what is kept, and that it is kept while one goes back and forth."""

import pytest

from kiosk.offer.model import Area, AreaKind, Need
from kiosk.visit import Visit
from ui.viewmodels.finder import STEPS, Finder, FinderProps, NeedRow, derive, need_rows


@pytest.fixture
def finder(offer, visit, route):
    return Finder(offer, visit, route)


@pytest.mark.parametrize(
    ("step", "visit", "props"),
    [
        ("arrangement", Visit(), FinderProps(1, False)),
        ("arrangement", Visit(arrangement="informal"), FinderProps(1, True, "informal")),
        ("needs", Visit(arrangement="informal"), FinderProps(2, False, "informal")),
        ("needs", Visit(needs=("a", "b")), FinderProps(2, True, "", ("a", "b"))),
        ("ages", Visit(ages=(0,)), FinderProps(3, True, "", (), (0,))),
    ],
)
def test_a_question_knows_its_number_and_whether_it_is_answered(step, visit, props):
    assert derive(step, visit) == props


def test_needs_stand_by_area_and_what_is_urgent_stands_first():
    money = Area("money", AreaKind.KINSHIP, "Money", "", "payments")
    urgent = Area("urgent", AreaKind.URGENT, "I need help now", "", "emergency")
    needs = (Need("poor", "No money", ("grant",)), Need("hurt", "Somebody is hurt", ("police", "grant")))
    rows = need_rows(needs, (money, urgent), {"grant": "money", "police": "urgent"})
    assert rows == (
        NeedRow("hurt", "Somebody is hurt", "urgent", "I need help now", "emergency"),
        NeedRow("poor", "No money", "money", "Money", "payments"),
    )


def test_every_need_of_the_offer_can_be_chosen(finder, offer, route):
    route.open("finder", "needs")
    assert {row.need_id for row in finder.needRows.rows} == set(offer.catalogue.ids("need"))


def test_answers_are_kept_while_the_questions_change(finder, visit, route):
    route.open("finder", "arrangement")
    finder.chooseArrangement("informal")
    route.open("finder", "needs")
    finder.toggleNeed("i-need-money-today")
    route.open("finder", "ages")
    finder.toggleAge(7)
    finder.toggleAge(2)
    route.back()
    assert finder.props == FinderProps(2, True, "informal", ("i-need-money-today",), (2, 7))
    assert (visit.value.arrangement, visit.value.ages) == ("informal", (2, 7))
    chosen = [row.arrangement_id for row in finder.arrangements.rows if row.chosen]
    assert chosen == ["informal"]


def test_a_second_touch_takes_an_answer_back(finder, route):
    route.open("finder", "needs")
    finder.toggleNeed("i-need-money-today")
    finder.toggleNeed("i-need-money-today")
    finder.toggleAge(7)
    finder.toggleAge(7)
    assert (finder.props.needs, finder.props.ages) == ((), ())


def test_the_answers_are_gone_with_the_visit(finder, visit, route):
    route.open("finder", "ages")
    finder.toggleAge(7)
    visit.end()
    assert finder.props.ages == ()


def test_there_are_three_questions():
    assert STEPS == ("arrangement", "needs", "ages")
