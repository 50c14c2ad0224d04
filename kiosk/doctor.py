"""Looks whether a kiosk is well. A check answers with advice, or raises the `KnownError` that is its fault.

Advice never fails a check-up. Checks that need Qt or a printer are made by `cli`, the only one who may.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from kiosk import calibration, machine, staff
from kiosk.central import check_up, durable
from kiosk.errors import ClockWrong, FileUnwritable, KnownError
from kiosk.language import CODES
from kiosk.offer.catalogue import Catalogue
from kiosk.settings import Central, Settings

LITTLE_ROOM_BYTES = (
    200_000_000  # a release, logs and a spooled sheet need far less; what fills a disk goes on
)
SHAPE_SLACK = 0.1  # so much longer or wider than its picture is no screen: the pixels of all are square
CLOCK_SLACK = timedelta(days=1)  # the source gives the day an offer was made, not the hour
OLDEST_OFFER = timedelta(days=20 * 366)  # a clock further ahead than that has been set wrong


class Advice(StrEnum):
    """What could be better, though the kiosk works."""

    NO_HUB = "no-hub"
    NO_SCREEN_SIZE = "no-screen-size"
    DRAFT = "draft"
    REVIEW_DUE = "review-due"
    NO_PRINTER = "no-printer"
    LITTLE_ROOM = "little-room"
    NO_CENTRAL = "no-central"
    EXPIRES_SOON = "expires-soon"
    SCREEN_CHANGED = "screen-changed"
    SCREEN_SHAPE = "screen-shape"
    NO_TOUCH = "no-touch"
    NOT_A4 = "not-a4"
    UNCLEAR_PAGE = "unclear-page"
    CLOCK_ALONE = "clock-alone"
    NOT_BY_ITSELF = "not-by-itself"
    NO_SPEECH = "no-speech"
    NO_VOICES = "no-voices"
    SPEECH_SILENT = "speech-silent"


@dataclass(frozen=True, slots=True)
class NoVoiceFor:
    """Advice: the screens are in these languages too, and cannot be listened to in them."""

    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Advice: others than its owner may write, or read, what they should not."""

    path: Path
    written: bool


@dataclass(frozen=True, slots=True)
class VoicesFor:
    """A fact: these languages can be listened to."""

    languages: tuple[str, ...]


class Known(StrEnum):
    """What a fact is about."""

    PICTURE = "picture"
    SIZE = "size"
    TOUCH = "touch"
    SHOWN = "shown"
    PRINTER = "printer"
    PAPER = "paper"
    PAGE = "page"
    REACHED = "reached"
    ROOM = "room"
    BY_ITSELF = "by-itself"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is good to know, with the words that it is told with."""

    what: Known
    words: tuple[str, ...] = ()


Told = Advice | NoVoiceFor | Open
Facts = Fact | VoicesFor
Check = Callable[[], Iterable[Told | Facts]]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; without `fault` and `advice` all is well. `facts` are good to know."""

    check: str
    fault: KnownError | None
    advice: tuple[Told, ...]
    facts: tuple[Facts, ...] = ()


def examine(checks: Mapping[str, Check]) -> tuple[Finding, ...]:
    """Do all the checks, in their order."""
    return tuple(_finding(name, check) for name, check in checks.items())


def exit_code(findings: Iterable[Finding]) -> int:
    """0 where there is no fault, else the highest of the faults' own."""
    return max((finding.fault.exit_code for finding in findings if finding.fault), default=0)


def display(
    picture: tuple[int, int], told_mm: tuple[float, float] | None, settings: Settings, home: Path
) -> Iterable[Advice | Fact]:
    """How large the screen is, in `picture` pixels and in millimetres, of which `told_mm` is its own word.

    As the screens themselves go by it: kiosk.toml, else what staff measured on this very picture, else that.
    """
    yield Fact(Known.PICTURE, tuple(map(str, picture)))
    measured = calibration.load(home)
    fits = measured is not None and measured.fits(*picture)
    size = settings.screen_mm or (measured.size_mm if measured and fits else told_mm)
    if measured and not fits and not settings.screen_mm:
        yield Advice.SCREEN_CHANGED
    elif size is None:
        yield Advice.NO_SCREEN_SIZE
    elif abs(_shape(size) / _shape(picture) - 1) > SHAPE_SLACK:
        yield Advice.SCREEN_SHAPE
    if size:
        yield Fact(Known.SIZE, tuple(f"{side:.0f}" for side in size))


def _shape(sides: tuple[float, float]) -> float:
    return max(sides) / min(sides)


def touch(devices: tuple[str, ...] | None) -> Iterable[Advice | Fact]:
    """What can be touched; None: nobody can say."""
    if devices:
        yield Fact(Known.TOUCH, devices)
    elif devices is not None:
        yield Advice.NO_TOUCH


def permissions(home: Path, *files: Path | None) -> Iterable[Open]:
    """Whether only their owners change the settings and the state, and read what opens the staff area."""
    named = [path for path in files if path]
    yield from (Open(path, written=True) for path in machine.written_by_others([home, *named]))
    yield from (Open(path, written=False) for path in machine.read_by_others([home / staff.PIN_FILE]))


def service(starts_by_itself: bool | None) -> Iterable[Advice | Fact]:
    """Whether an installed kiosk starts with the computer; None: it is not installed so."""
    if starts_by_itself is not None:
        yield Fact(Known.BY_ITSELF) if starts_by_itself else Advice.NOT_BY_ITSELF


def hub(settings: Settings) -> Iterable[Advice]:
    """Whether the hub, whom every service falls back to, can be named and rung."""
    if not settings.hub.id and not settings.hub.phone:
        yield Advice.NO_HUB


def offer(path: Path, today: date) -> Iterable[Advice | Fact]:
    """Whether the offer is whole, final and within its review date.

    Raises:
        FileUnreadable: it cannot be read.
        OfferRefused: it is not a usable offer.
    """
    with Catalogue.open(path, whole=True) as catalogue:
        release = catalogue.release()
    yield Fact(Known.SHOWN, (str(release.version), release.council))
    if release.draft:
        yield Advice.DRAFT
    if release.is_due(today):
        yield Advice.REVIEW_DUE


def clock(offer_path: Path, now: datetime, *, kept: bool | None = None) -> Iterable[Advice]:
    """Whether the clock can be right: not before the offer was made, nor a lifetime after; and is `kept` so.

    Raises:
        ClockWrong: it cannot.
    """
    alone = (Advice.CLOCK_ALONE,) if kept is False else ()
    try:
        with Catalogue.open(offer_path) as catalogue:
            made = catalogue.release().built_at
    except KnownError:
        return alone  # the check of the offer says so; without one there is nothing to compare with
    made = made if made.tzinfo else made.replace(tzinfo=UTC)
    if not made - CLOCK_SLACK <= now <= made + OLDEST_OFFER:
        raise ClockWrong(now, made)
    return alone


def central(known: Central, home: Path, now: datetime) -> Iterable[Advice | Fact]:
    """Whether there is a central file that can be reached now and trusted, and its signatures last.

    Raises:
        FileUnreadable: the root of trust cannot be read.
        TrustRefused: there is none, or the last pass refused what it found.
        CentralUnreachable: it cannot be reached.
    """
    if not known.location:
        yield Advice.NO_CENTRAL
        return
    yield Fact(Known.REACHED, (check_up.check(known, home),))
    if check_up.expires_soon(home, now):
        yield Advice.EXPIRES_SOON


def speech(
    voices: Iterable[str], reason: str, wanted: Iterable[str] = CODES
) -> Iterable[Advice | NoVoiceFor | VoicesFor]:
    """Which of the languages can be listened to. `reason` is why there is no voice at all."""
    wanted, there = tuple(wanted), frozenset(voices)
    if not there:
        known = {"not-installed": Advice.NO_SPEECH, "no-voices": Advice.NO_VOICES}
        yield known.get(reason, Advice.SPEECH_SILENT)
        return
    yield VoicesFor(tuple(code for code in wanted if code in there))
    if missing := tuple(code for code in wanted if code not in there):
        yield NoVoiceFor(missing)


def disk(home: Path) -> Iterable[Advice | Fact]:
    """Whether the kiosk can keep its state: in `home`, or where that folder would be made.

    Raises:
        FileUnwritable: it cannot.
    """
    try:
        there = next(folder for folder in (home, *home.absolute().parents) if folder.exists())
        durable.try_out(there)
        free = shutil.disk_usage(there).free
    except OSError as error:
        raise FileUnwritable(home, error.strerror or str(error)) from error
    return (Advice.LITTLE_ROOM,) if free < LITTLE_ROOM_BYTES else (Fact(Known.ROOM, (f"{free / 1e9:.1f}",)),)


def _finding(name: str, check: Check) -> Finding:
    try:
        found = tuple(check())
        advice = tuple(one for one in found if not isinstance(one, Fact | VoicesFor))
        return Finding(name, None, advice, tuple(one for one in found if isinstance(one, Fact | VoicesFor)))
    except KnownError as error:
        return Finding(name, error, ())
