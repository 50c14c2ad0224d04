"""What staff print in numbers: real prints of the real offer, in the language they chose for paper."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.settings import Settings
from ui.current_visit import CurrentVisit
from ui.ready_prints import ReadyPrints
from ui.spoken_offer import SpokenOffer


@pytest.fixture
def prints(qapp, tiny_offer, hub):
    visit = CurrentVisit()
    with Catalogue.open(tiny_offer) as catalogue:
        settings = Settings(hub=hub, printer_uri="ipp://localhost/printers/hub")
        offer = SpokenOffer(catalogue, visit)
        yield visit, ReadyPrints(offer, settings, visit, lambda: date(2026, 11, 22))


def words(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_booklet_tells_of_each_step_and_holds_the_whole_offer(prints):
    told = []
    pdf = prints[1].booklet("standard", lambda step, steps: told.append((step, steps)))()
    assert told == [(step, told[-1][1]) for step in range(told[-1][1] + 1)]
    assert "Child Benefit" in words(pdf)


def test_paper_is_in_the_language_that_staff_chose_for_it(prints):
    visit, made = prints
    english = made.slip("callback")()
    visit.replace(replace(visit.value, sheet_language="pl"))
    assert made.slip("callback")() != english
    assert visit.value.language == "en"


def test_the_test_page_is_one_page_in_english_and_names_the_printer(prints):
    visit, made = prints
    visit.replace(replace(visit.value, sheet_language="ur"))
    assert made.staff_page()().startswith(b"%PDF")
    pdf = made.trial_page()()
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    found = words(pdf)
    assert "Test page" in found
    assert "ipp://localhost/printers/hub" in found
    assert "01632 960000" in found.replace("\N{NO-BREAK SPACE}", " ")
