import os
from collections import Counter

import pypdfium2
import pytest
import zxingcpp

from kiosk.cli.app import Size
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import EMBEDDED_OFFER
from printing.style import PrintSize


def one_line(text):
    return text.endswith("\n") and text.count("\n") == 1 and len(text) > 10


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_sheet_holds_the_services_in_their_order_and_what_was_asked_for(command, tmp_path):
    out = tmp_path / "sheet.pdf"
    answer = command(
        "sheet", "tea-and-talk", "child-benefit", "tea-and-talk", "--out", out, "--for", "Margaret",
        "--arrangement", "kinship-foster", "--note", "Bring the letter.", "--appointment", "Monday at ten",
    )  # fmt: skip
    assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
    text = text_of(out)
    for told in ("Margaret", "Bring the letter.", "Monday at ten", "The Example Hub", "fostering allowance"):
        assert told in text
    assert text.index("Meet other carers") < text.index("Weekly money")
    assert text.count("Meet other carers") == 1


def test_the_sizes_of_a_sheet_are_those_of_the_printing(command, tmp_path):
    assert Size.__args__ == tuple(PrintSize)
    sizes = set()
    for size in PrintSize:
        assert command("sheet", "child-benefit", "--size", size, "--out", tmp_path / "sheet.pdf").code == 0
        sizes.add((tmp_path / "sheet.pdf").read_bytes())
    assert len(sizes) == len(PrintSize)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights another way")
def test_a_sheet_is_for_its_owner_only_even_where_an_open_file_was(command, tmp_path):
    out = tmp_path / "sheet.pdf"
    out.touch(mode=0o666)
    assert command("sheet", "child-benefit", "--out", out).code == 0
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_link_keeps_leading_to_the_sheet(command, tmp_path):
    place, link = tmp_path / "place.pdf", tmp_path / "link.pdf"
    link.symlink_to(place)
    assert command("sheet", "child-benefit", "--out", link).code == 0
    assert link.is_symlink()
    assert place.read_bytes().startswith(b"%PDF")


def test_a_sheet_that_cannot_be_drawn_leaves_the_old_one(command, tmp_path):
    out = tmp_path / "sheet.pdf"
    out.write_text("the old one")
    answer = command("sheet", "child-benefit", "--out", out, "--for", "😀")
    assert answer.code == 2
    assert "U+1F600" in answer.err
    assert one_line(answer.err)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sheet.pdf"]
    assert out.read_text() == "the old one"


def scanned(pdf):
    """What a telephone reads off the paper: each code of a PDF at 150 dpi, as often as it is there."""
    with pypdfium2.PdfDocument(pdf) as document:
        pictures = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in document]
    return Counter(code.text for picture in pictures for code in zxingcpp.read_barcodes(picture))


def told_by_show(command, ids):
    """What `show --json` says that each of these services' codes holds; some have none."""
    shown = (command("show", service, "--json").json["qr"] for service in ids)
    return [code for code in shown if code is not None]


@pytest.mark.parametrize("size", PrintSize)
def test_each_code_on_the_scanned_paper_is_the_one_that_show_tells(command, tmp_path, size):
    out, ids = tmp_path / "sheet.pdf", ("child-benefit", "tea-and-talk", "carers-line", "text-for-help")
    told = Counter(told_by_show(command, ids))
    assert command("sheet", *ids, "--size", size, "--out", out).code == 0
    assert scanned(out) == told


@pytest.mark.full
def test_each_code_of_the_shipped_offer_on_paper_is_the_one_that_show_tells(command, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.status.EMBEDDED_OFFER", EMBEDDED_OFFER)
    with Catalogue.open(EMBEDDED_OFFER) as catalogue:
        ids = catalogue.ids("service")
    out = tmp_path / "sheet.pdf"
    for first in range(0, len(ids), 6):
        part = ids[first : first + 6]
        told = Counter(told_by_show(command, part))
        assert command("sheet", *part, "--out", out).code == 0
        assert scanned(out) == told, part
