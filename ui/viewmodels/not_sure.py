"""*I am not sure*: the questions that end in a likely arrangement, what it means, and a person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Slot

from kiosk.language import words_in
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import UNSURE
from kiosk.offer.which_arrangement import likely, question_after
from ui.current_visit import CurrentVisit
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer to touch."""

    answer_id: str
    words: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class NotSureProps:
    """Either a `question`, or what is likely: the arrangement and its meaning. `known`: not just *unsure*."""

    question: str = ""
    known: bool = False
    arrangement: str = ""
    name: str = ""
    legal_name: str = ""
    meaning: str = ""


def derive(answers: tuple[str, ...], catalogue: Catalogue, language: str) -> NotSureProps:
    """The next question, or what the answers lead to."""
    question = question_after(answers)
    if question is not None:
        return NotSureProps(question=words_in(language).gettext(question.words))
    one = catalogue.arrangement(likely(answers))
    return NotSureProps("", one.id != UNSURE, one.id, one.name, one.legal_name, one.description)


class NotSure(view_of(NotSureProps)):
    """Asks one question after the other. The answers are gone with the visit."""

    answers = constant(ListModel, "_rows")

    def __init__(self, offer: SpokenOffer, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._visit, self._route = offer, visit, route
        self._given: tuple[str, ...] = ()
        self._rows = ListModel(AnswerRow, self)
        route.arrived.connect(self._arrive)
        offer.changed.connect(self._derive)
        visit.ended.connect(self._forget)

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Answer the question on the page."""
        self._given = (*self._given, answer)
        self._derive()

    @Slot()
    def back(self) -> None:
        """To the question before; from the first one, to where the carer came from."""
        if self._given:
            self._given = self._given[:-1]
            self._derive()
        else:
            self._route.back()

    @Slot()
    def take(self) -> None:
        """Go by what the answers lead to, and on to the next question of the finder."""
        arrangement = likely(self._given)
        self._visit.replace(replace(self._visit.value, arrangement=arrangement))
        self._route.open("finder", "needs")

    @Slot(str, str)
    def _arrive(self, page: str, _about: str) -> None:
        if page == "not-sure":
            self._derive()

    @Slot()
    def _forget(self) -> None:
        self._given = ()
        self._rows.show([])
        self.show(NotSureProps())

    @Slot()
    def _derive(self) -> None:
        question, language = question_after(self._given), self._offer.language
        words = words_in(language)
        self._rows.show(
            [
                AnswerRow(choice.id, words.gettext(choice.words), choice.id == "not-sure")
                for choice in (question.choices if question else ())
            ]
        )
        self.show(derive(self._given, self._offer.catalogue, language))
