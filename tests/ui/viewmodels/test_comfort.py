"""Text size and contrast belong to the visit."""

import pytest

from kiosk.visit import Contrast, TextSize, Visit
from ui.viewmodels.comfort import Comfort, ComfortProps


@pytest.fixture
def comfort(visit):
    return Comfort(visit)


@pytest.mark.parametrize("size", TextSize)
def test_each_text_size_can_be_chosen(comfort, visit, size):
    comfort.chooseTextSize(int(size))
    assert visit.value.text_size is size
    assert comfort.props == ComfortProps(int(size), "warm")


@pytest.mark.parametrize("contrast", Contrast)
def test_each_contrast_can_be_chosen(comfort, visit, contrast):
    comfort.chooseContrast(str(contrast))
    assert visit.value.contrast is contrast
    assert comfort.props == ComfortProps(0, str(contrast))


def test_they_do_not_undo_each_other(comfort):
    comfort.chooseTextSize(2)
    comfort.chooseContrast("dark")
    assert comfort.props == ComfortProps(2, "dark")


def test_the_next_person_begins_with_the_standard(comfort, visit):
    comfort.chooseTextSize(2)
    comfort.chooseContrast("dark")
    visit.end()
    assert comfort.props == ComfortProps()
    assert visit.value == Visit()


@pytest.mark.parametrize("size", [-1, 3])
def test_a_size_that_there_is_not_is_our_bug(comfort, size):
    with pytest.raises(ValueError, match=str(size)):
        comfort.chooseTextSize(size)


def test_a_contrast_that_there_is_not_is_our_bug(comfort):
    with pytest.raises(ValueError, match="pink"):
        comfort.chooseContrast("pink")
