"""The commands for whoever writes the offer: content check, content build, content export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk import output
from kiosk.cli import in_text
from kiosk.cli.options import Config, answer_for, today
from kiosk.cli.terminal import PROGRAM, complain, say
from kiosk.cli.words import problem_in_words
from kiosk.errors import ContentRefused

content_commands = typer.Typer(
    help="Check the written content of an offer, build offer.db from it, and write it in other forms.",
    epilog=f"Example: {PROGRAM} content check assets/offer",
)

Source = Annotated[Path, typer.Argument(metavar="SOURCE", help="The folder of YAML files.", readable=False)]


@content_commands.command("check", epilog=f"Example: {PROGRAM} content check assets/offer")
def content_check(context: typer.Context, source: Source, config: Config = None) -> None:
    """Find all that is wrong with the content, and list what is due for review or not confirmed."""
    from kiosk.content.check import check

    answer_for(context, config)
    report = check(source, today())
    for problem in report.problems:
        complain(problem_in_words(problem))
    say(in_text.content(report))
    if report.problems:
        raise typer.Exit(ContentRefused.exit_code)


@content_commands.command("build", epilog=f"Example: {PROGRAM} content build assets/offer --out offer.db")
def content_build(
    context: typer.Context,
    source: Source,
    out: Annotated[
        Path, typer.Option("--out", metavar="offer.db", help="The file to write.", readable=False)
    ],
    config: Config = None,
) -> None:
    """Build offer.db from the content. The same content gives the same offer."""
    from kiosk.content.build import build
    from kiosk.content.source import read

    answer_for(context, config)
    output.check(out)
    found = read(source)
    build(found, out)
    say(f"{out}: {len(found.services)} services in {len(found.areas)} areas")


@content_commands.command(
    "export", epilog=f"Example: {PROGRAM} content export assets/offer --to yaml --out offer"
)
def content_export(
    context: typer.Context,
    source: Source,
    form: Annotated[Literal["yaml"], typer.Option("--to", help="The form to write.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="PATH", help="The file or folder to write.", readable=False)
    ],
    config: Config = None,
) -> None:
    """Write the content in another form. What `content check` accepts is lost in none of them."""
    from kiosk.content.source import read

    answer_for(context, config)
    match form:
        case "yaml":
            from kiosk.content import yaml_folder

            output.check_folder(out)
            yaml_folder.write(read(source), out)
    say(str(out))
