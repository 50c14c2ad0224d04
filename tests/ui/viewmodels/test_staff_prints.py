"""The list of leaflets: all there are, each called after what it is about."""

from ui.viewmodels.staff_prints import StaffPrints, leaflet_rows


def test_leaflets_are_called_after_their_area_or_arrangement(tiny_catalogue):
    offer = tiny_catalogue
    rows = leaflet_rows(offer.leaflets(), offer.areas(), offer.arrangements())
    assert [row.leaflet_id for row in rows] == [leaflet.id for leaflet in offer.leaflets()]
    known = {one.id: one.name for one in (*offer.areas(), *offer.arrangements())}
    assert [row.name for row in rows] == [known[one.area or one.arrangement] for one in offer.leaflets()]


def test_they_are_read_once_the_page_is_opened(offer, route):
    route.restart("staff")
    prints = StaffPrints(offer, route)
    assert prints.leaflets.rows == ()
    route.open("staff-prints")
    assert prints.props.leaflets_count == len(prints.leaflets.rows)
