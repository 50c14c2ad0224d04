from dataclasses import replace

import pytest

from kiosk.offer.contact import UNNAMED, Hub, QrCode, beyond_desk, contact_for, hub_contact, qr_for
from kiosk.offer.hours import parse
from kiosk.offer.model import ContactStatus

HUB = Hub(
    "example-hub", "Example Family Hub", "1 Example Street", "01632 960 001", (parse("Mo-Fr 09:00-17:00"),)
)
SILENT_HUB = Hub("", UNNAMED, "", "", ())


@pytest.fixture
def service(tiny_catalogue):
    return tiny_catalogue.service


def test_a_service_with_numbers_of_its_own_is_asked_itself(service):
    line = service("carers-line")
    contact = contact_for(line, HUB)
    assert (contact.is_hub, contact.name, contact.address) == (False, "Example Carers (charity)", "")
    assert contact.phones == line.phones


def test_a_service_without_a_number_falls_back_to_the_hub(service):
    contact = contact_for(service("tea-and-talk"), HUB)
    assert (contact.is_hub, contact.name, contact.address) == (True, "Example Family Hub", "1 Example Street")
    (phone,) = contact.phones
    assert (phone.number, phone.hours, phone.status) == ("01632 960 001", HUB.hours, ContactStatus.CONFIRMED)


def test_a_hub_without_a_telephone_is_still_a_contact():
    contact = hub_contact(SILENT_HUB)
    assert (contact.is_hub, contact.name, contact.phones) == (True, "this Family Hub", ())


def test_a_code_holds_the_web_page_before_any_number(service):
    expected = QrCode("https://carers.example.org/help/advice?from=kiosk", "carers.example.org/help")
    assert qr_for(service("carers-line"), HUB) == expected


def test_a_web_page_without_short_words_is_shown_whole(service):
    line = replace(service("carers-line"), url_words="")
    assert qr_for(line, HUB).words == line.url


def test_without_a_web_page_a_code_dials_the_number_and_shows_it_spaced(service):
    line = replace(service("carers-line"), url="", url_words="")
    assert qr_for(line, HUB) == QrCode("tel:08081570192", "0808 157 0192")


def test_a_number_for_texts_opens_a_text(service):
    assert qr_for(service("text-for-help"), HUB) == QrCode("sms:85258", "85258")


def test_a_code_dials_the_hub_where_the_service_has_nothing(service):
    assert qr_for(service("tea-and-talk"), HUB) == QrCode("tel:01632960001", "01632 960 001")
    assert qr_for(service("tea-and-talk"), SILENT_HUB) is None


@pytest.mark.parametrize("number", ["999", "112"])
def test_no_code_rings_the_emergency_services(service, number):
    line = service("text-for-help")
    urgent = replace(line, phones=(replace(line.phones[0], number=number),))
    assert qr_for(urgent, HUB) is None


def test_an_unnamed_hub_is_called_so_in_english_sentences_only():
    assert (SILENT_HUB.name_in("en"), SILENT_HUB.name_in("ur")) == (UNNAMED, "")
    assert (HUB.name_in("en"), HUB.name_in("ur")) == (HUB.name, HUB.name)


def test_what_the_desk_says_already_is_not_said_again():
    assert beyond_desk(UNNAMED, "") == beyond_desk("This Family Hub", "") == ()
    assert beyond_desk("The Place", "1 High Street") == ("The Place", "1 High Street")
