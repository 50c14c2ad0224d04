"""The ruler: made as wide as a bank card, kept, and nothing to keep where IT has said the size."""

import pytest

from kiosk import calibration
from kiosk.calibration import CARD_MM, Calibration
from ui.jobs import InlineJobs
from ui.screen import Measure
from ui.viewmodels.staff_screen import StaffScreen, derive

MEASURE = Measure(1920, 1080, 4.0)


@pytest.fixture
def ruler(tmp_path, route):
    route.restart("staff")
    return StaffScreen(MEASURE, tmp_path, route, InlineJobs())


def test_the_card_is_drawn_as_wide_as_the_kiosk_believes_it_is(ruler):
    assert ruler.props.card_px == round(4 * CARD_MM)
    assert ruler.props.width_mm == 481  # to the pixel


def test_what_fits_is_kept_and_told(ruler, tmp_path, heard):
    told = heard(ruler.kept)
    ruler.change(10)
    ruler.change(-1)
    ruler.keep()
    width = round(4 * CARD_MM) + 9
    assert calibration.load(tmp_path) == Calibration(1920, 1080, width / CARD_MM)
    assert told == [(pytest.approx(width / CARD_MM),)]
    assert ruler.props.state == "kept"


def test_no_screen_is_measured_that_cannot_be(ruler):
    for _ in range(500):
        ruler.change(-10)
    assert ruler.props.can_keep
    assert ruler.props.card_px > 0
    for _ in range(5000):
        ruler.change(10)
    assert ruler.props.can_keep


def test_where_kiosk_toml_says_the_size_there_is_nothing_to_keep(tmp_path, route):
    stated = Measure(1920, 1080, 4.0, by_settings=True)
    assert derive(stated, 342, "").by_settings
    StaffScreen(stated, tmp_path, route, InlineJobs()).keep()
    assert calibration.load(tmp_path) is None


def test_a_full_disk_is_said_and_changes_nothing(tmp_path, route, heard):
    (tmp_path / "file").write_text("")
    ruler = StaffScreen(MEASURE, tmp_path / "file", route, InlineJobs())
    told = heard(ruler.kept)
    ruler.keep()
    assert (ruler.props.state, told) == ("unwritable", [])
