from datetime import date

import pytest

from kiosk.content.check import UnverifiedPhone, check
from kiosk.content.reviews import Review
from kiosk.errors import FileUnreadable

TODAY = date(2026, 11, 23)
ROLE = "Example manager for kinship"
BENEFIT = "services/money/child-benefit.yaml"
LINE = "services/groups/carers-line.yaml"


def findings(source, today=TODAY):
    return check(source, today).findings


def test_a_good_source_has_no_problems_and_is_counted(tiny_source):
    report = check(tiny_source, TODAY)
    assert report.problems == ()
    assert report.findings.counts == {
        "services": 4,
        "areas": 3,
        "arrangements": 4,
        "entitlements": 16,
        "entitlements written": 6,
        "needs": 2,
        "glossary terms": 2,
        "synonyms": 3,
        "leaflets": 3,
        "sheet templates": 2,
        "organizations": 2,
        "locations": 2,
        "phones": 3,
    }
    assert report.findings.by_area == {"Money": 2, "Groups and training": 2, "I need help now": 2}


def test_a_review_is_overdue_on_its_day_and_soon_before_it(tiny_source):
    tea = Review("tea-and-talk", "Example manager for kinship", date(2026, 12, 21))
    the_day_before = findings(tiny_source, date(2026, 12, 20))
    assert (the_day_before.overdue, the_day_before.soon) == ((), (tea,))
    on_the_day = findings(tiny_source, date(2026, 12, 21))
    assert (on_the_day.overdue, on_the_day.soon) == ((tea,), ())


def test_a_review_is_soon_from_sixty_days_before(tiny_source):
    assert findings(tiny_source, date(2026, 10, 21)).soon == ()
    assert [each.service for each in findings(tiny_source, date(2026, 10, 22)).soon] == ["tea-and-talk"]


def test_whoever_runs_a_service_may_name_the_role_that_checks_it(tiny_source):
    due = findings(tiny_source, date(2027, 5, 21)).overdue
    assert [(each.service, each.role) for each in due] == [
        ("", ROLE),
        ("carers-line", "Example helpline lead"),
        ("child-benefit", ROLE),
        ("tea-and-talk", ROLE),
        ("text-for-help", "Example helpline lead"),
    ]


def test_a_number_that_nobody_confirmed_is_listed_once_with_its_source_and_users(tiny_source, edit):
    line = UnverifiedPhone("0808 157 0192", "Advice line", "Made up for tests, page 3", ("carers-line",))
    assert findings(tiny_source).unverified == (line,)
    edit(
        "services/urgent/text-for-help.yaml",
        "phones:\n",
        "phones:\n  - {number: 0808 157 0192, status: unverified, source: Page 9}\n",
    )
    (found,) = findings(tiny_source).unverified
    assert found.services == ("carers-line", "text-for-help")
    assert found.source == "Made up for tests, page 3"


def test_services_that_nobody_can_ring_are_listed_by_what_is_left(tiny_source):
    found = findings(tiny_source)
    assert (found.web_only, found.desk_only) == (("child-benefit",), ("tea-and-talk",))


def test_web_addresses_that_are_not_private_or_too_long_to_type_are_listed(tiny_source, edit):
    assert findings(tiny_source).links.too_long == findings(tiny_source).links.insecure == ()
    edit(BENEFIT, "url: https:", "url: http:")
    edit(BENEFIT, "url_words: gov.uk/child-benefit", "url_words: gov.uk/" + "x" * 39)
    links = findings(tiny_source).links
    assert (links.insecure, links.too_long) == (("child-benefit",), ("child-benefit",))


def test_areas_and_arrangements_without_a_leaflet_are_listed(tiny_source):
    without = ("urgent", "informal", "kinship-foster", "unsure")
    assert findings(tiny_source).without_leaflet == without


def test_what_only_the_council_can_say_is_listed_in_its_order(tiny_source):
    assert [question.id for question in findings(tiny_source).questions] == ["tea-days", "desk"]


def test_problems_are_reported_with_what_could_still_be_read(tiny_source, edit):
    edit("services/groups/tea-and-talk.yaml", "cost: Free.", "costs: Free.")
    report = check(tiny_source, TODAY)
    assert [problem.path.name for problem in report.problems] == ["tea-and-talk.yaml"]
    assert report.findings.counts["services"] == 3
    assert report.findings.web_only == ("child-benefit",)


def test_without_a_release_only_problems_are_reported(tiny_source):
    (tiny_source / "offer.yaml").unlink()
    report = check(tiny_source, TODAY)
    assert [problem.path.name for problem in report.problems] == ["offer.yaml"]
    assert report.findings is None


def test_a_missing_folder_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable):
        check(tmp_path / "absent", TODAY)
