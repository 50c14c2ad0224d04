"""The commands, as commands.md has them. Each one reads what it needs, calls the core and prints.

Errors pass through to `kiosk.__main__`, which says them and gives the exit code. What is heavy, and all that
stands above the core (printing, ui), is imported inside the command that needs it.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer
import typer.main

from kiosk import output, program
from kiosk.cli import in_json, in_text
from kiosk.cli.central import central_commands
from kiosk.cli.content import content_commands
from kiosk.cli.content_import import content_import as _  # noqa: F401 - it adds itself to the commands
from kiosk.cli.doctor import doctor_command
from kiosk.cli.launch import Run, system_libraries
from kiosk.cli.offer import offer_commands
from kiosk.cli.options import Config, Json, Language, answer_for, loaded, say_json, shown_offer, today
from kiosk.cli.prints import print_commands
from kiosk.cli.receiving import content_receive
from kiosk.cli.setup import EXAMPLE as SETUP_EXAMPLE
from kiosk.cli.setup import setup
from kiosk.cli.staff import staff_commands
from kiosk.cli.terminal import PROGRAM, complain, say
from kiosk.cli.words import one_line
from kiosk.language import ENGLISH
from kiosk.offer.coming import coming
from kiosk.status import current_offer, status

app = typer.Typer(
    name=PROGRAM,
    help="A kiosk that shows kinship carers the help there is for them. Without a command it runs the kiosk.",
    epilog=f"Example: {PROGRAM} run --windowed",
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.add_typer(offer_commands)
content_commands.command(
    "receive", epilog=f"Example: {PROGRAM} content receive drop --central test-hub --keys keys"
)(content_receive)
app.add_typer(content_commands, name="content")
app.add_typer(central_commands)
app.add_typer(print_commands)
app.add_typer(staff_commands, name="staff")
app.command(epilog=SETUP_EXAMPLE)(setup)

Windowed = Annotated[bool, typer.Option("--windowed", help="In a window, not over the whole screen.")]
Offer = Annotated[
    Path | None, typer.Option("--offer", metavar="FILE", help="Show this offer and no other.", readable=False)
]
Size = Literal["standard", "large", "giant"]


def dispatch(arguments: list[str]) -> Run | int:
    """Do what the arguments (those after the program's name) ask; the exit code, or that the kiosk is to run.

    Raises:
        KnownError: it could not be done.
    """
    command = typer.main.get_command(app)
    try:
        with command.make_context(PROGRAM, list(arguments)) as context:
            answer = command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as error:
        complain(_usage_in_words(error))
        return error.exit_code
    return answer if isinstance(answer, Run) else 0


def _usage_in_words(error: typer.TyperException) -> str:
    """What is wrong with the arguments, in one line, and where to read about them."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else PROGRAM
    return one_line(f"{error.format_message().replace('Value error, ', '').rstrip('.')}; see: {path} --help")


@app.callback()
def without_command(
    context: typer.Context,
    windowed: Windowed = False,
    offer: Offer = None,
    config: Config = None,
    version: Annotated[
        bool, typer.Option("--version", help="Say the program's version, and no more.", is_eager=True)
    ] = False,
) -> Run | None:
    """Keep the settings file that stands before the command; without a command, run the kiosk."""
    if version:
        say(program.version())
        raise typer.Exit
    context.obj = config
    if context.invoked_subcommand is None:
        return Run(offer, windowed, config)
    if windowed or offer:
        raise typer.BadParameter("write it after run", param_hint="--windowed" if windowed else "--offer")
    return None


@app.command(epilog=f"Example: {PROGRAM} run --windowed --offer offer.db")
def run(
    context: typer.Context,
    windowed: Windowed = False,
    offer: Offer = None,
    gallery: Annotated[
        bool, typer.Option("--gallery", help="Show every component of the screens, in every state, instead.")
    ] = False,
    config: Config = None,
) -> Run:
    """Run the kiosk. This is also what happens without a command."""
    return Run(offer, windowed, config or context.obj, gallery)


@app.command(epilog=f"Example: {PROGRAM} tour pictures --quick")
def tour(
    context: typer.Context,
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="DIR", help="Where the pictures go; made where it is missing.", readable=False
        ),
    ],
    quick: Annotated[
        bool, typer.Option("--quick", help="Only the standard size, warm colours, English, landscape.")
    ] = False,
    config: Config = None,
) -> None:
    """Touch through each kind of screen of the real kiosk: pictures of all (ten minutes), and the sheet."""
    from rich.console import Console

    known = loaded(context, config)
    # Read by Qt when it starts, so before its first import.
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    output.check_folder(folder)
    with system_libraries():
        from ui import screen
        from ui.tour import take
    screen.probe()
    console = Console(stderr=True, highlight=False, markup=False)
    with console.status("Taking the tour") as progress:
        tell = progress.update if console.is_terminal else console.print
        index = take(current_offer(), known, folder, quick=quick, tell=tell)
    say(f"The pictures: {index}\nThe sheet:    {folder / 'sheet.pdf'}")


@app.command(epilog=f"Example: {PROGRAM} sheet child-benefit legal-aid --out sheet.pdf --size large")
def sheet(
    context: typer.Context,
    services: Annotated[
        list[str], typer.Argument(metavar="SERVICE...", help="Ids of services, in the order of the sheet.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="F.pdf", help="The file to write.", readable=False)],
    for_name: Annotated[str, typer.Option("--for", metavar="NAME", help="A first name to put on it.")] = "",
    arrangement: Annotated[
        str, typer.Option("--arrangement", metavar="A", help="How the child came to live with the carer.")
    ] = "",
    size: Annotated[Size, typer.Option("--size", help="How large its letters are.")] = "standard",
    language: Language = None,
    note: Annotated[str, typer.Option("--note", metavar="T", help="A note to put on it.")] = "",
    appointment: Annotated[
        str, typer.Option("--appointment", metavar="T", help="An appointment to put on it.")
    ] = "",
    config: Config = None,
) -> None:
    """Write a support sheet as PDF. Only its owner may read the file, since it may say for whom it is."""
    from printing.compose import SheetRequest, compose_sheet
    from printing.pages import laid_out_within_reason
    from printing.render import render_pages
    from printing.style import PrintSize

    known = loaded(context, config)
    output.check(out)
    with shown_offer(language, known) as catalogue:
        if arrangement:
            catalogue.arrangement(arrangement)
        request = SheetRequest(
            services=catalogue.services(dict.fromkeys(services)),
            hub=known.hub,
            release=catalogue.release(),
            language=language or ENGLISH,
            today=today(),
            for_name=for_name,
            arrangement=arrangement,
            size=PrintSize(size),
            note=note,
            appointment=appointment,
            sessions=coming(catalogue, today(), hub=known.hub.id),
        )
    composed = compose_sheet(request)
    pages = laid_out_within_reason(composed)
    output.write_private(out, render_pages(composed.title, composed.language, pages))
    say(str(out))


@app.command("status", epilog=f"Example: {PROGRAM} status --json")
def status_command(context: typer.Context, as_json: Json = False, config: Config = None) -> None:
    """Say which offer the kiosk shows, and how old it is."""
    answer_for(context, config)
    known = status(current_offer())
    if as_json:
        say_json(in_json.status(known))
    else:
        say(in_text.status(known, datetime.now().astimezone()))


app.command("doctor", epilog=f"Example: {PROGRAM} doctor --test-page")(doctor_command)
