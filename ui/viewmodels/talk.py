"""*Talk to a person* and *I need help now*: the desk, the Navigators, the national lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.language import ENGLISH
from kiosk.offer.contact import Hub, hub_contact
from kiosk.offer.isolates import piece_for
from kiosk.offer.model import Service
from ui.models.list_model import ListModel
from ui.spoken_offer import SpokenOffer
from ui.viewmodels.contact import phone_rows
from ui.viewmodels.view_model import constant, view_of

TALK = ("navigator", "kinship-charity-advice", "frg-advice", "benefits-check", "carer-mental-health")
"""Services that are a person to talk to, as far as the offer holds them."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody to turn to; `number` is empty where the desk is the way to them."""

    service_id: str
    name: str
    summary: str
    number: str
    phone_name: str
    hours: str
    by_text: bool


@dataclass(frozen=True, slots=True)
class TalkProps:
    """This hub's desk."""

    hub_name: str = ""
    hub_address: str = ""
    hub_number: str = ""
    hub_hours: str = ""


def person_row(service: Service, language: str = ENGLISH) -> PersonRow:
    """A service as somebody to turn to, with its first number."""
    phones = phone_rows(service.phones, language=language)
    first = phones[0] if phones else None
    return PersonRow(
        service.id,
        service.name,
        service.summary,
        first.number if first else "",
        first.name if first else "",
        first.hours if first else "",
        bool(first and first.by_text),
    )


def derive(hub: Hub, language: str = ENGLISH) -> TalkProps:
    """The desk as the first person to turn to."""
    phones = phone_rows(hub_contact(hub).phones, language=language)
    return TalkProps(
        piece_for(language, hub.name),
        piece_for(language, hub.address),
        phones[0].number if phones else "",
        phones[0].hours if phones else "",
    )


class Talk(view_of(TalkProps)):
    """People to talk to, and help in an emergency."""

    people = constant(ListModel, "_people")
    urgent = constant(ListModel, "_urgent")

    def __init__(self, offer: SpokenOffer, hub: Hub, parent=None) -> None:
        super().__init__(parent)
        self._offer, self._hub = offer, hub
        self._people = ListModel(PersonRow, self)
        self._urgent = ListModel(PersonRow, self)
        offer.changed.connect(self._derive)
        self._derive()

    @Slot()
    def _derive(self) -> None:
        catalogue, language = self._offer.catalogue, self._offer.language
        urgent = tuple(one.id for one in catalogue.services_in("urgent"))
        for model, ids in ((self._people, catalogue.present(TALK)), (self._urgent, urgent)):
            model.show([person_row(one, language) for one in catalogue.services(ids)])
        self.show(derive(self._hub, language))
