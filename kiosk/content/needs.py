"""Needs that lead to other needs (`also`): which services each has in the end, and refusing circles."""

from __future__ import annotations

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

from kiosk.content.ledger import Ledger, Place
from kiosk.offer.model import Need


def check_circles(needs: tuple[tuple[Need, Place], ...], ledger: Ledger) -> None:
    """Say where a need leads back to itself, over other needs or at once."""
    places = {need.id: place for need, place in needs}
    if circle := _circle(_followed({need.id: need for need, _ in needs})):
        place = places[circle[0]]
        way = " → ".join(circle)
        ledger.say(place.path, place.line, f"also leads in a circle, {way}; take one of them out")


def services_of(needs: tuple[Need, ...]) -> dict[str, tuple[str, ...]]:
    """For each need the ids of its services, best first: its own, then those of the needs it leads to.

    Raises:
        graphlib.CycleError: they lead in a circle, which the check refuses.
    """
    by_id = {need.id: need for need in needs}
    found: dict[str, tuple[str, ...]] = {}
    for id_ in TopologicalSorter(_followed(by_id)).static_order():
        need = by_id[id_]
        theirs = (service for other in need.also for service in found.get(other, ()))
        found[id_] = tuple(dict.fromkeys((*need.services, *theirs)))
    return found


def _followed(by_id: Mapping[str, Need]) -> dict[str, tuple[str, ...]]:
    return {id_: tuple(other for other in need.also if other in by_id) for id_, need in by_id.items()}


def _circle(followed: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    try:
        TopologicalSorter(followed).prepare()
    except CycleError as error:
        return tuple(reversed(error.args[1]))
    return ()
