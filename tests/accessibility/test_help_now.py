"""A touch on *Help now* leads to whom to ring; that it is there, test_tree.py says of every page and look."""

import pytest
from every_view import ONE_OF_EACH_PAGE
from help_now import HELP_NOW

from ui.viewmodels.route import BEFORE_AND_AFTER, PAGES, STAFF


@pytest.mark.full
def test_help_now_leads_to_whom_to_ring_from_every_page_of_a_carer(screens, standard):
    screen, led = screens(standard.orientation), []
    for view in ONE_OF_EACH_PAGE:
        if view.page in BEFORE_AND_AFTER or view.page.startswith(STAFF):
            continue
        screen.show(view, standard)
        screen.settled()
        assert screen.press(HELP_NOW), view
        assert screen.kiosk.route.props.page == "urgent", view
        led.append(view.page)
    assert set(led) == {page for page in PAGES if not page.startswith(STAFF)} - set(BEFORE_AND_AFTER)
