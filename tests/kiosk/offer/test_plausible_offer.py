"""The offers that benches are run on are offers, and are the same each time."""

from plausible_offer import plausible_offer, plausible_source

from kiosk.offer.catalogue import Catalogue

SERVICES = 150


def test_the_same_seed_makes_the_same_offer_and_another_seed_another():
    assert plausible_source(SERVICES) == plausible_source(SERVICES)
    assert plausible_source(SERVICES) != plausible_source(SERVICES, seed=2)


def test_a_plausible_offer_is_sound_and_as_large_as_asked(tmp_path):
    with Catalogue.open(plausible_offer(tmp_path / "offer.db", SERVICES), whole=True) as catalogue:
        assert len(catalogue.services(catalogue.ids("service"))) == SERVICES
        assert len(catalogue.services_in("urgent")) == 8
