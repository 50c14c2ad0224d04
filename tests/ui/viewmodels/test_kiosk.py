"""Visits begin and end here; the kiosk is put together here."""

from datetime import date

import pytest

from kiosk.settings import Settings
from kiosk.visit import Visit
from ui.images import Previews
from ui.jobs import InlineJobs
from ui.viewmodels import kiosk as module
from ui.viewmodels.kiosk import Kiosk, KioskProps, Surroundings


@pytest.fixture
def kiosk(tiny_catalogue):
    today = date(2026, 11, 22)
    around = Surroundings(
        tiny_catalogue, Settings(), None, InlineJobs(), Previews(), lambda: 0.0, lambda: today
    )
    return Kiosk(around)


def choose_everything(kiosk):
    kiosk.route.open("area", "money")
    kiosk.area.toggle("child-benefit")
    kiosk.name.type("M")
    kiosk.sheet.chooseArrangement("informal")
    kiosk.sheet.choosePrintSize("giant")
    kiosk.comfort.chooseTextSize(2)
    kiosk.comfort.chooseContrast("dark")


def test_it_says_whose_it_is_and_where_it_stands(kiosk):
    assert kiosk.props == KioskProps("Example Council", "this Family Hub")
    assert kiosk.route.props.page == "attract"


def test_a_touch_begins_a_visit_at_home(kiosk):
    kiosk.start()
    assert (kiosk.route.props.page, kiosk.route.props.visiting) == ("home", True)
    assert kiosk.idle._visiting


@pytest.mark.parametrize(
    "end", [Kiosk.finish, lambda kiosk: kiosk.idle.expired.emit()], ids=["touch", "idle"]
)
def test_the_end_of_a_visit_clears_everything_and_says_so(kiosk, end):
    kiosk.start()
    choose_everything(kiosk)
    assert kiosk.visit.value != Visit()
    end(kiosk)
    assert kiosk.visit.value == Visit()
    assert (kiosk.route.props.page, kiosk.route.props.back_page) == ("cleared", "")
    assert not kiosk.idle._visiting


def test_after_a_while_it_waits_for_the_next_person(tiny_catalogue, kiosk, qtbot, monkeypatch):
    kiosk._cleared.setInterval(1)
    kiosk.start()
    kiosk.finish()
    qtbot.waitUntil(lambda: kiosk.route.props.page == "attract", timeout=2000)


def test_all_cleared_stays_long_enough_to_be_read(kiosk):
    assert kiosk._cleared.interval() == module.CLEARED_MS
    assert module.CLEARED_MS >= 5000


def test_whoever_touches_all_cleared_does_not_lose_the_visit_to_it(kiosk):
    kiosk.start()
    kiosk.finish()
    kiosk.attract()
    kiosk.start()
    assert not kiosk._cleared.isActive()
    assert kiosk.route.props.page == "home"


def test_a_new_visit_begins_without_anything_of_the_last(kiosk):
    kiosk.start()
    choose_everything(kiosk)
    kiosk.start()
    assert kiosk.visit.value == Visit()
    assert (kiosk.route.props.page, kiosk.name.props.text, kiosk.sheet.props.count) == ("home", "", 0)
