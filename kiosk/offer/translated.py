"""An offer read in another language: a catalogue whose things come translated, text by text.

It shares the open file with the catalogue that it was made from, and is closed with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Self

from kiosk.language import ENGLISH
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Area, Arrangement, Group, Need, Offered, Service, ServiceSummary
from kiosk.offer.translation import PLAIN, Standing, Translations, of_language


class Translated(Catalogue):
    """The same offer in one language. Made by `in_language`."""

    spoken: Translations

    @classmethod
    def of(cls, catalogue: Catalogue, translations: Translations) -> Self:
        """The catalogue, which stays open, with these translations."""
        made = cls.__new__(cls)
        made.__dict__.update(vars(catalogue), spoken=translations)
        return made

    def areas(self) -> tuple[Area, ...]:
        """All areas in order."""
        return tuple(map(self.spoken.area, super().areas()))

    def area(self, id: str) -> Area:
        """One area.

        Raises:
            UnknownId: there is no such area.
        """
        return self.spoken.area(super().area(id))

    def arrangements(self) -> tuple[Arrangement, ...]:
        """All arrangements in order."""
        return tuple(map(self.spoken.arrangement, super().arrangements()))

    def arrangement(self, id: str) -> Arrangement:
        """One arrangement.

        Raises:
            UnknownId: there is no such arrangement.
        """
        return self.spoken.arrangement(super().arrangement(id))

    def summaries(self, ids: Iterable[str]) -> tuple[ServiceSummary, ...]:
        """The services of these ids as lists show them, in the order of the ids.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        return tuple(map(self.spoken.summary, super().summaries(ids)))

    def services(self, ids: Iterable[str]) -> tuple[Service, ...]:
        """The services of these ids, whole, in the order of the ids.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        return tuple(map(self.spoken.service, super().services(ids)))

    def offered(self, ids: Iterable[str], arrangement: str, hub: str = "") -> tuple[Offered, ...]:
        """Those of the ids that are services, in their order, with what they mean for an arrangement.

        Raises:
            UnknownId: there is no such arrangement.
        """
        found = super().offered(ids, arrangement, hub)
        return tuple(self.spoken.offered(one, arrangement) for one in found)

    def groups(self) -> tuple[Group, ...]:
        """All services with a schedule, by their ids."""
        return tuple(replace(one, service=self.spoken.summary(one.service)) for one in super().groups())

    def needs(self) -> tuple[Need, ...]:
        """All needs in order, each with the ids of its services, best first."""
        return tuple(map(self.spoken.need, super().needs()))

    def standings(self, ids: Iterable[str]) -> dict[str, Standing]:
        """How name and summary of each of these services stand.

        Raises:
            UnknownId: there is no service of one of the ids.
        """
        return {one.id: self.spoken.summary_and_standing(one)[1] for one in super().summaries(ids)}

    def standing(self, id: str) -> Standing:
        """How the whole of a service stands.

        Raises:
            UnknownId: there is no such service.
        """
        return self.spoken.service_and_standing(super().services((id,))[0])[1]


def in_language(catalogue: Catalogue, language: str, *, drafts: bool) -> Catalogue:
    """The offer in this language; the catalogue itself for English."""
    if language == ENGLISH:
        return catalogue
    return Translated.of(catalogue, of_language(language, catalogue.translations(language), drafts=drafts))


def standing_of(catalogue: Catalogue, id: str) -> Standing:
    """How the whole of a service stands in the language of the catalogue.

    Raises:
        UnknownId: there is no such service.
    """
    return catalogue.standing(id) if isinstance(catalogue, Translated) else PLAIN


def standings_of(catalogue: Catalogue, ids: Iterable[str]) -> dict[str, Standing]:
    """How name and summary of these services stand in the language of the catalogue.

    Raises:
        UnknownId: there is no service of one of the ids.
    """
    wanted = tuple(ids)
    return catalogue.standings(wanted) if isinstance(catalogue, Translated) else dict.fromkeys(wanted, PLAIN)
