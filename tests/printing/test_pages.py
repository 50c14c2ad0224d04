"""What a page may hold and what not, told from the places of things, before there is a PDF."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import SheetTooLong
from printing import fonts, qr, style
from printing.compose import compose_sheet
from printing.items import Code, Frame, Rule, Text, Tick
from printing.pages import laid_out, laid_out_within_reason
from printing.sheet import Voice
from printing.style import TYPES, PrintSize

SIZES = pytest.mark.parametrize("size", PrintSize)
ADDRESS = "The Old School beside the Library, 1 Very Long Street Indeed, Wath upon Dearne, Rotherham S63 7XX"
APPOINTMENT = "Tuesday 1 December 2026, 10.30am"
NOTE = "Bring the red book, and the letter from the school. Do not sign it before we have talked. " * 3
ANY_TEXT = st.text("abcdefg hij", min_size=1, max_size=900).filter(str.strip)
FIXTURES_ARE_CONSTANT = [HealthCheck.function_scoped_fixture]


def _of(page, kind):
    return [item for item in page.items if isinstance(item, kind)]


def _right_pt(text):
    setting = text.setting
    return text.x_pt + fonts.width_pt(
        text.text, setting.font, setting.size_pt, right_to_left=text.right_to_left
    )


def _read(page):
    return " ".join("".join(f"{item.text} " for item in _of(page, Text)).replace("\u00a0", " ").split())


def _above_footer(page):
    footer_pt = min(rule.y_pt for rule in _of(page, Rule))
    return [text for text in _of(page, Text) if text.y_pt > footer_pt]


def _stays_inside(pages):
    for page in pages:
        for text in _of(page, Text):
            assert text.x_pt >= style.LEFT_PT
            assert _right_pt(replace(text, text=text.text.rstrip())) <= style.RIGHT_PT + 0.01
            assert style.BOTTOM_PT < text.y_pt < style.TOP_PT


@SIZES
def test_all_stays_inside_the_margins(sheet_request, eight_services, size):
    _stays_inside(laid_out(compose_sheet(sheet_request(*eight_services, size=size))))


@SIZES
@pytest.mark.parametrize("address", ["1 Example Street, Rotherham S65 1XX", ADDRESS], ids=["short", "long"])
@pytest.mark.parametrize("typed", [False, True], ids=["bare", "typed"])
@pytest.mark.parametrize(
    "language",
    ["en", "ur", pytest.param("ar", marks=pytest.mark.full), pytest.param("pl", marks=pytest.mark.full)],
)
def test_the_first_page_of_several_says_whom_to_ring_and_999(
    sheet_request, eight_services, hub, release, size, address, typed, language
):
    said = {"for_name": "Margaret Anne", "note": NOTE, "appointment": APPOINTMENT} if typed else {}
    request = sheet_request(
        *eight_services[:3],
        hub=replace(hub, address=address),
        release=replace(release, draft=True),
        size=size,
        language=language,
        **said,
    )
    first, *more = laid_out(compose_sheet(request))
    assert more
    read = _read(first)
    assert "01709 000 000" in read
    assert "999" in read
    assert "NHS 111" in read
    assert not typed or "Margaret Anne" in read
    _stays_inside([first])


@SIZES
def test_an_appointment_stands_on_the_first_page(sheet_request, eight_services, size):
    request = sheet_request(
        *eight_services[:3], size=size, appointment=APPOINTMENT, note=NOTE, for_name="Zoë"
    )
    first, *more = laid_out(compose_sheet(request))
    assert more
    assert "10.30am" in _read(first)
    assert "999" in _read(first)


def test_the_footer_of_a_hundred_pages_has_room_for_their_number(sheet_request, eight_services):
    pages = laid_out(compose_sheet(sheet_request(*eight_services * 25, size=PrintSize.GIANT)))
    assert len(pages) > 100
    _stays_inside(pages)


@SIZES
def test_each_line_begins_at_the_left(sheet_request, eight_services, size):
    beside_tick_pt = (style.TICK_MM + style.TICK_GAP_MM) * style.PT_PER_MM
    edges = {
        style.LEFT_PT,
        style.LEFT_PT + style.FRAME_PADDING_SIDE_PT,
        style.LEFT_PT + beside_tick_pt,
    }
    for page in laid_out(compose_sheet(sheet_request(*eight_services, size=size))):
        starts = {}
        for text in _of(page, Text):
            starts[text.y_pt] = min(text.x_pt, starts.get(text.y_pt, text.x_pt))
        assert set(starts.values()) <= edges


@SIZES
def test_a_code_s_quiet_zone_is_empty(sheet_request, eight_services, service, size):
    found = 0
    services = (*eight_services, *(service(f"short-{n}") for n in range(4)))
    for page in laid_out(compose_sheet(sheet_request(*services, size=size))):
        for code in _of(page, Code):
            found += 1
            quiet_pt = qr.quiet_pt(code.payload)
            low, high = code.y_pt - quiet_pt, code.y_pt + style.QR_PT + quiet_pt
            assert style.RIGHT_PT - code.x_pt >= 30 * style.PT_PER_MM
            assert code.x_pt + style.QR_PT + quiet_pt <= style.PAGE_WIDTH_PT
            for text in _of(page, Text):
                tall_pt = text.setting.size_pt
                beside = text.y_pt + tall_pt * style.CAPITAL_HEIGHT > low and text.y_pt < high
                assert not beside or _right_pt(text) <= code.x_pt - quiet_pt
            for rule in _of(page, Rule):
                assert not low < rule.y_pt + style.RULE_PT / 2 < high + style.RULE_PT
            for frame in _of(page, Frame):
                foot_pt, head_pt = frame.y_pt, frame.y_pt + frame.height_pt
                assert foot_pt - style.FRAME_PT / 2 >= high or head_pt + style.FRAME_PT / 2 <= low
    assert found == len(services)


@SIZES
def test_a_service_that_fits_a_page_stands_on_one(sheet_request, eight_services, size):
    sheet = compose_sheet(sheet_request(*eight_services, size=size, arrangement="special-guardianship"))
    pages = [_read(page) for page in laid_out(sheet)]
    assert len(pages) > 1
    for block in (block for block in sheet.blocks if block.ruled):
        told = " ".join(words.text for line in block.paragraphs for words in line.words)
        assert sum(" ".join(told.replace("\u00a0", " ").split()) in page for page in pages) == 1, block.name


@SIZES
def test_a_number_is_never_parted(sheet_request, eight_services, size):
    sheet = compose_sheet(sheet_request(*eight_services, size=size))
    pieces = [text.text for page in laid_out(sheet) for text in _of(page, Text)]
    for block in sheet.blocks:
        for line in block.paragraphs:
            for words in line.words:
                if words.voice is Voice.PHONE:
                    assert any(words.text in piece for piece in pieces), words.text


@settings(max_examples=40, deadline=None, suppress_health_check=FIXTURES_ARE_CONSTANT)
@given(notes=st.lists(ANY_TEXT, max_size=8), size=st.sampled_from(PrintSize))
def test_no_page_ends_with_a_heading(sheet_request, eight_services, notes, size):
    request = sheet_request(*eight_services[:3], note="\n".join(notes), size=size)
    for page in laid_out(compose_sheet(request)):
        last = min(_above_footer(page), key=lambda text: text.y_pt)
        if last.text == "My notes":  # ruled lines follow it
            footer, *lines = sorted(rule.y_pt for rule in _of(page, Rule))
            assert sum(footer < y_pt < last.y_pt for y_pt in lines) >= style.NOTE_LINES_AT_LEAST
            continue
        assert last.setting.size_pt != TYPES[size].heading_pt or last.setting.font is not fonts.Font.BOLD


@settings(max_examples=40, deadline=None, suppress_health_check=FIXTURES_ARE_CONSTANT)
@given(summary=ANY_TEXT, size=st.sampled_from(PrintSize))
def test_nothing_is_lost_or_doubled_however_long_a_text_is(sheet_request, service, summary, size):
    request = sheet_request(service(summary=summary), size=size)
    letters = "".join(_read(page) for page in laid_out(compose_sheet(request))).replace(" ", "")
    assert letters.count("".join(summary.split())) >= 1


def test_a_service_too_long_for_a_page_goes_on_under_its_name(sheet_request, service, phone):
    lines = tuple(phone(f"0300 123 70{n:02}", f"Line {n}", hours=("Mo-Fr 09:00-17:00",)) for n in range(12))
    sheet = compose_sheet(sheet_request(service(phones=lines), size=PrintSize.GIANT))
    pages = [_read(page) for page in laid_out(sheet)]
    assert any("Tea and talk, continued" in page for page in pages)
    for line in lines:
        assert sum(f"{line.number} {line.name}" in page for page in pages) == 1


def test_a_name_as_long_as_a_page_still_comes_out(sheet_request):
    pages = laid_out(compose_sheet(sheet_request(for_name="Margaret " * 300, size=PrintSize.GIANT)))
    assert sum(_read(page).count("Margaret") for page in pages) >= 300


@SIZES
def test_a_heading_low_on_a_page_goes_over_with_what_it_heads(sheet_request, size):
    """The note's heading wanders down past the end of the first page, a line at a time."""
    ends = set()
    for count in range(1, 40):
        request = sheet_request(appointment="Tuesday\n" * count, note="Bring the book.", size=size)
        pages = [_read(page) for page in laid_out(compose_sheet(request))]
        (page,) = (page for page in pages if "A note for you" in page)
        assert "A note for you Bring the book." in page
        ends.add(pages.index(page))
    assert len(ends) > 1


def test_pages_are_counted(sheet_request, eight_services):
    pages = laid_out(compose_sheet(sheet_request(*eight_services, size=PrintSize.GIANT)))
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}." in _read(page)


def test_of_several_pages_the_first_is_of_use_on_its_own(sheet_request, eight_services):
    pages = laid_out(compose_sheet(sheet_request(*eight_services, for_name="Margaret")))
    first = _read(pages[0])
    assert len(pages) > 1
    assert "Start here: talk to a person" in first
    assert "999" in first
    for service in eight_services:
        assert service.name in first
        assert not service.phones or service.phones[0].number in first
    assert not any("If you need help now" in _read(page) for page in pages[1:])


def test_one_page_needs_no_list_of_itself(sheet_request, eight_services):
    (page,) = laid_out(compose_sheet(sheet_request(eight_services[0])))
    assert "What is on these pages" not in _read(page)
    assert "My notes" in _read(page)


def test_a_pile_of_paper_is_refused_with_its_number_of_pages(sheet_request, eight_services):
    sheet = compose_sheet(sheet_request(*eight_services * 4, size=PrintSize.GIANT))
    with pytest.raises(SheetTooLong) as too_long:
        laid_out_within_reason(sheet)
    assert (too_long.value.pages, too_long.value.most) == (len(laid_out(sheet)), style.MOST_PAGES)


def test_each_service_has_a_box_to_tick_at_the_start_of_its_name(sheet_request, eight_services):
    pages = laid_out(compose_sheet(sheet_request(*eight_services[:3])))
    ticks = [item for page in pages for item in _of(page, Tick)]
    assert len(ticks) == 3
    assert all(tick.x_pt == style.LEFT_PT for tick in ticks)


def test_the_first_page_holds_the_first_of_a_few_services(sheet_request, eight_services):
    first = laid_out(compose_sheet(sheet_request(*eight_services[:4], for_name="Margaret")))[0]
    assert eight_services[0].name in _read(first)


@SIZES
def test_the_list_of_services_stands_on_the_first_page_or_nowhere(sheet_request, eight_services, size):
    pages = laid_out(compose_sheet(sheet_request(*eight_services, size=size)))
    assert not any("What is on these pages" in _read(page) for page in pages[1:])


def test_the_list_of_services_stands_on_the_first_page_where_that_has_room(sheet_request, eight_services):
    first, *_ = laid_out(compose_sheet(sheet_request(*eight_services)))
    assert "What is on these pages" in _read(first)
