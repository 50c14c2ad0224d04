"""What is seen first is built first: a page begins with so many rows; the rest follows its first picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QObject, Slot

from ui.models.list_model import ListModel
from ui.viewmodels.route import Route

Beginning: TypeAlias = tuple[ListModel, Callable[[], int | None]]
"""A list, and with how many of its rows its page begins; None: with all."""


class SeenFirst(QObject):
    """Holds back what stands further down a page until the route says that the page is `seen`."""

    def __init__(self, route: Route, pages: Mapping[str, tuple[Beginning, ...]], parent=None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._models = {id(model): model for lists in pages.values() for model, _most in lists}
        route.arrived.connect(self._arrive)
        route.seen.connect(self._show_all)

    @Slot(str, str)
    def _arrive(self, page: str, _about: str) -> None:
        for model, most in self._pages.get(page, ()):
            model.begin_with(most())

    @Slot()
    def _show_all(self) -> None:
        for model in self._models.values():
            model.begin_with(None)
