"""`make demo-sync`: releases on their way from the publisher to a kiosk's screen, in half a minute.

Everything is real: keys, signatures, the commands as IT gives them, a kiosk that follows, a finger that
touches its screen. Only the content is made up (tests/tiny_offer), and it all happens in a folder that is
gone again afterwards. Each step looks at the screen, and the demo fails where that does not show what it
should.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize  # noqa: E402 - the tree is found first
from PySide6.QtTest import QTest  # noqa: E402

from kiosk import log  # noqa: E402
from kiosk.central import running  # noqa: E402
from kiosk.settings import Settings, load  # noqa: E402
from ui.application import Application, build, qt_application  # noqa: E402
from ui.faults import Faults  # noqa: E402
from ui.following import Following, following  # noqa: E402
from ui.scene import Finger, go_on, nodes, settle  # noqa: E402

OLD_NUMBER, NEW_NUMBER = "01632 960123", "01632 960777"  # of the range that Ofcom keeps for stories
SERVICE = Path("offer/services/groups/carers-line.yaml")
AREA, NAME = "Groups and training", "Example Carers advice line"
LONGEST_WAIT_S = 120.0


class Failed(Exception):
    """The demo did not show what it promised."""


def say(number: int, title: str) -> None:
    """The heading of a step."""
    sys.stdout.write(f"\n{number}. {title}\n")
    sys.stdout.flush()


def tell(line: str) -> None:
    """What can be seen."""
    sys.stdout.write(f"     {line}\n")
    sys.stdout.flush()


def command(*words: str, code: int = 0, keep: int = 9) -> None:
    """Give a command as IT would, and show what it answers."""
    tell(f"$ kinship-kiosk {' '.join(words)}")
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, encoding="utf-8", check=False
    )
    for line in (answer.stdout + answer.stderr).splitlines()[:keep]:
        tell(f"  {line.replace(str(Path.cwd()), '')}")
    if answer.returncode != code:
        raise Failed(f"it ended with {answer.returncode}, not {code}")


class Screen:
    """The kiosk's screen, and a finger in front of it."""

    def __init__(self, app: Application, followed: Following) -> None:
        self._app, self._followed = app, followed
        self._finger = Finger(app.window, QTest.createTouchDevice())

    def a_pass(self) -> None:
        """Have the kiosk make the pass now that it would make within a quarter of an hour."""
        self._followed.follower.go()
        self.until(lambda: self._followed.follower.next_in is not None)

    def touch(self, *names: str) -> None:
        """Touch these, one after the other."""
        for name in names:
            self._finger.touch(name)

    def reads(self) -> None:
        """Somebody walks up, and opens the service."""
        self.touch("Touch to start", AREA, f"Read more: {NAME}")

    def leaves(self) -> None:
        """They finish."""
        self.touch("Finish and clear", "Touch for the next person")

    def shows(self, number: str) -> None:
        """Look for a telephone number on the screen.

        Raises:
            Failed: it is not there.
        """
        settle()
        names = [node.name.replace("\u00a0", " ") for node in nodes(self._app.window)]
        if not any(number in name for name in names):
            raise Failed(f"the screen does not show {number}, but: {names}")
        tell(f"on the screen: {NAME}, telephone {number}")

    def until(self, done: Callable[[], bool]) -> None:
        """Let the kiosk run until something has happened.

        Raises:
            Failed: it has not, for long.
        """
        end = time.monotonic() + LONGEST_WAIT_S
        while not done():
            if time.monotonic() > end:
                raise Failed("nothing happened for two minutes")
            go_on()

    def version(self) -> int:
        """Which release is shown."""
        return self._app.catalogue.release().version


@contextmanager
def kiosk(home: Path, settings: Settings) -> Iterator[Screen]:
    """A kiosk that runs and follows, as `kinship-kiosk run` does, with no screen needed."""
    qt_application(["demo-sync"])
    with running.only_kiosk(home), log.kept(home):
        shown = running.begin(home, datetime.now(UTC))
        app = build(shown, settings, QSize(1920, 1080))
        followed = following(home, shown, settings, app, app.jobs, Faults())
        app.window.show()
        settle(app.window.isExposed)
        followed.begin()
        try:
            yield Screen(app, followed)
        finally:
            followed.close()
            app.close()


def prepare(work: Path) -> Path:
    """A folder with the content, an empty share, and a kiosk's settings; the kiosk's own folder."""
    shutil.copytree(ROOT / "tests" / "tiny_offer", work / "offer")
    (work / "share").mkdir()
    home = work / "kiosk"
    home.mkdir()
    root = work / "keys" / "root.json"
    (home / "kiosk.toml").write_text(
        f"[screen]\nsize_mm = [476, 268]\n[central]\nlocation = '{work / 'share'}'\nroot = '{root}'\n",
        "utf-8",
    )
    os.environ["KINSHIP_KIOSK_HOME"] = str(home)
    os.environ["KINSHIP_KIOSK_KEY_PASSPHRASE"] = "only for this demo"  # noqa: S105 - its keys are gone with it
    os.environ["COLUMNS"] = "110"
    os.environ["PYTHONPATH"] = str(ROOT)
    os.chdir(work)
    return home


def show(work: Path) -> None:
    """All steps."""
    publish = ("publish", "offer", "--central", "share", "--keys", "keys", "--draft")
    home = prepare(work)
    say(1, "IT makes keys once, and publishes the offer to a share.")
    command("keys", "create", "keys", keep=0)
    command(*publish, keep=1)
    say(2, "A kiosk that was told where the share is, and which root of trust to believe, follows it.")
    command("sync")
    with kiosk(home, load(home / "kiosk.toml")) as screen:
        screen.reads()
        screen.shows(OLD_NUMBER)
        say(3, "The line gets a new number: the editor writes it down, and publishes.")
        SERVICE.write_text(SERVICE.read_text("utf-8").replace(OLD_NUMBER, NEW_NUMBER), "utf-8")
        command(*publish)
        say(4, "The kiosk fetches and checks it. Somebody is reading, so nothing changes for them.")
        screen.a_pass()
        command("status", keep=3)
        screen.shows(OLD_NUMBER)
        say(5, "They finish. The next person reads the new number.")
        screen.leaves()
        screen.until(lambda: screen.version() == 2)
        screen.reads()
        screen.shows(NEW_NUMBER)
        screen.leaves()
        say(6, "Something spoils the file on the share: one letter in the middle of it.")
        spoil(work / "share" / "offer.pack")
        command("sync", code=5)
        screen.reads()
        screen.shows(NEW_NUMBER)
        screen.leaves()
        say(7, "The new number turns out to be wrong. This kiosk goes back; version 2 stays out.")
        command("rollback")
        screen.until(lambda: screen.version() == 1)
        screen.reads()
        screen.shows(OLD_NUMBER)
        screen.leaves()
    say(8, "What the kiosk wrote down of all this:")
    for line in (home / "log" / log.FILE_NAME).read_text("utf-8").splitlines():
        tell(line.replace(str(work), ""))


def spoil(pack: Path) -> None:
    """Change one byte in the middle of a file."""
    content = bytearray(pack.read_bytes())
    content[len(content) // 2] ^= 1
    pack.write_bytes(content)


def main() -> int:
    """Run the demo; 1 where it did not show what it promised."""
    started, here = time.monotonic(), Path.cwd()
    with tempfile.TemporaryDirectory() as work:
        try:
            show(Path(work).resolve())
        except Failed as error:
            sys.stderr.write(f"demo-sync: {error}\n")
            return 1
        finally:
            os.chdir(here)
    sys.stdout.write(f"\nDone in {time.monotonic() - started:.0f} seconds.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
