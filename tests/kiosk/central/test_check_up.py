"""doctor's look at the central file."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import doctor
from kiosk.central import check_up
from kiosk.central import state as states
from kiosk.doctor import Advice, Fact, Known
from kiosk.errors import CentralUnreachable, FileUnreadable, TrustRefused
from kiosk.settings import Central


def looked(kiosk, now=None):
    """What is advised."""
    found = doctor.central(kiosk.central, kiosk.home, now or kiosk.now)
    return tuple(one for one in found if not isinstance(one, Fact))


def test_a_kiosk_that_follows_well_is_well_and_says_where_its_file_is(following, publisher):
    (fact,) = doctor.central(following.central, following.home, following.now)
    assert fact == Fact(Known.REACHED, (str(publisher.folder),))


def test_a_place_that_has_gone_since_the_last_pass_is_told_at_once(following, publisher):
    publisher.pack.unlink()
    with pytest.raises(CentralUnreachable):
        looked(following)


def test_a_kiosk_that_follows_nothing_is_advised(kiosk):
    kiosk.central = Central()
    assert looked(kiosk) == (Advice.NO_CENTRAL,)


def test_signatures_that_end_are_told_sixty_days_ahead_and_after(following):
    end = following.state.current.expires
    assert looked(following, end - check_up.WARN_AHEAD) == ()
    for now in (end - check_up.WARN_AHEAD + timedelta(seconds=1), end + timedelta(days=1)):
        assert looked(following, now) == (Advice.EXPIRES_SOON,)


def test_an_expired_kiosk_keeps_what_it_shows(following):
    state = following.state
    ended = replace(state.current, expires=following.now - timedelta(days=1))
    states.save(following.home, replace(state, current=ended))
    assert following.start() == states.path_of(following.home, ended)
    assert (following.version, looked(following)) == (1, (Advice.EXPIRES_SOON,))


def test_without_a_root_of_trust_it_is_not_well(following, tmp_path):
    following.set(root=None)
    with pytest.raises(TrustRefused):
        looked(following)
    following.set(root=tmp_path / "none.json")
    with pytest.raises(FileUnreadable):
        looked(following)


def test_what_the_last_pass_said_is_told(following, publisher):
    publisher.pack.write_bytes(b"x")
    following.sync()
    with pytest.raises(TrustRefused, match="damaged"):
        looked(following)
    publisher.pack.unlink()
    following.sync()
    with pytest.raises(CentralUnreachable):
        looked(following)
