"""Reading the offer: what a page waits for before it can be drawn."""

import statistics

import pytest
from figures import Figure

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.search import search

pytestmark = pytest.mark.benchmark(group="reads")

WORDS = "money for school uniform"


def opened_and_checked(offer):
    Catalogue.open(offer).close()


READS = {
    "opening and checking the offer": lambda catalogue: opened_and_checked(catalogue.path),
    "the list of areas": lambda catalogue: catalogue.areas(),
    "the services of one area": lambda catalogue: catalogue.services_in("money"),
    "one service": lambda catalogue: catalogue.service("child-benefit"),
    "a search for four words": lambda catalogue: search(catalogue, WORDS),
}


@pytest.mark.parametrize("name", READS)
def test_a_read(benchmark, catalogue, figures, name):
    benchmark(READS[name], catalogue)
    if benchmark.stats:
        milliseconds = statistics.median(benchmark.stats.stats.data) * 1e3
        figures.measured.append(Figure(f"read: {name}", milliseconds, "ms"))
