"""What a running kiosk does with its releases, and that it waits for nobody."""

import pytest

from kiosk.central import lock, releases, running
from kiosk.central import state as states
from kiosk.errors import FileUnwritable
from kiosk.paths import EMBEDDED_OFFER


def path_of(kiosk, version):
    return kiosk.home / "releases" / str(version) / "offer.db"


@pytest.fixture
def waiting(publisher, following):
    """Shows version 1 while a kiosk runs; version 2 waits."""
    publisher.publish()
    with running.only_kiosk(following.home) as alone:
        assert alone
        assert following.sync().reason == "it is shown after this visit"
        yield following


def test_one_kiosk_runs_on_one_home(kiosk):
    waits = []
    with running.only_kiosk(kiosk.home) as first, running.only_kiosk(kiosk.home, waits.append) as second:
        assert (first, second) == (True, False)
        assert lock.kiosk_runs(kiosk.home)
    assert sum(waits) < 1
    assert not lock.kiosk_runs(kiosk.home)


def test_who_only_looks_whether_a_kiosk_runs_does_not_keep_one_from_starting(kiosk):
    kiosk.home.mkdir()
    looking = lock.held(kiosk.home / lock.KIOSK_LOCK)
    looking.__enter__()
    with running.only_kiosk(kiosk.home, lambda _: looking.__exit__(None, None, None)) as alone:
        assert alone


def test_a_home_that_cannot_be_made_stops_no_kiosk(tmp_path):
    (tmp_path / "file").touch()
    home = tmp_path / "file" / "state"
    with running.only_kiosk(home) as alone:
        assert alone
        assert running.begin(home, None) == EMBEDDED_OFFER
        with pytest.raises(FileUnwritable):
            running.take(home, None)


def test_what_waits_is_put_in_place_with_its_first_start_counted(waiting):
    assert running.take(waiting.home, waiting.now) == path_of(waiting, 2)
    assert (waiting.state.current.version, waiting.state.tries) == (2, 1)
    assert running.is_on_trial(waiting.home, path_of(waiting, 2))
    assert running.take(waiting.home, waiting.now) == path_of(waiting, 2)


def test_only_what_is_shown_proves_itself(waiting):
    running.take(waiting.home, waiting.now)
    running.prove(waiting.home, path_of(waiting, 1))
    assert waiting.state.tries == 1
    running.prove(waiting.home, path_of(waiting, 2))
    assert waiting.state.tries is None
    assert not running.is_on_trial(waiting.home, path_of(waiting, 2))


def test_the_mark_changes_with_each_thing_that_happens(publisher, following):
    marks = {running.mark(following.home)}
    publisher.publish()
    for step in (
        following.sync,
        following.start,
        following.prove,
        lambda: releases.roll_back(following.home, following.now),
    ):
        step()
        marks.add(running.mark(following.home))
    assert len(marks) == 5
    (following.home / states.FILE_NAME).unlink()
    assert running.mark(following.home) is None


def test_a_kiosk_waits_for_no_pass(waiting):
    waits = []
    with lock.held(waiting.home / lock.CENTRAL_LOCK):
        assert running.begin(waiting.home, waiting.now, waits.append) == path_of(waiting, 1)
        with pytest.raises(FileUnwritable, match="under way"):
            running.take(waiting.home, waiting.now)
        with pytest.raises(FileUnwritable, match="under way"):
            running.prove(waiting.home, path_of(waiting, 1))
    assert sum(waits) <= 0.5
    assert waiting.state.staged.version == 2


def test_without_any_release_the_embedded_offer_is_shown(kiosk):
    assert running.begin(kiosk.home, kiosk.now) == EMBEDDED_OFFER
    assert running.take(kiosk.home, kiosk.now) == EMBEDDED_OFFER
