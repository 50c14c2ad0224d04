"""The paper a carer waits for: eight services, a code beside each."""

import statistics
from datetime import date

import pytest
from figures import Figure

from kiosk.offer.contact import qr_for
from kiosk.settings import Settings
from printing.compose import SheetRequest, compose_sheet
from printing.render import render_sheet

pytestmark = pytest.mark.benchmark(group="paper")

SERVICES = 8
MOST_MS = 150.0


def test_a_sheet_of_eight_services_with_codes(benchmark, catalogue, figures):
    hub = Settings().hub
    with_codes = [one for one in catalogue.services(catalogue.ids("service")) if qr_for(one, hub)]
    request = SheetRequest(tuple(with_codes[:SERVICES]), hub, catalogue.release(), date(2026, 11, 22))
    assert len(request.services) == SERVICES

    benchmark(lambda: render_sheet(compose_sheet(request)))

    if benchmark.stats:
        milliseconds = statistics.median(benchmark.stats.stats.data) * 1e3
        figures.measured.append(Figure("sheet of 8 services with codes", milliseconds, "ms", most=MOST_MS))
