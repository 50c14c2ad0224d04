"""The offer in the language of the visit, told to everyone who shows a part of it.

`changed` comes after the language has: whoever shows texts reads them again. Another offer brings another one
of these (see `ui.current_offer`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.language import ENGLISH
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.translated import in_language
from ui.current_visit import CurrentVisit


class SpokenOffer(QObject):
    """Holds the open offer; `catalogue` reads it in the visit's language, `english` as it was written."""

    changed = Signal()

    def __init__(
        self, catalogue: Catalogue, visit: CurrentVisit, *, drafts: bool = False, parent=None
    ) -> None:
        super().__init__(parent)
        self.english = catalogue
        self._visit, self.drafts = visit, drafts
        self._languages: dict[str, Catalogue] = {}
        self._shown = self._languages_wanted()
        visit.changed.connect(self._follow)

    @property
    def catalogue(self) -> Catalogue:
        """The offer in the language of its texts."""
        spoken, _around = self._shown
        return self.spoken_in(spoken)

    def spoken_in(self, language: str) -> Catalogue:
        """The offer in any language."""
        if language not in self._languages:
            self._languages[language] = in_language(self.english, language, drafts=self.drafts)
        return self._languages[language]

    @property
    def language(self) -> str:
        """The language of the words around the offer's own: of hours, dates and buttons."""
        return self._visit.value.language

    @Slot()
    def _follow(self) -> None:
        now = self._languages_wanted()
        if now != self._shown:
            self._shown = now
            self.changed.emit()

    def _languages_wanted(self) -> tuple[str, str]:
        """The language of the offer's texts, and that of the words around them."""
        visit = self._visit.value
        return ENGLISH if visit.in_english else visit.language, visit.language
