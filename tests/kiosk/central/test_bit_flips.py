"""One flipped bit anywhere in a pack that the kiosk has not seen: refused, and what is shown stays.

Flips are tried in three ways: as damage, which the pack's checksum knows; as an attack that made the checksum
right again; and as one that packed the changed content anew. Then a flip in what nothing depends on, such as
a date in the ZIP or a space between two signed fields, may do no harm: if the release is taken, it is bit for
bit the one that was signed.
"""

import io
import random
import shutil
import zipfile

import pytest

from kiosk.central import pack as packs
from kiosk.central import state as states
from kiosk.central.passes import Kind

SAMPLE = 25
ALL = 1000
SEED = 20261122


def flipped(content, bit):
    spoilt = bytearray(content)
    spoilt[bit // 8] ^= 1 << bit % 8
    return bytes(spoilt)


def try_all(publisher, kiosk, count, spoil):
    """Sync with each spoilt pack; how many were taken after all."""
    publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    publisher.publish()
    content = publisher.pack.read_bytes()
    signed = next(text for name, text in publisher.members().items() if name.startswith(packs.TARGETS))
    fresh = shutil.copytree(kiosk.home, kiosk.home.with_name("fresh"))
    chance = random.Random(SEED)  # noqa: S311 - the same bits each time
    taken = 0
    for _ in range(count):
        bit = chance.randrange(len(content) * 8)
        publisher.put(spoil(content, bit))
        outcome = kiosk.sync()
        if outcome.kind == Kind.INSTALLED:
            taken += 1
            assert states.path_of(kiosk.home, kiosk.state.current).read_bytes() == signed
        else:
            assert (outcome.kind, outcome.error.exit_code) == (Kind.REFUSED, 5), (bit, outcome)
            assert kiosk.version == 1
        shutil.rmtree(kiosk.home)
        shutil.copytree(fresh, kiosk.home)
    return taken


def as_damage(content, bit):
    return flipped(content, bit)


def as_attack(content, bit):
    body = content[: -packs._SEAL_BYTES]
    return packs.sealed(flipped(body, bit % (len(body) * 8)))


def as_new_pack(content, bit):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = list(members)[bit % len(members)]
    members[name] = flipped(members[name], bit % (len(members[name]) * 8))
    return packs.packed(members)


def test_a_flipped_bit_is_known_as_damage(publisher, following):
    assert try_all(publisher, following, SAMPLE, as_damage) == 0


def test_a_flipped_bit_behind_a_right_checksum_is_refused_or_harmless(publisher, following):
    assert try_all(publisher, following, SAMPLE, as_attack) < SAMPLE


def test_a_flipped_bit_in_what_is_packed_anew_is_refused_or_harmless(publisher, following):
    assert try_all(publisher, following, SAMPLE, as_new_pack) < SAMPLE


@pytest.mark.full
def test_a_thousand_flipped_bits_in_what_is_packed_anew_are_refused_or_harmless(publisher, following):
    assert try_all(publisher, following, ALL, as_new_pack) < ALL


@pytest.mark.full
def test_a_thousand_flipped_bits_are_known_as_damage(publisher, following):
    assert try_all(publisher, following, ALL, as_damage) == 0


@pytest.mark.full
def test_a_thousand_flipped_bits_behind_a_right_checksum_are_refused_or_harmless(publisher, following):
    assert try_all(publisher, following, ALL, as_attack) < ALL
