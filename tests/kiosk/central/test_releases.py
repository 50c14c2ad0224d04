"""Releases on the disk: trial, proof, three strikes, rolling back, and mending what was damaged."""

import json
from datetime import timedelta

import pytest

from kiosk.central import releases
from kiosk.central import state as states
from kiosk.central.passes import Kind
from kiosk.errors import FileUnwritable, NothingToRollBack


@pytest.fixture
def on_trial(publisher, following):
    """Shows version 2 on trial; version 1 is the one before."""
    publisher.publish()
    following.sync()
    assert (following.state.tries, following.state.previous.version) == (0, 1)
    return following


def spoil(kiosk, entry):
    path = states.path_of(kiosk.home, entry)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_kiosk_without_releases_starts_on_the_embedded_offer(kiosk):
    assert kiosk.start() is None
    assert kiosk.version == 0


def test_a_start_that_proves_itself_ends_the_trial(on_trial):
    assert on_trial.start() == states.path_of(on_trial.home, on_trial.state.current)
    assert on_trial.state.tries == 1
    on_trial.prove()
    assert on_trial.state.tries is None
    for _ in range(releases.STRIKES + 1):
        on_trial.start()
    assert on_trial.version == 2


def test_three_starts_without_proof_lead_back_and_the_version_stays_out(on_trial):
    for _ in range(releases.STRIKES):
        on_trial.start()
        assert on_trial.version == 2
    on_trial.start()
    assert on_trial.version == 1
    assert [(each.version, each.why) for each in on_trial.state.rolled_back] == [(2, releases.UNPROVED)]
    assert not (on_trial.home / "releases" / "2").exists()
    outcome = on_trial.sync()
    assert (outcome.kind, outcome.error, on_trial.version) == (Kind.UNCHANGED, None, 1)


def test_a_first_release_that_never_proves_itself_leads_back_to_the_embedded_offer(publisher, kiosk):
    publisher.publish()
    kiosk.sync()
    for _ in range(releases.STRIKES + 1):
        kiosk.start()
    assert kiosk.version == 0
    kiosk.sync()
    assert kiosk.version == 0


def test_what_was_rolled_back_by_hand_stays_out_until_a_higher_version_comes(publisher, on_trial):
    releases.roll_back(on_trial.home, on_trial.now)
    assert on_trial.version == 1
    for _ in range(2):
        outcome = on_trial.sync()
        assert (outcome.kind, on_trial.version) == (Kind.UNCHANGED, 1)
    publisher.refresh()
    outcome = on_trial.sync()
    assert (outcome.kind, outcome.reason) == (Kind.UNCHANGED, f"version 2 stays out: {releases.BY_HAND}")
    publisher.publish()
    assert on_trial.sync().kind == Kind.INSTALLED
    assert (on_trial.version, on_trial.state.rolled_back) == (3, ())


def test_a_kiosk_on_the_embedded_offer_has_nothing_to_roll_back(kiosk):
    kiosk.home.mkdir()
    with pytest.raises(NothingToRollBack):
        releases.roll_back(kiosk.home, kiosk.now)


def test_a_release_that_never_proved_itself_is_not_what_a_later_one_falls_back_to(publisher, on_trial):
    publisher.publish()
    on_trial.sync()
    assert (on_trial.state.current.version, on_trial.state.previous.version) == (3, 1)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b'{"current": 1}', b"\xff" * 100, b"[" * 100_000, bytes(4096)],
)
def test_a_damaged_state_is_made_again_from_the_releases(on_trial, content):
    (on_trial.home / states.FILE_NAME).write_bytes(content)
    assert on_trial.version == 2
    on_trial.start()
    assert (on_trial.state.current.version, on_trial.state.previous.version) == (2, 1)
    on_trial.prove()
    assert on_trial.sync().kind == Kind.UNCHANGED


@pytest.mark.parametrize("key", ["folder", "sha256", "version", "expires", "since"])
def test_a_state_with_a_value_that_cannot_be_is_as_good_as_none(on_trial, key):
    found = json.loads((on_trial.home / states.FILE_NAME).read_text())
    found["current"][key] = "../../elsewhere"
    (on_trial.home / states.FILE_NAME).write_text(json.dumps(found))
    assert states.load(on_trial.home) is None
    assert on_trial.version == 2


def test_a_missing_state_is_made_again_from_the_releases(on_trial):
    (on_trial.home / states.FILE_NAME).unlink()
    on_trial.start()
    assert (on_trial.version, on_trial.state.current.version) == (2, 2)


def test_a_damaged_release_gives_way_to_the_one_before_and_is_fetched_again(on_trial):
    on_trial.start()
    on_trial.prove()
    spoil(on_trial, on_trial.state.current)
    assert on_trial.version == 1
    on_trial.start()
    assert on_trial.state.current.version == 1
    assert on_trial.sync().kind == Kind.INSTALLED
    assert on_trial.version == 2


def test_with_every_release_damaged_the_embedded_offer_is_shown_and_the_next_pass_mends_it(on_trial):
    for entry in (on_trial.state.current, on_trial.state.previous):
        spoil(on_trial, entry)
    assert on_trial.start() is None
    assert on_trial.version == 0
    assert on_trial.sync().kind == Kind.INSTALLED
    assert on_trial.version == 2


def test_a_missing_release_is_fetched_again_without_a_start_between(following):
    states.path_of(following.home, following.state.current).unlink()
    assert following.version == 0
    assert following.sync().kind == Kind.INSTALLED
    assert following.version == 1


def test_damaged_knowledge_of_signatures_is_learnt_again(publisher, following):
    (following.home / "trusted.json").write_bytes(b"{")
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED


def test_knowledge_never_names_a_file_outside_its_folder(publisher, following):
    path = following.home / "trusted.json"
    found = json.loads(path.read_text())
    found["files"] |= {"../../evil.json": "x", "root_history/../../evil.root.json": "x", "/evil": "x"}
    path.write_text(json.dumps(found))
    publisher.publish()
    following.sync()
    assert not list(following.home.parent.rglob("*evil*"))


def test_a_disk_that_cannot_be_written_still_shows_a_release_that_proved_itself(on_trial, monkeypatch):
    on_trial.start()
    on_trial.prove()
    shown = states.path_of(on_trial.home, on_trial.state.current)
    (on_trial.home / states.FILE_NAME).write_bytes(b"{")
    monkeypatch.setattr("kiosk.central.durable.write", _full)
    assert on_trial.start() in {shown, states.path_of(on_trial.home, releases.known(on_trial.home).previous)}


def test_a_trial_that_cannot_be_counted_is_not_begun(on_trial, monkeypatch):
    monkeypatch.setattr("kiosk.central.durable.write", _full)
    assert on_trial.start() == states.path_of(on_trial.home, on_trial.state.previous)
    with pytest.raises(FileUnwritable):
        on_trial.prove()


def test_a_release_that_a_later_program_cannot_read_gives_way(on_trial, monkeypatch):
    monkeypatch.setattr("kiosk.offer.soundness.SCHEMA_MAJOR", 0)
    assert on_trial.start() is None


def test_activating_again_with_nothing_waiting_changes_nothing(following):
    before = following.on_disk()
    assert releases.activate(following.home, following.now + timedelta(days=1)) is None
    assert following.on_disk() == before


def _full(path, content):
    raise OSError(28, "No space left on device")
