import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.search import MOST_WORDS, search

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


def ids(results):
    return [result.service.id for result in results]


@pytest.mark.parametrize(
    ("words", "first", "why"),
    [
        ("child benefit", "child-benefit", "Because you asked about “child benefit”."),
        ("CHILD   BENEFIT!", "child-benefit", "Because you asked about “child benefit”."),
        ("tea", "tea-and-talk", "Because you asked about “tea”."),
        ("uncles", "tea-and-talk", "Because you asked about “uncles”."),
        ("How do I get some money please?", "child-benefit", "Because you asked about “money”."),
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
            scores = catalogue.matches([word])
            assert scores["tea-and-talk"] < scores["child-benefit"]
        assert ids(search(catalogue, "child benefit")) == ["child-benefit", "tea-and-talk"]


def test_a_synonym_leads_to_what_the_offer_calls_it(tiny_catalogue):
    assert set(ids(search(tiny_catalogue, "nan"))) == {"tea-and-talk", "carers-line"}
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
    results = search(tiny_catalogue, "I feel so alone in this")
    assert ids(results) == ["tea-and-talk", "carers-line"]
    assert {result.why for result in results} == {"Because you asked about “I feel so alone in this”."}


def test_a_need_that_is_spelled_out_comes_before_what_else_was_said(tiny_catalogue):
    assert ids(search(tiny_catalogue, "I feel so alone, text")) == ["tea-and-talk", "carers-line"]


def test_a_part_of_a_need_leads_to_its_services(tiny_catalogue):
    assert ids(search(tiny_catalogue, "alone")) == ["tea-and-talk", "carers-line"]


def test_all_words_are_wanted_before_some_words_will_do(tiny_catalogue):
    assert ids(search(tiny_catalogue, "talk carer")) == ["tea-and-talk", "carers-line"]
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
