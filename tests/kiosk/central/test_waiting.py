"""Two people publish together: each has one of the two target keys, on a computer of their own."""

import json
import shutil
from datetime import timedelta

import pytest

from kiosk.central import keys as keyring
from kiosk.central import pack as packs
from kiosk.central import publish, releases, repository, waiting
from kiosk.central.pack import Pack
from kiosk.central.passes import Kind
from kiosk.errors import FileUnreadable, KeyUnusable, ReleaseRefused, TrustRefused


def without(folder, *names):
    for name in names:
        (folder / "private" / f"{name}.pem").unlink()
    return keyring.load(folder)


@pytest.fixture
def both(publisher, tmp_path):
    """Who holds all keys, so that a test can do what neither of the two could."""
    made = keyring.create(tmp_path / "both", 2, publisher.ask, publisher.now)
    return type(publisher)(made, publisher.source, publisher.folder)


@pytest.fixture
def anna(both, tmp_path):
    """Who writes the offer. Her computer has no timestamp key."""
    shutil.copytree(both.keys.folder, tmp_path / "anna")
    own = without(tmp_path / "anna", "root-1", "root-2", "targets-2", "timestamp-1")
    return type(both)(own, both.source, both.folder)


@pytest.fixture
def ben(both, tmp_path):
    """Who looks over it. His computer has the timestamp key too."""
    shutil.copytree(both.keys.folder, tmp_path / "ben")
    own = without(tmp_path / "ben", "root-1", "root-2", "targets-1")
    return type(both)(own, tmp_path / "nothing", both.folder)


@pytest.fixture
def kiosk(both, kiosk):
    kiosk.set(root=both.root)
    return kiosk


def sign(person, **options):
    return publish.sign(person.folder, person.keys, person.ask, person.now, wait=no_waiting, **options)


def no_waiting(_seconds):
    raise AssertionError("nothing here holds the pack open")


def waits(person):
    return (person.folder / waiting.FILE_NAME).exists()


def test_what_one_has_signed_waits_for_the_other_and_no_kiosk_takes_it(anna, ben, kiosk):
    done = anna.publish()
    assert (done.version, done.missing, done.stamp) == (1, 1, False)
    assert waits(anna)
    assert not anna.pack.exists()
    assert kiosk.sync().kind == Kind.UNREACHABLE
    done = sign(ben)
    assert (done.version, done.missing, done.stamp, done.services) == (1, 0, False, 4)
    assert not waits(ben)
    assert (kiosk.sync().kind, kiosk.version) == (Kind.INSTALLED, 1)


def test_what_waits_is_read_by_no_kiosk_even_in_the_place_of_the_pack(anna, kiosk):
    anna.publish()
    (anna.folder / waiting.FILE_NAME).rename(anna.pack)
    assert kiosk.sync().kind == Kind.REFUSED


def test_the_second_sees_what_changed_before_and_while_signing(both, anna, ben):
    both.publish()
    anna.edit("services/money/child-benefit.yaml", "name: Child", "name: New child")
    assert anna.publish().missing == 1
    before = {path: path.read_bytes() for path in anna.folder.iterdir()}
    shown = sign(ben, dry_run=True)
    assert (shown.version, shown.before, shown.missing) == (2, 1, 1)
    assert [(change.id, change.fields) for change in shown.changes] == [("child-benefit", ("name",))]
    assert {path: path.read_bytes() for path in anna.folder.iterdir()} == before
    assert sign(ben).changes == shown.changes


def test_a_dry_run_asks_for_no_key(anna, ben):
    anna.publish()
    shutil.rmtree(ben.keys.folder / "private")
    assert sign(ben, dry_run=True).missing == 1


def test_the_first_cannot_sign_twice(anna):
    anna.publish()
    with pytest.raises(KeyUnusable, match="not signed already"):
        sign(anna)


def test_who_signs_last_without_the_timestamp_key_leaves_it_to_whoever_has_it(both, anna, ben, kiosk):
    anna.publish()
    ben.keys = without(ben.keys.folder, "timestamp-1")
    done = sign(ben)
    assert (done.missing, done.stamp) == (0, True)
    assert waits(ben)
    assert not ben.pack.exists()
    timer = without(both.keys.folder, "targets-1", "targets-2", "root-1", "root-2")
    both.keys = timer
    done = sign(both)
    assert (done.missing, done.stamp) == (0, False)
    assert (kiosk.sync().kind, kiosk.version) == (Kind.INSTALLED, 1)


def test_one_after_the_other_versions_grow_whoever_begins(both, anna, ben, kiosk):
    ben.source = both.source
    for version, (first, second) in enumerate([(anna, ben), (ben, anna), (anna, ben)], start=1):
        first.publish()
        if second is anna:
            assert sign(anna).stamp
            sign(ben)
        else:
            sign(ben)
        assert (kiosk.sync().kind, kiosk.version) == (Kind.INSTALLED, version)
        kiosk.start()
        kiosk.prove()


def test_a_refresh_past_half_the_life_waits_too(both, anna, ben, kiosk):
    both.publish()
    kiosk.sync()
    for person in (anna, ben):
        person.now += timedelta(days=300)
    done = publish.refresh(anna.folder, anna.keys, anna.ask, anna.now, no_waiting)
    assert (done.version, done.missing) == (1, 1)
    sign(ben)
    assert kiosk.sync(ben.now).kind == Kind.UNCHANGED
    assert releases.known(kiosk.home).current.expires > both.now + timedelta(days=600)


def test_nothing_to_sign_is_said(anna, ben):
    with pytest.raises(FileUnreadable) as told:
        sign(ben)
    assert told.value.reason == waiting.NOTHING_WAITS


def test_what_was_overtaken_by_a_later_release_cannot_be_signed_any_more(both, anna, ben):
    anna.publish()
    kept = (anna.folder / waiting.FILE_NAME).read_bytes()
    sign(ben)
    (anna.folder / waiting.FILE_NAME).write_bytes(kept)
    before = ben.pack.read_bytes()
    with pytest.raises(TrustRefused) as told:
        sign(ben)
    assert told.value.reason == waiting.STALE
    assert ben.pack.read_bytes() == before


def test_what_a_stranger_left_there_is_signed_by_nobody(anna, ben, stranger):
    stranger.publish()
    members = stranger.members()
    wanted = {name: content for name, content in members.items() if "targets" in name}
    (ben.folder / waiting.FILE_NAME).write_bytes(packs.packed(wanted))
    stranger.pack.unlink()
    with pytest.raises(TrustRefused) as told:
        sign(ben)
    assert told.value.reason == waiting.NOT_OURS


def test_what_was_changed_after_the_first_signed_is_signed_by_nobody(anna, ben):
    anna.publish()
    path = anna.folder / waiting.FILE_NAME
    with Pack.open(path, "") as opened:
        members = {name: opened.read(name) for name in opened.names()}
    [name] = [name for name in members if name.endswith(".targets.json")]
    document = json.loads(members[name])
    document["signed"]["targets"]["offer.db"]["custom"]["shrink"] = True
    path.write_bytes(packs.packed(members | {name: json.dumps(document).encode()}))
    with pytest.raises(TrustRefused) as told:
        sign(ben)
    assert told.value.reason == waiting.NOT_OURS
    for content in (b"", b"PK", packs.packed({})):
        path.write_bytes(content)
        with pytest.raises(TrustRefused):
            sign(ben)


def leave(person, offer, claim, now):
    """What somebody with a target key leaves there, past every check of `publish`."""
    targets = repository.signed_targets(person.keys, person.ask, 1, offer, claim, now)
    (person.folder / waiting.FILE_NAME).write_bytes(waiting.packed(targets, offer))


def test_an_offer_that_is_not_what_the_first_signed_about_it_is_refused(both, anna, ben):
    anna.publish()
    found = waiting.read(anna.folder, anna.keys, anna.now + repository.CONTENT_LIFETIME)
    leave(anna, b"no offer", found.claim, anna.now)
    with pytest.raises(ReleaseRefused):
        sign(ben)


def test_nobody_signs_for_longer_than_anything_may_be_signed_for(anna, ben):
    anna.publish()
    found = waiting.read(anna.folder, anna.keys, anna.now + repository.CONTENT_LIFETIME)
    leave(anna, found.offer, found.claim, anna.now + timedelta(days=3))
    with pytest.raises(TrustRefused) as told:
        sign(ben)
    assert told.value.reason == waiting.LASTS_TOO_LONG
