"""What every view-model stands on: Qt's application (for timers), a visit, and the way from page to page."""

from datetime import UTC, date, datetime

import pytest

from kiosk.offer.model import Release
from kiosk.settings import Idle as IdleSettings
from printing.compose import SheetRequest
from ui.current_visit import CurrentVisit
from ui.jobs import InlineJobs
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.idle import Idle
from ui.viewmodels.printing import Printing
from ui.viewmodels.route import Route

BUILT = datetime(2026, 11, 22, tzinfo=UTC)
RELEASE = Release(1, "A council", "An offer", BUILT, date(2027, 5, 21), "a role", ("en",), draft=False)


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
    """Each page is seen as soon as it is shown."""
    route = Route()
    route.changed.connect(route.seen)
    return route


@pytest.fixture
def heard():
    """Notes what a signal says: `arrivals = heard(route.arrived)`."""

    def listen(signal):
        notes = []
        signal.connect(lambda *words: notes.append(words))
        return notes

    return listen


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idle(clock):
    idle = Idle(IdleSettings(), clock)
    idle.set_visiting(True)
    return idle


@pytest.fixture
def printing_on(hub, visit, route, idle):
    """The view-model on a printer, with jobs done at once where none are given."""

    def make(printer, jobs=None):
        request = SheetRequest((), hub, RELEASE, date(2026, 11, 22), for_name="Margaret")
        return Printing(printer, lambda: request, visit, route, jobs or InlineJobs(), idle)

    return make


@pytest.fixture
def quiet(idle, clock):
    """Whether after a long while without a touch somebody is asked."""

    def asks():
        clock.now += 200
        idle.look()
        return idle.props.asking

    return asks
