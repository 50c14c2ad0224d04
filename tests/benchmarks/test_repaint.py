"""From a choice of text size, colours or language to the next frame: 1920 × 1080, in software.

The choice is made on pages full of words, and everything comes to rest between two. Each language was spoken
once before. Beside the time by the clock stands that of the thread, which a busy machine does not change.
"""

import itertools
import statistics
import time

import pytest
from figures import Figure, percentile
from PySide6.QtCore import QEventLoop

from kiosk.settings import Settings
from ui.scene import settle

CHANGES = 60
MOST_MS = 100.0
P99 = 0.99
PAGES = (("home", ""), ("area", "money"), ("service", "child-benefit"))

pytestmark = pytest.mark.benchmark(group="repaint")

CHOICES = {
    "text size": lambda comfort, turn: comfort.chooseTextSize(turn % 3),
    "colours": lambda comfort, turn: comfort.chooseContrast(("warm", "light", "dark")[turn % 3]),
    "language": lambda comfort, turn: comfort.chooseLanguage(("en", "ur", "pl")[turn % 3]),
}


@pytest.fixture
def app(open_kiosk, offer):
    app = open_kiosk(offer=offer, settings=Settings(show_draft_translations=True))
    app.kiosk.start()
    settle()
    return app


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_seen_at_once(benchmark, app, figures, name):
    shown = QEventLoop()
    app.window.frameSwapped.connect(shown.quit)
    pages, turns = itertools.cycle(PAGES), itertools.count(1)
    comfort = app.kiosk.comfort
    for code in ("ur", "pl", "en"):
        comfort.chooseLanguage(code)
        settle()
    turn = [0]

    def page():
        turn[0] = next(turns)
        if turn[0] % 3 == 1:
            app.kiosk.route.open(*next(pages))
        settle()

    used_ms = []

    def choose():
        since = time.thread_time()
        CHOICES[name](comfort, turn[0])
        shown.exec()
        used_ms.append((time.thread_time() - since) * 1e3)

    benchmark.pedantic(choose, setup=page, rounds=CHANGES)
    if not benchmark.stats:
        return
    took_ms = [seconds * 1e3 for seconds in benchmark.stats.stats.data]
    figures.measured += [
        Figure(f"change of {name}, median", statistics.median(took_ms), "ms"),
        Figure(f"change of {name}, 99th of 100", percentile(took_ms, P99), "ms", most=MOST_MS),
        Figure(f"change of {name}, its thread alone, 99th", percentile(used_ms, P99), "ms"),
    ]
