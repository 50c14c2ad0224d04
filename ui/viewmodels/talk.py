"""*Talk to a person* and *I need help now*: the desk, the Navigators, the national lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Slot

from kiosk.language import ENGLISH
from kiosk.offer import hours
from kiosk.offer.contact import Hub, by_relay, hub_contact
from kiosk.offer.isolates import piece_for
from kiosk.offer.model import Service
from kiosk.offer.open_now import in_words, reach
from ui.clock import right_now
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.contact import Moment, phone_rows
from ui.viewmodels.view_model import constant, view_of

TALK = ("navigator", "kinship-charity-advice", "frg-advice", "benefits-check", "carer-mental-health")
"""Services that are a person to talk to, as far as the offer holds them."""

AGAIN_MS = 30_000
"""How often the clock is looked at."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody to turn to; `number` is empty where the desk is the way to them. `reach`: how it is now.

    `by_relay`: who cannot talk can ring it by Relay UK, and `hours` do not say so.
    """

    service_id: str
    name: str
    summary: str
    number: str
    phone_name: str
    hours: str
    by_text: bool
    reach: str = ""
    by_relay: bool = False


@dataclass(frozen=True, slots=True)
class TalkProps:
    """This hub's desk."""

    hub_name: str = ""
    hub_address: str = ""
    hub_number: str = ""
    hub_hours: str = ""
    hub_reach: str = ""


def person_row(service: Service, language: str = ENGLISH, moment: Moment | None = None) -> PersonRow:
    """A service as somebody to turn to, with its first number."""
    phones = phone_rows(service.phones, language=language, moment=moment)
    first = phones[0] if phones else None
    return PersonRow(
        service.id,
        service.name,
        service.summary,
        first.number if first else "",
        first.name if first else "",
        first.hours if first else "",
        bool(first and first.by_text),
        first.reach if first else "",
        bool(service.phones and by_relay(service.phones[0])),
    )


def derive(hub: Hub, language: str = ENGLISH, moment: Moment | None = None) -> TalkProps:
    """The desk as the first person to turn to."""
    phones = phone_rows(hub_contact(hub).phones, language=language)
    return TalkProps(
        piece_for(language, hub.name_in(language)),
        piece_for(language, hub.address),
        phones[0].number if phones else "",
        hours.in_words(hub.hours, language=language),
        in_words(reach(hub.hours, moment.now, bank_holidays=moment.bank_holidays), language)
        if moment
        else "",
    )


class Talk(view_of(TalkProps)):
    """People to talk to, and help in an emergency."""

    people = constant(ListModel, "_people")
    urgent = constant(ListModel, "_urgent")

    def __init__(
        self, offer: SpokenOffer, hub: Hub, now: Callable[[], datetime] = right_now, parent=None
    ) -> None:
        super().__init__(parent)
        self._offer, self._hub, self._now = offer, hub, now
        self._people = ListModel(PersonRow, self)
        self._urgent = ListModel(PersonRow, self)
        offer.changed.connect(self.look)
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)
        self._again.start(AGAIN_MS)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at the clock, and say who can be reached."""
        catalogue, language = self._offer.catalogue, self._offer.language
        moment = Moment(self._now(), catalogue.bank_holidays())
        for model, ids in (
            (self._people, catalogue.present(TALK)),
            (self._urgent, catalogue.ids_in("urgent")),
        ):
            model.show([person_row(one, language, moment) for one in catalogue.services(ids)])
        self.show(derive(self._hub, language, moment))
