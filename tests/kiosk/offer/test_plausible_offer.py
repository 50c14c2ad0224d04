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


def test_no_service_has_a_search_word_twice():
    for entry in plausible_source(SERVICES).services:
        assert len(set(entry.keywords)) == len(entry.keywords)


def test_every_area_shows_its_services_with_all_their_areas_in_order(tmp_path):
    source = plausible_source(SERVICES)
    areas = {entry.id: entry.areas for entry in source.services}
    with Catalogue.open(plausible_offer(tmp_path / "offer.db", SERVICES)) as catalogue:
        for area in catalogue.areas():
            shown = catalogue.services_in(area.id)
            assert {one.id: one.areas for one in shown} == {
                id_: listed for id_, listed in areas.items() if area.id in listed
            }
