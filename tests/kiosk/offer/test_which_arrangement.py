import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import UNSURE
from kiosk.offer.which_arrangement import FIRST, QUESTIONS, likely, question_after

# Each row: what is answered, and the arrangement it leads to.
WAYS = [
    (("family", "close"), "informal"),
    (("family", "sibling"), "informal"),
    (("family", "distant"), "private-fostering"),
    (("family", "not-sure"), "unsure"),
    (("court", "lives-with"), "child-arrangements"),
    (("court", "guardian"), "special-guardianship"),
    (("court", "adoption"), "adoption"),
    (("court", "not-sure"), "unsure"),
    (("council", "for-now"), "temporary-approval"),
    (("council", "approved"), "kinship-foster"),
    (("council", "not-sure"), "unsure"),
    (("not-sure", "paper", "guardian"), "special-guardianship"),
    (("not-sure", "worker", "for-now"), "temporary-approval"),
    (("not-sure", "neither", "close"), "informal"),
    (("not-sure", "not-sure"), "unsure"),
]


def ways(answers=()):
    question = question_after(answers)
    if question is None:
        yield answers
    else:
        for choice in question.choices:
            yield from ways((*answers, choice.id))


@pytest.mark.parametrize(("answers", "arrangement"), WAYS)
def test_the_answers_lead_to_a_likely_arrangement(answers, arrangement):
    assert question_after(answers) is None
    assert likely(answers) == arrangement


def test_nobody_is_asked_more_than_three_questions_and_two_will_do():
    lengths = {answers: len(answers) for answers in ways()}
    assert max(lengths.values()) == 3
    assert all(answers[0] == "not-sure" for answers, length in lengths.items() if length == 3)


def test_every_way_ends_in_an_arrangement_that_the_offer_explains(whole_offer):
    with Catalogue.open(whole_offer) as catalogue:
        reached = {likely(answers) for answers in ways()}
        assert reached == set(catalogue.ids("arrangement"))
        assert all(catalogue.arrangement(id_).description for id_ in reached)


def test_not_being_sure_can_always_be_said_and_stands_last():
    assert all(question.choices[-1].id == "not-sure" for question in QUESTIONS.values())


def test_on_the_way_nothing_is_claimed():
    assert question_after(()) == QUESTIONS[FIRST]
    assert likely(()) == likely(("court",)) == UNSURE


@pytest.mark.parametrize("answers", [("moon",), ("court", "close"), ("court", "guardian", "again")])
def test_what_is_no_answer_is_our_bug(answers):
    with pytest.raises(KeyError):
        question_after(answers)
