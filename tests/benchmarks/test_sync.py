"""Following the central file: what a poll costs, how soon a new release is there, and who else notices.

The server is nginx over https with a private CA, on the same machine. Packs are 3 MB, three times what a
council's offer takes, but for the many kiosks, who fetch the delivered offer as it is.
"""

import json
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from central_place import MB, CentralPlace
from figures import Figure, percentile, spread
from programs import cpu_s
from PySide6.QtCore import QEventLoop, QTimer

from kiosk import settings as settings_file
from kiosk.central import passes, releases, running, sync
from kiosk.central.passes import Kind
from kiosk.paths import ROOT
from ui.faults import Faults
from ui.following import following
from ui.jobs import InlineJobs
from ui.scene import settle

sys.path.append(str(ROOT / "tests" / "kiosk" / "central"))
import servers

POLLS, UPDATES = 100, 10
LARGE = 3 * MB
MOST_POLL_CPU_MS, MOST_UPDATE_MS, MOST_FRAME_MS = 5.0, 1000.0, 50.0
MOST_GROWTH = 1.2
P99 = 0.99
LOOK_EVERY_MS, LOOK_SELDOM_MS = 20, 500
PATIENCE_S = 60
REST_S = 2.0
KIOSKS, FASTER = 10_000, 15.0
FEW_KIOSKS, MUCH_FASTER = 200, 300.0
LOOPBACK = Path("/proc/net/dev")

lacking = servers.lacking("nginx")
needs_nginx = pytest.mark.skipif(bool(lacking), reason=lacking or "it is here")
pytestmark = pytest.mark.benchmark(group="following the central file")


@pytest.fixture
def place(tmp_path):
    return CentralPlace(tmp_path)


@pytest.fixture
def server(place, tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", servers.HOST)
    for folder in (tmp_path, tmp_path.parent, place.folder):
        folder.chmod(0o755)
    work = tmp_path / "nginx"
    work.mkdir()
    with servers.nginx(place.folder, work) as running:
        yield running


def now():
    return datetime.now(UTC)


def installed(place, server, tmp_path, monkeypatch):
    """A kiosk's folder and its settings, read from a file as installed; version 1 is published."""
    home, file = tmp_path / "home", tmp_path / "kiosk.toml"
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(home))
    file.write_text(
        f'[central]\nlocation = "{server.location}"\nroot = "{place.root}"\nca_file = "{server.ca}"\n'
    )
    place.put(place.made(1, LARGE))
    return home, settings_file.load(file)


@needs_nginx
def test_unchanged_poll(benchmark, place, server, tmp_path, figures):
    place.put(place.made(1, LARGE))
    central, home = place.central(server.location, server.ca), tmp_path / "home"
    assert sync.one_pass(home, central, now()).kind == Kind.INSTALLED
    server.log.write_text("")
    used_ms = []

    def poll():
        before = time.thread_time()
        outcome = sync.one_pass(home, central, now())
        used_ms.append((time.thread_time() - before) * 1e3)
        assert (outcome.kind, outcome.error) == (Kind.UNCHANGED, None)

    benchmark.pedantic(poll, rounds=POLLS, warmup_rounds=1)

    requests = [line.split()[:3] for line in server.log.read_text().splitlines()]
    assert requests == [["HEAD", "200", "0"]] * len(used_ms)
    median = statistics.median(used_ms)
    figures.measured.append(
        Figure("unchanged poll, one HEAD, processor time", median, "ms", most=MOST_POLL_CPU_MS)
    )


@needs_nginx
def test_unchanged_poll_of_a_running_kiosk(benchmark, place, server, tmp_path, monkeypatch, qapp, figures):
    """As it makes it: all that the kiosk works from one wait to the next. No program is started."""
    home, settings = installed(place, server, tmp_path, monkeypatch)
    assert sync.one_pass(home, settings.central, now()).kind == Kind.INSTALLED
    monkeypatch.setattr("ui.following.sync", None)
    server.log.write_text("")
    used_ms = []

    with running.only_kiosk(home):
        follower = following(home, home, settings, None, InlineJobs(), Faults()).follower

        def poll():
            began = time.process_time()
            follower.go()
            _until(lambda: follower.next_in is not None, LOOK_SELDOM_MS)
            used_ms.append((time.process_time() - began) * 1e3)

        benchmark.pedantic(poll, rounds=UPDATES, warmup_rounds=1)
        follower.close()

    requests = [line.split()[:3] for line in server.log.read_text().splitlines()]
    assert requests == [["HEAD", "200", "0"]] * len(used_ms)
    assert passes.load(home).kind == Kind.UNCHANGED
    if benchmark.stats:
        figures.measured.append(
            Figure(
                "unchanged poll of a running kiosk, processor time",
                statistics.median(used_ms[1:]),
                "ms",
                most=MOST_POLL_CPU_MS,
            )
        )
        figures.notes.append(f"The first look of a running kiosk loads what it needs: {used_ms[0]:.0f} ms.")


@needs_nginx
def test_update_from_seen_to_active(benchmark, place, server, tmp_path, figures):
    central, home = place.central(server.location, server.ca), tmp_path / "home"
    versions = iter(range(1, 1000))

    def publish():
        place.put(place.made(next(versions), LARGE))

    def update():
        outcome = sync.one_pass(home, central, now())
        assert (outcome.kind, outcome.reason) == (Kind.INSTALLED, "")

    benchmark.pedantic(update, setup=publish, rounds=UPDATES, warmup_rounds=1)

    if benchmark.stats:
        took_ms = [seconds * 1e3 for seconds in benchmark.stats.stats.data]
        figures.measured.append(
            Figure("3 MB update, from seen to active", statistics.median(took_ms), "ms", most=MOST_UPDATE_MS)
        )
        figures.notes.append(f"3 MB update: {spread(took_ms, 'ms')}, over https.")


def test_memory_of_an_update(benchmark, place, tmp_path, figures):
    """Ten times as large a pack takes no more memory, but on the disk."""
    program = Path(__file__).with_name("passes_in_a_process.py")
    most = {}

    def both():
        for size in (LARGE, 10 * LARGE):
            place.put(place.made(1, size))
            line = [sys.executable, program, tmp_path / f"home-{size}", place.folder, place.root]
            said = subprocess.run(line, check=True, capture_output=True, text=True, cwd=ROOT).stdout
            most[size] = [float(word) for word in said.split()]

    benchmark.pedantic(both, rounds=1)

    (small_before, small), (large_before, large) = most[LARGE], most[10 * LARGE]
    figures.measured.append(
        Figure("memory of a 30 MB update; peer: 3 MB", large, "MB", small, most_of_peer=MOST_GROWTH)
    )
    figures.notes.append(
        f"Memory that a pass adds: {small - small_before:.1f} MB for 3 MB, {large - large_before:.1f} for 30."
    )


@needs_nginx
def test_frames_while_an_update_comes(benchmark, place, server, tmp_path, monkeypatch, kiosk_window, figures):
    """A kiosk that draws all the time while a pass fetches, verifies and stages, and the offer is changed."""
    home, settings = installed(place, server, tmp_path, monkeypatch)
    assert sync.one_pass(home, settings.central, now()).kind == Kind.INSTALLED
    shown, versions = releases.offer(home), iter(range(2, 1000))
    resting, looking, passing, showing = Frames(), Frames(), Frames(), Frames()

    with running.only_kiosk(home), kiosk_window(offer=shown, settings=settings) as app:
        followed = following(home, shown, settings, app, app.jobs, Faults())
        followed.offer.begin()
        app.window.frameSwapped.connect(app.window.update)
        app.window.update()

        def publish():
            settle()
            rested = time.monotonic() + REST_S
            with resting.of(app.window):
                _until(lambda: time.monotonic() > rested)
            with looking.of(app.window):
                followed.follower.go()
                _until(lambda: followed.follower.next_in is not None)
            place.put(place.made(next(versions), LARGE))

        def update():
            before = followed.offer.shown
            with passing.of(app.window):
                followed.follower.go()
                _until(lambda: followed.follower.next_in is not None)
            with showing.of(app.window):
                _until(lambda: followed.offer.shown != before)

        benchmark.pedantic(update, setup=publish, rounds=UPDATES, warmup_rounds=1)
        followed.close()

    assert releases.known(home).current.version == next(versions) - 1
    if benchmark.stats:
        figures.measured += [
            Figure(
                "longest frame while an update comes; peer: none comes",
                max(passing.took_ms),
                "ms",
                max(resting.took_ms),
                most=MOST_FRAME_MS,
            ),
            Figure("longest frame while a look is made", max(looking.took_ms), "ms", most=MOST_FRAME_MS),
            Figure("longest frame while its offer is put up", max(showing.took_ms), "ms", most=MOST_FRAME_MS),
            Figure("longest frame of both, its thread alone", max(passing.used_ms + showing.used_ms), "ms"),
        ]
        figures.notes.append(
            f"{len(passing.took_ms)} frames while {UPDATES + 1} updates came: median "
            f"{statistics.median(passing.took_ms):.1f} ms, 99th of 100 "
            f"{percentile(passing.took_ms, P99):.1f} ms. A new offer is put up only while nobody is there."
        )


class Frames:
    """How long the frames of a window took, and how long their thread worked, while a context lasts."""

    def __init__(self):
        self.took_ms, self.used_ms = [], []
        self._last = None

    @contextmanager
    def of(self, window):
        self._last = None
        window.frameSwapped.connect(self._frame)
        yield
        window.frameSwapped.disconnect(self._frame)

    def _frame(self):
        now_s = time.perf_counter(), time.thread_time()
        if self._last:
            self.took_ms.append((now_s[0] - self._last[0]) * 1e3)
            self.used_ms.append((now_s[1] - self._last[1]) * 1e3)
        self._last = now_s


def _until(done, every_ms=LOOK_EVERY_MS):
    loop, looks = QEventLoop(), QTimer()
    looks.timeout.connect(lambda: loop.quit() if done() else None)
    looks.start(every_ms)
    loop.exec()


@needs_nginx
def test_ten_thousand_kiosks(benchmark, place, server, tmp_path, figures, pytestconfig):
    """Each polls every 15 minutes; then a new release comes, and all have it. Time runs 15 times as fast."""
    for_show = pytestconfig.getoption("benchmark_disable")
    kiosks, faster = (FEW_KIOSKS, MUCH_FASTER) if for_show else (KIOSKS, FASTER)
    old, new = place.made(1), place.made(2)
    switch = tmp_path / "switch"
    program = Path(__file__).with_name("many_kiosks.py")
    line = [
        sys.executable, program, f"{server.location}/offer.pack", server.ca, str(kiosks), str(faster), switch
    ]  # fmt: skip
    found = {}

    def both():
        place.put(old)
        with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, cwd=ROOT) as crowd:
            assert crowd.stdout.readline() == "began\n"
            marks = [Mark(server)]
            time.sleep(15 * 60 / faster)
            marks.append(Mark(server))
            place.put(new)
            aside = switch.with_suffix(".new")
            aside.write_text(place.digest())
            aside.replace(switch)
            found.update(json.loads(crowd.stdout.readline()))
            marks.append(Mark(server))
        found["quiet"], found["busy"] = marks[1] - marks[0], marks[2] - marks[1]

    benchmark.pedantic(both, rounds=1)

    assert found["fetches"] == kiosks
    assert found["faults"] == []
    assert found["body_bytes"] == kiosks * len(new)
    if not for_show:
        tell(found, kiosks, faster, len(new), figures)


def tell(found, kiosks, faster, size, figures):
    quiet_cpu_s, quiet_bytes = found["quiet"]
    busy_cpu_s, busy_bytes = found["busy"]
    looks = found["looks"]
    figures.measured += [
        Figure("10,000 kiosks, polls a second", looks / found["quiet_s"], "/s"),
        Figure("10,000 kiosks, nginx a poll, processor time", quiet_cpu_s / looks * 1e3, "ms"),
        Figure("10,000 kiosks, bytes on the wire a poll", quiet_bytes / looks, "B"),
        Figure("10,000 kiosks, polls begun late by at most", found["late_s"] * 1e3, "ms"),
        Figure("10,000 kiosks, wait for an answer, 99th of 100", found["wait_99_ms"], "ms"),
        Figure("10,000 kiosks, all have the new release", found["all_s"] * faster / 60, "min"),
    ]
    figures.notes.append(
        f"{kiosks} kiosks polled {looks} times in {found['quiet_s']:.0f} s, {faster:g} times as fast as they "
        f"would; nginx used {quiet_cpu_s:.1f} s of one processor. A pack of {size / 1e3:.0f} kB then went to "
        f"all in {found['all_s']:.0f} s: {busy_bytes / MB:.0f} MB on the wire, nginx {busy_cpu_s:.1f} s; "
        f"polls began up to {found['late_s_meanwhile']:.0f} s late."
    )


class Mark:
    """How much the server has worked, and the loopback carried, up to now."""

    def __init__(self, server):
        self._cpu_s = cpu_s(server.process.pid)
        line = next(line for line in LOOPBACK.read_text().splitlines() if line.strip().startswith("lo:"))
        self._bytes = int(line.split(":")[1].split()[0])

    def __sub__(self, before):
        return self._cpu_s - before._cpu_s, self._bytes - before._bytes
