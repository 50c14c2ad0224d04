"""Fixtures for the paper: services, a hub and a release made by hand, and readers of the PDF they become."""

import importlib.util
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.offer.contact import Hub
from kiosk.offer.hours import parse
from kiosk.offer.model import (
    ContactStatus,
    Entitlement,
    Level,
    Location,
    Phone,
    PhoneKind,
    Release,
    Schedule,
    Service,
)
from printing.compose import SheetRequest

CHECKED = date(2026, 11, 21)
SCAN_DPI = 150


def _phone(number, name="", kind=PhoneKind.VOICE, hours=(), note=""):
    openings = tuple(map(parse, hours))
    return Phone(number, name, kind, openings, note, ContactStatus.UNVERIFIED, "a source")


def _service(id="tea-and-talk", **changes):
    plain = Service(
        id=id,
        name="Tea and talk",
        summary="Meet other carers over a cup of tea.",
        areas=("groups",),
        description="",
        easy_words=(),
        organization="Rotherham Council",
        minimum_age=None,
        maximum_age=None,
        eligibility="",
        entitlements=(),
        steps=(),
        say="",
        next="",
        cost="",
        phones=(),
        url="",
        url_words="",
        locations=(),
        schedules=(),
        keywords=(),
        source="",
        assured_date=CHECKED,
        review_by=date(2027, 5, 21),
    )
    return replace(plain, **changes)


@pytest.fixture
def phone():
    """Makes a telephone number: `phone("0300 123 7015", "Advice line", hours=("Mo-Fr 09:00-17:00",))`."""
    return _phone


@pytest.fixture
def service():
    """Makes a service: `service("child-benefit", url="https://…")`; what is not named is empty."""
    return _service


@pytest.fixture
def hub():
    """A hub of which everything is known."""
    hours = (parse("Mo-Fr 09:00-17:00"),)
    return Hub(
        "eastwood", "The Place, Eastwood", "1 Example Street, Rotherham S65 1XX", "01709 000 000", hours
    )


@pytest.fixture
def bare_hub():
    """A hub of which IT has set nothing."""
    return Hub("", "this Family Hub", "", "", ())


@pytest.fixture
def release():
    """A release that is no draft."""
    built = datetime(2026, 11, 22, tzinfo=UTC)
    return Release(7, "A council", "An offer", built, date(2027, 5, 21), "a role", ("en",), draft=False)


@pytest.fixture
def eight_services():
    """As many as most families take, of every kind: web page, numbers, text, desk only, places, dates."""
    sentence = "You can ask for it, whichever kind of carer you are."
    for_all = Entitlement("special-guardianship", Level.RIGHT, sentence, "a source", CHECKED, inherited=True)
    known = {"entitlements": (for_all,), "say": "A child has come to live with me. What can I ask for?"}
    lines = (
        _phone(
            "0300 123 7015", "Kinship advice line", hours=("Mo-Fr 09:30-14:00",), note="Not on bank holidays."
        ),
        _phone("0800 040 7675", "Fosterline, for foster carers"),
    )
    url = {"url": "https://www.gov.uk/child-benefit", "url_words": "gov.uk/child-benefit"}
    places = (Location("place", "The Place, Eastwood", "1 Example Street"), Location("maltby", "Maltby", ""))
    often = Schedule("Every two weeks. Ask at the desk for the next date.", "WEEKLY", 2)
    return (
        _service("advice", name="Free advice for carers", phones=lines, **known),
        _service("child-benefit", name="Child Benefit", **url, **known),
        _service("group", name="Meet other carers", locations=places, schedules=(often,), **known),
        _service("text", name="Text for help", phones=(_phone("85258", "Shout", PhoneKind.TEXT),), **known),
        _service("navigator", name="Talk to a kinship Navigator", **known),
        _service(
            "childline", name="Childline", phones=lines[1:], **{**url, "url": "https://childline.org.uk"}
        ),
        _service(
            "school", name="Advice from the Virtual School, which looks out for all kinship children", **known
        ),
        _service(
            "helpline", name="A line for later", phones=(_phone("0800 1111", hours=("Mo-Su 00:00-24:00",)),)
        ),
    )


@pytest.fixture
def sheet_request(hub, release):
    """Makes a request: `sheet_request(*services, size=PrintSize.GIANT)`."""

    def make(*services, **changes):
        return replace(SheetRequest(services, hub, release, date(2026, 11, 22)), **changes)

    return make


@pytest.fixture
def page_texts():
    """Reads a PDF back: a text a page, each run of blanks and line ends as one blank."""

    def texts(pdf):
        with pypdfium2.PdfDocument(pdf) as document:
            return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]

    return texts


@pytest.fixture
def scans():
    """A PDF's pages as a scanner sees them: grey pictures of 150 dpi."""

    def pictures(pdf):
        with pypdfium2.PdfDocument(pdf) as document:
            return [page.render(scale=SCAN_DPI / 72, grayscale=True).to_pil() for page in document]

    return pictures


@pytest.fixture
def codes():
    """What the QR codes in pictures hold, each as often as it stands there."""

    def payloads(pictures):
        return Counter(code.text for picture in pictures for code in zxingcpp.read_barcodes(picture))

    return payloads


@pytest.fixture(scope="session")
def ipp_servers():
    """The module `ipp_server.py` beside this file."""
    name = "kinship_test_ipp_server"
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("ipp_server.py"))
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
