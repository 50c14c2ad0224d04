"""The commands for whoever writes the offer: content check, content build, content export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kiosk import output
from kiosk.cli.options import Config, answer_for, today
from kiosk.cli.terminal import PROGRAM, complain, say
from kiosk.cli.words import problem_in_words
from kiosk.errors import ContentRefused, OfferRefused, Problem

if TYPE_CHECKING:
    from kiosk.content.check import Findings  # reads YAML, which most commands never do

content_commands = typer.Typer(
    help="Check the written content of an offer, build offer.db from it, and write it in other forms.",
    epilog=f"Example: {PROGRAM} content check assets/offer",
)

Source = Annotated[
    Path,
    typer.Argument(metavar="SOURCE", help="A folder of YAML files, or a workbook (.xlsx).", readable=False),
]


@content_commands.command("check", epilog=f"Example: {PROGRAM} content check assets/offer")
def content_check(
    context: typer.Context,
    source: Source,
    release: Annotated[
        bool, typer.Option("--release", help="Say, too, why it may not be published for good yet.")
    ] = False,
    coverage: Annotated[
        Path | None,
        typer.Option(
            "--coverage", metavar="F.pdf", help="Draw the table of gaps as one page.", readable=False
        ),
    ] = None,
    fill_in: Annotated[
        Path | None,
        typer.Option(
            "--fill-in", metavar="F.pdf", help="Make a page of what only the council can say.", readable=False
        ),
    ] = None,
    report_out: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="OUT.xlsx",
            help="Write it as a workbook with the problem cells coloured.",
            readable=False,
        ),
    ] = None,
    config: Config = None,
) -> None:
    """Find all that is wrong with the content, and list what is due for review, not confirmed, or missing."""
    from kiosk.cli import check_in_text
    from kiosk.content.check import check

    answer_for(context, config)
    for page in filter(None, (coverage, fill_in, report_out)):
        output.check(page)
    try:
        report = check(source, today())
    except OfferRefused as error:
        if report_out:
            _report(source, (Problem(source, 0, error.reason),), report_out)
        raise
    refused = report.findings.refusals if report.findings and release else ()
    for problem in (*report.problems, *refused):
        complain(problem_in_words(problem))
    say(check_in_text.report(report, release=release))
    if report.findings:
        _draw(report.findings, coverage, fill_in)
    if report_out:
        _report(source, (*report.problems, *refused), report_out)
    if report.problems or refused:
        raise typer.Exit(ContentRefused.exit_code)


def _report(source: Path, problems: tuple[Problem, ...], out: Path) -> None:
    from kiosk.content.workbook import file

    if out.resolve() == source.resolve():
        raise typer.BadParameter("name another file than the content itself", param_hint="--report")
    file.report(source, problems, out)
    say(str(out))


def _draw(findings: Findings, coverage: Path | None, fill_in: Path | None) -> None:
    """The pages that were asked for; reportlab is loaded only for them."""
    if coverage:
        from printing.coverage_page import coverage_page

        output.write(coverage, coverage_page(findings, today()))
        say(str(coverage))
    if fill_in:
        from printing.fill_in_page import fill_in_page

        output.write(fill_in, fill_in_page(findings))
        say(str(fill_in))


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
    "export", epilog=f"Example: {PROGRAM} content export assets/offer --to xlsx --out offer.xlsx"
)
def content_export(
    context: typer.Context,
    source: Source,
    form: Annotated[Literal["xlsx", "yaml", "openreferral"], typer.Option("--to", help="The form to write.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="PATH", help="The file or folder to write.", readable=False)
    ],
    config: Config = None,
) -> None:
    """Write the content in another form: without loss as a workbook or YAML, or as an Open Referral feed."""
    from kiosk.content.source import read

    answer_for(context, config)
    match form:
        case "xlsx":
            from kiosk.content.workbook import file

            output.check(out)
            file.write(read(source), out)
        case "yaml":
            from kiosk.content import yaml_folder

            output.check_folder(out)
            yaml_folder.write(read(source), out)
        case "openreferral":
            from kiosk.content.openreferral import written_feed

            output.check(out)
            written_feed.write(read(source), out)
    say(str(out))
