"""Fixtures for all tests. The tiny offer stands in tests/tiny_offer: four services in three areas.

`child-benefit` has a web page and no telephone, `carers-line` both, `text-for-help` only a number for texts,
`tea-and-talk` neither, but places and a schedule.

The example offer stands in tests/example_offer: all areas and arrangements of an invented town, groups, and
confirmed numbers. Plausible offers of any size are made by tests/offers/plausible_offer.py.
"""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS

TINY = Path(__file__).parent / "tiny_offer"
EXAMPLE = Path(__file__).parent / "example_offer"
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)  # a Sunday

# pytest imports each test file by itself: what they share is found here.
sys.path.append(str(Path(__file__).parent / "offers"))

# What CI and the cheapest kiosk have in common; read when Qt's application object is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture
def full_disk(tmp_path):
    """A folder on a disk of its own, of 16 kB: smaller than any print."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root of a Linux mounts a disk")
    folder = tmp_path / "full disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def tiny_source(tmp_path):
    """The folder of a valid small source, which the test may change."""
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


@pytest.fixture(scope="session")
def tiny_offer(tmp_path_factory):
    """The database built from the small source. It is shared: copy it before changing it."""
    out = tmp_path_factory.mktemp("tiny") / "offer.db"
    build(read(TINY), out, version=7)
    return out


@pytest.fixture(scope="session")
def example_folder():
    """The source of the example offer. It is shared: copy it before changing it."""
    return EXAMPLE


@pytest.fixture(scope="session")
def example_offer(tmp_path_factory):
    """The database built from the example offer. It is shared: copy it before changing it."""
    out = tmp_path_factory.mktemp("example") / "offer.db"
    build(read(EXAMPLE), out, version=1)
    return out


@pytest.fixture
def tiny_catalogue(tiny_offer):
    """The small offer, open."""
    with Catalogue.open(tiny_offer) as catalogue:
        yield catalogue


@pytest.fixture
def unreadable():
    """A file that is there and cannot be read, even by root, whom no permission stops."""
    path = Path("/proc/self/mem")
    if not path.exists():
        pytest.skip("only Linux has such a file")
    return path


@pytest.fixture(scope="session")
def whole_offer(tmp_path_factory):
    """The database built from today's whole content. It is shared: copy it before changing it."""
    out = tmp_path_factory.mktemp("whole") / "offer.db"
    build(read(ASSETS / "offer"), out)
    return out


@pytest.fixture(scope="session")
def qapp():
    """Qt's application object as the kiosk makes it, with its fonts; pytest-qt uses it too."""
    from ui.application import qt_application

    return qt_application(["kinship-kiosk-tests"])


@pytest.fixture(scope="session")
def touch_device(qapp):
    """What a finger touches the screen by."""
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def kiosk_window(qapp, whole_offer):
    """The real kiosk in a window, for as long as the context lasts: `with kiosk_window(printer=…) as app`.

    It stands on a screen of `mm`, in the orientation of `size`, and says that today is `TODAY`.
    """
    from PySide6.QtCore import QSize

    from kiosk.settings import Settings
    from ui.application import build as build_kiosk
    from ui.scene import settle

    @contextmanager
    def show(offer=None, settings=None, size=(1920, 1080), mm=(476.0, 268.0), **around):
        settings = replace(settings or Settings(), screen_mm=mm)
        around.setdefault("today", lambda: TODAY)
        around.setdefault("now", lambda: NOW)
        app = build_kiosk(offer or whole_offer, settings, QSize(*size), **around)
        try:
            app.window.show()
            settle(app.window.isExposed)
            yield app
        finally:
            app.close()

    return show


@pytest.fixture
def open_kiosk(kiosk_window):
    """Opens the real kiosk: `app = open_kiosk(printer=…)`; it is closed when the test ends."""
    with ExitStack() as opened:
        yield lambda **around: opened.enter_context(kiosk_window(**around))


class _TogetherByPlace(LoadScopeScheduling):
    """On several cores a file stays together, and so do all tests that look at one screen."""

    SCREENS = ("43-inch-portrait", "43-inch", "32-inch", "15-inch", "portrait")

    def _split_scope(self, nodeid):
        file = nodeid.partition("::")[0]
        if "accessibility" not in file:
            return file
        return next((one for one in self.SCREENS if f"-{one}-" in nodeid), "landscape")


def pytest_xdist_make_scheduler(config, log):
    return _TogetherByPlace(config, log)
