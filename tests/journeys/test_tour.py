"""The tour drives the real kiosk by touch, from *Touch to start* to a sheet, and keeps what it saw."""

import re

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from kiosk.language import ENGLISH
from kiosk.settings import Settings
from kiosk.visit import Contrast, TextSize
from ui import tour
from ui.tour_look import LANDSCAPE, PORTRAIT, URDU, Look, looks
from ui.tour_walk import Walk
from ui.viewmodels.route import PAGES

NOT_ITS_OWN_NAME = {"printing": "printed"}
OVER_A_PAGE = {
    "finder-needs", "finder-ages", "not-sure-likely", "search-typed", "search-done", "search-missed",
    "attract-example", "home-example", "whats-on-example", "text-size", "contrast", "still-there",
    "listening", "no-printer", "no-paper", "sheet-empty", "service-with-a-number",
}  # fmt: skip
LEAST_COLOURS = 20


@pytest.fixture(scope="module")
def taken(qapp, whole_offer, tmp_path_factory):
    """The folder of a quick tour, and what it told of its way."""
    folder, told = tmp_path_factory.mktemp("tour"), []
    tour.take(whole_offer, Settings(), folder, quick=True, tell=told.append)
    return folder, told


def test_it_tells_of_each_look(taken):
    _folder, told = taken
    assert len(told) == len(looks(quick=True)) == 1


def test_every_screen_has_a_picture(taken):
    folder, _told = taken
    screens = {path.name.split("--")[0] for path in folder.glob("*--*.png")}
    wanted = {NOT_ITS_OWN_NAME.get(page, page) for page in PAGES} | OVER_A_PAGE
    assert wanted - screens == set()


def test_every_picture_has_the_size_of_its_name_and_something_on_it(taken):
    folder, _told = taken
    pictures = sorted(folder.glob("*--*.png"))
    assert pictures
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (LANDSCAPE.width(), LANDSCAPE.height()), path.name
            assert path.name.endswith(f"--{picture.width}x{picture.height}.png")
            assert len(picture.convert("RGB").getcolors(picture.width * picture.height)) > LEAST_COLOURS, (
                path.name
            )


def test_no_two_screens_look_the_same(taken):
    folder, _told = taken
    pictures = sorted(folder.glob("*--*.png"))
    assert len({path.read_bytes() for path in pictures}) == len(pictures)


def test_the_sheet_is_there_whole_and_can_be_read(taken, words_on):
    folder, _told = taken
    words = words_on(folder / "sheet.pdf")
    assert "For Margaret" in words
    for name in ("Child Benefit", "Guardian's Allowance", "999", "111"):
        assert name in words


def test_the_sheets_pages_are_pictures_too_with_codes_that_are_read(taken):
    folder, _told = taken
    with pypdfium2.PdfDocument(folder / "sheet.pdf") as document:
        count = len(document)
    pages = sorted(folder.glob("sheet-page-*.png"))
    assert len(pages) == count
    codes = [code.text for page in pages for code in zxingcpp.read_barcodes(Image.open(page))]
    assert "https://www.gov.uk/child-benefit" in codes


def test_nothing_but_the_last_sheet_is_left_of_what_was_printed(taken):
    folder, _told = taken
    assert [path.name for path in folder.glob("*.pdf")] == ["sheet.pdf"]


def test_the_index_shows_every_picture(taken):
    folder, _told = taken
    shown = set(re.findall(r'src="([^"]+)"', (folder / "index.html").read_text(encoding="utf-8")))
    assert shown == {path.name for path in folder.glob("*.png")}
    assert 'href="sheet.pdf"' in (folder / "index.html").read_text(encoding="utf-8")


def test_a_look_in_urdu_sees_an_offer_without_urdu_in_english(qapp, whole_offer, tmp_path):
    look = Look(TextSize.LARGEST, Contrast.DARK, PORTRAIT, (ENGLISH, URDU))
    Walk(whole_offer, Settings(show_draft_translations=True), tmp_path, look)._groups_with_dates()
    taken = {path.name.split("--")[0]: path.name.split("--")[3] for path in tmp_path.glob("*.png")}
    assert taken.keys() >= {"attract-example", "home-example", "whats-on-example"}
    assert set(taken.values()) == {ENGLISH}


@pytest.mark.full
def test_the_tour_sees_every_screen_of_carers_in_urdu_in_each_furthest_look(qapp, whole_offer, tmp_path):
    tour.take(whole_offer, Settings(), tmp_path, quick=False, tell=lambda line: None)
    wanted = {NOT_ITS_OWN_NAME.get(page, page) for page in PAGES if not page.startswith("staff")}
    for look in (one for one in looks(quick=False) if URDU in one.languages):
        assert {name for name in wanted if not (tmp_path / look.name(name, URDU)).exists()} == set(), look


@pytest.mark.full
def test_a_second_tour_into_the_same_folder_leaves_nothing_of_the_first_sheet(taken, whole_offer):
    folder, _told = taken
    before = {path.name for path in folder.iterdir()}
    tour.take(whole_offer, Settings(), folder, quick=True, tell=lambda line: None)
    assert {path.name for path in folder.iterdir()} == before
