"""A carer makes the kiosk easier: all within reach, or in their own language; and the next finds neither."""

import pytest

from kiosk.settings import Settings
from ui.scene import CONTROLS, nodes, settle

MM = (476.0, 268.0)
LEAST_MM = 150


@pytest.fixture
def carer(walk_up, whole_offer):
    """Somebody at a usual screen whose settings let drafts of translations be seen."""
    come = walk_up(offer=whole_offer, settings=Settings(show_draft_translations=True, screen_mm=MM))
    come.touch("Touch to start")
    return come


def controls(carer):
    """What can be touched now, and how far from the lower edge of the screen its top is, in millimetres."""
    settle()
    window = carer.app.window
    height = window.height()
    return {
        one.name: (height - one.rect.top()) / (height / MM[1])
        for one in nodes(window)
        if one.role in CONTROLS and one.shown
    }


def test_a_lowered_screen_keeps_every_control_within_reach_until_the_visit_ends(carer):
    before = controls(carer)
    carer.touch("Lower the screen")
    lowered = controls(carer)
    kept = max(LEAST_MM, 0.72 * MM[1])
    assert max(lowered.values()) <= kept < max(before.values())
    while carer.sees("Next page"):
        carer.touch("Next page")
        further = controls(carer)
        assert max(further.values()) <= kept
        lowered |= further
    left_out = {name for name in before if name not in lowered} - {"Lower the screen", "Next page: 2 of 2"}
    assert left_out == set()
    carer.touch("Talk to a person")
    assert max(controls(carer).values()) <= kept
    carer.touch("Finish and clear", "Touch for the next person", "Touch to start")
    assert controls(carer) == before


def test_a_draft_says_so_and_english_is_one_touch_away_and_back(carer):
    carer.touch("Language", "Polski")
    assert carer.reads(
        "Wersja robocza tłumaczenia: nikt jej jeszcze nie sprawdził. Co nieprzetłumaczone, jest po angielsku."
    )
    carer.app.kiosk.route.open("area", "money")
    carer.touch("Pokaż po angielsku")
    assert carer.page == "area"
    assert carer.sees("Czytaj więcej: Child Benefit")
    assert carer.sees("Pokaż w języku: Polski")


def test_help_in_danger_is_in_english_until_somebody_has_checked_it(carer):
    english = [row.name for row in carer.app.kiosk.talk.urgent.rows]
    assert len(english) > 5
    carer.touch("Language", "Polski")
    assert [row.name for row in carer.app.kiosk.talk.urgent.rows][:5] == english[:5]
