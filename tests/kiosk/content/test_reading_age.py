import pytest

from kiosk.content.phrases import Phrases, phrase_of
from kiosk.content.reading_age import grade, reading_of, syllables
from kiosk.content.source import read


# Counted as the CMU Pronouncing Dictionary and people do.
@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1), ("the", 1), ("child", 1), ("carer", 2), ("carer's", 2), ("family", 2), ("special", 2),
        ("guardian", 3), ("allowance", 3), ("table", 2), ("people", 2), ("asked", 1), ("needed", 2),
        ("wanted", 2), ("placed", 1), ("houses", 2), ("bills", 1), ("makes", 1), ("boxes", 2), ("money", 2),
        ("idea", 3), ("being", 2), ("worrying", 3), ("usual", 3), ("area", 3), ("video", 3), ("nurse", 1),
        ("NHS", 3), ("I", 1), ("don't", 1), ("you’re", 1), ("agree", 2), ("school", 1), ("eye", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_people_say_them(word, count):
    assert syllables(word) == count


def test_the_grade_is_that_of_flesch_and_kincaid():
    # 6 words and 7 syllables in 1 sentence; 10 words and 12 syllables in 2.
    assert grade(["The cat sat on the table."]) == pytest.approx(0.39 * 6 + 11.8 * 7 / 6 - 15.59)
    two = "The cat sat on the table. The dog ran away."
    assert grade([two]) == pytest.approx(0.39 * 10 / 2 + 11.8 * 12 / 10 - 15.59)
    assert grade(["The cat sat on the table.", "The dog ran away."]) == grade([two])


def test_names_are_left_out():
    names = Phrases([phrase_of("Royal Institution of Agriculture")])
    assert grade(["Ask the Royal Institution of Agriculture now."], names) == grade(["Ask the now."])
    assert grade(["You can ask Citizens Advice."]) == grade(["You can ask."])
    assert grade(["I think that I can."]) > grade(["I think that can."])


def test_a_text_without_words_is_grade_0():
    assert grade(["0300 123 7015."]) == grade([]) == grade([""]) == 0.0


def test_a_hard_summary_raises_the_grade_and_is_named(tiny_source, edit):
    before = reading_of(read(tiny_source))
    hard = "Discretionary remuneration predicated upon circumstantial eligibility determinations."
    edit(
        "services/money/child-benefit.yaml",
        "summary: Weekly money for a child who lives with you.",
        f"summary: {hard}",
    )
    after = reading_of(read(tiny_source))
    assert after.summaries > before.summaries + 5
    assert after.easy_words == before.easy_words
    assert after.hardest[0][0] == "child-benefit"


def test_another_language_is_not_measured_by_english_rules(tiny_source, edit):
    edit("offer.yaml", "languages: [en]", "languages: [cy, en]")
    assert reading_of(read(tiny_source)) is None
