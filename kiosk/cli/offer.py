"""The commands that read the offer: search, show, areas, needs, arrangements."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli import in_json, in_text
from kiosk.cli.options import Config, Json, Language, answer_for, loaded, say_json, shown_offer
from kiosk.cli.terminal import PROGRAM, say
from kiosk.offer.search import search as search_offer

offer_commands = typer.Typer()

Service = Annotated[
    str, typer.Argument(metavar="SERVICE", help="The id of a service, such as child-benefit.")
]


@offer_commands.command(epilog=f"Example: {PROGRAM} search school uniform")
def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="What a carer would say.")],
    language: Language = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="At most so many services.")] = 20,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Find services for words. Finding none is no error."""
    answer_for(context, config)
    asked = " ".join(words)
    with shown_offer(language) as catalogue:
        results = search_offer(catalogue, asked, limit)
    if as_json:
        say_json(in_json.search(asked, results))
    else:
        say(in_text.search(asked, results))


@offer_commands.command(epilog=f"Example: {PROGRAM} show child-benefit --json")
def show(
    context: typer.Context,
    service: Service,
    language: Language = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show all that the offer says of one service."""
    hub = loaded(context, config).hub
    with shown_offer(language) as catalogue:
        found = catalogue.service(service)
    if as_json:
        say_json(in_json.service(found, hub))
    else:
        say(in_text.service(found, hub))


@offer_commands.command(epilog=f"Example: {PROGRAM} areas")
def areas(context: typer.Context, as_json: Json = False, config: Config = None) -> None:
    """List the areas, with their ids."""
    answer_for(context, config)
    with shown_offer() as catalogue:
        found = catalogue.areas()
    if as_json:
        say_json(in_json.areas(found))
    else:
        say(in_text.areas(found))


@offer_commands.command(epilog=f"Example: {PROGRAM} needs --json")
def needs(context: typer.Context, as_json: Json = False, config: Config = None) -> None:
    """List the needs, with their ids and their services."""
    answer_for(context, config)
    with shown_offer() as catalogue:
        found = catalogue.needs()
    if as_json:
        say_json(in_json.needs(found))
    else:
        say(in_text.needs(found))


@offer_commands.command(epilog=f"Example: {PROGRAM} arrangements")
def arrangements(context: typer.Context, as_json: Json = False, config: Config = None) -> None:
    """List the ways a child comes to live with a carer, with their ids."""
    answer_for(context, config)
    with shown_offer() as catalogue:
        found = catalogue.arrangements()
    if as_json:
        say_json(in_json.arrangements(found))
    else:
        say(in_text.arrangements(found))
