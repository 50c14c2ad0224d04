"""The ready-made prints: leaflet, booklet, poster, slips: their pages, and the PDF read back."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest

from kiosk.offer.model import Area, AreaKind, GlossaryTerm, Leaflet
from printing import fonts, style
from printing.booklet import BookletRequest, booklet_pdf
from printing.fonts import Font
from printing.items import Code, Frame, Mark, Rule, Stroke, Text, Tick
from printing.leaflet import FLAP_MM, PANEL_MM, SHEET, LeafletRequest, leaflet_pages, leaflet_pdf
from printing.pages import laid_out
from printing.poster import CODE_MM, poster_page, poster_pdf
from printing.prints import Around
from printing.slips import Slip, compose_slip, slip_pdf
from printing.style import PT_PER_MM, TYPES, PrintSize

LANGUAGES = pytest.mark.parametrize("language", ["en", "ur", "ar", "pl"])
MONEY = Leaflet("money", "money", "", "Money for the child you are bringing up", "Here is money.", ())


@pytest.fixture
def around(hub, release):
    return Around(hub, release, date(2026, 11, 22))


@pytest.fixture
def leaflet_of(around):
    def make(*services, language="en"):
        ids = tuple(service.id for service in services)
        return LeafletRequest(
            replace(MONEY, services=ids), "payments", services, replace(around, language=language)
        )

    return make


def _texts(page):
    return [item for item in page.items if isinstance(item, Text)]


def _read(page):
    return " ".join("".join(f"{item.text} " for item in _texts(page)).replace("\u00a0", " ").split())


def _panel_of(item, widths_mm):
    """Which panel, counted from the left, a text stands on."""
    ends, end_pt = [], 0.0
    for width_mm in widths_mm:
        end_pt += width_mm * PT_PER_MM
        ends.append(end_pt)
    return next(number for number, end_pt in enumerate(ends) if item.x_pt < end_pt)


def test_a_leaflet_has_two_sides_of_a4_and_its_cover_on_the_right_of_the_first(leaflet_of, eight_services):
    outside, inside = leaflet_pages(leaflet_of(*eight_services))
    widths = (FLAP_MM, PANEL_MM, PANEL_MM)
    panels = {0: "", 1: "", 2: ""}
    for text in _texts(outside):
        panels[_panel_of(text, widths)] += f"{text.text} "
    assert "Start here: talk to" in panels[0]
    assert "999" in panels[1]
    assert "Money for" in panels[2]
    assert sum(widths) == 297
    assert _panel_of(_texts(inside)[0], (PANEL_MM, PANEL_MM, FLAP_MM)) == 0


def test_the_panels_of_a_leaflet_back_one_another(leaflet_of, eight_services):
    """The flap is the narrow one on both sides: turned over, its fold is where it was."""
    outside, inside = leaflet_pages(leaflet_of(*eight_services))

    def folds(page):
        return sorted({item.x_pt for item in page.items if isinstance(item, Stroke)})

    turned = sorted(SHEET.width_pt - x_pt for x_pt in folds(inside))
    assert folds(outside) == pytest.approx(turned)


@LANGUAGES
def test_nothing_of_a_leaflet_crosses_a_fold_or_the_margin(leaflet_of, eight_services, language):
    for page in leaflet_pages(leaflet_of(*eight_services, language=language)):
        folds = {item.x_pt for item in page.items if isinstance(item, Stroke)}
        for text in _texts(page):
            size_pt = text.setting.size_pt
            end_pt = text.x_pt + fonts.width_pt(
                text.text.rstrip(), text.setting.font, size_pt, right_to_left=text.right_to_left
            )
            assert not any(text.x_pt < fold < end_pt for fold in folds), text.text
            assert text.x_pt > 0
            assert end_pt < SHEET.width_pt


@LANGUAGES
@pytest.mark.parametrize(
    "cover",
    [
        "For teenagers",
        "A social worker asked you to take the child",
        "Grandparenting " * 6,
        "Extraordinarily",
    ],
)
def test_a_cover_s_words_are_whole_and_inside_its_frame(leaflet_of, service, cover, language):
    request = leaflet_of(service(), language=language)
    outside, _inside = leaflet_pages(replace(request, leaflet=replace(request.leaflet, cover=cover)))
    frame = max(
        (item for item in outside.items if isinstance(item, Frame)), key=lambda frame: frame.height_pt
    )
    on_it = [text for text in _texts(outside) if frame.left_pt <= text.x_pt <= frame.right_pt]
    read = " ".join(text.text for text in on_it)
    assert all(word in read for word in cover.split())
    assert all(frame.y_pt < text.y_pt < frame.y_pt + frame.height_pt for text in on_it)
    foot, *others = sorted({text.y_pt for text in on_it})
    assert min(others) > foot + TYPES[PrintSize.STANDARD].body_pt


def test_every_service_of_a_leaflet_is_on_it_or_it_says_that_there_is_more(leaflet_of, eight_services):
    few = " ".join(map(_read, leaflet_pages(leaflet_of(*eight_services))))
    assert all(service.name.split(",")[0][:20] in few for service in eight_services)
    assert "There is more" not in few
    many = " ".join(map(_read, leaflet_pages(leaflet_of(*eight_services * 4))))
    assert "There is more on the screen in any Family Hub." in many


def test_a_leaflet_read_from_the_right_is_mirrored(leaflet_of, eight_services):
    outside, _inside = leaflet_pages(leaflet_of(*eight_services, language="ur"))
    (icon,) = (text for text in _texts(outside) if text.setting.font is Font.ICONS)
    assert icon.x_pt < PANEL_MM * PT_PER_MM


def test_a_leaflet_uses_its_panels_and_says_what_to_do_for_each_service(leaflet_of, service):
    services = tuple(service(f"s{n}", name=f"Service number {n}", say="Can I have it?") for n in range(12))
    outside, inside = leaflet_pages(leaflet_of(*services))
    widths = (PANEL_MM, PANEL_MM, FLAP_MM)
    assert {_panel_of(text, widths) for text in _texts(inside)} == {0, 1, 2}
    assert f"{_read(outside)} {_read(inside)}".count("Ask at the desk") == 12
    assert "Can I have it?" in _read(inside)


def test_how_to_ring_without_talking_is_said_once_inside_and_once_on_the_flap(leaflet_of, service, phone):
    numbers = tuple(phone(f"0300 123 70{n}") for n in (10, 11, 12))
    outside, inside = leaflet_pages(leaflet_of(service(phones=numbers), service("other", phones=numbers)))
    assert [_read(page).count("Dial 18001 first.") for page in (outside, inside)] == [1, 1]
    _outside, inside = leaflet_pages(leaflet_of(service()))
    assert "18001" not in _read(inside)


def test_the_letters_of_a_leaflet_are_no_smaller_than_the_body(leaflet_of, eight_services):
    for page in leaflet_pages(leaflet_of(*eight_services)):
        assert min(text.setting.size_pt for text in _texts(page)) == 14


def test_the_code_of_a_leaflet_is_read_from_a_scan(leaflet_of, eight_services, scans, codes):
    assert codes(scans(leaflet_pdf(leaflet_of(*eight_services)))) == {"tel:01709000000": 1}


@pytest.fixture
def booklet_of(around):
    areas = (
        Area("groups", AreaKind.KINSHIP, "Groups and training", "Meet others.", "groups"),
        Area("money", AreaKind.KINSHIP, "Money", "Allowances.", "payments"),
        Area("work", AreaKind.KINSHIP, "Work", "Nothing is at home here.", "work"),
    )
    terms = (GlossaryTerm("sgo", "special guardian", "Someone a court chose.", (), "a source"),)

    def make(*services, size=PrintSize.STANDARD):
        return BookletRequest(areas, services, terms, around, size)

    return make


@pytest.mark.parametrize("size", [PrintSize.STANDARD, PrintSize.LARGE])
def test_the_contents_of_a_booklet_say_on_which_page_each_area_begins(
    booklet_of, eight_services, size, page_texts
):
    services = (
        *eight_services,
        *(replace(one, id=f"{one.id}-2", areas=("money",)) for one in eight_services),
    )
    pages = page_texts(booklet_pdf(booklet_of(*services, size=size)))
    (contents,) = (page for page in pages if "What is in this booklet" in page)
    words = contents.split()
    for area in ("training", "Money", "mean"):
        number = int(words[words.index(area) + 1])
        assert f"{area} " in f"{pages[number - 1]} "[:60]
    assert "Work" not in contents
    assert "special guardian Someone a court chose." in pages[-1]


def test_a_booklet_has_bookmarks_for_areas_and_their_services(booklet_of, eight_services):
    with pypdfium2.PdfDocument(booklet_pdf(booklet_of(*eight_services))) as document:
        marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    assert marks[0] == (0, "Groups and training")
    assert (1, eight_services[0].name) in marks
    assert marks[-1] == (0, "What words mean")


def test_each_service_stands_once_in_a_booklet(booklet_of, eight_services):
    with pypdfium2.PdfDocument(booklet_pdf(booklet_of(*eight_services))) as document:
        names = [mark.get_title() for mark in document.get_toc() if mark.level == 1]
    assert names == [service.name for service in eight_services]


def test_a_booklet_s_cover_shows_a_family_and_its_last_page_how_true_it_is(
    booklet_of, eight_services, release, page_texts
):
    booklet = booklet_of(*eight_services)
    around = replace(booklet.around, release=replace(release, draft=True))
    pages = page_texts(booklet_pdf(replace(booklet, around=around)))
    assert fonts.icon("family_restroom") in pages[0]
    for number, page in enumerate(pages[:-1], 1):
        assert f"Page {number} of {len(pages)}. Draft: not yet approved by the council." in page
        assert "Something wrong?" not in page
    assert pages[-1].endswith("Something wrong? Tell any Family Hub.")


def test_making_a_booklet_tells_how_far_it_has_come(booklet_of, eight_services):
    told = []
    booklet_pdf(booklet_of(*eight_services), lambda done, of: told.append((done, of)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)


@LANGUAGES
def test_a_poster_is_one_page_with_one_big_code(around, language, scans, codes):
    spoken = replace(around, language=language, public_address="https://example.org.uk/kinship")
    page = poster_page(spoken)
    (code,) = (item for item in page.items if isinstance(item, Code))
    assert code.side_pt >= CODE_MM / 2 * PT_PER_MM
    assert min(text.y_pt for text in _texts(page)) > style.BOTTOM_PT
    assert codes(scans(poster_pdf(spoken))) == {"https://example.org.uk/kinship": 1}


@LANGUAGES
def test_letters_of_a_poster_are_never_smaller_than_a_sheet_s_however_long_the_hub_s_name(around, language):
    name = "The Family Hub at the Old School beside the Library, " * 6
    hub = replace(around.hub, name=name, address=name)
    address = "https://example.org.uk/" + "kinship-care/" * 5
    page = poster_page(replace(around, hub=hub, language=language, public_address=address))
    assert min(text.setting.size_pt for text in _texts(page)) >= TYPES[PrintSize.STANDARD].body_pt
    assert min(text.y_pt for text in _texts(page)) > style.BOTTOM_PT


def test_a_poster_says_how_true_it_is_as_every_print_does(around):
    read = " ".join(text.text for text in _texts(poster_page(around)))
    foot = around.composer().footer(())
    assert foot
    assert " ".join(" ".join(words.text for words in foot).split()) in " ".join(read.split())


def test_a_poster_without_an_address_or_a_number_leads_to_the_desk(around, bare_hub):
    page = poster_page(replace(around, hub=bare_hub))
    assert not any(isinstance(item, Code) for item in page.items)
    assert "Come to the desk in this Family Hub." in _read(page)


@LANGUAGES
@pytest.mark.parametrize("slip", Slip)
def test_a_slip_is_one_page_with_room_to_write(around, slip, language):
    (page,) = laid_out(compose_slip(slip, replace(around, language=language)))
    lines = [item for item in page.items if isinstance(item, Rule) and item.weight_pt < style.RULE_PT]
    assert len(lines) >= 5
    assert all(line.right_pt - line.left_pt > 60 * PT_PER_MM for line in lines)
    heights = sorted(line.y_pt for line in lines)
    gaps = [high - low for low, high in pairwise(heights)]
    assert min(gaps) >= style.WRITING_LINE_MM * PT_PER_MM - 0.01
    assert sum(isinstance(item, Tick) for item in page.items) >= 4


def test_a_slip_asks_for_nothing_but_what_is_needed(around, page_texts):
    (page,) = page_texts(slip_pdf(Slip.CALLBACK, around))
    assert "Please ring me back" in page
    assert not any(word in page.casefold() for word in ("birth", "surname", "address", "child's name"))


@pytest.mark.parametrize("print_", ["leaflet", "booklet", "poster", "slip"])
def test_the_same_print_gives_the_same_bytes(leaflet_of, booklet_of, around, eight_services, print_):
    makers = {
        "leaflet": lambda: leaflet_pdf(leaflet_of(*eight_services)),
        "booklet": lambda: booklet_pdf(booklet_of(*eight_services[:3])),
        "poster": lambda: poster_pdf(around),
        "slip": lambda: slip_pdf(Slip.CALLBACK, around),
    }
    assert makers[print_]() == makers[print_]()


def test_marks_are_laid_where_blocks_begin(sheet_request, service):
    pages = laid_out(_compose(sheet_request(service())))
    assert [item.name for item in pages[0].items if isinstance(item, Mark)] == [
        "Your support sheet",
        "Tea and talk",
    ]


def _compose(request):
    from printing.compose import compose_sheet

    return compose_sheet(request)
