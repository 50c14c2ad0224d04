"""Very many kiosks that poll one address, each as a kiosk does; time runs as many times as fast as is said.

Each poll is a new TLS connection with one HEAD; a mark that changed is followed by a GET of the whole pack,
as in kiosk/central/web.py. When to poll is said by kiosk/central/schedule.py. What a pass does with what it
fetched is left out, but for the checksum.

Once the file `switch` is there, it waits until every kiosk has the pack whose checksum that file holds; then
it prints one JSON document.
"""

import hashlib
import heapq
import http.client
import json
import random
import ssl
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.central.passes import Kind, LastPass
from kiosk.central.schedule import next_pass_in
from kiosk.settings import Central

CENTRAL = Central(location="https://", every_minutes=15)
LAST = LastPass(Kind.UNCHANGED, datetime.now(UTC), "", 0)
HANDS = 24
CHECK_S = 0.05
TIMEOUT_S = 60


class Crowd:
    """All kiosks. `waits_ms` are from asking to the answer, `late_s` how late each poll began."""

    def __init__(self, address, context, kiosks, faster):
        parts = urlsplit(address)
        self._host, self._port, self._path = parts.hostname, parts.port, parts.path
        self._context, self._faster = context, faster
        self._chance, self._lock = random.Random(20261122), threading.Lock()  # noqa: S311 - the same each time
        first = self._mark()
        began, interval_s = time.perf_counter(), CENTRAL.every_minutes * 60 / faster
        # Somewhere in the middle of their interval, as kiosks are that have run for long.
        self._due = [(began + interval_s * self._chance.random(), number) for number in range(kiosks)]
        heapq.heapify(self._due)
        self._marks = [first] * kiosks
        self.shown = {}
        self.waits_ms, self.late_s, self.faults = [], [], []
        self.body_bytes = 0
        self.over = False

    def hand(self):
        """Do one poll after the other, of whichever kiosk is next."""
        while not self.over:
            with self._lock:
                due, number = heapq.heappop(self._due)
            time.sleep(max(due - time.perf_counter(), 0))
            began = time.perf_counter()
            try:
                self._pass(number)
            except (OSError, http.client.HTTPException) as error:
                self.faults.append(repr(error))
            with self._lock:
                self.late_s.append(began - due)
                wait = next_pass_in(CENTRAL, LAST, self._chance.random()).total_seconds() / self._faster
                heapq.heappush(self._due, (time.perf_counter() + wait, number))

    def _pass(self, number):
        began = time.perf_counter()
        mark = self._mark()
        self.waits_ms.append((time.perf_counter() - began) * 1e3)
        if mark == self._marks[number]:
            return
        answer, body = self._ask("GET")
        with self._lock:
            self.body_bytes += len(body)
            self.shown[number] = hashlib.sha256(body).hexdigest()
            self._marks[number] = answer.headers["ETag"]

    def _mark(self):
        return self._ask("HEAD")[0].headers["ETag"]

    def _ask(self, method):
        link = http.client.HTTPSConnection(self._host, self._port, timeout=TIMEOUT_S, context=self._context)
        try:
            link.request(method, self._path, headers={"Accept-Encoding": "identity"})
            answer = link.getresponse()
            return answer, answer.read()
        finally:
            link.close()


def main(address, ca, kiosks, faster, switch):
    crowd = Crowd(address, ssl.create_default_context(cafile=ca), kiosks, faster)
    hands = [threading.Thread(target=crowd.hand, daemon=True) for _ in range(HANDS)]
    began = time.perf_counter()
    for hand in hands:
        hand.start()
    say("began")
    while not switch.exists():
        time.sleep(CHECK_S)
    quiet_s, waits, late_s = time.perf_counter() - began, sorted(crowd.waits_ms), max(crowd.late_s)
    wanted = switch.read_text()
    while sum(1 for shown in list(crowd.shown.values()) if shown == wanted) < kiosks:
        time.sleep(CHECK_S)
    all_s = time.perf_counter() - began - quiet_s
    crowd.over = True
    say(
        json.dumps(
            {
                "quiet_s": quiet_s,
                "looks": len(waits),
                "wait_median_ms": waits[len(waits) // 2],
                "wait_99_ms": waits[len(waits) * 99 // 100],
                "late_s": late_s,
                "all_s": all_s,
                "late_s_meanwhile": max(crowd.late_s),
                "fetches": len(crowd.shown),
                "body_bytes": crowd.body_bytes,
                "faults": crowd.faults[:3],
            }
        )
    )


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    address, ca, kiosks, faster, switch = sys.argv[1:]
    main(address, ca, int(kiosks), float(faster), Path(switch))
