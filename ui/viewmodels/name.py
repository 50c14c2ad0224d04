"""The first name for the sheet, typed on our own keyboard, gone with the visit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.visit import FIRST_NAME_LENGTH
from ui.current_visit import CurrentVisit
from ui.viewmodels.keyboard import Layout, after, layouts_for
from ui.viewmodels.view_model import view_of


@dataclass(frozen=True, slots=True)
class NameProps:
    """`rows` are the keys, a text a row; `next_layout` names the one to change to; `full`: no more fits."""

    text: str = ""
    rows: tuple[str, ...] = ()
    next_layout: str = ""
    capitals: bool = True
    full: bool = False


def derive(text: str, layouts: tuple[Layout, ...], number: int) -> NameProps:
    """Capitals where a name begins: at the start, and after a space or a hyphen."""
    capitals = not text or text[-1] in " -"
    layout = layouts[number]
    rows = layout.capitals() if capitals else layout.rows
    coming = layouts[after(layouts, number)].name
    return NameProps(text, rows, coming, capitals, len(text) >= FIRST_NAME_LENGTH)


class Name(view_of(NameProps)):
    """What stands in the field. Every key counts: two quick taps on one letter are two letters."""

    def __init__(self, visit: CurrentVisit, parent=None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._language, self._layout = visit.value.language, 0
        visit.changed.connect(self._derive)
        visit.ended.connect(self._forget)
        self._derive()

    @Slot(str)
    def type(self, letter: str) -> None:
        """Add what a key says."""
        self._visit.replace(self._visit.value.named(self._visit.value.first_name + letter))

    @Slot()
    def delete(self) -> None:
        """Take the last letter away."""
        self._visit.replace(self._visit.value.named(self._visit.value.first_name[:-1]))

    @Slot()
    def clear(self) -> None:
        """No name on the sheet."""
        self._visit.replace(self._visit.value.named(""))

    @Slot()
    def changeLayout(self) -> None:
        """The next layout of the language: ABC instead of QWERTY, or back."""
        self._layout = after(layouts_for(self._language), self._layout)
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._layout = 0
        self._derive()

    @Slot()
    def _derive(self) -> None:
        visit = self._visit.value
        if visit.language != self._language:
            self._language, self._layout = visit.language, 0
        self.show(derive(visit.first_name, layouts_for(self._language), self._layout))
