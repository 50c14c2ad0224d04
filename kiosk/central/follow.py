"""Following the central file: a pass, what the log keeps of it, and this kiosk's word in the table of all."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from kiosk.central import fleet, passes
from kiosk.central.outcome import Outcome
from kiosk.central.passes import Kind
from kiosk.central.sync import one_pass
from kiosk.settings import Settings

_log = logging.getLogger(__name__)


def follow(home: Path, settings: Settings, now: datetime) -> Outcome:
    """One pass. What came of it is logged where it differs from the pass before, and left beside the pack."""
    before = passes.load(home)
    outcome = one_pass(home, settings.central, now)
    if before is None or outcome.kind is Kind.INSTALLED or outcome.reason != before.reason:
        level = logging.WARNING if outcome.error else logging.INFO
        reason = f": {outcome.reason}" if outcome.reason else ""
        _log.log(level, "central file: %s, version %s%s", outcome.kind, outcome.version, reason)
    report = fleet.report_of(home, settings.hub, settings.central, outcome, now)
    fleet.leave(settings.central.location, report)
    return outcome
