"""The gallery shows every component, in every look, without a warning; each says what it is for."""

import re

import pytest
from PySide6.QtCore import QSize

from kiosk.paths import ROOT
from kiosk.settings import Settings
from ui.application import build
from ui.scene import nodes, settle

QML = ROOT / "ui" / "qml" / "Kiosk"
COMPONENTS = sorted(path.stem for path in (QML / "Components").glob("*.qml"))
INSIDE_OTHERS = {"FocusRing", "Pressable"}


@pytest.fixture
def gallery(qapp, whole_offer):
    settings = Settings(show_draft_translations=True, screen_mm=(476.0, 268.0))
    app = build(whole_offer, settings, QSize(1280, 720), scene="Gallery")
    app.window.show()
    settle(app.window.isExposed)
    yield app
    app.close()


def test_every_component_is_in_the_gallery():
    text = "".join(path.read_text(encoding="utf-8") for path in (QML / "App").glob("Gallery*.qml"))
    shown = set(re.findall(r"^\s*(?:side: |delegate: )?([A-Z]\w+) \{", text, re.MULTILINE))
    assert set(COMPONENTS) - INSIDE_OTHERS - shown == set()


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_component_says_what_it_is_for_with_an_example(name):
    text = (QML / "Components" / f"{name}.qml").read_text(encoding="utf-8")
    head = text[: text.index("{")]
    assert re.search(r"^// .+\n(?:// .+\n)*// Example: ", head, re.MULTILINE), head


def test_the_gallery_can_be_looked_at_in_every_look(gallery):
    comfort = gallery.kiosk.comfort
    for size, contrast, language in ((0, "warm", "en"), (2, "dark", "ur"), (1, "light", "pl")):
        comfort.chooseTextSize(size)
        comfort.chooseContrast(contrast)
        comfort.chooseLanguage(language)
        settle()
        assert len(list(nodes(gallery.window))) > len(COMPONENTS)
