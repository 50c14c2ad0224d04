"""*Talk to a person* and *I need help now*: the desk, the Navigators, the national lines."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.contact import Hub, hub_contact
from kiosk.offer.model import Service
from ui.models.list_model import ListModel
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


def person_row(service: Service) -> PersonRow:
    """A service as somebody to turn to, with its first number."""
    phones = phone_rows(service.phones)
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


def derive(hub: Hub) -> TalkProps:
    """The desk as the first person to turn to."""
    phones = phone_rows(hub_contact(hub).phones)
    return TalkProps(
        hub.name, hub.address, phones[0].number if phones else "", phones[0].hours if phones else ""
    )


class Talk(view_of(TalkProps)):
    """People to talk to, and help in an emergency."""

    people = constant(ListModel, "_people")
    urgent = constant(ListModel, "_urgent")

    def __init__(self, catalogue: Catalogue, hub: Hub, parent=None) -> None:
        super().__init__(parent)
        self._people = ListModel(PersonRow, self)
        self._urgent = ListModel(PersonRow, self)
        self._people.show([person_row(one) for one in catalogue.services(catalogue.present(TALK))])
        urgent = tuple(one.id for one in catalogue.services_in("urgent"))
        self._urgent.show([person_row(one) for one in catalogue.services(urgent)])
        self.show(derive(hub))
