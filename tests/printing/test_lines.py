import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing import fonts
from printing.lines import broken
from printing.sheet import Paragraph, Voice, Words
from printing.style import TYPES, PrintSize

TYPE = TYPES[PrintSize.STANDARD]
WORDS = st.lists(st.text("abcdefghijklmnop.,-/’01", min_size=1, max_size=30), min_size=1, max_size=40)


def _body(text):
    return Paragraph((Words(Voice.BODY, text),))


def _texts(lines):
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def _width_pt(line):
    last = line.pieces[-1]
    return last.x_pt + fonts.width_pt(last.text, last.setting.font, last.setting.size_pt)


@settings(deadline=None)
@given(WORDS, st.floats(60, 500))
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(words, width_pt):
    lines = broken(_body(" ".join(words)), TYPE, width_pt)
    assert all(_width_pt(line) <= width_pt + 0.01 for line in lines)
    assert "".join(_texts(lines)).replace(" ", "") == "".join(words)


def test_a_number_that_does_not_fit_goes_to_the_next_line_whole():
    number = "0300\u00a0123\u00a07015"
    narrow_pt = fonts.width_pt("Ring us on 0300", fonts.Font.REGULAR, TYPE.body_pt)
    assert _texts(broken(_body(f"Ring us on {number}"), TYPE, narrow_pt)) == ["Ring us on", number]


def test_a_last_word_is_not_left_alone_where_another_can_come_along():
    text = "Ask for a kinship Navigator, who knows all the help there is"
    width_pt = fonts.width_pt(text, fonts.Font.REGULAR, TYPE.body_pt) - 1
    lines = _texts(broken(_body(text), TYPE, width_pt))
    assert len(lines) == 2
    assert lines[1].count(" ") >= 1


def test_a_long_address_breaks_after_its_slash_and_a_short_one_does_not():
    width_pt = fonts.width_pt("example.org.uk/kinship-care/", fonts.Font.REGULAR, TYPE.body_pt)
    assert _texts(broken(_body("example.org.uk/kinship-care/support"), TYPE, width_pt)) == [
        "example.org.uk/",
        "kinship-care/support",
    ]
    assert _texts(broken(_body("see example.org.uk/care"), TYPE, width_pt)) == ["see example.org.uk/care"]


def test_who_answers_a_number_stands_beside_it_whole_or_below_it():
    number, name = Words(Voice.PHONE, "0800\u00a01111"), Words(Voice.BODY, "Advice for carers", together=True)
    wide = broken(Paragraph((number, name)), TYPE, 400)
    narrow = broken(Paragraph((number, name)), TYPE, 200)
    assert _texts(wide) == ["0800\u00a01111 Advice for carers"]
    assert _texts(narrow) == ["0800\u00a01111", "Advice for carers"]


def test_a_line_is_as_high_as_its_tallest_text():
    mixed = Paragraph((Words(Voice.PHONE, "999"), Words(Voice.BODY, "if in danger")))
    (line,) = broken(mixed, TYPE, 400)
    assert line.height_pt == pytest.approx(TYPE.phone_pt * TYPE.leading)
