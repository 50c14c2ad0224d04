"""Above the keys the search page shows no more than there is room for, in whatever language and letters."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from kiosk.settings import Settings
from kiosk.visit import TextSize
from ui.scene import CONTROLS, nodes, settle

SIZES = ((1920, 1080), (1080, 1920))


def above_and_under(app):
    """The names of the controls that end above the keys, and of those that lie under them."""
    found = [node for node in nodes(app.window) if node.role in CONTROLS and not node.rect.isEmpty()]
    keys = min((node.rect.top() for node in found if len(node.name) == 1), default=0)
    under = [node.name for node in found if node.rect.top() < keys < node.rect.bottom()]
    return [node.name for node in found if node.rect.bottom() < keys], under


@pytest.mark.parametrize("size", SIZES, ids=("landscape", "portrait"))
def test_nothing_lies_under_the_keys(open_kiosk, size):
    app = open_kiosk(settings=Settings(show_draft_translations=True), size=size)
    app.kiosk.start()
    visit = app.kiosk.visit
    visit.replace(replace(visit.value, text_size=TextSize.LARGEST))
    app.kiosk.comfort.chooseLanguage("ur")
    app.kiosk.route.open("search")
    for words in ("", "specal guardain mon", "gran", "xqzt kkj"):
        visit.replace(visit.value.asked(words))
        settle()
        settle(lambda: not above_and_under(app)[1])
        above, _under = above_and_under(app)
        assert len(above) > 1 + bool(words), words  # more than the way back and *Clear*
    app.kiosk.comfort.chooseLanguage("en")  # Qt has one translator for all kiosks of a program


@pytest.mark.parametrize("size", SIZES, ids=("landscape", "portrait"))
def test_two_words_stay_on_one_line_beside_the_buttons(open_kiosk, size):
    app = open_kiosk(size=size)
    app.kiosk.start()
    app.kiosk.visit.replace(app.kiosk.visit.value.asked("special guardian"))
    app.kiosk.route.open("search")
    app.kiosk.search.done()
    settle()
    (field,) = (node for node in nodes(app.window) if node.role == QAccessible.Role.EditableText)
    assert field.name == "Search: special guardian"
    assert field.rect.height() < 100  # 25 mm: two lines would take more
