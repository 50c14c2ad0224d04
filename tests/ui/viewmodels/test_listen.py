"""What is said, when it stops, and what the controls do; of a screen that the test makes up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.settings import Idle as IdleSettings
from kiosk.visit import Visit
from ui.reading import Passage, Screen
from ui.speech.still import StillVoice
from ui.speech.voice import State
from ui.viewmodels.idle import Idle
from ui.viewmodels.listen import SPEEDS, VOLUMES, Listen, derive, news

PLACE = QRect(10, 20, 300, 40)


def passage(name, more=""):
    return Passage(name, more, PLACE)


PAGE = Screen("Money", (passage("Money"), passage("One. Two."), passage("Standard", "Chosen.")), "Back")


class ToldReading:
    """Sees what it is told to see."""

    def __init__(self, screen):
        self.screen = screen

    def look(self):
        return self.screen


@pytest.fixture
def reading():
    return ToldReading(PAGE)


@pytest.fixture
def voice():
    return StillVoice()


@pytest.fixture
def seconds():
    return [0.0]


@pytest.fixture
def idle(seconds):
    idle = Idle(IdleSettings(), lambda: seconds[0])
    idle.set_visiting(True)
    return idle


@pytest.fixture
def listen(voice, reading, visit, route, idle):
    return Listen(voice, reading, visit, route, idle)


def texts(voice):
    return [one.text for one in voice.said]


def to_the_end(voice):
    while voice.end():
        pass
    return texts(voice)


def test_the_page_is_read_in_its_order_sentence_by_sentence(listen, voice):
    listen.listen()
    assert (listen.props.open, listen.props.speaking) == (True, True)
    assert to_the_end(voice) == ["Money", "One.", "Two.", "Standard.", "Chosen."]
    assert (listen.props.open, listen.props.speaking) == (True, False)


def test_the_sentence_that_is_read_is_marked_where_it_stands(listen, voice):
    listen.listen()
    voice.end()
    voice.end()
    props = listen.props
    assert (props.name, props.name[props.begin : props.end]) == ("One. Two.", "Two.")
    assert QRect(props.x, props.y, props.width, props.height) == PLACE
    listen.hush()
    assert listen.props.name == ""


def test_a_touch_silences_it_and_again_goes_on_from_there(listen, voice):
    listen.listen()
    voice.end()
    listen.touched()
    assert not voice.end()
    listen.again()
    assert to_the_end(voice) == ["Money", "One.", "One.", "Two.", "Standard.", "Chosen."]


def test_again_at_the_end_reads_the_page_that_is_there_now(listen, voice, reading):
    listen.listen()
    to_the_end(voice)
    reading.screen = Screen("Money", (passage("New."),), "")
    listen.again()
    assert texts(voice)[-1] == "New."


def test_slower_and_louder_are_heard_at_once_and_have_an_end(listen, voice, visit):
    listen.listen()
    voice.end()
    for _ in range(9):
        listen.changeSpeed(-1)
        listen.changeLoudness(1)
    assert (voice.said[-1].text, voice.said[-1].speed, voice.said[-1].volume) == (
        "One.",
        SPEEDS[0],
        VOLUMES[-1],
    )
    assert (visit.value.speed, visit.value.loudness) == (0, len(VOLUMES) - 1)


def test_speed_and_loudness_go_with_the_visit(listen, visit):
    listen.changeSpeed(1)
    listen.changeLoudness(-1)
    visit.end()
    assert (listen.props.speed, listen.props.loudness) == (Visit().speed, Visit().loudness)


@pytest.mark.parametrize("happens", ["visit ends", "page changes", "language changes"])
def test_it_ends_with_what_it_reads(listen, voice, visit, route, happens):
    listen.listen()
    if happens == "visit ends":
        visit.end()
    elif happens == "page changes":
        route.restart("home")
    else:
        visit.replace(replace(visit.value, language="pl"))
    assert (listen.props.open, listen.props.speaking) == (False, False)
    assert not voice.end()


def test_while_it_speaks_nobody_is_asked_whether_they_are_there(listen, voice, idle, seconds):
    listen.listen()
    seconds[0] += IdleSettings().warn_after_s + 1
    idle.look()
    assert not idle.props.asking
    to_the_end(voice)
    seconds[0] += IdleSettings().warn_after_s + 1
    idle.look()
    assert idle.props.asking


def test_reading_out_the_question_does_not_answer_it(listen, voice, idle, seconds):
    seconds[0] += IdleSettings().warn_after_s + 1
    idle.look()
    listen.listen()
    idle.look()
    assert idle.props.asking
    to_the_end(voice)
    idle.look()
    assert idle.props.asking


def test_what_is_not_translated_is_said_in_english(listen, voice, visit, reading):
    visit.replace(replace(visit.value, language="ur"))
    reading.screen = Screen("پیسے", (passage("پیسے"), passage("Child Benefit")), "")
    listen.listen()
    to_the_end(voice)
    assert [(one.text, one.language) for one in voice.said] == [("پیسے", "ur"), ("Child Benefit", "en")]


@pytest.mark.parametrize(
    ("state", "languages", "trouble"),
    [
        (State.NONE, frozenset(), "no-voice"),
        (State.READY, frozenset({"en"}), "no-language"),
        (State.READY, frozenset({"en", "ur"}), ""),
        (State.STARTING, frozenset(), ""),
    ],
)
def test_it_says_plainly_when_there_is_no_voice(state, languages, trouble):
    props = derive(Visit(language="ur"), state, languages)
    assert (props.trouble, props.language) == (trouble, "اردو")


@pytest.mark.parametrize("without", [None, StillVoice])
def test_without_a_voice_the_controls_open_and_nothing_is_said(reading, visit, route, idle, without):
    voice = without(frozenset({"pl"})) if without else None
    listen = Listen(voice, reading, visit, route, idle)
    listen.listen()
    assert (listen.props.open, listen.props.speaking) == (True, False)
    assert listen.props.trouble
    assert voice is None or voice.said == []


@pytest.mark.parametrize(
    ("now", "same_place", "told"),
    [
        (PAGE, True, []),
        (replace(PAGE, focus="Home"), True, ["Home"]),
        (replace(PAGE, focus=""), True, []),
        (PAGE, False, ["Money", "One.", "Two.", "Standard.", "Chosen."]),
        (replace(PAGE, title="Which?", passages=(passage("Which?"),)), True, ["Which?"]),
        (replace(PAGE, passages=(*PAGE.passages, passage("Added."))), True, ["Added."]),
    ],
)
def test_after_a_key_what_is_new_is_told(now, same_place, told):
    assert [one.text for one in news(PAGE, now, same_place=same_place)] == told
