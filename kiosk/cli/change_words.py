"""What changed in a service from one release to the next, as a person would say it.

What is short and matters to whoever checks it before everyone sees it, such as a telephone number, is told as
it was and as it is; of the rest, which part of the page it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kiosk.central.changes import Change, Kind
from kiosk.offer import dates
from kiosk.offer.model import Service

LONGEST = 60
"""Characters of what is told as it was and as it is."""

PARTS: Mapping[str, str] = {
    "name": "the name",
    "summary": "the summary",
    "areas": "the areas",
    "description": "the description",
    "easy_words": "the easy words",
    "organization": "who runs it",
    "minimum_age": "the youngest age",
    "maximum_age": "the oldest age",
    "eligibility": "who can have it",
    "entitlements": "what it means for each family",
    "steps": "how to get it",
    "say": "what you could say",
    "next": "what happens next",
    "cost": "the cost",
    "phones": "the telephone",
    "url": "the web page",
    "url_words": "the web page in words",
    "locations": "the places",
    "schedules": "when it meets",
    "keywords": "the words to find it by",
    "source": "the source",
    "assured_date": "the day it was checked on",
    "review_by": "the day to check it again by",
}
_SHORT: Mapping[str, Callable[[Service], str]] = {
    "name": lambda one: one.name,
    "organization": lambda one: one.organization,
    "minimum_age": lambda one: "" if one.minimum_age is None else str(one.minimum_age),
    "maximum_age": lambda one: "" if one.maximum_age is None else str(one.maximum_age),
    "cost": lambda one: one.cost,
    "phones": lambda one: ", ".join(phone.number for phone in one.phones),
    "url": lambda one: one.url,
    "url_words": lambda one: one.url_words,
    "locations": lambda one: ", ".join(place.name for place in one.locations),
    "assured_date": lambda one: dates.in_words(one.assured_date),
    "review_by": lambda one: dates.in_words(one.review_by),
}


def in_words(change: Change) -> str:
    """One service in one line."""
    match change.kind:
        case Kind.ADDED:
            return f"New: {change.name} ({change.id})"
        case Kind.REMOVED:
            return f"Gone: {change.name} ({change.id})"
        case Kind.CHANGED:
            return f"Changed: {change.name} ({change.id}): {'; '.join(_parts(change))}"


def _parts(change: Change) -> Iterator[str]:
    for name in change.fields:
        part, short = PARTS.get(name, name), _SHORT.get(name)
        if short is None or change.before is None or change.after is None:
            yield part
            continue
        before, after = short(change.before), short(change.after)
        if before == after or max(len(before), len(after)) > LONGEST:
            yield part
        elif not after:
            yield f"{part} is gone (it was {before})"
        elif not before:
            yield f"{part} is {after} (there was none)"
        else:
            yield f"{part} is {after} (it was {before})"
