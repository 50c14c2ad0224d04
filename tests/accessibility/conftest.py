"""Every screen of the kiosk, looked at as somebody has it who cannot see it, and from inside the scene.

A `View` is a page in one state. `survey(view, look)` opens it, turns through all of its pages and keeps what
was there as plain facts, once for all tests: the accessibility tree (`nodes`), and what is drawn (`texts`,
`pictures`, `controls`, told by tests/qml/Onlooker.qml). Rectangles are in pixels of the window.
"""

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQml import QQmlComponent, QQmlExpression

from kiosk.paths import ASSETS
from kiosk.settings import Idle
from kiosk.visit import Contrast, TextSize
from printing.printers import Condition
from ui.jobs import InlineJobs
from ui.scene import CONTROLS, FRAMES_MS, WAIT_MS, go_on
from ui.viewmodels.printing import ENDS, PrintingProps
from ui.viewmodels.route import PAGES

ONLOOKER = Path(__file__).parent.parent / "qml" / "Onlooker.qml"
ORIENTATIONS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
ON_SHEET = ("carers-leave", "guardians-allowance", "kinship-peer-groups")
NAME = "Anne-Marie Wilhelmina O'Connor"  # as long as names go
MOST_PAGES = 60
TURN_MS = 1500
"""Longer than any page takes to turn: what has not come by then does not come."""


@dataclass(frozen=True)
class View:
    """A page in one state; `open` brings it up in a kiosk whose visit has just begun."""

    name: str
    page: str
    open: Callable[["Screen"], None]

    def __str__(self):
        return self.name


@dataclass(frozen=True)
class Look:
    """One way to see the kiosk."""

    orientation: str
    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.WARM

    def __str__(self):
        return f"{self.orientation}-{self.text_size.name.lower()}-{self.contrast}"


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

    `body` is the size of body text in pixels.
    """

    view: str
    sights: tuple[Sight, ...]
    stuck: bool
    window: Box
    pixels_per_mm: float
    body: float

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
        """Nobody is there."""
        self.kiosk.finish()
        self.kiosk.attract()

    def show(self, view, look):
        """Bring a view up, dressed as the look says."""
        self.begin()
        if view.page != "attract":
            self.kiosk.start()
        view.open(self)
        assert self.kiosk.route.props.page == view.page
        self.kiosk.comfort.chooseTextSize(int(look.text_size))
        self.kiosk.comfort.chooseContrast(str(look.contrast))

    def survey(self, view, look, beside=lambda: None):
        """Bring a view up, look at it, and turn its pages to the end; `beside` is done at each page."""
        self.show(view, look)
        seen = self.settled()
        assert seen is not None, f"the scene was not at rest within {WAIT_MS} ms"
        sights = [self._sight(seen)]
        beside()
        stuck = False
        while not stuck and self.press("Next page"):
            further = self.turned(seen)
            stuck = further is None or len(sights) == MOST_PAGES
            if not stuck:
                seen = further
                sights.append(self._sight(seen))
                beside()
        sizes = json.loads(self.told("sizes()"))
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


def go(page, about="", *, before=lambda screen: None):
    def there(screen):
        before(screen)
        screen.kiosk.route.open(page, about)

    return there


def read(service, *, easy=False):
    def there(screen):
        screen.kiosk.route.open("service", service)
        if easy:
            screen.kiosk.service.toggleEasy()

    return there


def choose(screen, *services):
    for service in services or ON_SHEET:
        screen.kiosk.visit.replace(screen.kiosk.visit.value.toggled(service))


def name_it(screen):
    screen.kiosk.visit.replace(screen.kiosk.visit.value.named(NAME))


def fill(screen):
    choose(screen)
    name_it(screen)
    screen.kiosk.sheet.chooseArrangement("special-guardianship")


def hard_words(screen):
    screen.kiosk.route.open("service", "special-guardianship-apply")
    screen.kiosk.route.open("glossary", "special-guardianship-apply")


def printing(state, trouble=""):
    def there(screen):
        fill(screen)
        screen.kiosk.route.open("printing")
        screen.kiosk.printing.show(PrintingProps(state, trouble))

    return there


def left_alone(screen):
    screen.seconds[0] += Idle().warn_after_s + 1
    screen.kiosk.idle.look()


VIEWS = (
    View("attract", "attract", lambda screen: None),
    View("home", "home", lambda screen: None),
    View("every-family", "every-family", go("every-family")),
    View("area", "area", go("area", "work", before=choose)),
    View("service", "service", read("child-benefit")),
    View("service-easy", "service", read("child-benefit", easy=True)),
    View("service-with-numbers", "service", read("kinship-charity-advice")),
    View("glossary", "glossary", hard_words),
    View("talk", "talk", go("talk")),
    View("urgent", "urgent", go("urgent")),
    View("sheet-empty", "sheet", go("sheet")),
    View("sheet", "sheet", go("sheet", before=fill)),
    View("name", "name", go("name")),
    View("name-typed", "name", go("name", before=name_it)),
    View("arrangement", "arrangement", go("arrangement", before=fill)),
    View("preview", "preview", go("preview", before=fill)),
    View("by-phone", "by-phone", go("by-phone", before=choose)),
    View("printing", "printing", printing("printing")),
    View("printing-waiting", "printing", printing("waiting", "no paper")),
    View("printing-not-printed", "printing", printing("not-printed", "offline")),
    View("printing-done", "printing", printing("done")),
    View("printing-no-printer", "printing", printing("no-printer")),
    View("cleared", "cleared", lambda screen: screen.kiosk.finish()),
    View("text-size", "home", lambda screen: screen.press("Text size")),
    View("contrast", "home", lambda screen: screen.press("Contrast")),
    View("still-there", "home", left_alone),
)
LOOKS = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize))
EXTREMES = (
    Look("landscape"),
    Look("landscape", TextSize.LARGEST),
    Look("portrait", TextSize.LARGEST),
)
DRESSES = tuple(Look("landscape", contrast=contrast) for contrast in Contrast)
EVERY_LOOK = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize, Contrast))
SERVICES = sorted((ASSETS / "offer" / "services").glob("*/*.yaml"))
EVERYTHING = (
    *(View(f"service {file.stem}", "service", read(file.stem)) for file in SERVICES),
    *(
        View(f"area {name}", "area", go("area", name))
        for name in sorted({file.parent.name for file in SERVICES})
    ),
    *(View(f"printing {one}", "printing", printing("waiting", one.value)) for one in Condition),
    *(View(f"printing {state}", "printing", printing(state)) for state in ("preparing", "stopping", *ENDS)),
)
"""Every service, area and state of printing, for a long run."""
assert SERVICES, "a rule that reads nothing proves nothing"
assert {view.page for view in VIEWS} == set(PAGES), "a page that no view shows is a page that nobody tests"


@pytest.fixture(scope="session")
def screens(kiosk_window):
    """A kiosk for each orientation: `screens("portrait")`."""
    with ExitStack() as opened:
        known = {}

        def of(orientation):
            if orientation not in known:
                seconds = [0.0]
                app = opened.enter_context(
                    kiosk_window(size=ORIENTATIONS[orientation], jobs=InlineJobs(), clock=lambda: seconds[0])
                )
                known[orientation] = Screen(app, seconds)
            return known[orientation]

        yield of


@pytest.fixture(scope="session")
def survey(screens):
    """What a view shows in a look; looked at once."""
    known = {}

    def of(view, look):
        if (view.name, look) not in known:
            known[view.name, look] = screens(look.orientation).survey(view, look)
        return known[view.name, look]

    return of


@pytest.fixture(scope="session")
def views():
    """Each view by its name."""
    return {view.name: view for view in VIEWS}


@pytest.fixture(scope="session")
def standard():
    """How each visit begins."""
    return LOOKS[0]


def pytest_generate_tests(metafunc):
    """A test that asks for a view, a look or a dress is run for each; the rest of the matrix is `full`."""
    if "view" in metafunc.fixturenames:
        metafunc.parametrize("view", VIEWS, ids=str)
    if "look" in metafunc.fixturenames:
        metafunc.parametrize("look", LOOKS, ids=str)
    if "dress" in metafunc.fixturenames:
        rest = [pytest.param(one, marks=pytest.mark.full) for one in EVERY_LOOK if one not in DRESSES]
        metafunc.parametrize("dress", [*DRESSES, *rest], ids=str)
    if "extreme" in metafunc.fixturenames:
        metafunc.parametrize("extreme", EXTREMES, ids=str)
    if "anything" in metafunc.fixturenames:
        metafunc.parametrize("anything", EVERYTHING, ids=str)
