"""The kiosk as a running application: put together here, taken apart in order at the end."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, qmlRegisterUncreatableType
from PySide6.QtQuick import QQuickWindow

from kiosk import calibration
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS
from kiosk.settings import Settings
from kiosk.settings import home as state_folder
from kiosk.supervisor import supervisor
from kiosk.tally import Count
from printing.printers import Printer
from ui import screen
from ui.clock import right_now
from ui.faults import Faults
from ui.following import following
from ui.hand_pass import HandPass, sync_by_hand
from ui.images import Previews, QrImages
from ui.jobs import Jobs
from ui.keypad import Keypad
from ui.liveness import Liveness
from ui.paper import warm_up
from ui.printers import printer_at
from ui.reading import Reading
from ui.screen import Measure
from ui.speaking import Speaking
from ui.speech.folder import sweep
from ui.speech.still import AnyVoice
from ui.speech.voice import Voice
from ui.upkeep import Upkeep
from ui.viewmodels.kiosk import Kiosk, Surroundings
from ui.viewmodels.qmltypes import MODULE, view_models

QML = Path(__file__).parent / "qml"
WINDOWED = QSize(1280, 720)


@dataclass(frozen=True)
class Prepared:
    """The view-models of an offer that is about to be shown."""

    around: Surroundings
    kiosk: Kiosk


@dataclass
class Application:
    """One running kiosk. `close()` it, so that the engine goes before the objects it shows."""

    around: Surroundings
    kiosk: Kiosk
    engine: QQmlApplicationEngine
    window: QQuickWindow
    speaking: Speaking
    keypad: Keypad
    _owner: QObject
    """Of the view-models: deleted later, they go after the pages that show them."""
    _providers: list[QObject] = field(default_factory=list)
    leave: Callable[[int], None] = lambda _code: None
    """Ends the program: `run` has one to end."""
    count: Count | None = None
    """Where it is counted what came out of the printer."""

    @property
    def catalogue(self) -> Catalogue:
        """The offer that is shown."""
        return self.around.catalogue

    @property
    def jobs(self) -> Jobs:
        """What works in the background."""
        return self.around.jobs

    def is_free(self) -> bool:
        """Whether nobody is there, and nothing of the last visit is left to do."""
        return self.kiosk.is_free

    def prepare(self, catalogue: Catalogue) -> Prepared:
        """The view-models of another offer.

        Raises:
            OfferRefused: it is damaged.
        """
        around = replace(self.around, catalogue=catalogue)
        return Prepared(around, Kiosk(around, self._owner))

    def discard(self, prepared: Prepared) -> None:
        """Forget what was prepared, and close its offer."""
        shiboken6.delete(prepared.kiosk)
        prepared.around.catalogue.close()

    def show(self, prepared: Prepared) -> None:
        """Show another offer in the same window. Only while `is_free`."""
        before, shown = self.kiosk, self.around.catalogue
        self.window.setProperty("kiosk", prepared.kiosk)
        self.kiosk, self.around = prepared.kiosk, prepared.around
        self.speaking.listen_to(self.kiosk.comfort)
        self.keypad.tell(self.kiosk.listen)
        self.follow_staff()
        before.destroyed.connect(lambda: shown.close())  # noqa: PLW0108 - Qt would not keep `shown`
        before.deleteLater()

    def follow_staff(self) -> None:
        """Do what staff ask of the running kiosk: another size, or to end. And count what is printed."""
        self.kiosk.staffScreen.kept.connect(self._resize)
        self.kiosk.leaving.connect(self._leave)
        self.kiosk.printing.printed.connect(self._count)

    def _count(self, copies: int) -> None:
        if count := self.count:
            self.jobs.run(lambda: count.sheets(copies), lambda _: None)

    def _leave(self, code: int) -> None:
        self.leave(code)

    def _resize(self, pixels_per_mm: float) -> None:
        self.around = replace(self.around, measure=replace(self.around.measure, pixels_per_mm=pixels_per_mm))
        self.window.setProperty("pixelsPerMm", pixels_per_mm)

    def close(self) -> None:
        """Stop work, destroy the scene, then what it showed, then the offer's file; within some seconds."""
        all_done = self.jobs.wait()
        self.keypad.tell(None)
        self.around.reading.read_from(None)
        if self.around.voice:
            self.around.voice.close()
        self.window.setProperty("mayClose", True)
        self.window.close()
        self.speaking.stop()
        shiboken6.delete(self.engine)
        shiboken6.delete(self._owner)
        if all_done:  # what hangs may yet read from it
            self.catalogue.close()


def qt_application(arguments: list[str]) -> QGuiApplication:
    """Qt's application object, with the house's style and fonts; call `screen.probe()` before.

    Raises:
        NoScreen: Qt would find none.
    """
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    screen.probe()
    application = QGuiApplication(arguments)
    application.setApplicationName("kinship-kiosk")
    for font in sorted((ASSETS / "fonts").glob("*.ttf")) + sorted((ASSETS / "icons").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QFont.insertSubstitutions("Noto Sans", ["Noto Sans Arabic"])
    application.setFont(QFont("Noto Sans"))
    for kind in view_models():
        qmlRegisterUncreatableType(kind, MODULE, 1, 0, kind.__name__, "made by the application")
    return application


def build(
    offer: Path,
    settings: Settings,
    size: QSize,
    *,
    printer: Printer | None = None,
    jobs: Jobs | None = None,
    clock: Callable[[], float] = time.monotonic,
    today: Callable[[], date] = date.today,
    home: Path | None = None,
    upkeep: Upkeep | None = None,
    voice: AnyVoice | None = None,
    scene: str = "Main",
    now: Callable[[], datetime] = right_now,
) -> Application:
    """A kiosk that shows the offer in a window of `size` pixels, not shown yet. `scene` is one of App/.

    `home` is the folder of state where not the usual one. With `upkeep` staff may look after the content,
    with a `voice` the screens speak.

    Raises:
        FileUnreadable: the offer cannot be read.
        OfferRefused: it is not a usable offer.
        PrinterFault: the printer's address is of no kind we know.
    """
    catalogue = Catalogue.open(offer)
    previews, codes = Previews(), QrImages()
    jobs = jobs or Jobs()
    home = home or state_folder()
    measure = _measure(size, settings, home)
    printer = printer or (printer_at(settings.printer_uri) if settings.printer_uri else None)
    around = Surroundings(
        catalogue, settings, printer, jobs, previews, clock, today, now,
        home=home, upkeep=upkeep, voice=voice, reading=Reading(), measure=measure,
    )  # fmt: skip
    owner = QObject()
    kiosk = Kiosk(around, owner)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("qr", codes)
    engine.addImageProvider("preview", previews)
    speaking = Speaking(engine, owner)
    speaking.listen_to(kiosk.comfort)
    engine.setInitialProperties(
        {
            "kiosk": kiosk,
            "pixelsPerMm": measure.pixels_per_mm,
            "width": size.width(),
            "height": size.height(),
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "App" / f"{scene}.qml")))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError(type(window).__name__)
    around.reading.read_from(window)
    keypad = Keypad(window, owner)
    keypad.tell(kiosk.listen)
    made = Application(around, kiosk, engine, window, speaking, keypad, owner, [previews, codes])
    made.follow_staff()
    return made


def _measure(size: QSize, settings: Settings, home: Path) -> Measure:
    """How large the screen is: as kiosk.toml says, else as staff measured it, else as Qt believes."""
    primary = QGuiApplication.primaryScreen()
    qt_mm = (primary.physicalSize().width(), primary.physicalSize().height())
    stated = settings.screen_mm
    if stated is None and (known := calibration.load(home)) and known.fits(size.width(), size.height()):
        stated = known.size_mm
    per_mm = screen.pixels_per_mm(size.width(), size.height(), stated, qt_mm)
    return Measure(size.width(), size.height(), per_mm, by_settings=settings.screen_mm is not None)


def show_gallery(offer: Path, settings: Settings) -> int:
    """Show every component in every state until the window is closed; Qt's exit code.

    Raises:
        NoScreen: there is no screen to show it on.
        FileUnreadable: the offer cannot be read.
        OfferRefused: it is not a usable offer.
    """
    application = qt_application(["kinship-kiosk"])
    gallery = build(offer, replace(settings, show_draft_translations=True), WINDOWED, scene="Gallery")
    try:
        gallery.window.setProperty("mayClose", True)
        gallery.window.show()
        return application.exec()
    finally:
        gallery.close()


def run(offer: Path, settings: Settings, *, windowed: bool, home: Path | None = None) -> int:
    """Show the kiosk until it is closed; Qt's exit code.

    With `home`, where it keeps its releases, it follows the central file; without, it shows `offer` alone.

    Raises:
        NoScreen: there is no screen to show it on.
        FileUnreadable: the offer cannot be read.
        OfferRefused: it is not a usable offer.
    """
    # A job lets the screen go first within a millisecond, not five: a page asks for its turn a hundred times.
    sys.setswitchinterval(0.001)
    watched = supervisor()
    application = qt_application(["kinship-kiosk"])
    size = WINDOWED if windowed else QGuiApplication.primaryScreen().size()
    passes = HandPass(sync_by_hand(settings.path))
    follows = bool(settings.central.location)
    upkeep = Upkeep(home, follows, passes, lambda: datetime.now(UTC)) if home else None
    sweep()
    voice = Voice()
    kiosk = build(offer, settings, size, home=home, upkeep=upkeep, voice=voice)
    faults = Faults()
    followed = following(home, offer, settings, kiosk, kiosk.jobs, faults) if home else None

    alive = Liveness(watched, kiosk.engine, kiosk.is_free)
    kiosk.count = count = Count(home) if home else None
    if count:
        faults.met.connect(count.fault)

    def begin() -> None:
        alive.begin()
        if count:
            kiosk.jobs.run(count.begin, lambda _: None)
        kiosk.jobs.run(warm_up, lambda _: None)
        voice.wake()
        if followed:
            followed.begin()

    kiosk.window.frameSwapped.connect(begin, Qt.ConnectionType.SingleShotConnection)
    try:
        if windowed:
            kiosk.window.setProperty("mayClose", True)
            kiosk.window.show()
        else:
            kiosk.window.setFlag(Qt.WindowType.FramelessWindowHint)
            application.setOverrideCursor(Qt.CursorShape.BlankCursor)
            kiosk.window.showFullScreen()
        kiosk.leave = application.exit
        with faults.written_down(home or state_folder()):
            return application.exec()
    finally:
        alive.end()
        if followed:
            followed.close()
        passes.close()
        kiosk.close()
        if count:
            count.end()
