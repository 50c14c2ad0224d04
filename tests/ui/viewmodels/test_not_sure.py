import pytest

from kiosk.offer.catalogue import Catalogue
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.not_sure import NotSure, NotSureProps, derive


@pytest.fixture
def whole(whole_offer, visit):
    with Catalogue.open(whole_offer) as catalogue:
        yield SpokenOffer(catalogue, visit)


@pytest.fixture
def not_sure(whole, visit, route):
    made = NotSure(whole, visit, route)
    route.open("finder", "arrangement")
    route.open("not-sure")
    return made


def test_it_asks_first_who_decided(not_sure):
    assert not_sure.props == NotSureProps(question="Who decided that the child lives with you?")
    assert [row.answer_id for row in not_sure.answers.rows] == ["family", "court", "council", "not-sure"]


def test_two_answers_end_in_what_is_likely_and_its_meaning(not_sure, whole):
    not_sure.answer("court")
    not_sure.answer("guardian")
    meant = whole.catalogue.arrangement("special-guardianship")
    assert not_sure.props == NotSureProps("", True, meant.id, meant.name, meant.legal_name, meant.description)
    assert not_sure.answers.rows == ()


def test_not_knowing_is_an_end_too(whole):
    props = derive(("court", "not-sure"), whole.catalogue, "en")
    assert (props.known, props.arrangement) == (False, "unsure")
    assert "Navigator" in props.meaning


def test_back_goes_a_question_back_and_then_where_the_carer_came_from(not_sure, route):
    not_sure.answer("court")
    not_sure.back()
    assert not_sure.props.question == "Who decided that the child lives with you?"
    not_sure.back()
    assert (route.props.page, route.props.id) == ("finder", "arrangement")


def test_what_is_likely_is_taken_on_to_the_next_question(not_sure, visit, route):
    not_sure.answer("family")
    not_sure.answer("close")
    not_sure.take()
    assert visit.value.arrangement == "informal"
    assert (route.props.page, route.props.id) == ("finder", "needs")


def test_nothing_of_it_stays_after_the_visit(not_sure, visit):
    not_sure.answer("court")
    visit.end()
    assert not_sure.props == NotSureProps()
    assert not_sure.answers.rows == ()
