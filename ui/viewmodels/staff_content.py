"""The content of this kiosk, for staff: what is shown, what is wrong, and the three things to do about it.

What they do is shown after their visit, as every change of the offer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Slot

from kiosk.central.check_up import WARN_AHEAD
from kiosk.cli.words import in_words
from kiosk.offer import dates
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Release
from kiosk.status import EMBEDDED_VERSION
from ui.current_visit import CurrentVisit
from ui.hand_pass import Came
from ui.jobs import Err, Jobs, Ok
from ui.models.list_model import ListModel
from ui.upkeep import Known, Upkeep
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import constant, view_of

PAGE = "staff-content"


@dataclass(frozen=True, slots=True)
class StickRow:
    """A folder on a stick that holds a central file."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Doing:
    """What staff have begun here, and what came of it: `StaffContentProps` has the words."""

    busy: str = ""
    outcome: str = ""
    outcome_version: int = 0
    reason: str = ""
    sticks: str = ""


@dataclass(frozen=True, slots=True)
class StaffContentProps:
    """`version` 0 came with the program. `coming` is the version after this visit, -1 where it stays.

    `back_to` is the version that going back leads to, -1 where there is none to go back from. Texts are empty
    where nothing is known. `busy`: what is under way, look, stick or back. `outcome`: what came of it, a
    `Kind`, or back, or trouble. `sticks`: "", looking, none or found. `alone`: it follows nothing at all.
    """

    council: str = ""
    version: int = EMBEDDED_VERSION
    draft: bool = False
    review_by: str = ""
    review_due: bool = False
    since: str = ""
    checked: str = ""
    trouble: str = ""
    signed_until: str = ""
    signatures_end: bool = False
    on_trial: bool = False
    coming: int = -1
    back_to: int = -1
    can_look: bool = False
    alone: bool = True
    busy: str = ""
    outcome: str = ""
    outcome_version: int = 0
    reason: str = ""
    sticks: str = ""


def moment(at: datetime | None) -> str:
    """A day and a time of day here, in words."""
    if at is None:
        return ""
    here = at.astimezone()
    return f"{dates.in_words(here.date())}, {here:%H:%M}"


def coming(known: Known, shown: Path) -> int:
    """The version that is shown after this visit; -1: the same as now."""
    if known.status.waiting is not None:
        return known.status.waiting
    return known.status.version if known.chosen != shown else -1


def derive(
    release: Release,
    shown: Path,
    known: Known | None,
    doing: Doing,
    now: datetime,
    today: date,
    follows: bool | None = None,
) -> StaffContentProps:
    """The page. Without `known` only what the shown offer itself says is known.

    `follows`: this kiosk has a central file; None: it looks for nothing at all.
    """
    props = StaffContentProps(
        council=release.council,
        version=release.version,
        draft=release.draft,
        review_by=dates.in_words(release.review_by),
        review_due=release.is_due(today),
        can_look=bool(follows),
        alone=follows is None,
        busy=doing.busy,
        outcome=doing.outcome,
        outcome_version=doing.outcome_version,
        reason=doing.reason,
        sticks=doing.sticks,
    )
    if known is None:
        return props
    status, same = known.status, known.chosen == shown
    ends = status.expires if same else None
    return replace(
        props,
        since=moment(status.active_since) if same else "",
        checked=moment(status.checked_at),
        trouble=status.last_error or "",
        signed_until=dates.in_words(ends.date()) if ends else "",
        signatures_end=ends is not None and ends - now < WARN_AHEAD,
        on_trial=same and status.on_trial,
        coming=coming(known, shown),
        back_to=-1 if known.back_to is None else known.back_to,
    )


class StaffContent(view_of(StaffContentProps)):
    """The content page. Without `upkeep` this kiosk was started to show one offer, and follows nothing."""

    found = constant(ListModel, "_found")

    def __init__(
        self,
        catalogue: Catalogue,
        upkeep: Upkeep | None,
        visit: CurrentVisit,
        route: Route,
        jobs: Jobs,
        now: Callable[[], datetime],
        today: Callable[[], date],
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._release, self._shown, self._upkeep, self._jobs = (
            catalogue.release(),
            catalogue.path,
            upkeep,
            jobs,
        )
        self._now, self._today = now, today
        self._known: Known | None = None
        self._doing = Doing()
        self._found = ListModel(StickRow, self)
        route.arrived.connect(self._arrived)
        visit.ended.connect(self._forget)
        if upkeep:
            upkeep.passes.ended.connect(self._came)
        self._derive()

    @Slot()
    def look(self) -> None:
        """*Look for new content now.*"""
        if self.props.can_look and not self._doing.busy:
            self._do(Doing(busy="look"))
            self._upkeep.passes.go("")

    @Slot()
    def findSticks(self) -> None:
        """*From a USB stick*: which are there?"""
        if self._upkeep and not self._doing.busy:
            self._found.show([])
            self._do(Doing(sticks="looking"))
            self._jobs.run(self._upkeep.sticks, self._found_sticks)

    @Slot(str)
    def takeFrom(self, path: str) -> None:
        """Take what a stick carries, if it can be trusted."""
        if not self._doing.busy and path in {row.path for row in self._found.rows}:
            self._do(Doing(busy="stick"))
            self._upkeep.passes.go(path)

    @Slot()
    def goBack(self) -> None:
        """*Back to the version before*; the one that is shown stays out until a higher one comes."""
        if self.props.back_to >= 0 and not self._doing.busy:
            self._do(Doing(busy="back"))
            self._jobs.run(self._upkeep.go_back, self._went_back)

    def _found_sticks(self, result: Ok[tuple[Path, ...]] | Err) -> None:
        if self._doing.sticks != "looking":
            return
        paths = result.value if isinstance(result, Ok) else ()
        self._found.show([StickRow(str(path), " / ".join(path.parts[-2:])) for path in paths])
        self._do(Doing(sticks="found" if paths else "none"))

    def _went_back(self, result: Ok[int] | Err) -> None:
        match result:
            case Ok(version):
                self._do(Doing(outcome="back", outcome_version=version))
            case Err(error):
                self._do(Doing(outcome="trouble", reason=in_words(error)))
        self._refresh()

    @Slot(object)
    def _came(self, came: Came) -> None:
        if self._doing.busy in ("look", "stick"):
            kind = came.kind.value if came.kind else "trouble"
            self._do(Doing(outcome=kind, outcome_version=came.version, reason=came.reason))
            self._refresh()

    @Slot(str, str)
    def _arrived(self, page: str, _about: str) -> None:
        if page == PAGE:
            self._doing = replace(Doing(), busy=self._doing.busy)
            self._refresh()

    @Slot()
    def _forget(self) -> None:
        self._found.show([])
        self._doing = replace(Doing(), busy=self._doing.busy)
        self._derive()

    def _refresh(self) -> None:
        self._derive()
        if self._upkeep:
            self._jobs.run(self._upkeep.known, self._is_known)

    def _is_known(self, result: Ok[Known] | Err) -> None:
        self._known = result.value if isinstance(result, Ok) else None
        self._derive()

    def _do(self, doing: Doing) -> None:
        self._doing = doing
        self._derive()

    def _derive(self) -> None:
        follows = self._upkeep.follows if self._upkeep else None
        now, today = self._now(), self._today()
        self.show(derive(self._release, self._shown, self._known, self._doing, now, today, follows))
