"""Text as it is said: sentence by sentence, numbers as they are dialled, each in the language it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.language import ENGLISH, language_of

_END = re.compile(r"[.!?۔؟…][\"'”’)\]]*\s+")
_NUMBERED = re.compile(r"\d+[.)]")
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"))
_DIALLED = re.compile(r"(?<![\d£€.,:/])(?:\+\s?)?\d(?:[\d \u00a0]*\d)?(?![\d.,:/%]*\d)")
_ALWAYS_DIALLED = {"999", "111", "101", "112", "119", "116123", "18001"}
_FEWEST_DIALLED = 5
_FEWEST_OF_ALL = 3
_ENGLISH = frozenset(
    """
    the you your and of for is can with this that who help from not they if will it have what how child about
    our when where some their every get
    """.split()  # noqa: SIM905 - words, to be read as words
)
"""Small words that none of the other languages has."""
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff]")
_WORD = re.compile(r"[^\W\d_]+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends. The number of a step stays with what it numbers."""
    begin = 0
    for end in _END.finditer(text):
        if _NUMBERED.fullmatch(text[begin : end.end()].strip()):
            continue
        yield begin, len(text[: end.end()].rstrip())
        begin = end.end()
    if text[begin:].strip():
        yield begin, len(text.rstrip())


def said(text: str) -> str:
    """The text for a voice: without marks that only eyes need, telephone numbers digit by digit."""
    plain = text.translate(_MARKS)
    return _DIALLED.sub(lambda found: _dialled(found.group()), plain).replace("\u00a0", " ").strip()


def language_in(text: str, language: str, around: str = "") -> str:
    """The language to say it in, on a screen in `language`: what is not translated is in English.

    Told by its letters where the two have different ones, else by English's own small words: those in it, or,
    where it has none, in what is `around` it.
    """
    if language == ENGLISH:
        return ENGLISH
    if language_of(language).right_to_left:
        has_words = _WORD.search(text) and not _RIGHT_TO_LEFT.search(text)
        return ENGLISH if has_words else language
    words = _WORD.findall(text.casefold())
    if not "".join(words).isascii():
        return language
    if not _ENGLISH.isdisjoint(words):
        return ENGLISH
    return language_in(around, language) if around else language


def _dialled(number: str) -> str:
    digits = re.sub(r"\D", "", number)
    is_dialled = digits in _ALWAYS_DIALLED or number[0] in "0+" or len(digits) > _FEWEST_DIALLED
    if not is_dialled or len(digits) < _FEWEST_OF_ALL:
        return number
    groups = number.replace("+", "+ ").split()
    return ", ".join(" ".join(group) for group in groups)
