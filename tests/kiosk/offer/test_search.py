from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.question import MOST_WORDS
from kiosk.offer.search import Searcher
from kiosk.offer.search import search as found_by
from kiosk.offer.translation import Kind, Status, Translation, mark

OPERATORS = [
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    ")",
    '"',
    "'",
    "*",
    "^",
    "name:",
    "-",
    "+",
    "{",
    "\x00",
    "\ud800",
    ";",
]


def search(catalogue, words, limit=20):
    return found_by(catalogue, words, limit).results


def ids(results):
    return [result.service.id for result in results]


@pytest.mark.parametrize(
    ("words", "first", "why"),
    [
        ("child benefit", "child-benefit", "Because you asked about “child benefit”."),
        ("CHILD   BENEFIT!", "child-benefit", "Because you asked about “child benefit”."),
        ("tea", "tea-and-talk", "Because you asked about “tea”."),
        ("uncles", "tea-and-talk", "Because you asked about “uncles”."),
        ("How do I get some form please?", "child-benefit", "Because you asked about “form”."),
        ("benef", "child-benefit", "Because you asked about “benef”."),
    ],
)
def test_words_of_a_service_lead_to_it(tiny_catalogue, words, first, why):
    result = search(tiny_catalogue, words)[0]
    assert (result.service.id, result.why) == (first, why)


def test_the_service_called_so_comes_before_those_that_say_it_more_often(copy, change):
    change(
        copy,
        "UPDATE service_text SET name = 'Child benefit child benefit child benefit'"
        " WHERE service_id = 'tea-and-talk'",
    )
    with Catalogue.open(copy) as catalogue:
        for word in ("child", "benefit"):
            scores = catalogue.index.matches([word])
            assert scores["tea-and-talk"] > scores["child-benefit"]
        assert ids(search(catalogue, "child benefit"))[0] == "child-benefit"


def test_a_synonym_leads_to_what_the_offer_calls_it(tiny_catalogue):
    assert set(ids(search(tiny_catalogue, "nan"))[:2]) == {"tea-and-talk", "carers-line"}
    results = {result.service.id: result.why for result in search(tiny_catalogue, "lonely")}
    assert (
        results["tea-and-talk"] == "Because you asked about “lonely”: we looked for “meet other carers” too."
    )
    assert results["carers-line"] == "Because you asked about “lonely”: we looked for “talk” too."


def test_a_synonym_of_several_words_is_known_in_a_question(tiny_catalogue):
    assert ids(search(tiny_catalogue, "is there family allowance")) == ["child-benefit"]


def test_another_spelling_of_a_hard_word_leads_to_its_services(tiny_catalogue):
    (result,) = search(tiny_catalogue, "SGO")
    assert result.service.id == "carers-line"
    assert result.why == "Because you asked about “sgo”: we looked for “special guardian” too."


def test_a_need_leads_to_its_services_in_its_order_and_is_named(tiny_catalogue):
    results = search(tiny_catalogue, "I feel so alone in this")[:2]
    assert ids(results) == ["tea-and-talk", "carers-line"]
    assert {result.why for result in results} == {"Because you asked about “I feel so alone in this”."}


def test_a_need_that_is_spelled_out_comes_before_what_else_was_said(tiny_catalogue):
    assert ids(search(tiny_catalogue, "I feel so alone, text"))[:2] == ["tea-and-talk", "carers-line"]


def test_a_part_of_a_need_leads_to_its_services(tiny_catalogue):
    assert ids(search(tiny_catalogue, "alone")) == ["tea-and-talk", "carers-line"]


def test_all_words_are_wanted_before_some_words_will_do(tiny_catalogue):
    assert ids(search(tiny_catalogue, "talk carer"))[:2] == ["tea-and-talk", "carers-line"]
    assert ids(search(tiny_catalogue, "tea dragon")) == ["tea-and-talk"]
    assert search(tiny_catalogue, "tea dragon")[0].why == "Because you asked about “tea”."


def test_at_most_the_limit_is_given(tiny_catalogue):
    assert len(search(tiny_catalogue, "alone", limit=1)) == 1
    assert search(tiny_catalogue, "alone", limit=0) == ()


@pytest.mark.parametrize("words", ["", "   ", "zzzz qqqq", "!!!", "\x00", "how do I", '"', "AND", "*"])
def test_rubbish_finds_nothing(tiny_catalogue, words):
    assert search(tiny_catalogue, words) == ()


@pytest.mark.parametrize("operator", OPERATORS)
def test_operators_of_the_index_are_harmless(tiny_catalogue, operator):
    assert "tea-and-talk" in ids(search(tiny_catalogue, f"tea {operator} {operator}tea"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.lists(st.sampled_from([*OPERATORS, "tea", "nan", "sgo"])).map(" ".join)))
def test_no_text_is_an_error(tiny_catalogue, words):
    results = search(tiny_catalogue, words)
    assert len(set(ids(results))) == len(results) <= 20
    assert all(result.why.startswith("Because you asked about “") for result in results)


def test_a_very_long_question_is_answered_from_its_beginning(tiny_catalogue):
    assert search(tiny_catalogue, "zzzz " * MOST_WORDS + "tea") == ()
    assert ids(search(tiny_catalogue, "tea " * 50_000)) == ["tea-and-talk"]


def test_a_searcher_finds_the_same_with_each_key_as_all_at_once(tiny_catalogue):
    typing = Searcher(tiny_catalogue)
    for length in range(1, len("family allowance") + 1):
        start = "family allowance"[:length]
        assert typing.search(start) == found_by(tiny_catalogue, start)


def test_nothing_that_was_typed_is_kept_after_a_visit(tiny_catalogue):
    searcher = Searcher(tiny_catalogue)
    searcher.search("marker fostercare allowence pigeon")
    searcher.forget()
    assert "pigeon" not in repr(vars(searcher))


HOSTILE = [
    "tea' OR 1=1; DROP TABLE service; --",
    '"unbalanced',
    "a" * 10_000,
    "tea " * 2_500,
    "\u202e\u2066\u200f tea",
    "👵🏽🏠",
    "ﷺ" * 500,
    "NEAR(tea talk, 2) NOT (benefit OR *)",
    "{name} : tea",
    "\ufeff\x00\x1b[2Jtea",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_is_answered_and_looks_up_no_more_than_a_question(tiny_catalogue, words):
    searcher = Searcher(tiny_catalogue)
    found = searcher.search(words)
    assert all(result.why for result in found.results)
    assert len(searcher._matches) <= 8 * MOST_WORDS


def test_a_word_in_another_language_of_the_offer_is_found(tiny_source, tmp_path):
    from kiosk.content.build import build
    from kiosk.content.source import examine

    source = examine(tiny_source).source
    english = next(one for one in source.services if one.id == "tea-and-talk").name
    spoken = Translation(
        "pl", Kind.SERVICE, "tea-and-talk", "name", "Herbata i rozmowa", Status.CHECKED, mark(english)
    )
    build(replace(source, translations=(spoken,)), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        assert ids(found_by(catalogue, "herbata", language="pl").results) == ["tea-and-talk"]
        assert ids(found_by(catalogue, "herb", language="pl").results) == ["tea-and-talk"]
        assert found_by(catalogue, "herbata").results == ()
        assert ids(found_by(catalogue, "tea", language="pl").results)[0] == "tea-and-talk"
