"""Codes on paper that has lived: out of focus, held askew, copied and copied again. Read by zxing-cpp.

Pages are seen as by a scanner or a cheap camera, at 150 dpi; each wear alone is as bad as such papers get.
"""

import random
from datetime import date

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from printing.compose import compose_sheet
from printing.poster import poster_pdf
from printing.prints import Around
from printing.render import render_sheet

SHORT = "https://www.gov.uk/child-benefit"
LONG = "https://example.org.uk/" + "kinship-care/" * 6  # 101 bytes; the longest of the shipped offer has 97
LONGEST = "https://example.org.uk/" + "kinship-care/" * 14 + "help"  # the finest code that is printed


def out_of_focus(page):
    """Each point of ink spread over more than half a millimetre."""
    return page.filter(ImageFilter.GaussianBlur(1.6))


def askew(page):
    """Held by one corner: turned by seven degrees."""
    return page.rotate(7, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)


def from_the_side(page):
    """Seen at an angle: the top is a tenth narrower than the foot."""
    wide, high = page.size
    lost = wide * 0.05
    corners = (-lost, 0, 0, high, wide, high, wide + lost, 0)
    return page.transform(
        page.size, Image.Transform.QUAD, corners, resample=Image.Resampling.BICUBIC, fillcolor=255
    )


def upside_down(page):
    return page.rotate(180)


def with_pale_toner(page):
    """Black has become a middle grey."""
    return page.point(lambda grey: 150 + grey * 105 // 255)


def copied_too_dark(page):
    """Plain black and white, each dark square wider."""
    return page.filter(ImageFilter.GaussianBlur(1.1)).point(lambda grey: 0 if grey < 200 else 255)


def copied_too_pale(page):
    """Plain black and white, each dark square narrower."""
    return page.filter(ImageFilter.GaussianBlur(1.1)).point(lambda grey: 0 if grey < 65 else 255)


def copied_three_times(page):
    """Each copy turned a little, blurred, its contrast raised, with specks of dust."""
    dust = random.Random(7)  # noqa: S311  # the same specks each time
    for turn in (0.8, -1.3, 0.6):
        page = page.rotate(turn, fillcolor=255, resample=Image.Resampling.BICUBIC)
        page = ImageEnhance.Contrast(page.filter(ImageFilter.GaussianBlur(0.7))).enhance(1.8)
        for _ in range(page.width * page.height // 4000):
            at = dust.randrange(page.width), dust.randrange(page.height)
            page.putpixel(at, 255 - page.getpixel(at))
    return page


def with_a_fold_through_it(page):
    """A crease a millimetre wide, without ink, down the middle of the codes of an English sheet."""
    x = int(page.width * (210 - 17 - 16) / 210)
    page.paste(255, (x - 3, 0, x + 3, page.height))
    return page


WORN = pytest.mark.parametrize(
    "worn",
    [
        out_of_focus,
        askew,
        from_the_side,
        upside_down,
        with_pale_toner,
        copied_too_dark,
        copied_too_pale,
        copied_three_times,
        with_a_fold_through_it,
    ],
    ids=lambda worn: worn.__name__,
)


@WORN
def test_a_code_on_worn_paper_is_still_read(sheet_request, service, scans, codes, worn):
    """A short address, a telephone number, and an address as long as any of the offer's."""
    urls = (SHORT, "", LONG)
    services = (service(f"service-{n}", url=url, url_words=url[:20]) for n, url in enumerate(urls))
    pages = scans(render_sheet(compose_sheet(sheet_request(*services))))
    assert set(codes(map(worn, pages))) == {SHORT, "tel:01709000000", LONG}


@pytest.mark.parametrize(
    "worn", [out_of_focus, askew, from_the_side, with_pale_toner, with_a_fold_through_it]
)
def test_the_finest_code_is_read_from_paper_that_was_not_copied(sheet_request, service, scans, codes, worn):
    finest = service(url=LONGEST, url_words="example.org.uk")
    assert set(codes(map(worn, scans(render_sheet(compose_sheet(sheet_request(finest))))))) == {LONGEST}


@WORN
def test_the_code_of_a_worn_poster_is_still_read(hub, release, scans, codes, worn):
    around = Around(hub, release, date(2026, 11, 22), public_address="https://example.org.uk/kinship")
    assert set(codes(map(worn, scans(poster_pdf(around))))) == {"https://example.org.uk/kinship"}
