"""What keeps an offer from being published for good; that publish refuses the same stands in test_publish."""

from datetime import date

import pytest

from kiosk.content.release_gate import refusals
from kiosk.content.source import read

TODAY = date(2026, 11, 23)
LINE = "services/groups/carers-line.yaml"


@pytest.fixture
def refused(tiny_source):
    def reasons(today=TODAY):
        found = refusals(read(tiny_source), today)
        assert {problem.path for problem in found} <= {tiny_source}
        return [problem.what for problem in found]

    return reasons


@pytest.fixture
def ready(edit):
    edit(LINE, "status: unverified", "status: confirmed")


def test_an_offer_with_everything_confirmed_and_checked_may_be_published(ready, refused):
    assert refused() == []


def test_a_number_that_nobody_confirmed_is_refused_with_all_who_use_it(refused):
    assert refused() == ["carers-line: nobody has confirmed 0808 157 0192; ring it, or leave it out"]


def test_what_is_overdue_is_refused_from_its_day_on(ready, refused):
    assert refused(date(2026, 12, 20)) == []
    (reason,) = refused(date(2026, 12, 21))
    assert reason.startswith("tea-and-talk: to be checked again by 21 December 2026")


def test_an_offer_whose_own_review_is_overdue_is_refused(ready, refused):
    assert refused(date(2027, 5, 21))[0].startswith("the offer itself: to be checked again by 21 May 2027")


def test_a_word_of_the_law_without_a_plain_meaning_is_refused(ready, edit, refused):
    edit("services/money/child-benefit.yaml", "next: They write to you.", "next: Ask for an injunction.")
    assert refused() == [
        "child-benefit: “injunction” has no plain meaning; add it to the glossary, or use another word"
    ]


def test_a_topic_of_the_guidance_without_a_service_is_refused(ready, tiny_source, refused):
    path = tiny_source / "areas.yaml"
    home = "- {id: home, kind: kinship, icon: home, name: Home, summary: Space}\n"
    path.write_text(path.read_text("utf-8") + home, "utf-8")
    assert refused() == ["area home: it holds no service, and the statutory guidance wants one; write it"]
    path.write_text(path.read_text("utf-8").replace("home, kind: kinship", "home, kind: universal"), "utf-8")
    assert refused() == []
