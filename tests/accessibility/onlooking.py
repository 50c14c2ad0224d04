"""A kiosk in a window, looked at as somebody has it who cannot see it, and from inside the scene.

What is found is kept as plain facts: the tree of accessibility (`nodes`), what is drawn (`texts`, `pictures`,
`controls`, told by tests/qml/Onlooker.qml). Rectangles are in pixels of the window.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQml import QQmlComponent, QQmlExpression

from ui.scene import CONTROLS, FRAMES_MS, WAIT_MS, go_on
from ui.viewmodels.route import BEFORE_AND_AFTER

ONLOOKER = Path(__file__).parent.parent / "qml" / "Onlooker.qml"
MOST_PAGES = 60
TURN_MS = 1500
"""Longer than any page takes to turn: what has not come by then does not come."""


@dataclass(frozen=True)
class Box:
    """A rectangle of pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self):
        return self.x + self.width

    @property
    def bottom(self):
        return self.y + self.height

    @property
    def empty(self):
        return self.width < 1 or self.height < 1

    def grown(self, by):
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def contains(self, other, slack=1.0):
        around = self.grown(slack)
        return (
            around.x <= other.x
            and around.y <= other.y
            and other.right <= around.right
            and other.bottom <= around.bottom
        )

    def overlaps(self, other):
        return (
            min(self.right, other.right) - max(self.x, other.x) > 1
            and min(self.bottom, other.bottom) - max(self.y, other.y) > 1
        )

    def gap(self, other):
        """How far apart they are, in pixels; 0 where they touch or overlap."""
        across = max(self.x, other.x) - min(self.right, other.right)
        down = max(self.y, other.y) - min(self.bottom, other.bottom)
        return max(across, down, 0)

    def same(self, other):
        return self.contains(other, 2) and other.contains(self, 2)


@dataclass(frozen=True)
class Node:
    """A thing of the tree that is not hidden. `shown`: no pane or window cuts any of it off."""

    name: str
    role: QAccessible.Role
    box: Box
    shown: bool
    enabled: bool
    focusable: bool


@dataclass(frozen=True)
class Sight:
    """What can be seen before a page is turned."""

    nodes: tuple[Node, ...]
    texts: tuple[dict, ...]
    pictures: tuple[dict, ...]
    controls: tuple[dict, ...]


@dataclass(frozen=True)
class Survey:
    """All that a view shows, page for page. `stuck`: its last page could not be turned to.

    `body` is the size of body text in pixels. `pale`: what can hardly be told from what is behind it.
    """

    view: str
    sights: tuple[Sight, ...]
    stuck: bool
    window: Box
    pixels_per_mm: float
    body: float
    pale: tuple[str, ...] = ()

    def each(self, kind):
        """Whatever is of this kind and at least partly in sight, on any page."""
        return [one for sight in self.sights for one in getattr(sight, kind) if not one["seen"].empty]


@dataclass
class Screen:
    """A kiosk in a window, and an onlooker inside it."""

    app: object
    seconds: list[float]
    onlooker: object = field(init=False)

    def __post_init__(self):
        # PySide lets what a component made go with the component.
        self._component = QQmlComponent(self.app.engine, QUrl.fromLocalFile(str(ONLOOKER)))
        self.onlooker = self._component.createWithInitialProperties({"scene": self.app.window})
        assert self.onlooker is not None, self._component.errorString()

    @property
    def kiosk(self):
        return self.app.kiosk

    def told(self, expression):
        """What the onlooker answers."""
        asked = QQmlExpression(self.app.engine.rootContext(), self.onlooker, expression)
        answer, _undefined = asked.evaluate()
        assert not asked.hasError(), asked.error().toString()
        return answer

    def settled(self):
        """What the onlooker sees once it has not changed for three frames."""
        return self._seen_when(lambda quiet_ms, _now: quiet_ms > FRAMES_MS, WAIT_MS)

    def turned(self, before):
        """What the onlooker sees once it is no longer `before`; None where that never comes."""
        return self._seen_when(lambda quiet_ms, now: now != before and quiet_ms > FRAMES_MS, TURN_MS)

    def _seen_when(self, well, within_ms):
        clock = QElapsedTimer()
        clock.start()
        last, since = None, 0
        while clock.elapsed() < within_ms:
            go_on()
            now = self.told("everything()")
            if now != last:
                last, since = now, clock.elapsed()
            elif well(clock.elapsed() - since, now):
                return now
        return None

    def press(self, name):
        """Have the tree press what has a name that begins so, as a screen reader does; False: nothing has.

        No finger: it would have to wait 300 ms between two touches of the same button.
        """
        for one, node in self._tree():
            if node.role in CONTROLS and node.shown and node.enabled and node.name.startswith(name):
                one.actionInterface().doAction(QAccessibleActionInterface.pressAction())
                return True
        return False

    def begin(self):
        """Nobody is there, and nobody uses keys: with them each page is read, and what is read is marked."""
        self.kiosk.listen.touched()
        self.kiosk.finish()
        self.kiosk.attract()

    def show(self, view, look):
        """Bring a view up, dressed as the look says."""
        self.begin()
        if view.page != "attract":
            self.kiosk.start()
        view.open(self)
        assert self.kiosk.route.props.page == view.page
        if view.page not in BEFORE_AND_AFTER:  # between two visits letters are Standard
            self.kiosk.comfort.chooseTextSize(int(look.text_size))
        self.kiosk.comfort.chooseContrast(str(look.contrast))
        self.kiosk.comfort.chooseLanguage(look.language)

    def survey(self, view, look, beside=lambda: None):
        """Bring a view up, look at it, and turn its pages to the end; `beside` is done at each page."""
        self.show(view, look)
        seen = self.settled()
        assert seen is not None, f"the scene was not at rest within {WAIT_MS} ms"
        sights = [self._sight(seen)]
        beside()
        stuck = False
        while not stuck and self.press(QCoreApplication.translate("Scroller", "Next page")):
            further = self.turned(seen)
            stuck = further is None or len(sights) == MOST_PAGES
            if not stuck:
                seen = further
                sights.append(self._sight(seen))
                beside()
        sizes = json.loads(self.told("sizes()"))
        self.kiosk.comfort.chooseLanguage("en")  # Qt has one translator for all kiosks of a program
        size = self.app.window.size()
        window = Box(0, 0, size.width(), size.height())
        return Survey(view.name, tuple(sights), stuck, window, sizes["pixelsPerMm"], sizes["body"])

    def focused(self):
        """The control that has the keyboard: its number, box, and what of that is seen; None: none has it."""
        facts = json.loads(self.told("focus()"))
        return facts and boxed(facts)

    def tree(self):
        """Everything the accessibility tree holds that is not hidden."""
        return tuple(node for _one, node in self._tree())

    def _tree(self):
        QAccessible.setActive(True)
        window = self.app.window
        root = QAccessible.queryAccessibleInterface(window)
        origin = window.position()
        waiting = [(root, Box(0, 0, window.width(), window.height()))]
        while waiting:
            one, frame = waiting.pop()
            if one is not root:
                state, rect = one.state(), one.rect().translated(-origin)
                if state.invisible:
                    continue
                box = Box(*rect.getRect())
                name = one.text(QAccessible.Text.Name)
                shown, enabled = frame.contains(box), not state.disabled
                yield one, Node(name, one.role(), box, shown, enabled, bool(state.focusable))
                if one.role() == QAccessible.Role.Pane:
                    frame = common(frame, box)
            children = [one.child(number) for number in reversed(range(one.childCount()))]
            waiting += [(child, frame) for child in children if child is not None]

    def _sight(self, told):
        found = json.loads(told)
        kinds = {kind: tuple(map(boxed, ones)) for kind, ones in found.items()}
        return Sight(self.tree(), **kinds)


def common(one, other):
    x, y = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(x, y, max(0.0, right - x), max(0.0, bottom - y))


def boxed(facts):
    boxes = ("box", "seen", "written", "control", "ring", "ringSeen")
    return {
        name: Box(*value) if name in boxes and value is not None else value for name, value in facts.items()
    }
