"""Home shows the areas of kinship, and the areas of every family behind one door."""

from kiosk.offer.model import Area, AreaKind
from ui.viewmodels.home import AreaTile, Home, HomeProps, tiles

AREAS = (
    Area("money", AreaKind.KINSHIP, "Money", "Allowances", "payments"),
    Area("health", AreaKind.UNIVERSAL, "Health", "Doctors", "stethoscope"),
    Area("urgent", AreaKind.URGENT, "I need help now", "Danger", "emergency"),
    Area("groups", AreaKind.KINSHIP, "Groups", "Meet others", "groups"),
)


def test_areas_of_one_kind_stay_in_the_order_of_the_offer():
    assert tiles(AREAS, AreaKind.KINSHIP) == (
        AreaTile("money", "Money", "Allowances", "payments"),
        AreaTile("groups", "Groups", "Meet others", "groups"),
    )


def test_every_family_has_a_page_of_its_own_and_urgent_help_is_no_tile():
    assert [tile.area_id for tile in tiles(AREAS, AreaKind.UNIVERSAL)] == ["health"]


def test_home_shows_the_offers_own_areas_and_title(offer):
    home = Home(offer)
    assert [tile.area_id for tile in home.areas.rows] == ["money", "groups"]
    assert home.everyFamily.rows == ()
    assert home.props == HomeProps("Example help for kinship families", "Example Council")
