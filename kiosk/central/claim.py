"""What a publisher signs about an offer, beside its bytes: the target's custom fields.

Only whole and plausible claims are read; anything else is the publisher's mistake, or worse.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime

HIGHEST_VERSION = 2**53  # above it JSON readers round; nobody publishes so often
_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True)
class Claim:
    """One release as signed. `schema` is SQLite's user_version; `services` is how many it holds.

    `shrink`: it may have fewer than half of the services that a kiosk shows now. `most_services` is the
    largest number that any release of this publisher held.
    """

    version: int
    council: str
    schema: int
    built_at: datetime
    review_by: date
    draft: bool
    shrink: bool
    services: int
    most_services: int


class ClaimUnfit(Exception):
    """The signed fields are not whole; the words say which is wrong."""


def written(claim: Claim) -> dict[str, object]:
    """The claim as JSON knows it."""
    document: dict[str, object] = asdict(claim)
    document["built_at"] = claim.built_at.isoformat()
    document["review_by"] = claim.review_by.isoformat()
    return document


def read(custom: object) -> Claim:
    """The claim in the custom fields of a target.

    Raises:
        ClaimUnfit: a field is missing, or is not what it should be.
    """
    if not isinstance(custom, Mapping):
        raise ClaimUnfit("nothing is signed about the offer in it")
    missing = [field.name for field in fields(Claim) if field.name not in custom]
    if missing:
        raise ClaimUnfit(f"it does not sign its {', '.join(missing)}")
    return Claim(
        version=_number(custom, "version", 1),
        council=_text(custom, "council"),
        schema=_number(custom, "schema", 0),
        built_at=_moment(custom, "built_at"),
        review_by=_moment(custom, "review_by").date(),
        draft=_flag(custom, "draft"),
        shrink=_flag(custom, "shrink"),
        services=_number(custom, "services", 1),
        most_services=_number(custom, "most_services", 1),
    )


def _number(custom: Mapping[str, object], name: str, least: int) -> int:
    value = custom[name]
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= HIGHEST_VERSION:
        raise ClaimUnfit(f"its signed {name} is not a number that can be")
    return value


def _text(custom: Mapping[str, object], name: str) -> str:
    value = custom[name]
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_TEXT:
        raise ClaimUnfit(f"its signed {name} is not a text")
    return value


def _flag(custom: Mapping[str, object], name: str) -> bool:
    value = custom[name]
    if not isinstance(value, bool):
        raise ClaimUnfit(f"its signed {name} is neither true nor false")
    return value


def _moment(custom: Mapping[str, object], name: str) -> datetime:
    try:
        return datetime.fromisoformat(_text(custom, name))
    except ValueError as error:
        raise ClaimUnfit(f"its signed {name} is not a day or time") from error
