import re

import pytest

from kiosk.paths import ROOT
from printing import qr, style
from printing.fonts import Font
from printing.style import TYPES, PrintSize


def test_between_text_and_code_there_is_room_for_the_widest_quiet_zone():
    assert qr.quiet_pt("1") <= style.QR_COLUMN_GAP_MM * style.PT_PER_MM
    assert len(qr.matrix("1")) == 21  # the fewest modules, so the largest


@pytest.mark.parametrize(
    ("size", "body_pt"), [(PrintSize.STANDARD, 14), (PrintSize.LARGE, 18), (PrintSize.GIANT, 24)]
)
def test_the_body_is_14_18_or_24_points(size, body_pt):
    assert TYPES[size].body_pt == body_pt


@pytest.mark.parametrize("size", PrintSize)
def test_nothing_is_set_smaller_than_the_body_and_numbers_larger(size):
    type_ = TYPES[size]
    assert min(type_.title_pt, type_.for_pt, type_.heading_pt) > type_.body_pt
    assert type_.phone_pt > type_.heading_pt


@pytest.mark.parametrize("size", PrintSize)
def test_lines_stand_at_least_a_fifth_of_a_letter_apart(size):
    assert TYPES[size].leading >= 1.2


def test_paper_has_the_letters_and_icons_of_the_screen():
    theme = ROOT / "ui" / "qml" / "Kiosk" / "Theme"
    letters, icons = ((theme / name).read_text("utf-8") for name in ("Type.qml", "Icons.qml"))
    assert f"real capital: {style.CAPITAL_HEIGHT}\n" in letters
    for face, written in ((Font.REGULAR, letters), (Font.ICONS, icons)):
        family = re.search(r'string family: "(.+)"', written)[1]
        assert face.partition("-Regular")[0].replace("-", "").lower() == family.replace(" ", "").lower()
