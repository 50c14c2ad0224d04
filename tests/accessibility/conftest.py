"""Every screen of the kiosk: a `View` is a page in one state, a `Look` one way to see it.

`survey(view, look)` opens it, turns through all of its pages and keeps what was there, once for all tests:
`onlooking.py` beside this file says how.
"""

import importlib.util
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import astuple, dataclass, replace
from itertools import combinations, product
from pathlib import Path

import pytest

from kiosk.language import CODES, ENGLISH
from kiosk.paths import ASSETS
from kiosk.settings import Idle, Settings
from kiosk.visit import Contrast, TextSize
from printing.printers import Condition, PrinterState
from ui.jobs import InlineJobs, Ok
from ui.viewmodels.printing import ENDS, PrintingProps
from ui.viewmodels.route import PAGES
from ui.viewmodels.staff_content import StickRow
from ui.viewmodels.staff_pin import derive as staff_pin
from ui.viewmodels.staff_printer import derive as printer_said
from ui.viewmodels.whats_on import SessionRow, WhatsOnProps

ORIENTATIONS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
MM = (476.0, 268.0)  # 21.5 inches
SCREENS = {
    "landscape": ((1920, 1080), MM),
    "portrait": ((1080, 1920), MM),
    "15-inch": ((1366, 768), (332.0, 187.0)),
    "43-inch": ((3840, 2160), (952.0, 535.0)),
    "43-inch-portrait": ((1080, 1920), (952.0, 535.0)),
    "32-inch": ((1920, 1080), (708.0, 398.0)),
}
"""Pixels and millimetres of the smallest, the usual and the largest screen, and some between."""
ON_SHEET = ("carers-leave", "guardians-allowance", "kinship-peer-groups")
NAME = "Anne-Marie Wilhelmina O'Connor"  # as long as names go


@dataclass(frozen=True)
class View:
    """A page in one state; `open` brings it up in a kiosk whose visit has just begun."""

    name: str
    page: str
    open: Callable[[object], None]

    def __str__(self):
        return self.name


@dataclass(frozen=True)
class Look:
    """One way to see the kiosk: on one of `SCREENS`, in one language."""

    orientation: str
    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.WARM
    language: str = ENGLISH

    def __str__(self):
        words = (self.orientation, self.text_size.name.lower(), self.contrast, self.language)
        return "-".join(words[: 3 if self.language == ENGLISH else 4])


def go(page, about="", *, before=lambda screen: None):
    def there(screen):
        before(screen)
        screen.kiosk.route.open(page, about)

    return there


def read(service, *, easy=False):
    def there(screen):
        screen.kiosk.route.open("service", service)
        if easy:
            screen.kiosk.service.toggleEasy()

    return there


def choose(screen, *services):
    for service in services or ON_SHEET:
        screen.kiosk.visit.replace(screen.kiosk.visit.value.toggled(service))


def name_it(screen):
    screen.kiosk.visit.replace(screen.kiosk.visit.value.named(NAME))


def fill(screen):
    choose(screen)
    name_it(screen)
    screen.kiosk.sheet.chooseArrangement("special-guardianship")


def hard_words(screen):
    screen.kiosk.route.open("service", "special-guardianship-apply")
    screen.kiosk.route.open("glossary", "special-guardianship-apply")


def printing(state, trouble=""):
    def there(screen):
        fill(screen)
        screen.kiosk.route.open("printing")
        screen.kiosk.printing.show(PrintingProps(state, trouble))

    return there


def typed(count, state="ready", waits=0):
    def there(screen):
        screen.kiosk.staffDoor()
        screen.kiosk.staffPin.show(staff_pin(count, state, waits))

    return there


def answer(screen):
    screen.kiosk.finder.chooseArrangement("special-guardianship")
    for need in ("my-house-is-too-small", "they-keep-getting-sent-home-from-school"):
        screen.kiosk.finder.toggleNeed(need)
    for age in (0, 15):
        screen.kiosk.finder.toggleAge(age)


def not_sure(*answers):
    def there(screen):
        screen.kiosk.route.open("not-sure")
        for one in answers:
            screen.kiosk.notSure.answer(one)

    return there


def staff_room(page="", **facts):
    """A room of the staff area, as if the PIN had been typed, with these facts."""

    def there(screen):
        screen.kiosk.staffDoor()
        screen.kiosk.staffPin.opened.emit()
        if page:
            screen.kiosk.route.open(page)
        if facts:
            view = screen.kiosk.staffContent
            view._found.show([StickRow("/media/KINSHIP/offer", "KINSHIP / offer")])
            view.show(replace(view.props, **facts))

    return there


def search(words, *, done=False):
    def there(screen):
        screen.kiosk.route.open("search")
        for letter in words:
            screen.kiosk.search.type(letter)
        if done:
            screen.kiosk.search.done()

    return there


def with_dates(page):
    """What's on with dates, which today's offer has none of."""
    group, name = "kinship-support-group", "Meet other carers at a fortnightly group"
    tomorrow = "Tomorrow, Monday 23 November 2026"
    hall, hub = "The Example Hall", "The Place, Eastwood"
    rows = (
        SessionRow(tomorrow, group, name, "10am to 12 noon", hub, True, False, "", False),
        SessionRow("", group, name, "from 5.30pm", hall, False, True, "The hall is being painted.", False),
        SessionRow("Monday 28 December 2026", group, name, "", "", False, False, "", True),
    )

    def there(screen):
        diary = screen.kiosk.whatsOn
        diary.sessions.show(rows)
        diary.show(WhatsOnProps(3, 1, name, "10am to 12 noon", hub, True, "Monday", "10am"))
        if page:
            screen.kiosk.route.open(page)

    return there


def staff_printer(condition, reasons):
    def there(screen):
        staff_room("staff-printer")(screen)
        address = "ipp://print.example.org:631/printers/family-hub-front-desk"
        screen.kiosk.staffPrinter.show(printer_said(address, Ok(PrinterState(condition, reasons))))

    return there


ALL_AT_ONCE = {
    "version": 7, "review_due": True, "coming": 8, "on_trial": True, "signatures_end": True, "back_to": 6,
    "since": "1 November 2026, 09:00", "checked": "22 November 2026, 08:45", "signed_until": "3 January 2027",
    "trouble": "//files.example.org/kinship: nobody answers there", "can_look": True, "alone": False,
    "outcome": "refused", "reason": "its signatures are not those of the publisher", "sticks": "found",
}  # fmt: skip


def no_dates(screen):
    """As today's offer has it, whatever a view before this one has shown."""
    screen.kiosk.whatsOn.look()


def left_alone(screen):
    screen.seconds[0] += Idle().warn_after_s + 1
    screen.kiosk.idle.look()


VIEWS = (
    View("attract", "attract", no_dates),
    View("home", "home", no_dates),
    View("attract-with-a-group", "attract", with_dates("")),
    View("finder", "finder", go("finder", "arrangement")),
    View("finder-answered", "finder", go("finder", "arrangement", before=answer)),
    View("finder-needs", "finder", go("finder", "needs", before=answer)),
    View("finder-ages", "finder", go("finder", "ages", before=answer)),
    View("not-sure", "not-sure", not_sure()),
    View("not-sure-likely", "not-sure", not_sure("court", "guardian")),
    View("not-sure-unsure", "not-sure", not_sure("not-sure", "not-sure")),
    View("results", "results", go("results", before=answer)),
    View("results-of-nothing", "results", go("results")),
    View("search", "search", search("")),
    View("search-typed", "search", search("special gardian mon")),
    View("search-done", "search", search("special gardian", done=True)),
    View("search-missed", "search", search("xqzt kkj")),
    View("whats-on", "whats-on", go("whats-on", before=no_dates)),
    View("whats-on-with-dates", "whats-on", with_dates("whats-on")),
    View("every-family", "every-family", go("every-family")),
    View("area", "area", go("area", "work", before=choose)),
    View("service", "service", read("child-benefit")),
    View("service-easy", "service", read("child-benefit", easy=True)),
    View("service-with-numbers", "service", read("kinship-charity-advice")),
    View("glossary", "glossary", hard_words),
    View("talk", "talk", go("talk")),
    View("urgent", "urgent", go("urgent")),
    View("sheet-empty", "sheet", go("sheet")),
    View("sheet", "sheet", go("sheet", before=fill)),
    View("name", "name", go("name")),
    View("name-typed", "name", go("name", before=name_it)),
    View("arrangement", "arrangement", go("arrangement", before=fill)),
    View("preview", "preview", go("preview", before=fill)),
    View("by-phone", "by-phone", go("by-phone", before=choose)),
    View("printing", "printing", printing("printing")),
    View("printing-waiting", "printing", printing("waiting", "no paper")),
    View("printing-not-printed", "printing", printing("not-printed", "offline")),
    View("printing-done", "printing", printing("done")),
    View("printing-no-printer", "printing", printing("no-printer")),
    View("staff-shut", "staff-pin", typed(0, "shut")),
    View("staff-pin", "staff-pin", typed(5)),
    View("staff-pin-full", "staff-pin", typed(12)),
    View("staff-pin-wrong", "staff-pin", typed(0, "wrong")),
    View("staff-pin-wait", "staff-pin", typed(0, "wait", 1800)),
    View("staff-pin-unwritable", "staff-pin", typed(0, "unwritable")),
    View("staff", "staff", staff_room()),
    View("staff-content-alone", "staff-content", staff_room("staff-content")),
    View("staff-content", "staff-content", staff_room("staff-content", **ALL_AT_ONCE)),
    View("staff-printer-none", "staff-printer", staff_room("staff-printer")),
    View(
        "staff-printer",
        "staff-printer",
        staff_printer(Condition.NO_PAPER, ("media-empty-error", "toner-low")),
    ),
    View("cleared", "cleared", lambda screen: screen.kiosk.finish()),
    View("text-size", "home", lambda screen: screen.press("Text size")),
    View("contrast", "home", lambda screen: screen.press("Contrast")),
    View("language", "home", lambda screen: screen.press("Language")),
    View("lowered", "home", lambda screen: screen.kiosk.comfort.toggleLowered()),
    View("still-there", "home", left_alone),
)
LOOKS = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize))
EVERYWHERE = tuple(Look(*one) for one in product(SCREENS, TextSize, Contrast, CODES))
EXTREMES = (
    Look("landscape"),
    Look("landscape", TextSize.LARGEST),
    Look("portrait", TextSize.LARGEST),
)
DRESSES = tuple(Look("landscape", contrast=contrast) for contrast in Contrast)
EVERY_LOOK = tuple(Look(*one) for one in product(ORIENTATIONS, TextSize, Contrast))
SERVICES = sorted((ASSETS / "offer" / "services").glob("*/*.yaml"))
EVERYTHING = (
    *(View(f"service {file.stem}", "service", read(file.stem)) for file in SERVICES),
    *(
        View(f"area {name}", "area", go("area", name))
        for name in sorted({file.parent.name for file in SERVICES})
    ),
    *(View(f"printing {one}", "printing", printing("waiting", one.value)) for one in Condition),
    *(View(f"printing {state}", "printing", printing(state)) for state in ("preparing", "stopping", *ENDS)),
)
"""Every service, area and state of printing, for a long run."""
assert SERVICES, "a rule that reads nothing proves nothing"
assert {view.page for view in VIEWS} == set(PAGES), "a page that no view shows is a page that nobody tests"


@pytest.fixture(scope="session")
def onlooking():
    """The module `onlooking.py` beside this file."""
    name = "kinship_test_onlooking"
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("onlooking.py"))
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def screens(kiosk_window, onlooking):
    """A kiosk for each of `SCREENS`: `screens("portrait")`."""
    with ExitStack() as opened:
        known = {}

        def of(orientation):
            if orientation not in known:
                seconds = [0.0]
                size, mm = SCREENS[orientation]
                settings = Settings(show_draft_translations=True)
                app = opened.enter_context(
                    kiosk_window(
                        settings=settings, size=size, mm=mm, jobs=InlineJobs(), clock=lambda: seconds[0]
                    )
                )
                known[orientation] = onlooking.Screen(app, seconds)
            return known[orientation]

        yield of


@pytest.fixture(scope="session")
def survey(screens):
    """What a view shows in a look; looked at once."""
    known = {}

    def of(view, look):
        if (view.name, look) not in known:
            known[view.name, look] = screens(look.orientation).survey(view, look)
        return known[view.name, look]

    return of


@pytest.fixture(scope="session")
def views():
    """Each view by its name."""
    return {view.name: view for view in VIEWS}


@pytest.fixture(scope="session")
def standard():
    """How each visit begins."""
    return LOOKS[0]


def pairs(look):
    """Every two things that come together in a look."""
    return frozenset(combinations(enumerate(astuple(look)), 2))


def pairwise(looks):
    """So few of the looks that every two things still come together in one of them."""
    chosen, left = [], frozenset().union(*map(pairs, looks))
    known = {look: pairs(look) for look in looks}
    while left:
        best = max(looks, key=lambda look: len(known[look] & left))
        chosen.append(best)
        left -= known[best]
    return chosen


def pytest_generate_tests(metafunc):
    """A test that asks for a view, a look or a dress is run for each; the rest of the matrix is `full`."""
    if "view" in metafunc.fixturenames:
        metafunc.parametrize("view", VIEWS, ids=str)
    if "look" in metafunc.fixturenames:
        metafunc.parametrize("look", LOOKS, ids=str)
    if "dress" in metafunc.fixturenames:
        rest = [pytest.param(one, marks=pytest.mark.full) for one in EVERY_LOOK if one not in DRESSES]
        metafunc.parametrize("dress", [*DRESSES, *rest], ids=str)
    if "extreme" in metafunc.fixturenames:
        metafunc.parametrize("extreme", EXTREMES, ids=str)
    if "somewhere" in metafunc.fixturenames:
        sample = {(look, VIEWS[number % len(VIEWS)]) for number, look in enumerate(pairwise(EVERYWHERE))}
        # Colours move nothing: they are measured in each look by test_contrast.py.
        rest = (
            (look, view)
            for look, view in product(EVERYWHERE, VIEWS)
            if look.contrast is Contrast.WARM and (look, view) not in sample
        )
        every = [
            *(pytest.param(look, view, id=f"{view}-{look}") for look, view in sorted(sample, key=str)),
            *(pytest.param(look, view, id=f"{view}-{look}", marks=pytest.mark.full) for look, view in rest),
        ]
        metafunc.parametrize(("somewhere", "shown"), every)
    if "anything" in metafunc.fixturenames:
        metafunc.parametrize("anything", EVERYTHING, ids=str)
