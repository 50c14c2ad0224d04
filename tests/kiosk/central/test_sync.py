"""A kiosk follows what is published, and a carer never sees less than before."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.central import lock, releases
from kiosk.central import state as states
from kiosk.central.look import WAITS
from kiosk.central.passes import Kind
from kiosk.central.repository import Versions
from kiosk.central.sync import BUSY
from kiosk.errors import CentralUnreachable, FileUnreadable, FileUnwritable, ReleaseRefused, TrustRefused


def test_a_published_release_is_installed_and_shown(publisher, kiosk):
    publisher.publish()
    outcome = kiosk.sync()
    assert (outcome.kind, outcome.version, outcome.reason) == (Kind.INSTALLED, 1, "")
    assert kiosk.version == 1


def test_nothing_new_is_said_so_and_leaves_the_disk_as_it_is(following):
    before = following.on_disk()
    outcome = following.sync()
    assert (outcome.kind, outcome.version, outcome.error) == (Kind.UNCHANGED, 1, None)
    assert following.on_disk() == before


def test_an_unchanged_pack_is_not_fetched_again(following, publisher, monkeypatch):
    monkeypatch.setattr("kiosk.central.store.Store.fetch", None)
    assert following.sync().kind == Kind.UNCHANGED
    shutil.copy2(publisher.pack, publisher.pack.with_suffix(".other"))
    publisher.pack.with_suffix(".other").replace(publisher.pack)  # another file with the same bytes
    monkeypatch.undo()
    assert following.sync().kind == Kind.UNCHANGED


def test_the_next_release_takes_the_place_of_the_first_and_the_first_stays_to_go_back_to(
    publisher, following
):
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED
    state = following.state
    assert (following.version, state.current.version, state.previous.version) == (2, 2, 1)
    folders = {path.name for path in (following.home / "releases").iterdir()}
    assert folders == {"1", "2"}


def test_only_the_current_and_the_previous_release_stay_on_the_disk(publisher, following):
    for _ in range(3):
        publisher.publish()
        following.sync()
        following.start()
        following.prove()
    assert {path.name for path in (following.home / "releases").iterdir()} == {"3", "4"}


def test_a_kiosk_that_is_running_has_the_release_wait_until_the_visit_ends(publisher, following):
    publisher.publish()
    with lock.held(following.home / lock.KIOSK_LOCK) as held:
        assert held
        outcome = following.sync()
        assert (outcome.kind, outcome.version, outcome.reason) == (Kind.INSTALLED, 2, WAITS)
        assert following.version == 1
        again = following.sync()
        assert (again.kind, again.reason) == (Kind.UNCHANGED, WAITS)
        assert releases.activate(following.home, following.now, tries=1)
        assert following.version == 2
    assert following.sync().kind == Kind.UNCHANGED


def test_what_waited_is_shown_by_a_pass_once_no_kiosk_runs(publisher, following):
    publisher.publish()
    with lock.held(following.home / lock.KIOSK_LOCK):
        following.sync()
    assert following.sync().kind == Kind.INSTALLED
    assert following.version == 2


def test_a_second_pass_at_the_same_time_does_nothing(publisher, following):
    publisher.publish()
    with lock.held(following.home / lock.CENTRAL_LOCK):
        outcome = following.sync()
    assert (outcome.kind, outcome.reason, following.version) == (Kind.UNCHANGED, BUSY, 1)


def test_signing_again_moves_the_end_of_the_signatures_and_nothing_else(publisher, following):
    first = following.state
    publisher.now += timedelta(days=100)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED
    # The target keys were not needed: their own signature is still past nothing, and now ends first.
    assert following.state.current.expires == first.current.expires
    publisher.now += timedelta(days=150)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED
    assert following.state.current.expires > first.current.expires
    assert following.state.current.sha256 == first.current.sha256


def test_a_place_that_is_away_keeps_what_is_shown(following, publisher):
    publisher.folder.rename(publisher.folder.with_name("gone"))
    outcome = following.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert isinstance(outcome.error, CentralUnreachable)
    assert following.version == 1


def test_without_a_root_of_trust_nothing_is_accepted(publisher, kiosk):
    publisher.publish()
    kiosk.set(root=None)
    outcome = kiosk.sync()
    assert outcome.kind == Kind.REFUSED
    assert isinstance(outcome.error, TrustRefused)
    assert kiosk.version == 0


def test_a_root_of_trust_that_is_missing_is_named(publisher, kiosk, tmp_path):
    publisher.publish()
    kiosk.set(root=tmp_path / "none.json")
    assert kiosk.sync().error == FileUnreadable(tmp_path / "none.json", "No such file or directory")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"signed": {"_type": "root"}}']
)
def test_a_root_of_trust_that_is_none_is_refused(publisher, kiosk, tmp_path, content):
    publisher.publish()
    (tmp_path / "root.json").write_bytes(content)
    kiosk.set(root=tmp_path / "root.json")
    outcome = kiosk.sync()
    assert isinstance(outcome.error, TrustRefused)
    assert "root of trust" in outcome.error.where + outcome.reason


def test_a_draft_does_not_replace_what_the_council_has_approved(publisher, kiosk):
    publisher.edit("offer.yaml", "draft: true", "draft: false")
    for file in publisher.source.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("status: unverified", "status: confirmed"), "utf-8")
    publisher.publish(draft=False)
    kiosk.sync()
    publisher.edit("offer.yaml", "draft: false", "draft: true")
    publisher.publish()
    outcome = kiosk.sync()
    assert isinstance(outcome.error, ReleaseRefused)
    assert (kiosk.version, outcome.error.version) == (1, 2)
    kiosk.set(accept_draft=True)
    assert kiosk.sync().kind == Kind.INSTALLED


def test_far_fewer_services_are_taken_only_where_that_is_signed(publisher, following, offer_of):
    publisher.put(publisher.sign(offer_of(2), versions=Versions(2, 2, 2, 2)))
    state = following.state  # as if what is shown held many more
    states.save(following.home, replace(state, current=replace(state.current, services=9)))
    outcome = following.sync()
    assert isinstance(outcome.error, ReleaseRefused)
    assert "fewer than half" in outcome.reason
    assert following.version == 1
    publisher.put(publisher.sign(offer_of(3), versions=Versions(3, 3, 3, 3), shrink=True))
    assert following.sync().kind == Kind.INSTALLED


def test_a_disk_that_cannot_be_written_keeps_what_is_shown(publisher, following, monkeypatch):
    publisher.publish()

    def full(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.central.durable.write", full)
    outcome = following.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert isinstance(outcome.error, FileUnwritable)
    assert following.version == 1
    monkeypatch.undo()
    assert following.sync().kind == Kind.INSTALLED


def test_a_password_in_a_location_is_never_shown_or_kept(kiosk, publisher):
    kiosk.set(location="smb://user:swordfish@files.invalid/share")
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "swordfish" not in repr(outcome)
    assert all(b"swordfish" not in path.read_bytes() for path in kiosk.home.rglob("*") if path.is_file())


def test_an_interrupted_pass_leaves_nothing_behind_after_the_next(publisher, following):
    left = following.home / releases.INCOMING
    left.mkdir(exist_ok=True)
    (left / "offer.pack").write_bytes(b"half of")
    publisher.publish()
    following.sync()
    assert not left.exists() or list(left.iterdir()) == []
