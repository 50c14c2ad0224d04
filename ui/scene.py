"""The scene as somebody has it who cannot see it: Qt's accessibility tree, and a finger for what it names.

For the tour and the tests. A control is whatever says that it is a button; it is touched where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

WAIT_MS = 8000
FRAMES_MS = 50
"""Time for three frames: layouts settle in the first, pages are cut in the second."""
BUSY_MS = 10
"""Longer than the scene takes to find that there is nothing to do."""
REST_MS = 2000
"""So long rest is waited for, and no longer: a machine busy with other things never comes to rest."""
DOUBLE_TAP_MS = 320
NEAR_PX = 40
CONTROLS = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing of the tree. `rect` is in window coordinates."""

    name: str
    role: QAccessible.Role
    rect: QRect
    shown: bool
    enabled: bool
    focusable: bool


class NotThere(Exception):
    """Nothing on the screen has that name."""


def nodes(window: QQuickWindow) -> Iterator[Node]:
    """Everything the tree holds, depth first, as it would be spoken.

    Panes cut off what they hold. The items themselves are never asked for: PySide's wrappers of what QML owns
    outlive it, and crash.
    """
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    origin = window.position()
    waiting = [(root, QRect(QPoint(0, 0), window.size()))]
    while waiting:
        one, frame = waiting.pop()
        if one is not root:
            node = _node(one, origin, frame)
            frame = frame.intersected(node.rect) if node.role == QAccessible.Role.Pane else frame
            yield node
        children = [one.child(number) for number in reversed(range(one.childCount()))]
        waiting += [(child, frame) for child in children if child is not None]


def _node(one: QAccessibleInterface, origin: QPoint, frame: QRect) -> Node:
    state, rect = one.state(), one.rect().translated(-origin)
    return Node(
        one.text(QAccessible.Text.Name),
        one.role(),
        rect,
        not bool(state.invisible) and frame.adjusted(-1, -1, 1, 1).contains(rect),
        not bool(state.disabled),
        bool(state.focusable),
    )


def go_on() -> None:
    """Let the scene do what is due, and let go of the pages that are gone: only a running loop does that."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Let the scene catch up, until `done` and a few frames at rest; gives up after `WAIT_MS`.

    Raises:
        NotThere: it was not done in time.
    """
    clock = QElapsedTimer()
    clock.start()
    busy = 0  # until when: on a slow machine a page may take longer than the frames that follow it
    while not done() or clock.elapsed() < min(busy, REST_MS) + FRAMES_MS:
        before = clock.elapsed()
        if before > WAIT_MS:
            raise NotThere(f"not within {WAIT_MS} ms")
        go_on()
        if clock.elapsed() - before > BUSY_MS:
            busy = clock.elapsed()


class Finger:
    """Touches the screen as a finger does: down and up on one spot."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window, self._device = window, device
        self._touched: list[tuple[QRect, int]] = []  # where, and when
        self._clock = QElapsedTimer()
        self._clock.start()

    def sees(self, name: str) -> bool:
        """Whether a control whose name begins so is in sight."""
        return self._find(name) is not None

    def touch(self, name: str) -> None:
        """Touch the control whose name is, or begins with, `name`; turn pages to it where it is further on.

        Raises:
            NotThere: there is none.
        """
        node = self._find(name)
        while node is None and (before := self._find("Back a page")):
            self.touch_at(before.rect)
            node = self._find(name)
        while node is None:
            further = self._find("Next page")
            if further is None:
                seen = ", ".join(
                    one.name for one in nodes(self._window) if one.role in CONTROLS and one.shown
                )
                raise NotThere(f"no button “{name}”; there are: {seen}")
            self.touch_at(further.rect)
            node = self._find(name)
        self.touch_at(node.rect)

    def touch_at(self, place: QRect) -> None:
        """Touch the middle of a place; where it was touched already, only as no double tap.

        A control may have moved with its new words, and is the same one all the same.
        """
        spot = place.center()
        if self._just_touched(spot):
            settle(lambda: not self._just_touched(spot))
        QTest.touchEvent(self._window, self._device).press(0, spot, self._window).commit()
        go_on()
        QTest.touchEvent(self._window, self._device).release(0, spot, self._window).commit()
        self._touched.append((place, self._clock.elapsed()))
        settle()

    def _just_touched(self, spot: QPoint) -> bool:
        first = self._clock.elapsed() - DOUBLE_TAP_MS
        self._touched = [(place, at) for place, at in self._touched if at >= first]
        near = (place.adjusted(-NEAR_PX, -NEAR_PX, NEAR_PX, NEAR_PX) for place, _ in self._touched)
        return any(place.contains(spot) for place in near)

    def _find(self, name: str) -> Node | None:
        frame = QRect(QPoint(0, 0), self._window.size())
        found = [
            one
            for one in nodes(self._window)
            if one.role in CONTROLS and one.enabled and one.shown and frame.contains(one.rect.center())
        ]
        exact = [one for one in found if one.name == name]
        near = [one for one in found if one.name.startswith(name)]
        return next(iter(exact or near), None)
