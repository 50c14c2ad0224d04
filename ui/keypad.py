"""Keys that somebody may be using who does not see the screen: `Listen` is told of them before and after.

Items that do something with a key keep it, so whoever wants all of them has to stand before the window.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from ui.viewmodels.listen import Listen

KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Home,
        Qt.Key.Key_Back, Qt.Key.Key_Help,
    }
)  # fmt: skip


class Keypad(QObject):
    """Watches a window's keys."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listen: Listen | None = None
        window.installEventFilter(self)

    def tell(self, listen: Listen | None) -> None:
        """From now on this one, or none."""
        self._listen = listen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; every key goes where it would have gone."""
        if isinstance(event, QKeyEvent) and self._listen is not None and event.key() in KEYS:
            self._listen.keyed(event.type() == QEvent.Type.KeyPress)
        return False
