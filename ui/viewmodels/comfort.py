"""What makes the screen easier to use in this visit: text size, colours, language, easy words, reach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.language import ENGLISH, LANGUAGES, Language, language_of
from kiosk.visit import Contrast, TextSize
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language to choose, called by its own name."""

    code: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ComfortProps:
    """`text_size` 0 to 2; `contrast` warm, light, dark; `draft`: no reader has checked the language.

    `in_english`: the offer's own texts stay English.
    """

    text_size: int = 0
    contrast: str = "warm"
    language: str = ENGLISH
    language_name: str = ""
    draft: bool = False
    right_to_left: bool = False
    several_languages: bool = False
    in_english: bool = False
    easy: bool = False
    lowered: bool = False


def offered(of_offer: Iterable[str], *, drafts: bool) -> tuple[Language, ...]:
    """English, and the languages of the offer that the program speaks: those checked, or drafts too."""
    wanted = {ENGLISH, *of_offer}
    return tuple(one for one in LANGUAGES if one.code in wanted and (one.checked or drafts))


class Comfort(view_of(ComfortProps)):
    """What makes the screen easier to use."""

    languages = constant(ListModel, "_rows")

    def __init__(self, visit: CurrentVisit, languages: tuple[Language, ...], parent=None) -> None:
        super().__init__(parent)
        self._visit, self._languages = visit, languages
        self._rows = ListModel(LanguageRow, self)
        visit.changed.connect(self._derive)
        self._derive()

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """0 Standard, 1 Large, 2 Largest."""
        self._visit.replace(replace(self._visit.value, text_size=TextSize(size)))

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:
        """One of `Contrast`."""
        self._visit.replace(replace(self._visit.value, contrast=Contrast(contrast)))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """One of those offered; the page stays."""
        if code not in {one.code for one in self._languages}:
            raise ValueError(code)
        self._visit.replace(replace(self._visit.value, language=code, in_english=False))

    @Slot()
    def toggleEnglish(self) -> None:
        """The offer's own texts in English, or back in the language of the visit."""
        self._visit.replace(replace(self._visit.value, in_english=not self._visit.value.in_english))

    @Slot()
    def toggleEasy(self) -> None:
        """Easy words instead of descriptions, or back."""
        self._visit.replace(replace(self._visit.value, easy=not self._visit.value.easy))

    @Slot()
    def toggleLowered(self) -> None:
        """Everything in the lower part of the screen, or back."""
        self._visit.replace(replace(self._visit.value, lowered=not self._visit.value.lowered))

    @Slot()
    def _derive(self) -> None:
        visit = self._visit.value
        language = language_of(visit.language)
        self._rows.show(
            [LanguageRow(one.code, one.name, one.code == visit.language) for one in self._languages]
        )
        self.show(
            ComfortProps(
                int(visit.text_size),
                str(visit.contrast),
                visit.language,
                language.name,
                not language.checked,
                language.right_to_left,
                len(self._languages) > 1,
                visit.in_english,
                visit.easy,
                visit.lowered,
            )
        )
