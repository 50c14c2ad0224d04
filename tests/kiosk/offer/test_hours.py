from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.offer.hours import HoursError, Opening, in_words, parse, written

MINUTES = st.integers(0, 24 * 60 - 1)


def clock(minutes):
    return time(minutes // 60 % 24, minutes % 60)


@st.composite
def openings(draw):
    days = tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
    opens = draw(MINUTES)
    closes = draw(st.integers(opens + 1, 24 * 60))
    return Opening(days, clock(opens), clock(closes))


@given(openings())
def test_what_is_written_reads_back_the_same(opening):
    assert parse(written(opening)) == opening


@given(openings())
def test_every_opening_can_be_said_in_words(opening):
    words = in_words((opening,))
    assert words
    assert words[0].isupper()


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Mo-Fr 09:30-14:00", Opening((0, 1, 2, 3, 4), time(9, 30), time(14))),
        ("Mo,We 10:00-12:00", Opening((0, 2), time(10), time(12))),
        ("We,Mo,Mo-Tu 10:00-12:00", Opening((0, 1, 2), time(10), time(12))),
        ("Sa 18:00-24:00", Opening((5,), time(18), time(0))),
        ("Mo-Su 00:00-24:00", Opening(tuple(range(7)), time(0), time(0))),
    ],
)
def test_opening_hours_are_read(text, opening):
    assert parse(text) == opening


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mo-Fr",
        "09:00-17:00",
        "Mo-Fr 9:00-17:00",
        "Mo-Fr 09:00-17:00 ",
        "Mon-Fri 09:00-17:00",
        "mo-fr 09:00-17:00",
        "Fr-Mo 09:00-17:00",
        "Mo-We-Fr 09:00-17:00",
        "Mo,,We 09:00-17:00",
        "Mo-Fr 17:00-09:00",
        "Mo-Fr 09:00-09:00",
        "Mo-Fr 09:00-25:00",
        "Mo-Fr 09:60-17:00",
        "Mo-Fr 09:00-17:00\n",
    ],
)
def test_what_is_not_opening_hours_is_refused_with_its_text(text):
    with pytest.raises(HoursError) as caught:
        parse(text)
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("texts", "note", "words"),
    [
        (["Mo-Fr 09:30-14:00"], "", "Monday to Friday, 9.30am to 2pm"),
        (
            ["Mo-Fr 09:00-17:00"],
            "Not on bank holidays.",
            "Monday to Friday, 9am to 5pm. Not on bank holidays.",
        ),
        (
            ["Mo-Fr 09:00-17:00", "Sa 10:00-12:00"],
            "",
            "Monday to Friday, 9am to 5pm; Saturday, 10am to 12 noon",
        ),
        (["Mo,We,Fr 12:30-13:05"], "", "Monday, Wednesday and Friday, 12.30pm to 1.05pm"),
        (["Sa-Su 00:30-24:00"], "", "Saturday and Sunday, 12.30am to midnight"),
        (["Mo-Su 08:00-20:00"], "", "Every day, 8am to 8pm"),
        (["Mo-Su 00:00-24:00"], "", "Day and night, every day"),
        (["Sa-Su 00:00-24:00"], "", "Saturday and Sunday, all day"),
        ([], "Ask at the desk.", "Ask at the desk."),
        ([], "", ""),
    ],
)
def test_hours_are_said_as_a_person_would(texts, note, words):
    assert in_words([parse(text) for text in texts], note) == words


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", "poniedziałek – piątek, 09:30 – 14:00"),
        ("sk", "pondelok – piatok, 9:30 – 14:00"),
        ("cs", "pondělí – pátek, 9:30 – 14:00"),
        ("ro", "luni – vineri, 09:30 – 14:00"),
    ],
)
def test_another_language_writes_days_and_times_its_own_way(language, said):
    assert in_words((parse("Mo-Fr 09:30-14:00"),), language=language) == said


def test_in_urdu_the_times_are_read_from_left_to_right():
    said = in_words((parse("Mo-Fr 09:30-14:00"),), language="ur")
    assert said.startswith("پیر – جمعہ")
    piece = said[said.index("\u2066") : said.index("\u2069")]
    assert piece.index("9:30") < piece.index("2:00")
