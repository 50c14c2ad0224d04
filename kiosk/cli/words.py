"""What the commands say when something is wrong: one line that tells what, where and the cure.

A line never holds a line break or another character that acts on the terminal, whatever a file is called.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from kiosk import output
from kiosk.central.fleet import NOBODY
from kiosk.cli.terminal import PROGRAM
from kiosk.doctor import Advice, Fact, Known, NoVoiceFor, Open, VoicesFor
from kiosk.errors import (
    Cell,
    CentralUnreachable,
    ClockWrong,
    CodeTooLong,
    ContentRefused,
    FeedRefused,
    FeedUnreachable,
    FileUnreadable,
    FileUnwritable,
    KeyUnusable,
    KnownError,
    LibraryMissing,
    Line,
    MissingGlyph,
    NoScreen,
    NoSuchKey,
    NotAPlaceToWrite,
    NothingToRollBack,
    OfferRefused,
    PinUnfit,
    PrinterFault,
    Problem,
    ReleaseRefused,
    SettingsWrong,
    SetupFailed,
    SheetTooLong,
    TrustRefused,
    UnknownId,
)
from kiosk.offer.dates import in_words as day_in_words
from kiosk.offer.forms import invisible_name

TOUR_INSTEAD = f"to look at the kiosk without one: {PROGRAM} tour FOLDER"
_LISTED_BY = {
    "service": "search WORDS",
    "area": "areas",
    "arrangement": "arrangements",
    "need": "needs",
}
_UNREADABLE_CURES = {
    os.strerror(errno.ENOENT): "check its name",
    os.strerror(errno.EACCES): "give this user the right to read it",
}
_UNWRITABLE_CURES = {
    output.A_FOLDER: "name a file in it",
    output.NO_FOLDER: "make the folder first",
    output.NO_FILE: "name a file",
    output.NOT_A_FOLDER: "name a folder",
    output.NOT_EMPTY: "name a new folder",
    os.strerror(errno.ENOSPC): "make room on it",
    os.strerror(errno.EROFS): "let it be written to",
    os.strerror(errno.EACCES): "give this user the right to write there",
}
PASSPHRASE = "KINSHIP_KIOSK_KEY_PASSPHRASE"  # noqa: S105 - the name of the variable
NOT_KNOWN = "its passphrase is not known"
_KEY_CURES = {
    NOT_KNOWN: f"set {PASSPHRASE}, or name a file that holds it with --passphrase-file",
}
_ROLES = ("root", "targets", "timestamp")
_CENTRAL_CURE = 'its address stands under "[central]", or follows --central'
_ADVICE = {
    Advice.NO_HUB: 'nobody has said which Family Hub this is; write its name and telephone under "[hub]"',
    Advice.NO_SCREEN_SIZE: 'the size of the picture is not known; measure it and write it under "[screen]"',
    Advice.DRAFT: "this offer is a draft, not yet approved by the council; every print says so",
    Advice.REVIEW_DUE: "its review date has passed; ask the council's content editor for a newer one",
    Advice.NO_PRINTER: "no printer is set up, so carers take their list by phone; write its address under "
    '"[printer]"',
    Advice.NO_CENTRAL: "this kiosk follows no central file, so its offer stays as it is; write where it is "
    'under "[central]"',
    Advice.EXPIRES_SOON: "the signatures on this offer end within 60 days, or have ended; ask whoever "
    "publishes it to publish again",
    Advice.NO_SPEECH: "nothing can speak here, so nobody can listen; install speech-dispatcher and "
    "speech-dispatcher-espeak-ng",
    Advice.NO_VOICES: "speech-dispatcher has no voice; install speech-dispatcher-espeak-ng, and see in "
    "/etc/speech-dispatcher/speechd.conf that it is loaded",
    Advice.SPEECH_SILENT: "what should speak does not answer; look whether “spd-say hello” is heard",
    Advice.LITTLE_ROOM: "the disk is nearly full; make room on it",
    Advice.SCREEN_CHANGED: "staff measured another picture than this one, so it counts for nothing; measure "
    "again: “This kiosk” in the staff area",
    Advice.SCREEN_SHAPE: "its size has another shape than its picture, so letters may be too small; measure "
    'the picture again and write it under "[screen]"',
    Advice.NO_TOUCH: "nothing here can be touched; look whether the cable of the touch screen is plugged in",
    Advice.NOT_A4: "it says that it has no A4; put A4 into it, and tell it so",
    Advice.UNCLEAR_PAGE: "the test page was handed over, and nobody can tell from here what became of it; "
    "look at the printer",
    Advice.CLOCK_ALONE: "nothing keeps this clock right; give “timedatectl set-ntp true”, or set it by hand "
    "now and again",
    Advice.NOT_BY_ITSELF: "it does not start with the computer; give “systemctl enable --now kinship-kiosk”",
}
_FACTS = {
    Known.PICTURE: "the picture has {} × {} points",
    Known.SIZE: "it is {} × {} mm large",
    Known.TOUCH: "it is touched on {}",
    Known.SHOWN: "version {}, of {}",
    Known.PRINTER: "it says: {}",
    Known.PAPER: "its paper: {}",
    Known.PAGE: "the test page came out",
    Known.REACHED: "{} was reached",
    Known.ROOM: "{} GB are free",
    Known.BY_ITSELF: "it starts with the computer",
}
_JOINED = (Known.TOUCH, Known.PAPER)


def in_words(error: KnownError) -> str:
    """The error in one line; for content refused, how many problems there are (see `problem_in_words`)."""
    return one_line(_sentence(error))


def problem_in_words(problem: Problem) -> str:
    """One problem of a source in one line, first its file and line, or workbook, sheet, row and column."""
    return one_line(f"{problem.path}{_where(problem.line)}: {problem.what}")


def _where(line: Line) -> str:
    if not isinstance(line, Cell):
        return f", line {line}" if line else ""
    row = f", row {line.row}" if line.row else ""
    column = f", column {_letters(line.column)}" if line.column else ""
    return f", sheet “{line.sheet}”{row}{column}"


def _letters(column: int) -> str:
    """How a spreadsheet calls its columns: A, B, … Z, AA."""
    before, last = divmod(column - 1, 26)
    return f"{_letters(before) if before else ''}{chr(ord('A') + last)}"


def advice_in_words(advice: Advice | NoVoiceFor | Open) -> str:
    """What could be better, in one line."""
    if isinstance(advice, Open):
        done, cure = ("changed", "go-w") if advice.written else ("read", "go-rwx")
        path = advice.path
        return one_line(f"{path} can be {done} by others than its owner; give “chmod {cure} {path}”")
    if isinstance(advice, NoVoiceFor):
        languages = _in_english(advice.languages)
        return f"there is no voice for {languages}; install one that speech-dispatcher can use"
    return _ADVICE[advice]


def fact_in_words(fact: Fact | VoicesFor) -> str:
    """What is good to know, in one line."""
    if isinstance(fact, Fact):
        words = (", ".join(fact.words),) if fact.what in _JOINED else fact.words
        return one_line(_FACTS[fact.what].format(*words))
    return f"there are voices for {_in_english(fact.languages)}"


def _in_english(languages: tuple[str, ...]) -> str:
    from babel import Locale

    return ", ".join(Locale(code).get_display_name("en") or code for code in languages)


def bug_in_words(error: Exception, log: Path | None) -> str:
    """Our own fault in one line; its kind only, since its text might hold what somebody typed."""
    kept = f"; what happened is written in {log}" if log else ""
    return one_line(f"this is a fault of the program itself ({type(error).__name__}){kept}")


def one_line(text: str) -> str:
    """The text without line breaks, and with other invisible characters shown by their number."""
    return "".join(
        f"<{invisible_name(character)}>" if invisible_name(character) else character
        for character in " ".join(text.split())
    )


def _sentence(error: KnownError) -> str:  # noqa: C901 - one line for each class
    match error:
        case UnknownId():
            return f"there is no {error.kind} “{error.id}”; {_known(error)}"
        case FileUnreadable():
            cure = _UNREADABLE_CURES.get(error.reason, "name another")
            return f"{error.path} cannot be read: {error.reason}; {cure}"
        case FileUnwritable():
            cure = _UNWRITABLE_CURES.get(error.reason, "name another place")
            return f"{error.path} cannot be written: {error.reason}; {cure}"
        case SettingsWrong():
            line = f", line {error.line}" if error.line else ""
            key = f"{error.key}: " if error.key else ""
            return f"{error.path}{line}: {key}{error.cure}"
        case NoScreen():
            why = f"QT_QPA_PLATFORM={error.platform} opens none" if error.platform else "none is connected"
            return f"there is no screen: {why}; {TOUR_INSTEAD}"
        case LibraryMissing():
            return f"the system library {error.name} is missing; {_install()}"
        case ClockWrong():
            return (
                f"this machine's clock says {day_in_words(error.now.date())}, but the offer was made on "
                f"{day_in_words(error.made.date())}; set the clock"
            )
        case OfferRefused():
            return f"{error.path} is refused: {error.reason}; put a good copy there, or name another"
        case ContentRefused():
            return f"{len(error.problems)} problems in the content; mend them and try again"
        case PrinterFault():
            cure = 'look at it, at its cable, and at its address under "[printer]"'
            return f"the printer {error.printer} cannot be used: {error.reason}; {cure}"
        case FeedUnreachable():
            return f"{error.where} cannot be reached: {error.reason}; nothing has been changed"
        case FeedRefused():
            return f"{error.where} is refused: {error.reason}"
        case TrustRefused() | ReleaseRefused() | CentralUnreachable() | NotAPlaceToWrite():
            return _about_the_central_file(error)
        case NoSuchKey():
            return f"{error.folder} has no key called {error.name}; it has {', '.join(error.known)}"
        case KeyUnusable():
            return _about_a_key(error)
        case PinUnfit():
            return f"that cannot be a PIN: {error.cure}"
        case SetupFailed():
            cure = "mend that and run the set-up again; it goes on with what is left"
            return f"the set-up stopped at {error.program}: {error.reason.rstrip('.')}; {cure}"
        case NothingToRollBack():
            return "this kiosk shows the offer that came with the program, and has no release to go back from"
        case MissingGlyph():
            cure = "leave it out" if error.typed else "change the content"
            return f"{error.code_point} in “{error.field}” cannot be printed; {cure}"
        case CodeTooLong():
            return f"“{error.payload}” is too long for a code of {error.size_mm:.0f} mm; shorten it"
        case SheetTooLong():
            return (
                f"the sheet would have {error.pages} pages, and {error.most} are the most; "
                "name fewer services, or print it with --size standard"
            )
        case _:
            facts = ", ".join(f"{name} {value}" for name, value in vars(error).items())
            return f"{type(error).__name__}: {facts}"


def _about_a_key(error: KeyUnusable) -> str:
    if error.name in _ROLES:
        return f"the keys for {error.name} do not suffice: {error.reason}; look in the folder of keys"
    cure = _KEY_CURES.get(error.reason, "look in the folder of keys")
    return f"the key {error.name} cannot be used: {error.reason}; {cure}"


def _about_the_central_file(
    error: TrustRefused | ReleaseRefused | CentralUnreachable | NotAPlaceToWrite,
) -> str:
    match error:
        case TrustRefused():
            return f"{error.where} is not trusted: {error.reason}; tell whoever publishes it"
        case ReleaseRefused():
            version = f"version {error.version} at " if error.version else ""
            return f"{version}{error.where} is refused: {error.reason}; tell whoever publishes it"
        case CentralUnreachable():
            if error.reason == NOBODY:
                return f"{error.where}: {NOBODY}; each does so after a pass, if it may write there"
            return f"{error.where or 'the central file'} cannot be reached: {error.reason}; {_CENTRAL_CURE}"
        case NotAPlaceToWrite():
            return f"{error.where} cannot be written to; name a folder or a share"


def _known(error: UnknownId) -> str:
    if error.near:
        return f"did you mean {' or '.join(error.near)}?"
    listed = _LISTED_BY.get(error.kind)
    return f"to see what there is: {PROGRAM} {listed}" if listed else "name another"


def _install() -> str:
    return "install the packages of packaging/debian/system-packages.txt (make setup does)"
