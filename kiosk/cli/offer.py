"""The commands that read the offer: search, find, show, sessions, areas, needs, arrangements."""

from __future__ import annotations

import difflib
from datetime import datetime
from typing import Annotated

import typer

from kiosk.cli import in_json, in_text
from kiosk.cli.options import Config, Json, Language, answer_for, loaded, say_json, shown_offer, today
from kiosk.cli.terminal import PROGRAM, say
from kiosk.errors import UnknownId
from kiosk.language import ENGLISH
from kiosk.offer import diary
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.coming import coming
from kiosk.offer.find import find as find_in
from kiosk.offer.matching import Family
from kiosk.offer.model import OLDEST
from kiosk.offer.reasons import why
from kiosk.offer.search import search as search_offer
from kiosk.offer.translated import standing_of

offer_commands = typer.Typer()

YEARS = range(2000, 2101)
COMING_DAYS = 28
"""How far ahead `sessions` and `show` look."""

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
    known = loaded(context, config)
    asked = " ".join(words)
    with shown_offer(language, known) as catalogue:
        answer = search_offer(catalogue, asked, limit, language or ENGLISH)
    if as_json:
        say_json(in_json.search(asked, answer))
    else:
        say(in_text.search(asked, answer))


@offer_commands.command(epilog=f"Example: {PROGRAM} show child-benefit --json")
def show(
    context: typer.Context,
    service: Service,
    language: Language = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show all that the offer says of one service."""
    known = loaded(context, config)
    hub = known.hub
    with shown_offer(language, known) as catalogue:
        found, standing = catalogue.service(service), standing_of(catalogue, service)
        ahead = tuple(
            one for one in coming(catalogue, today(), COMING_DAYS, hub=hub.id) if one.service.id == service
        )
    if as_json:
        say_json(in_json.service(found, hub, ahead, standing))
    else:
        say(in_text.service(found, hub, ahead, standing))


@offer_commands.command(epilog=f"Example: {PROGRAM} sessions --days 7")
def sessions(
    context: typer.Context,
    hub: Annotated[
        str, typer.Option("--hub", metavar="H", help="Only what is on there: the id of a place.")
    ] = "",
    first: Annotated[
        datetime | None,
        typer.Option(
            "--from", metavar="DATE", formats=["%Y-%m-%d"], help="The first day; today, if not given."
        ),
    ] = None,
    days: Annotated[
        int, typer.Option("--days", metavar="N", min=1, max=diary.MOST_DAYS, help="For so many days.")
    ] = COMING_DAYS,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Say what is on: the dates of groups, in this hub first. Cancelled ones say so."""
    here = hub or loaded(context, config).hub.id
    start = first.date() if first else today()
    if start.year not in YEARS:
        raise typer.BadParameter(f"write a year from {YEARS[0]} to {YEARS[-1]}", param_hint="--from")
    with shown_offer() as catalogue:
        if hub:
            _check_hub(catalogue, hub)
        found = tuple(one for one in coming(catalogue, start, days, hub=here) if not hub or one.here)
    if as_json:
        say_json(in_json.sessions(start, days, found))
    else:
        say(in_text.sessions(found))


@offer_commands.command(
    epilog=f"Example: {PROGRAM} find --arrangement informal --need my-house-is-too-small --age 3"
)
def find(
    context: typer.Context,
    arrangement: Annotated[
        str, typer.Option("--arrangement", metavar="A", help="How the child came to live with the carer.")
    ] = "",
    need: Annotated[
        list[str] | None, typer.Option("--need", metavar="N", help="A trouble; may be given again.")
    ] = None,
    age: Annotated[
        list[int] | None,
        typer.Option("--age", metavar="Y", min=0, max=OLDEST, help="A child's age; may be given again."),
    ] = None,
    hub: Annotated[
        str, typer.Option("--hub", metavar="H", help="What is in this place comes first among equals.")
    ] = "",
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Find what fits a family: for it, worth asking about, and for every family. Each says why."""
    family = Family(arrangement, tuple(need or ()), tuple(age or ()), hub or loaded(context, config).hub.id)
    with shown_offer() as catalogue:
        if hub:
            _check_hub(catalogue, hub)
        groups = find_in(catalogue, family)
        told = catalogue.arrangement(arrangement) if arrangement else None
    reasons = {one.id: why(one, told, family) for group in groups for one in group.results}
    if as_json:
        say_json(in_json.find(groups, reasons))
    else:
        say(in_text.find(groups, reasons))


def _check_hub(catalogue: Catalogue, hub: str) -> None:
    known = catalogue.ids("location")
    if hub not in known:
        raise UnknownId("hub", hub, tuple(difflib.get_close_matches(hub.casefold(), known)) or known)


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
