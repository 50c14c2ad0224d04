"""Runs the program itself, as a person or a service would, and looks at what it leaves behind.

`kiosk` gives it a command; `walk_up` stands in front of its screen.
"""

import importlib.util
import os
import re
import subprocess
import sys
from dataclasses import dataclass

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.paths import ROOT
from ui.scene import Finger, nodes, settle
from ui.viewmodels.printing import ENDS

IPP_SERVER = ROOT / "tests" / "printing" / "ipp_server.py"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2  # what lets root read a file that nobody may read
PR_CAPBSET_DROP = 24
KEEPS_ITS_RIGHTS = 99


@dataclass(frozen=True)
class Answer:
    """What the program said. `err` and `out` are whole."""

    code: int
    out: str
    err: str

    def assert_refused(self, code, *told):
        """One line with all of what is `told`, nothing else, and this exit code."""
        assert (self.code, self.out) == (code, ""), self
        assert re.fullmatch(r"[^\n]{20,}\n", self.err), self.err
        assert [each for each in told if str(each) not in self.err] == [], self.err
        assert "Traceback" not in self.err


def snapshot(folder):
    """Every file with its content and the time it was written, as far as it may be read; and every folder."""
    return {
        path: (path.lstat().st_mtime_ns, path.read_bytes() if os.access(path, os.R_OK) else None)
        if path.is_file()
        else None
        for path in sorted(folder.rglob("*"))
    }


# Run in a Python of its own before the program takes its place: what is given up stays so.
GIVE_UP_RIGHTS = f"""
import ctypes, os
if os.geteuid() == 0:
    for capability in ({CAP_DAC_OVERRIDE}, {CAP_DAC_READ_SEARCH}):
        if ctypes.CDLL(None).prctl({PR_CAPBSET_DROP}, capability, 0, 0, 0):
            os._exit({KEEPS_ITS_RIGHTS})
"""
BECOME_THE_PROGRAM = (
    "import os, sys; os.execv(sys.executable, [sys.executable, '-m', 'kiosk', *sys.argv[1:]])"
)


@pytest.fixture
def home(tmp_path):
    """The kiosk's folder of state, with empty settings in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "kiosk.toml").write_text("")
    return folder


@pytest.fixture
def kiosk(tmp_path, home):
    """Gives a command to the program, which must leave every file as it was.

    `env` comes in place of a screen; `first` is Python to run before.
    """

    def give(*words, env=None, first=""):
        usual = {name: value for name, value in os.environ.items() if name not in SCREENS}
        known = {"KINSHIP_KIOSK_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        start = ("-c", f"{first}\n{BECOME_THE_PROGRAM}") if first else ("-m", "kiosk")
        before = snapshot(tmp_path)
        answer = subprocess.run(
            [sys.executable, *start, *map(str, words)],
            cwd=tmp_path,
            env=usual | known | (OFFSCREEN if env is None else env),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert snapshot(tmp_path) == before
        return Answer(answer.returncode, answer.stdout, answer.stderr)

    return give


@pytest.fixture
def obedient(kiosk):
    """The same for a user who has only the rights that files give, even where the tests run as root."""
    if not sys.platform.startswith("linux"):
        pytest.skip("rights are given up by Linux's own means")

    def give(*words):
        answer = kiosk(*words, first=GIVE_UP_RIGHTS)
        if answer.code == KEEPS_ITS_RIGHTS:
            pytest.skip("this root may not give up its rights")
        return answer

    return give


@dataclass(frozen=True)
class Carer:
    """Somebody in front of the kiosk, who has nothing but a finger and the camera of a telephone."""

    app: object
    finger: object

    @property
    def page(self):
        return self.app.kiosk.route.props.page

    def touch(self, *names):
        for name in names:
            self.finger.touch(name)

    def sees(self, name):
        return self.finger.sees(name)

    def reads(self, words):
        """Whether somebody who sees the screen can read this on it."""
        settle()
        shown = (node.name.replace("\u00a0", " ") for node in nodes(self.app.window) if node.shown)
        return words.replace("\u00a0", " ") in shown

    def codes(self):
        """What the telephone reads on the screen."""
        grabbed = self.app.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        size, stride = (grabbed.width(), grabbed.height()), grabbed.bytesPerLine()
        picture = Image.frombytes("L", size, bytes(grabbed.constBits()), "raw", "L", stride)
        return [code.text for code in zxingcpp.read_barcodes(picture)]

    def prints(self):
        """Touch *Print my sheet* and wait until the printer has said how it ended."""
        self.touch("Print my sheet")
        settle(lambda: self.app.kiosk.printing.props.state in (*ENDS, "no-printer"))
        settle()
        return self.app.kiosk.printing.props.state


@pytest.fixture
def walk_up(open_kiosk, touch_device):
    """A carer comes to a kiosk that nobody is at: `carer = walk_up(printer=…)`."""

    def come(**around):
        app = open_kiosk(**around)
        return Carer(app, Finger(app.window, touch_device))

    return come


@pytest.fixture
def ipp_servers():
    """The module of a printer that speaks IPP, and says what a test tells it to."""
    spec = importlib.util.spec_from_file_location("journey_ipp_server", IPP_SERVER)
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def paper(tmp_path):
    """The folder that sheets come out in, outside the kiosk's own."""
    folder = tmp_path / "paper"
    folder.mkdir()
    return folder


@pytest.fixture
def words_on():
    """The words on the paper, page after page, each run of blanks and line ends as one blank."""

    def read(pdf):
        with pypdfium2.PdfDocument(pdf) as document:
            return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)

    return read
