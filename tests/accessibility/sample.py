"""Which views are looked at in which looks: few in `make test`, all there are in `make test-all`."""

from itertools import cycle

from every_look import LOOKS, ORIENTATIONS, looks_of
from every_view import FOR_STAFF, ONE_OF_EACH_PAGE, VIEWS

from kiosk.language import CODES, ENGLISH
from kiosk.visit import Contrast


def may_be(view, look):
    """Staff see their pages in English alone; colours move nothing, so usual screens are enough."""
    english = look.language == ENGLISH
    usual = look.contrast is Contrast.WARM or (english and look.orientation in ORIENTATIONS)
    return usual and (english or view.page not in FOR_STAFF)


def sampled_looks():
    """Each page with each of all there is to a look; its other states in one look, the next in the next."""
    found = set(zip(VIEWS, cycle(LOOKS), strict=False))
    for number, view in enumerate(ONE_OF_EACH_PAGE):
        languages = (ENGLISH,) if view.page in FOR_STAFF else CODES
        found |= {(view, look) for look in looks_of(number, languages)}
    return found
