"""What `content check` prints of an offer, for whoever answers for it: calm, the most important last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kiosk.cli.layout import INDENT, part, table, width, wrapped
from kiosk.cli.terminal import PROGRAM
from kiosk.content.check import Findings, Report
from kiosk.content.coverage import Cell, Coverage, Row
from kiosk.content.entries import SUPPLY_NAMES
from kiosk.content.reading_age import MOST_GRADE, Reading
from kiosk.content.reading_age import in_figures as figures
from kiosk.content.reviews import SOON, Review
from kiosk.offer import dates

_WIDEST_COLUMN = 7
_NARROWEST_COLUMN = 5  # 12+3 and a blank


def report(found: Report, *, release: bool) -> str:
    """The findings, and last whether all is well. `release`: whether it may be published for good, too."""
    parts = list(_findings(found.findings)) if found.findings else []
    return "\n\n".join([*parts, _verdict(found, release=release)])


def _findings(found: Findings) -> Iterator[str]:
    yield _list("To check again: overdue", _by_role(found.overdue))
    yield _list(f"To check again within {SOON.days} days", _by_role(found.soon))
    yield _unverified(found)
    yield _ids("Services with a web page and no number", found.web_only)
    yield _ids("Services that lead to the desk, having neither number nor web page", found.desk_only)
    yield _ids("Web addresses that are not private (http)", found.links.insecure)
    yield _ids("Web addresses too long to type, without url_words", found.links.too_long)
    unexplained = (f"{each.word}: {', '.join(each.where)}" for each in found.hard_words.unexplained)
    yield _list("Words of the law without a plain meaning", tuple(unexplained))
    yield _ids("Hard words explained that nothing uses", found.hard_words.unused_terms)
    yield _ids("Areas and arrangements without a leaflet", found.without_leaflet)
    yield _questions(found)
    yield _coverage(found.coverage)
    if found.reading:
        yield _reading(found.reading)
    yield from _translations(found)
    yield _counts(found)


def _translations(found: Findings) -> Iterator[str]:
    stale = tuple(
        f"{one.language}: {one.field} of {one.kind} {one.id}; once it is read again, write of: {one.now}"
        for one in found.stale
    )
    yield _list("Translations whose English has changed, so that English is shown", stale)
    if found.languages:
        texts = (
            f"{one.language}: {one.checked} checked and {one.draft} draft, of {one.all} texts"
            for one in found.languages
        )
        yield _list("Other languages", tuple(texts))


def _list(title: str, lines: Sequence[str]) -> str:
    return part(f"{title}: {len(lines)}", lines) or f"{title}: none"


def _ids(title: str, ids: Sequence[str]) -> str:
    return part(f"{title}: {len(ids)}", [", ".join(ids)]) or f"{title}: none"


def _by_role(reviews: Iterable[Review]) -> tuple[str, ...]:
    by_role = sorted(reviews, key=lambda each: (each.role, each.review_by))
    return tuple(
        f"{role}: " + ", ".join(f"{each.service or 'the offer itself'} ({_day(each)})" for each in group)
        for role, group in groupby(by_role, key=lambda each: each.role)
    )


def _day(review: Review) -> str:
    return dates.in_words(review.review_by)


def _unverified(found: Findings) -> str:
    title = "Telephone numbers that the council has not confirmed"
    if not found.unverified:
        return f"{title}: none"
    rows = [
        (each.number, f"{each.name}. Used by {', '.join(each.services)}. Found in: {each.source}")
        for each in found.unverified
    ]
    return f"{title}: {len(rows)}\n{table(rows, INDENT)}"


def _questions(found: Findings) -> str:
    title = "What only the council can say"
    if not found.questions:
        return f"{title}: nothing is left"
    lines = [f"{title}: {len(found.questions)} (as a page to write on: --fill-in FILE.pdf)"]
    for supply, name in SUPPLY_NAMES.items():
        asked = [each for each in found.questions if each.supply is supply]
        lines += [f"{INDENT}{name}"] if asked else []
        lines += [table([("[ ]", each.ask) for each in asked], INDENT * 2)] if asked else []
    return "\n".join(lines)


def _coverage(coverage: Coverage) -> str:
    lines = [
        *wrapped("What each kind of family finds (as a picture: --coverage FILE.pdf)", ""),
        *wrapped(
            "12+3: 12 services for everyone or by right, and 3 after an assessment. "
            "GAP: none of either, only to ask."
        ),
        *_legend(coverage),
        "",
    ]
    names = [row.name for row in (*coverage.areas, *coverage.headings)]
    longest = max(map(len, names), default=0)
    room = (width() - len(INDENT) - longest) // max(len(coverage.arrangements), 1)
    column = max(min(room, _WIDEST_COLUMN), _NARROWEST_COLUMN)
    head = "".join(f"{number:>{column}}" for number, _ in enumerate(coverage.arrangements, 1))
    lines.append(f"{INDENT}{'Area':{longest}}{head}")
    lines += [_row(row, longest, column) for row in coverage.areas]
    lines.append(f"{INDENT}Heading of the law")
    lines += [_row(row, longest, column) for row in coverage.headings]
    gaps = len(coverage.gaps)
    lines.append(f"{INDENT}{'No gaps.' if not gaps else f'Gaps: {gaps}'}")
    return "\n".join(lines)


def _legend(coverage: Coverage) -> list[str]:
    numbered = [f"{number} {each.legal_name}" for number, each in enumerate(coverage.arrangements, 1)]
    half = -(-len(numbered) // 2)
    longest = max(map(len, numbered), default=0)
    right = [*numbered[half:], ""]
    return [f"{INDENT}{left:{longest}}    {right[at]}".rstrip() for at, left in enumerate(numbered[:half])]


def _row(row: Row, longest: int, column: int) -> str:
    return f"{INDENT}{row.name:{longest}}" + "".join(f"{_cell(cell):>{column}}" for cell in row.cells)


def _cell(cell: Cell) -> str:
    if cell.gap:
        return "GAP"
    return f"{cell.sure}+{cell.assessed}" if cell.assessed else str(cell.sure)


def _reading(reading: Reading) -> str:
    rows = [
        (
            "Summaries",
            f"grade {figures(reading.summaries)} on average; at most {MOST_GRADE:.0f} is the aim",
        ),
        (
            "Easy words",
            f"grade {figures(reading.easy_words)} on average; at most {MOST_GRADE:.0f} is the aim",
        ),
        ("Other texts", f"grade {figures(reading.other_texts)} on average"),
        ("Hardest", ", ".join(f"{id_} ({figures(grade)})" for id_, grade in reading.hardest)),
    ]
    return f"How hard it is to read (Flesch-Kincaid; names left out)\n{table(rows, INDENT)}"


def _counts(found: Findings) -> str:
    areas = ", ".join(f"{name} {number}" for name, number in found.by_area.items())
    things = ", ".join(f"{number} {kind}" for kind, number in found.counts.items())
    return f"What there is\n{table([('All', things), ('By area', areas)], INDENT)}"


def _verdict(found: Report, *, release: bool) -> str:
    problems = len(found.problems)
    lines = [f"{problems} problem{'s' if problems > 1 else ''}." if problems else "No problems."]
    if found.findings and not problems:
        refused = len(found.findings.refusals)
        if refused and release:
            lines.append(f"Not ready to be published for good: {refused} thing{'s' * (refused > 1)} to mend.")
        elif refused:
            lines.append(
                f"Not ready to be published for good: {refused} thing{'s' * (refused > 1)} to mend; "
                f"{PROGRAM} content check --release names them."
            )
        else:
            lines.append("Ready to be published for good.")
        if found.findings.release.draft:
            lines.append("It is a draft: write draft: false once the council has approved it.")
    return "\n".join(line for text in lines for line in wrapped(text, ""))
