"""In right-to-left text numbers and English names are read as they are dialled and written."""

import pytest

from kiosk.offer.isolates import END, LEFT_TO_RIGHT, NO_BREAK, in_text_of, isolated, joined, piece_for


def piece(text):
    return f"{LEFT_TO_RIGHT}{text}{END}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("فون 0300 123 7015 کریں", f"فون {piece(f'0300{NO_BREAK}123{NO_BREAK}7015')} کریں"),
        ("صبح 9:30–14:00 تک", f"صبح {piece('9:30–14:00')} تک"),
        ("دیکھیں gov.uk/child-benefit۔", f"دیکھیں {piece('gov.uk/child-benefit')}۔"),
        ("Family Hub 2 میں آئیں", f"{piece('Family Hub 2')} میں آئیں"),
        ("قیمت £9.50 ہے", f"قیمت {piece('£9.50')} ہے"),
        ("کوئی عدد نہیں", "کوئی عدد نہیں"),
        ("", ""),
    ],
)
def test_each_left_to_right_piece_of_an_urdu_text_is_isolated(text, shown):
    assert in_text_of("ur", text) == shown


def test_a_text_is_isolated_once_only():
    once = in_text_of("ur", "فون 0300 123 7015")
    assert in_text_of("ur", once) == once
    assert piece_for("ur", isolated("999")) == isolated("999")


@pytest.mark.parametrize("language", ["en", "pl", "sk", "cs", "ro"])
def test_left_to_right_languages_need_none(language):
    assert in_text_of(language, "Ring 0300 123 7015") == "Ring 0300 123 7015"
    assert piece_for(language, "0300 123 7015") == "0300 123 7015"


def test_the_groups_of_a_number_are_joined_and_words_are_not():
    assert joined("0300 123 7015 or 18001 111") == f"0300{NO_BREAK}123{NO_BREAK}7015 or 18001{NO_BREAK}111"


def test_nothing_stays_nothing():
    assert isolated("") == piece_for("ur", "") == ""
