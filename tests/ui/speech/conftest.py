"""A real speech-dispatcher with espeak-ng whose sound goes nowhere, for those who have one."""

import shutil
import sys
from contextlib import ExitStack
from pathlib import Path
from textwrap import dedent

import pytest
from pytestqt.qtbot import QtBot

from ui.speech.lines import child
from ui.speech.voice import State, Voice

SETTINGS = """\
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""


def wait_until(done):
    """Let Qt go on until then. The minute is only so that a test which fails ends."""
    QtBot(None).waitUntil(done, timeout=60_000)


@pytest.fixture(scope="module")
def silent_sink(tmp_path_factory):
    """The folder of settings of a speech-dispatcher that plays to libao's driver for nobody."""
    if shutil.which("speech-dispatcher") is None:
        pytest.skip("there is no speech-dispatcher here (packaging/debian/system-packages.txt)")
    config, home = tmp_path_factory.mktemp("speech-dispatcher"), tmp_path_factory.mktemp("home")
    (config / "modules").mkdir()
    (config / "speechd.conf").write_text(SETTINGS)
    (config / "modules" / "espeak-ng.conf").write_text("Debug 0\n")
    (home / ".libao").write_text("default_driver=null\n")
    with pytest.MonkeyPatch.context() as around:
        around.setenv("HOME", str(home))
        yield config


@pytest.fixture(scope="module")
def real_voice(qapp, silent_sink):
    """A voice that has told its languages. It takes two seconds, so a file shares it."""
    voice = Voice(command=lambda folder: child("--folder", str(folder), "--config", str(silent_sink)))
    voice.wake()
    wait_until(lambda: voice.state is State.READY)
    yield voice
    voice.close()


@pytest.fixture
def voice_of(qapp):
    """A voice whose child is what this Python text does; closed when the test ends."""
    with ExitStack() as made:

        def of(program):
            voice = Voice(command=lambda folder: (sys.executable, "-S", "-c", dedent(program)))
            made.callback(voice.close)
            return voice

        yield of


@pytest.fixture
def until():
    """Lets Qt go on until something is so."""
    return wait_until


@pytest.fixture
def said(real_voice):
    """What the real voice tells: ("begun", number), ("ended", number) and ("restarted",), in order."""
    told = []
    connections = [
        real_voice.begun.connect(lambda number: told.append(("begun", number))),
        real_voice.ended.connect(lambda number: told.append(("ended", number))),
        real_voice.restarted.connect(lambda: told.append(("restarted",))),
    ]
    yield told
    for connection in connections:
        real_voice.disconnect(connection)


@pytest.fixture
def started_by():
    """The processes of a voice's child and of all that it started, by name."""

    def of(voice):
        found = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                pid, rest = stat.read_text().split(" (", 1)
            except OSError:
                continue
            name, fields = rest.rsplit(") ", 1)
            if int(fields.split()[2]) == voice._group and fields[0] != "Z":
                found[name] = int(pid)
        return found

    return of
