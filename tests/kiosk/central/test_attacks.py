"""Each attack on the central file: the kiosk keeps what it shows, and says why in one line (5, or 4)."""

import json
import re
from datetime import timedelta

import pytest
from tuf.api.metadata import Metadata

from kiosk.central import keys as keyring
from kiosk.central import repository
from kiosk.central.passes import Kind
from kiosk.central.repository import Versions
from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.errors import TrustRefused

SECOND = Versions(2, 2, 2, 2)


def test_a_pack_signed_by_a_strangers_keys_is_refused(publisher, stranger, refused):
    publisher.pack.unlink()
    stranger.publish()
    assert "signed" in refused()


def test_a_stranger_who_brings_their_own_root_along_is_refused(publisher, stranger, refused):
    old = publisher.members()
    publisher.pack.unlink()
    stranger.publish()
    members = stranger.members()
    members["metadata/2.root.json"] = members["metadata/1.root.json"]
    publisher.put(members | {"metadata/1.root.json": old["metadata/1.root.json"]})
    refused()


@pytest.mark.parametrize("part", ["timestamp.json", "snapshot.json", "targets.json"])
def test_a_part_without_its_signature_is_refused(publisher, refused, part):
    publisher.publish()
    publisher.unsign(part)
    refused()


@pytest.mark.parametrize("part", ["timestamp.json", "snapshot.json", "targets.json"])
def test_a_signed_part_that_was_changed_is_refused(publisher, refused, part):
    publisher.publish()
    publisher.alter(part, expires="2099-01-01T00:00:00Z")
    refused()


@pytest.mark.parametrize("role", ["timestamp", "targets"])
def test_a_revoked_key_signs_in_vain(publisher, following, refused, role):
    thief_keys = publisher.keys
    publisher.keys, _ = keyring.rotate(publisher.keys, f"{role}-1", publisher.ask, publisher.now)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED  # and has learnt of the new key
    publisher.keys = thief_keys
    publisher.put(publisher.sign(_tiny(publisher, 9), versions=Versions(9, 9, 9, 9)))
    refused()


def test_a_threshold_of_two_is_not_met_by_one(publisher, following, refused):
    one = publisher.keys
    publisher.keys, _ = keyring.add(publisher.keys, "targets", publisher.ask, publisher.now, threshold=2)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED
    both = publisher.keys
    publisher.keys = one
    members = publisher.sign(_tiny(publisher, 9), versions=Versions(9, 9, 9, 9))
    publisher.put(members | {"metadata/2.root.json": both.history[1]})
    assert "as many" in refused()


def test_a_threshold_of_two_is_not_met_by_one_that_signs_twice(publisher, following, refused):
    publisher.keys, _ = keyring.add(publisher.keys, "targets", publisher.ask, publisher.now, threshold=2)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED
    publisher.publish()
    members, name = publisher.members(), publisher.name_of("targets.json")
    document = json.loads(members[name])
    document["signatures"][1] = document["signatures"][0]
    publisher.put(members | {name: json.dumps(document).encode()})
    refused()


def test_a_new_root_that_only_the_old_keys_signed_is_refused(publisher, stranger, following, refused):
    """A thief of one root key of two cannot hand the kiosk over to keys of their own."""
    publisher.keys, _ = keyring.add(publisher.keys, "root", publisher.ask, publisher.now, threshold=2)
    publisher.refresh()
    assert following.sync().kind == Kind.UNCHANGED
    publisher.keys, _ = keyring.rotate(publisher.keys, "root-1", publisher.ask, publisher.now)
    publisher.publish()
    members = publisher.members()
    document = json.loads(members["metadata/3.root.json"])
    for kept in range(len(document["signatures"])):
        fewer = document | {"signatures": document["signatures"][kept : kept + 1]}
        publisher.put(members | {"metadata/3.root.json": json.dumps(fewer).encode()})
        assert "as many" in refused()


def test_an_older_pack_than_the_one_that_was_seen_is_refused(publisher, following, refused):
    old = publisher.pack.read_bytes()
    publisher.refresh()
    following.sync()
    publisher.put(old)
    assert "older" in refused()


def test_a_lower_version_with_newer_signatures_is_refused(publisher, following, refused, offer_of):
    publisher.put(publisher.sign(offer_of(5), versions=Versions(5, 5, 5, 5)))
    assert following.sync().version == 5
    shown = following.state
    publisher.put(publisher.sign(offer_of(4), versions=Versions(4, 6, 6, 6)))
    outcome = following.sync()
    assert (outcome.kind, outcome.error.exit_code) == (Kind.REFUSED, 5)
    assert (following.version, following.state) == (5, shown)


def test_two_releases_of_one_version_are_refused(publisher, refused, offer_of):
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: Not ")
    publisher.put(publisher.sign(offer_of(1), versions=Versions(1, 2, 2, 2)))
    assert "another version 1" in refused()


@pytest.mark.parametrize("part", ["timestamp.json", "snapshot.json", "targets.json", "offer.db"])
def test_a_part_of_an_older_pack_among_newer_ones_is_refused(publisher, refused, part):
    old, old_name = publisher.members(), publisher.name_of(part)
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    publisher.publish()
    publisher.put(publisher.members() | {publisher.name_of(part): old[old_name]})
    refused()


def test_older_metadata_with_a_newer_offer_is_refused(publisher, refused, offer_of):
    members, name = publisher.members(), publisher.name_of(".offer.db")
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    publisher.put(members | {name: offer_of(2)})
    assert refused() == "a part of it is not what was signed"


def test_newer_metadata_with_an_older_offer_is_refused(publisher, refused):
    old, old_name = publisher.members(), publisher.name_of(".offer.db")
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    publisher.publish()
    members = publisher.members()
    del members[publisher.name_of(".offer.db")]
    publisher.put(members | {old_name: old[old_name]})
    refused()


@pytest.mark.parametrize("part", ["2.root.json", "timestamp.json", "snapshot.json", "targets.json"])
def test_a_signed_part_that_is_cut_off_anywhere_is_refused(publisher, refused, part):
    """The pack around it is whole: only what was signed ends too soon."""
    publisher.keys, _ = keyring.rotate(publisher.keys, "targets-1", publisher.ask, publisher.now)
    publisher.publish()
    members, name = publisher.members(), publisher.name_of(part)
    content = members[name]
    for end in [0, 1, *(at.end() for at in re.finditer(rb"[{\[]", content)), len(content) - 2]:
        publisher.put(members | {name: content[:end]})
        refused()


@pytest.mark.parametrize("part", ["timestamp.json", "snapshot.json", "targets.json", "offer.db"])
def test_a_pack_that_lacks_a_part_is_refused(publisher, refused, part):
    publisher.publish()
    members = publisher.members()
    del members[publisher.name_of(part)]
    publisher.put(members)
    refused()


def test_signatures_that_have_run_out_are_refused(publisher, following, refused):
    publisher.now -= timedelta(days=500)
    publisher.put(publisher.sign(_tiny(publisher, 2), versions=SECOND))
    assert refused() == "its signatures have run out"


@pytest.mark.parametrize("part", ["targets", "snapshot and timestamp"])
def test_one_signature_that_has_run_out_is_enough_to_refuse(publisher, refused, offer_of, part):
    then, now = publisher.now - timedelta(days=500), publisher.now
    publisher.now = then
    old = publisher.sign(offer_of(2), versions=SECOND)
    publisher.now = now
    new = publisher.sign(offer_of(2), versions=SECOND)
    expired = json.loads(old["metadata/2.targets.json"])
    if part == "targets":
        # Signed again by those who sign what is fresh, as `publish --refresh` without target keys would.
        targets = Metadata.from_dict(expired)
        publisher.put(repository.members(publisher.keys, publisher.ask, targets, offer_of(2), SECOND, now))
    else:
        old["metadata/2.targets.json"] = new["metadata/2.targets.json"]
        snapshot_of = {name: old[name] for name in ("metadata/timestamp.json", "metadata/2.snapshot.json")}
        publisher.put(new | snapshot_of)
    assert refused() == "its signatures have run out"


def test_an_expired_root_is_refused_and_a_renewed_one_mends_it(publisher, following):
    publisher.now -= timedelta(days=6 * 365)
    publisher.keys, _ = keyring.rotate(publisher.keys, "root-1", publisher.ask, publisher.now)
    publisher.now = following.now
    publisher.publish()
    assert following.sync().reason == "its signatures have run out"
    publisher.keys, _ = keyring.rotate(publisher.keys, "root-2", publisher.ask, publisher.now)
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED


def test_kiosks_follow_a_change_of_every_key_by_themselves(publisher, following):
    for name in ("root-1", "targets-1", "timestamp-1"):
        publisher.keys, _ = keyring.rotate(publisher.keys, name, publisher.ask, publisher.now)
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED
    assert following.version == 2


def test_a_kiosk_that_is_given_the_newest_root_by_hand_begins_nothing_again(publisher, following):
    """IT copies the new root.json to the kiosk before the kiosk has seen it in a pack."""
    shown, lineage = following.state, following.state.current.lineage
    for name in ("root-1", "targets-1"):
        publisher.keys, _ = keyring.rotate(publisher.keys, name, publisher.ask, publisher.now)
    publisher.refresh()
    following.set(root=publisher.root)
    assert following.sync().kind == Kind.UNCHANGED
    assert following.state.current == shown.current
    publisher.publish()
    following.sync()
    assert (following.version, following.state.current.lineage) == (2, lineage)


def test_a_root_once_learnt_is_kept_even_from_a_pack_that_is_refused(publisher, following):
    thief_keys = publisher.keys
    publisher.keys, _ = keyring.rotate(publisher.keys, "targets-1", publisher.ask, publisher.now)
    publisher.publish()
    publisher.unsign("targets.json")
    assert following.sync().kind == Kind.REFUSED
    publisher.keys = thief_keys
    publisher.put(publisher.sign(_tiny(publisher, 9), versions=Versions(9, 9, 9, 9)))
    assert following.sync().kind == Kind.REFUSED
    assert following.version == 1


class TestStolenKey:
    """A thief with every key but the root key publishes a huge version."""

    HUGE = Versions(2**53, 2**53, 2**53, 2**53)

    @pytest.fixture
    def robbed(self, publisher, following):
        own = publisher.pack.read_bytes()
        publisher.put(publisher.sign(_tiny(publisher, 2**53), versions=self.HUGE))
        assert following.sync().kind == Kind.INSTALLED
        publisher.put(own)  # the publisher never saw it
        return following

    def test_what_the_publisher_publishes_next_is_refused(self, publisher, robbed):
        publisher.publish()
        assert robbed.sync().error.exit_code == 5
        assert robbed.version == 2**53

    def test_a_new_root_of_trust_on_the_kiosk_begins_again(self, publisher, stranger, robbed):
        publisher.pack.unlink()
        stranger.publish()  # new keys, made after the theft
        assert robbed.sync().kind == Kind.REFUSED
        robbed.set(root=stranger.root)
        assert robbed.sync().kind == Kind.INSTALLED
        assert robbed.version == 1
        robbed.start()
        robbed.prove()
        stranger.publish()
        assert robbed.sync().version == 2

    def test_a_publisher_who_finds_it_says_that_versions_cannot_grow(self, publisher, robbed):
        publisher.put(publisher.sign(_tiny(publisher, 2**53), versions=self.HUGE))
        with pytest.raises(TrustRefused, match="cannot grow"):
            publisher.publish()


@pytest.mark.parametrize("text", ["9" * 5000, "-1", "1e400", "NaN", "true", "[" * 50_000])
def test_a_version_that_is_no_number_is_refused(publisher, refused, text):
    publisher.publish()
    members, name = publisher.members(), publisher.name_of("timestamp.json")
    content = re.sub(rb'"version": *\d+', f'"version": {text}'.encode(), members[name])
    assert content != members[name]
    publisher.put(members | {name: content})
    refused()


def _tiny(publisher, version):
    out = publisher.folder.with_name("tiny.db")
    build(read(publisher.source), out, version)
    return out.read_bytes()
