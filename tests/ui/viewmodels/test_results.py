from dataclasses import replace

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.visit import Visit
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.results import Chip, Results, ResultsProps, chips


@pytest.fixture
def whole(whole_offer, visit):
    with Catalogue.open(whole_offer) as catalogue:
        yield SpokenOffer(catalogue, visit)


@pytest.fixture
def results(whole, visit, route):
    made = Results(whole, "", visit, route)
    visit.replace(
        replace(visit.value, arrangement="special-guardianship", needs=("my-house-is-too-small",), ages=(3,))
    )
    route.open("results")
    return made


def ids(model):
    return [row.service_id for row in model.rows]


def test_the_groups_are_shown_with_why(results):
    first = results.forYou.rows[0]
    assert first.service_id == "housing-register"
    assert first.why == "Because you said “My house is too small”."
    assert first.means
    assert (first.area, first.icon_name) == ("home", "home")
    assert results.props.to_show == len(results.forYou.rows) == results.props.to_add
    assert results.props.to_ask == len(results.worthAsking.rows)
    assert results.props.for_all == len(results.everyFamily.rows) > 0


def test_what_the_reason_says_already_is_not_said_twice(results):
    for row in results.worthAsking.rows:
        assert row.means == "" or row.means[1:] not in row.why


def test_the_answers_are_chips_that_can_be_taken_back(results, visit):
    assert results.chips.rows == (
        Chip("arrangement", "special-guardianship", "I am their special guardian"),
        Chip("need", "my-house-is-too-small", "My house is too small"),
        Chip("age", "3", "A child of 3"),
    )
    results.remove("age", "3")
    results.remove("need", "my-house-is-too-small")
    assert [chip.kind for chip in results.chips.rows] == ["arrangement"]
    assert "housing-register" not in ids(results.forYou)
    results.remove("arrangement", "special-guardianship")
    assert visit.value == Visit()
    assert ids(results.forYou) == ["navigator"]
    assert not results.props.answered


def test_a_child_under_one_is_called_so(whole):
    assert chips(Visit(ages=(0,)), whole.catalogue, "en") == (Chip("age", "0", "A child under 1"),)


def test_all_of_the_first_group_go_on_the_sheet_at_once_and_keep_what_is_there(results, visit):
    results.toggle("legal-aid")
    results.addAll()
    assert visit.value.sheet == ("legal-aid", *ids(results.forYou))
    assert results.props.to_add == 0
    assert all(row.on_sheet for row in results.forYou.rows)
    results.toggle("housing-register")
    assert results.props.to_add == 1


def test_nothing_is_looked_up_while_the_page_is_not_there(whole, visit, route):
    hidden = Results(whole, "", visit, route)
    visit.replace(replace(visit.value, needs=("my-house-is-too-small",)))
    assert hidden.forYou.rows == ()


def test_nothing_of_it_stays_after_the_visit(results, visit, route):
    route.home()
    visit.end()
    assert results.props == ResultsProps()
    assert results.forYou.rows == results.chips.rows == ()
