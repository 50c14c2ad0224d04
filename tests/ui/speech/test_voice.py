"""The kiosk's side of speech with children that do what they are told here: no sound, no daemon."""

import os
import sys

import pytest

from ui.speech import voice as voice_module
from ui.speech.lines import Utterance, child
from ui.speech.voice import TRIES, State, Voice

SENTENCE = Utterance("There is help for you here.", "en")
READY = 'import sys; print(\'{"ready": ["en"]}\', flush=True)\n'
OBEYS = """
import json, sys
for row in sys.stdin:
    number = json.loads(row).get("say")
    if number:
        print(json.dumps({"begun": number}), json.dumps({"ended": number}), sep=chr(10), flush=True)
"""


def test_without_voices_nothing_is_started_again(voice_of, until):
    voice = voice_of('print(\'{"unable": "no-voices"}\')')
    voice.say(SENTENCE)
    until(lambda: voice.state is State.NONE)
    assert voice.reason == "no-voices"
    voice.say(SENTENCE)
    assert not voice._running


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring voices")
def test_where_no_speech_dispatcher_is_installed_the_child_says_so(qapp, until, monkeypatch):
    monkeypatch.setenv("PATH", os.devnull)
    voice = Voice(command=lambda folder: child("--folder", str(folder)))
    voice.wake()
    until(lambda: voice.state is State.NONE)
    assert voice.reason == "not-installed"


@pytest.mark.parametrize("program", ["", READY, READY + "sys.stdin.readline()"])
def test_a_child_that_always_ends_is_left_after_some_tries(voice_of, until, program):
    voice, restarts = voice_of(program), []
    voice.restarted.connect(lambda: restarts.append(1))
    voice.say(SENTENCE)
    until(lambda: voice.state is State.NONE)
    assert (len(restarts), voice.reason) == (TRIES - 1, "silent")


def test_a_child_that_never_answers_is_left_after_some_tries(voice_of, until, monkeypatch):
    monkeypatch.setattr(voice_module, "SILENCE_MS", 20)
    voice = voice_of(READY + "sys.stdin.read()")
    voice.say(SENTENCE)
    until(lambda: voice.state is State.NONE)
    assert voice.reason == "silent"


def test_what_is_asked_for_before_the_child_is_there_is_said_then(voice_of, until):
    voice, ended = voice_of(READY + OBEYS), []
    voice.ended.connect(ended.append)
    voice.say(SENTENCE)
    last = voice.say(SENTENCE)
    until(lambda: bool(ended))
    assert ended == [last]


def test_what_is_stopped_before_the_child_is_there_is_never_said(voice_of, until):
    voice, told = voice_of(READY + OBEYS), []
    voice.begun.connect(told.append)
    voice.say(SENTENCE)
    voice.stop()
    until(lambda: voice.state is State.READY)
    last = voice.say(SENTENCE)
    until(lambda: bool(told))
    assert told == [last]


def test_a_sentence_that_was_heard_gives_new_tries(voice_of, until):
    voice, restarts, ended = voice_of(READY + OBEYS + "    sys.exit()"), [], []
    voice.restarted.connect(lambda: restarts.append(1))
    voice.ended.connect(ended.append)
    for count in range(1, TRIES + 2):
        voice.say(SENTENCE)
        until(lambda count=count: len(ended) == len(restarts) == count)
    assert voice.state is not State.NONE
