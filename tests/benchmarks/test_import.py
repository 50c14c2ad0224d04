"""How long an Open Referral feed of 10,000 services takes to come in, and how much memory it takes.

The time is that of the processor, so that what else runs on the machine counts little; the clock's stands
beside it. Each import is a process of its own.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from figures import Figure
from plausible_feed import plausible_feed

from kiosk.paths import ROOT

SERVICES = 10_000
PROGRAM = """
import json, resource, sys, time
from datetime import datetime
from pathlib import Path
from kiosk.content.openreferral.bring_in import import_feed
from kiosk.content.openreferral.feed import Feed
from kiosk.content.openreferral.london import ENGLAND

began = time.monotonic()
outcome = import_feed(Feed(sys.argv[1]), Path(sys.argv[2]), datetime.now(ENGLAND))
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "went_in": outcome.went_in,
    "clock_s": time.monotonic() - began,
    "processor_s": used.ru_utime + used.ru_stime,
    "memory_mb": used.ru_maxrss / 1024,
}))
"""

pytestmark = [
    pytest.mark.benchmark(group="import"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from the system"),
]


def test_a_large_feed_comes_in(benchmark, figures, tmp_path):
    feed = plausible_feed(tmp_path / "feed.json", SERVICES)

    def import_it(into):
        line = [sys.executable, "-c", PROGRAM, str(feed), str(tmp_path / into)]
        return json.loads(subprocess.run(line, cwd=Path(ROOT), check=True, stdout=subprocess.PIPE).stdout)

    first = benchmark.pedantic(lambda: import_it("offer"))
    again = import_it("offer")
    assert first["went_in"] == again["went_in"] > SERVICES * 0.99
    for name, found in (("for the first time", first), ("again", again)):
        about = f"import of {SERVICES:,} services {name}"
        figures.measured.append(Figure(f"{about}, processor", found["processor_s"], "s", most=60))
        figures.measured.append(Figure(f"{about}, clock", found["clock_s"], "s", most=60))
        figures.measured.append(Figure(f"{about}, memory", found["memory_mb"], "MB", most=500))
