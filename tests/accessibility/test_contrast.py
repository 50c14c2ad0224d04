"""Colours that stand together as the theme names them, and the focus ring as it is drawn (design, section 6).

Text keeps 7:1, and 10:1 in high contrast; edges of controls, icons and the focus ring keep 3:1. Words and
controls as they are drawn are looked at by test_tree.py, in pictures of its own pages.
"""

import json
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from pixels import SHAPE, TEXT, Picture, hexed, ratio
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtTest import QTest

from kiosk.visit import Contrast
from ui.application import QML
from ui.scene import settle

PALETTE = Path(__file__).parent.parent / "qml" / "Palette.qml"
PAPER_AND_CODES = "#ffffff"  # white in every theme, since they stand for paper

WORDS = [
    ("ink", "paper"), ("softInk", "paper"), ("ink", "card"), ("softInk", "card"), ("ink", "hint"),
    ("deep", "card"), ("inkOnDeep", "deep"), ("inkOnBar", "bar"), ("sun", "bar"), ("inkOnSun", "sun"),
    ("inkOnUrgent", "urgent"),
]  # fmt: skip
SHAPES = [
    ("line", "paper"), ("line", "card"), ("line", "hint"), ("deep", "paper"), ("deep", "card"),
    ("barLine", "bar"), ("urgentLine", "paper"),
]  # fmt: skip
# What can lie around a control that has the keyboard.
AROUND = ["paper", "card", "hint", "bar"]


@pytest.fixture(scope="module")
def palettes(qapp):
    """Each theme's colours by name."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(PALETTE)))
    palette = component.create()
    assert palette is not None, component.errorString()

    def told(contrast):
        asked = QQmlExpression(engine.rootContext(), palette, f"colors('{contrast}')")
        answer, _undefined = asked.evaluate()
        assert not asked.hasError(), asked.error().toString()
        return json.loads(answer)

    return {contrast: told(contrast) for contrast in Contrast}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#0b4a4f", "#0b4a4f", 1)],
)
def test_the_ratio_is_the_standards_own(one, other, expected):
    assert ratio(one, other) == pytest.approx(expected, abs=0.01)


def weak(palette, pairs, least):
    return {
        f"{ink} on {ground}": round(ratio(palette[ink], palette[ground]), 2)
        for ink, ground in pairs
        if ratio(palette[ink], palette[ground]) < least
    }


def named(palette, kind):
    """The names of one kind for each area: `ground/money`, …"""
    found = [name for name in palette if name.startswith(f"{kind}/")]
    assert len(found) > 9
    return found


@pytest.mark.parametrize("contrast", Contrast)
def test_words_can_be_read_on_what_they_stand_on(palettes, contrast):
    palette = palettes[contrast]
    pairs = [*WORDS, *(("ink", ground) for ground in named(palette, "ground"))]
    assert weak(palette, pairs, TEXT[contrast]) == {}


@pytest.mark.parametrize("contrast", Contrast)
def test_edges_stand_out(palettes, contrast):
    palette = palettes[contrast]
    tiles = zip(named(palette, "edge"), named(palette, "ground"), strict=True)
    pairs = [*SHAPES, *tiles, *((edge, "paper") for edge in named(palette, "edge"))]
    assert weak(palette, pairs, SHAPE) == {}


@pytest.mark.parametrize("contrast", Contrast)
def test_an_areas_icon_stands_out_from_its_disc_and_the_disc_from_its_tile(palettes, contrast):
    palette = palettes[contrast]
    discs = named(palette, "disc")
    pairs = [*(("inkOnDisc", disc) for disc in discs), *zip(discs, named(palette, "ground"), strict=True)]
    assert weak(palette, pairs, SHAPE) == {}


@pytest.mark.parametrize("contrast", Contrast)
def test_the_focus_ring_stands_out_from_whatever_is_around_it(palettes, contrast):
    palette = palettes[contrast]
    assert weak(palette, [("focus", ground) for ground in AROUND], SHAPE) == {}


def test_colours_are_named_in_the_theme_alone():
    pages = [path for path in QML.rglob("*.qml") if path.name != "Colors.qml"]
    found = {
        f"{path.name}: {color}"
        for path in pages
        for color in re.findall(r'"(#[0-9a-fA-F]{3,8})"', path.read_text(encoding="utf-8"))
        if color != PAPER_AND_CODES
    }
    assert pages
    assert found == set()


RINGED = ("home", "sheet", "name", "still-there")
MOST_STOPS = 8
RING_MM = 1.0
LINE_MM = 0.53  # 2 CSS pixels of WCAG 2.2, 2.4.13


def band(box, width):
    """The four strips that lie along the inner edges of a box, and a pixel beyond."""
    outer = box.grown(1)
    yield replace(outer, height=width)
    yield replace(outer, y=outer.bottom - width, height=width)
    sides = replace(outer, y=outer.y + width, height=outer.height - 2 * width)
    yield replace(sides, width=width)
    yield replace(sides, x=sides.right - width, width=width)


def changes(without, ringed, box, pixels_per_mm):
    """How many mm wide a line all round has changed, and how many of them stand out from what was there."""
    pairs = Counter()
    for strip in band(box, 3 * RING_MM * pixels_per_mm):
        pairs.update(zip(without.pixels(strip), ringed.pixels(strip), strict=True))
    changed = {pair: count for pair, count in pairs.items() if pair[0] != pair[1]}
    standing_out = {pair: count for pair, count in changed.items() if ratio(*map(hexed, pair)) >= SHAPE}
    around = 2 * (box.width + box.height) * pixels_per_mm
    return sum(changed.values()) / around, sum(standing_out.values()) / around


@pytest.fixture
def tabbed(screens):
    """A view in a look, after each of some tabs: what is there, what has the keys, and the picture of it."""

    def through(view, look):
        screen = screens(look.orientation)
        screen.show(view, look)
        screen.app.window.requestActivate()
        screen.settled()
        for _ in range(MOST_STOPS):
            QTest.keyClick(screen.app.window, Qt.Key.Key_Tab)
            settle()
            yield screen.told("everything()"), screen.focused(), Picture(screen.app.window)

    return through


def test_whatever_has_the_keys_has_a_line_around_it_that_stands_out(tabbed, views, dress, ringed):
    """From what is there while the keys are elsewhere; all round, and 1 mm wide."""
    found, stops = [], 0
    for (there, at, picture), (later, elsewhere, other) in pairwise(tabbed(views[ringed], dress)):
        if at is None or elsewhere is None or there != later:
            continue
        stops += 1
        changed, standing_out = changes(other, picture, at["box"], at["pixelsPerMm"])
        if changed < RING_MM or standing_out < LINE_MM:
            found.append(f"{at['box']}: {changed:.2f} mm, of which {standing_out:.2f} stand out")
    assert found == []
    assert stops > 0
