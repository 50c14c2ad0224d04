"""Dates as people say them."""

from __future__ import annotations

from datetime import date

from kiosk.language import ENGLISH
from kiosk.offer.isolates import in_text_of

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_words(day: date, language: str = ENGLISH) -> str:
    """`21 November 2026`, or as the language writes it; the same on every machine, whatever its locale."""
    if language != ENGLISH:
        from babel.dates import format_date

        return in_text_of(language, format_date(day, "long", locale=language))
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def with_weekday(day: date, language: str = ENGLISH) -> str:
    """`Saturday 21 November 2026`, or as the language writes it."""
    if language != ENGLISH:
        from babel.dates import format_date

        return in_text_of(language, format_date(day, "full", locale=language))
    return f"{WEEKDAYS[day.weekday()]} {in_words(day)}"


def weekday(day: date, language: str = ENGLISH) -> str:
    """`Saturday`, or what the language calls it."""
    if language != ENGLISH:
        from babel.dates import get_day_names

        return str(get_day_names("wide", "stand-alone", language)[day.weekday()])
    return WEEKDAYS[day.weekday()]
