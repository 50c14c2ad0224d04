"""The measured size of the screen: kept, believed for the same picture only, and never nonsense."""

import pytest

from kiosk import calibration
from kiosk.calibration import FILE, Calibration
from kiosk.errors import FileUnwritable

FULL_HD = Calibration(1920, 1080, 4.0)


def test_what_was_kept_comes_back(tmp_path):
    calibration.keep(tmp_path / "state", FULL_HD)
    assert calibration.load(tmp_path / "state") == FULL_HD
    assert FULL_HD.size_mm == (480.0, 270.0)


def test_nothing_is_known_before_anybody_measured(tmp_path):
    assert calibration.load(tmp_path) is None


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[]",
        '{"width_px": 1920, "height_px": 1080, "pixels_per_mm": 0}',
        '{"width_px": 1920, "height_px": 1080, "pixels_per_mm": 400}',
        '{"width_px": 1920, "height_px": 1080, "pixels_per_mm": "NaN"}',
    ],
)
def test_nonsense_is_as_good_as_nothing(tmp_path, content):
    (tmp_path / FILE).write_text(content)
    assert calibration.load(tmp_path) is None


def test_it_holds_for_the_same_picture_turned_and_for_no_other():
    assert FULL_HD.fits(1920, 1080)
    assert FULL_HD.fits(1080, 1920)
    assert not FULL_HD.fits(3840, 2160)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "state").write_text("a file in its place")
    with pytest.raises(FileUnwritable):
        calibration.keep(tmp_path / "state", FULL_HD)
