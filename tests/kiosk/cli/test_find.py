import pytest


def test_what_fits_a_family_comes_in_three_groups_and_says_why(command):
    answer = command("find", "--need", "i-feel-so-alone", "--arrangement", "informal", "--json")
    assert answer.code == 0
    groups = answer.json["groups"]
    assert [(group["id"], group["title"]) for group in groups] == [
        ("for-you", "For you"),
        ("worth-asking", "Worth asking about"),
        ("every-family", "For every family"),
    ]
    assert groups[0]["results"][0] == {
        "id": "tea-and-talk",
        "title": "Tea and talk",
        "areas": ["groups", "money"],
        "why": "Because you said “I feel so alone in this”.",
        "level": "everyone",
        "means": groups[0]["results"][0]["means"],
    }


def test_a_person_reads_the_groups_that_hold_something(command):
    told = command("find", "--need", "i-need-money-today", "--age", "3").out
    assert told.startswith("For you\nchild-benefit  Child Benefit\n") or "child-benefit" in told
    assert "Because you said “I need money today”." in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--need", "gold"], "there is no need “gold”"),
        (["--arrangement", "divorce"], "there is no arrangement “divorce”"),
        (["--hub", "example-hob"], "did you mean example-hub"),
        (["--age", "26"], "--age"),
        (["--age", "-1"], "--age"),
    ],
)
def test_what_is_not_there_is_wrong_usage(command, arguments, said):
    answer = command("find", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
