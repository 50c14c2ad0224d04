"""Publishing: what is refused, which version comes next, and that the folder never holds half a pack."""

import re
from datetime import timedelta

import pytest

from kiosk.central import changes, durable, lock, publish, published
from kiosk.central import keys as keyring
from kiosk.central.passes import Kind
from kiosk.content.check import check
from kiosk.errors import ContentRefused, FileUnreadable, FileUnwritable, KeyUnusable, TrustRefused

BENEFIT = "services/money/child-benefit.yaml"


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def final(publisher):
    publisher.edit("offer.yaml", "draft: true", "draft: false")


def confirmed(publisher):
    """All that a final release needs, whatever day the tests run on."""
    for file in publisher.source.rglob("*.yaml"):
        text = file.read_text("utf-8").replace("status: unverified", "status: confirmed")
        file.write_text(re.sub("review_by: .*", "review_by: 2099-01-01", text), "utf-8")


def test_the_first_release_is_version_one_and_an_unchanged_source_still_makes_the_next(publisher):
    assert (publisher.publish().version, publisher.publish().version) == (1, 2)


def test_a_draft_is_published_only_where_that_is_asked_for(publisher):
    with pytest.raises(ContentRefused) as caught:
        publisher.publish(draft=False)
    assert "--draft" in caught.value.problems[0].what
    assert everything(publisher.folder) == {}


def test_a_final_release_with_a_number_that_nobody_confirmed_is_refused_as_the_check_foretold(publisher):
    publisher.edit("services/groups/tea-and-talk.yaml", "review_by: 2026-12-21", "review_by: 2099-01-01")
    final(publisher)
    with pytest.raises(ContentRefused) as caught:
        publisher.publish(draft=False)
    assert [problem.what.split(":")[0] for problem in caught.value.problems] == ["carers-line"]
    assert (
        caught.value.problems == check(publisher.source, publisher.now.astimezone().date()).findings.refusals
    )
    confirmed(publisher)
    assert not publisher.publish(draft=False).draft


def test_far_fewer_services_are_published_only_where_that_is_asked_for(publisher, following):
    for name in ("groups/carers-line", "groups/tea-and-talk", "urgent/text-for-help"):
        (publisher.source / "services" / f"{name}.yaml").unlink()
    (publisher.source / "needs.yaml").write_text(
        "- {id: money-now, phrase: Money, services: [child-benefit]}\n"
    )
    (publisher.source / "synonyms.yaml").write_text("- {word: nan, means: [child benefit]}\n")
    for name in ("leaflets.yaml", "sheet_templates.yaml", "questions.yaml"):
        (publisher.source / name).unlink()
    with pytest.raises(ContentRefused) as caught:
        publisher.publish()
    assert "--shrink" in caught.value.problems[0].what
    assert publisher.publish(shrink=True).services == 1
    # A kiosk that was off when that was published takes the release after it, too.
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED
    assert following.version == 3


def test_a_source_with_a_problem_is_refused_and_the_pack_stays(publisher):
    publisher.publish()
    before = everything(publisher.folder)
    publisher.edit(BENEFIT, "summary:", "sumary:")
    with pytest.raises(ContentRefused):
        publisher.publish()
    assert everything(publisher.folder) == before


def test_a_dry_run_says_what_would_change_and_writes_nothing(publisher):
    publisher.publish()
    before, memory = everything(publisher.folder), published.memory(publisher.keys)
    publisher.edit(BENEFIT, "name: ", "name: New ")
    found = publisher.publish(dry_run=True)
    assert (found.version, found.before) == (2, 1)
    assert [(change.kind, change.id, change.fields) for change in found.changes] == [
        (changes.Kind.CHANGED, "child-benefit", ("name",))
    ]
    assert (everything(publisher.folder), published.memory(publisher.keys)) == (before, memory)


def test_a_dry_run_needs_no_key(publisher):
    for path in (publisher.keys.folder / "private").iterdir():
        path.unlink()
    assert publisher.publish(dry_run=True).version == 1


def test_what_changed_is_told_service_by_service(publisher):
    first = publisher.publish()
    assert {change.kind for change in first.changes} == {changes.Kind.ADDED}
    assert len(first.changes) == 4
    (publisher.source / "services/urgent/text-for-help.yaml").rename(
        publisher.source / "services/urgent/write-for-help.yaml"
    )
    publisher.edit("services/urgent/write-for-help.yaml", "id: text-for-help", "id: write-for-help")
    found = publisher.publish()
    assert [(change.kind, change.id) for change in found.changes] == [
        (changes.Kind.REMOVED, "text-for-help"),
        (changes.Kind.ADDED, "write-for-help"),
    ]


def test_the_version_goes_on_where_the_pack_was_lost_or_the_memory_was(publisher):
    publisher.publish()
    publisher.pack.unlink()
    assert publisher.publish().version == 2
    (publisher.keys.folder / published.MEMORY_FILE).unlink()
    assert publisher.publish().version == 3


def test_a_pack_of_other_keys_is_not_replaced(publisher, stranger):
    stranger.publish()
    before = everything(publisher.folder)
    with pytest.raises(TrustRefused, match="not signed by these keys"):
        publisher.publish()
    assert everything(publisher.folder) == before


def test_a_damaged_pack_is_not_replaced(publisher):
    publisher.publish()
    publisher.pack.write_bytes(publisher.pack.read_bytes()[:-1])
    with pytest.raises(TrustRefused):
        publisher.publish()


def test_a_pack_that_has_run_out_is_replaced_all_the_same(publisher, following):
    publisher.now -= timedelta(days=500)
    publisher.publish()
    assert following.sync().kind == Kind.REFUSED
    publisher.now = following.now
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED


def test_the_packs_before_stay_beside_it_as_many_as_are_kept(publisher):
    packs = []
    for _ in range(publish.EARLIER_PACKS + 3):
        publisher.publish()
        packs.append(publisher.pack.read_bytes())
    kept = sorted(
        (path for path in publisher.folder.iterdir() if path != publisher.pack), key=lambda path: path.name
    )
    assert [path.read_bytes() for path in kept] == packs[-publish.EARLIER_PACKS - 1 : -1]


@pytest.mark.parametrize("code", publish.HELD_OPEN)
def test_a_pack_that_windows_readers_hold_open_is_replaced_once_they_let_go(publisher, monkeypatch, code):
    waits, write = [], durable.write

    def held_open(path, content):
        if path == publisher.pack and len(waits) < 3:
            raise OSError(code, "held open")
        write(path, content)

    monkeypatch.setattr("kiosk.central.durable.write", held_open)
    publish.publish(
        publisher.source, publisher.folder, publisher.keys, publisher.ask, publisher.now,
        publish.Options(draft=True), waits.append,
    )  # fmt: skip
    assert waits == [publish.RETRY_EVERY_S] * 3
    assert publisher.pack.exists()


def test_a_pack_that_is_never_let_go_is_said_so_after_a_minute(publisher, monkeypatch):
    publisher.publish()
    before, waits = publisher.pack.read_bytes(), []

    def held_open(path, content):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.central.durable.write", held_open)
    with pytest.raises(FileUnwritable):
        publish.put(publisher.pack, b"new", waits.append)
    assert sum(waits) == 60
    assert publisher.pack.read_bytes() == before


def test_two_publishers_do_not_publish_at_once(publisher):
    with (
        lock.held(publisher.keys.folder / publish.PUBLISH_LOCK),
        pytest.raises(FileUnwritable, match="somebody else"),
    ):
        publisher.publish()


def test_a_central_folder_that_is_missing_is_not_made(publisher):
    publisher.folder.rmdir()
    with pytest.raises(FileUnwritable):
        publisher.publish()
    assert not publisher.folder.exists()


class TestRefresh:
    def test_it_raises_the_versions_and_keeps_the_offer(self, publisher):
        publisher.publish()
        before = published.read(publisher.pack, publisher.keys)
        publisher.now += timedelta(days=300)
        publisher.refresh()
        after = published.read(publisher.pack, publisher.keys)
        assert (after.offer, after.claim) == (before.offer, before.claim)
        assert after.versions.timestamp == before.versions.timestamp + 1
        assert after.versions.targets == before.versions.targets + 1
        assert after.targets.signed.expires - before.targets.signed.expires == timedelta(days=300)

    def test_without_the_target_keys_it_still_renews_while_their_signature_is_young(self, publisher):
        publisher.publish()
        (publisher.keys.folder / "private" / "targets-1.pem").unlink()
        (publisher.keys.folder / "private" / "root-1.pem").unlink()
        publisher.now += timedelta(days=190)
        publisher.refresh()
        publisher.now += timedelta(days=20)
        with pytest.raises(KeyUnusable):
            publisher.refresh()

    def test_it_brings_a_new_key_to_kiosks(self, publisher, following):
        publisher.keys, _ = keyring.rotate(publisher.keys, "targets-1", publisher.ask, publisher.now)
        publisher.refresh()
        assert following.sync().error is None
        publisher.publish()
        assert following.sync().kind == Kind.INSTALLED

    def test_there_must_be_a_pack(self, publisher):
        with pytest.raises(FileUnreadable):
            publisher.refresh()
