"""Fixtures for the benchmarks, and the table that `make bench` ends with. Goals are told, never asserted."""

import os
import platform
import sys
from pathlib import Path

import pytest

from kiosk.offer.catalogue import Catalogue
from kiosk.paths import EMBEDDED_OFFER

# pytest imports each test file by itself: what they share is found beside them.
sys.path.append(str(Path(__file__).parent))

from figures import Figures

FIGURES = pytest.StashKey[Figures]()


def pytest_configure(config):
    config.stash[FIGURES] = Figures()


@pytest.fixture(scope="session")
def figures(pytestconfig):
    """Where a benchmark leaves what it measured, for the table at the end."""
    return pytestconfig.stash[FIGURES]


@pytest.fixture(scope="session")
def offer():
    """The offer that the kiosk is delivered with."""
    return EMBEDDED_OFFER


@pytest.fixture
def catalogue(offer):
    """The delivered offer, open."""
    with Catalogue.open(offer) as opened:
        yield opened


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter, config):
    """The table, unless each benchmark ran once for its own sake only."""
    figures = config.stash[FIGURES]
    if not figures.measured or config.getoption("benchmark_disable"):
        return
    terminalreporter.section("speed and memory, and their goals")
    for line in figures.lines():
        terminalreporter.write_line(line)
    terminalreporter.write_line(
        f"Machine: {os.cpu_count()} processors, {platform.machine()}, Python {platform.python_version()}; "
        f"load {', '.join(f'{load:.1f}' for load in os.getloadavg())} in the last 1, 5 and 15 minutes."
    )
