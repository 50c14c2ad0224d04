"""Which offer is on the screen: another one is shown between two visits only, and then proves itself.

Whoever stages a release, or takes one back, does so on the disk: the pass of this kiosk, `sync` or `rollback`
from a command line, staff. Here it is noticed by a look at one small file, four times a second. All that
takes time is done in jobs; on the GUI thread an open offer is put in the place of another.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.central import running
from kiosk.central.releases import PROVED_AFTER_S
from kiosk.central.running import Mark
from kiosk.errors import FileUnwritable
from kiosk.offer.catalogue import Catalogue
from ui.jobs import Err, Jobs, Ok

LOOK_EVERY_MS = 250
AFTER_A_FAILURE_MS = 30_000
"""A full disk, or a pass under way, is not over in a second."""
A_FRAME_MS = 30
"""Making a new offer ready and showing it are too much for one frame."""

_log = logging.getLogger(__name__)


class Stage(Protocol):
    """What shows an offer, in two steps, so that no frame waits for both."""

    def is_free(self) -> bool:
        """Whether nobody is there, and nothing of the last visit is left to do."""
        ...

    def prepare(self, catalogue: Catalogue) -> object:
        """Make ready to show this offer.

        Raises:
            OfferRefused: it is damaged.
        """
        ...

    def show(self, prepared: object) -> None:
        """Show what was prepared, and close the offer before."""
        ...

    def discard(self, prepared: object) -> None:
        """Forget what was prepared, and close it."""
        ...


@dataclass(frozen=True, slots=True)
class _Taken:
    """What is to be shown, as the state was at `mark`; without `catalogue` it is what is shown already."""

    mark: Mark
    path: Path
    catalogue: Catalogue | None


class CurrentOffer(QObject):
    """Keeps on `stage` the offer that the state in `home` names. `shown` is the one that is there already."""

    def __init__(
        self,
        home: Path,
        shown: Path,
        stage: Stage,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._home, self._shown, self._stage, self._jobs, self._now = home, shown, stage, jobs, now
        self._mark: Mark = None
        self._under_way = False
        self._look = QTimer(self)
        self._look.timeout.connect(self.look)
        self._proof = QTimer(self)
        self._proof.setSingleShot(True)
        self._proof.timeout.connect(self._prove)

    @property
    def shown(self) -> Path:
        """The file of the offer on the screen."""
        return self._shown

    @Slot()
    def begin(self) -> None:
        """The first picture is on the screen."""
        self._look.start(LOOK_EVERY_MS)
        self._proof.start(PROVED_AFTER_S * 1000)

    @Slot()
    def look(self) -> None:
        """Is another offer to be shown, and is nobody there?"""
        mark = running.mark(self._home)
        if self._under_way or mark == self._mark or not self._stage.is_free():
            return
        home, shown, now = self._home, self._shown, self._now()
        self._do(lambda: _take(home, shown, now), self._taken)

    @Slot()
    def fault(self) -> None:
        """Something went wrong: heal what is damaged. Of a release on trial it is a start in vain."""
        if self._under_way:
            return
        if self._proof.isActive():
            self._proof.start()
        home, now = self._home, self._now()
        self._do(lambda: running.begin(home, now), lambda _: None)

    def _taken(self, result: Ok[_Taken] | Err) -> None:
        match result:
            case Ok(taken) if taken.catalogue is None:
                self._mark = taken.mark
            case Ok(taken):
                self._change_to(taken)
            case Err(error):
                # A pass under way is nothing to warn of: it is over when this looks again.
                is_busy = isinstance(error, FileUnwritable) and error.reason == running.BUSY
                _log.log(
                    logging.INFO if is_busy else logging.WARNING, "the state cannot be changed now: %s", error
                )
                self._look.start(AFTER_A_FAILURE_MS)

    def _change_to(self, taken: _Taken) -> None:
        if not self._stage.is_free():  # somebody has come meanwhile: it is looked at again after their visit
            taken.catalogue.close()
            return
        self._proof.start(PROVED_AFTER_S * 1000)
        try:
            prepared = self._stage.prepare(taken.catalogue)
        except BaseException:
            taken.catalogue.close()
            raise
        self._under_way = True
        QTimer.singleShot(A_FRAME_MS, self, lambda: self._show(taken, prepared))

    def _show(self, taken: _Taken, prepared: object) -> None:
        self._under_way = False
        if not self._stage.is_free():
            self._stage.discard(prepared)
            return
        self._stage.show(prepared)
        self._mark, self._shown = taken.mark, taken.path

    @Slot()
    def _prove(self) -> None:
        home, shown = self._home, self._shown
        self._do(lambda: running.prove(home, shown), self._proved)

    def _proved(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            self._proof.start(AFTER_A_FAILURE_MS)

    def _do(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        self._under_way = True

        def done(result: Ok[object] | Err) -> None:
            self._under_way = False
            self._look.start(LOOK_EVERY_MS)
            then(result)

        self._jobs.run(job, done)


def _take(home: Path, shown: Path, now: datetime) -> _Taken:
    path = running.take(home, now)
    mark = running.mark(home)
    if path == shown:
        return _Taken(mark, path, None)
    return _Taken(mark, path, Catalogue.open(path, handed_over=True))
