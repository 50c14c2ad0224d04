"""Where nothing comes out on paper, the screen says so, and the list goes along by phone."""

import pytest

from kiosk.offer.by_phone import by_phone
from kiosk.settings import Settings
from printing.printers import printer_for
from ui.scene import settle

TO_MY_SHEET = ("Touch to start", "Money", "Add to my sheet: Child Benefit", "My sheet (1)")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_without_a_printer_it_says_so_and_offers_the_list_by_phone(walk_up, size):
    carer = walk_up(size=size)
    carer.touch(*TO_MY_SHEET)
    assert carer.prints() == "no-printer"
    assert carer.sees("Take it by phone")
    carer.touch("Take it by phone")
    settle()
    services = carer.app.catalogue.services(("child-benefit",))
    assert carer.codes() == [by_phone(services, Settings().hub, "")]
    carer.touch("Back to my sheet")
    assert carer.app.kiosk.visit.value.sheet == ("child-benefit",)


def test_with_a_public_address_the_code_opens_the_list_there(walk_up):
    carer = walk_up(settings=Settings(public_address="https://kinship.example.org/list"))
    carer.touch(*TO_MY_SHEET, "Or take it by phone")
    settle()
    assert carer.codes() == ["https://kinship.example.org/list#child-benefit"]


def test_a_printer_that_is_gone_never_printed_and_can_be_tried_again(walk_up, paper):
    carer = walk_up(printer=printer_for(paper.as_uri()))
    carer.touch(*TO_MY_SHEET)
    paper.rmdir()
    assert carer.prints() == "not-printed"
    assert carer.sees("Take it by phone")
    paper.mkdir()
    carer.touch("Try again")
    settle(lambda: carer.app.kiosk.printing.props.state == "done")
    assert len(list(paper.glob("*.pdf"))) == 1
