"""A printer of the system's: drawn on through Qt, here into a file, and never called done."""

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

from kiosk.errors import PrinterFault
from kiosk.offer.contact import QrCode
from printing.printers import Condition, Sides, Stage
from printing.printers.folder import FolderPrinter
from printing.render import render_sheet
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize
from ui.printers import printer_at
from ui.system_printer import HANDED_OVER, SystemPrinter

NOBODY = "windows:No%20such%20printer"


def sheet(*blocks):
    return render_sheet(Sheet("A sheet", "en", PrintSize.STANDARD, blocks, ()))


def block(text, fresh=False):
    return Block(text, (Paragraph((Words(Voice.BODY, text),)),), qr=QrCode(f"tel:{text}", text), fresh=fresh)


class Asked(QPrinter):
    """Keeps what was asked of it; a printer that is a file forgets on which sides."""

    def setDuplex(self, duplex):  # noqa: N802  # Qt's name
        self.asked_for = duplex
        super().setDuplex(duplex)


@pytest.fixture
def paper(qapp, tmp_path):
    """A printer whose paper is a file, and what is on it."""
    made = []

    def known():
        made.append(Asked(QPrinter.PrinterMode.HighResolution))
        made[-1].setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made[-1].setOutputFileName(str(tmp_path / "paper.pdf"))
        return made[-1]

    return SystemPrinter("windows:Desk", known), tmp_path / "paper.pdf", made


def pages_of(path):
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return [(page.get_size(), page.render(scale=150 / 72, grayscale=True).to_pil()) for page in document]


def test_each_page_is_drawn_as_large_as_it_is_and_its_code_can_be_read(paper):
    printer, file, _ = paper
    printer.submit(sheet(block("999"), block("111", fresh=True)))
    pages = pages_of(file)
    assert [size for size, _ in pages] == [pytest.approx((595, 842), abs=1)] * 2
    found = [[code.text for code in zxingcpp.read_barcodes(picture)] for _, picture in pages]
    assert found == [["tel:999"], ["tel:111"]]


def test_copies_sides_and_a_title_that_names_nobody_are_asked_for(paper):
    printer, _, made = paper
    printer.submit(sheet(block("999")), copies=3, sides=Sides.TURNED_ON_THE_SHORT_EDGE)
    (asked,) = made
    assert asked.copyCount() == 3
    assert asked.asked_for is QPrinter.DuplexMode.DuplexShortSide
    assert asked.docName() == "Kinship sheet"


def test_what_the_system_has_taken_is_never_called_done(paper):
    printer, _, _ = paper
    job = printer.submit(sheet(block("999")))
    assert (job.state().stage, job.state().reasons) == (Stage.UNKNOWN, (HANDED_OVER,))
    with pytest.raises(PrinterFault):
        job.cancel()


def test_a_printer_that_the_system_knows_is_ready_when_it_says_so(paper):
    assert paper[0].state().condition is Condition.READY


def test_a_name_that_the_system_does_not_know_is_a_wrong_address(qapp):
    printer = printer_at(NOBODY)
    assert printer.state().condition is Condition.WRONG_ADDRESS
    with pytest.raises(PrinterFault) as fault:
        printer.submit(sheet(block("999")))
    assert fault.value.printer == NOBODY


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_drawn_on_is_a_fault(paper, tmp_path):
    printer, file, _ = paper
    file.mkdir()
    with pytest.raises(PrinterFault):
        printer.submit(sheet(block("999")))


def test_every_other_address_is_as_ever(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "home"))
    assert isinstance(printer_at(tmp_path.as_uri()), FolderPrinter)
    with pytest.raises(PrinterFault):
        printer_at("windows:")
