"""The first name for the sheet, typed on our own keyboard, gone with the visit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot

from kiosk.visit import FIRST_NAME_LENGTH
from ui.current_visit import CurrentVisit
from ui.viewmodels.view_model import view_of

KEYBOARDS = Path(__file__).parent.parent / "keyboards"


@dataclass(frozen=True, slots=True)
class NameProps:
    """`rows` are the keys, a text a row; `layout` is abc or qwerty; `full` when no more letters fit."""

    text: str = ""
    rows: tuple[str, ...] = ()
    layout: str = "qwerty"
    capitals: bool = True
    full: bool = False


def derive(text: str, layouts: dict[str, list[str]], layout: str) -> NameProps:
    """Capitals where a name begins: at the start, and after a space or a hyphen."""
    capitals = not text or text[-1] in " -"
    rows = tuple(row.upper() if capitals else row for row in layouts[layout])
    return NameProps(text, rows, layout, capitals, len(text) >= FIRST_NAME_LENGTH)


class Name(view_of(NameProps)):
    """What stands in the field. Every key counts: two quick taps on one letter are two letters."""

    def __init__(self, visit: CurrentVisit, language: str = "en", parent=None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._layouts = json.loads((KEYBOARDS / f"{language}.json").read_text(encoding="utf-8"))
        self._layout = "qwerty"
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
        """ABC instead of QWERTY, or back."""
        self._layout = "abc" if self._layout == "qwerty" else "qwerty"
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._layout = "qwerty"
        self._derive()

    @Slot()
    def _derive(self) -> None:
        self.show(derive(self._visit.value.first_name, self._layouts, self._layout))
