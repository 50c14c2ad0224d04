"""`setup`: make this computer a kiosk, by an answers file. `kinship-kiosk-setup` is the same."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Config, Json, answer_for, say_json
from kiosk.cli.staff import typed
from kiosk.cli.terminal import PROGRAM, say
from kiosk.errors import FileUnwritable
from kiosk.setup.place import Place

EXAMPLE = f"Example: {PROGRAM} setup --answers answers.toml --dry-run"
NOT_GIVEN = "nobody is here to type one; name a file that holds it as pin_file"


def setup(
    context: typer.Context,
    answers: Annotated[
        Path,
        typer.Option(
            "--answers", metavar="FILE", help="What this kiosk is to be: a TOML file.", readable=False
        ),
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be changed, and change nothing.")
    ] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Make this computer a kiosk, as root: all is checked first, then only what differs is changed."""
    from kiosk.setup import answers as file
    from kiosk.setup.plan import plan

    answer_for(context, config)
    place = Place()
    changes = plan(file.read(answers, place, lambda: typed(NOT_GIVEN)), place)
    if changes and not dry_run:
        _check_rights(place)
        for change in changes:
            change.make()
            if not as_json:
                say(change.what)
    elif not as_json:
        for change in changes:
            say(f"would change: {change.what}")
    if as_json:
        say_json({"dry_run": dry_run, "changes": [change.what for change in changes]})
    elif not changes:
        say("Nothing differs: this kiosk is as the answers say.")
    elif not dry_run:
        made = "One change is" if len(changes) == 1 else f"{len(changes)} changes are"
        say(f"{made} made. See whether all is well: {PROGRAM} doctor")


def _check_rights(place: Place) -> None:
    """Before anything is changed: only root may change it all."""
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        raise FileUnwritable(place.settings_file, os.strerror(errno.EACCES))
