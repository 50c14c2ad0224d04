"""The commands of the central file as IT types them, from keys to a kiosk and back."""

import json

import pytest

from kiosk.__main__ import main
from kiosk.central import lock
from kiosk.offer.catalogue import Catalogue
from kiosk.status import current_offer


@pytest.fixture
def give(kiosk, tiny_offer, monkeypatch, capsys):
    """Give a command; its exit code, and what it said on both ways out."""
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(kiosk.home))
    monkeypatch.setattr("kiosk.status.EMBEDDED_OFFER", tiny_offer)
    monkeypatch.setenv("KINSHIP_KIOSK_KEY_PASSPHRASE", "correct horse battery staple")

    def command(*words):
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def places(tmp_path, publisher):
    """The folders and files that the commands name."""
    keys = tmp_path / "it-keys"
    return {
        "keys": keys,
        "root": keys / "root.json",
        "central": publisher.folder,
        "source": publisher.source,
    }


@pytest.fixture
def published(give, places):
    assert give("keys", "create", places["keys"])[0] == 0
    assert (
        give(
            "publish", places["source"], "--central", places["central"], "--keys", places["keys"], "--draft"
        )[0]
        == 0
    )
    return places


def sync(give, places, *more):
    return give("sync", "--central", places["central"], "--root", places["root"], *more)


def publish(give, places, *more):
    return give("publish", places["source"], "--central", places["central"], "--keys", places["keys"], *more)


def test_from_keys_to_a_kiosk_that_shows_the_release(give, published):
    code, out, err = sync(give, published, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"outcome": "installed", "version": 1, "reason": ""}
    status = json.loads(give("status", "--json")[1])
    assert (status["version"], status["source"], status["last_error"]) == (1, "release", None)
    assert all(status[name] for name in ("active_since", "checked_at", "expires"))
    with Catalogue.open(current_offer()) as catalogue:
        assert catalogue.release().version == 1


def test_nothing_new_is_0_and_away_is_3_and_not_trusted_is_5(give, published):
    assert sync(give, published)[0] == 0
    assert sync(give, published)[0] == 0
    pack = published["central"] / "offer.pack"
    pack.write_bytes(pack.read_bytes()[:-5])
    code, out, err = sync(give, published, "--json")
    assert (code, json.loads(out)["outcome"], err.count("\n")) == (5, "refused", 1)
    pack.unlink()
    code, out, _ = sync(give, published, "--json")
    assert (code, json.loads(out)["outcome"]) == (3, "unreachable")
    assert "no offer.pack" in json.loads(give("status", "--json")[1])["last_error"]


def test_without_a_root_of_trust_a_kiosk_takes_nothing(give, published):
    code, _, err = give("sync", "--central", published["central"])
    assert code == 5
    assert "root of trust" in err


def test_publish_says_what_changed_as_a_person_would(give, published, publisher):
    publisher.edit("services/money/child-benefit.yaml", "name: Child", "name: New child")
    code, out, _ = publish(give, published, "--draft", "--dry-run")
    assert code == 0
    assert "Would publish version 2, a draft: 4 services" in out
    assert "Changed: New child" in out
    assert "(child-benefit): the name is New child Benefit (it was Child Benefit)" in out
    found = json.loads(publish(give, published, "--draft", "--json")[1])
    assert (found["version"], found["changes"][0]["fields"]) == (2, ["name"])


def test_a_draft_without_its_option_is_4_and_a_web_address_2(give, published):
    code, _, err = publish(give, published)
    assert code == 4
    assert "--draft" in err
    code, _, err = give(
        "publish", published["source"], "--central", "https://h.invalid/x", "--keys", published["keys"]
    )
    assert code == 2
    assert "https://h.invalid/x" in err


def test_refresh_signs_again_without_content(give, published):
    code, out, _ = give(
        "publish", "--central", published["central"], "--keys", published["keys"], "--refresh"
    )
    assert code == 0
    assert "Signed version 1 again" in out
    assert publish(give, published, "--refresh")[0] == 2
    assert give("publish", "--central", published["central"], "--keys", published["keys"])[0] == 2


def test_rollback_goes_back_and_says_where_to(give, published):
    assert give("rollback")[0] == 3
    sync(give, published)
    publish(give, published, "--draft")
    sync(give, published)
    code, out, _ = give("rollback")
    assert (code, out) == (
        0,
        "Went back from version 2 to version 1. A higher version will be taken when it comes.\n",
    )
    assert json.loads(sync(give, published, "--json")[1])["version"] == 1


def test_rollback_does_not_cut_across_a_pass(give, published, kiosk):
    sync(give, published)
    with lock.held(kiosk.home / lock.CENTRAL_LOCK):
        code, _, err = give("rollback")
    assert code == 3
    assert "under way" in err


def test_keys_are_listed_changed_and_followed(give, published):
    sync(give, published)
    code, out, _ = give("keys", "rotate", published["keys"], "targets-1")
    assert code == 0
    assert "targets-2 took the place of targets-1." in out
    code, out, _ = give("keys", "add", published["keys"], "--role", "targets", "--threshold", 2)
    assert "targets: 2 of targets-2, targets-3" in out
    code, out, _ = give("keys", "revoke", published["keys"], "targets-2", "--threshold", 1)
    assert "targets: 1 of targets-3" in give("keys", "list", published["keys"])[1]
    assert publish(give, published, "--draft")[0] == 0
    assert json.loads(sync(give, published, "--json")[1])["version"] == 2
    assert give("keys", "revoke", published["keys"], "nobody")[0] == 2
    assert give("keys", "add", published["keys"], "--role", "root", "--uri", "hsm:1:x")[0] == 2


def test_a_passphrase_comes_from_a_file(give, published, tmp_path, monkeypatch):
    monkeypatch.delenv("KINSHIP_KIOSK_KEY_PASSPHRASE")
    code, _, err = publish(give, published, "--draft")
    assert code == 3
    assert "KINSHIP_KIOSK_KEY_PASSPHRASE" in err
    file = tmp_path / "passphrase"
    file.write_bytes(b"correct horse battery staple\r\nand a second line\r\n")
    assert publish(give, published, "--draft", "--passphrase-file", file)[0] == 0
    file.write_bytes(b"wrong\n")
    assert publish(give, published, "--draft", "--passphrase-file", file)[0] == 3
    assert publish(give, published, "--draft", "--passphrase-file", tmp_path / "none")[0] == 3


def test_promote_carries_the_same_pack_to_everyone(give, published, tmp_path):
    goal = tmp_path / "everyone"
    assert give("promote", published["central"], goal, "--root", published["root"])[0] == 3
    goal.mkdir()
    assert give("promote", published["central"], goal)[0] == 5
    first = (published["central"] / "offer.pack").read_bytes()
    code, out, _ = give("promote", published["central"], goal, "--root", published["root"])
    assert code == 0
    assert "version 1 of Example Council" in out
    assert (goal / "offer.pack").read_bytes() == first
    publish(give, published, "--draft")
    assert give("promote", published["central"], goal, "--root", published["root"])[0] == 0
    newer = (goal / "offer.pack").read_bytes()
    assert newer != first
    (published["central"] / "offer.pack").write_bytes(first)
    assert give("promote", published["central"], goal, "--root", published["root"])[0] == 5
    assert (goal / "offer.pack").read_bytes() == newer


def test_fleet_shows_the_kiosks_that_reported(give, published, tmp_path):
    code, _, err = give("fleet", published["central"])
    assert code == 3
    assert "no kiosk has reported" in err
    sync(give, published)
    code, out, _ = give("fleet", published["central"], "--html", tmp_path / "fleet.html")
    assert code == 0
    heads = ["Hub", "Kiosk", "Version", "Last", "seen", "Program", "Restarts", "Prints", "Problem"]
    assert out.split("\n")[0].split() == heads
    [one] = json.loads(give("fleet", published["central"], "--json")[1])
    assert (one["hub"], one["version"], one["draft"], one["problem"]) == ("this Family Hub", 1, True, None)
    assert ">1 kiosk, 0 with a problem" in (tmp_path / "fleet.html").read_text("utf-8")


def test_a_kiosk_shows_what_search_and_show_read(give, published, publisher):
    publisher.edit("services/money/child-benefit.yaml", "name: Child", "name: New child")
    publish(give, published, "--draft")
    sync(give, published)
    assert "New child" in give("show", "child-benefit")[1]
