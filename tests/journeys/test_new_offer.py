"""A new offer comes while the kiosk runs: it waits for the carer, is shown, proves itself or goes."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6

from kiosk.central import durable, lock, releases
from kiosk.central import running as following
from kiosk.central.state import Entry
from kiosk.content.build import build
from kiosk.content.source import read
from ui import application, current_offer
from ui.current_offer import CurrentOffer
from ui.scene import settle

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "state"
    folder.mkdir()
    return folder


@pytest.fixture
def stage(home, tiny_source, tmp_path):
    """Stages a version of the small offer, whose council is then called so."""

    def staged(version, council):
        release = tiny_source / "offer.yaml"
        text = release.read_text("utf-8")
        release.write_text(text.replace("Example Council", council), "utf-8")
        made = tmp_path / "made.db"
        build(read(tiny_source), made, version)
        release.write_text(text, "utf-8")
        entry = Entry(
            version, str(version), durable.sha256_of(made), "lineage", 4, True, NOW + timedelta(days=400)
        )
        return releases.stage(home, made, entry)

    return staged


@pytest.fixture
def running(walk_up, tiny_offer, home):
    """A carer in front of a kiosk that runs on the small offer and keeps its releases in `home`."""

    def run(shown=None):
        carer = walk_up(offer=shown or tiny_offer)
        app = carer.app
        offer = CurrentOffer(home, shown or tiny_offer, app, app.jobs, lambda: NOW, app.window)
        offer.begin()
        return carer, offer

    return run


def council(carer):
    return carer.app.kiosk.props.council


def looks(carer, offer):
    """Let it look, and do what comes of it, until it knows the state as it stands."""

    def knows():
        offer.look()
        return not offer._under_way and offer._mark == following.mark(offer._home)

    settle(knows)
    return council(carer)


def looks_in_vain(carer, offer):
    """Let it look a few times while somebody is there."""
    for _ in range(3):
        offer.look()
        settle()
        assert not offer._under_way
    return council(carer)


def test_a_release_that_waits_is_shown_once_nobody_is_there(running, stage, home):
    carer, offer = running()
    carer.touch("Touch to start", "Money")
    stage(8, "Later Council")
    assert looks_in_vain(carer, offer) == "Example Council"
    assert (carer.page, releases.known(home).staged.version) == ("area", 8)
    carer.touch("Finish and clear")
    assert looks_in_vain(carer, offer) == "Example Council"
    carer.touch("Touch for the next person")
    assert looks(carer, offer) == "Later Council"
    assert (carer.page, releases.known(home).current.version, releases.known(home).tries) == ("attract", 8, 1)
    carer.touch("Touch to start", "Money", "Read more: Child Benefit", "Add to my sheet", "Finish and clear")
    assert carer.page == "cleared"


def test_who_comes_while_the_new_offer_is_opened_sees_the_old_one_to_the_end(running, stage, home):
    carer, offer = running()
    stage(8, "Later Council")
    offer.look()
    carer.app.kiosk.start()  # before the job is back
    settle(lambda: not offer._under_way)
    assert council(carer) == "Example Council"
    carer.touch("Money", "Finish and clear", "Touch for the next person")
    assert looks(carer, offer) == "Later Council"


def test_who_comes_between_the_two_steps_sees_the_old_one_to_the_end(running, stage, home):
    carer, offer = running()
    stage(8, "Later Council")
    taken = current_offer._take(home, offer.shown, NOW)
    offer._change_to(taken)
    carer.app.kiosk.start()
    settle(lambda: not offer._under_way)
    assert (carer.page, council(carer)) == ("home", "Example Council")
    with pytest.raises(sqlite3.ProgrammingError):
        taken.catalogue.release()
    carer.touch("Finish and clear", "Touch for the next person")
    assert looks(carer, offer) == "Later Council"


def test_the_offer_before_and_its_screens_are_let_go(running, stage):
    carer, offer = running()
    before, catalogue = carer.app.kiosk, carer.app.catalogue
    stage(8, "Later Council")
    looks(carer, offer)
    settle(lambda: not shiboken6.isValid(before))
    with pytest.raises(sqlite3.ProgrammingError):
        catalogue.release()


def test_a_release_proves_itself_once_it_has_run_well_for_half_a_minute(running, stage, home, monkeypatch):
    carer, offer = running()
    stage(8, "Later Council")
    looks(carer, offer)
    assert offer._proof.interval() == 30_000
    assert releases.known(home).tries == 1
    offer._proof.timeout.emit()
    settle(lambda: not offer._under_way)
    assert releases.known(home).tries is None
    assert looks(carer, offer) == "Later Council"


def test_a_proof_that_cannot_be_kept_is_tried_again(running, stage, home):
    carer, offer = running()
    stage(8, "Later Council")
    looks(carer, offer)
    with lock.held(home / lock.CENTRAL_LOCK):
        offer._proof.stop()
        offer._prove()
        settle(lambda: not offer._under_way)
    assert releases.known(home).tries == 1
    assert offer._proof.isActive()


def test_three_faults_on_trial_lead_back_to_the_release_before(running, stage, home):
    carer, offer = running()
    stage(8, "Later Council")
    looks(carer, offer)
    offer._proof.timeout.emit()
    settle(lambda: not offer._under_way)
    stage(9, "Bad Council")
    assert looks(carer, offer) == "Bad Council"
    for _ in range(releases.STRIKES):
        offer.fault()
        settle(lambda: not offer._under_way)
    assert looks(carer, offer) == "Later Council"
    assert [each.version for each in releases.known(home).rolled_back] == [9]


def test_an_offer_that_cannot_be_shown_leaves_the_one_before_and_counts_as_a_fault(
    running, stage, home, monkeypatch
):
    carer, offer = running()
    stage(8, "Bad Council")
    monkeypatch.setattr(application, "Kiosk", broken)
    for _ in range(releases.STRIKES):
        with pytest.raises(ZeroDivisionError):
            offer._change_to(current_offer._take(home, offer.shown, NOW))
        offer.fault()
        settle(lambda: not offer._under_way)
    assert council(carer) == "Example Council"
    assert [each.version for each in releases.known(home).rolled_back] == [8]


def test_a_fault_of_a_release_that_has_proved_itself_takes_nothing_back(running, stage, home):
    carer, offer = running()
    stage(8, "Later Council")
    looks(carer, offer)
    offer._proof.stop()
    offer._prove()
    settle(lambda: not offer._under_way)
    for _ in range(releases.STRIKES + 1):
        offer.fault()
    assert looks(carer, offer) == "Later Council"


def test_a_release_that_is_rolled_back_by_hand_goes_once_nobody_is_there(running, stage, home):
    carer, offer = running()
    for version, name in ((8, "Later Council"), (9, "Wrong Council")):
        stage(version, name)
        looks(carer, offer)
        offer._proof.timeout.emit()
        settle(lambda: not offer._under_way)
    carer.touch("Touch to start", "Money", "Read more: Child Benefit")
    releases.roll_back(home, NOW)
    assert looks_in_vain(carer, offer) == "Wrong Council"
    carer.touch("Back", "Read more", "Finish and clear", "Touch for the next person")
    assert looks(carer, offer) == "Later Council"


def test_a_state_that_cannot_be_written_keeps_what_is_shown_and_is_tried_again_later(
    running, stage, home, caplog
):
    caplog.set_level("INFO")
    carer, offer = running()
    stage(8, "Later Council")
    with lock.held(home / lock.CENTRAL_LOCK):
        offer.look()
        settle(lambda: not offer._under_way)
    assert council(carer) == "Example Council"
    assert offer._look.interval() == current_offer.AFTER_A_FAILURE_MS
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == []
    assert "a pass is under way" in caplog.text
    assert looks(carer, offer) == "Later Council"


def broken(*_):
    raise ZeroDivisionError
