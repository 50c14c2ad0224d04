"""Urdu and Arabic on paper: the order of words by Qt's word, numbers as dialled, text as read."""

import ctypes
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.errors import MissingGlyph
from printing import bidi, fonts, style
from printing.compose import compose_sheet
from printing.direction import in_direction
from printing.items import Code, Text, Tick
from printing.lines import broken
from printing.pages import laid_out
from printing.prints import Around
from printing.render import render_sheet
from printing.sheet import Paragraph, Sheet, Voice, Words
from printing.style import TYPES, PrintSize
from printing.words import directed, plain, sentence

LANGUAGES = pytest.mark.parametrize("language", ["ur", "ar"])
TEXTS = {
    "ur": (
        "kinship Navigator کا پوچھیں۔ یہ کونسل کا کارکن ہے جو ساری موجود مدد جانتا ہے۔",
        "ڈیسک پر پوچھیں یا 01709 823987 پر فون کریں، پیر سے جمعہ، 9:00 AM – 5:00 PM۔",
        "کوڈ اسکین کریں، یا gov.uk/child-benefit پر جائیں (انگریزی میں)۔",
        "یہ The Place, Eastwood میں ہے: S65 1XX، دن 24 نومبر 2026 کو۔",
    ),
    "ar": (
        "اطلب kinship Navigator. هو موظف في المجلس يعرف كل المساعدة الموجودة.",
        "اسأل في مكتب الاستقبال أو اتصل على الرقم 01709 823987 (من 9:00 إلى 5:00).",
        "امسح الرمز، أو اذهب إلى gov.uk/child-benefit الآن.",
        "هذا في The Place, Eastwood: يوم 24 نوفمبر 2026.",
    ),
}
SIZES = pytest.mark.parametrize("width_pt", [2000.0, 300.0, 180.0])


def _rows(text, lines):
    """The words of each line, with the marks that steer them; an isolate that goes on is opened again."""
    words, open_ = iter(text.split(" ")), ""
    for line in lines:
        row = open_ + next(words)
        while _seen(row) != line.read:
            row += f" {next(words)}"
        open_ = "\u2066" if row.count("\u2066") > row.count("\u2069") else ""
        yield row


def _words_by_qt(row):
    """The words of a line from left to right, as Qt lays them out."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(row, QFont("Noto Sans Arabic", 20))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(5000)
    layout.endLayout()
    placed, at = [], 0
    for word in row.split(" "):
        seen = [at + n for n, one in enumerate(word) if one.isalnum()]
        runs = layout.glyphRuns(seen[0], seen[-1] + 1 - seen[0]) if seen else ()
        if starts := [point.x() for run in runs for point in run.positions()]:
            placed.append((min(starts), _seen(word)))
        at += len(word) + 1
    return [word for _, word in sorted(placed)]


def _seen(word):
    return "".join(one for one in word if not bidi.is_unseen(one)).replace("\u00a0", " ")


def _words_by_us(row, line):
    """The words of a line from left to right: each where the first of its pieces stands."""
    starts = {}
    for piece in sorted(line.pieces, key=lambda piece: piece.x_pt):
        for word in row.split(" "):
            if piece.text.replace("\u00a0", " ") in _seen(word) and any(map(str.isalnum, piece.text)):
                starts.setdefault(_seen(word), piece.x_pt)
    return sorted(starts, key=starts.get)


@LANGUAGES
@SIZES
def test_words_stand_in_the_order_in_which_qt_puts_them(qapp, language, width_pt):
    compared = 0
    for text in TEXTS[language]:
        whole = directed(plain(text), language)
        lines = broken(Paragraph((Words(Voice.BODY, whole),)), TYPES[PrintSize.STANDARD], width_pt, language)
        for row, line in zip(_rows(whole, lines), lines, strict=True):
            ours = _words_by_us(row, line)
            qt = [word for word in _words_by_qt(row) if word in ours]
            if len(set(row.split(" "))) == len(row.split(" ")):  # a word that comes twice has two places
                assert ours == qt, line.read
                compared += len(ours)
    assert compared > 20


@LANGUAGES
def test_each_line_ends_at_the_right_of_its_column(language):
    text = directed(plain(TEXTS[language][0]), language)
    for line in broken(Paragraph((Words(Voice.BODY, text),)), TYPES[PrintSize.STANDARD], 300.0, language):
        last = max(line.pieces, key=lambda piece: piece.x_pt)
        width_pt = fonts.width_pt(
            last.text, last.setting.font, last.setting.size_pt, right_to_left=last.right_to_left
        )
        assert last.x_pt + width_pt == pytest.approx(300.0)
        assert min(piece.x_pt for piece in line.pieces) >= -0.01


@LANGUAGES
@pytest.mark.parametrize("size", PrintSize)
def test_the_digits_of_each_number_stand_as_dialled(sheet_request, service, phone, language, size):
    ring = service(phones=(phone("01709 823987", "Advice line"), phone("0300 123 7015")), say="")
    pdf = render_sheet(compose_sheet(sheet_request(ring, language=language, size=size, note="01709 111 222")))
    found = set()
    with pdfplumber.open(BytesIO(pdf)) as document:
        for page in document.pages:
            rows = {}
            for letter in page.chars:
                rows.setdefault(round(letter["matrix"][5], 1), []).append(letter)
            for row in rows.values():
                in_order = sorted(row, key=lambda letter: letter["x0"])
                found.add("".join(letter["text"] for letter in in_order if letter["text"].isdigit()))
    for number in ("01709823987", "03001237015", "01709111222", "01709000000"):
        assert any(number in row for row in found), (number, found)


def _actual_texts(pdf):
    """What each paragraph of the structure says that it reads, as PDFium has it."""

    def told(element):
        length = pdfium.FPDF_StructElement_GetActualText(element, None, 0)
        buffer = ctypes.create_string_buffer(length)
        pdfium.FPDF_StructElement_GetActualText(element, buffer, length)
        yield buffer.raw[: max(length - 2, 0)].decode("utf-16-le")
        for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
            if child := pdfium.FPDF_StructElement_GetChildAtIndex(element, number):
                yield from told(child)

    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            tree = pdfium.FPDF_StructTree_GetForPage(page)
            for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                yield from told(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number))
            pdfium.FPDF_StructTree_Close(tree)


@LANGUAGES
def test_the_text_reads_back_in_the_order_in_which_it_is_read(sheet_request, eight_services, language):
    sheet = compose_sheet(sheet_request(*eight_services, language=language))
    read = " ".join(_actual_texts(render_sheet(sheet)))
    for block in sheet.when_longer[0]:
        for line in block.paragraphs:
            told = _seen(" ".join(words.text for words in line.words)).replace("\u2011", "-")
            assert block.notes or block.first or told in read, told


@LANGUAGES
def test_a_word_copied_out_of_the_page_is_letters_and_not_glyphs(sheet_request, language, page_texts):
    (page,) = page_texts(render_sheet(compose_sheet(sheet_request(language=language))))
    assert not any("\ue000" <= one <= "\uf8ff" for one in page)
    title = compose_sheet(sheet_request(language=language)).title
    assert title in page


@LANGUAGES
def test_codes_and_boxes_change_sides_with_the_letters(sheet_request, eight_services, language, scans, codes):
    sheet = compose_sheet(sheet_request(*eight_services[:2], language=language))
    items = [item for page in laid_out(sheet) for item in page.items]
    assert {item.x_pt for item in items if isinstance(item, Code)} == {style.LEFT_PT}
    ends = [item.x_pt + item.side_pt for item in items if isinstance(item, Tick)]
    assert ends == pytest.approx([style.RIGHT_PT] * 2)
    assert len(codes(scans(render_sheet(sheet)))) == 2


def test_urdu_is_set_in_nastaliq_and_arabic_is_not(sheet_request):
    def faces(language):
        pages = laid_out(compose_sheet(sheet_request(language=language)))
        return {item.setting.font for page in pages for item in page.items if isinstance(item, Text)}

    assert fonts.Font.NASTALIQ in faces("ur")
    assert not {fonts.Font.ARABIC, fonts.Font.ARABIC_BOLD} & faces("ur")
    assert fonts.Font.ARABIC in faces("ar")


def test_an_arabic_name_on_an_english_sheet_is_shaped(sheet_request):
    pages = laid_out(compose_sheet(sheet_request(for_name="زينب")))
    named = [item for page in pages for item in page.items if isinstance(item, Text) and item.right_to_left]
    assert [item.text for item in named] == ["زينب"]
    assert named[0].setting.font is fonts.Font.ARABIC_BOLD


@LANGUAGES
def test_a_letter_of_neither_script_is_refused_by_name_and_field(sheet_request, service, language):
    with pytest.raises(MissingGlyph) as missing:
        render_sheet(compose_sheet(sheet_request(service("tea", summary="چائے 漢"), language=language)))
    assert (missing.value.character, missing.value.field) == ("漢", "tea, summary")


@LANGUAGES
def test_the_same_sheet_gives_the_same_bytes(sheet_request, eight_services, language):
    sheet = compose_sheet(sheet_request(*eight_services, language=language))
    first = render_sheet(sheet)
    render_sheet(replace(sheet, language="ar" if language == "ur" else "ur"))
    assert render_sheet(sheet) == first


@pytest.mark.parametrize(
    ("levels", "order"),
    [
        ((0, 0, 0), "abc"),
        ((1, 1, 1), "cba"),
        ((1, 2, 2), "bca"),
        ((2, 2, 1), "cab"),
        ((0, 1, 1), "acb"),
    ],
)
def test_levels_give_the_order_from_left_to_right(levels, order):
    assert "".join(bidi.visual("abc", levels)) == order


@pytest.fixture
def around_in(hub, release):
    return lambda language: Around(hub, release, date(2026, 11, 22), language=language)


@LANGUAGES
def test_the_number_of_a_step_stands_first_also_before_english_words(around_in, service, language):
    steps = ("Citizens Advice کو فون کریں۔", "اتصل")
    block = around_in(language).composer().full_service(service(steps=steps))
    pages = laid_out(in_direction(Sheet("t", language, PrintSize.STANDARD, (block,), ())))
    texts = [item for page in pages for item in page.items if isinstance(item, Text)]
    number = max((item for item in texts if item.text == "1."), key=lambda item: item.y_pt)
    row = [item for item in texts if item.y_pt == number.y_pt]
    assert len(row) > 2
    assert max(row, key=lambda item: item.x_pt) is number


def test_an_urdu_sentence_ends_in_urdu_s_full_stop_and_an_english_name_in_its_own():
    assert sentence("پیر – جمعہ", "ur") == "پیر – جمعہ۔"
    assert sentence("الاثنين", "ar") == "الاثنين."
    assert sentence("Maltby", "ur") == "Maltby."
    assert sentence("ہاں۔", "ur") == "ہاں۔"


def test_ordering_letters_loads_no_more_of_its_library_than_that():
    script = (
        "import sys\n"
        "from printing.bidi import levels\n"
        "assert levels('a \u0632', right_to_left=True) == (2, 1, 1)\n"
        "assert not {'fpdf.fpdf', 'fontTools', 'PIL'} & set(sys.modules), sorted(sys.modules)\n"
        "from fpdf import FPDF\n"
        "assert FPDF().page == 0\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])


@LANGUAGES
def test_an_english_note_about_hours_stands_together_after_them(sheet_request, service, phone, language):
    line = phone("0300 123 7015", "Line", hours=("Mo-Fr 09:30-15:00",), note="Not on bank holidays.")
    pages = laid_out(compose_sheet(sheet_request(service(phones=(line,)), language=language)))
    texts = [item for page in pages for item in page.items if isinstance(item, Text)]
    seen = {item.text: item for item in texts if item.text in {"Not", "on", "bank", "holidays."}}
    assert len(seen) == 4
    (number,) = (item for item in texts if "123" in item.text)
    assert all(item.y_pt < number.y_pt for item in seen.values())
    lines = {}
    for item in seen.values():
        lines.setdefault(item.y_pt, []).append(item)
    for row in lines.values():  # from left to right, as English is read, its full stop at its end
        words = [item.text for item in sorted(row, key=lambda item: item.x_pt)]
        assert words == [word for word in ("Not", "on", "bank", "holidays.") if word in words]
