"""The commands that write ready-made prints: leaflet, booklet, poster, slip."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from kiosk import output
from kiosk.cli.options import Config, Language, loaded, shown_offer, today
from kiosk.cli.terminal import PROGRAM, say
from kiosk.language import ENGLISH
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.coming import coming

print_commands = typer.Typer()

Out = Annotated[Path, typer.Option("--out", metavar="F.pdf", help="The file to write.", readable=False)]


@contextmanager
def print_around(
    context: typer.Context, config: Path | None, language: str | None
) -> Iterator[tuple[Catalogue, Any]]:
    """The offer that is shown, and what every ready-made print of it is made of."""
    from printing.prints import Around

    known = loaded(context, config)
    with shown_offer(language, known) as catalogue:
        yield (
            catalogue,
            Around(
                known.hub,
                catalogue.release(),
                today(),
                language or ENGLISH,
                known.public_address,
                coming(catalogue, today(), hub=known.hub.id),
            ),
        )


@print_commands.command(epilog=f"Example: {PROGRAM} leaflet money --out money.pdf")
def leaflet(
    context: typer.Context,
    about: Annotated[
        str, typer.Argument(metavar="AREA|ARRANGEMENT", help="The id of an area or of an arrangement.")
    ],
    out: Out,
    language: Language = None,
    config: Config = None,
) -> None:
    """Write the leaflet of an area or an arrangement: A4, to be printed on both sides and folded twice."""
    from printing.leaflet import leaflet_pdf, request_for

    output.check(out)
    with print_around(context, config, language) as (catalogue, around):
        request = request_for(catalogue, about, around)
    output.write(out, leaflet_pdf(request))
    say(str(out))


@print_commands.command(epilog=f"Example: {PROGRAM} booklet --size large --out booklet.pdf")
def booklet(
    context: typer.Context,
    out: Out,
    size: Annotated[
        Literal["standard", "large"], typer.Option("--size", help="How large its letters are.")
    ] = "standard",
    language: Language = None,
    config: Config = None,
) -> None:
    """Write the whole offer as a booklet, with contents and the meaning of hard words."""
    from rich.console import Console

    from printing.booklet import booklet_pdf, request_for
    from printing.style import PrintSize

    output.check(out)
    with print_around(context, config, language) as (catalogue, around):
        request = request_for(catalogue, around, PrintSize(size))
    console = Console(stderr=True, highlight=False, markup=False)
    with console.status("Setting the booklet") as shown:

        def tell(done: int, of: int) -> None:
            if console.is_terminal:
                shown.update(f"Setting the booklet: {done} of {of}")

        pdf = booklet_pdf(request, tell)
    output.write(out, pdf)
    say(str(out))


@print_commands.command(epilog=f"Example: {PROGRAM} poster --out poster.pdf --language ur")
def poster(context: typer.Context, out: Out, language: Language = None, config: Config = None) -> None:
    """Write a poster for a waiting room: one message and one big code."""
    from printing.poster import poster_pdf

    output.check(out)
    with print_around(context, config, language) as (_, around):
        output.write(out, poster_pdf(around))
    say(str(out))


@print_commands.command(epilog=f"Example: {PROGRAM} slip callback --out slip.pdf")
def slip(
    context: typer.Context,
    kind: Annotated[
        Literal["callback", "family-meeting"],
        typer.Argument(metavar="SLIP", help="callback or family-meeting."),
    ],
    out: Out,
    language: Language = None,
    config: Config = None,
) -> None:
    """Write a slip to fill in by pen and hand in: please ring me back, or I would like a family meeting."""
    from printing.slips import Slip, slip_pdf

    output.check(out)
    with print_around(context, config, language) as (_, around):
        output.write(out, slip_pdf(Slip(kind), around))
    say(str(out))
