"""One carer's visit: what they chose, typed and set, from the first touch to the end. Then it is gone.

Held in memory by whoever shows it, never written anywhere. A change makes a new visit; `Visit()` is a fresh
one, which is why text size, contrast and language are here too: they are reset with each person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum

from kiosk.language import ENGLISH
from kiosk.offer.appointment import PLACE_LENGTH, Appointment

FIRST_NAME_LENGTH = 30
QUERY_LENGTH = 60
NOTE_LENGTH = 300
VOICE_STEPS = 5


class TextSize(IntEnum):
    """Capital height of body text: 5.0, 7.3 and 10 mm."""

    STANDARD = 0
    LARGE = 1
    LARGEST = 2


class Contrast(StrEnum):
    """The three colour themes."""

    WARM = "warm"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Visit:
    """`sheet` holds service ids in the order of printing; `arrangement` is empty until told.

    `in_english`: the offer's own texts stay English, whatever the language. `easy`: easy words instead of
    descriptions. `lowered`: all stands in the lower part of the screen, for reach. `speed` and `loudness`
    of the voice are steps from 0 to `VOICE_STEPS` - 1.

    What staff add for a family: a `note`, an `appointment`, how many `copies`, and the `sheet_language`, ""
    where it is that of the visit.
    """

    sheet: tuple[str, ...] = ()
    first_name: str = ""
    arrangement: str = ""
    needs: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    query: str = ""
    print_size: str = "standard"
    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.WARM
    language: str = ENGLISH
    in_english: bool = False
    easy: bool = False
    lowered: bool = False
    note: str = ""
    appointment: Appointment = field(default_factory=Appointment)
    copies: int = 1
    sheet_language: str = ""
    speed: int = 2
    loudness: int = 3

    def toggled(self, service: str) -> Visit:
        """With the service at the end of the sheet, or without it where it was on it."""
        return self.without(service) if service in self.sheet else replace(self, sheet=(*self.sheet, service))

    def added(self, services: tuple[str, ...]) -> Visit:
        """With all of these services on the sheet, those that were not there yet at its end."""
        return replace(self, sheet=tuple(dict.fromkeys((*self.sheet, *services))))

    def toggled_need(self, need: str) -> Visit:
        """With the need chosen last, or no longer chosen."""
        kept = tuple(one for one in self.needs if one != need)
        return replace(self, needs=kept if need in self.needs else (*kept, need))

    def toggled_age(self, age: int) -> Visit:
        """With a child of this age, or without; the ages from young to old."""
        kept = tuple(one for one in self.ages if one != age)
        return replace(self, ages=kept if age in self.ages else tuple(sorted((*kept, age))))

    def asked(self, query: str) -> Visit:
        """With these words in the search, cut at `QUERY_LENGTH` characters."""
        return replace(self, query=query[:QUERY_LENGTH])

    def without(self, service: str) -> Visit:
        """With the service taken off the sheet."""
        return replace(self, sheet=tuple(kept for kept in self.sheet if kept != service))

    def moved_up(self, service: str) -> Visit:
        """With the service one place nearer the top; the first one, or one not there, stays as it is."""
        place = self.sheet.index(service) if service in self.sheet else 0
        if place == 0:
            return self
        order = list(self.sheet)
        order[place - 1], order[place] = order[place], order[place - 1]
        return replace(self, sheet=tuple(order))

    def named(self, first_name: str) -> Visit:
        """With this first name on the sheet, cut at `FIRST_NAME_LENGTH` characters."""
        return replace(self, first_name=first_name[:FIRST_NAME_LENGTH])

    def noted(self, note: str) -> Visit:
        """With this note on the sheet, cut at `NOTE_LENGTH` characters."""
        return replace(self, note=note[:NOTE_LENGTH])

    def meeting_at(self, place: str) -> Visit:
        """With this place of the appointment, cut at `PLACE_LENGTH` characters."""
        return replace(self, appointment=replace(self.appointment, place=place[:PLACE_LENGTH]))

    def begun_with(self, services: Iterable[str], arrangement: str) -> Visit:
        """With these services on the sheet instead of those that were there."""
        return replace(self, sheet=tuple(services), arrangement=arrangement or self.arrangement)

    def with_a_fresh_sheet(self) -> Visit:
        """As it was, without anything of the family whom the sheet was for."""
        return Visit(
            text_size=self.text_size,
            contrast=self.contrast,
            language=self.language,
            in_english=self.in_english,
            easy=self.easy,
            lowered=self.lowered,
        )
