import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.search import Searcher
from kiosk.offer.spelling import is_english, mend, padded, sound_of, trigrams


@pytest.fixture(scope="module")
def catalogue(whole_offer):
    with Catalogue.open(whole_offer) as opened:
        yield opened


# Each row: what is typed, and what is looked for.
SLIPS = [
    ("child benifit", "child benefit"),
    ("famly allowence", "family allowance"),
    ("cahms", "camhs"),  # two letters changed places
    ("gardian", "guardian"),  # it sounds the same
    ("fosterring", "fostering"),
    ("counsiling", "counselling"),
    ("soliciter", "solicitor"),
    ("fostercare", "foster care"),  # two words as one
    ("freeschoolmeals", "free school meals"),
    ("speshal", "special"),
]
RIGHT = ["child benefit", "sgo", "killed", "called", "real", "nan", "2", "", "xyzzy qwrtp", "ًابپت"]


@pytest.mark.parametrize(("typed", "meant"), SLIPS)
def test_a_slip_is_mended_and_said(catalogue, typed, meant):
    assert Searcher(catalogue).search(f"{typed} ").corrected == meant


@pytest.mark.parametrize("typed", RIGHT)
def test_what_is_right_or_like_nothing_is_left_as_it_is(catalogue, typed):
    assert Searcher(catalogue).search(f"{typed} ").corrected == ""


def test_a_word_that_is_still_growing_is_not_mended_while_a_word_begins_so(catalogue):
    searcher = Searcher(catalogue)
    for length in range(2, len("grandparent")):
        assert searcher.search("grandparent"[:length]).corrected == ""


def test_the_likeliest_comes_first_and_no_more_than_three(catalogue):
    found = mend(catalogue.index, "allowence", typing=False)
    assert found[0].words == ("allowance",)
    assert len(found) <= 3
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)


@pytest.mark.parametrize("word", ["", "x", "abc", "12345", "a" * 40, "ß" * 10, "اردو" * 4])
def test_no_word_is_an_error(catalogue, word):
    assert isinstance(mend(catalogue.index, word, typing=True), tuple)


def test_a_word_has_the_trigrams_of_its_ends_too():
    assert padded("bed") == "^^bed$"
    assert trigrams("bed") == ("^^b", "^be", "bed", "ed$")
    assert sound_of("guardian") == sound_of("gardian") != ""
    assert sound_of("اردو") == sound_of("30") == ""


def test_ordinary_words_are_known():
    assert is_english("killed")
    assert not is_english("gardian")
    assert not is_english("killed\n")
