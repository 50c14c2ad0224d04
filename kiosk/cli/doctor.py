"""`doctor`: the checks that the core makes, and those that need Qt or a printer, in their order."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk import doctor, machine, settings
from kiosk.cli import in_json, in_text
from kiosk.cli.options import Config, Json, say_json, today
from kiosk.cli.terminal import say
from kiosk.doctor import Advice, Fact, Known
from kiosk.errors import FileUnreadable, KnownError, NoScreen, PrinterFault
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS
from kiosk.settings import Settings
from kiosk.status import current_offer

A4 = "a4"
PAGE_WITHIN_S = 120.0
"""Longer than a printer that sleeps takes to wake and print one page."""
LOOK_EVERY_S = 0.5

TestPage = Annotated[
    bool, typer.Option("--test-page", help="Print a page, and wait until the printer says that it is out.")
]


def doctor_command(
    context: typer.Context, test_page: TestPage = False, as_json: Json = False, config: Config = None
) -> None:
    """Look whether this kiosk is well: screen, letters, offer, voices, printer, central file, clock, disk."""
    findings = doctor.examine(checks(config or context.obj, test_page=test_page))
    if as_json:
        say_json(in_json.doctor(findings))
    else:
        say(in_text.doctor(findings))
    raise typer.Exit(doctor.exit_code(findings))


def checks(config: Path | None, *, test_page: bool) -> Mapping[str, doctor.Check]:
    """The checks, in order. Where the settings are wrong, the others go by the defaults."""
    offer, home, now = current_offer(), settings.home(), datetime.now(UTC)
    try:
        known = settings.load(config)
    except KnownError:
        known = Settings()

    def read_settings() -> tuple[Advice, ...]:
        settings.load(config)
        return ()

    return {
        "settings": read_settings,
        "hub": lambda: doctor.hub(known),
        "display": lambda: _display(known, home),
        "touch": lambda: doctor.touch(machine.touch_screens()),
        "fonts": lambda: _letters(offer, known),
        "offer": lambda: doctor.offer(offer, today()),
        "speech": _speech,
        "printer": lambda: _printer(known, offer, test_page=test_page),
        "central": lambda: doctor.central(known.central, home, now),
        "clock": lambda: doctor.clock(offer, now, kept=machine.clock_is_kept()),
        "disk": lambda: doctor.disk(home),
        "permissions": lambda: doctor.permissions(home, known.path, known.central.root),
        "service": lambda: doctor.service(machine.starts_by_itself()),
    }


def _display(known: Settings, home: Path) -> Iterator[Advice | Fact]:
    """The screen that Qt would open; over a network, where none is offered to us, the one plugged in."""
    from ui import screen

    try:
        screen.probe()
        picture, told_mm = screen.asked()
    except NoScreen as none:
        plugged = machine.screens()
        if none.platform or not plugged:
            raise
        picture = (plugged[0].width_px, plugged[0].height_px)
        told_mm = screen.believed(picture[0], plugged[0].mm)
    yield from doctor.display(picture, told_mm, known, home)


def _letters(offer: Path, known: Settings) -> tuple[Advice, ...]:
    """Whether the fonts are there, and hold every character of the offer and of the hub's own words."""
    from printing import fonts

    fonts.register()
    if not any((ASSETS / "icons").glob("*.ttf")):
        raise FileUnreadable(ASSETS / "icons", "there is no font of icons in it")
    for text in _texts(known.hub):
        fonts.require(text, "hub", typed=False, language="en")
    try:
        opened = Catalogue.open(offer)
    except KnownError:
        return ()  # the check of the offer says so
    with opened as catalogue:
        for service in catalogue.services(catalogue.ids("service")):
            for text in _texts(service):
                fonts.require(text, service.id, typed=False, language="en")
    return ()


def _texts(value: object) -> Iterator[str]:
    """Every text in a value of the model."""
    if isinstance(value, str):
        yield from value.splitlines()
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def _speech() -> Iterator[Advice | doctor.NoVoiceFor | doctor.VoicesFor]:
    from ui.speech import voices

    yield from doctor.speech(*voices.here())


def _printer(known: Settings, offer: Path, *, test_page: bool) -> Iterator[Advice | Fact]:
    if not (uri := known.printer_uri):
        yield Advice.NO_PRINTER
        return
    from printing.printers import papers_in
    from ui.printers import printer_at

    printer = printer_at(uri)
    state = printer.state()
    if not state.prints:
        raise PrinterFault(uri, _said(state.condition, state.reasons))
    yield Fact(Known.PRINTER, (str(state.condition),))
    papers = papers_in(printer)
    if papers:
        yield Fact(Known.PAPER, papers) if any(A4 in name for name in papers) else Advice.NOT_A4
    if test_page:
        yield _page_comes_out(known, offer)


def _page_comes_out(known: Settings, offer: Path) -> Advice | Fact:
    """Print the page that staff can print, and wait until the printer says what became of it.

    Raises:
        PrinterFault: it did not come out.
    """
    from printing.printers import Stage
    from printing.prints import Around
    from printing.trial_page import trial_page_pdf
    from ui.printers import printer_at

    uri = known.printer_uri
    printer = printer_at(uri)
    with Catalogue.open(offer) as catalogue:
        around = Around(known.hub, catalogue.release(), today(), public_address=known.public_address)
        job = printer.submit(trial_page_pdf(around, uri))
    until = time.monotonic() + PAGE_WITHIN_S
    while not (told := job.state()).over and told.stage is not Stage.UNKNOWN:
        if time.monotonic() > until:
            job.cancel()
            state = printer.state()
            raise PrinterFault(uri, f"the page did not come out: {_said(state.condition, state.reasons)}")
        time.sleep(LOOK_EVERY_S)  # a printer tells only who asks
    if told.stage is Stage.UNKNOWN:
        return Advice.UNCLEAR_PAGE
    if told.stage is not Stage.DONE:
        raise PrinterFault(uri, f"the page did not come out: {_said(told.stage, told.reasons)}")
    return Fact(Known.PAGE)


def _said(word: str, reasons: tuple[str, ...]) -> str:
    return f"{word} ({', '.join(reasons)})" if reasons else str(word)
