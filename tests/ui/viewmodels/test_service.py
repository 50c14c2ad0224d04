"""One service, whole; entitlements drawn together so that nobody reads the same sentence eight times."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Arrangement, Entitlement, Level
from kiosk.visit import Visit
from ui.images import qr_source
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.service import EntitlementRow, ServiceProps, ServiceView, TermRow, derive, entitlement_rows

ARRANGEMENTS = tuple(
    Arrangement(one, name, name, "")
    for one, name in [
        ("informal", "Informal"),
        ("foster", "Foster"),
        ("guardian", "Guardian"),
        ("unsure", "Not sure"),
    ]
)


def entitled(arrangement, sentence, level=Level.RIGHT, inherited=False):
    return Entitlement(arrangement, level, sentence, "a source", date(2026, 11, 21), inherited)


def everyone(sentence="You can.", but=()):
    """For each arrangement the general sentence, but for those that have one of their own."""
    own = {one.arrangement: one for one in but}
    return tuple(own.get(one.id) or entitled(one.id, sentence, inherited=True) for one in ARRANGEMENTS)


def test_what_holds_for_all_is_one_sentence_for_nobody_in_particular():
    assert entitlement_rows(everyone(), ARRANGEMENTS) == (EntitlementRow("", "right", "You can.", False),)


def test_a_difference_is_named_and_the_rest_are_most_carers():
    ask = entitled("foster", "Ask your social worker.", Level.ASK)
    assert entitlement_rows(everyone(but=[ask]), ARRANGEMENTS) == (
        EntitlementRow("", "right", "You can.", True),
        EntitlementRow("Foster", "ask", "Ask your social worker.", False),
    )


def test_most_carers_come_first_wherever_the_difference_stands():
    first = entitled("informal", "Not usual. Ask.", Level.ASK)
    rows = entitlement_rows(everyone(but=[first]), ARRANGEMENTS)
    assert [row.others for row in rows] == [True, False]


def test_those_with_the_same_difference_are_named_together():
    ask = [entitled(one, "Ask.", Level.ASK) for one in ("foster", "unsure")]
    rows = entitlement_rows(everyone(but=ask), ARRANGEMENTS)
    assert rows[1] == EntitlementRow("Foster, Not sure", "ask", "Ask.", False)


def test_the_same_sentence_at_another_level_stays_apart():
    but = [entitled("foster", "You can.", Level.ASSESSED), entitled("guardian", "You can.", Level.RIGHT)]
    rows = entitlement_rows(everyone(but=but), ARRANGEMENTS)
    assert [(row.who, row.level) for row in rows] == [
        ("", "right"),
        ("Foster", "assessed"),
        ("Guardian", "right"),
    ]


def test_where_each_has_a_sentence_of_its_own_each_is_named():
    own = tuple(entitled(one.id, f"For {one.id}.") for one in ARRANGEMENTS)
    rows = entitlement_rows(own, ARRANGEMENTS)
    assert [row.who for row in rows] == ["Informal", "Foster", "Guardian", "Not sure"]
    assert not any(row.others for row in rows)


def test_no_entitlement_is_no_row():
    assert entitlement_rows((), ARRANGEMENTS) == ()


@pytest.fixture
def benefit(tiny_catalogue):
    return tiny_catalogue.service("child-benefit")


def test_every_field_of_a_service_reaches_the_page(benefit, hub):
    assert derive(benefit, hub, Visit()) == ServiceProps(
        service_id="child-benefit",
        name="Child Benefit",
        summary="Weekly money for a child who lives with you.",
        paragraphs=(
            "The government pays Child Benefit every week.",
            "You can have it as a grandparent, too.",
        ),
        easy_words=("This is money from the government.", "It helps you pay for the child."),
        easy=False,
        eligibility="You can claim if the child lives with you.",
        minimum_age=0,
        maximum_age=19,
        steps=("Fill in the form.", "Send it off."),
        say="A child has come to live with me. I want to claim Child Benefit.",
        next="They write to you.",
        cost="Free.",
        places=(),
        schedule="",
        organization="Example Council",
        hub_name="Example Family Hub",
        hub_address="1 Example Street",
        unverified=False,
        by_relay=True,
        qr=qr_source("https://www.gov.uk/child-benefit"),
        qr_words="gov.uk/child-benefit",
        qr_is_page=True,
        checked="21 November 2026",
        on_sheet=False,
    )


def test_each_line_of_a_description_is_a_paragraph(benefit, hub):
    props = derive(replace(benefit, description="One.\nTwo.\n\n"), hub, Visit())
    assert props.paragraphs == ("One.", "Two.")


def test_a_service_with_its_own_number_does_not_send_people_to_the_desk(tiny_catalogue, hub):
    props = derive(tiny_catalogue.service("carers-line"), hub, Visit())
    assert (props.hub_name, props.hub_address) == ("", "")
    assert props.unverified


def test_a_service_without_page_or_number_has_the_code_of_the_hub(tiny_catalogue, hub):
    props = derive(tiny_catalogue.service("tea-and-talk"), hub, Visit())
    assert (props.qr, props.qr_words, props.qr_is_page) == (
        qr_source("tel:01632960000"),
        "01632 960000",
        False,
    )
    assert props.places == ("Example Family Hub, 1 Example Street, Exampleton", "Other Family Hub")
    assert props.schedule == "Every two weeks. Ask at the desk for the next date."


def test_where_nothing_can_be_rung_there_is_no_code_but_still_the_desk(tiny_catalogue, bare_hub):
    props = derive(tiny_catalogue.service("tea-and-talk"), bare_hub, Visit())
    assert (props.qr, props.hub_name) == ("", "this Family Hub")


def test_an_age_that_is_not_given_is_not_zero(benefit, hub):
    props = derive(replace(benefit, minimum_age=None, maximum_age=None), hub, Visit())
    assert (props.minimum_age, props.maximum_age) == (-1, -1)


@pytest.fixture
def view(offer, hub, visit, route):
    view = ServiceView(offer, hub, visit, route)
    route.home()
    return view


def test_the_route_leads_to_the_service(view, route, tiny_catalogue):
    route.open("service", "child-benefit")
    assert view.props.name == "Child Benefit"
    assert [row.who for row in view.entitlements.rows] == ["", "Kinship foster care", "Not sure"]
    assert [row.number for row in view.phones.rows] == ["01632\u00a0960000"]


def test_its_numbers_are_its_own_where_it_has_some(view, route):
    route.open("service", "carers-line")
    assert [(row.number, row.name) for row in view.phones.rows] == [
        ("0808\u00a0157\u00a00192", "Advice line"),
        ("01632\u00a0960123", "Example Carers (charity)"),
    ]


def test_only_the_hard_words_that_stand_on_the_page_are_explained(tiny_source, tmp_path, hub, visit, route):
    file = tiny_source / "services/money/child-benefit.yaml"
    file.write_text(
        file.read_text().replace("next: They write", "next: An SGO helps, or respite. They write")
    )
    build(read(tiny_source), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        view = ServiceView(SpokenOffer(catalogue, visit), hub, visit, route)
        route.open("service", "child-benefit")
        order, rest = (
            TermRow(
                "Special guardianship order",
                "A court paper that makes you the child's guardian until they are 18.",
            ),
            TermRow("Respite", "A rest from caring."),
        )
        assert set(view.terms.rows) == set(view.explained.rows) == {order, rest}
        for asked, other in ((rest, order), (order, rest)):
            view.explain(asked.term)
            assert view.explained.rows == (asked, other)


def test_it_is_put_on_the_sheet_and_taken_off(view, route, visit):
    route.open("service", "child-benefit")
    view.toggleSheet()
    assert (visit.value.sheet, view.props.on_sheet) == (("child-benefit",), True)
    view.toggleSheet()
    assert (visit.value.sheet, view.props.on_sheet) == ((), False)


def test_what_another_page_puts_on_the_sheet_shows_here(view, route, visit):
    route.open("service", "child-benefit")
    visit.replace(visit.value.toggled("child-benefit"))
    assert view.props.on_sheet


def test_easy_words_stay_for_the_visit_and_end_with_it(view, route, visit):
    route.open("service", "child-benefit")
    view.toggleEasy()
    route.open("service", "carers-line")
    assert view.props.easy
    visit.end()
    assert not view.props.easy


def test_before_any_service_nothing_is_shown_and_nothing_breaks(view, visit):
    view.toggleSheet()
    view.toggleEasy()
    visit.end()
    assert view.props == ServiceProps()


def test_the_pages_around_it_leave_it_as_it_is(view, route):
    route.open("service", "child-benefit")
    route.open("glossary", "child-benefit")
    assert view.props.service_id == "child-benefit"
