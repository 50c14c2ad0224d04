import pytest

from kiosk.content.hard_words import Unexplained, hard_words_of
from kiosk.content.source import read

BENEFIT = "services/money/child-benefit.yaml"


@pytest.fixture
def unexplained(tiny_source, edit):
    """What is found unexplained when a service says `text` and the kept list has `words`."""

    def found(text, *words):
        edit(BENEFIT, "next: They write to you.", f'next: "{text}"')
        listed = "\n".join(f'- {{word: "{word}"}}' for word in words)
        (tiny_source / "legal_words.yaml").write_text(listed, "utf-8")
        return [each.word for each in hard_words_of(read(tiny_source)).unexplained]

    return found


def test_hard_words_that_no_service_uses_are_listed(tiny_source, edit):
    assert hard_words_of(read(tiny_source)).unused_terms == ("respite",)
    edit(BENEFIT, "next: They write to you.", "next: Have some respite.")
    assert hard_words_of(read(tiny_source)).unused_terms == ()


def test_a_listed_word_is_found_with_where_it_stands(tiny_source, edit):
    edit(BENEFIT, "next: They write to you.", "next: Ask for an injunction.")
    edit("leaflets.yaml", "intro: You are not the only one.", "intro: No injunction is needed.")
    assert hard_words_of(read(tiny_source)).unexplained == (
        Unexplained("injunction", ("child-benefit", "leaflets")),
    )


# What a service says, the kept list, and what of it is found unexplained.
@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Two Injunctions, then.", ["injunction"], ["injunction"]),
        ("An injunctional matter.", ["injunction"], []),
        ("The court's care-order came.", ["care order"], ["care order"]),
        ("Take care. Order a form.", ["care order"], []),
        ("Send it in.", ["SEND"], []),
        ("Ask about SEND help.", ["SEND"], ["SEND"]),
        ("Your SGO and others' SGOs.", ["SGO", "SG"], []),
        ("A special guardianship order.", ["guardianship order"], []),
        ("A guardianship order.", ["guardianship order"], ["guardianship order"]),
        ("Guardian's Allowance is money.", ["Guardian's Allowance"], ["Guardian's Allowance"]),
        ("Guardian’s allowance is money.", ["Guardian's Allowance"], ["Guardian's Allowance"]),
    ],
)
def test_whole_words_count_with_plurals_and_abbreviations_by_their_capitals(unexplained, text, words, found):
    assert unexplained(text, *words) == found
