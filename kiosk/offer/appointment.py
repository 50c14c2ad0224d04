"""When and where a family is to come: what staff choose for a sheet. Any part of it may be unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from kiosk.language import ENGLISH, words_in
from kiosk.offer import dates, hours
from kiosk.offer.isolates import in_text_of, piece_for, reads_right_to_left

PLACE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Appointment:
    """`place` is a text, "" where none is said; a time without a day is not kept by anybody."""

    day: date | None = None
    at: time | None = None
    place: str = ""

    @property
    def is_made(self) -> bool:
        """Whether there is anything to write down: a day."""
        return self.day is not None

    def in_words(self, language: str = ENGLISH) -> str:
        """`Thursday 26 November 2026, 2pm, at Eastwood library`; "" without a day."""
        if self.day is None:
            return ""
        parts = [dates.with_weekday(self.day, language)]
        if self.at is not None:
            parts.append(in_text_of(language, hours.at(self.at, language)))
        if self.place.strip():
            place = piece_for(language, self.place.strip())
            parts.append(words_in(language).gettext("at {place}").format(place=place))
        return ("، " if reads_right_to_left(language) else ", ").join(parts)
