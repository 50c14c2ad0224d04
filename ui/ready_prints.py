"""Leaflets and slips as the screens want them: read from the offer here, drawn wherever the job runs.

The booklet, which is all of the offer, is read there too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kiosk.language import ENGLISH
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.coming import coming
from kiosk.offer.translated import in_language
from kiosk.settings import Settings
from printing.prints import Around
from printing.style import PrintSize
from ui.current_visit import CurrentVisit
from ui.spoken_offer import SpokenOffer

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done, in whatever thread works."""
Drawing = Callable[[], bytes]
"""Draws a PDF, in some tens of milliseconds, the booklet in seconds: call it in a job."""


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

        request = request_for(self._spoken(), id, self._around())
        return lambda: leaflet_pdf(request)

    def slip(self, kind: str) -> Drawing:
        """`callback` or `family-meeting`."""
        from printing.slips import Slip, slip_pdf

        slip, around = Slip(kind), self._around()
        return lambda: slip_pdf(slip, around)

    def poster(self) -> Drawing:
        """For a waiting room."""
        from printing.poster import poster_pdf

        around = self._around()
        return lambda: poster_pdf(around)

    def trial_page(self) -> Drawing:
        """What shows that this kiosk prints, and how well."""
        from printing.trial_page import trial_page_pdf

        around = replace(self._around(), language=ENGLISH)
        uri = self._settings.printer_uri
        return lambda: trial_page_pdf(around, uri)

    def staff_page(self) -> Drawing:
        """How to look after the kiosk, for those who work beside it."""
        from printing.staff_page import staff_page_pdf

        around = replace(self._around(), language=ENGLISH)
        return lambda: staff_page_pdf(around)

    def booklet(self, size: str, progress: Progress) -> Drawing:
        """All of the offer, in `standard` or `large` letters; `progress` is told wherever it is drawn."""
        from printing.booklet import booklet_pdf, request_for

        path, language, today = self._offer.english.path, self._language, self._today()
        settings, drafts = self._settings, self._offer.drafts

        def draw() -> bytes:
            with Catalogue.open(path) as opened:
                offer = in_language(opened, language, drafts=drafts)
                around = _around(offer, settings, language, today)
                request = request_for(offer, around, PrintSize(size))
            return booklet_pdf(request, progress)

        return draw

    @property
    def _language(self) -> str:
        visit = self._visit.value
        return visit.sheet_language or visit.language or ENGLISH

    def _spoken(self) -> Catalogue:
        """The offer as it is printed: as it is shown, unless staff chose another language for paper."""
        chosen = self._visit.value.sheet_language
        return self._offer.spoken_in(chosen) if chosen else self._offer.catalogue

    def _around(self) -> Around:
        return _around(self._spoken(), self._settings, self._language, self._today())


def _around(offer: Catalogue, settings: Settings, language: str, today: date) -> Around:
    sessions = coming(offer, today, hub=settings.hub.id)
    return Around(settings.hub, offer.release(), today, language, settings.public_address, sessions)
