"""An area's services, each of which knows whether it is on the sheet."""

import pytest

from ui.viewmodels.area import AreaProps, AreaView, ServiceRow


@pytest.fixture
def area(offer, visit, route):
    area = AreaView(offer, visit, route)
    route.home()
    return area


def test_the_route_leads_to_the_area_and_its_services(area, route):
    route.open("area", "money")
    assert area.props == AreaProps("money", "Money", "payments", 2, has_leaflet=True)
    assert area.services.rows == (
        ServiceRow("child-benefit", "Child Benefit", "Weekly money for a child who lives with you.", False),
        ServiceRow("tea-and-talk", "Tea and talk", "Meet other carers over a cup of tea.", False),
    )


def test_a_service_is_put_on_the_sheet_and_taken_off_from_here(area, route, visit):
    route.open("area", "money")
    area.toggle("tea-and-talk")
    assert visit.value.sheet == ("tea-and-talk",)
    assert [row.on_sheet for row in area.services.rows] == [False, True]
    area.toggle("tea-and-talk")
    assert not any(row.on_sheet for row in area.services.rows)


def test_what_was_chosen_elsewhere_is_marked_here(area, route, visit):
    visit.replace(visit.value.toggled("carers-line"))
    route.open("area", "groups")
    assert {row.service_id: row.on_sheet for row in area.services.rows} == {
        "tea-and-talk": False,
        "carers-line": True,
    }


def test_the_next_person_finds_nothing_marked(area, route, visit):
    route.open("area", "money")
    area.toggle("tea-and-talk")
    visit.end()
    assert not any(row.on_sheet for row in area.services.rows)


def test_other_pages_leave_it_as_it_is(area, route):
    route.open("area", "money")
    route.open("service", "child-benefit")
    assert area.props.area_id == "money"


def test_one_area_takes_the_place_of_another(area, route):
    route.open("area", "money")
    route.open("area", "urgent")
    assert (area.props.name, area.props.count) == ("I need help now", 2)
    assert [row.service_id for row in area.services.rows] == ["text-for-help", "carers-line"]


def test_back_leads_to_the_page_that_was_left_and_home_forgets_it(area, route):
    route.open("area", "groups")
    area.turned(2)
    route.open("service", "carers-line")
    route.back()
    assert area.props.page == 2
    route.home()
    route.open("area", "groups")
    assert area.props.page == 0
