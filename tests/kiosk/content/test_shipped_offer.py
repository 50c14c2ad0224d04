"""Rules that the offer in assets/offer keeps, beyond what the check asks of every offer."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check import findings_of
from kiosk.content.reading_age import MOST_GRADE
from kiosk.content.source import read
from kiosk.offer.model import Level
from kiosk.paths import ASSETS

# What a sentence says where help hangs on the child's time in care; each begins a condition.
HANGS_ON_CARE = re.compile(
    r"\bif (the|your|you|they|it)\b[^.]*\b(in|from|left) care\b|ever in care|left care with"
)
# The same sentence names another way in, that is open to every family.
ANOTHER_WAY = re.compile(r"your benefits can count|You can apply|does not matter")


@pytest.fixture(scope="module")
def offer():
    return read(ASSETS / "offer")


def test_every_area_and_every_arrangement_has_a_leaflet(offer):
    areas = [leaflet.area for leaflet in offer.leaflets if leaflet.area]
    arrangements = [leaflet.arrangement for leaflet in offer.leaflets if leaflet.arrangement]
    assert sorted(areas) == sorted(entry.area.id for entry in offer.areas)
    assert sorted(arrangements) == sorted(arrangement.id for arrangement in offer.arrangements)


def test_there_are_templates_for_what_staff_meet_most(offer):
    assert len(offer.sheet_templates) >= 10
    for_one = {template.arrangement for template in offer.sheet_templates}
    assert for_one >= {"informal", "private-fostering", "kinship-foster", "special-guardianship", ""}


def test_a_template_fits_on_a_short_sheet(offer):
    lengths = Counter({template.id: len(template.services) for template in offer.sheet_templates})
    assert max(lengths.values()) <= 7, lengths.most_common(3)


@pytest.fixture(scope="module")
def findings(offer):
    return findings_of(offer, date(2026, 11, 25))


def test_nothing_keeps_the_offer_from_being_published_but_numbers_to_confirm(findings):
    """And those only the council can confirm: every other refusal would be our own."""
    assert findings.release.draft
    others = [problem for problem in findings.refusals if "nobody has confirmed" not in problem.what]
    assert others == []
    assert findings.hard_words.unexplained == ()
    assert findings.without_leaflet == findings.links.insecure == findings.links.too_long == ()


def test_every_kind_of_family_finds_something_in_every_area_and_under_every_heading(findings):
    assert findings.coverage.gaps == ()


def test_summaries_and_easy_words_are_easy(findings):
    assert findings.reading.summaries <= MOST_GRADE
    assert findings.reading.easy_words <= MOST_GRADE
    assert findings.reading.hardest[0][1] < 7


def test_every_service_that_was_promised_is_there(offer):
    promised = Path(__file__).with_name("promised_services.txt").read_text().split()
    assert set(promised) - {service.id for service in offer.services} == set()


def test_there_is_as_much_as_was_promised(findings):
    counts = findings.counts
    assert counts["glossary terms"] >= 45
    assert counts["needs"] >= 40


def test_a_right_does_not_hang_on_whether_the_child_was_in_care(offer):
    hanging = [
        (entry.id, entitlement.arrangement)
        for entry in offer.services
        for entitlement in entry.entitlements
        if entitlement.level is Level.RIGHT
        and HANGS_ON_CARE.search(entitlement.sentence)
        and not ANOTHER_WAY.search(entitlement.sentence)
    ]
    assert hanging == []


def test_help_that_is_not_sure_says_what_to_do(offer):
    """No family reads only that it cannot have something."""
    words = "ask|you can|you may|ring|carry|get|talk to|tell|come|there is|navigator"
    todo = re.compile(rf"\b({words})\b", re.IGNORECASE)
    silent = [
        (entry.id, entitlement.arrangement)
        for entry in offer.services
        for entitlement in entry.entitlements
        if entitlement.level is Level.ASK and not todo.search(entitlement.sentence)
    ]
    assert silent == []


def test_no_sentence_is_longer_than_twenty_words(offer):
    texts = [
        (entry.id, text)
        for entry in offer.services
        for text in (entry.summary, *entry.easy_words, *entry.steps, entry.eligibility, entry.next)
    ]
    sentences = [
        (id_, sentence)
        for id_, text in texts
        for sentence in re.split(r"(?<=[.!?])\s+", re.sub(r"\([^)]*\)", "", text))
    ]
    assert [pair for pair in sentences if len(pair[1].split()) > 22] == []
