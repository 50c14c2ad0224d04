import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.visit import QUERY_LENGTH
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.search import FIGURES, Search, SearchProps, completed


@pytest.fixture
def whole(whole_offer, visit):
    with Catalogue.open(whole_offer) as catalogue:
        yield SpokenOffer(catalogue, visit)


@pytest.fixture
def search(whole, visit, route):
    made = Search(whole, visit, route)
    route.open("search")
    return made


def write(search, words):
    for letter in words:
        search.type(letter)


def ids(search):
    return [row.service_id for row in search.results.rows]


def test_it_begins_with_a_keyboard_and_suggestions(search, whole):
    assert search.props.typing
    assert search.props.keys[0] == "qwertyuiop"
    assert search.props.suggestions == tuple(need.phrase for need in whole.catalogue.needs())
    assert (search.props.found, search.props.missed) == (0, False)


def test_each_key_searches(search):
    write(search, "pension cr")
    assert ids(search)[0] == "pension-credit-children"
    assert search.props.found == len(search.results.rows) > 0
    assert search.props.firsts[0]["id"] == "pension-credit-children"
    assert search.props.suggestions == ()


def test_a_slip_is_mended_and_said(search):
    write(search, "special gardian ")
    assert search.props.corrected == "special guardian"
    assert "special-guardianship-apply" in ids(search)[:3]


def test_a_word_can_be_made_whole(search):
    write(search, "my gra")
    assert all(one.startswith("my gra") for one in search.props.completions)
    search.complete(search.props.completions[0])
    assert search.props.text == f"{completed('my gra', ['grant'])[0][:6]}{search.props.text[6:]}"
    assert search.props.text.endswith(" ")
    assert search.props.completions == ()


def test_a_suggestion_is_asked_and_the_keyboard_goes(search):
    search.ask("I need money today")
    assert not search.props.typing
    assert ids(search)[:2] == ["crisis-payment", "food-help"]
    search.write()
    assert search.props.typing
    assert search.props.text == "I need money today"


def test_a_miss_offers_the_nearest_areas(search):
    write(search, "xqzt kkj")
    assert search.props.missed
    assert len(search.areas.rows) == 3
    search.clear()
    assert not search.props.missed
    assert search.areas.rows == ()


def test_done_takes_the_last_word_as_whole(search):
    write(search, "gran")
    assert search.props.completions
    search.done()
    assert not search.props.typing


def test_the_layouts_come_in_turn_and_figures_last(search):
    seen = []
    for _ in range(4):
        seen.append((search.props.keys[0], search.props.next_layout))
        search.changeLayout()
    assert [first for first, _ in seen] == ["qwertyuiop", "abcdefghij", *FIGURES.rows[:1], "qwertyuiop"]
    assert seen[1][1] == FIGURES.name


def test_a_result_goes_on_the_sheet_from_here(search, visit):
    write(search, "dentist")
    search.toggle("dentist-optician")
    assert visit.value.sheet == ("dentist-optician",)
    assert search.results.rows[0].on_sheet


def test_a_result_says_what_it_is_and_shows_its_area_while_somebody_types(search):
    write(search, "i need money today")
    row, first = search.results.rows[0], search.props.firsts[0]
    assert (row.area, row.icon_name, row.on_sheet) == ("money", "payments", False)
    assert row.means == "Because you asked about “I need money today”."
    assert first == {
        "id": row.service_id, "name": row.name, "summary": row.why, "area": "money", "icon": "payments",
    }  # fmt: skip
    assert row.why == row.briefly != ""


def test_the_field_holds_so_much_and_no_more(search):
    write(search, "a" * (QUERY_LENGTH + 5))
    assert len(search.props.text) == QUERY_LENGTH
    assert search.props.full


def test_a_blank_first_is_no_letter(search):
    search.type(" ")
    assert search.props.text == ""


def test_nothing_that_was_typed_stays_after_the_visit(search, visit, route):
    write(search, "pigeon allowence")
    searcher = search._searcher
    route.home()
    visit.end()
    assert search.props == SearchProps()
    assert search.results.rows == ()
    assert "pigeon" not in repr(vars(searcher))
    assert "pigeon" not in repr(vars(search))
