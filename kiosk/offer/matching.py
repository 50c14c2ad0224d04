"""From a family's answers to services, in three groups. Pure: `Known` holds all that is asked of the offer.

Need decides what is shown; the arrangement decides what is said about it. Nothing is hidden for the legal
papers that a family has or lacks: what is not usual for its arrangement is *worth asking about*.

*For you*: what answers a need, where the family can have it or be assessed for it, and always a person to
talk to. *Worth asking about*: what answers a need but is not usual, or meant for another age; and what is
there for this arrangement or age, though it answers no need that was chosen. *For every family*: what any
family with a child of that age can use. Every service is shown once.

Within a group the best answer to each need comes first, in the order in which the needs were chosen, then the
second best of each; what is in this hub first among equals; then what answers no need, in the offer's order.
What is shown for the arrangement and the ages does not depend on the needs: another need only ever adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.offer.model import UNSURE, AreaKind, Level, Need, Offered

NAVIGATOR = "navigator"
WHICH_ARRANGEMENT = "which-arrangement"


class Band(StrEnum):
    """The three groups of results, in their order."""

    FOR_YOU = "for-you"
    WORTH_ASKING = "worth-asking"
    EVERY_FAMILY = "every-family"


class Reason(StrEnum):
    """Why a service is among the results."""

    NEED = "need"
    ARRANGEMENT = "arrangement"
    AGE = "age"
    UNSURE = "unsure"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Family:
    """What a family has answered; nothing at all is an answer, too.

    `arrangement` is an id, "" where the question was skipped, which is taken as not being sure. `needs` are
    ids in the order in which they were chosen. `ages` are the children's, in whole years. `hub` is the id of
    the place where they stand.
    """

    arrangement: str = ""
    needs: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the offer has for a family: its needs, and by id all services that may come up.

    `made_for` are ids of services with a right or an assessment of their own for the arrangement, `for_age`
    those meant for children of the ages; both best first. None of the three follows from another.
    """

    needs: tuple[Need, ...]
    made_for: tuple[str, ...]
    for_age: tuple[str, ...]
    offered: Mapping[str, Offered]


@dataclass(frozen=True, slots=True)
class Match:
    """A service and why it is shown. `need` is the one it answers, if any. `fits_age`: for a child's age."""

    offered: Offered
    reason: Reason
    need: Need | None
    fits_age: bool

    @property
    def id(self) -> str:
        """The id of the service."""
        return self.offered.service.id


@dataclass(frozen=True, slots=True)
class Matches:
    """The results of one group."""

    band: Band
    results: tuple[Match, ...]


def match(family: Family, known: Known) -> tuple[Matches, ...]:
    """The three groups in their order; each may be empty, but for *for you* where the offer has anything."""
    found = {one.id: one for one in _in_order(family, known)}
    bands = {id_: _band(one, bool(family.needs)) for id_, one in found.items()}
    if Band.FOR_YOU not in bands.values():  # an offer without a Navigator: what answers best, with its "ask"
        best = next((id_ for id_, band in bands.items() if band is Band.WORTH_ASKING), None)
        bands |= {best: Band.FOR_YOU} if best else {}
    return tuple(
        Matches(band, tuple(one for id_, one in found.items() if bands[id_] is band)) for band in Band
    )


def _in_order(family: Family, known: Known) -> Iterator[Match]:
    """Every service once, for the first reason there is."""
    seen: set[str] = set()
    for id_, reason, need in _candidates(family, known):
        offered = known.offered.get(id_)
        if offered is None or id_ in seen or (reason is Reason.ARRANGEMENT and not offered.fits(family.ages)):
            continue
        seen.add(id_)
        yield Match(offered, reason, need, offered.fits(family.ages))


def _candidates(family: Family, known: Known) -> Iterator[tuple[str, Reason, Need | None]]:
    for need, id_ in _answers(known):
        yield id_, Reason.NEED, need
    if family.arrangement == UNSURE:
        yield WHICH_ARRANGEMENT, Reason.UNSURE, None
    for id_ in known.made_for:
        yield id_, Reason.ARRANGEMENT, None
    yield NAVIGATOR, Reason.PERSON, None
    for id_ in known.for_age:
        yield id_, Reason.AGE, None


def _answers(known: Known) -> Iterator[tuple[Need, str]]:
    """The services of the needs: the first of each, the second of each, and so on; this hub's first."""
    deepest = max((len(need.services) for need in known.needs), default=0)
    for depth in range(deepest):
        row = [(need, need.services[depth]) for need in known.needs if depth < len(need.services)]
        yield from sorted(row, key=lambda pair: not _is_here(pair[1], known))


def _is_here(id: str, known: Known) -> bool:
    return id in known.offered and known.offered[id].here


def _band(one: Match, has_needs: bool) -> Band:
    match one.reason:
        case Reason.PERSON | Reason.UNSURE:
            return Band.FOR_YOU
        case Reason.AGE if one.offered.kind is AreaKind.UNIVERSAL:
            return Band.EVERY_FAMILY
        case Reason.AGE | Reason.ARRANGEMENT if has_needs:
            return Band.WORTH_ASKING
        case _:
            usual = one.offered.level is not Level.ASK and one.fits_age
            return Band.FOR_YOU if usual else Band.WORTH_ASKING


def chosen(needs: Iterable[Need], ids: tuple[str, ...]) -> tuple[Need, ...]:
    """The needs of these ids, in the order of the ids."""
    by_id = {need.id: need for need in needs}
    return tuple(by_id[id_] for id_ in dict.fromkeys(ids) if id_ in by_id)
