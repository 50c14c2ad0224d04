"""What an offer must fulfil before it may be published for good, with `draft: false`.

This is the one place that says so: `content check --release` shows beforehand what `publish` will refuse.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.entries import Source
from kiosk.content.hard_words import HardWords, hard_words_of
from kiosk.content.reviews import is_overdue
from kiosk.errors import Problem
from kiosk.offer import dates
from kiosk.offer.model import AreaKind, ContactStatus


def refusals(source: Source, today: date, hard: HardWords | None = None) -> tuple[Problem, ...]:
    """Why this offer may not be published for good on the day `today`; nothing, where it may.

    `hard` are its hard words, where they are known already.
    """
    unexplained = _unexplained(hard or hard_words_of(source))
    reasons = (*_overdue(source, today), *_unconfirmed(source), *unexplained, *_empty_areas(source))
    return tuple(Problem(source.folder, 0, reason) for reason in reasons)


def _overdue(source: Source, today: date) -> Iterator[str]:
    due = [("the offer itself", source.release.review_by)]
    due += [(entry.id, entry.review_by) for entry in source.services]
    for what, review_by in due:
        if is_overdue(review_by, today):
            by = dates.in_words(review_by)
            yield f"{what}: to be checked again by {by}; check it, and write the day of the next check"


def _unconfirmed(source: Source) -> Iterator[str]:
    used_by: dict[str, list[str]] = {}
    for entry in source.services:
        for phone in entry.phones:
            if phone.status is ContactStatus.UNVERIFIED:
                used_by.setdefault(phone.number, []).append(entry.id)
    for number, services in used_by.items():
        yield f"{', '.join(services)}: nobody has confirmed {number}; ring it, or leave it out"


def _unexplained(hard: HardWords) -> Iterator[str]:
    for each in hard.unexplained:
        where = ", ".join(each.where)
        yield f"{where}: “{each.word}” has no plain meaning; add it to the glossary, or use another word"


def _empty_areas(source: Source) -> Iterator[str]:
    shown = {area for entry in source.services for area in entry.areas}
    for area in (entry.area for entry in source.areas):
        if area.kind is AreaKind.KINSHIP and area.id not in shown:
            yield f"area {area.id}: it holds no service, and the statutory guidance wants one; write it"
