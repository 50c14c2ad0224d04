"""Pictures made on the spot: codes that phones read, and previews that the visit takes with it."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage

from kiosk.offer.by_phone import by_phone
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.contact import qr_for
from kiosk.offer.model import Release
from printing.compose import SheetRequest, compose_sheet
from printing.printers.folder import FolderPrinter
from printing.render import render_sheet
from ui.images import PREVIEW_WIDTH_PX, QUIET_ZONE, Previews, QrImages, pdf_pages, qr_source

BUILT = datetime(2026, 11, 22, tzinfo=UTC)
RELEASE = Release(1, "A council", "An offer", BUILT, date(2027, 5, 21), "a role", ("en",), draft=True)
FORGOTTEN = QSize(1, 1)


@pytest.fixture(autouse=True)
def qt(qapp):
    """Pictures need an application."""


@pytest.mark.parametrize(
    "payload",
    [
        "https://www.gov.uk/child-benefit",
        "tel:08081570192",
        "sms:85258",
        "https://example.org/a?b=c&d=%20e#f",
        "BEGIN:VCARD\r\nFN:Kinship help\r\nNOTE:“Caffè” – 30 £\r\nEND:VCARD\r\n",
    ],
    ids=["web", "telephone", "text", "signs", "card"],
)
def test_a_code_is_read_as_what_it_holds(payload, read_code):
    assert read_code(qr_source(payload)) == payload


def test_every_code_of_todays_offer_is_read_as_what_it_holds(whole_offer, hub, read_code):
    with Catalogue.open(whole_offer) as catalogue:
        codes = [qr_for(one, hub) for one in catalogue.services(tuple(catalogue.ids("service")))]
    payloads = {code.payload for code in codes if code}
    assert len(payloads) > 20
    assert {payload for payload in payloads if read_code(qr_source(payload)) != payload} == set()


def test_the_longest_list_is_read_whole(whole_offer, hub, read_code):
    with Catalogue.open(whole_offer) as catalogue:
        card = by_phone(catalogue.services(tuple(catalogue.ids("service"))), hub, "")
    assert read_code(qr_source(card)) == card


def test_the_address_of_a_code_survives_as_an_address():
    source = qr_source("https://example.org/?a=1&b=ÿÿÿ")
    assert QUrl(source).isValid()
    assert QUrl(source).toString() == source


def test_a_code_is_black_on_white_with_its_quiet_zone():
    size = QSize()
    drawn = QrImages().requestImage(qr_source("tel:999").removeprefix("image://qr/"), size, QSize())
    assert drawn.size() == size
    assert {drawn.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())} == {
        "#000000",
        "#ffffff",
    }
    edge = [drawn.pixelColor(x, y) for x in range(size.width()) for y in range(QUIET_ZONE)]
    assert set(map(QColor.name, edge)) == {"#ffffff"}
    assert drawn.pixelColor(QUIET_ZONE, QUIET_ZONE).name() == "#000000"


@pytest.fixture
def request_for(hub, tiny_catalogue):
    def make(name):
        return SheetRequest(
            tiny_catalogue.services(("child-benefit",)), hub, RELEASE, date(2026, 11, 22), for_name=name
        )

    return make


def colours(image):
    small = image.scaledToWidth(60)
    return {small.pixelColor(x, y).name() for x in range(small.width()) for y in range(small.height())}


def asked(previews, source):
    size = QSize()
    image = previews.requestImage(source.removeprefix("image://preview/"), size, QSize())
    assert image.size() == size
    return image


def test_a_preview_is_the_page_that_is_printed(request_for, tmp_path):
    (page,) = Previews.draw(request_for("Margaret"))
    FolderPrinter("file://", tmp_path).submit(render_sheet(compose_sheet(request_for("Margaret"))))
    (printed,) = pdf_pages((tmp_path / "sheet-1.pdf").read_bytes(), PREVIEW_WIDTH_PX)
    assert page == printed
    assert page != Previews.draw(request_for("Mary"))[0]


def test_a_page_has_the_shape_of_a4_and_something_on_it(request_for):
    (page,) = Previews.draw(request_for(""))
    assert (page.width(), page.height()) == (1240, pytest.approx(1754, abs=2))
    assert page.pixelColor(2, 2).name() == "#ffffff"
    assert len(colours(page)) > 5


def test_kept_pages_are_found_by_their_sources_until_others_take_their_place():
    previews = Previews()
    red, blue = QImage(3, 4, QImage.Format.Format_RGB32), QImage(5, 6, QImage.Format.Format_RGB32)
    first, second = previews.keep((red, blue))
    assert (asked(previews, first).size(), asked(previews, second).size()) == (red.size(), blue.size())
    (other,) = previews.keep((blue,))
    assert other not in (first, second)
    assert asked(previews, first).size() == FORGOTTEN
    assert asked(previews, other).size() == blue.size()


def test_cleared_pages_are_gone():
    previews = Previews()
    (source,) = previews.keep((QImage(30, 40, QImage.Format.Format_RGB32),))
    previews.clear()
    assert asked(previews, source).size() == FORGOTTEN
