"""Where the carer is, and where Back leads."""

from pathlib import Path

import pytest

from ui.application import QML
from ui.viewmodels.route import BEFORE_AND_AFTER, PAGES, Place, RouteProps, derive

PAGES_FOLDER = QML / "Kiosk" / "Pages"


@pytest.mark.parametrize(
    ("stack", "props"),
    [
        ((Place("attract"),), RouteProps("attract")),
        ((Place("home"),), RouteProps("home", visiting=True)),
        ((Place("home"), Place("area", "money")), RouteProps("area", "money", "home", "", True)),
        (
            (Place("home"), Place("area", "money"), Place("service", "child-benefit")),
            RouteProps("service", "child-benefit", "area", "money", True),
        ),
        ((Place("cleared"),), RouteProps("cleared")),
    ],
)
def test_the_top_of_the_stack_is_shown_and_back_leads_below_it(stack, props):
    assert derive(stack) == props


@pytest.mark.parametrize("page", PAGES)
def test_only_before_and_after_a_visit_nobody_is_there(page):
    assert derive((Place(page),)).visiting is (page not in BEFORE_AND_AFTER)


def test_each_page_has_its_qml_and_each_qml_its_page():
    words = {"".join(part.capitalize() for part in page.split("-")) + "Page.qml" for page in PAGES}
    assert words == {file.name for file in PAGES_FOLDER.glob("*Page.qml")}


def test_the_qmldir_of_the_pages_names_all_of_them():
    named = {line.split()[-1] for line in Path(PAGES_FOLDER, "qmldir").read_text().splitlines()[1:]}
    assert named == {file.name for file in PAGES_FOLDER.glob("*.qml")}


def test_it_begins_with_nobody_there(route):
    assert route.props == RouteProps("attract")


def test_a_page_says_where_it_comes_from_and_what_it_is_about(route, heard):
    route.home()
    arrivals, departures = heard(route.arrived), heard(route.left)
    route.open("area", "money")
    assert route.props == RouteProps("area", "money", "home", "", True)
    assert (arrivals, departures) == ([("area", "money")], [("home",)])


def test_a_page_already_on_the_way_is_gone_back_to(route):
    route.home()
    route.open("sheet")
    route.open("by-phone")
    route.open("sheet")
    assert route.props == RouteProps("sheet", "", "home", "", True)


def test_the_same_page_about_something_else_is_a_further_page(route):
    route.home()
    route.open("service", "one")
    route.open("service", "other")
    route.back()
    assert (route.props.page, route.props.id) == ("service", "one")


def test_opening_the_page_that_is_open_changes_nothing(route, heard):
    route.home()
    route.open("area", "money")
    changes, arrivals = heard(route.changed), heard(route.arrived)
    route.open("area", "money")
    assert (changes, arrivals) == ([], [])


def test_back_ends_at_home(route, heard):
    route.home()
    route.open("talk")
    route.back()
    changes = heard(route.changed)
    route.back()
    assert route.props.page == "home"
    assert changes == []


def test_home_forgets_the_way_that_led_there(route):
    route.home()
    route.open("area", "money")
    route.open("service", "child-benefit")
    route.home()
    assert route.props == RouteProps("home", visiting=True)


def test_a_new_start_has_nothing_before_it(route):
    route.home()
    route.open("sheet")
    route.restart("cleared")
    route.back()
    assert route.props == RouteProps("cleared")


def test_a_page_that_is_none_is_our_bug(route):
    with pytest.raises(ValueError, match="nowhere"):
        route.open("nowhere")
    assert route.props.page == "attract"
