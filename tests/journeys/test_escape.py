"""Ways out of the kiosk that a hand, a mouse or a keyboard may try (docs/escape-review.md): none is one."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from ui.scene import go_on, nodes, settle

PLAIN, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
SHIFT, META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
OTHER = """
LaunchMail LaunchMedia Launch0 Search Explorer WWW Calculator MediaPlay MediaNext VolumeUp
VolumeMute MonBrightnessUp PowerOff Sleep Standby WakeUp Eject ScreenSaver LogOff TaskPane Battery
Settings Execute Pause Kanji Henkan Terminal OpenUrl Hangul Multi_key ScrollLock NumLock Insert
""".split()  # noqa: SIM905 - words, to be read as words
KEYS = [
    *((getattr(Qt.Key, f"Key_F{number}"), CTRL | ALT) for number in range(1, 13)),
    (Qt.Key.Key_Delete, CTRL | ALT),
    (Qt.Key.Key_Backspace, CTRL | ALT),
    (Qt.Key.Key_Escape, ALT),
    (Qt.Key.Key_Escape, CTRL),
    (Qt.Key.Key_Escape, CTRL | SHIFT),
    (Qt.Key.Key_SysReq, ALT),
    (Qt.Key.Key_Print, ALT),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_Space, META),
    *((getattr(Qt.Key, f"Key_{letter}"), META) for letter in "DELR"),
    *((getattr(Qt.Key, f"Key_{letter}"), CTRL) for letter in "ACFLOSTVXZ"),
    (Qt.Key.Key_I, CTRL | SHIFT),
    (Qt.Key.Key_Plus, CTRL),
    (Qt.Key.Key_Minus, CTRL),
    *((getattr(Qt.Key, f"Key_{name}"), PLAIN) for name in OTHER),
]  # fmt: skip
MARKER = "Zyxmarker"


@pytest.fixture
def area(open_kiosk):
    """Somebody looks at an area."""
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open("area", "money")
    settle()
    app.window.requestActivate()
    return app


@pytest.fixture
def stays(area):
    """Whether all is as it was: one window, whole and shown, and the same page."""
    windows = len(QGuiApplication.allWindows())
    state, size = area.window.windowStates(), area.window.size()

    def same():
        go_on()
        known = (len(QGuiApplication.allWindows()), area.window.isVisible(), area.window.windowStates())
        return (
            known == (windows, True, state)
            and area.window.size() == size
            and area.kiosk.route.props.page == "area"
        )

    return same


def card(app):
    return next(
        one.rect.center() for one in nodes(app.window) if one.shown and one.name.startswith("Read more")
    )


def test_no_key_of_a_keyboard_and_no_other_button_of_a_mouse_does_anything(area, stays):
    did = []
    for key, held in KEYS:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows no keys without a letter
            QCoreApplication.sendEvent(area.window, QKeyEvent(kind, key, held))
        if not stays():
            did.append((key.name, held, area.kiosk.route.props.page))
            area.kiosk.route.open("area", "money")
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(area.window, button, PLAIN, card(area))
        QTest.mouseDClick(area.window, button, PLAIN, card(area))
        if not stays():
            did.append(button)
    assert did == []


def test_nothing_can_be_dragged_out_or_pinched(area, stays, touch_device):
    spot = card(area)
    QTest.mousePress(area.window, Qt.MouseButton.LeftButton, PLAIN, spot)
    for x in (0, -200):
        QTest.mouseMove(area.window, QPoint(x, spot.y()))
    QTest.mouseRelease(area.window, Qt.MouseButton.LeftButton, PLAIN, QPoint(-200, spot.y()))
    settle()
    assert stays(), area.kiosk.route.props
    windows = len(QGuiApplication.allWindows())
    apart = QPoint(300, 0)
    pinch = QTest.touchEvent(area.window, touch_device)
    pinch.press(0, spot, area.window).press(1, spot + apart, area.window).commit()
    pinch.move(0, spot - apart, area.window).move(1, spot + 2 * apart, area.window).commit()
    pinch.release(0, spot - apart, area.window).release(1, spot + 2 * apart, area.window).commit()
    settle()  # a finger that goes up on the control it came down on has touched it
    assert len(QGuiApplication.allWindows()) == windows
    assert area.window.contentItem().scale() == 1
    assert area.window.contentItem().position() == QPointF(0, 0)


def test_nothing_is_copied_from_a_visit_nor_pasted_into_it(open_kiosk):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(MARKER)
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open("search")
    settle()
    for letter in "ab":
        app.kiosk.search.type(letter)
    for key in (Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(app.window, key, CTRL)
        settle()
    QTest.keyClick(app.window, Qt.Key.Key_Insert, SHIFT)
    settle()
    assert MARKER not in app.kiosk.search.props.text
    assert clipboard.text() == MARKER
    clipboard.clear()


@pytest.mark.parametrize("page", ["search", "name", "staff-pin"])
def test_no_keyboard_of_the_system_comes_up_where_something_is_typed(open_kiosk, page):
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open(page)
    settle()
    method = QGuiApplication.inputMethod()
    assert not method.isVisible()
    assert not app.window.property("activeFocusItem") or not bool(
        method.queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)
    )
