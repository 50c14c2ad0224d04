"""The voice against a real speech-dispatcher: heard, cut short, frozen, killed, and gone without a trace."""

import os
import signal

import pytest

from kiosk.language import CODES
from ui.speech import voice as voice_module
from ui.speech import voices
from ui.speech.lines import Utterance

SENTENCE = Utterance("There is help for you here.", "en")


def test_there_is_a_voice_for_each_language_of_the_kiosk(real_voice):
    assert set(CODES) <= real_voice.languages


def test_what_is_said_instead_begins_and_ends_and_the_other_does_neither_any_more(real_voice, said, until):
    first = real_voice.say(Utterance("A long sentence that nobody wants to hear to its end. " * 20, "en"))
    last = real_voice.say(Utterance("یہاں آپ کے لیے مدد موجود ہے۔", "ur", -40, 60))
    until(lambda: ("ended", last) in said)
    assert ("ended", first) not in said
    assert said[-2:] == [("begun", last), ("ended", last)]


def test_what_is_stopped_never_ends(real_voice, said, until):
    stopped = real_voice.say(Utterance("Nobody wants to hear this to its end. " * 20, "en"))
    real_voice.stop()
    last = real_voice.say(SENTENCE)
    until(lambda: ("ended", last) in said)
    assert ("ended", stopped) not in said


def test_dots_and_commands_reach_the_voice_as_words(real_voice, said, until):
    odd = real_voice.say(Utterance(".\r\n.\nQUIT\n", "en"))
    until(lambda: ("ended", odd) in said)
    assert ("restarted",) not in said


@pytest.mark.parametrize(
    "who", ["speech-dispatch", pytest.param("sd_espeak-ng", marks=pytest.mark.full)]
)  # the kernel cuts the first name off there
def test_a_frozen_daemon_is_ended_and_the_sentence_said_by_another(
    real_voice, said, until, started_by, monkeypatch, who
):
    frozen = started_by(real_voice)[who]
    os.kill(frozen, signal.SIGSTOP)
    with monkeypatch.context() as hurry:
        for limit in ("SILENCE_MS", "PING_MS", "LETTER_MS"):
            hurry.setattr(voice_module, limit, 100)
        number = real_voice.say(SENTENCE)
        until(lambda: ("restarted",) in said)
    until(lambda: ("ended", number) in said)
    assert frozen not in started_by(real_voice).values()


def test_a_killed_daemon_is_replaced_and_the_sentence_said(real_voice, said, until, started_by):
    os.kill(started_by(real_voice)["speech-dispatch"], signal.SIGKILL)
    number = real_voice.say(SENTENCE)
    until(lambda: ("ended", number) in said)
    assert ("restarted",) in said


def test_nothing_that_was_said_or_started_is_left_behind(real_voice, said, until, started_by):
    folder = real_voice._folder.path
    number = real_voice.say(Utterance("For Zebedee Marker.", "en"))
    until(lambda: ("ended", number) in said)
    assert b"Zebedee" not in b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert (folder / "speech-dispatcher.log").read_bytes() == b""
    assert len(started_by(real_voice)) == 3
    real_voice.close()
    until(lambda: started_by(real_voice) == {})
    assert not folder.exists()


def test_a_check_up_is_told_which_voices_there_are(silent_sink):
    languages, reason = voices.here("--config", str(silent_sink))
    assert set(CODES) <= languages
    assert reason == ""
