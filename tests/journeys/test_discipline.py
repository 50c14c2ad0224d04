"""Nothing that a hand or a keyboard does leaves the kiosk, breaks it, or takes somebody too far from home.

A monkey with a fixed seed touches, drags, presses keys and turns the screen. It sets out from every page that
carers see, and must leave it by its own hands. While it does, Qt may not warn (that fails any test here), and
every now and then the way home must be two touches long.
"""

import gc
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.visit import Contrast, TextSize
from ui.scene import CONTROLS, DOUBLE_TAP_MS, Finger, go_on, nodes, settle
from ui.viewmodels.route import PAGES, ROOMS, STAFF

SEED = 20261125
QUICK, LONG = 2_000, 20_000
LOOK_EVERY = 250
ABOUT = {
    "area": "money", "service": "child-benefit", "finder": "arrangement",
    "glossary": "special-guardianship-apply",
}  # fmt: skip
STARTS = tuple(page for page in PAGES if page not in (STAFF, *ROOMS))
STRETCH = QUICK // (2 * len(STARTS))
"""So many actions from one start, twice."""
LEAST_LEFT, LEAST_REACHED = len(STARTS) - 2, len(STARTS) // 2
"""So many pages it must leave, and come to from elsewhere. It comes to nearly all."""
MOST_GROWTH_BYTES = 5_000_000
SIZES = ((1920, 1080), (1080, 1920))
FORBIDDEN = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Meta, Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    *((getattr(Qt.Key, f"Key_F{number}"), Qt.KeyboardModifier.NoModifier) for number in range(1, 13)),
]
HARMLESS = [
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Delete,
]  # fmt: skip
LONG_PRESS_MS = 900
MOST_TOUCHES_HOME = 2


class Monkey:
    """Does whatever a seed says to a kiosk that somebody stands in front of."""

    def __init__(self, app, device, seed):
        self.app, self.window, self.device = app, app.window, device
        self.chance = random.Random(seed)  # noqa: S311 - chance that can be repeated
        self.seconds = [0.0]

    def spot(self):
        return QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))

    def control(self):
        """The middle of something that can be pressed; anywhere, where there is nothing."""
        frame = QRect(QPoint(0, 0), self.window.size())
        found = [
            one.rect.center()
            for one in nodes(self.window)
            if one.role in CONTROLS and one.shown and frame.contains(one.rect.center())
        ]
        return self.chance.choice(found) if found else self.spot()

    def fingers(self, spots, to=None):
        touch = QTest.touchEvent(self.window, self.device)
        for number, spot in enumerate(spots):
            touch.press(number, spot, self.window)
        touch.commit()
        go_on()
        if to is not None:
            touch = QTest.touchEvent(self.window, self.device)
            for number, spot in enumerate(to):
                touch.move(number, spot, self.window)
            touch.commit()
            go_on()
        touch = QTest.touchEvent(self.window, self.device)
        for number, spot in enumerate(to or spots):
            touch.release(number, spot, self.window)
        touch.commit()
        go_on()

    def act(self):
        """One thing of many, touches on controls more often than the rest."""
        done = self.chance.choices(
            ("press", "tap", "drag", "edge", "two", "palm", "key", "forbidden", "turn", "wait"),
            (50, 8, 6, 4, 6, 4, 12, 6, 0.4, 2),
        )[0]
        getattr(self, f"_{done}")()

    def _press(self):
        self.fingers([self.control()])

    def _tap(self):
        self.fingers([self.spot()])

    def _drag(self):
        self.fingers([self.spot()], [self.spot()])

    def _edge(self):
        edge = QPoint(self.chance.choice((0, self.window.width() - 1)), self.spot().y())
        self.fingers([edge], [self.spot()])

    def _two(self):
        self.fingers([self.control(), self.control()])

    def _palm(self):
        where = self.spot()
        self.fingers([where + QPoint(20 * number, 12 * (number % 2)) for number in range(5)])

    def _key(self):
        QTest.keyClick(self.window, self.chance.choice(HARMLESS))

    def _forbidden(self):
        QTest.keyClick(self.window, *self.chance.choice(FORBIDDEN))

    def _turn(self):
        self.window.resize(QSize(*self.chance.choice(SIZES)))

    def _wait(self):
        self.seconds[0] += self.chance.choice((1, 30, 125, 170))
        self.app.kiosk.idle.look()


def memory():
    """Bytes of this program's own that are in memory."""
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) * 1024
    raise AssertionError


def rest():
    """Wait until the next touch is no second tap on the same control."""
    clock = QElapsedTimer()
    clock.start()
    settle(lambda: clock.elapsed() > DOUBLE_TAP_MS)


def go_home(monkey):
    """By two touches of what can be seen at most, from under a panel, too."""
    kiosk = monkey.app.kiosk
    kiosk.idle.stay()  # whoever is on the way home has answered that they are still here
    way = [kiosk.route.props.page]
    rest()
    for _ in range(MOST_TOUCHES_HOME):
        if way[-1] != "home" or panel_open(monkey):
            touch_first(monkey, "Home", "Back", "Close", "My sheet", "Touch")
            rest()
            way.append(kiosk.route.props.page)
    assert way[-1] == "home", way
    assert not panel_open(monkey), way


def touch_first(monkey, *words):
    """Touch the first of these that can be seen."""
    shown = {one.name: one.rect.center() for one in nodes(monkey.window) if one.shown and one.enabled}
    name = next((each for word in words for each in shown if fits(each, word)), None)
    assert name, f"no way on from {monkey.app.kiosk.route.props.page}: {sorted(shown)}"
    monkey.fingers([shown[name]])


def fits(name, word):
    return name == word or (word in ("My sheet", "Touch") and name.startswith(word))


def panel_open(monkey):
    return any(one.name == "Close" and one.shown for one in nodes(monkey.window))


def set_out(kiosk, page):
    """Be on a page as a carer comes to it."""
    kiosk.finish()
    if page == "cleared":
        return
    kiosk.attract()
    if page == "staff-pin":
        kiosk.staffDoor()
    elif page != "attract":
        kiosk.start()
        kiosk.route.open(page, ABOUT.get(page, ""))


def run(open_kiosk, touch_device, actions):
    settings = Settings(show_draft_translations=True)
    seconds = [0.0]
    app = open_kiosk(settings=settings, clock=lambda: seconds[0])
    monkey = Monkey(app, touch_device, SEED)
    monkey.seconds = seconds
    before, start, reached, left = 0, "", set(), set()
    for number in range(1, actions + 1):
        if number % STRETCH == 1:
            start = STARTS[number // STRETCH % len(STARTS)]
            set_out(app.kiosk, start)
            settle()
        was = app.kiosk.route.props.page
        monkey.act()
        page = app.kiosk.route.props.page
        reached |= {page} - {was}
        left |= {start} - {page}
        assert app.window.isVisible()
        if number % LOOK_EVERY == 0:
            visit = app.kiosk.visit
            english = app.kiosk.comfort.props.language == "en"
            if not english:
                app.kiosk.comfort.chooseLanguage("en")  # so that the test can read the way
            go_home(monkey)
            assert visit.value.text_size in TextSize
            assert visit.value.contrast in Contrast
            if number == actions // 2:
                app.kiosk.finish()
                before = memory()
    assert len(left) >= LEAST_LEFT, "a monkey that stays where it was put proves nothing"
    assert len(reached) >= LEAST_REACHED, "a monkey that goes nowhere proves nothing"
    app.kiosk.finish()
    settle()
    return memory() - before


def test_a_monkey_does_no_harm(open_kiosk, touch_device):
    run(open_kiosk, touch_device, QUICK)


@pytest.mark.full
def test_a_patient_monkey_does_no_harm(open_kiosk, touch_device):
    """It has seen each page in each size and language long before half of it: nothing more stays."""
    assert run(open_kiosk, touch_device, LONG) < MOST_GROWTH_BYTES


def test_no_such_key_closes_the_kiosk_or_opens_anything(open_kiosk):
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open("area", "money")
    settle()
    app.window.requestActivate()
    windows = len(QGuiApplication.allWindows())
    for key, held in FORBIDDEN:
        QTest.keyClick(app.window, key, held)
        settle()
        assert len(QGuiApplication.allWindows()) == windows, (key, held)
        assert app.window.isVisible(), (key, held)
        assert app.kiosk.route.props.page == "area", (key, held)


def test_the_window_does_not_close_when_it_is_asked_to(open_kiosk):
    app = open_kiosk()
    app.window.close()
    settle()
    assert app.window.isVisible()


@pytest.mark.parametrize("panel", ["Text size", "Contrast", "Language"])
def test_home_is_one_touch_away_from_under_a_panel(open_kiosk, touch_device, panel):
    app = open_kiosk(settings=Settings(show_draft_translations=True))
    app.kiosk.start()
    finger = Finger(app.window, touch_device)
    finger.touch(panel)
    assert not finger.sees("Home"), "one is there already"
    finger.touch("Close")
    app.kiosk.route.open("area", "money")
    app.kiosk.route.open("service", "child-benefit")
    finger.touch(panel)
    finger.touch("Home")
    assert app.kiosk.route.props.page == "home"
    assert not finger.sees("Close")


def test_a_long_press_is_a_touch_and_nothing_else(open_kiosk, touch_device):
    app = open_kiosk()
    app.kiosk.start()
    settle()
    spot = next(one.rect.center() for one in nodes(app.window) if one.name.startswith("Talk to a person"))
    QTest.touchEvent(app.window, touch_device).press(0, spot, app.window).commit()
    QTest.qWait(LONG_PRESS_MS)
    assert app.kiosk.route.props.page == "home"
    QTest.touchEvent(app.window, touch_device).release(0, spot, app.window).commit()
    settle()
    assert app.kiosk.route.props.page == "talk"


@pytest.fixture
def found(open_kiosk):
    """A kiosk that shows what a search found, and where its cards are."""
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open("search")
    app.kiosk.search.ask("money")
    app.kiosk.search.done()
    settle()
    return app, [
        one.rect.center() for one in nodes(app.window) if one.shown and one.name.startswith("Read more")
    ]


def test_fingers_on_several_things_at_once_act_once(found, touch_device):
    app, cards = found
    assert len(cards) > 2
    Monkey(app, touch_device, SEED).fingers(cards[:3])
    settle()
    assert app.kiosk.route.props.page == "service"
    app.kiosk.route.back()
    assert app.kiosk.route.props.page == "search"


def test_a_result_opens_as_often_as_it_is_touched(found, touch_device):
    app, cards = found
    for _ in range(3):
        Monkey(app, touch_device, SEED).fingers(cards[:1])
        settle()
        assert app.kiosk.route.props.page == "service"
        app.kiosk.route.back()
        rest()
