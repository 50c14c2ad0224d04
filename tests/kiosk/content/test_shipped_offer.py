"""Rules that the offer in assets/offer keeps, beyond what the check asks of every offer."""

from collections import Counter

import pytest

from kiosk.content.source import read
from kiosk.paths import ASSETS


@pytest.fixture(scope="module")
def offer():
    return read(ASSETS / "offer")


def test_every_area_and_every_arrangement_has_a_leaflet(offer):
    areas = [leaflet.area for leaflet in offer.leaflets if leaflet.area]
    arrangements = [leaflet.arrangement for leaflet in offer.leaflets if leaflet.arrangement]
    assert sorted(areas) == sorted(entry.area.id for entry in offer.areas)
    assert sorted(arrangements) == sorted(arrangement.id for arrangement in offer.arrangements)


def test_there_are_templates_for_what_staff_meet_most(offer):
    assert len(offer.sheet_templates) >= 10
    for_one = {template.arrangement for template in offer.sheet_templates}
    assert for_one >= {"informal", "private-fostering", "kinship-foster", "special-guardianship", ""}


def test_a_template_fits_on_a_short_sheet(offer):
    lengths = Counter({template.id: len(template.services) for template in offer.sheet_templates})
    assert max(lengths.values()) <= 7, lengths.most_common(3)
