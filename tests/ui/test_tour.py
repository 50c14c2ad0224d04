"""How the tour's pictures are named, and which looks it has; tests/journeys takes it."""

from itertools import product

import pytest
from PySide6.QtCore import QSize

from kiosk.errors import FileUnwritable
from kiosk.settings import Settings
from kiosk.visit import Contrast, TextSize
from ui import tour
from ui.tour_look import LANDSCAPE, PORTRAIT, Look, looks


def test_the_quick_tour_has_one_look():
    assert looks(quick=True) == (Look(TextSize.STANDARD, Contrast.WARM, LANDSCAPE),)


def test_the_whole_tour_has_every_size_and_theme_in_both_orientations():
    seen = {(look.text_size, look.contrast, look.size.toTuple()) for look in looks(quick=False)}
    assert seen == set(product(TextSize, Contrast, [LANDSCAPE.toTuple(), PORTRAIT.toTuple()]))


def test_a_picture_says_in_its_name_what_it_shows():
    look = Look(TextSize.LARGEST, Contrast.DARK, QSize(1080, 1920))
    assert look.name("home") == "home--largest--dark--en--1080x1920.png"


def test_a_folder_that_cannot_be_made_is_named(qapp, whole_offer, tmp_path):
    folder = tmp_path / "missing" / "tour"
    with pytest.raises(FileUnwritable) as told:
        tour.take(whole_offer, Settings(), folder, quick=True, tell=lambda line: None)
    assert told.value.path == folder
    assert not folder.parent.exists()
