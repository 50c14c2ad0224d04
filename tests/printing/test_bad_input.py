"""Whatever an editor or a pasted note brings: a right page, or one clear refusal; never a wrong page."""

import re
from contextlib import nullcontext
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import MissingGlyph
from kiosk.offer.contact import Hub
from kiosk.offer.model import Area, AreaKind, GlossaryTerm, Leaflet, Location, Schedule
from printing import fonts
from printing.booklet import BookletRequest, booklet_pdf, compose_booklet
from printing.compose import compose_sheet
from printing.items import Text
from printing.leaflet import SHEET, LeafletRequest, leaflet_pages, leaflet_pdf
from printing.pages import laid_out
from printing.poster import poster_page, poster_pdf
from printing.prints import Around
from printing.render import render_sheet
from printing.slips import Slip, compose_slip, slip_pdf
from printing.style import A4, PrintSize
from printing.words import plain

SIZES = pytest.mark.parametrize("size", PrintSize)
LONG = "".join(chr(ord("a") + n % 26) for n in range(300))
MARK_UP = (
    '<img src="file:///etc/passwd" width="9"/>',
    "<b><i>bold</b></i>",
    '<para fontSize="2">small</para>',
    '<a href="javascript:alert(1)">here</a>',
    "&amp; &#0; &lt;",
    "<![CDATA[ ]]> <!-- -->",
    "%s %(x)s {0} {name} ${HOME} $(reboot)",
    "\\n \\101 (( ) ] >> endstream endobj",
    "=HYPERLINK(1) +1 -1 @SUM",
)
FRAGMENTS = (*MARK_UP, "Tea and talk", "0300 123 7015", "gov.uk/child-benefit", "زينب", "Zoë", "Ł", "’“”–…")
NOT_PRINTED = ("\x00", "\x07", "\x1b[2J", "\x7f", "\ud7ff", "😀", "👩‍👧", "漢字", "\ufffe")
TEXTS = st.lists(st.sampled_from((*FRAGMENTS, "\n", "\t", "\u202e", "\u200d", LONG)), min_size=1, max_size=6)
ANY = st.lists(st.sampled_from((*FRAGMENTS, *NOT_PRINTED)), min_size=1, max_size=5)
FEW = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # the fixtures are constants


def _hostile(service, phone, text):
    """A service in whose every text this stands."""
    return service(
        "tea",
        name=text,
        summary=text,
        description=text,
        eligibility=text,
        steps=(text, text),
        say=text,
        next=text,
        cost=text,
        organization=text,
        phones=(phone("0300 123 7015", text, note=text),),
        url="https://example.org.uk/",
        url_words="example.org.uk",
        locations=(Location("maltby", text, text),),
        schedules=(Schedule(text, "WEEKLY", 1),),
        areas=("groups",),
    )


def _around(release, text=""):
    hub = Hub("here", text or "The Place, Eastwood", text, "01709 000 000", ())
    return Around(hub, release, date(2026, 11, 22))


def _prints(around, service):
    """Each kind of print of one service: its pages as laid, how wide those are, and how it is drawn."""
    area = Area("groups", AreaKind.KINSHIP, service.name, service.summary, "groups")
    leaflet = Leaflet("groups", "groups", "", service.name, service.summary, (service.id,))
    folded = LeafletRequest(leaflet, area.icon, (service,), around)
    terms = (GlossaryTerm("term", service.name, service.summary, (), "a source"),)
    booklet = BookletRequest((area,), (service,), terms, around)
    slip = Slip.CALLBACK
    return {
        "leaflet": (lambda: leaflet_pages(folded), SHEET, lambda: leaflet_pdf(folded)),
        "booklet": (lambda: laid_out(compose_booklet(booklet, {})), A4, lambda: booklet_pdf(booklet)),
        "poster": (lambda: (poster_page(around),), A4, lambda: poster_pdf(around)),
        "slip": (lambda: laid_out(compose_slip(slip, around)), A4, lambda: slip_pdf(slip, around)),
    }


def _inside(pages, paper):
    for page in pages:
        for item in page.items:
            if isinstance(item, Text):
                end_pt = item.x_pt + fonts.width_pt(
                    item.text.rstrip(), item.setting.font, item.setting.size_pt, right_to_left=True
                )
                assert item.x_pt >= paper.left_pt - 0.01, item.text
                assert end_pt <= paper.right_pt + 0.02, item.text


def _opens(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) > 0
        for page in document:
            assert not list(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    assert not re.search(rb"/(JavaScript|JS|Launch|OpenAction|EmbeddedFile|GoToR|SubmitForm)\b", pdf)
    assert set(re.findall(rb"/URI \((.*?)\)", pdf)) <= {b"https://example.org.uk/"}


@FEW
@given(TEXTS)
def test_a_sheet_of_hostile_texts_is_laid_inside_its_margins_and_opens_nothing(
    sheet_request, service, phone, texts
):
    text = " ".join(texts)
    sheet = compose_sheet(sheet_request(_hostile(service, phone, text), note=text, for_name=text[:30]))
    _inside(laid_out(sheet), A4)
    _opens(render_sheet(sheet))


@FEW
@given(ANY)
def test_what_has_no_letter_is_refused_with_the_letter_and_where_it_stands(
    sheet_request, service, phone, texts
):
    text = "".join(texts)
    bad = [one for one in plain(text) if one not in plain("".join(FRAGMENTS))]
    sheet = compose_sheet(sheet_request(_hostile(service, phone, text)))
    with pytest.raises(MissingGlyph) if bad else nullcontext() as missing:
        laid_out(sheet)
    if bad:
        assert missing.value.character in bad
        assert missing.value.field.startswith("tea, ")
        assert missing.value.code_point.startswith(f"U+{ord(missing.value.character):04X}")


@pytest.mark.parametrize("kind", ["leaflet", "booklet", "poster", "slip"])
@pytest.mark.parametrize("text", [" ".join(MARK_UP), LONG], ids=["mark-up", "one long word"])
def test_the_other_prints_take_mark_up_and_one_long_word_as_they_stand(release, service, phone, kind, text):
    around = _around(release, text)
    laid, paper, drawn = _prints(around, _hostile(service, phone, text))[kind]
    _inside(laid(), paper)
    _opens(drawn())


@pytest.mark.parametrize("kind", ["leaflet", "booklet", "poster", "slip"])
@pytest.mark.parametrize("bad", ["\x00", "\x1b", "😀", "漢"])
def test_the_other_prints_refuse_what_has_no_letter(release, service, phone, kind, bad):
    text = f"Tea {bad}"
    _, _, drawn = _prints(_around(release, text), _hostile(service, phone, text))[kind]
    with pytest.raises(MissingGlyph) as missing:
        drawn()
    assert missing.value.character == bad
    assert missing.value.field


def test_a_note_pasted_with_mark_up_and_line_ends_is_printed_letter_for_letter(sheet_request, page_texts):
    note = "<p>Bring:</p>\r\n\r\n<ul><li>the&nbsp;letter</li>\u2028<li>\tan ID card</li></ul>\u200b\ufeff"
    (page,) = page_texts(render_sheet(compose_sheet(sheet_request(note=note))))
    assert "<p>Bring:</p> <ul><li>the&nbsp;letter</li> <li> an ID card</li></ul>" in page


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_mark_that_would_turn_a_name_round_is_left_out(sheet_request, language, page_texts):
    request = sheet_request(for_name="Ann\u202etxt.exe", language=language)
    (page,) = page_texts(render_sheet(compose_sheet(request)))
    assert "Anntxt.exe" in page


@SIZES
def test_five_schedules_and_no_number_are_all_there_and_lead_to_the_desk(
    sheet_request, service, size, page_texts
):
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    often = tuple(Schedule(f"Every {day}, 10am to noon.", "WEEKLY", 1) for day in days)
    read = " ".join(
        page_texts(render_sheet(compose_sheet(sheet_request(service(schedules=often), size=size))))
    )
    assert [day for day in days if f"Every {day}, 10am to noon." in read] == list(days)
    assert "Ask at the desk" in read


@pytest.mark.parametrize("language", ["ur", "ar"])
def test_twelve_numbers_and_one_long_word_are_right_in_a_language_read_from_the_right(
    sheet_request, service, phone, language, page_texts
):
    many = service(name=LONG, phones=tuple(phone(f"0300 123 70{n:02}", "Advice") for n in range(12)))
    sheet = compose_sheet(sheet_request(many, language=language))
    _inside(laid_out(sheet), A4)
    read = " ".join(page_texts(render_sheet(sheet)))
    assert all(f"0300 123 70{n:02}" in read for n in range(1, 12))


def test_a_hub_with_nothing_but_a_long_name_still_has_all_prints(release, service):
    bare = Hub("", f"this Family Hub {LONG}", "", "", ())
    around = replace(_around(release), hub=bare)
    for laid, paper, drawn in _prints(around, service(areas=("groups",))).values():
        _inside(laid(), paper)
        _opens(drawn())
