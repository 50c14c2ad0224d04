"""What changed from one offer to the next, service by service. Words for people are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Service


class Kind(StrEnum):
    """What happened to a service."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A service that differs, as it was and as it is; `fields` are those of `Service` that changed."""

    kind: Kind
    id: str
    name: str
    fields: tuple[str, ...] = ()
    before: Service | None = None
    after: Service | None = None


def changes(before: Catalogue | None, after: Catalogue) -> tuple[Change, ...]:
    """The differences in the order of the ids; without a `before` every service is new.

    Raises:
        OfferRefused: one of the two turns out to be damaged.
    """
    old = _services(before) if before else {}
    new = _services(after)
    found = (_change(old.get(id_), new.get(id_)) for id_ in sorted(old.keys() | new.keys()))
    return tuple(change for change in found if change is not None)


def _services(catalogue: Catalogue) -> dict[str, Service]:
    return {service.id: service for service in catalogue.services(catalogue.ids("service"))}


def _change(old: Service | None, new: Service | None) -> Change | None:
    if old is None and new is not None:
        return Change(Kind.ADDED, new.id, new.name)
    if old is not None and new is None:
        return Change(Kind.REMOVED, old.id, old.name)
    if old is None or new is None:
        raise ValueError("a service that is in neither offer")
    differing = tuple(
        field.name for field in fields(Service) if getattr(old, field.name) != getattr(new, field.name)
    )
    return Change(Kind.CHANGED, new.id, new.name, differing, old, new) if differing else None
