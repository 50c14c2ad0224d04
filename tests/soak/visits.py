"""Visits as people make them, each a generator: a name is touched, a condition is waited for.

`Visits` deals them out by chance that can be repeated, and counts what was printed, read aloud and spoken in.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.language import ENGLISH
from kiosk.offer.model import AreaKind
from ui.application import Application
from ui.scene import Finger
from ui.viewmodels.printing import ENDS

Step = str | Callable[[], bool]
Visit = Iterator[Step]

SEED = 8
WORDS = ("money", "school", "court", "uniform", "lonely", "special gardian")
SENTENCES = 2
PIN = "402917"
TEMPLATE = "Grandparent, under five"


class Visits:
    """All that people do at `app`. `pass_time(seconds)` is accelerated idle: so long nobody does a thing."""

    def __init__(self, app: Application, finger: Finger, pass_time: Callable[[float], None]) -> None:
        self._app, self._finger, self._pass_time = app, finger, pass_time
        self._chance = random.Random(SEED)  # noqa: S311 - chance that can be repeated
        self._kinds = (
            (self._print_a_sheet, 30), (self._find, 12), (self._search, 10), (self._look_round, 15),
            (self._in_another_language, 12), (self._listen, 8), (self._make_easier, 8), (self._by_phone, 5),
            (self._by_staff, 2),
        )  # fmt: skip
        self.made: Counter[str] = Counter()

    def next(self) -> Visit:
        """Somebody comes, and in the end is gone."""
        kinds, weights = zip(*self._kinds, strict=True)
        (kind,) = self._chance.choices(kinds, weights)
        self.made[kind.__name__.strip("_")] += 1
        return kind()

    @property
    def _page(self) -> str:
        return self._app.kiosk.route.props.page

    def _at(self, page: str) -> Callable[[], bool]:
        return lambda: self._page == page

    def _begin(self) -> Visit:
        """Touch to start; and again where a new release came between the finger's coming and its going."""
        yield "Touch to start"
        if self._page == "attract":
            self.made["touched again"] += 1
            yield "Touch to start"

    def _an_area(self) -> str:
        """One of those on the first screen."""
        areas = [one for one in self._app.catalogue.areas() if one.kind is AreaKind.KINSHIP]
        return self._chance.choice(areas).name

    def _a_service(self, area: str) -> str:
        catalogue = self._app.catalogue
        (found,) = (one for one in catalogue.areas() if one.name == area)
        return self._chance.choice(catalogue.services_in(found.id)).name

    def _finish(self) -> Visit:
        """By the button, or by walking away."""
        if self._chance.random() < 0.6:
            yield "Finish and clear"
            yield self._at("cleared")
            yield "Touch for the next person"
        else:
            yield from self._walk_away()

    def _walk_away(self) -> Visit:
        idle = self._app.around.settings.idle
        self._pass_time(idle.warn_after_s + 1)
        yield lambda: self._app.kiosk.idle.props.asking or self._page == "cleared"
        self._pass_time(idle.countdown_s + 1)
        yield self._at("cleared")
        yield self._at("attract")

    def _reads_a_service(self) -> Visit:
        area = self._an_area()
        yield area
        yield f"Read more: {self._a_service(area)}"

    def _print_a_sheet(self) -> Visit:
        yield from self._begin()
        yield from self._reads_a_service()
        yield "Add to my sheet"
        yield "Back"
        yield "Back"
        if self._chance.random() < 0.5:
            yield from self._reads_a_service()
            if self._finger.sees("Add to my sheet"):
                yield "Add to my sheet"
        yield "My sheet"
        yield lambda: self._app.jobs.idle
        if self._chance.random() < 0.3:
            yield "See it bigger"
            yield lambda: self._app.jobs.idle
            yield "Back"
        yield "Print my sheet"
        yield lambda: self._app.kiosk.printing.props.state in ENDS
        self.made[f"sheet {self._app.kiosk.printing.props.state}"] += 1
        yield from self._finish()

    def _find(self) -> Visit:
        yield from self._begin()
        yield "Find help that fits us"
        yield "I am not sure"
        yield "A court"
        yield "I am a special guardian"
        yield "Go on with this"
        yield "I can't manage on what I've got"
        yield "Next question"
        yield "3 years old"
        yield "See what fits"
        yield from self._finish()

    def _search(self) -> Visit:
        yield from self._begin()
        yield "Search"
        for letter in self._chance.choice(WORDS):
            yield "Space" if letter == " " else letter
        yield lambda: self._app.jobs.idle
        if self._finger.sees("See all"):
            yield "See all"
        yield from self._finish()

    def _look_round(self) -> Visit:
        yield from self._begin()
        for door in ("Talk to a person", "I need help now", "What’s on", "For every family"):
            yield door
            yield "Back"
        yield from self._reads_a_service()
        yield from self._finish()

    def _in_another_language(self) -> Visit:
        yield from self._begin()
        yield "Language"
        others = [row for row in self._app.kiosk.comfort.languages.rows if row.code != ENGLISH]
        yield self._chance.choice(others).name
        areas = [row.name for row in self._app.kiosk.home.areas.rows if self._finger.sees(row.name)]
        yield self._chance.choice(areas)
        back = QCoreApplication.translate("Header", "Back")
        if self._finger.sees(back):
            yield back
        yield from self._walk_away()

    def _listen(self) -> Visit:
        yield from self._begin()
        yield from self._reads_a_service()
        before = self._app.around.voice.heard
        yield "Listen"
        yield lambda: self._app.around.voice.heard >= before + SENTENCES or not self._finger.sees("Stop")
        self.made["sentences"] += self._app.around.voice.heard - before
        if self._finger.sees("Stop"):
            yield "Stop"
        yield from self._finish()

    def _make_easier(self) -> Visit:
        yield from self._begin()
        for what, how in (("Text size", "Largest"), ("Contrast", "White on black")):
            if not self._finger.sees(what):
                yield "Make it easier"
            yield what
            yield how
        yield self._an_area()
        yield "Back"
        yield from self._finish()

    def _by_phone(self) -> Visit:
        yield from self._begin()
        yield from self._reads_a_service()
        yield "Add to my sheet"
        yield "My sheet"
        yield lambda: self._app.jobs.idle
        yield "Or take it by phone"
        yield from self._finish()

    def _by_staff(self) -> Visit:
        yield "Staff"
        yield from PIN
        yield "Open"
        yield self._at("staff")
        yield "Tailor a sheet"
        yield TEMPLATE
        yield lambda: self._app.jobs.idle
        yield "Print"
        yield lambda: self._app.kiosk.printing.props.state in ENDS
        self.made[f"sheet {self._app.kiosk.printing.props.state}"] += 1
        yield from self._finish()
