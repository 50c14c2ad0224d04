from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.offer.by_phone import LARGEST_BYTES, by_phone
from kiosk.offer.contact import DESK, Hub
from kiosk.offer.model import ContactStatus, Phone, PhoneKind, Service

HUB = Hub("eastwood", "The Place, Eastwood", "1 Example Street; Rotherham", "01709 000 000", ())
BARE = Hub("", "this Family Hub", "", "", ())
ADDRESS = "https://help.example.gov.uk/kinship"


def _service(id, *numbers, name="", kind=PhoneKind.VOICE):
    phones = tuple(Phone(number, name, kind, (), "", ContactStatus.UNVERIFIED, "") for number in numbers)
    day = date(2026, 11, 21)
    texts = {"summary": "", "areas": (), "description": "", "easy_words": (), "organization": ""}
    more = {"minimum_age": None, "maximum_age": None, "eligibility": "", "entitlements": (), "steps": ()}
    last = {"say": "", "next": "", "cost": "", "url": "", "url_words": "", "locations": (), "schedules": ()}
    end = {"keywords": (), "source": "", "assured_date": day, "review_by": day}
    return Service(id=id, name=f"Service {id}", phones=phones, **texts, **more, **last, **end)


def _lines(card):
    assert card.endswith("\r\n")
    return card.removesuffix("\r\n").split("\r\n")


def _numbers(card):
    return [line.partition(":")[2] for line in _lines(card) if line.startswith("TEL")]


def _note(card):
    (note,) = (line for line in _lines(card) if line.startswith("NOTE:"))
    return note.removeprefix("NOTE:")


def test_with_a_public_address_the_ids_stand_behind_its_fragment_sign():
    services = (_service("child-benefit"), _service("carers-line", "0300 123 7015"))
    assert by_phone(services, HUB, ADDRESS) == f"{ADDRESS}#child-benefit,carers-line"


def test_ids_beyond_the_limit_are_left_out_from_the_end_and_none_is_cut():
    ids = [f"service-with-a-long-name-{n:02}" for n in range(40)]
    kept = by_phone(tuple(map(_service, ids)), HUB, ADDRESS).partition("#")[2].split(",")
    assert kept == ids[: len(kept)]
    assert 10 < len(kept) < 40


def test_without_one_it_is_a_card_of_version_3():
    lines = _lines(by_phone((_service("a", "0800 1111"),), HUB, ""))
    assert lines[:4] == ["BEGIN:VCARD", "VERSION:3.0", "N:Kinship help;;;;", "FN:Kinship help"]
    assert lines[-1] == "END:VCARD"


def test_the_hub_s_number_comes_first_and_each_number_once():
    services = (_service("a", "0800 1111", "0300 123 7015"), _service("b", "08001111"), _service("c"))
    assert _numbers(by_phone(services, HUB, "")) == ["01709000000", "08001111", "03001237015"]


def test_the_note_says_whose_each_number_is():
    services = (_service("a", "0800 1111", name="Childline"), _service("b", "0300 123 7015"))
    assert _note(by_phone(services, replace(HUB, name="The Place"), "")).split("\\n") == [
        "01709 000 000 The Place",
        "0800 1111 Childline",
        "0300 123 7015 Service b",
    ]


def test_a_number_to_text_is_a_mobile_s_and_the_note_says_text():
    card = by_phone((_service("a", "85258", name="Shout", kind=PhoneKind.TEXT),), HUB, "")
    assert "TEL;TYPE=CELL:85258" in _lines(card)
    assert "Text 85258 Shout" in _note(card)


def test_the_same_number_to_ring_and_to_text_are_two():
    services = (_service("a", "116 123"), _service("b", "116 123", kind=PhoneKind.TEXT))
    assert _numbers(by_phone(services, BARE, "")) == ["116123", "116123"]


def test_marks_of_the_card_are_escaped_in_texts():
    tricky = _service("a", "0800 1111", name="Aid; help, \\ more\nEND:VCARD")
    card = by_phone((tricky,), HUB, "")
    assert "ADR;TYPE=WORK:;;1 Example Street\\; Rotherham;;;;" in _lines(card)
    assert "0800 1111 Aid\\; help\\, \\\\ more" in _note(card)
    assert _lines(card).count("END:VCARD") == 1


def test_without_any_number_there_are_999_and_111_and_the_desk():
    card = by_phone((_service("a"),), BARE, "")
    assert _numbers(card) == ["999", "111"]
    assert _note(card).startswith(f"{DESK}.")


def test_999_is_not_among_other_numbers():
    assert "999" not in _numbers(by_phone((_service("a", "0800 1111"),), BARE, ""))


def test_a_hub_without_a_telephone_is_named():
    card = by_phone((_service("a", "0800 1111"),), replace(HUB, phone=""), "")
    assert _note(card).startswith(f"{DESK}: The Place\\, Eastwood.")


def test_numbers_beyond_the_limit_are_left_out_from_the_end():
    numbers = [f"0300 123 70{n:02}" for n in range(40)]
    kept = _numbers(by_phone((_service("a", *numbers, name="Advice line"),), HUB, ""))
    assert kept == ["01709000000", *(number.replace(" ", "") for number in numbers[: len(kept) - 1])]
    assert len(kept) >= 8


def test_an_empty_list_still_leads_to_the_hub():
    assert _numbers(by_phone((), HUB, "")) == ["01709000000"]


TEXT = st.text(max_size=80)


@pytest.mark.parametrize("address", ["", ADDRESS])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    names=st.lists(TEXT, max_size=15), hub_name=TEXT, hub_address=st.text(max_size=700), rings=st.booleans()
)
def test_it_is_never_empty_and_never_too_long_for_a_phone(address, names, hub_name, hub_address, rings):
    hub = Hub("", hub_name, hub_address, "01709 000 000" if rings else "", ())
    services = tuple(_service(f"s{n}", f"0300 123 70{n:02}", name=name) for n, name in enumerate(names))
    code = by_phone(services, hub, address)
    assert 0 < len(code.encode()) <= LARGEST_BYTES
    assert address or _numbers(code)
