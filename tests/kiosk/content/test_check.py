from datetime import date

import pytest

from kiosk.content.check import ReviewDue, UnverifiedPhone, check
from kiosk.errors import FileUnreadable

TODAY = date(2026, 11, 23)


def test_a_good_source_has_no_problems_and_is_counted(tiny_source):
    report = check(tiny_source, TODAY)
    assert report.problems == ()
    assert report.counts == {
        "services": 4,
        "areas": 3,
        "arrangements": 4,
        "organizations": 2,
        "locations": 2,
        "needs": 2,
        "glossary terms": 2,
        "synonyms": 3,
        "phones": 3,
    }


def test_a_review_is_due_on_its_day_and_not_the_day_before(tiny_source):
    assert check(tiny_source, date(2026, 12, 20)).reviews_due == ()
    tea = ReviewDue("tea-and-talk", date(2026, 12, 21))
    assert check(tiny_source, date(2026, 12, 21)).reviews_due == (tea,)


def test_the_offer_itself_comes_up_for_review(tiny_source):
    due = check(tiny_source, date(2027, 5, 21)).reviews_due
    assert due[0] == ReviewDue("", date(2027, 5, 21))
    assert [each.service for each in due[1:]] == [
        "carers-line",
        "child-benefit",
        "tea-and-talk",
        "text-for-help",
    ]


def test_numbers_that_nobody_confirmed_are_listed_with_their_source(tiny_source):
    unverified = UnverifiedPhone("carers-line", "0808 157 0192", "Made up for tests, page 3")
    assert check(tiny_source, TODAY).unverified == (unverified,)


def test_services_that_fall_back_to_the_hub_are_listed(tiny_source):
    assert check(tiny_source, TODAY).without_contact == ("child-benefit", "tea-and-talk")


def test_hard_words_that_no_service_uses_are_listed(tiny_source, edit):
    assert check(tiny_source, TODAY).unused_terms == ("special-guardianship-order", "respite")
    edit("services/money/child-benefit.yaml", "next: They write to you.", "next: Your SGO stays.")
    assert check(tiny_source, TODAY).unused_terms == ("respite",)


def test_problems_are_reported_with_what_could_still_be_read(tiny_source, edit):
    edit("services/groups/tea-and-talk.yaml", "cost: Free.", "costs: Free.")
    report = check(tiny_source, TODAY)
    assert [problem.path.name for problem in report.problems] == ["tea-and-talk.yaml"]
    assert report.counts["services"] == 3
    assert report.without_contact == ("child-benefit",)


def test_without_a_release_only_problems_are_reported(tiny_source):
    (tiny_source / "offer.yaml").unlink()
    report = check(tiny_source, TODAY)
    assert [problem.path.name for problem in report.problems] == ["offer.yaml"]
    assert report.counts == {}


def test_a_missing_folder_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable):
        check(tmp_path / "absent", TODAY)
