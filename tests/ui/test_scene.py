"""The tree as a blind person has it, and the finger that touches what it names."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from ui import scene
from ui.scene import Finger, NotThere, nodes, settle


@pytest.fixture
def app(open_kiosk, tiny_offer):
    return open_kiosk(offer=tiny_offer)


@pytest.fixture
def finger(app, touch_device):
    return Finger(app.window, touch_device)


def named(app, name):
    return next(node for node in nodes(app.window) if node.name == name and node.shown)


def test_what_is_on_the_screen_has_its_name_role_and_place(app):
    start = named(app, "Touch to start")
    assert start.role == QAccessible.Role.Button
    assert (start.shown, start.enabled, start.focusable) == (True, True, True)
    assert QRect(QPoint(0, 0), app.window.size()).contains(start.rect)


def test_what_is_not_open_is_not_shown(app):
    assert not any(node.shown for node in nodes(app.window) if node.name == "How big should the words be?")


def test_a_touch_does_what_the_control_does(app, finger):
    finger.touch("Touch to start")
    assert app.kiosk.route.props.page == "home"
    assert finger.sees("Money")


def test_the_whole_name_comes_before_the_beginning_of_one(app, finger):
    app.kiosk.start()
    app.kiosk.route.open("name")
    settle()
    finger.touch("Z")
    finger.touch("a")
    assert app.kiosk.name.props.text == "Za"


def test_it_touches_nothing_that_is_not_there_and_says_what_is(app, finger):
    with pytest.raises(NotThere, match=r"no button “Nowhere”; there are: .*Touch to start"):
        finger.touch("Nowhere")
    assert app.kiosk.route.props.page == "attract"


def test_what_is_behind_a_question_cannot_be_touched(app, finger):
    app.kiosk.start()
    settle()
    finger.touch("Text size")
    assert not finger.sees("Finish and clear")
    assert finger.sees("Largest")


def test_pages_are_turned_to_what_is_further_on(open_kiosk, touch_device):
    app = open_kiosk()
    finger = Finger(app.window, touch_device)
    app.kiosk.start()
    app.kiosk.route.open("area", "money")
    settle(lambda: len(app.kiosk.area.services.rows) == app.kiosk.area.props.count)
    settle()
    last = app.kiosk.area.services.rows[-1].name
    assert not finger.sees(f"Add to my sheet: {last}")
    finger.touch(f"Add to my sheet: {last}")
    assert app.kiosk.visit.value.sheet == (app.kiosk.area.services.rows[-1].service_id,)


def test_waiting_for_what_never_comes_gives_up(app, monkeypatch):
    monkeypatch.setattr(scene, "WAIT_MS", 100)
    with pytest.raises(NotThere, match="100 ms"):
        settle(lambda: False)
