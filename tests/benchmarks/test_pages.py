"""From the finger's leaving the screen to the next frame: 200 changes of page, 1920 × 1080, in software.

A walk through all pages that carers use, by the real controls, with eight services on the sheet. Between two
touches everything comes to rest, as it does while a person reads. Turning the pages of a long list is part of
the way, not of the count. Beside the time by the clock stands that of the thread, which tells a slow page
from a busy machine.
"""

import itertools
import statistics
import time
from collections import defaultdict
from dataclasses import replace

import pytest
from figures import Figure, percentile
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest

from kiosk.offer.model import AreaKind
from ui.paper import warm_up
from ui.scene import CONTROLS, Finger, nodes, settle

CHANGES = 200
MOST_MS = 33.0
ON_SHEET = 8
P99 = 0.99
SLOWEST = 5
FURTHER = "Next page"
DOORS = ("Talk to a person", "I need help now", "My sheet", "For every family")


class Touch:
    """A finger that rests on a control until it is let go."""

    def __init__(self, app, device):
        self._app, self._device = app, device
        self._finger = Finger(app.window, device)
        self._shown = QEventLoop()
        app.window.frameSwapped.connect(self._frame)

    def put_on(self, name):
        """Down on the control of that name, wherever in the list it is."""
        settle(lambda: self.at() != "sheet" or self._app.kiosk.sheet.props.pages)
        sees = self._finger.sees
        settle(lambda: sees(name) or sees(FURTHER))
        while not sees(name):
            self._finger.touch(FURTHER)
        found = [one for one in nodes(self._app.window) if one.role in CONTROLS and one.shown and one.enabled]
        exact = [one for one in found if one.name == name]
        near = [one for one in found if one.name.startswith(name)]
        self._spot = (exact or near)[0].rect.center()
        self._touch().press(0, self._spot, self._app.window).commit()
        settle()
        self._waiting = True

    def let_go(self):
        """Up, and wait for the frame that answers it."""
        self._touch().release(0, self._spot, self._app.window).commit()
        if self._waiting:
            self._shown.exec()

    def at(self):
        """The page, and what it is about."""
        props = self._app.kiosk.route.props
        return f"{props.page} {props.id}".strip()

    def _touch(self):
        return QTest.touchEvent(self._app.window, self._device)

    def _frame(self):
        self._waiting = False
        self._shown.quit()


def walk(catalogue):
    """The names to touch, from home and back to it, for ever; with each round other services."""
    areas = [area for area in catalogue.areas() if area.kind is AreaKind.KINSHIP]
    for turn in itertools.count():
        for area in areas:
            services = catalogue.services_in(area.id)
            service = services[turn % len(services)]
            yield from (area.name, f"Read more: {service.name}", "Back", "Back")
        for door in DOORS:
            yield from (door, "Back")


pytestmark = pytest.mark.benchmark(group="pages")


@pytest.fixture
def touch(open_kiosk, touch_device, offer):
    """At home, with some services on the sheet."""
    warm_up()  # as the kiosk does behind its first picture
    app = open_kiosk(offer=offer)
    touch = Touch(app, touch_device)
    touch.put_on("Touch to start")
    touch.let_go()
    visit = app.kiosk.visit
    visit.replace(replace(visit.value, sheet=app.catalogue.ids("service")[:ON_SHEET]))
    return touch


def test_page_changes(benchmark, touch, catalogue, figures):
    names = walk(catalogue)
    ways = []
    used_ms = []

    def down():
        before = touch.at()
        touch.put_on(next(names))
        ways.append([before])

    def up():
        before_s = time.thread_time()
        touch.let_go()
        used_ms.append((time.thread_time() - before_s) * 1e3)

    def note(*_):
        ways[-1].append(touch.at())

    benchmark.pedantic(up, setup=down, teardown=note, rounds=CHANGES)

    if not benchmark.stats:
        return
    took_ms = [seconds * 1e3 for seconds in benchmark.stats.stats.data]
    assert all(before != after for before, after in ways)
    figures.measured += [
        Figure("page change, median", statistics.median(took_ms), "ms"),
        Figure("page change, 99th of 100", percentile(took_ms, P99), "ms", most=MOST_MS),
        Figure("page change, its thread alone, 99th", percentile(used_ms, P99), "ms"),
    ]
    slowest = sorted(zip(took_ms, used_ms, ways, strict=True), reverse=True)[:SLOWEST]
    figures.notes.append(
        "Slowest page changes: "
        + "; ".join(f"{' → '.join(way)} {took:.0f} ms ({used:.0f} used)" for took, used, way in slowest)
        + "."
    )
    by_page = defaultdict(list)
    for ms, (_, after) in zip(took_ms, ways, strict=True):
        by_page[after.split()[0]].append(ms)
    medians = sorted(((statistics.median(all_ms), page) for page, all_ms in by_page.items()), reverse=True)
    figures.notes.append("Median by page: " + ", ".join(f"{page} {ms:.1f}" for ms, page in medians) + " ms.")
