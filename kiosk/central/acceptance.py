"""Whether a verified release may be shown on this kiosk. Signatures are not judged here.

Versions only grow under one root of trust; a draft never replaces a final release, nor does one with fewer
than half of the services, unless that is signed; what is signed about an offer must be what stands in it; and
every row must read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from kiosk.central.claim import Claim
from kiosk.central.releases import is_rolled_back
from kiosk.central.state import State
from kiosk.central.verify import Verified
from kiosk.errors import OfferRefused, ReleaseRefused, TrustRefused
from kiosk.offer.catalogue import Catalogue
from kiosk.settings import Central


class Decision(Enum):
    """What to do with a verified release that is not refused."""

    STAGE = auto()
    SHOWN_ALREADY = auto()
    WAITS_ALREADY = auto()
    STAYS_OUT = auto()


@dataclass(frozen=True, slots=True)
class Judged:
    """The decision, and where it needs one, its reason in plain words."""

    decision: Decision
    reason: str = ""


def decide(verified: Verified, state: State, council: str, central: Central, where: str) -> Judged:
    """Compare what is signed with what this kiosk shows. `council` is that of the current release, or "".

    Raises:
        TrustRefused: its version is lower than one that is here, or names two different releases.
        ReleaseRefused: it is for another council, a draft over a final release, or too small.
    """
    signed = verified.claim
    wanted = central.council or council
    if wanted and signed.council != wanted:
        raise ReleaseRefused(where, signed.version, f"it is for {signed.council}, this kiosk is for {wanted}")
    if out := is_rolled_back(state, signed.version, verified.lineage):
        return Judged(Decision.STAYS_OUT, f"version {signed.version} stays out: {out.why}")
    for entry, already in (
        (state.staged, Decision.WAITS_ALREADY),
        (state.current, Decision.SHOWN_ALREADY),
    ):
        if entry is None or entry.lineage != verified.lineage:
            continue
        if signed.version < entry.version:
            raise TrustRefused(where, f"it holds version {signed.version}, and {entry.version} is here")
        if signed.version == entry.version:
            if verified.sha256 != entry.sha256:
                raise TrustRefused(where, f"it holds another version {signed.version} than the one here")
            return Judged(already)
    _check_against_current(signed, state, central, where)
    return Judged(Decision.STAGE)


def check_offer(path: Path, signed: Claim, where: str) -> None:
    """Read the whole offer, and compare it with what is signed about it.

    Raises:
        ReleaseRefused: it is damaged, newer than this program, empty, or other than what is signed.
    """
    try:
        with Catalogue.open(path, whole=True) as catalogue:
            release = catalogue.release()
            services = catalogue.services(catalogue.ids("service"))
            for read in (
                catalogue.areas,
                catalogue.arrangements,
                catalogue.needs,
                catalogue.glossary,
                catalogue.synonyms,
            ):
                read()
    except OfferRefused as error:
        raise ReleaseRefused(where, signed.version, error.reason) from error
    found = (
        release.version, release.council, release.built_at, release.review_by, release.draft, len(services),
    )  # fmt: skip
    told = (
        signed.version, signed.council, signed.built_at, signed.review_by, signed.draft, signed.services,
    )  # fmt: skip
    if found != told:
        raise ReleaseRefused(where, signed.version, "it is not what is signed about it")


def _check_against_current(signed: Claim, state: State, central: Central, where: str) -> None:
    current = state.current
    if current is None:
        return
    if signed.draft and not current.draft and not central.accept_draft:
        raise ReleaseRefused(where, signed.version, "it is a draft, and what is shown is approved")
    if signed.services * 2 < current.services and not signed.shrink:
        few = f"it holds {signed.services} services, fewer than half of the {current.services} shown"
        raise ReleaseRefused(where, signed.version, few)
