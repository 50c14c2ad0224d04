"""Every screen of the kiosk: a `View` is a page in one state."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from kiosk.language import CODES
from kiosk.offer.appointment import Appointment
from kiosk.paths import ASSETS
from kiosk.settings import Idle
from printing.printers import Condition, PrinterState
from ui.jobs import Ok
from ui.viewmodels.printing import ENDS, PrintingProps
from ui.viewmodels.route import PAGES, ROOMS, STAFF
from ui.viewmodels.staff_content import StickRow
from ui.viewmodels.staff_pin import derive as staff_pin
from ui.viewmodels.staff_printer import derive as printer_said
from ui.viewmodels.whats_on import SessionRow, WhatsOnProps

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


def printing(state, trouble="", *, ink_low=False):
    def there(screen):
        fill(screen)
        screen.kiosk.route.open("printing")
        screen.kiosk.printing.show(PrintingProps(state, trouble, ink_low=ink_low))

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


def tailored(page="staff-tailor", about="", **family):
    """A sheet that staff have begun, and one of the pages on which they go on."""

    def there(screen):
        staff_room("staff-templates")(screen)
        screen.kiosk.staffTailor.begin("grandparent-under-five")
        visit = screen.kiosk.visit
        visit.replace(replace(visit.value, **family))
        if page == "staff-write" and about == "place":
            screen.kiosk.route.open("staff-place")
        screen.kiosk.route.open(page, about)

    return there


def staff_search(words, *, done=False):
    def there(screen):
        tailored("staff-search")(screen)
        for letter in words:
            screen.kiosk.search.type(letter)
        if done:
            screen.kiosk.search.done()

    return there


def asked_once_more(screen):
    staff_room("staff-kiosk")(screen)
    screen.settled()
    assert screen.press("Close it")


def to_measure(screen):
    """As where kiosk.toml says nothing of the screen."""
    staff_room("staff-screen")(screen)
    ruler = screen.kiosk.staffScreen
    ruler.show(replace(ruler.props, by_settings=False, can_keep=True, state="unwritable"))


def staff_prints(state, trouble="", **facts):
    """What staff have sent to the printer."""

    def there(screen):
        tailored()(screen)
        screen.kiosk.route.open("staff-printing")
        screen.kiosk.printing.show(PrintingProps(state, trouble, **facts))

    return there


FAMILY = {
    "first_name": NAME,
    "arrangement": "special-guardianship",
    "note": ("Bring the letter from the court, and something for the child to play with. " * 4)[:300],
    "appointment": Appointment(date(2026, 11, 26), time(14, 15), "The Place, Eastwood"),
    "copies": 20,
}
"""Everything that staff can put on a sheet."""


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


def listening(service="", sentences=0, languages=frozenset(CODES)):
    """Somebody has heard so many sentences, where there are voices for these languages."""

    def there(screen):
        screen.app.around.voice.languages = languages
        screen.app.around.voice.changed.emit()
        if service:
            screen.kiosk.route.open("service", service)
        screen.settled()
        screen.kiosk.listen.listen()
        for _ in range(sentences):
            screen.app.around.voice.end()

    return there


def panel_over(page, about="", *, asked):
    """A panel of the bar, by way of *Make it easier* where the bar has folded."""

    def there(screen):
        screen.kiosk.route.open(page, about)
        screen.settled()
        if not screen.press(asked):
            assert screen.press("Make it easier")
            screen.settled()
            assert screen.press(asked)

    return there


def easier(screen):
    """What the bar has folded into one panel, where it had to."""
    screen.kiosk.route.open("talk")
    screen.settled()
    screen.press("Make it easier")


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
    View("service-with-two-numbers", "service", read("frg-advice")),
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
    View("staff-templates", "staff-templates", staff_room("staff-templates")),
    View("staff-tailor", "staff-tailor", tailored(**FAMILY)),
    View("staff-areas", "staff-areas", tailored("staff-areas")),
    View("staff-area", "staff-area", tailored("staff-area", "money")),
    View("staff-search", "staff-search", staff_search("benefit")),
    View("staff-write", "staff-write", tailored("staff-write", "note", **FAMILY)),
    View("staff-day", "staff-day", tailored("staff-day", **FAMILY)),
    View("staff-time", "staff-time", tailored("staff-time", **FAMILY)),
    View("staff-place", "staff-place", tailored("staff-place", **FAMILY)),
    View("staff-language", "staff-language", tailored("staff-language")),
    View("staff-kiosk", "staff-kiosk", staff_room("staff-kiosk")),
    View("staff-kiosk-asking", "staff-kiosk", asked_once_more),
    View("staff-screen", "staff-screen", staff_room("staff-screen")),
    View("staff-screen-to-measure", "staff-screen", to_measure),
    View("staff-prints", "staff-prints", tailored("staff-prints")),
    View("staff-printing-booklet", "staff-printing", staff_prints("preparing", step=2, steps=4)),
    View("staff-printing", "staff-printing", staff_prints("printing", number=2, count=3)),
    View("cleared", "cleared", lambda screen: screen.kiosk.finish()),
    View("text-size", "home", panel_over("home", asked="Text size")),
    View("contrast", "area", panel_over("area", "money", asked="Contrast")),
    View("easier", "talk", easier),
    View("language", "talk", panel_over("talk", asked="Language")),
    View("listening", "service", listening("child-benefit", sentences=3)),
    View("listening-to-a-button", "home", listening(sentences=4)),
    View("no-voice", "home", listening(languages=frozenset())),
    View("lowered", "home", lambda screen: screen.kiosk.comfort.toggleLowered()),
    View("still-there", "home", left_alone),
)
ONE_OF_EACH_PAGE = tuple({view.page: view for view in reversed(VIEWS)}.values())
"""Its first."""
FOR_STAFF = (STAFF, *ROOMS, "staff-pin")
"""These are in English alone."""
SERVICES = sorted((ASSETS / "offer" / "services").glob("*/*.yaml"))
EVERYTHING = (
    *(View(f"service {file.stem}", "service", read(file.stem)) for file in SERVICES),
    *(
        View(f"area {name}", "area", go("area", name))
        for name in sorted({file.parent.name for file in SERVICES})
    ),
    View("staff search, done", "staff-search", staff_search("benefit", done=True)),
    View("staff search, missed", "staff-search", staff_search("xqzt kkj")),
    View("staff tailor, begun", "staff-tailor", tailored()),
    View("staff tailor, empty", "staff-tailor", staff_room("staff-tailor")),
    View("staff write, empty", "staff-write", tailored("staff-write", "note")),
    View("staff write, place", "staff-write", tailored("staff-write", "place", **FAMILY)),
    View("staff printing, waiting", "staff-printing", staff_prints("waiting", "no paper")),
    View("staff printing, done", "staff-printing", staff_prints("done")),
    *(View(f"printing {one}", "printing", printing("waiting", one.value)) for one in Condition),
    View("printing-ink-low", "printing", printing("done", ink_low=True)),
    *(View(f"printing {state}", "printing", printing(state)) for state in ("preparing", "stopping", *ENDS)),
)
"""Every service, area and state of printing, for a long run."""
assert SERVICES, "a rule that reads nothing proves nothing"
assert {view.page for view in VIEWS} == set(PAGES), "a page that no view shows is a page that nobody tests"
