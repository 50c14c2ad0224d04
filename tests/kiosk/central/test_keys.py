"""Keys: made, added, changed, revoked; never in the clear; never fewer than must sign."""

import json
import stat
import sys
import tomllib
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)
from securesystemslib.signer import SIGNER_FOR_URI_SCHEME, CryptoSigner
from tuf.api.metadata import Metadata, Root

from kiosk.central import keys as keyring
from kiosk.central.passes import Kind
from kiosk.errors import FileUnreadable, FileUnwritable, KeyUnusable, NoSuchKey
from kiosk.paths import ROOT


def names(keys):
    return {role: [entry.name for entry in keys.of(role)] for role in keyring.ROLES}


def test_new_keys_have_a_root_of_trust_that_verifies_itself_and_lives_five_years(publisher):
    root = Metadata[Root].from_file(str(publisher.root))
    root.signed.verify_delegate("root", root.signed_bytes, root.signatures)
    assert publisher.root.read_bytes() == (publisher.keys.folder / "1.root.json").read_bytes()
    assert root.signed.expires - publisher.now == timedelta(days=5 * 365)
    assert names(publisher.keys) == {
        "root": ["root-1"],
        "targets": ["targets-1"],
        "timestamp": ["timestamp-1"],
    }


def test_private_keys_are_encrypted_and_only_their_owner_may_read_them(publisher):
    files = sorted((publisher.keys.folder / "private").iterdir())
    assert [path.name for path in files] == ["root-1.pem", "targets-1.pem", "timestamp-1.pem"]
    for path in files:
        assert path.read_text().startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
        with pytest.raises(TypeError):
            load_pem_private_key(path.read_bytes(), None)
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_threshold_makes_so_many_keys_and_all_of_them_must_be_there(publisher, tmp_path):
    keys = keyring.create(tmp_path / "many", 2, publisher.ask, publisher.now)
    assert names(keys) == {
        "root": ["root-1", "root-2"],
        "targets": ["targets-1", "targets-2"],
        "timestamp": ["timestamp-1"],
    }
    assert len(keys.signers("targets", publisher.ask)) == 2
    (keys.folder / "private" / "targets-2.pem").unlink()
    with pytest.raises(KeyUnusable, match="2 of its keys must sign, and 1 are here"):
        keys.signers("targets", publisher.ask)


def test_keys_are_not_made_over_others(publisher):
    before = {path: path.read_bytes() for path in publisher.keys.folder.rglob("*") if path.is_file()}
    with pytest.raises(FileUnwritable):
        keyring.create(publisher.keys.folder, 1, publisher.ask, publisher.now)
    assert {path: path.read_bytes() for path in publisher.keys.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(("said", "why"), [("wrong", "passphrase is wrong"), ("", "empty")])
def test_a_wrong_passphrase_is_said_so(publisher, said, why):
    with pytest.raises(KeyUnusable, match=why):
        publisher.keys.signers("root", lambda name: said)


def test_an_empty_passphrase_makes_no_key(tmp_path, publisher):
    with pytest.raises(KeyUnusable):
        keyring.create(tmp_path / "open", 1, lambda name: "", publisher.now)
    assert list((tmp_path / "open" / "private").iterdir()) == []


def test_a_change_is_signed_by_the_keys_before_and_after(publisher):
    before = publisher.keys
    after, name = keyring.rotate(before, "root-1", publisher.ask, publisher.now)
    assert (name, names(after)["root"]) == ("root-2", ["root-2"])
    for authority in (before.root, after.root):
        authority.signed.verify_delegate("root", after.root.signed_bytes, after.root.signatures)
    assert after.history == (*before.history, after.root.to_bytes())
    loaded = keyring.load(before.folder)
    assert (loaded.history, names(loaded)) == (after.history, names(after))


def test_a_change_without_the_root_key_is_refused_and_changes_nothing(publisher):
    (publisher.keys.folder / "private" / "root-1.pem").unlink()
    with pytest.raises(KeyUnusable):
        keyring.rotate(publisher.keys, "targets-1", publisher.ask, publisher.now)
    assert len(keyring.load(publisher.keys.folder).history) == 1


def test_the_last_key_that_must_sign_is_not_revoked(publisher):
    with pytest.raises(KeyUnusable, match="1 of its keys must sign, and there would be 0"):
        keyring.revoke(publisher.keys, "targets-1", publisher.ask, publisher.now)


def test_a_revoked_key_is_gone_from_the_root(publisher):
    added, name = keyring.add(publisher.keys, "targets", publisher.ask, publisher.now)
    assert names(added)["targets"] == ["targets-1", name]
    left = keyring.revoke(added, "targets-1", publisher.ask, publisher.now)
    assert names(left)["targets"] == [name]
    assert len(left.history) == 3


def test_an_unknown_key_is_named_with_those_there_are(publisher):
    with pytest.raises(NoSuchKey) as caught:
        keyring.revoke(publisher.keys, "targets-9", publisher.ask, publisher.now)
    assert caught.value.known == ("root-1", "targets-1", "timestamp-1")


def test_the_timestamp_takes_no_threshold(publisher):
    keys, _ = keyring.add(publisher.keys, "timestamp", publisher.ask, publisher.now, threshold=2)
    assert keys.threshold("timestamp") == 1


def test_a_key_outside_files_signs_through_its_uri(publisher, following, tmp_path, monkeypatch):
    """As a hardware key or a cloud's key service would: nothing of ours knows its private part."""
    device = CryptoSigner.generate_ed25519()

    class Device(CryptoSigner):
        @classmethod
        def from_priv_key_uri(cls, uri, public_key, secrets_handler=None):
            assert uri == "device:slot-1"
            assert secrets_handler("PIN") == publisher.ask("")
            return cls(device._private_key, public_key)

    monkeypatch.setitem(SIGNER_FOR_URI_SCHEME, "device", Device)
    public = tmp_path / "device.pem"
    public.write_bytes(
        device._private_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    publisher.keys, name = keyring.add(
        publisher.keys, "targets", publisher.ask, publisher.now, uri="device:slot-1", public=public
    )
    publisher.keys = keyring.revoke(publisher.keys, "targets-1", publisher.ask, publisher.now)
    assert names(publisher.keys)["targets"] == [name]
    publisher.publish()
    assert following.sync().kind == Kind.INSTALLED


def with_key_at(uri, publisher, folder):
    """The publisher's keys and one more, of the kind that key services have; and its name."""
    public = folder / "public.pem"
    private = ec.generate_private_key(ec.SECP256R1())
    public.write_bytes(private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return keyring.add(publisher.keys, "targets", publisher.ask, publisher.now, uri=uri, public=public)


@pytest.mark.parametrize(
    ("uri", "extra"),
    [("azurekms://v.vault.azure.net/keys/k/1", "azurekms"), ("gcpkms:p/1", "gcpkms"), ("hv:k/1", "vault")],
)
def test_a_key_service_without_its_library_names_the_extra_that_brings_it(publisher, tmp_path, uri, extra):
    signer = SIGNER_FOR_URI_SCHEME[uri.partition(":")[0]]
    wants = vars(sys.modules[signer.__module__])
    if not any(value for name, value in wants.items() if name.endswith("IMPORT_ERROR")):
        pytest.skip(f"the library of {extra} is installed")
    keys, _ = with_key_at(uri, publisher, tmp_path)
    with pytest.raises(KeyUnusable, match=rf"install the kiosk's extra \[{extra}\]"):
        keys.signers("targets", publisher.ask)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert extra in project["optional-dependencies"]


@pytest.mark.full
def test_a_key_service_that_does_not_know_where_it_is_is_one_clear_line(publisher, tmp_path, monkeypatch):
    pytest.importorskip("boto3")
    for variable in ("AWS_DEFAULT_REGION", "AWS_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    keys, name = with_key_at("awskms:alias/x", publisher, tmp_path)
    with pytest.raises(KeyUnusable, match="region") as caught:
        keys.signers("targets", publisher.ask)
    assert caught.value.name == name


@pytest.mark.parametrize("uri", ["nosuch:thing", "file2:/nowhere/key.pem", "hsm:2:x"])
def test_a_key_that_cannot_be_reached_is_named(publisher, tmp_path, uri):
    public = tmp_path / "public.pem"
    private = CryptoSigner.generate_ed25519()._private_key
    public.write_bytes(private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    keys, name = keyring.add(publisher.keys, "targets", publisher.ask, publisher.now, uri=uri, public=public)
    with pytest.raises(KeyUnusable) as caught:
        keys.signers("targets", publisher.ask)
    assert caught.value.name == name


@pytest.mark.parametrize(
    "content", [b"", b"no key", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"]
)
def test_what_is_no_public_key_is_refused(publisher, tmp_path, content):
    (tmp_path / "public.pem").write_bytes(content)
    with pytest.raises(FileUnreadable):
        keyring.add(
            publisher.keys,
            "root",
            publisher.ask,
            publisher.now,
            uri="hsm:2:x",
            public=tmp_path / "public.pem",
        )


@pytest.mark.parametrize(
    "spoil",
    [
        lambda folder: (folder / "keys.json").write_text("{"),
        lambda folder: (folder / "keys.json").write_text(json.dumps({"keys": {"a": {}}})),
        lambda folder: (folder / "keys.json").unlink(),
        lambda folder: (folder / "1.root.json").write_text("{}"),
        lambda folder: (folder / "1.root.json").rename(folder / "2.root.json"),
    ],
)
def test_a_damaged_folder_of_keys_is_said_so(publisher, spoil):
    spoil(publisher.keys.folder)
    with pytest.raises(FileUnreadable):
        keyring.load(publisher.keys.folder)


def test_a_folder_without_keys_is_said_so(tmp_path):
    with pytest.raises(FileUnreadable):
        keyring.load(tmp_path)
    with pytest.raises(FileUnreadable):
        keyring.load(tmp_path / "none")
