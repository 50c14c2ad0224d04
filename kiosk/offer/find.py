"""What fits a family: asks the offer for what may come up, and leaves the choice to `matching`."""

from __future__ import annotations

from kiosk.errors import UnknownId
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.matching import NAVIGATOR, WHICH_ARRANGEMENT, Family, Known, Matches, chosen, match
from kiosk.offer.model import UNSURE

MOST_MADE_FOR = 5
MOST_FOR_AGE = 6
"""How much is shown for an arrangement and for each age, whatever the needs: a family reads no more."""


def find(catalogue: Catalogue, family: Family) -> tuple[Matches, ...]:
    """The services for a family, in the groups of `matching`.

    Raises:
        UnknownId: there is no such arrangement or need.
        OfferRefused: the offer turns out to be damaged.
    """
    return match(family, known_for(catalogue, family))


def known_for(catalogue: Catalogue, family: Family) -> Known:
    """What the offer has for a family.

    Raises:
        UnknownId: there is no such arrangement or need.
        OfferRefused: the offer turns out to be damaged.
    """
    needs = chosen(catalogue.needs(), family.needs)
    if len(needs) < len(set(family.needs)):
        known = {need.id for need in needs}
        raise UnknownId(
            "need", next(id_ for id_ in family.needs if id_ not in known), catalogue.ids("need")[:3]
        )
    made_for = catalogue.made_for(family.arrangement, MOST_MADE_FOR) if family.arrangement else ()
    for_age = tuple(dict.fromkeys(id_ for age in family.ages for id_ in catalogue.for_age(age, MOST_FOR_AGE)))
    answers = (id_ for need in needs for id_ in need.services)
    wanted = dict.fromkeys((*answers, WHICH_ARRANGEMENT, NAVIGATOR, *made_for, *for_age))
    offered = catalogue.offered(wanted, family.arrangement or UNSURE, family.hub)
    return Known(needs, made_for, for_age, {one.service.id: one for one in offered})
