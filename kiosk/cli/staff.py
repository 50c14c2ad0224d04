"""`staff`: what opens the staff area on this kiosk's screen, and the page for those who work beside it."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk import log, output, settings, staff
from kiosk.cli.options import Config, answer_for
from kiosk.cli.prints import Out, print_around
from kiosk.cli.terminal import PROGRAM, say
from kiosk.errors import PinUnfit

_log = logging.getLogger(__name__)

NOT_GIVEN = "nobody is here to type one; name a file that holds it with --from-file"

staff_commands = typer.Typer(
    help="The staff area of this kiosk.", epilog=f"Example: {PROGRAM} staff set-pin --from-file pin.txt"
)


@staff_commands.command("set-pin", epilog=f"Example: {PROGRAM} staff set-pin --from-file pin.txt")
def set_pin(
    context: typer.Context,
    from_file: Annotated[
        Path | None,
        typer.Option(
            "--from-file", metavar="F", help="Its first line is the PIN; else you type it.", readable=False
        ),
    ] = None,
    config: Config = None,
) -> None:
    """Set the PIN that opens the staff area, and read it back. Without one the area stays shut."""
    answer_for(context, config)
    home = settings.home()
    staff.set_pin(home, staff.first_line(from_file) if from_file else typed(NOT_GIVEN))
    with log.kept(home):
        _log.info("the staff PIN was set")
    say("The PIN is set, and was read back. It opens the staff area from now on.")


@staff_commands.command("page", epilog=f"Example: {PROGRAM} staff page --out staff-page.pdf")
def page(context: typer.Context, out: Out, config: Config = None) -> None:
    """Write one page for the people who work in this hub: the day, paper, a family's sheet, and trouble."""
    from printing.staff_page import staff_page_pdf

    output.check(out)
    with print_around(context, config, None) as (_, known):
        output.write(out, staff_page_pdf(known))
    say(str(out))


def typed(not_given: str) -> str:
    """The PIN that whoever sits there types, twice.

    Raises:
        PinUnfit: nobody sits there; `not_given` is the cure.
    """
    if not sys.stdin or not sys.stdin.isatty():
        raise PinUnfit(not_given)
    return str(typer.prompt("New PIN", hide_input=True, confirmation_prompt=True, err=True)).strip()
