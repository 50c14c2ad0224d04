"""The PDF read back: as text, as letters, and as a scanner sees it."""

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pdfplumber
import pypdfium2
import pytest
from pdfminer.pdftypes import resolve1
from PIL import ImageChops, ImageFilter

from kiosk.errors import MissingGlyph
from kiosk.offer.contact import qr_for
from printing import fonts, style
from printing.compose import compose_sheet
from printing.items import Code
from printing.pages import laid_out
from printing.qr import matrix
from printing.render import render_sheet
from printing.style import TYPES, PrintSize

SIZES = pytest.mark.parametrize("size", PrintSize)


def _letters(pdf):
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [letter for page in document.pages for letter in page.chars]


def _payloads(services, hub):
    return Counter(code.payload for code in (qr_for(service, hub) for service in services) if code)


@SIZES
def test_each_code_on_a_scanned_page_says_what_its_service_says(
    sheet_request, eight_services, hub, size, scans, codes
):
    pdf = render_sheet(compose_sheet(sheet_request(*eight_services, size=size)))
    assert codes(scans(pdf)) == _payloads(eight_services, hub)


def test_codes_survive_a_poor_photocopy(sheet_request, eight_services, hub, scans, codes):
    """Turned a little, blurred by half a millimetre, and burnt to plain black and white, too dark."""

    def copied(page):
        turned = page.rotate(1.5, fillcolor=255, resample=2).filter(ImageFilter.GaussianBlur(1.5))
        return turned.point(lambda grey: 0 if grey < 170 else 255)

    pdf = render_sheet(compose_sheet(sheet_request(*eight_services)))
    assert codes(map(copied, scans(pdf))) == _payloads(eight_services, hub)


def test_without_any_contact_there_is_no_code(sheet_request, service, bare_hub, scans, codes):
    pdf = render_sheet(compose_sheet(sheet_request(service(), hub=bare_hub)))
    assert codes(scans(pdf)) == {}


@SIZES
def test_the_text_reads_back_whole_and_in_order(sheet_request, eight_services, size, page_texts):
    request = sheet_request(
        *eight_services,
        size=size,
        for_name="Zoë",
        arrangement="special-guardianship",
        note="Bring the book & the letter.",
        appointment="Tuesday, 10am",
    )
    sheet = compose_sheet(request)
    read = " ".join(page_texts(render_sheet(sheet)))
    assert any(_reads_in_order(read, blocks) for blocks in sheet.when_longer)


def _reads_in_order(read, blocks):
    at = 0
    for block in (block for block in blocks if not block.notes and not block.first):
        for line in block.paragraphs:
            told = " ".join(" ".join(words.text for words in line.words).replace("\u00a0", " ").split())
            at = read.find(told, at)
            if at < 0:
                return False
            at += len(told)
    return True


@SIZES
def test_each_page_ends_with_the_whole_footer(sheet_request, eight_services, size, page_texts):
    pages = page_texts(render_sheet(compose_sheet(sheet_request(*eight_services, size=size))))
    for number, page in enumerate(pages, start=1):
        assert page.endswith(
            f"Page {number} of {len(pages)}. Checked 21 November 2026. Offer version 7. "
            "Something wrong? Tell any Family Hub."
        )


@SIZES
def test_a_draft_s_long_footer_stands_on_the_last_page_and_each_page_says_that_it_is_one(
    sheet_request, eight_services, release, size, page_texts
):
    draft = replace(release, draft=True)
    pages = page_texts(render_sheet(compose_sheet(sheet_request(*eight_services, size=size, release=draft))))
    wrong, short = "Something wrong? Tell any Family Hub.", "Draft: not yet approved by the council."
    assert len(pages) > 1
    assert pages[-1].endswith(wrong)
    for number, page in enumerate(pages[:-1], start=1):
        whole = size is PrintSize.STANDARD  # in three lines
        assert short in page[page.index("Page ") :]
        assert page.endswith(wrong if whole else f"Page {number} of {len(pages)}. {short}")


@SIZES
def test_the_smallest_letter_is_the_body_s_size(sheet_request, eight_services, size):
    sizes = {
        letter["size"]
        for letter in _letters(render_sheet(compose_sheet(sheet_request(*eight_services, size=size))))
    }
    assert min(sizes) == pytest.approx(TYPES[size].body_pt)


def test_only_our_own_upright_letters_are_used_and_they_are_black(sheet_request, eight_services):
    letters = _letters(render_sheet(compose_sheet(sheet_request(*eight_services))))
    assert {letter["fontname"].partition("+")[2] for letter in letters} == {
        "NotoSans-Regular",
        "NotoSans-Bold",
    }
    assert all(letter["upright"] for letter in letters)
    assert {tuple(letter["non_stroking_color"]) for letter in letters} <= {(0,), (0, 0, 0)}


def test_no_other_font_is_so_much_as_named(sheet_request, service):
    assert b"Helvetica" not in render_sheet(compose_sheet(sheet_request(service())))


def test_a_code_is_drawn_module_for_module(sheet_request, service):
    """Readers forgive a code that is upside down or mirrored; a look at each module does not."""
    sheet = compose_sheet(sheet_request(service()))
    (code,) = (item for page in laid_out(sheet) for item in page.items if isinstance(item, Code))
    scale, rows = 4, matrix(code.payload)
    with pypdfium2.PdfDocument(render_sheet(sheet)) as document:
        picture = document[0].render(scale=scale, grayscale=True).to_pil()
    module_pt = style.QR_PT / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            x_pt = code.x_pt + (across + 0.5) * module_pt
            y_pt = style.PAGE_HEIGHT_PT - code.y_pt - style.QR_PT + (down + 0.5) * module_pt
            assert (picture.getpixel((int(x_pt * scale), int(y_pt * scale))) < 128) is dark


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_web_address_can_be_touched_where_it_stands(sheet_request, service, language):
    addresses = {
        "https://www.gov.uk/child-benefit": "gov.uk/child-benefit",
        "https://www.tea.org.uk/a": "tea.org.uk/a",
    }
    services = (
        service(f"s{n}", url=url, url_words=words) for n, (url, words) in enumerate(addresses.items())
    )
    pdf = render_sheet(compose_sheet(sheet_request(*services, language=language)))
    with pdfplumber.open(BytesIO(pdf)) as document:
        found = {}
        for page in document.pages:
            for link in page.annots:
                inside = page.crop((link["x0"], link["top"], link["x1"], link["bottom"])).extract_text()
                found[link["uri"]] = inside
    assert found == addresses


@pytest.mark.parametrize(
    "url", ["http://plain.org.uk", "javascript:alert(1)", "file:///etc/passwd", "https://ä.de/"]
)
def test_an_address_that_a_viewer_should_not_open_is_no_link(sheet_request, service, url):
    pdf = render_sheet(compose_sheet(sheet_request(service(url=url, url_words="somewhere"))))
    with pdfplumber.open(BytesIO(pdf)) as document:
        assert [link["uri"] for page in document.pages for link in page.annots] == []


def _fonts(pdf):
    """The fonts of a PDF's pages, as their dictionaries have them."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        named = [resolve1(page.page_obj.resources["Font"]) for page in document.pages]
        return [resolve1(font) for fonts in named for font in fonts.values()]


@pytest.mark.parametrize("language", ["en", "ur", "ar", "pl"])
def test_every_font_is_embedded_and_only_the_letters_used(sheet_request, service, language):
    pdf = render_sheet(compose_sheet(sheet_request(service(), language=language)))
    found = _fonts(pdf)
    assert found
    for font in found:
        descriptor = resolve1(font["FontDescriptor"])
        embedded = resolve1(descriptor["FontFile2"]).get_data()
        (file,) = (file for file in fonts.FOLDER.glob("*.ttf") if file.stem in font["BaseFont"].name)
        assert re.match(r"[A-Z]{6}\+", font["BaseFont"].name)  # a subset says so (ISO 32000-1, 9.6.4)
        assert 0 < len(embedded) < file.stat().st_size / 3
        assert "ToUnicode" in font
    assert len(pdf) < 250_000


def test_numbers_are_bold_and_larger_than_the_body(sheet_request, service, phone):
    pdf = render_sheet(compose_sheet(sheet_request(service(phones=(phone("0300 987 6543"),)))))
    letters = _letters(pdf)
    at = "".join(letter["text"] for letter in letters).index("0300 987 6543")
    for letter in letters[at : at + 13]:
        assert letter["fontname"].endswith("NotoSans-Bold")
        assert letter["size"] > TYPES[PrintSize.STANDARD].body_pt


def test_pages_are_a4_and_nothing_is_drawn_in_colour(sheet_request, eight_services):
    with pypdfium2.PdfDocument(render_sheet(compose_sheet(sheet_request(*eight_services)))) as document:
        for page in document:
            assert page.get_size() == pytest.approx((210 / 25.4 * 72, 297 / 25.4 * 72), abs=0.01)
            picture = page.render(scale=1).to_pil().convert("RGB")
            red, green, blue = picture.split()
            assert ImageChops.difference(red, green).getbbox() is None
            assert ImageChops.difference(green, blue).getbbox() is None


def test_the_same_sheet_gives_the_same_bytes_whatever_was_made_before(sheet_request, eight_services):
    sheet = compose_sheet(sheet_request(*eight_services))
    first = render_sheet(sheet)
    render_sheet(compose_sheet(sheet_request(size=PrintSize.GIANT)))
    assert render_sheet(sheet) == first


def test_another_interpreter_gives_the_same_bytes():
    script = (
        "import hashlib, sys\n"
        "from printing.pages import laid_out\n"
        "from printing.render import render_sheet\n"
        "from printing.sheet import Block, Paragraph, Sheet, Voice, Words\n"
        "from kiosk.offer.contact import QrCode\n"
        "from printing.style import PrintSize\n"
        "line = Paragraph((Words(Voice.BODY, 'Tea £2'), Words(Voice.PHONE, '999')))\n"
        "block = Block('Tea', (line,), framed=False, ruled=True, qr=QrCode('tel:999', '999'))\n"
        "sheet = Sheet('Tea', 'en', PrintSize.LARGE, (block,), (Words(Voice.BODY, 'Foot'),))\n"
        "print(hashlib.sha256(render_sheet(sheet)).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_document_has_a_title_and_a_language_and_no_name(sheet_request, service):
    pdf = render_sheet(compose_sheet(sheet_request(service(), for_name="Margaret")))
    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Your support sheet"
    assert "Margaret" not in str(told)
    assert re.search(rb"/Lang \(en\)", pdf)


HOSTILE = (
    '<img src="file:///etc/passwd"/> <b>bold</b> & &amp; <para fontSize="2"> </para> %s {0} \\n (brackets)'
)


def test_mark_up_in_content_is_printed_as_it_stands(sheet_request, service, phone, page_texts):
    hostile = service(
        name=HOSTILE, summary=HOSTILE, say=HOSTILE, phones=(phone("999", HOSTILE),), organization="<i>"
    )
    pdf = render_sheet(compose_sheet(sheet_request(hostile, for_name=HOSTILE, note=HOSTILE)))
    assert (
        " ".join(page_texts(pdf)).count(" ".join(HOSTILE.split())) == 7
    )  # once more in the list of the first page
    with pdfplumber.open(BytesIO(pdf)) as document:
        assert not any(page.images or page.annots for page in document.pages)


def test_a_control_character_is_refused_by_name(sheet_request, service):
    with pytest.raises(MissingGlyph) as missing:
        render_sheet(compose_sheet(sheet_request(service("tea", summary="Tea\x00"))))
    assert missing.value.code_point == "U+0000"
    assert missing.value.field == "tea, summary"


def test_a_name_that_cannot_be_printed_is_refused_as_typed(sheet_request):
    with pytest.raises(MissingGlyph) as missing:
        render_sheet(compose_sheet(sheet_request(for_name="😀")))
    assert (missing.value.field, missing.value.exit_code) == ("for", 2)


@SIZES
def test_a_word_of_300_letters_comes_out_whole_and_inside_the_margins(sheet_request, service, size):
    word = "".join(chr(ord("a") + n % 26) for n in range(300))
    letters = _letters(
        render_sheet(compose_sheet(sheet_request(service(name=word, summary=word), size=size)))
    )
    assert "".join(letter["text"] for letter in letters).count(word) >= 2
    assert max(letter["x1"] for letter in letters if letter["text"].strip()) <= style.RIGHT_PT + 0.01


@SIZES
def test_twelve_numbers_are_all_there_and_whole(sheet_request, service, phone, size, page_texts):
    numbers = [f"0300 123 70{n:02}" for n in range(12)]
    many = service(phones=tuple(phone(number, "Kinship advice line") for number in numbers))
    pages = page_texts(render_sheet(compose_sheet(sheet_request(many, size=size))))
    for number in numbers[1:]:
        assert sum(page.count(number) for page in pages) == 1
