"""The pictures beside the words: each that is named is one of the font's."""

import json
import re

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS
from ui.application import QML

ICONS = (QML / "Kiosk" / "Theme" / "Icons.qml").read_text(encoding="utf-8")
GLYPHS = dict(re.findall(r'^\s*"(\w+)": "\\u([0-9a-f]{4})"', ICONS, re.MULTILINE))
USES = re.compile(r'(?:icon\.name|icon|name): ([^\n]*"[a-z_0-9]*"[^\n]*)')
COMMENT = re.compile(r"//[^\n]*")
PAGES = [path for path in sorted(QML.rglob("*.qml")) if path.name != "Icons.qml"]


def test_qml_and_the_font_agree_on_every_glyph():
    assert json.loads((ASSETS / "icons" / "codepoints.json").read_text(encoding="utf-8")) == GLYPHS


def test_every_icon_that_qml_names_is_there():
    named = {
        word
        for path in PAGES
        for line in USES.findall(COMMENT.sub("", path.read_text(encoding="utf-8")))
        if "qsTr" not in line
        for word in re.findall(r'(?:^|[?:(|] )"([a-z_0-9]+)"', line)
    }
    assert "print" in named
    assert len(named) > 20
    assert named - set(GLYPHS) == set()


def test_every_area_has_an_icon_that_is_there(whole_offer):
    with Catalogue.open(whole_offer) as catalogue:
        areas = catalogue.areas()
    assert areas
    assert [area.id for area in areas if area.icon not in GLYPHS] == []


@pytest.mark.parametrize("file", ["Icon.qml"])
def test_the_font_of_the_icons_is_named_once(file):
    named = [path.name for path in QML.rglob("*.qml") if "Icons.family" in path.read_text(encoding="utf-8")]
    assert named == [file]
