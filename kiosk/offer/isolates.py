"""Numbers, times, addresses and English names inside right-to-left text (design, section 7, "Numbers").

By the rules of bidirectional text a telephone number in Urdu or Arabic comes out group by group reversed. So
every run of Latin letters and figures is put between U+2066 and U+2069, and the groups of a number are joined
by U+00A0. Screen and paper both go by this; paper takes the isolates away before it looks up glyphs.
"""

from __future__ import annotations

import re

from kiosk.language import ENGLISH, language_of

LEFT_TO_RIGHT, END = "\u2066", "\u2069"
NO_BREAK = "\u00a0"

# Latin letters with their accents, figures, and what joins them inside a name, a number, an address.
_LETTER = r"A-Za-z0-9À-ɏ"
_RUN = re.compile(rf"[+£]?[{_LETTER}](?:[{_LETTER} \u00a0,.'’&/:@+£%–_-]*[{_LETTER}%])?")
_BETWEEN_GROUPS = re.compile(r"(?<=\d) (?=\d)")


def isolated(text: str) -> str:
    """The text as one left-to-right piece whose numbers are not parted; an empty text stays empty."""
    return f"{LEFT_TO_RIGHT}{joined(text)}{END}" if text else text


def joined(text: str) -> str:
    """The text with the groups of its numbers joined, so that no line breaks between them."""
    return _BETWEEN_GROUPS.sub(NO_BREAK, text)


def in_text_of(language: str, text: str) -> str:
    """A text of this language with each left-to-right piece isolated, where it is read right to left."""
    if not reads_right_to_left(language) or LEFT_TO_RIGHT in text:
        return text
    return _RUN.sub(lambda found: isolated(found[0]), text)


def piece_for(language: str, text: str) -> str:
    """A number, an address or an English name, to stand in a text of this language."""
    return isolated(text) if reads_right_to_left(language) and LEFT_TO_RIGHT not in text else text


def reads_right_to_left(language: str) -> bool:
    """Whether texts of this language run from right to left."""
    return language != ENGLISH and language_of(language).right_to_left
