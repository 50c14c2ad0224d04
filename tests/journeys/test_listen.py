"""The whole kiosk by ear: pages read aloud, and a visit with nothing but keys and what is spoken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.settings import Idle, Settings
from printing.printers import printer_for
from ui.scene import go_on, settle
from ui.speech.still import StillVoice

MOST_STEPS = 60


@pytest.fixture
def voice(qapp):
    return StillVoice()


def to_the_end(voice):
    """All that is still said, each sentence heard out."""
    begin = max(0, len(voice.said) - 1)
    while voice.end():
        go_on()
    return [one.text for one in voice.said[begin:]]


def test_a_long_page_turns_while_it_is_read_and_every_word_of_it_is_said(walk_up, voice):
    carer = walk_up(voice=voice)
    carer.touch("Touch to start", "Money", "Read more: Child Benefit", "Listen")
    assert carer.sees("Next page: 2 of 3")
    heard = to_the_end(voice)
    service = carer.app.catalogue.service("child-benefit")
    assert heard[:2] == ["Child Benefit", service.summary]
    told = " ".join(heard)
    for text in (service.description, *service.steps, service.cost):
        assert " ".join(text.split()) in told
    assert "Next page" not in told
    assert "Finish and clear" not in told
    assert carer.sees("Back a page: 2 of 3")


def test_any_touch_stops_it_and_another_page_puts_the_controls_away(walk_up, voice):
    carer = walk_up(voice=voice)
    carer.touch("Touch to start", "Listen")
    assert carer.sees("Say it again")
    carer.touch("Money")
    assert not voice.end()
    assert carer.sees("Listen")
    assert not carer.sees("Say it again")


def test_its_controls_are_heard_at_once_and_stop_puts_them_away(walk_up, voice):
    carer = walk_up(voice=voice)
    carer.touch("Touch to start", "Listen", "Slower", "Louder")
    first, slower, louder = voice.said
    assert first.text == slower.text == louder.text
    assert (slower.speed < first.speed, louder.volume > first.volume) == (True, True)
    carer.touch("Stop")
    assert not voice.end()
    assert carer.sees("Listen")


def test_the_sheet_can_be_heard_before_it_is_printed(walk_up, voice):
    carer = walk_up(voice=voice)
    carer.touch("Touch to start", "Money", "Add to my sheet: Child Benefit", "My sheet (1)")
    settle(lambda: len(carer.app.kiosk.sheet.props.pages) > 0)
    carer.touch("See it bigger", "Listen")
    told = " ".join(to_the_end(voice))
    assert "Start here: talk to a person" in told
    assert carer.app.catalogue.service("child-benefit").summary in told


def test_a_screen_without_a_voice_says_so_in_words(walk_up):
    carer = walk_up()
    carer.touch("Touch to start", "Listen")
    assert carer.reads("This screen cannot speak now. You can ask at the desk.")
    carer.touch("Close")
    assert carer.sees("Listen")


def test_a_screen_without_a_voice_for_the_language_says_so_in_it(walk_up, qapp):
    carer = walk_up(voice=StillVoice(frozenset({"en"})), settings=Settings(show_draft_translations=True))
    carer.touch("Polski")
    carer.app.kiosk.listen.listen()
    settle()
    assert carer.app.kiosk.listen.props.trouble == "no-language"
    carer.app.kiosk.finish()


class Blind:
    """Somebody who has a keypad and ears. Nothing here looks at the screen."""

    def __init__(self, app, voice):
        self._window, self._voice, self._news = app.window, voice, app.kiosk.listen._news
        app.window.requestActivate()
        settle(app.window.isActive)

    def press(self, key):
        """All that is said after a key, in one text; "" is silence."""
        before = len(self._voice.said)
        QTest.keyClick(self._window, key)
        self._listen_on()
        return " ".join(one.text for one in self._voice.said[before:])

    def go_to(self, words, *, key=Qt.Key.Key_Down):
        """Press an arrow until something whose name begins so has the keys."""
        heard = []
        for _ in range(MOST_STEPS):
            heard.append(self.press(key))
            if heard[-1].startswith(words) or f" {words}" in heard[-1]:
                return heard[-1]
        raise AssertionError(f"never heard “{words}”, but: {heard}")

    def choose(self, words, *, key=Qt.Key.Key_Down):
        """Go there and press Enter; what is said then."""
        self.go_to(words, key=key)
        return self.press(Qt.Key.Key_Return)

    def waits_for(self, words):
        """What is said by itself, until these words."""
        said = self._voice.said

        def heard():
            self._voice.end()
            return any(words in one.text for one in said)

        settle(heard)

    def _listen_on(self):
        """Until nothing more is to be said."""
        while self._news.isActive() or self._voice.end():
            go_on()


def test_somebody_who_cannot_see_finds_help_and_prints_it_by_keys_and_ears_alone(
    walk_up, voice, paper, words_on
):
    carer = walk_up(voice=voice, printer=printer_for(paper.as_uri()))
    blind = Blind(carer.app, voice)
    greeting = blind.press(Qt.Key.Key_Down)
    assert "You can use this screen with keys." in greeting
    assert greeting.endswith("Touch to start")
    home = blind.press(Qt.Key.Key_Return)
    assert home.startswith("Help for kinship families")
    area = blind.choose("Money")
    assert area.startswith("Money")
    assert "Read more: Child Benefit" in area
    service = blind.choose("Read more: Child Benefit")
    assert service.startswith("Child Benefit")
    assert "£27.05 a week" in service
    added = blind.choose("Add to my sheet")
    assert added.startswith("On my sheet")
    sheet = blind.choose("My sheet (1)", key=Qt.Key.Key_Up)
    assert sheet.startswith("My sheet")
    assert "Child Benefit" in sheet
    blind.choose("Print my sheet")
    blind.waits_for("Your sheet is printed")
    (printed,) = paper.glob("*.pdf")
    assert "Child Benefit" in words_on(printed)
    assert blind.press(Qt.Key.Key_Home).startswith("Help for kinship families")
    assert "All cleared" in blind.choose("Finish and clear", key=Qt.Key.Key_Up)


def test_back_home_and_help_do_what_they_say(walk_up, voice):
    carer = walk_up(voice=voice)
    blind = Blind(carer.app, voice)
    blind.press(Qt.Key.Key_Down)
    blind.press(Qt.Key.Key_Return)
    blind.choose("Money")
    assert blind.press(Qt.Key.Key_Help).startswith("You can use this screen with keys.")
    assert blind.press(Qt.Key.Key_Back).startswith("Help for kinship families")
    assert carer.page == "home"
    assert blind.choose("Text size", key=Qt.Key.Key_Up).startswith("How big should the words be?")
    assert "Standard. Chosen." in blind.go_to("Standard")
    assert blind.press(Qt.Key.Key_Back) != ""
    assert carer.page == "home"
    blind.choose("Find help that fits us")
    blind.choose("I am not sure")
    first = carer.app.kiosk.notSure.props.question
    blind.choose("A court")
    assert carer.app.kiosk.notSure.props.question != first
    blind.press(Qt.Key.Key_Back)
    assert (carer.page, carer.app.kiosk.notSure.props.question) == ("not-sure", first)
    blind.press(Qt.Key.Key_Home)
    blind.choose("I need help now")
    assert blind.press(Qt.Key.Key_Home).startswith("Help for kinship families")


def test_the_question_is_asked_aloud_and_answered_by_keys(walk_up, voice):
    seconds = [0.0]
    carer = walk_up(voice=voice, clock=lambda: seconds[0])
    blind = Blind(carer.app, voice)
    blind.press(Qt.Key.Key_Down)
    blind.press(Qt.Key.Key_Return)
    seconds[0] += Idle().warn_after_s
    carer.app.kiosk.idle.look()
    blind.waits_for("Are you still there?")
    assert carer.app.kiosk.idle.props.asking
    blind.choose("I’m still here")
    assert not carer.app.kiosk.idle.props.asking
    assert carer.page == "home"
    assert blind.go_to("Money")
