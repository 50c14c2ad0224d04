"""Leaflets and slips as the screens want them: read from the offer here, drawn wherever the job runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.language import ENGLISH
from kiosk.offer.coming import coming
from kiosk.settings import Settings
from printing.prints import Around
from ui.current_visit import CurrentVisit
from ui.spoken_offer import SpokenOffer

Drawing = Callable[[], bytes]
"""Draws a PDF, in some tens of milliseconds; reads nothing."""


class ReadyPrints:
    """Makes ready-made prints in the language of the visit."""

    def __init__(
        self, offer: SpokenOffer, settings: Settings, visit: CurrentVisit, today: Callable[[], date]
    ) -> None:
        self._offer, self._settings, self._visit, self._today = offer, settings, visit, today

    def leaflet(self, id: str) -> Drawing:
        """The leaflet of an area or an arrangement.

        Raises:
            UnknownId: there is none.
        """
        from printing.leaflet import leaflet_pdf, request_for  # reportlab: see ui.paper

        request = request_for(self._offer.catalogue, id, self._around())
        return lambda: leaflet_pdf(request)

    def slip(self, kind: str) -> Drawing:
        """`callback` or `family-meeting`."""
        from printing.slips import Slip, slip_pdf

        slip, around = Slip(kind), self._around()
        return lambda: slip_pdf(slip, around)

    def _around(self) -> Around:
        offer, settings = self._offer.catalogue, self._settings
        return Around(
            settings.hub,
            offer.release(),
            self._today(),
            self._visit.value.language or ENGLISH,
            settings.public_address,
            coming(offer, self._today(), hub=settings.hub.id),
        )
