"""Three families, with nothing but a finger: each leaves with what fits it, and a person to ring."""

import pytest

from kiosk.visit import Visit
from printing.printers import printer_for


@pytest.fixture
def carer(walk_up, paper):
    return walk_up(printer=printer_for(paper.as_uri()))


def takes_the_sheet(carer, paper, words_on):
    """Print, leave, and read what came out; nothing of the visit is left on the kiosk."""
    assert carer.prints() == "done"
    carer.touch("Finish and clear")
    assert carer.app.kiosk.visit.value == Visit()
    assert carer.app.kiosk.results.forYou.rows == ()
    (sheet,) = paper.glob("*.pdf")
    return words_on(sheet)


def test_a_grandmother_whose_family_agreed_it_between_them_and_a_toddler(carer, paper, words_on):
    carer.touch("Touch to start", "Find help that fits us")
    assert carer.sees("Skip this")
    carer.touch("The family agreed it between us", "I can't manage on what I've got", "I'm worn out")
    carer.touch("Next question", "2 years old")
    carer.touch("Back")  # to look again, which loses nothing
    assert carer.app.kiosk.finder.props.needs == ("i-cant-manage-on-what-ive-got", "im-worn-out")
    carer.touch("Next question", "See what fits")
    shown = {row.service_id: row for row in carer.app.kiosk.results.forYou.rows}
    assert shown["benefits-check"].why == "Because you said “I can't manage on what I've got”."
    everybody = {row.service_id for row in carer.app.kiosk.results.everyFamily.rows}
    assert {"funded-hours-2", "health-visitor"} <= everybody
    carer.touch(f"Put all {len(shown)} on my sheet")
    carer.touch("Add to my sheet: Free hours for a two-year-old")
    carer.touch("My sheet")
    words = takes_the_sheet(carer, paper, words_on)
    for name in ("A free benefits check", "Free hours for a two-year-old", "Talk to a kinship Navigator"):
        assert name in words


def test_a_special_guardian_whose_teenager_is_out_of_school(carer, paper, words_on):
    carer.touch("Touch to start", "Find help that fits us", "I am their special guardian")
    carer.touch("They keep getting sent home from school", "Next question", "14 years old", "See what fits")
    results = carer.app.kiosk.results
    first = results.forYou.rows[0]
    assert first.service_id == "exclusion-attendance"
    assert first.why == "Because you said “They keep getting sent home from school”."
    specials = [row.why for row in (*results.forYou.rows, *results.worthAsking.rows) if "guardian" in row.why]
    assert specials[0].startswith("Because you said “I am their special guardian”: ")
    assert "funded-hours-2" not in {row.service_id for row in results.everyFamily.rows}
    carer.touch("Take back: A child of 14")
    assert carer.app.kiosk.visit.value.ages == ()
    carer.touch("Read more: Sent home, suspended, or will not go to school", "Add to my sheet", "Back")
    carer.touch("Add to my sheet: Advice from the Virtual School", "My sheet (2)")
    words = takes_the_sheet(carer, paper, words_on)
    assert "Sent home, suspended, or will not go to school" in words
    assert "Advice from the Virtual School" in words


def test_an_aunt_whom_a_social_worker_rang_last_night(carer, paper, words_on):
    carer.touch("Touch to start", "Find help that fits us", "I am not sure")
    assert carer.page == "not-sure"
    carer.touch("A social worker or the council", "I look after the child for now, while they check")
    assert carer.app.kiosk.notSure.props.arrangement == "temporary-approval"
    carer.touch("Ask a kinship Navigator")
    assert carer.page == "talk"
    assert carer.sees("Read more: Talk to a kinship Navigator")
    carer.touch("Back", "Go on with this", "A social worker has asked me to take the child")
    carer.touch("Next question", "Skip this" if carer.sees("Skip this") else "See what fits")
    first = carer.app.kiosk.results.forYou.rows[0]
    assert first.service_id == "social-worker-asks-you"
    carer.touch("Add to my sheet: A social worker has asked you to take the child")
    carer.touch("Home", "Search")
    for letter in "niece":
        carer.touch(letter)
    carer.touch("Space", *"soshul", "Space", *"worker", "See all")
    assert carer.app.kiosk.search.props.corrected.endswith("social worker")
    assert carer.app.kiosk.search.props.found
    carer.touch("Help now")
    assert carer.page == "urgent"
    carer.touch("Talk to a person")
    assert carer.page == "talk"
    assert carer.sees("Someone is in danger? Ring 999")
    carer.touch("My sheet (1)")
    words = takes_the_sheet(carer, paper, words_on)
    assert "A social worker has asked you to take the child" in words
    assert "999" in words


def test_words_that_lead_nowhere_lead_to_a_person(walk_up):
    carer = walk_up()
    carer.touch("Touch to start", "Search", *"zzqqxj")
    assert carer.app.kiosk.search.props.missed
    carer.touch("Talk to a person")
    assert carer.page == "talk"


def test_without_dates_whats_on_still_leads_to_a_group(walk_up):
    carer = walk_up()
    carer.touch("Touch to start", "What’s on", "Meet other carers at a fortnightly group")
    assert carer.page == "service"


def test_with_dates_the_next_one_is_told_before_anybody_touches_anything(walk_up, example_offer):
    from datetime import datetime

    from kiosk.offer.diary import ENGLAND

    carer = walk_up(offer=example_offer, now=lambda: datetime(2026, 11, 24, 9, tzinfo=ENGLAND))
    assert carer.app.kiosk.whatsOn.props.next_name
    carer.touch("Touch to start", "What’s on")
    first = carer.app.kiosk.whatsOn.sessions.rows[0]
    assert first.heading.startswith("Today, Tuesday 24 November 2026")
    carer.touch(f"Read more: {first.name}")
    assert carer.app.kiosk.service.props.dates[0].startswith("Tuesday 24 November 2026")
