"""What is to be checked again, by when, and by which role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.entries import Source

SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Review:
    """Something to check again: the offer itself, where `service` is "", or one service. `role` checks it."""

    service: str
    role: str
    review_by: date


def is_overdue(review_by: date, today: date) -> bool:
    """On its day a review is due, and so it is late for whoever publishes on that day."""
    return review_by <= today


def reviews_of(source: Source) -> tuple[Review, ...]:
    """All reviews: the offer's, then those of its services in the order of their ids."""
    own = source.release.accountable_role
    reviewers = {each.id: each.reviewer or own for each in source.organizations}
    return (
        Review("", own, source.release.review_by),
        *(
            Review(entry.id, reviewers.get(entry.organization, own), entry.review_by)
            for entry in source.services
        ),
    )
