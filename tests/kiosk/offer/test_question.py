"""What is asked for, cut into the words that the offer has."""

from kiosk.offer.question import Meanings, Mended, take_apart

HERE = frozenset({"child", "finder", "childminder", "letterbox", "money"})


def mend(word, growing):
    return {"minder": (Mended(("finder",), 0.8),), "monney": (Mended(("money",), 0.9),)}.get(word, ())


def asked(text):
    return take_apart(text, HERE.__contains__, mend, Meanings({}, 1))


def test_a_slip_is_mended():
    assert asked("monney ").words == ("money",)
    assert asked("monney ").mended


def test_a_word_in_two_halves_is_joined_before_a_half_is_taken_for_a_slip():
    question = asked("child minder ")
    assert question.words == ("child", "minder")
    assert not question.mended
    assert "childminder" in {word for clue in question.clues for way in clue.ways for word in way.words}


def test_a_half_by_itself_is_a_slip_like_another():
    assert asked("minder ").words == ("finder",)


def test_two_words_that_the_offer_has_joined_and_does_not_have_apart():
    question = asked("letter box ")
    assert {word for clue in question.clues for way in clue.ways for word in way.words} >= {"letterbox"}
