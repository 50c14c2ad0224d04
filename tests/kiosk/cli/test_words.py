import dataclasses
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import errors
from kiosk.cli.words import advice_in_words, bug_in_words, in_words, problem_in_words
from kiosk.doctor import Advice
from kiosk.errors import KnownError, Problem

FILE = Path("folder") / "name.db"
SAMPLES = [
    (errors.UnknownId("service", "chidl", ("child",)), ("service", "chidl", "did you mean child?")),
    (errors.UnknownId("area", "mony", ("money", "monthly")), ("mony", "money or monthly")),
    (errors.UnknownId("area", "x"), ("area", "kinship-kiosk areas")),
    (errors.UnknownId("language", "xx"), ("language", "xx")),
    (errors.FileUnreadable(FILE, "No such file or directory"), (str(FILE), "No such file", "check its name")),
    (errors.FileUnreadable(FILE, "it is not a folder"), (str(FILE), "not a folder")),
    (errors.FileUnwritable(FILE, "its folder is missing"), (str(FILE), "make the folder first")),
    (errors.FileUnwritable(FILE, "No space left on device"), (str(FILE), "make room")),
    (
        errors.SettingsWrong(FILE, 3, "hub.nmae", "did you mean name?"),
        (str(FILE), "line 3", "hub.nmae", "name?"),
    ),
    (errors.SettingsWrong(FILE, 0, "", "it is over 64 KB"), (str(FILE), "64 KB")),
    (errors.NoScreen("xcb"), ("screen", "xcb", "kinship-kiosk tour")),
    (errors.NoScreen(""), ("no screen", "kinship-kiosk tour")),
    (errors.LibraryMissing("libEGL.so.1"), ("libEGL.so.1", "system-packages.txt")),
    (
        errors.ClockWrong(datetime(1970, 1, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC)),
        ("1 January 1970", "22 November 2026", "set the clock"),
    ),
    (errors.OfferRefused(FILE, "it is damaged"), (str(FILE), "it is damaged", "good copy")),
    (errors.ContentRefused((Problem(FILE, 1, "x"), Problem(FILE, 2, "y"))), ("2 problems",)),
    (
        errors.TrustRefused("https://h/kinship", "its signatures have run out"),
        ("https://h/kinship", "run out", "whoever publishes it"),
    ),
    (errors.ReleaseRefused("//server/share", 8, "it is a draft"), ("version 8", "//server/share", "draft")),
    (errors.ReleaseRefused("//server/share", 0, "no"), ("//server/share is refused", "whoever publishes")),
    (
        errors.CentralUnreachable("https://h/kinship", "it is away"),
        ("https://h/kinship", "away", "[central]"),
    ),
    (
        errors.FeedUnreachable("https://h/services", "the server answered 500"),
        ("https://h/services", "answered 500", "nothing has been changed"),
    ),
    (
        errors.FeedRefused("https://h/services", "it has too many pages; ask for fewer"),
        ("https://h/services", "too many pages", "ask for fewer"),
    ),
    (errors.NotAPlaceToWrite("https://h/kinship"), ("https://h/kinship", "name a folder")),
    (errors.NoSuchKey(FILE, "root-9", ("root-1", "root-2")), (str(FILE), "root-9", "root-1, root-2")),
    (errors.KeyUnusable("root-1", "the passphrase is wrong"), ("root-1", "wrong", "folder of keys")),
    (errors.PinUnfit("give four to eight digits"), ("cannot be a PIN", "four to eight digits")),
    (
        errors.SetupFailed("lpadmin", "the server does not answer."),
        ("lpadmin: the server does not answer;", "run the set-up again"),
    ),
    (errors.NothingToRollBack(), ("no release to go back from",)),
    (errors.PrinterFault("ipp://h/p", "it does not answer"), ("ipp://h/p", "does not answer")),
    (errors.MissingGlyph("😀", "for", True), ("U+1F600 GRINNING FACE", "for", "leave it out")),
    (
        errors.MissingGlyph("😀", "child-benefit, name", False),
        ("child-benefit", "change the content"),
    ),
    (errors.SheetTooLong(14, 12), ("14 pages", "12", "--size standard")),
    (errors.CodeTooLong("https://x.example/long", 32.0), ("https://x.example/long", "32 mm")),
]


def kinds(kind=KnownError):
    for below in kind.__subclasses__():
        yield below
        yield from kinds(below)


def quiet(text):
    return all(unicodedata.category(character)[0] != "C" for character in text)


@pytest.mark.parametrize(("error", "told"), SAMPLES, ids=lambda value: type(value).__name__)
def test_an_error_says_what_where_and_the_cure(error, told):
    line = in_words(error)
    assert [each for each in told if each not in line] == []
    assert type(error).__name__ not in line


def test_every_error_of_the_core_and_of_printing_has_its_words():
    ours = {kind for kind in kinds() if kind.__module__.partition(".")[0] in {"kiosk", "printing"}}
    assert {type(error) for error, _ in SAMPLES} == ours


def test_an_error_of_another_part_is_told_by_its_facts():
    @dataclasses.dataclass
    class Nothing(KnownError):
        where: str

    assert in_words(Nothing("here")) == "Nothing: where here"


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31mb", "a\u202eb", "a\r\nb\tc", "\udcff"])
def test_no_name_can_break_the_line_or_act_on_the_terminal(name):
    for line in (
        in_words(errors.UnknownId("service", name)),
        in_words(errors.FileUnreadable(Path(name), "No such file or directory")),
        problem_in_words(Problem(Path(name), 1, name)),
        bug_in_words(ValueError(name), Path(name)),
    ):
        assert quiet(line)


def test_a_problem_starts_with_its_file_and_line():
    assert problem_in_words(Problem(FILE, 7, "the key is unknown")) == f"{FILE}, line 7: the key is unknown"
    assert problem_in_words(Problem(FILE, 0, "it is empty")) == f"{FILE}: it is empty"


def test_a_bug_is_told_by_its_kind_and_never_by_its_text():
    assert "Margaret" not in bug_in_words(ValueError("Margaret"), None)
    assert "ValueError" in bug_in_words(ValueError("Margaret"), None)


def test_every_advice_has_its_words():
    told = {advice_in_words(advice) for advice in Advice}
    assert len(told) == len(Advice)
    assert all(quiet(words) for words in told)
