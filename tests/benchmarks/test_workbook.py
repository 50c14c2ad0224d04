"""What an officer waits for: the workbook of the whole offer; openpyxl reads it as a peer."""

import statistics
import time

import pytest
from figures import Figure
from openpyxl import load_workbook

from kiosk.content.source import examine, read
from kiosk.content.workbook import file
from kiosk.content.workbook.xlsx import read_grids
from kiosk.paths import ASSETS

pytestmark = pytest.mark.benchmark(group="workbook")
ROUNDS = 5


@pytest.fixture(scope="module")
def source():
    return read(ASSETS / "offer")


@pytest.fixture(scope="module")
def book(source, tmp_path_factory):
    path = tmp_path_factory.mktemp("book") / "offer.xlsx"
    file.write(source, path)
    return path


def cells_of_openpyxl(path):
    """What it takes to give the same cells, in its own quickest way."""
    opened = load_workbook(path, read_only=True)
    count = sum(cell.value is not None for sheet in opened for row in sheet for cell in row)
    opened.close()
    return count


def median_ms(benchmark):
    return statistics.median(benchmark.stats.stats.data) * 1e3


def test_writing_it(benchmark, figures, source, book):
    benchmark.pedantic(file.write, (source, book), rounds=ROUNDS)
    if benchmark.stats:
        figures.measured.append(Figure("workbook: writing that of the offer", median_ms(benchmark), "ms"))


def test_checking_it(benchmark, figures, book):
    benchmark.pedantic(examine, (book,), rounds=ROUNDS)
    if benchmark.stats:
        figures.measured.append(Figure("workbook: checking that of the offer", median_ms(benchmark), "ms"))


def test_reading_its_cells_and_openpyxl_as_a_peer(benchmark, figures, book):
    benchmark.pedantic(read_grids, (book,), rounds=ROUNDS)
    if not benchmark.stats:
        return
    taken = []
    for _ in range(ROUNDS):
        before = time.perf_counter()
        cells_of_openpyxl(book)
        taken.append((time.perf_counter() - before) * 1e3)
    peer = statistics.median(taken)
    ours = median_ms(benchmark)
    figures.measured.append(
        Figure("workbook: reading its cells (peer: openpyxl)", ours, "ms", peer, most_of_peer=1.0)
    )
