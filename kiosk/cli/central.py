"""The commands of the central file: publish, promote, keys; and on a kiosk sync, rollback; and fleet."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk import log, output, settings
from kiosk.central import fleet as fleets
from kiosk.cli import central_words
from kiosk.cli.central_words import passphrases
from kiosk.cli.options import Config, Json, answer_for, loaded, say_json
from kiosk.cli.terminal import PROGRAM, complain, say
from kiosk.cli.words import in_words

_log = logging.getLogger(__name__)

central_commands = typer.Typer()
keys_commands = typer.Typer(
    help="Make and change the keys that sign the central file.",
    epilog=f"Example: {PROGRAM} keys create keys",
)
central_commands.add_typer(keys_commands, name="keys")

PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help="Its first line is the passphrase of the keys.",
        readable=False,
    ),
]
KeysFolder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder of keys.", readable=False)]
KeyName = Annotated[str, typer.Argument(metavar="NAME", help="A key's name, such as targets-1.")]
Threshold = Annotated[
    int | None, typer.Option("--threshold", metavar="N", min=1, max=9, help="So many of them must sign.")
]
Root = Annotated[
    Path | None,
    typer.Option("--root", metavar="FILE", help="The root of trust, not that of kiosk.toml.", readable=False),
]
Role = Literal["root", "targets", "timestamp"]


@keys_commands.command("create", epilog=f"Example: {PROGRAM} keys create keys --threshold 2")
def keys_create(
    context: typer.Context,
    folder: KeysFolder,
    threshold: Threshold = None,
    passphrase_file: PassphraseFile = None,
    config: Config = None,
) -> None:
    """Make new keys, and the root of trust that kiosks are given: DIR/root.json."""
    from kiosk.central import keys

    answer_for(context, config)
    made = keys.create(folder, threshold or 1, passphrases(passphrase_file, new=True), _now())
    say(central_words.keys(made))


@keys_commands.command("list", epilog=f"Example: {PROGRAM} keys list keys")
def keys_list(context: typer.Context, folder: KeysFolder, config: Config = None) -> None:
    """Say which keys there are, how many must sign, and until when the root of trust lasts."""
    from kiosk.central import keys

    answer_for(context, config)
    say(central_words.keys(keys.load(folder)))


@keys_commands.command("add", epilog=f"Example: {PROGRAM} keys add keys --role targets")
def keys_add(
    context: typer.Context,
    folder: KeysFolder,
    role: Annotated[Role, typer.Option("--role", help="What it signs.")],
    uri: Annotated[
        str, typer.Option("--uri", metavar="URI", help="Where its private part is, such as hsm:2:slot.")
    ] = "",
    public: Annotated[
        Path | None,
        typer.Option("--public", metavar="FILE", help="Its public part in PEM, with --uri.", readable=False),
    ] = None,
    threshold: Threshold = None,
    passphrase_file: PassphraseFile = None,
    config: Config = None,
) -> None:
    """Add a key: a new one in a file, or one of a device or a service, by its URI."""
    from kiosk.central import keys

    answer_for(context, config)
    if bool(uri) != bool(public):
        raise typer.BadParameter("--uri and --public belong together")
    ask = passphrases(passphrase_file)
    changed, name = keys.add(
        keys.load(folder), role, ask, _now(), uri=uri, public=public, threshold=threshold
    )
    say(f"{name} was added.\n{central_words.keys(changed)}\n{central_words.BRING_TO_KIOSKS}")


@keys_commands.command("rotate", epilog=f"Example: {PROGRAM} keys rotate keys targets-1")
def keys_rotate(
    context: typer.Context,
    folder: KeysFolder,
    name: KeyName,
    passphrase_file: PassphraseFile = None,
    config: Config = None,
) -> None:
    """Put a new key in the place of another. Kiosks follow by themselves."""
    from kiosk.central import keys

    answer_for(context, config)
    changed, fresh = keys.rotate(keys.load(folder), name, passphrases(passphrase_file), _now())
    say(f"{fresh} took the place of {name}.\n{central_words.keys(changed)}\n{central_words.BRING_TO_KIOSKS}")


@keys_commands.command("revoke", epilog=f"Example: {PROGRAM} keys revoke keys targets-2")
def keys_revoke(
    context: typer.Context,
    folder: KeysFolder,
    name: KeyName,
    threshold: Threshold = None,
    passphrase_file: PassphraseFile = None,
    config: Config = None,
) -> None:
    """Take a key out: from the next publishing on, what it signs counts for nothing."""
    from kiosk.central import keys

    answer_for(context, config)
    ask = passphrases(passphrase_file)
    changed = keys.revoke(keys.load(folder), name, ask, _now(), threshold=threshold)
    say(f"{name} was revoked.\n{central_words.keys(changed)}\n{central_words.BRING_TO_KIOSKS}")


@central_commands.command(
    epilog=f"Example: {PROGRAM} publish assets/offer --central share --keys keys --draft"
)
def publish(
    context: typer.Context,
    source: Annotated[
        Path | None,
        typer.Argument(metavar="SOURCE", help="The content; not with --refresh or --sign.", readable=False),
    ] = None,
    central: Annotated[
        str, typer.Option("--central", metavar="FOLDER", help="The folder that holds offer.pack.")
    ] = ...,  # type: ignore[assignment]
    keys: Annotated[
        Path, typer.Option("--keys", metavar="DIR", help="The folder of keys.", readable=False)
    ] = ...,  # type: ignore[assignment]
    draft: Annotated[bool, typer.Option("--draft", help="Publish content that is a draft.")] = False,
    shrink: Annotated[
        bool, typer.Option("--shrink", help="Allow fewer than half of the last release's services.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change; write nothing.")] = False,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Sign what is there again, without new content.")
    ] = False,
    sign: Annotated[
        bool, typer.Option("--sign", help="Add a signature to what waits for one there.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Check, build and sign the content, and put it where all kiosks follow it."""
    from kiosk.central import keys as keyring
    from kiosk.central import publish as publishing
    from kiosk.central.promote import writable_folder

    answer_for(context, config)
    folder = writable_folder(central)
    if (source is not None) + refresh + sign != 1:
        raise typer.BadParameter("name the content, or else --refresh or --sign", param_hint="SOURCE")
    if dry_run and refresh:
        raise typer.BadParameter("it has nothing to show with --refresh", param_hint="--dry-run")
    ask = passphrases(passphrase_file)
    if sign:
        done = publishing.sign(folder, keyring.load(keys), ask, _now(), dry_run=dry_run)
    elif source is None:
        done = publishing.refresh(folder, keyring.load(keys), ask, _now())
    else:
        options = publishing.Options(draft, shrink, dry_run)
        done = publishing.publish(source, folder, keyring.load(keys), ask, _now(), options)
    if as_json:
        say_json(central_words.published_json(done))
    else:
        say(central_words.published(done, dry_run=dry_run))


@central_commands.command(epilog=f"Example: {PROGRAM} promote test-hub share --root keys/root.json")
def promote(
    context: typer.Context,
    origin: Annotated[str, typer.Argument(metavar="FROM", help="The folder that it comes from.")],
    goal: Annotated[str, typer.Argument(metavar="TO", help="The folder that it goes to.")],
    root: Root = None,
    config: Config = None,
) -> None:
    """Verify the pack of one central folder, and copy it to another, byte for byte."""
    from kiosk.central import promote as promoting
    from kiosk.central.trust import read_root

    known = loaded(context, config).central
    folder = promoting.writable_folder(goal)
    done = promoting.promote(origin, goal, read_root(root or known.root), known)
    say(f"{folder} now holds version {done.claim.version} of {done.claim.council}, as {origin} does")


@central_commands.command(epilog=f"Example: {PROGRAM} sync --central share --root keys/root.json")
def sync(
    context: typer.Context,
    central: Annotated[
        str, typer.Option("--central", metavar="LOCATION", help="Where it is, not as in kiosk.toml.")
    ] = "",
    root: Root = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Look once for a new release, and take it if it can be trusted and is whole."""
    from kiosk.central.follow import follow

    known = loaded(context, config)
    wanted = known.central
    wanted = replace(wanted, location=central or wanted.location, root=root or wanted.root)
    with log.kept(settings.home()):
        done = follow(settings.home(), replace(known, central=wanted), _now())
    if as_json:
        say_json({"outcome": done.kind, "version": done.version, "reason": done.reason})
    else:
        say(central_words.outcome(done))
    if done.error:
        complain(in_words(done.error))
        raise typer.Exit(done.error.exit_code)


@central_commands.command(epilog=f"Example: {PROGRAM} rollback")
def rollback(context: typer.Context, config: Config = None) -> None:
    """Go back to the release before. The one that is shown now stays out until a higher one comes."""
    from kiosk.central import running

    answer_for(context, config)
    home = settings.home()
    bad, state = running.go_back(home, _now())
    said = central_words.rolled_back(bad, state)
    with log.kept(home):
        _log.warning("%s", said)
    say(said)


@central_commands.command(epilog=f"Example: {PROGRAM} fleet share --html fleet.html")
def fleet(
    context: typer.Context,
    location: Annotated[str, typer.Argument(metavar="LOCATION", help="The folder that holds offer.pack.")],
    as_json: Json = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="F", help="Write a web page.", readable=False)
    ] = None,
    config: Config = None,
) -> None:
    """Every kiosk that reports there: hub, name, version, when it was last seen, and what is wrong."""
    from kiosk.cli import fleet_page

    answer_for(context, config)
    if html:
        output.check(html)
    found = fleets.reports(location, _now())
    if html:
        output.write_private(html, fleet_page.page(found, _now()).encode("utf-8"))
    if as_json:
        say_json(central_words.fleet_json(found))
    else:
        say(central_words.fleet(found))


def _now() -> datetime:
    return datetime.now(UTC)
