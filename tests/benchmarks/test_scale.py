"""How reading grows with the offer: made-up offers of 100 to 100,000 services, each built by the real build.

Times are of the processor, so that what else runs on the machine counts little; a kiosk reads from memory.
The largest offer takes minutes to make: `make bench` makes it, once.
"""

import random
import statistics
import time

import pytest
from figures import Figure, percentile
from plausible_offer import plausible_offer

from kiosk.offer.catalogue import Catalogue

LARGE = 10_000
CURVE = (100, 1_000, LARGE, 100_000)
ROUNDS = 400
OPENINGS = 40
FIRST_ROWS = 6

pytestmark = pytest.mark.benchmark(group="scale")

AREAS = ("money", "groups", "school", "home", "health")
WORDS = ("tutor", "uniform", "carers", "dentist", "night", "coffee", "court", "library", "baby", "form")

QUERIES = {
    "the release": lambda catalogue, *_: catalogue.release(),
    "the list of areas": lambda catalogue, *_: catalogue.areas(),
    "the needs": lambda catalogue, *_: catalogue.needs(),
    "the glossary": lambda catalogue, *_: catalogue.glossary(),
    "one service": lambda catalogue, chance, ids: catalogue.service(chance.choice(ids)),
    "ten services, whole": lambda catalogue, chance, ids: catalogue.services(chance.sample(ids, 10)),
    "twenty services, as lists show them": lambda catalogue, chance, ids: catalogue.summaries(
        chance.sample(ids, 20)
    ),
    "an area: its first page": lambda catalogue, chance, _: first_page(catalogue, chance.choice(AREAS)),
    "services with one word": lambda catalogue, chance, _: catalogue.index.matches([chance.choice(WORDS)]),
    "services with two words": lambda catalogue, chance, _: catalogue.index.matches(chance.sample(WORDS, 2)),
}


def first_page(catalogue, area):
    """Which services there are, and as many of them as a page holds."""
    return catalogue.summaries(catalogue.ids_in(area)[:FIRST_ROWS])


@pytest.fixture(scope="session")
def offer_of(tmp_path_factory):
    """The made-up offer of so many services; each is made once."""
    made = {}

    def offer(services):
        if services not in made:
            made[services] = plausible_offer(tmp_path_factory.mktemp("scale") / "offer.db", services)
        return made[services]

    return offer


def milliseconds(ask):
    began = time.thread_time()
    ask()
    return (time.thread_time() - began) * 1e3


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_of_a_large_offer(benchmark, figures, offer_of, name):
    chance = random.Random(1)  # noqa: S311 - the same each time
    with Catalogue.open(offer_of(LARGE)) as catalogue:
        ids = catalogue.ids("service")
        catalogue.index.matches(["warm"])
        times = benchmark.pedantic(
            lambda: [milliseconds(lambda: QUERIES[name](catalogue, chance, ids)) for _ in range(ROUNDS)]
        )
    figures.measured.append(Figure(f"{LARGE:,} services, p99: {name}", percentile(times, 0.99), "ms", most=5))


def test_the_first_look_into_each_area_of_a_large_offer(benchmark, figures, offer_of):
    times = []

    def in_turn():
        for area in AREAS * 10:
            with Catalogue.open(offer_of(LARGE)) as catalogue:
                times.append(milliseconds(lambda: first_page(catalogue, area)))  # noqa: B023 - asked for at once

    benchmark.pedantic(in_turn)
    first = f"{LARGE:,} services, median: an area of about {LARGE * 5 // 3 // 15:,}, for the first time"
    figures.measured.append(Figure(first, statistics.median(times), "ms", most=5))


def start(path):
    """What a kiosk reads before its home screen stands."""
    with Catalogue.open(path) as catalogue:
        catalogue.release()
        catalogue.areas()
        catalogue.arrangements()
        catalogue.services(catalogue.ids_in("urgent"))


MOST_OF_SMALLEST = 1.5
"""As good as no growth: both are a millisecond or two."""


@pytest.mark.parametrize("services", CURVE)
def test_a_start_does_not_grow_with_the_offer(benchmark, figures, offer_of, services):
    small, large = offer_of(CURVE[0]), offer_of(services)
    times = {small: [], large: []}

    def in_turn():
        for _ in range(OPENINGS):
            for path in (small, large):
                times[path].append(milliseconds(lambda: start(path)))  # noqa: B023 - asked for at once

    benchmark.pedantic(in_turn)
    ours, peer = (statistics.median(times[path]) for path in (large, small))
    figures.measured.append(
        Figure(
            f"open and first queries, {services:,} services",
            ours,
            "ms",
            peer=peer,
            most_of_peer=MOST_OF_SMALLEST,
        )
    )


@pytest.mark.parametrize("services", CURVE)
def test_the_curve(benchmark, figures, offer_of, services):
    chance = random.Random(1)  # noqa: S311 - the same each time
    with Catalogue.open(offer_of(services)) as catalogue:
        ids = catalogue.ids("service")

        def measure():
            for name in ("one service", "an area: its first page", "services with two words"):
                times = [milliseconds(lambda: QUERIES[name](catalogue, chance, ids)) for _ in range(50)]  # noqa: B023
                figures.measured.append(
                    Figure(f"{services:,} services, median: {name}", statistics.median(times), "ms")
                )

        benchmark.pedantic(measure)
