"""The voices of Windows and macOS, by Qt's own stand-in for an engine; skipped where it is not there."""

import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

from ui.speech.lines import CODE, Utterance, line, saying

CHILD = """
import sys
from ui.speech import lines, system_voices
def report(message):
    sys.stdout.buffer.write(lines.line(message))
    sys.stdout.buffer.flush()
system_voices.speak(report, "mock")
"""


@pytest.fixture
def child():
    if find_spec("PySide6.QtTextToSpeech") is None:
        pytest.skip("PySide6-Addons is installed on Windows and macOS only")
    with subprocess.Popen(
        [sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CODE
    ) as process:
        yield process
        process.stdin.close()


def test_a_sentence_begins_and_ends_and_what_is_stopped_never_ends(child):
    def tell(message):
        child.stdin.write(line(message))
        child.stdin.flush()

    def hear():
        return json.loads(child.stdout.readline())

    assert "en" in hear()["ready"]
    tell(saying(1, Utterance("There is help for you here.", "en", -20, 40)))
    assert [hear(), hear()] == [{"begun": 1}, {"ended": 1}]
    tell(saying(2, Utterance("A long sentence that nobody hears to its end. " * 9, "en")))
    assert hear() == {"begun": 2}
    tell({"stop": True})
    tell({"ping": 7})
    assert hear() == {"pong": 7}
    tell(saying(3, Utterance("Here.", "en")))
    assert [hear(), hear()] == [{"begun": 3}, {"ended": 3}]
