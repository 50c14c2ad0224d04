"""The pack as a file: what is not plainly a pack is refused (5) before anything in it is believed."""

import io
import stat
import struct
import zipfile

import pytest

from kiosk.central import pack as packs
from kiosk.central.pack import Pack, packed, sealed
from kiosk.central.passes import Kind
from kiosk.errors import FileUnreadable, TrustRefused

NAME = "metadata/timestamp.json"


@pytest.fixture
def opened(tmp_path):
    """Read all of a pack with this content."""

    def read(content):
        path = tmp_path / "some.pack"
        path.write_bytes(content)
        with Pack.open(path, "there") as pack:
            return {name: pack.read(name) for name in pack.names()}

    return read


def archive(*members, compression=zipfile.ZIP_DEFLATED):
    """A sealed ZIP of (name or ZipInfo, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as file:
        for name, content in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            if not isinstance(name, zipfile.ZipInfo):
                info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.compress_type = compression
            file.writestr(info, content)
    return sealed(out.getvalue())


def test_what_is_packed_comes_out_and_the_same_makes_the_same_bytes(opened):
    members = {"metadata/1.root.json": b"{}", NAME: b"x" * 100_000, f"targets/{'a' * 64}.offer.db": b""}
    assert opened(packed(members)) == members
    assert packed(members) == packed(dict(members))


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "metadata/../../x.json",
        "metadata\\timestamp.json",
        "metadata/",
        "metadata/root.json",
        "metadata/0.root.json",
        "targets/offer.db",
        "C:offer.db",
        "",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(opened, name):
    with pytest.raises(TrustRefused):
        opened(archive((NAME, b"{}"), (name, b"x")))


def test_a_symbolic_link_is_refused(opened):
    link = zipfile.ZipInfo(NAME)
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(TrustRefused, match="plain file"):
        opened(archive((link, b"/etc/passwd")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused(opened):
    with pytest.raises(TrustRefused, match="twice"):
        opened(archive((NAME, b"good"), (NAME, b"evil")))


def test_a_member_that_is_longer_than_it_says_is_refused(opened):
    content = bytearray(archive((NAME, b"x" * 1000), compression=zipfile.ZIP_STORED)[: -packs._SEAL_BYTES])
    whole = struct.pack("<I", 1000)
    content = bytes(content).replace(whole, struct.pack("<I", 10))
    with pytest.raises(TrustRefused):
        opened(packs.sealed(content))


def test_a_bomb_is_refused_before_it_goes_off(opened):
    with pytest.raises(TrustRefused, match="too large"):
        opened(archive((NAME, bytes(packs.LARGEST_METADATA_BYTES + 1))))


def test_a_bomb_that_lies_about_its_size_is_refused(opened):
    content = archive((NAME, bytes(50_000_000)))[: -packs._SEAL_BYTES]
    content = content.replace(struct.pack("<I", 50_000_000), struct.pack("<I", 100))
    with pytest.raises(TrustRefused):
        opened(packs.sealed(content))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_way_of_packing_is_refused(opened, compression):
    with pytest.raises(TrustRefused):
        opened(archive((NAME, b"x" * 1000), compression=compression))


def test_too_many_members_are_refused(opened):
    members = {f"metadata/{number}.root.json": b"" for number in range(1, packs.MOST_MEMBERS + 2)}
    with pytest.raises(TrustRefused, match="files"):
        opened(packed(members))


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"x" * 10_000, sealed(b"x" * 1000), b"PK\x05\x06" + bytes(18)]
)
def test_what_is_no_pack_is_refused(opened, content):
    with pytest.raises(TrustRefused):
        opened(content)


def test_an_endless_file_is_refused_by_its_length(tmp_path):
    path = tmp_path / "endless"
    with path.open("wb") as file:
        file.truncate(packs.LARGEST_PACK_BYTES + 1)
    with pytest.raises(TrustRefused, match="64 MB"):
        Pack.open(path, "there")


def test_a_folder_and_an_unreadable_file_are_the_environments_fault(tmp_path, unreadable):
    with pytest.raises(FileUnreadable):
        Pack.open(tmp_path, "there")
    with pytest.raises((FileUnreadable, TrustRefused)):
        Pack.open(unreadable, "there")


def test_a_pack_cut_off_at_any_member_is_refused_and_the_kiosk_keeps_what_it_shows(publisher, following):
    publisher.publish()
    content = publisher.pack.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        starts = [member.header_offset for member in file.infolist()]
    ends = [*starts, content.index(b"PK\x01\x02"), len(content) - packs._SEAL_BYTES, len(content) - 1]
    for end in ends:
        publisher.put(content[:end])
        outcome = following.sync()
        assert (outcome.kind, outcome.error.exit_code, following.version) == (Kind.REFUSED, 5, 1), end
    publisher.put(content)
    assert following.sync().kind == Kind.INSTALLED
