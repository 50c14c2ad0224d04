"""The sample of `make test` holds every two things together, the page among them."""

from dataclasses import astuple
from itertools import combinations, product

from every_look import SCREENS
from every_view import FOR_STAFF, ONE_OF_EACH_PAGE
from sample import sampled_looks

from kiosk.language import CODES
from kiosk.visit import Contrast, TextSize


def test_every_two_things_come_together_on_a_page_of_the_sample():
    """The page is one of them: each page in each language (staff's in English), and on each screen."""
    sample = [(view.page, look) for view, look in sampled_looks() if view in ONE_OF_EACH_PAGE]
    of_a_look = {pair for _, look in sample for pair in combinations(enumerate(astuple(look)), 2)}
    with_a_page = {(page, one) for page, look in sample for one in enumerate(astuple(look))}
    ways = (tuple(SCREENS), tuple(TextSize), tuple(Contrast), CODES)
    for (number, one), (other_number, other) in combinations(enumerate(ways), 2):
        assert {((number, a), (other_number, b)) for a, b in product(one, other)} <= of_a_look
    for number, way in enumerate(ways):
        pages = {view.page for view in ONE_OF_EACH_PAGE} - (set(FOR_STAFF) if way is CODES else set())
        assert {(page, (number, a)) for page, a in product(pages, way)} <= with_a_page
