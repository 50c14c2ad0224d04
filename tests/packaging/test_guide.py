"""IT's guides: every command in them is one that the program knows, with options that it takes."""

import re
import shlex

import pytest
import typer.main

from kiosk.cli.app import app
from kiosk.paths import ROOT

GUIDES = [ROOT / "packaging" / "README.md", ROOT / "packaging" / "officer" / "README.md"]
COMMAND = re.compile(r"^kinship-kiosk (.+)$|`kinship-kiosk ([^`]+)`", re.MULTILINE)
COMMANDS = sorted({found for guide in GUIDES for found in COMMAND.findall(guide.read_text("utf-8"))})


def test_the_guides_have_commands():
    assert len(COMMANDS) > 14


@pytest.mark.parametrize("words", ["".join(found) for found in COMMANDS])
def test_a_command_of_the_guide_is_one_that_the_program_takes(words):
    command, rest = typer.main.get_command(app), shlex.split(words)
    context = None
    while hasattr(command, "get_command"):
        context = command.make_context(command.name, list(rest), parent=context, resilient_parsing=True)
        name, rest = rest[0], rest[1:]
        command = command.get_command(context, name)
        assert command is not None, name
    command.make_context(name, rest, parent=context)
