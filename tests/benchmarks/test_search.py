"""How well search finds what carers mean, beside plain FTS5 and tantivy; and how long it and matching take.

The goals are those of the issue: success@3 of 0.92 on the half that was not looked at while tuning, 5 ms for
a key and for a family at 10,000 services. Times are of the processor.
"""

import random
import time

import pytest
from figures import Figure, percentile
from plausible_offer import plausible_offer
from search_peers import PlainFts5, Tantivy
from search_quality import Quality, by_somebody_else, quality, queries, tuned_on, tuned_on_later, untouched

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.find import find
from kiosk.offer.matching import Family
from kiosk.offer.search import Searcher

LARGE = 10_000
FAMILIES = 300
MOST_HOSTILE_MS = 50  # all at once, pasted, and new to it: nobody's finger waits for that
WORDS = [
    "tutor",
    "uniform",
    "carers",
    "dentist",
    "night",
    "coffee",
    "court",
    "library",
    "baby",
    "form",
    "group",
    "meeting",
    "grant",
    "allowance",
    "teenager",
    "school",
    "listening",
    "counselling",
    "grandparents",
    "help",
    "money",
    "worries",
    "ubiform",
    "allowence",
    "fostercare",
]

# What nobody means, but somebody types, pastes or tries: none may be an error, and none slow.
HOSTILE = {
    "10,000 letters": "a" * 10_000,
    "10,000 letters of words": "money for beds and a school place " * 300,
    "10,000 letters of slips": "monney forr bedz annd skool plaice uniforn " * 240,
    "10,000 signs": '"*():^-' * 1_430,
    "FTS operators": 'NEAR("money" beds, 5) AND name : school* OR NOT (group ^ "a")',
    "unclosed quotes": 'money "beds AND (school',
    "SQL": "'; DROP TABLE service; -- ' OR 1=1 UNION SELECT * FROM release",
    "emoji": "👩\u200d👧\u200d👦 money 💷💷 school 🏫" * 20,
    "marks of direction": "\u202emoney\u202c \u2067school\u2069 \u200fbeds\u200e" * 20,
    "combining marks": "m\u0301\u0302\u0303o\u0301n\u0304e\u0301y " * 200,
    "control characters": "mo\x00ney\x07 sch\x1bool\x7f" * 50,
    "one letter each": "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 20,
    "another script": "بچے کے لیے بستر اور اسکول کے کپڑے " * 100,
}

pytestmark = pytest.mark.benchmark(group="search")

SETS = {
    "untouched half": untouched,
    "half tuned on": tuned_on,
    "second set tuned on": tuned_on_later,
    "set by somebody else": by_somebody_else,
}


@pytest.fixture(scope="session")
def large_offer(tmp_path_factory):
    return plausible_offer(tmp_path_factory.mktemp("search") / "offer.db", LARGE)


def ours(catalogue):
    searcher = Searcher(catalogue)
    return lambda question: [one.service.id for one in searcher.search(f"{question} ", 10).results]


def milliseconds(ask):
    began = time.thread_time()
    ask()
    return (time.thread_time() - began) * 1e3


@pytest.mark.parametrize("half", SETS)
def test_search_finds_what_carers_mean(benchmark, catalogue, figures, half):
    asked = SETS[half]()
    found = benchmark.pedantic(lambda: quality(ours(catalogue), asked))
    peers: dict[str, Quality] = {
        "plain FTS5": quality(PlainFts5(catalogue), asked),
        "tantivy": quality(Tantivy(catalogue), asked),
    }
    for name, peer in peers.items():
        for measure in ("success_1", "success_3", "mrr"):
            goal = 0.92 if (half, measure) == ("untouched half", "success_3") else None
            figures.measured.append(
                Figure(
                    f"search, {half} ({len(asked)} queries), {measure.replace('_', '@')}, peer {name}",
                    getattr(found, measure),
                    "",
                    peer=getattr(peer, measure),
                    least=goal,
                )
            )


def test_a_key_at_ten_thousand_services(benchmark, figures, large_offer):
    chance = random.Random(1)  # noqa: S311 - the same each time
    typed = [query.words for query in queries()[::8]] + [" ".join(chance.sample(WORDS, 3)) for _ in range(30)]
    with Catalogue.open(large_offer) as catalogue:
        searcher = Searcher(catalogue)
        peer = Tantivy(catalogue)

        def type_all():
            keys, theirs = [], []
            for words in typed:
                searcher.forget()
                for length in range(1, len(words) + 1):
                    start = words[:length]
                    keys.append(milliseconds(lambda: searcher.search(start)))  # noqa: B023 - asked at once
                    theirs.append(milliseconds(lambda: peer(start)))  # noqa: B023
            return keys, theirs

        keys, theirs = benchmark.pedantic(type_all)
    for share, name in ((0.5, "median"), (0.99, "p99")):
        figures.measured.append(
            Figure(
                f"search, a key at {LARGE:,} services, {name}, peer tantivy",
                percentile(keys, share),
                "ms",
                peer=percentile(theirs, share),
                most=5 if share > 0.5 else None,
            )
        )


def test_hostile_questions_at_ten_thousand_services(benchmark, figures, large_offer):
    with Catalogue.open(large_offer) as catalogue:
        searchers = {language: Searcher(catalogue, language) for language in ("en", "ur", "pl")}

        def ask_all():
            took = {}
            for name, words in HOSTILE.items():
                for searcher in searchers.values():
                    searcher.forget()  # nothing is known of what was asked before
                    for typed in (words, f"{words} "):
                        took[name] = max(
                            took.get(name, 0),
                            milliseconds(lambda: searcher.search(typed)),  # noqa: B023
                        )
            return took

        took = benchmark.pedantic(ask_all)
    slowest = max(took, key=took.get)
    figures.measured.append(
        Figure(
            f"search, the slowest of {len(HOSTILE)} hostile questions at {LARGE:,} services ({slowest})",
            took[slowest],
            "ms",
            most=MOST_HOSTILE_MS,
        )
    )


def test_a_family_at_ten_thousand_services(benchmark, figures, large_offer):
    chance = random.Random(1)  # noqa: S311 - the same each time
    with Catalogue.open(large_offer) as catalogue:
        arrangements, needs = ("", *catalogue.ids("arrangement")), catalogue.ids("need")
        families = [
            Family(
                chance.choice(arrangements),
                tuple(chance.sample(needs, chance.randint(0, 5))),
                tuple(chance.sample(range(19), chance.randint(0, 3))),
                "place-1",
            )
            for _ in range(FAMILIES)
        ]
        find(catalogue, families[0])
        times = benchmark.pedantic(
            lambda: [milliseconds(lambda: find(catalogue, family)) for family in families]  # noqa: B023
        )
    figures.measured.append(
        Figure(f"matching a family at {LARGE:,} services, p99", percentile(times, 0.99), "ms", most=5)
    )
