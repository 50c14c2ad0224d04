"""Staff at the kiosk: through the door with a PIN and no other way, and out with nothing left behind."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk import staff
from kiosk.central import durable, releases
from kiosk.central.state import Entry
from kiosk.settings import Settings
from kiosk.staff import CLOSED_BY_STAFF, RESTART
from ui.application import build
from ui.current_offer import CurrentOffer
from ui.hand_pass import HandPass
from ui.jobs import InlineJobs
from ui.scene import nodes, settle
from ui.upkeep import Upkeep

PIN = "402917"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def state(tmp_path, tiny_offer):
    """A folder of state with a PIN, in which version 7 of the small offer came before version 8."""
    folder = tmp_path / "state"
    staff.set_pin(folder, PIN)
    for version in (7, 8):
        copy = tmp_path / "copy.db"
        copy.write_bytes(Path(tiny_offer).read_bytes())
        sha256 = durable.sha256_of(copy)
        expires = NOW + timedelta(days=400)
        releases.stage(folder, copy, Entry(version, str(version), sha256, "line", 4, True, expires))
        releases.activate(folder, NOW)
        releases.prove(folder)
    return folder


@pytest.fixture
def worker(walk_up, state):
    """Somebody in front of a kiosk that keeps its releases in `state`."""

    def no_pass(location):
        raise OSError("nothing is to be looked for here")

    upkeep = Upkeep(state, False, HandPass(no_pass), lambda: NOW, tops=lambda: ())
    return walk_up(offer=releases.offer(state), home=state, upkeep=upkeep)


def reads(worker, words):
    """Whether these words begin something that is on the screen."""
    settle()
    return any(
        node.shown and node.name.replace("\N{NO-BREAK SPACE}", " ").startswith(words)
        for node in nodes(worker.app.window)
    )


def types(worker, pin, *, leads_to):
    worker.touch(*pin, "Open")
    settle(lambda: worker.app.jobs.idle)
    assert worker.page == leads_to


def test_the_pin_leads_in_and_a_wrong_one_does_not(worker):
    worker.touch("Staff")
    types(worker, "729104", leads_to="staff-pin")
    assert reads(worker, "That is not the PIN")
    types(worker, PIN, leads_to="staff")


def test_the_home_key_leads_to_the_first_page_of_staff_and_from_the_pad_back_to_the_door(worker):
    worker.app.window.requestActivate()
    worker.touch("Staff")
    QTest.keyClick(worker.app.window, Qt.Key.Key_Home)
    assert worker.page == "attract"
    worker.touch("Staff")
    types(worker, PIN, leads_to="staff")
    worker.touch("The content of this kiosk")
    QTest.keyClick(worker.app.window, Qt.Key.Key_Home)
    assert worker.page == "staff"


def test_a_carer_cannot_come_to_a_room_of_staff_by_any_way_from_page_to_page(worker):
    worker.touch("Touch to start")
    for page in ("staff", "staff-content"):
        with pytest.raises(ValueError, match=page):
            worker.app.kiosk.route.open(page)


def test_without_a_pin_the_door_says_so_and_leads_nowhere(walk_up, tmp_path):
    worker = walk_up(home=tmp_path / "fresh")
    worker.touch("Staff")
    assert reads(worker, "The staff area is shut")
    assert not worker.sees("Open")
    worker.touch("Back")
    assert worker.page == "attract"


def test_staff_who_go_away_are_asked_and_cleared_as_everybody_is(walk_up, state):
    seconds = [0.0]
    worker = walk_up(home=state, clock=lambda: seconds[0])
    worker.touch("Staff")
    types(worker, PIN, leads_to="staff")
    for quiet in (121, 46):
        seconds[0] += quiet
        worker.app.kiosk.idle.look()
    assert worker.page == "cleared"
    worker.touch("Touch for the next person", "Staff")
    assert worker.page == "staff-pin"


def test_staff_see_the_version_and_the_draft_and_go_back_after_they_finish(worker, state):
    app = worker.app
    offer = CurrentOffer(state, releases.offer(state), app, app.jobs, lambda: NOW, app.window)
    worker.touch("Staff")
    types(worker, PIN, leads_to="staff")
    worker.touch("The content of this kiosk")
    settle(lambda: app.jobs.idle)
    assert reads(worker, "This is a draft")
    worker.touch("Back to the version before")
    assert reads(worker, "Go back to version 7?")
    worker.touch("Yes, go back")
    settle(lambda: app.jobs.idle and app.kiosk.staffContent.props.coming == 7)
    assert reads(worker, "This kiosk goes back to version 7 when you finish.")
    assert not worker.sees("Look for new content now"), "nobody has said where it comes from"
    worker.touch("Finish and clear", "Touch for the next person")

    def went_back():
        offer.look()
        return offer.shown.parent.name == "7"

    settle(went_back)
    assert worker.page == "attract"


def test_from_no_stick_nothing_is_taken_and_that_is_said(worker):
    worker.touch("Staff")
    types(worker, PIN, leads_to="staff")
    worker.touch("The content of this kiosk", "From a USB stick")
    settle(lambda: worker.app.jobs.idle)
    assert reads(worker, "No USB stick with content is there.")


def test_the_door_leads_out_of_no_page_of_a_carer(worker):
    worker.touch("Touch to start")
    assert not worker.sees("Staff")


def test_staff_measure_the_screen_with_a_card_and_the_next_start_knows_it(qapp, tiny_offer, state):
    size = QSize(1920, 1080)
    app = build(Path(tiny_offer), Settings(), size, home=state, jobs=InlineJobs())
    try:
        before = app.window.property("pixelsPerMm")
        app.kiosk.staffScreen.change(30)
        app.kiosk.staffScreen.keep()
        kept = app.window.property("pixelsPerMm")
        assert kept > before
    finally:
        app.close()
    for settings, pixels in ((Settings(), kept), (Settings(screen_mm=(480.0, 270.0)), 4.0)):
        again = build(Path(tiny_offer), settings, size, home=state)
        assert again.window.property("pixelsPerMm") == pytest.approx(pixels)
        again.close()


def test_staff_start_the_kiosk_again_or_close_it_by_its_exit_code(worker):
    codes = []
    worker.app.kiosk.leaving.connect(codes.append)
    worker.app.kiosk.closeProgram()
    assert codes == [], "only staff may"
    worker.app.kiosk.staffDoor()
    worker.app.kiosk.closeProgram()
    assert codes == [], "only with the PIN"
    for door, answer in (("Start it again", "Yes, start it again"), ("Close it", "Yes, close it")):
        worker.app.kiosk.staffDoor()
        worker.app.kiosk.staffPin.opened.emit()
        worker.touch("This kiosk", door, answer)
        assert worker.page == "cleared"
    assert codes == [RESTART, CLOSED_BY_STAFF]
