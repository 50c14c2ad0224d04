"""The page for staff: one page, and true to what stands on the screen."""

import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk.paths import ROOT
from printing.prints import Around
from printing.staff_page import PARTS, staff_page_pdf


@pytest.fixture
def around(hub, release):
    return Around(hub, release, date(2026, 11, 22))


def test_it_is_one_page_whatever_the_hub_is_called(around, page_texts):
    (page,) = page_texts(staff_page_pdf(around))
    assert "The Place, Eastwood" in page
    assert "Whom to ring" in page
    long = replace(around, hub=replace(around.hub, name="The Example Family Hub and Library " * 3))
    assert len(page_texts(staff_page_pdf(long))) == 1


def test_a_hub_without_a_name_begins_with_a_capital(around, bare_hub, page_texts):
    (page,) = page_texts(staff_page_pdf(replace(around, hub=bare_hub)))
    assert "This Family Hub" in page


def test_what_it_says_to_touch_stands_on_the_screen_just_so():
    screens = "".join(path.read_text("utf-8") for path in (ROOT / "ui" / "qml" / "Kiosk").rglob("*.qml"))
    said = " ".join(rest for _, lines in PARTS for _, rest in lines)
    quoted = set(re.findall("“(.*?)”", said))
    assert len(quoted) > 12
    assert [words for words in quoted if f'qsTr("{words}")' not in screens] == []
