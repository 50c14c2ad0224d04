"""Nothing moves on a kiosk that is to stand still: kiosk.toml says so, and the theme obeys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.settings import Settings, load
from ui.application import build


@pytest.mark.parametrize(("written", "moves"), [("", True), ("[screen]\nmotion = false\n", False)])
def test_what_kiosk_toml_says_of_motion_reaches_every_animation(qapp, tiny_offer, tmp_path, written, moves):
    path = tmp_path / "kiosk.toml"
    path.write_text(written)
    settings = replace(load(path), screen_mm=(476.0, 268.0))
    app = build(Path(tiny_offer), settings, QSize(1920, 1080), home=tmp_path)
    try:
        glide = app.engine.singletonInstance("Kiosk.Theme", "Motion").property("glide")
        assert (glide > 0) is moves
    finally:
        app.close()


def test_a_kiosk_moves_unless_it_is_told_otherwise():
    assert Settings().motion
