"""What LibreOffice opens and saves again is the same offer, and it can show every sheet."""

import dataclasses
import shutil
import subprocess

import pytest

from kiosk.content.source import read
from kiosk.content.workbook import file
from kiosk.content.workbook.layout import SHEETS
from kiosk.paths import ASSETS

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="libreoffice-calc is not installed"),
]


@pytest.fixture(scope="module")
def source():
    return read(ASSETS / "offer")


@pytest.fixture
def converted(source, tmp_path):
    def convert(form, ending):
        file.write(source, tmp_path / "offer.xlsx")
        home = f"-env:UserInstallation=file://{tmp_path}/office"
        where = ["--outdir", tmp_path / "saved"]
        subprocess.run(
            ["soffice", home, "--headless", "--convert-to", form, *where, tmp_path / "offer.xlsx"],
            check=True,
            capture_output=True,
            timeout=300,
        )
        return tmp_path / "saved" / f"offer.{ending}"

    return convert


def test_what_libreoffice_saves_is_the_same_offer(source, converted):
    saved = read(converted("xlsx:Calc MS Excel 2007 XML", "xlsx"))
    assert dataclasses.replace(saved, folder=source.folder) == source


def test_libreoffice_shows_every_sheet(converted):
    import pdfplumber

    with pdfplumber.open(converted("pdf", "pdf")) as pages:
        feet = [(page.extract_text() or "").splitlines()[-1:] for page in pages.pages]
    shown = {foot[0].partition(", page ")[0] for foot in feet if foot}
    assert {sheet.title for sheet in SHEETS} <= shown
