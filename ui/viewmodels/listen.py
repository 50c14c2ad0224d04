"""Listen: the page read aloud sentence by sentence, and what keys come to, spoken.

What is read is what `ui.reading` finds on the screen; no page says it a second time. Any touch or key stops
it. Whoever uses keys is told of every page on arrival, of what has the keys, and of what has changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Slot

from kiosk.language import language_of
from kiosk.visit import VOICE_STEPS, Visit
from ui.current_visit import CurrentVisit
from ui.reading import Passage, Reading, Screen
from ui.speech.lines import Utterance
from ui.speech.spoken import language_in, said, sentences
from ui.speech.still import AnyVoice
from ui.speech.voice import State
from ui.viewmodels.idle import Idle
from ui.viewmodels.route import Route
from ui.viewmodels.view_model import view_of

SETTLE_MS = 80
"""After a key: layouts and pages take some frames to be what they will be."""
SPEEDS = (-60, -40, -20, 10, 40)
VOLUMES = (-60, -30, 0, 40, 80)


@dataclass(frozen=True, slots=True)
class ListenProps:
    """`open`: the controls are shown. `trouble`: "", "no-voice" or, for `language`, "no-language".

    While something of the screen is read, it is in the rectangle, `name` in full, from `begin` to `end`.
    """

    open: bool = False
    speaking: bool = False
    trouble: str = ""
    language: str = ""
    speed: int = 2
    loudness: int = 3
    name: str = ""
    begin: int = 0
    end: int = 0
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing to say. `passage` is what it is of, where it stands on the screen, from `begin` to `end`."""

    text: str
    passage: Passage | None = None
    begin: int = 0
    end: int = 0


def sentences_of(passages: Iterable[Passage]) -> tuple[Sentence, ...]:
    """All of them, one by one."""
    return tuple(
        Sentence(text[begin:end], one, begin, end)
        for one in passages
        for text in (one.text,)
        for begin, end in sentences(text)
    )


def news(before: Screen, now: Screen, *, same_place: bool) -> tuple[Sentence, ...]:
    """What somebody who does not see it must be told of, after a key."""
    if not same_place or before.title != now.title:
        return sentences_of(now.passages)
    if now.focus != before.focus:
        return (Sentence(now.focus),) if now.focus else ()
    known = {one.text for one in before.passages}
    return sentences_of(one for one in now.passages if one.text not in known)


def derive(visit: Visit, state: State, languages: frozenset[str]) -> ListenProps:
    """The controls, closed and silent."""
    trouble = ""
    if state is State.NONE:
        trouble = "no-voice"
    elif state is State.READY and visit.language not in languages:
        trouble = "no-language"
    return ListenProps(
        trouble=trouble,
        language=language_of(visit.language).name,
        speed=visit.speed,
        loudness=visit.loudness,
    )


class Listen(view_of(ListenProps)):
    """Reads the screen that there is."""

    def __init__(
        self,
        voice: AnyVoice | None,
        reading: Reading,
        visit: CurrentVisit,
        route: Route,
        idle: Idle,
        parent=None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._reading, self._visit, self._route, self._idle = voice, reading, visit, route, idle
        self._sentences: tuple[Sentence, ...] = ()
        self._at = 0
        self._number = 0
        self._is_open = self._is_speaking = False
        self._by_keys = self._greeted = False
        self._heard = Screen("", (), "")
        self._place = ("", "")
        self._help = ""
        self._asking = False
        self._language = visit.value.language
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(SETTLE_MS)
        self._news.timeout.connect(self._tell)
        if voice is not None:
            voice.changed.connect(self._voice_changed)
            voice.ended.connect(self._next)
        visit.changed.connect(self._follow)
        visit.ended.connect(self._leave)
        route.arrived.connect(self._arrive)
        idle.changed.connect(self._asked)
        self._derive()

    @Slot()
    def listen(self) -> None:
        """Open the controls and read the page."""
        self._is_open = True
        self._read()

    @Slot()
    def close(self) -> None:
        """Stop, and put the controls away."""
        self._is_open = False
        self.hush()

    @Slot()
    def again(self) -> None:
        """The sentence once more, and on from there; after the last one the whole page."""
        if self._at >= len(self._sentences):
            self._read()
        else:
            self._say(self._at)

    @Slot(int)
    def changeSpeed(self, by: int) -> None:
        """Slower or faster, and the sentence again, so that it can be heard."""
        visit = self._visit.value
        self._visit.replace(replace(visit, speed=_step(visit.speed + by)))
        self._say(min(self._at, len(self._sentences) - 1))

    @Slot(int)
    def changeLoudness(self, by: int) -> None:
        """Quieter or louder, and the sentence again."""
        visit = self._visit.value
        self._visit.replace(replace(visit, loudness=_step(visit.loudness + by)))
        self._say(min(self._at, len(self._sentences) - 1))

    @Slot()
    def hush(self) -> None:
        """Silence: somebody does something."""
        if self._voice is not None:
            self._voice.stop()
        self._number = 0
        self._set_speaking(False)

    @Slot()
    def touched(self) -> None:
        """A finger: whoever uses it needs no keys."""
        if not (self._by_keys or self._is_speaking):
            return
        self._by_keys = self._greeted = False
        self._news.stop()
        self.hush()

    @Slot(str)
    def explainKeys(self, words: str) -> None:
        """What to say of the keys when they are first used, and whenever *Help* is pressed."""
        self._help = words

    @Slot()
    def help(self) -> None:
        """Say it, then where one is."""
        self._greeted = False
        self._news.start()

    def keyed(self, pressed: bool) -> None:
        """A key of those that go from control to control; its effect is told when it is there."""
        if not self._by_keys:
            self._by_keys = True
            self._heard = self._reading.look()
            self._place = self._where()
        if pressed:
            self.hush()
        self._news.start()

    @Slot()
    def notice(self) -> None:
        """Something on the screen may have changed by itself."""
        if self._by_keys:
            self._news.start()

    @Slot()
    def _tell(self) -> None:
        if self._is_speaking:
            return  # what is said goes first; then comes what has changed meanwhile
        now, place = self._reading.look(), self._where()
        if not self._greeted:
            self._greeted = True
            told = tuple(Sentence(self._help[begin:end]) for begin, end in sentences(self._help))
            at = (Sentence(now.focus),) if now.focus else ()
            heard = (*told, *(sentences_of(now.passages) if place != self._place else at))
        else:
            heard = news(self._heard, now, same_place=place == self._place)
        self._heard, self._place = now, place
        if heard:
            self._sentences = heard
            self._say(0)

    def _where(self) -> tuple[str, str]:
        props = self._route.props
        return props.page, props.id

    def _read(self) -> None:
        self._sentences = sentences_of(self._reading.look().passages)
        self._say(0)

    def _say(self, at: int) -> None:
        if self._voice is None or self.props.trouble or not 0 <= at < len(self._sentences):
            self.hush()
            return
        self._at = at
        visit, one, text = self._visit.value, self._sentences[at], self._sentences[at].text
        language = language_in(text, visit.language, one.passage.text if one.passage else "")
        if language not in self._voice.languages and self._voice.state is State.READY:
            language = visit.language
        self._number = self._voice.say(
            Utterance(said(text), language, SPEEDS[visit.speed], VOLUMES[visit.loudness])
        )
        self._set_speaking(True)

    @Slot(int)
    def _next(self, number: int) -> None:
        if number != self._number:
            return
        if self._at + 1 < len(self._sentences):
            self._say(self._at + 1)
        else:
            self._at += 1
            self.hush()
            self.notice()

    def _mark(self) -> Passage | None:
        """The passage that is read, where it stands now; pages turn while it is read."""
        one = self._sentences[self._at].passage if self._at < len(self._sentences) else None
        if one is None or not self._is_speaking:
            return None
        same = [there for there in self._reading.look().passages if there.name == one.name]
        left = sum(
            1
            for later in dict.fromkeys(
                id(each.passage)
                for each in self._sentences[self._at + 1 :]
                if each.passage and each.passage is not one and each.passage.name == one.name
            )
        )
        return same[-1 - left] if left < len(same) else None

    @Slot()
    def _asked(self) -> None:
        """The question came or went; its seconds are not counted aloud."""
        if self._asking != self._idle.props.asking:
            self._asking = self._idle.props.asking
            self.notice()

    @Slot()
    def _follow(self) -> None:
        if self._language != self._visit.value.language:
            self._language = self._visit.value.language
            self._sentences, self._at = (), 0
            self.close()
        self._derive()

    @Slot(str, str)
    def _arrive(self, _page: str, _about: str) -> None:
        self.close()
        self.notice()

    @Slot()
    def _leave(self) -> None:
        self._sentences, self._at = (), 0
        self._heard = Screen("", (), "")
        self.close()

    @Slot()
    def _voice_changed(self) -> None:
        self._derive()
        if self.props.trouble:
            self.hush()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._is_speaking:
            self._is_speaking = speaking
            self._idle.set_busy(speaking, "speech")
        self._derive()

    @Slot()
    def _derive(self) -> None:
        voice = self._voice
        props = derive(
            self._visit.value, voice.state if voice else State.NONE, voice.languages if voice else frozenset()
        )
        props = replace(props, open=self._is_open, speaking=self._is_speaking)
        passage = self._mark()
        if passage is not None:
            one, rect = self._sentences[self._at], passage.rect
            props = replace(
                props, name=passage.name, begin=one.begin, end=one.end,
                x=rect.x(), y=rect.y(), width=rect.width(), height=rect.height(),
            )  # fmt: skip
        self.show(props)


def _step(wanted: int) -> int:
    return max(0, min(VOICE_STEPS - 1, wanted))
