"""What staff type for a family, on our own keyboard: a note for the sheet, or the place of an appointment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.language import ENGLISH
from kiosk.offer.appointment import PLACE_LENGTH
from kiosk.visit import NOTE_LENGTH, Visit
from ui.current_visit import CurrentVisit
from ui.viewmodels.keyboard import SIGNS, Layout, after, layouts_for
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

PAGE = "staff-write"
NOTE, PLACE = "note", "place"
LENGTHS = {NOTE: NOTE_LENGTH, PLACE: PLACE_LENGTH}
_SENTENCE_ENDS = (". ", "? ", "! ", "\n")


@dataclass(frozen=True, slots=True)
class StaffWriteProps:
    """`what` is typed, note or place; `rows` are the keys; `left`: how many more characters fit."""

    what: str = NOTE
    text: str = ""
    rows: tuple[str, ...] = ()
    next_layout: str = ""
    left: int = NOTE_LENGTH


def capitals_after(what: str, text: str) -> bool:
    """A note begins its sentences with a capital, a place each of its words."""
    if not text:
        return True
    return text[-1] in " -" if what == PLACE else text.endswith(_SENTENCE_ENDS)


def layouts() -> tuple[Layout, ...]:
    """The usual keys, the same in capitals for names, then figures and signs."""
    usual = layouts_for(ENGLISH)[0]
    return (usual, Layout("Caps", usual.capitals()), SIGNS)


def derive(what: str, text: str, number: int) -> StaffWriteProps:
    """The field and its keys."""
    known = layouts()
    layout = known[number]
    rows = layout.capitals() if number == 0 and capitals_after(what, text) else layout.rows
    return StaffWriteProps(what, text, rows, known[after(known, number)].name, LENGTHS[what] - len(text))


class StaffWrite(view_of(StaffWriteProps)):
    """Every key counts; what is typed is in the visit, and nowhere else."""

    def __init__(self, visit: CurrentVisit, route: Route, parent=None) -> None:
        super().__init__(parent)
        self._visit, self._what, self._layout = visit, NOTE, 0
        route.arrived.connect(self._arrived)
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        self._derive()

    @Slot(str)
    def type(self, letter: str) -> None:
        """Add what a key says. A capital is typed once, then small letters come back."""
        if self._layout == 1:
            self._layout = 0
        self._write(self._text + letter)

    @Slot()
    def delete(self) -> None:
        """Take the last letter away."""
        self._write(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self._write("")

    @Slot()
    def changeLayout(self) -> None:
        """The next layout, round and round."""
        self._layout = after(layouts(), self._layout)
        self._derive()

    @property
    def _text(self) -> str:
        visit = self._visit.value
        return visit.note if self._what == NOTE else visit.appointment.place

    def _write(self, text: str) -> None:
        visit: Visit = self._visit.value
        self._visit.replace(visit.noted(text) if self._what == NOTE else visit.meeting_at(text))
        self._derive()

    @Slot(str, str)
    def _arrived(self, page: str, about: str) -> None:
        if page == PAGE:
            self._what, self._layout = about if about in LENGTHS else NOTE, 0
            self._derive()

    @Slot()
    def _forget(self) -> None:
        self._what, self._layout = NOTE, 0
        self._derive()

    @Slot()
    def _derive(self) -> None:
        self.show(derive(self._what, self._text, self._layout))
