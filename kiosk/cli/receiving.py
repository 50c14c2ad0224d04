"""The command that lets officers publish without a command line: content receive."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk import output
from kiosk.central.received import Came, Received
from kiosk.cli.central import PassphraseFile
from kiosk.cli.central_words import passphrases
from kiosk.cli.options import Config, Json, answer_for, say_json
from kiosk.cli.terminal import say
from kiosk.cli.words import one_line
from kiosk.errors import ContentRefused

READ_ME = "Read me.txt"
_WORDS = """How this folder works

1. Take the newest workbook from the folder Published. Save your changes as an Excel Workbook (.xlsx).
2. Put the workbook into this folder. Close it in Excel. It is taken within a few minutes.
3. Look into these folders:

   To mend     Something is not right yet. The workbook is there with the cells in yellow.
               Mend them, and put that workbook into this folder again.
   Published   All is well. The test hub shows it. Go on with this workbook next time.
   Kept        Everything that was ever put here, as it was. Nothing is lost.
{approval}
If nothing happens for an hour, tell your IT service.
"""
_APPROVAL = """
4. Look at the test hub. When all is well there, whoever may approve puts the newest workbook of Published
   into the folder Approved, unchanged. Then every hub shows it.
"""


def content_receive(
    context: typer.Context,
    folder: Annotated[
        Path,
        typer.Argument(metavar="FOLDER", help="The folder that officers put workbooks into.", readable=False),
    ],
    central: Annotated[
        str, typer.Option("--central", metavar="TEST", help="The central folder of the test hub.")
    ],
    keys: Annotated[Path, typer.Option("--keys", metavar="DIR", help="The folder of keys.", readable=False)],
    everyone: Annotated[
        str, typer.Option("--everyone", metavar="ALL", help="The central folder that follows approval.")
    ] = "",
    draft: Annotated[bool, typer.Option("--draft", help="Publish content that is a draft, too.")] = False,
    shrink: Annotated[
        bool, typer.Option("--shrink", help="Allow fewer than half of the last release's services.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Take the workbooks in a folder, once: send them back or publish them, and promote what is approved."""
    from kiosk.central import keys as keyring
    from kiosk.central.promote import writable_folder
    from kiosk.central.publish import Options
    from kiosk.central.receive import Receiver

    answer_for(context, config)
    receiver = Receiver(
        folder,
        writable_folder(central),
        keyring.load(keys),
        passphrases(passphrase_file),
        Options(draft=draft, shrink=shrink),
        writable_folder(everyone) if everyone else None,
    )
    done = receiver.receive(datetime.now(UTC))
    read_me = folder / READ_ME
    if not read_me.exists():
        words = _WORDS.format(approval=_APPROVAL if everyone else "")
        output.write(read_me, words.replace("\n", "\r\n").encode("utf-8"))
    if as_json:
        say_json([_in_json(each) for each in done])
    else:
        for each in done:
            say(one_line(f"{each.name}: {_in_words(each)}"))
    if any(each.came is Came.TO_MEND for each in done):
        raise typer.Exit(ContentRefused.exit_code)


def _in_words(each: Received) -> str:
    match each.came:
        case Came.PUBLISHED:
            return f"published as version {each.version}; the workbook to go on with is {each.back}"
        case Came.TO_MEND:
            return f"{each.problems} problem{'s' if each.problems > 1 else ''} to mend, marked in {each.back}"
        case Came.APPROVED:
            return f"approved, so version {each.version} is with everyone"
        case Came.WAITS:
            return "still open or being written; it is taken at the next pass"


def _in_json(each: Received) -> dict[str, object]:
    return {
        "file": each.name,
        "outcome": each.came.value,
        "version": each.version or None,
        "back": str(each.back) if each.back else None,
        "problems": each.problems,
    }
