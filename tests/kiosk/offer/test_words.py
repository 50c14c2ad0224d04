import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.offer.words import stands_in, stem, stems_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Child Benefit", ("child", "benefit")),
        ("I can't cope", ("i", "cant", "cope")),
        ("Nan's house, guardian’s allowance", ("nan", "house", "guardian", "allowance")),
        ("family-time_1", ("family", "time", "1")),
        ("ＮＨＳ １１１", ("nhs", "111")),
        ("دادی", ("دادی",)),
        ("!? “”", ()),
        ("", ()),
    ],
)
def test_texts_are_cut_into_plain_words(text, words):
    assert words_of(text) == words


@pytest.mark.parametrize(
    "same",
    [("house", "houses", "housing", "housed"), ("carer", "carers"), ("family", "families"), ("hit", "hits")],
)
def test_forms_of_one_word_have_one_stem(same):
    assert len({stem(word) for word in same}) == 1


@pytest.mark.parametrize(("one", "other"), [("home", "hotel"), ("court", "council"), ("school", "schedule")])
def test_different_words_keep_different_stems(one, other):
    assert stem(one) != stem(other)


@given(st.text())
def test_any_text_can_be_cut(text):
    for word in words_of(text):
        assert word.isalnum()
    assert len(stems_of(text)) == len(words_of(text))


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        (("b", "c"), True),
        (("a",), True),
        (("c", "b"), False),
        (("a", "c"), False),
        (("a", "b", "c", "d"), False),
    ],
)
def test_a_phrase_stands_in_words_only_in_its_order(phrase, found):
    assert stands_in(phrase, ("a", "b", "c")) is found
