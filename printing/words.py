"""Plain text made ready for paper, before anything is measured. Pure: no fonts, no reportlab.

Text is composed (NFC), blanks are single, marks that only steer a screen (isolates, soft hyphens, byte order
marks) are gone, and what must not be parted over two lines (a telephone number, a day and its month) is
joined by U+00A0. Every other character is left for `fonts` to find or to refuse.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from kiosk.language import ENGLISH
from kiosk.offer import dates
from kiosk.offer.isolates import in_text_of, isolated, reads_right_to_left
from printing.bidi import has_right_to_left

NO_BREAK = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"

# The editor's own marks of direction among them: which way a text runs is for `directed` to say.
_UNSEEN = dict.fromkeys(
    (0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)
_BLANKS = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_WHOLE = re.compile(
    r"(?<![\d.,/-])(?:\+44|0\d{2,4}|116|18001)(?: \d{2,6}){1,4}(?!\d)"  # a telephone number
    r"|\bNHS 111\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"  # a postcode
    r"|(?:^|(?<=, ))\d{1,4}[A-Za-z]? (?=[A-Z][a-z])"  # a house's number, before its street
)
_QUOTES = '"“”'
_PARAGRAPHS = re.compile(r"\r\n|[\r\n\u2028\u2029]")


def plain(text: str) -> str:
    """One paragraph: composed, with single blanks, its telephone numbers and postcodes kept whole.

    The number of a house stays with its street.
    """
    tidy = _BLANKS.sub(" ", unicodedata.normalize("NFC", text).translate(_UNSEEN)).strip(" ")
    return _WHOLE.sub(lambda found: whole(found[0]), tidy)


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a longer text, each as `plain`, without the empty ones."""
    return tuple(line for line in map(plain, _PARAGRAPHS.split(text)) if line)


def whole(text: str) -> str:
    """The text with every blank and hyphen made one that no line may break at."""
    return text.replace(" ", NO_BREAK).replace("-", NO_BREAK_HYPHEN)


def sentence(text: str, language: str = ENGLISH) -> str:
    """The text with a full stop, unless it ends in a mark of its own; an empty text stays empty.

    In Urdu the full stop is Urdu's own, unless the text is all English.
    """
    if not text or text[-1] in ".!?:;۔؟":
        return text
    return f"{text}۔" if language == "ur" and has_right_to_left(text) else f"{text}."


def quoted(text: str) -> str:
    """The text in quotation marks, in which an editor's own are not doubled."""
    return f"“{text.strip(_QUOTES)}”"


def day_in_words(day: date, language: str = ENGLISH) -> str:
    """`22 November 2026`, never broken over two lines."""
    return whole(plain(dates.in_words(day, language)))


def weekday_in_words(day: date, language: str = ENGLISH) -> str:
    """`Sunday 22 November 2026`, which may break after the weekday."""
    if language != ENGLISH:
        from babel.dates import format_date

        return plain(format_date(day, "full", locale=language))
    return f"{dates.WEEKDAYS[day.weekday()]} {day_in_words(day)}"


def directed(text: str, language: str, *, number: bool = False) -> str:
    """The text with what runs from left to right kept together, where its language runs the other way."""
    if not reads_right_to_left(language):
        return text
    # A text with no letter of the language is one piece, its full stop and all.
    english = not has_right_to_left(text)
    return isolated(text) if number or english else in_text_of(language, text)
