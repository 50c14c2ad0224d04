"""One way through the screens of the kiosk, by touch, and a picture of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from kiosk import staff
from kiosk.errors import FileUnwritable
from kiosk.language import ENGLISH
from kiosk.offer import dates
from kiosk.offer.diary import ENGLAND
from kiosk.settings import Settings
from kiosk.visit import Contrast, TextSize
from printing.printers import Printer, printer_for
from ui import tour_example
from ui.application import Application, build
from ui.hand_pass import HandPass, sync_by_hand
from ui.scene import Finger, settle
from ui.speech.still import StillVoice
from ui.tour_look import CONTRAST_WORDS, SIZE_WORDS, Look
from ui.tour_printers import OutOfPaper
from ui.upkeep import Upkeep

IN_FIVE_WEEKS = timedelta(weeks=5)
TOUR_PIN = "402917"
"""Of a kiosk that stands for the tour alone."""


def _ask(finger: Finger, what: str) -> None:
    """Touch what makes the kiosk easier in the bar, or where the bar has folded it away."""
    if not finger.sees(what):
        finger.touch("Make it easier")
    finger.touch(what)


class Walk:
    """One way through all the screens, and two short ones to what a printer can say."""

    def __init__(self, offer: Path, settings: Settings, folder: Path, look: Look) -> None:
        self._folder, self._look = folder, look
        self._settings = replace(
            settings,
            screen_mm=settings.screen_mm or (476.0, 268.0),
            printer_uri="",
            show_draft_translations=True,
        )
        self._offer = offer
        self._pictures: list[Path] = []
        self._voice = StillVoice()
        self._seconds = 0.0

    def all(self) -> list[Path]:
        """Walk; returns the pictures taken."""
        printer = printer_for(self._folder.resolve().as_uri())
        app = build(
            self._offer, self._settings, self._look.size, printer=printer, clock=lambda: self._seconds,
            voice=self._voice,
        )  # fmt: skip
        try:
            self._visit(app)
        finally:
            app.close()
        self._groups_with_dates()
        self._print_with(None, "no-printer", "no-printer")
        self._print_with(OutOfPaper(), "waiting", "no-paper")
        with TemporaryDirectory() as home:
            self._by_staff(Path(home))
        return self._pictures

    def _start(self, app: Application) -> Finger:
        app.window.show()
        settle(app.window.isExposed)
        return Finger(app.window, QTest.createTouchDevice())

    def _dress(self, app: Application, finger: Finger) -> None:
        if self._look.text_size is not TextSize.STANDARD:
            _ask(finger, "Text size")
            finger.touch(SIZE_WORDS[self._look.text_size])
        if self._look.contrast is not Contrast.WARM:
            _ask(finger, "Contrast")
            finger.touch(CONTRAST_WORDS[self._look.contrast])

    def _visit(self, app: Application) -> None:
        finger = self._start(app)
        self._shoot(app, "attract")
        finger.touch("Touch to start")
        self._dress(app, finger)
        self._shoot_pages(app, finger, "home")
        self._find(app, finger)
        self._search(app, finger)
        finger.touch("What’s on")
        self._shoot_pages(app, finger, "whats-on", most=2)
        finger.touch("Back")
        _ask(finger, "Text size")
        self._shoot(app, "text-size")
        finger.touch("Close")
        _ask(finger, "Contrast")
        self._shoot(app, "contrast")
        finger.touch("Close")
        _ask(finger, "Language")
        self._shoot(app, "language")
        finger.touch("Close")
        if finger.sees("Make it easier"):
            finger.touch("Make it easier")
            self._shoot(app, "easier")
            finger.touch("Close")
        _ask(finger, "Lower the screen")
        self._shoot(app, "lowered")
        _ask(finger, "Raise the screen")
        finger.touch("My sheet")
        self._shoot(app, "sheet-empty")
        finger.touch("Look at the help there is")
        finger.touch("I need help now")
        self._shoot_pages(app, finger, "urgent", most=2)
        finger.touch("Back")
        finger.touch("Talk to a person")
        self._shoot_pages(app, finger, "talk", most=2)
        finger.touch("Read more: Talk to a kinship Navigator")
        self._shoot_pages(app, finger, "service-at-the-desk")
        finger.touch("Add to my sheet")
        finger.touch("Back")
        finger.touch("Read more: Family Rights Group")
        self._shoot_pages(app, finger, "service-with-a-number", most=2)
        finger.touch("Back")
        finger.touch("Back")
        finger.touch("For every family")
        self._shoot_pages(app, finger, "every-family")
        finger.touch("Back")
        finger.touch("Money")
        self._shoot_pages(app, finger, "area", most=2)
        for name in ("Child Benefit", "Guardian's Allowance"):
            finger.touch(f"Add to my sheet: {name}")
        self._shoot(app, "area-added")
        finger.touch("Read more: Child Benefit")
        self._shoot_pages(app, finger, "service")
        self._listen(app)
        if finger.sees("Show it in easy words"):
            finger.touch("Show it in easy words")
            self._shoot(app, "service-easy")
        finger.touch("Back")
        finger.touch("Back")
        finger.touch("Legal help")
        finger.touch("Read more: Becoming a special guardian")
        finger.touch("What do the hard words mean?")
        self._shoot(app, "glossary")
        finger.touch("Back to reading")
        finger.touch("Add to my sheet")
        self._sheet(app, finger)

    def _listen(self, app: Application) -> None:
        """In each language anew, since another one ends what is read; some sentences on."""
        for language in self._look.languages:
            self._speak(app, language)
            app.kiosk.listen.listen()
            for _ in range(3):
                self._voice.end()
            self._shoot(app, "listening", (language,), stay=True)
            app.kiosk.listen.close()
        self._speak(app, ENGLISH)

    def _find(self, app: Application, finger: Finger) -> None:
        finger.touch("Find help that fits us")
        self._shoot_pages(app, finger, "finder", most=2)
        finger.touch("I am not sure")
        self._shoot_pages(app, finger, "not-sure", most=2)
        finger.touch("A court")
        finger.touch("I am a special guardian")
        self._shoot_pages(app, finger, "not-sure-likely", most=2)
        finger.touch("Go on with this")
        for need in ("I can't manage on what I've got", "My house is too small"):
            finger.touch(need)
        self._shoot(app, "finder-needs")
        finger.touch("Next question")
        for age in ("3 years old", "15 years old"):
            finger.touch(age)
        self._shoot(app, "finder-ages")
        finger.touch("See what fits")
        self._shoot_pages(app, finger, "results", most=3)
        finger.touch("Home")

    def _search(self, app: Application, finger: Finger) -> None:
        finger.touch("Search")
        self._shoot(app, "search")
        for words in ("special", "gardian"):
            for letter in words:
                finger.touch(letter)
            finger.touch("Space")
        self._shoot(app, "search-typed")
        finger.touch("See all")
        self._shoot_pages(app, finger, "search-done", most=2)
        finger.touch("Clear")
        for letter in "qqxzzk":
            finger.touch(letter)
        self._shoot(app, "search-missed")
        finger.touch("Back")

    def _groups_with_dates(self) -> None:
        """What an offer with dates looks like, where this one has none: tests' own, which says what it is."""
        if not tour_example.is_wanted(self._offer):
            return
        with TemporaryDirectory() as folder:
            example = Path(folder) / "offer.db"
            tour_example.build_into(example)
            settings = replace(self._settings, hub=replace(self._settings.hub, id=tour_example.HUB))
            app = build(example, settings, self._look.size, clock=lambda: self._seconds, now=tour_example.now)
            try:
                finger = self._start(app)
                self._shoot(app, "attract-example")
                finger.touch("Touch to start")
                self._dress(app, finger)
                self._shoot(app, "home-example")
                finger.touch("What’s on")
                self._shoot_pages(app, finger, "whats-on-example", most=2)
            finally:
                app.close()

    def _sheet(self, app: Application, finger: Finger) -> None:
        finger.touch("My sheet")
        finger.touch("Put a first name on it")
        for letter in "Margaret":
            finger.touch(letter)
        self._shoot(app, "name")
        finger.touch("Done")
        finger.touch("I am their special guardian. Touch to change")
        self._shoot_pages(app, finger, "arrangement", most=2)
        finger.touch("Back")
        settle(lambda: len(app.kiosk.sheet.props.pages) > 0)
        self._shoot_pages(app, finger, "sheet")
        finger.touch("See it bigger")
        self._shoot(app, "preview")
        finger.touch("Back")
        finger.touch("Or take it by phone")
        self._shoot(app, "by-phone")
        finger.touch("Back to my sheet")
        finger.touch("Print my sheet")
        settle(lambda: app.kiosk.printing.props.state == "done")
        self._shoot(app, "printed")
        self._seconds += self._settings.idle.warn_after_s + 7
        app.kiosk.idle.look()
        self._shoot(app, "still-there")
        finger.touch("I’m still here")
        finger.touch("Finish and clear")
        self._shoot(app, "cleared")

    def _print_with(self, printer: Printer | None, state: str, screen: str) -> None:
        """A visit of its own that prints at once: what the screen says when the printer is so."""
        app = build(
            self._offer, self._settings, self._look.size, printer=printer, clock=lambda: self._seconds
        )
        try:
            finger = self._start(app)
            finger.touch("Touch to start")
            self._dress(app, finger)
            finger.touch("Money")
            finger.touch("Add to my sheet: Child Benefit")
            finger.touch("My sheet")
            finger.touch("Print my sheet")
            settle(lambda: app.kiosk.printing.props.state == state)
            self._shoot(app, screen)
        finally:
            app.close()

    def _by_staff(self, home: Path) -> None:
        """The staff area of a kiosk that has just been set up; before and after its PIN is set."""
        follows = bool(self._settings.central.location)
        passes = HandPass(sync_by_hand(self._settings.path))
        upkeep = Upkeep(home, follows, passes, lambda: datetime.now(UTC), tops=lambda: ())
        app = build(self._offer, self._settings, self._look.size, home=home, upkeep=upkeep)
        try:
            finger = self._start(app)
            finger.touch("Staff")
            self._dress(app, finger)
            self._shoot_in_english(app, "staff-shut")
            staff.set_pin(home, TOUR_PIN)
            app.kiosk.staffPin.look()
            for digit in TOUR_PIN:
                finger.touch(digit)
            self._shoot_in_english(app, "staff-pin")
            finger.touch("Open")
            settle(lambda: app.kiosk.route.props.page == "staff")
            self._shoot_in_english(app, "staff")
            self._tailor(app, finger)
            finger.touch("The content of this kiosk")
            settle(lambda: app.jobs.idle)
            self._shoot_in_english(app, "staff-content")
            finger.touch("From a USB stick")
            settle(lambda: app.jobs.idle)
            self._shoot_in_english(app, "staff-content-no-stick")
            finger.touch("Back")
            finger.touch("The printer")
            self._shoot_in_english(app, "staff-printer")
            finger.touch("Back")
            finger.touch("Leaflets, booklet, poster, slips")
            self._shoot_in_english(app, "staff-prints")
            finger.touch("Back")
            finger.touch("This kiosk")
            self._shoot_in_english(app, "staff-kiosk")
            finger.touch("The size of the screen")
            self._shoot_in_english(app, "staff-screen")
        finally:
            app.close()

    def _tailor(self, app: Application, finger: Finger) -> None:
        """A sheet that staff make for one family, as far as the button that prints it."""
        finger.touch("Tailor a sheet")
        self._shoot_in_english(app, "staff-templates")
        finger.touch("Grandparent, under five")
        finger.touch("Add by topic")
        self._shoot_in_english(app, "staff-areas")
        finger.touch("Money")
        self._shoot_in_english(app, "staff-area")
        finger.touch("The sheet")
        finger.touch("Add by search")
        for letter in "legal":
            finger.touch(letter)
        self._shoot_in_english(app, "staff-search")
        finger.touch("The sheet" if finger.sees("The sheet") else "Back")
        finger.touch("Note")
        for letter in "Ring":
            finger.touch(letter)
        self._shoot_in_english(app, "staff-write")
        finger.touch("Done")
        finger.touch("Appointment")
        finger.touch("Later")
        self._shoot_in_english(app, "staff-day")
        finger.touch(dates.with_weekday(datetime.now(ENGLAND).date() + IN_FIVE_WEEKS))
        self._shoot_in_english(app, "staff-time")
        finger.touch("2pm")
        self._shoot_in_english(app, "staff-place")
        finger.touch("The Place, Eastwood")
        finger.touch("Language of the sheet")
        self._shoot_in_english(app, "staff-language")
        finger.touch("Back")
        settle(lambda: app.jobs.idle and len(app.kiosk.sheet.props.pages) > 0)
        self._shoot_in_english(app, "staff-tailor")
        finger.touch("Print")
        settle(lambda: app.kiosk.printing.props.state == "no-printer")
        self._shoot_in_english(app, "staff-printing")
        finger.touch("Back")
        finger.touch("Staff")

    def _shoot_pages(self, app: Application, finger: Finger, screen: str, most: int = 4) -> None:
        """A picture of each page of a long screen, in each language anew, then back to its top."""
        for language in self._spoken(app):
            self._shoot(app, screen, (language,), stay=True)
            further, back = (
                QCoreApplication.translate("Scroller", way) for way in ("Next page", "Back a page")
            )
            for number in range(2, most + 1):
                if not finger.sees(further):
                    break
                finger.touch(further)
                self._shoot(app, f"{screen}-{number}", (language,), stay=True)
            while finger.sees(back):
                finger.touch(back)
        self._speak(app, ENGLISH)

    def _spoken(self, app: Application) -> list[str]:
        """The languages of the look that this kiosk offers."""
        offered = {row.code for row in app.kiosk.comfort.languages.rows}
        return [each for each in self._look.languages if each in offered]

    def _shoot_in_english(self, app: Application, screen: str) -> None:
        self._shoot(app, screen, (ENGLISH,))

    def _shoot(
        self, app: Application, screen: str, languages: tuple[str, ...] = (), *, stay: bool = False
    ) -> None:
        for language in languages or self._spoken(app):
            self._speak(app, language)
            settle()
            path = self._folder / self._look.name(screen, language)
            if not app.window.grabWindow().save(str(path)):
                raise FileUnwritable(path, "the picture could not be written")
            self._pictures.append(path)
        if not stay:
            self._speak(app, ENGLISH)

    @staticmethod
    def _speak(app: Application, language: str) -> None:
        comfort = app.kiosk.comfort
        if language != comfort.props.language:
            comfort.chooseLanguage(language)
            settle()
