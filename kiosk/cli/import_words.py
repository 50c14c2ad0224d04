"""What an import says: which records did not go in and why, and what an editor has to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kiosk.cli.words import one_line
from kiosk.content.openreferral.draft import Gap
from kiosk.content.openreferral.outcome import Outcome

_MOST_NAMED = 10  # ids in one line; the rest is counted, and `--json` names them all

_GAPS = {
    Gap.AREA: "nothing in the table leads to an area, so each is in the table's `otherwise`",
    Gap.DESCRIPTION: "the feed has no description, so the name stands for it",
    Gap.EASY_WORDS: "easy words are to be written; the first sentence stands for them",
    Gap.ELIGIBILITY: "the feed does not say who can have it; a sentence says whom to ask",
    Gap.ENTITLEMENTS: "what it means for each arrangement is to be written; a sentence says whom to ask",
    Gap.STEPS: "the feed does not say how to get it; to ring, to look or to go there stands for it",
    Gap.CONTACT: "the feed has no number, address or place, so the Family Hub's desk is shown",
    Gap.PHONE: "a telephone number cannot be dialled here and is left out",
    Gap.ORGANIZATION: "the feed does not say who runs it",
    Gap.ASSURED: "nobody says when it was last checked, so it is due for review at once",
    Gap.OUT_OF_DATE: "the times of it are out of date in the feed and are left out",
    Gap.SCHEDULE: "times of it cannot be read and are left out",
}


def quarantine(outcome: Outcome) -> Iterator[str]:
    """A line for each record that did not go in: its id, where it stands, why."""
    for each in outcome.quarantined:
        named = f" ({each.id})" if each.id else ""
        yield one_line(f"{each.place}{named}: {'; '.join(each.reasons)}")


def report(outcome: Outcome, folder: Path) -> str:
    """All the rest, for people."""
    numbers = f"{len(outcome.added)} services added, {len(outcome.updated)} updated"
    same = f"{len(outcome.unchanged)} as they were; {len(outcome.quarantined)} records did not go in"
    lines = [f"{folder}: {numbers}, {same}"]
    if outcome.told is not None and outcome.told != outcome.found:
        lines.append(f"The feed says that it has {outcome.told} records; {outcome.found} were here.")
    lines += _about(outcome)
    by_gap = {gap: [id_ for id_, gaps in outcome.gaps.items() if gap in gaps] for gap in Gap}
    if any(by_gap.values()):
        lines += ["", "To be filled in by an editor:"]
        lines += [f"    {_GAPS[gap]}: {_named(ids)}" for gap, ids in by_gap.items() if ids]
    return "\n".join(map(one_line_kept, lines))


def in_json(outcome: Outcome) -> dict[str, Any]:
    """The whole report."""
    return {
        "found": outcome.found,
        "told": outcome.told,
        "added": outcome.added,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "quarantined": [
            {"id": each.id or None, "place": str(each.place), "reasons": list(each.reasons)}
            for each in outcome.quarantined
        ],
        "gaps": [{"service": id_, "gaps": list(gaps)} for id_, gaps in outcome.gaps.items()],
        "kept": [{"service": id_, "fields": list(fields)} for id_, fields in outcome.kept.items()],
        "removed": outcome.removed,
        "gone": outcome.gone,
        "refused": outcome.refused,
        "namesakes": [{"service": id_, "like": other} for id_, other in outcome.namesakes.items()],
    }


def one_line_kept(line: str) -> str:
    """The line with its indent, and nothing that acts on a terminal."""
    return line[: len(line) - len(line.lstrip())] + one_line(line)


def _about(outcome: Outcome) -> Iterator[str]:
    for id_, fields in outcome.kept.items():
        yield f"{id_}: changed by hand and in the feed, so what stands there stays: {', '.join(fields)}"
    for id_, other in outcome.namesakes.items():
        yield f"{id_}: called like {other}, which was here before; take one of them out"
    for ids, what in (
        (outcome.removed, "taken out by hand earlier, and left out"),
        (outcome.gone, "no more in the feed; take them out of the content if they have ended"),
        (
            outcome.refused,
            "still in the content, though their records do not go in any more; look at them",
        ),
    ):
        if ids:
            yield f"{_named(ids)}: {what}"


def _named(ids: Iterable[str]) -> str:
    ids = list(ids)
    more = f" and {len(ids) - _MOST_NAMED} more" if len(ids) > _MOST_NAMED else ""
    return f"{', '.join(ids[:_MOST_NAMED])}{more}"
