"""Every command and option stands in the code and in the man page, and every command shows an example."""

import re
import shlex
from dataclasses import dataclass

import pytest
import typer
import typer.main

from kiosk.cli.app import app
from kiosk.cli.terminal import PROGRAM
from kiosk.errors import KnownError
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ROOT
from kiosk.staff import CLOSED_BY_STAFF

MAN_PAGE = ROOT / "docs" / "kinship-kiosk.1"
OPTION = re.compile(r"--[a-z][a-z-]*")
HELP = "--help"  # every command has it, and the page tells it once


@dataclass(frozen=True)
class Told:
    """What one of the two tells of a command."""

    arguments: tuple[str, ...]
    options: frozenset[str]


def in_code(command=None, path=()):
    """The commands that Typer knows: their words, with what each takes. The program itself is ()."""
    command = command or typer.main.get_command(app)
    taken = Told(
        tuple(each.metavar for each in command.params if each.param_type_name == "argument"),
        frozenset(name for each in command.params for name in each.opts if OPTION.fullmatch(name)) - {HELP},
    )
    below = getattr(command, "commands", {})
    found = {} if below and path else {path: taken}
    for name, each in below.items():
        found |= in_code(each, (*path, name))
    return found


def in_page(text):
    """The same, read from the page: a heading for each command, an option at the head of a paragraph."""
    found, path, arguments, head = {}, None, (), False
    section = ""
    for line in text.replace("\\-", "-").splitlines():
        macro, _, rest = line.partition(" ")
        if macro == ".SH":
            section = rest
            path = () if section == "OPTIONS" else None
            arguments = ()
        elif macro == ".SS" and section == "COMMANDS":
            path = tuple(word for word in rest.split() if word.islower())
            arguments = tuple(word for word in rest.split() if not word.islower())
        if path is not None:
            options = frozenset(OPTION.findall(line)) if head else frozenset()
            found[path] = Told(arguments, found.get(path, Told((), frozenset())).options | options - {HELP})
        head = macro == ".TP"
    return found


def paths():
    return [pytest.param(path, id=" ".join(path) or PROGRAM) for path in in_code()]


def test_the_man_page_tells_every_command_and_option_of_the_code_and_no_others():
    assert in_page(MAN_PAGE.read_text("utf-8")) == in_code()


def test_both_readings_see_what_is_there():
    known = in_code()
    assert known[("search",)] == Told(
        ("WORDS...",), frozenset({"--language", "--limit", "--json", "--config"})
    )
    assert ("content", "build") in known
    assert "--offer" in known[()].options
    page = MAN_PAGE.read_text("utf-8")
    assert in_page(page.replace("\\-\\-limit", "\\-\\-most")) != known
    assert in_page(page.replace(".SS doctor", ".SS healer")) != known
    assert in_page(page.replace(".BI \\-\\-note", ".BI \\-\\-nothing")) != known


def test_every_exit_code_stands_in_the_man_page():
    section = MAN_PAGE.read_text("utf-8").partition(".SH EXIT STATUS")[2].partition(".SH")[0]
    kinds = {KnownError, *KnownError.__subclasses__()}
    assert {int(code) for code in re.findall(r"(?m)^\.B (\d+)$", section)} == {0, 1, 130, CLOSED_BY_STAFF} | {
        kind.exit_code for kind in kinds if kind.__module__ == "kiosk.errors"
    }


@pytest.mark.parametrize("path", paths())
def test_every_command_has_help_with_an_example_of_itself(command, path):
    answer = command(*path, HELP)
    assert (answer.code, answer.err) == (0, "")
    told = " ".join(answer.out.split())
    assert f"Example: {' '.join((PROGRAM, *path))}" in told


@pytest.mark.parametrize("path", [param for param in paths() if param.values[0]])
def test_the_example_of_a_command_is_one_it_takes(path):
    command = typer.main.get_command(app)
    for name in path:
        command = command.commands[name]
    words = shlex.split(command.epilog.removeprefix(f"Example: {PROGRAM}"))[len(path) :]
    with command.make_context(" ".join(path), words) as context:
        given = context.params
    with Catalogue.open(ROOT / "offer.db") as offer:
        offer.services([*given.get("services", []), *filter(None, [given.get("service")])])
