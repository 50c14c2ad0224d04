import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.errors import CodeTooLong
from printing import style
from printing.qr import matrix, quiet_pt


def _picture(rows, scale=4):
    quiet = style.QR_QUIET_MODULES
    side = len(rows) + 2 * quiet
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + quiet, y + quiet), 0)
    return picture.resize((side * scale, side * scale), Image.Resampling.NEAREST)


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=60))
def test_a_code_says_what_it_was_made_from(text):
    (code,) = zxingcpp.read_barcodes(_picture(matrix(text)))
    assert code.text == text


def test_a_code_is_of_level_m():
    (code,) = zxingcpp.read_barcodes(_picture(matrix("https://www.gov.uk/child-benefit")))
    assert code.ec_level == "M"


@pytest.mark.parametrize("length", [1, 100, 213])
def test_no_module_is_smaller_than_half_a_millimetre(length):
    assert style.QR_MM / len(matrix("a" * length)) >= 0.5


@pytest.mark.parametrize("length", [300, 2331, 2332, 100_000])
def test_what_would_need_smaller_modules_is_refused_with_its_text(length):
    with pytest.raises(CodeTooLong) as refused:
        matrix("a" * length)
    assert refused.value.payload == "a" * length
    assert refused.value.exit_code == 4


def test_a_larger_code_may_hold_more():
    assert len(matrix("a" * 500, size_mm=60)) > len(matrix("a" * 200))


def test_the_quiet_zone_is_four_modules_wide():
    assert quiet_pt("tel:999") == pytest.approx(4 * style.QR_PT / len(matrix("tel:999")))


def test_a_printed_code_is_thirty_millimetres_or_more():
    assert style.QR_MM >= 30
