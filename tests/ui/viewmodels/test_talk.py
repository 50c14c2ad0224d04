"""Whom to talk to: the desk, then people, then urgent help."""

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.hours import in_words, parse
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.talk import TALK, PersonRow, Talk, TalkProps, derive, person_row


def test_the_desk_comes_with_all_that_is_known(hub):
    assert derive(hub) == TalkProps(
        "Example Family Hub", "1 Example Street", "01632\u00a0960000", in_words(hub.hours)
    )


def test_of_a_bare_hub_only_the_name_is_told(bare_hub):
    assert derive(bare_hub) == TalkProps("this Family Hub", "", "", "")


@pytest.mark.parametrize(
    ("service", "row"),
    [
        (
            "carers-line",
            PersonRow(
                "carers-line",
                "Example Carers advice line",
                "Talk to somebody who knows what a kinship carer needs.",
                "0808\u00a0157\u00a00192",
                "Advice line",
                in_words((parse("Mo-Fr 09:30-17:00"), parse("Sa 10:00-12:00")), "Not on bank holidays."),
                False,
                by_relay=True,
            ),
        ),
        (
            "text-for-help",
            PersonRow(
                "text-for-help",
                "Text for help",
                "Send a text if you cannot go on.",
                "85258",
                "",
                in_words((parse("Mo-Su 00:00-24:00"),)),
                True,
            ),
        ),
        (
            "tea-and-talk",
            PersonRow(
                "tea-and-talk", "Tea and talk", "Meet other carers over a cup of tea.", "", "", "", False
            ),
        ),
    ],
)
def test_a_service_as_somebody_to_turn_to(tiny_catalogue, service, row):
    assert person_row(tiny_catalogue.service(service)) == row


def test_an_offer_without_those_people_still_has_the_desk(offer, hub):
    talk = Talk(offer, hub)
    assert talk.people.rows == ()
    assert talk.props.hub_name == "Example Family Hub"


def test_urgent_help_is_all_of_the_urgent_area(offer, hub):
    talk = Talk(offer, hub)
    assert [row.service_id for row in talk.urgent.rows] == ["text-for-help", "carers-line"]


def test_todays_offer_holds_each_of_the_people_to_talk_to(whole_offer, hub, visit):
    with Catalogue.open(whole_offer) as catalogue:
        assert [row.service_id for row in Talk(SpokenOffer(catalogue, visit), hub).people.rows] == list(TALK)
