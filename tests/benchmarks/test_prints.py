"""How long paper takes: another language beside English, the booklet of the whole offer, and a larger one."""

import time
import tracemalloc
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.contact import Hub
from kiosk.offer.translated import in_language
from printing.booklet import booklet_pdf, request_for
from printing.compose import SheetRequest, compose_sheet
from printing.prints import Around
from printing.render import render_sheet
from printing.style import PrintSize

HUB = Hub("", "this Family Hub", "", "01709 000 000", ())
TODAY = date(2026, 11, 22)


@pytest.fixture
def offer():
    with Catalogue.open(Path(__file__).parents[2] / "offer.db") as catalogue:
        yield catalogue


def _quickest(work, times=5):
    spans = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spans.append(time.perf_counter() - start)
    return min(spans)


@pytest.mark.parametrize("language", ["en", "pl", "ur", "ar"])
def test_a_sheet_of_eight_services(benchmark, offer, language):
    catalogue = in_language(offer, language, drafts=True)
    services = catalogue.services(catalogue.ids("service")[:8])
    request = SheetRequest(services, HUB, catalogue.release(), TODAY, language=language)
    benchmark(lambda: render_sheet(compose_sheet(request)))


def test_the_booklet_of_the_whole_offer(benchmark, offer):
    request = request_for(offer, Around(HUB, offer.release(), TODAY), PrintSize.STANDARD)
    tracemalloc.start()
    booklet_pdf(request)
    benchmark.extra_info["peak_mb"] = round(tracemalloc.get_traced_memory()[1] / 1e6, 1)
    tracemalloc.stop()
    benchmark.pedantic(lambda: booklet_pdf(request), rounds=3)


def test_a_booklet_of_three_times_as_many_services_takes_three_times_as_long(benchmark, offer):
    request = request_for(offer, Around(HUB, offer.release(), TODAY), PrintSize.STANDARD)
    large = replace(request, services=request.services * 3)
    one = _quickest(lambda: booklet_pdf(request), 2)
    three = benchmark.pedantic(lambda: _quickest(lambda: booklet_pdf(large), 1), rounds=1)
    benchmark.extra_info["times_as_long"] = round(three / one, 1)
    assert three / one < 4.5
