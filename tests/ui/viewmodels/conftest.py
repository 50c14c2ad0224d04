"""What every view-model stands on: Qt's application (for timers), a visit, and the way from page to page."""

import pytest

from ui.current_visit import CurrentVisit
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.route import Route


@pytest.fixture(autouse=True)
def qt(qapp):
    """Timers need an application."""


@pytest.fixture
def visit():
    return CurrentVisit()


@pytest.fixture
def offer(tiny_catalogue, visit):
    """The tiny offer in the language of the visit."""
    return SpokenOffer(tiny_catalogue, visit)


@pytest.fixture
def route():
    return Route()


@pytest.fixture
def heard():
    """Notes what a signal says: `arrivals = heard(route.arrived)`."""

    def listen(signal):
        notes = []
        signal.connect(lambda *words: notes.append(words))
        return notes

    return listen
