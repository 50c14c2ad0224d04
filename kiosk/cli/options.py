"""What the commands share: their common options, the settings and the offer they read, and how they print."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk import settings
from kiosk.cli.terminal import say
from kiosk.errors import UnknownId
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.translated import in_language
from kiosk.settings import Settings
from kiosk.status import current_offer

# Every path is `readable=False`: Typer's own look at a locked file would end as wrong usage (2), ours as 3.
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The settings to use, instead of the usual kiosk.toml.",
        readable=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document, and nothing else.")]
Language = Annotated[
    str | None, typer.Option("--language", metavar="L", help="A language of the offer, such as en.")
]


def loaded(context: typer.Context, config: Path | None) -> Settings:
    """The settings of the file named after the command, or before it, or else the usual ones.

    Raises:
        FileUnreadable: the file cannot be read.
        SettingsWrong: something in it is wrong.
    """
    return settings.load(config or context.obj)


def answer_for(context: typer.Context, config: Path | None) -> None:
    """For commands that need no settings: a file that was named is looked at all the same.

    Raises:
        FileUnreadable: the file cannot be read.
        SettingsWrong: something in it is wrong.
    """
    if config or context.obj:
        loaded(context, config)


@contextmanager
def shown_offer(language: str | None = None, known: Settings | None = None) -> Iterator[Catalogue]:
    """The offer that the kiosk shows, open, and in `language`; `known` says whether drafts are shown.

    Raises:
        FileUnreadable: it cannot be read.
        OfferRefused: it is not a usable offer.
        UnknownId: it is not written in `language`.
    """
    with Catalogue.open(current_offer()) as catalogue:
        languages = catalogue.release().languages
        if language is not None and language not in languages:
            raise UnknownId("language", language, languages)
        drafts = known is not None and known.show_draft_translations
        yield in_language(catalogue, language or languages[0], drafts=drafts)


def today() -> date:
    """The day it is here."""
    return datetime.now().astimezone().date()


def say_json(document: object) -> None:
    """Print one JSON document to standard output."""
    say(json.dumps(document, ensure_ascii=False, indent=2))
