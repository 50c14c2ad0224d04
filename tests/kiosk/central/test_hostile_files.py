"""The central file is not what a pack is, and was made so on purpose: its own checksum is right.

The kiosk keeps what it shows, says why in one line (5), and nothing of the file comes to lie anywhere.
"""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from kiosk.central import pack as packs
from kiosk.central.passes import Kind


@pytest.fixture
def rebuilt(publisher, following):
    """Put the newest pack anew, with more members, or with other bytes in the file."""
    publisher.publish()
    good = publisher.members()

    def put(*more, before=(), spoil=lambda body: body):
        out = io.BytesIO()
        with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            warnings.simplefilter("ignore")  # zipfile warns of a name that is there twice
            for name, content in [*before, *good.items(), *more]:
                archive.writestr(name if isinstance(name, zipfile.ZipInfo) else plain(name), content)
        publisher.put(packs.sealed(spoil(out.getvalue())))

    return put


def test_built_anew_and_otherwise_good_it_is_taken(rebuilt, following):
    rebuilt()
    assert following.sync().kind == Kind.INSTALLED


def test_a_member_whose_name_leads_elsewhere(rebuilt, refused):
    for name in ("../evil", "/evil", "metadata/../../evil", "..\\evil", "C:\\evil", "metadata/evil.json"):
        rebuilt((name, b"evil"))
        assert "name that does not belong" in refused()
        rebuilt(before=[(name, b"evil")])
        assert "name that does not belong" in refused()


def test_a_member_that_is_a_symbolic_link(rebuilt, refused):
    link = plain("metadata/9.root.json")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    rebuilt((link, b"../../../evil"))
    assert "not a plain file" in refused()


@pytest.mark.parametrize("ending", ["timestamp.json", ".targets.json", ".offer.db"])
def test_a_member_that_is_there_twice(rebuilt, publisher, refused, ending):
    twice = (publisher.name_of(ending), b"evil")
    rebuilt(twice)
    assert "twice" in refused()
    rebuilt(before=[twice])
    assert "twice" in refused()


def test_a_bomb(rebuilt, refused):
    rebuilt(("metadata/9.root.json", bytes(packs.LARGEST_METADATA_BYTES + 1)))
    assert "too large" in refused()


def test_a_bomb_that_lies_about_its_size(rebuilt, refused):
    size = 30_000_000
    lie = struct.pack("<I", size), struct.pack("<I", 100)
    rebuilt(("metadata/2.root.json", bytes(size)), spoil=lambda body: body.replace(*lie))
    refused()


@pytest.mark.parametrize("ending", ["timestamp.json", ".snapshot.json", ".targets.json", ".offer.db"])
def test_a_member_that_is_not_as_long_as_it_says(rebuilt, publisher, refused, ending):
    size = len(publisher.members()[publisher.name_of(ending)])
    for said in (0, 1, size - 1, size + 1, size + 10_000, 2**32 - 1):
        lie = struct.pack("<I", size), struct.pack("<I", said)
        rebuilt(spoil=lambda body, lie=lie: body.replace(*lie))
        refused()


def test_an_endless_file(publisher, refused, monkeypatch):
    monkeypatch.setattr("kiosk.central.location.LARGEST_PACK_BYTES", 3_000_000)
    with publisher.pack.open("wb") as file:
        file.truncate(50_000_000_000)  # takes no place on the disk
    assert refused() == "it is over 3 MB"


def test_a_device_that_never_ends(publisher, following, monkeypatch):
    monkeypatch.setattr("kiosk.central.location.LARGEST_PACK_BYTES", 3_000_000)
    publisher.pack.unlink()
    publisher.pack.symlink_to("/dev/zero")
    outcome = following.sync()
    assert outcome.error.exit_code in (3, 5)
    assert (following.version, list(following.home.glob("incoming/*"))) == (1, [])


def test_a_pack_that_was_cut_off_and_sealed_again(publisher, refused):
    publisher.publish()
    body = publisher.pack.read_bytes()[: -packs._SEAL_BYTES]
    for end in (22, len(body) // 2, body.index(b"PK\x01\x02"), len(body) - 22):
        publisher.put(packs.sealed(body[:end]))
        refused()


def test_one_pack_behind_another(rebuilt, publisher, refused):
    """Whoever reads from the front sees another pack than who reads from the back."""
    old = publisher.pack.read_bytes()
    publisher.publish()
    publisher.put(old + publisher.pack.read_bytes())
    refused()


def plain(name):
    member = zipfile.ZipInfo(name)
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    member.compress_type = zipfile.ZIP_DEFLATED
    return member
