"""What is read aloud of a screen, and in which order: one rule for every page, from the accessibility tree.

All that has a name and is there, depth first, also what a page must be turned for. Of a dialog that is open,
nothing but the dialog; what stands in a tool bar (the bottom bar, *Next page*) is never read, only named when
keys come to it. Where pages have been turned, what was before is not read again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing to say, and where it stands, in pixels of the window. `more` is its description."""

    name: str
    more: str
    rect: QRect

    @property
    def text(self) -> str:
        """All of it."""
        return f"{self.name}. {self.more}" if self.more else self.name


@dataclass(frozen=True, slots=True)
class Screen:
    """What there is to hear. `title` tells one page from another, `focus` is what has the keys."""

    title: str
    passages: tuple[Passage, ...]
    focus: str


class Reading:
    """Reads the window it is given."""

    def __init__(self) -> None:
        self._window: QQuickWindow | None = None

    def read_from(self, window: QQuickWindow | None) -> None:
        """From now on this one, or none."""
        self._window = window

    def look(self) -> Screen:
        """What there is to hear now."""
        if self._window is None:
            return Screen("", (), "")
        QAccessible.setActive(True)
        root = QAccessible.queryAccessibleInterface(self._window)
        walk = _Walk(self._window.position())
        walk.through(root, QRect(QPoint(0, 0), self._window.size()))
        dialog = walk.dialogs[-1] if walk.dialogs else None
        passages = tuple(walk.inside(dialog))
        title = dialog.name if dialog else next(walk.headings(), "")
        return Screen(title, passages, walk.focus)


@dataclass(frozen=True, slots=True)
class _Dialog:
    name: str
    begin: int
    end: int


class _Walk:
    """Once through the tree. The items themselves are never asked for (see `ui.scene`)."""

    def __init__(self, origin: QPoint) -> None:
        self._origin = origin
        self.passages: list[Passage] = []
        self.roles: list[Role] = []
        self._read: list[bool] = []
        self.dialogs: list[_Dialog] = []
        self.focus = ""

    def headings(self) -> Iterator[str]:
        """Each heading; the first is the page's title."""
        for one, role in zip(self.passages, self.roles, strict=True):
            if role == Role.Heading:
                yield one.name

    def inside(self, dialog: _Dialog | None) -> Iterator[Passage]:
        """What is read of it, or of the page."""
        span = slice(dialog.begin, dialog.end) if dialog else slice(None)
        for passage, read in zip(self.passages[span], self._read[span], strict=True):
            if read:
                yield passage

    def through(self, one: QAccessibleInterface, frame: QRect, *, read: bool = True) -> None:
        """Everything below it."""
        for number in range(one.childCount()):
            child = one.child(number)
            if child is not None:
                self._visit(child, frame, read=read)

    def _visit(self, one: QAccessibleInterface, frame: QRect, *, read: bool) -> None:
        state, role = one.state(), one.role()
        rect = one.rect().translated(-self._origin)
        if state.invisible:
            return
        begin, name = len(self.passages), one.text(QAccessible.Text.Name)
        if role == Role.Pane:
            frame = frame.intersected(rect)
        elif role not in (Role.Dialog, Role.ToolBar) and name:
            passage = Passage(name, one.text(QAccessible.Text.Description), rect)
            self.passages.append(passage)
            self.roles.append(role)
            self._read.append(read and rect.bottom() > frame.top())
            if state.focused:
                self.focus = passage.text
        self.through(one, frame, read=read and role != Role.ToolBar)
        if role == Role.Dialog:
            self.dialogs.append(_Dialog(name, begin, len(self.passages)))
