"""The command content import: an Open Referral feed in, as content that an editor goes on with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import output
from kiosk.cli.content import content_commands
from kiosk.cli.options import Config, Json, loaded, say_json
from kiosk.cli.terminal import PROGRAM, complain, say
from kiosk.errors import FeedRefused

if TYPE_CHECKING:
    from kiosk.content.openreferral.feed import Feed
    from kiosk.content.openreferral.outcome import Outcome

EVERY = 100  # records between two words of progress


@content_commands.command(
    "import", epilog=f"Example: {PROGRAM} content import https://example.org/services --out imported"
)
def content_import(
    context: typer.Context,
    feed: Annotated[
        str, typer.Argument(metavar="FEED", help="A file of Open Referral JSON, or its http(s) address.")
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="The folder of YAML; made where it is missing.", readable=False
        ),
    ],
    areas: Annotated[
        Path | None,
        typer.Option(
            "--areas",
            metavar="MAP.yaml",
            help="Which terms and words lead to which area, instead of the table that comes along.",
            readable=False,
        ),
    ] = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Bring the services of an Open Referral feed into the content, and say which records did not go in."""
    from kiosk.cli import import_words
    from kiosk.content.openreferral.feed import Feed

    settings = loaded(context, config)
    output.check_folder(out)
    source = Feed(feed, settings.central.ca_file, settings.central.proxy)
    outcome = _import(source, out, areas)
    if as_json:
        say_json(import_words.in_json(outcome))
    else:
        for line in import_words.quarantine(outcome):
            complain(line)
        say(import_words.report(outcome, out))
    if not outcome.went_in:
        raise typer.Exit(FeedRefused.exit_code)


def _import(feed: Feed, out: Path, areas: Path | None) -> Outcome:
    from rich.console import Console

    from kiosk.content.openreferral.area_table import SHIPPED
    from kiosk.content.openreferral.bring_in import import_feed
    from kiosk.content.openreferral.london import ENGLAND

    console = Console(stderr=True, highlight=False, markup=False)
    with console.status("Reading the feed") as progress:

        def tell(records: int) -> None:
            if records % EVERY == 0:
                progress.update(f"Reading the feed: {records:,} records")

        return import_feed(feed, out, datetime.now(ENGLAND), areas or SHIPPED, tell)
