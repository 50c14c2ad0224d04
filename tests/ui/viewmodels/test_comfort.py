"""Text size, contrast, language and their like belong to the visit."""

from dataclasses import replace

import pytest

from kiosk.visit import Contrast, TextSize, Visit
from ui.viewmodels.comfort import Comfort, ComfortProps, offered

FRESH = ComfortProps(language_name="English", several_languages=True)


@pytest.fixture
def comfort(visit):
    return Comfort(visit, offered(("en", "ur", "pl"), drafts=True))


@pytest.mark.parametrize("size", TextSize)
def test_each_text_size_can_be_chosen(comfort, visit, size):
    comfort.chooseTextSize(int(size))
    assert visit.value.text_size is size
    assert comfort.props == replace(FRESH, text_size=int(size))


@pytest.mark.parametrize("contrast", Contrast)
def test_each_contrast_can_be_chosen(comfort, visit, contrast):
    comfort.chooseContrast(str(contrast))
    assert visit.value.contrast is contrast
    assert comfort.props == replace(FRESH, contrast=str(contrast))


def test_they_do_not_undo_each_other(comfort):
    comfort.chooseTextSize(2)
    comfort.chooseContrast("dark")
    assert comfort.props == replace(FRESH, text_size=2, contrast="dark")


def test_the_next_person_begins_with_the_standard(comfort, visit):
    comfort.chooseTextSize(2)
    comfort.chooseContrast("dark")
    visit.end()
    assert comfort.props == FRESH
    assert visit.value == Visit()


@pytest.mark.parametrize("size", [-1, 3])
def test_a_size_that_there_is_not_is_our_bug(comfort, size):
    with pytest.raises(ValueError, match=str(size)):
        comfort.chooseTextSize(size)


def test_a_contrast_that_there_is_not_is_our_bug(comfort):
    with pytest.raises(ValueError, match="pink"):
        comfort.chooseContrast("pink")


@pytest.mark.parametrize(("code", "right_to_left"), [("en", False), ("ur", True), ("pl", False)])
def test_each_language_that_is_offered_can_be_chosen(comfort, visit, code, right_to_left):
    comfort.chooseLanguage(code)
    assert (visit.value.language, comfort.props.right_to_left) == (code, right_to_left)
    assert [row.code for row in comfort.languages.rows if row.chosen] == [code]


def test_a_language_that_is_not_offered_is_our_bug(comfort):
    with pytest.raises(ValueError, match="cs"):
        comfort.chooseLanguage("cs")


def test_the_next_person_is_spoken_to_in_english(comfort, visit):
    comfort.chooseLanguage("ur")
    comfort.toggleEnglish()
    visit.end()
    assert comfort.props == FRESH


def test_choosing_a_language_shows_the_offer_in_it_again(comfort, visit):
    comfort.chooseLanguage("ur")
    comfort.toggleEnglish()
    assert visit.value.in_english
    comfort.chooseLanguage("pl")
    assert not visit.value.in_english


def test_languages_that_nobody_has_checked_are_offered_only_where_drafts_are_allowed():
    of_offer = ("en", "ur", "pl", "xx")
    assert [one.code for one in offered(of_offer, drafts=True)] == ["en", "ur", "pl"]
    assert [one.code for one in offered(of_offer, drafts=False)] == ["en"]
