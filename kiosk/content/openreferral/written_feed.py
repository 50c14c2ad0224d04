"""The offer as an Open Referral feed: one `Page` of HSDS-UK 3.0 with all services, whole.

Beside the UK profile's fields stand those of HSDS 3.0 that it leaves out and a local offer lives by:
phones, eligibility_description, application_process, fees_description, until, count. What neither has,
stands in attributes (`kinship.py`). Ids are UUIDs made of the council's name and our ids, so they are the
same each time. Times are those on the wall in England, written without a zone; days without a session have
no field in HSDS and are told in `notes`.
"""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path
from typing import Any

from kiosk import output
from kiosk.content.entries import PlaceEntry, ServiceEntry, Source
from kiosk.content.openreferral import kinship
from kiosk.offer.dates import in_words as day_in_words
from kiosk.offer.hours import in_words
from kiosk.offer.model import Phone, Schedule

Json = dict[str, Any]

_OURS = uuid.uuid5(uuid.NAMESPACE_DNS, "kinship-kiosk")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b")


def write(source: Source, out: Path) -> None:
    """Write the feed to the file `out`.

    Raises:
        FileUnwritable: it cannot be written.
    """
    text = json.dumps(page(source), ensure_ascii=False, indent=2)
    output.write(out, f"{text}\n".encode())


def page(source: Source) -> Json:
    """The whole feed."""
    feed = _Feed(source)
    contents = [feed.service(entry) for entry in source.services]
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }


class _Feed:
    """Writes the services of one offer."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._names = {each.id: each.name for each in source.organizations}
        self._places = {each.location.id: each for each in source.places}
        self._areas = {each.area.id: each.area.name for each in source.areas}

    def service(self, entry: ServiceEntry) -> Json:
        """One service with all that belongs to it."""
        built = self._source.release.built_at
        return _full(
            id=self._id("service", entry.id),
            name=entry.name,
            description=entry.description.replace("\n", "\n\n"),
            url=entry.url,
            status="active",
            minimum_age=entry.minimum_age,
            maximum_age=entry.maximum_age,
            eligibility_description=entry.eligibility,
            application_process="\n".join(entry.steps),
            fees_description=entry.cost,
            assured_date=entry.assured_date.isoformat(),
            last_modified=built.isoformat(timespec="milliseconds"),
            organization=self._organization(entry),
            phones=[self._phone(entry, *numbered) for numbered in enumerate(entry.phones)],
            schedules=[self._schedule(entry, *numbered) for numbered in enumerate(entry.schedules)],
            service_at_locations=[self._at(entry, self._places[place]) for place in entry.locations],
            cost_options=self._costs(entry),
            attributes=self._attributes(entry),
        )

    def _id(self, *parts: str) -> str:
        return str(uuid.uuid5(_OURS, "/".join((self._source.release.council, *parts))))

    def _organization(self, entry: ServiceEntry) -> Json:
        name = self._names[entry.organization]
        return {"id": self._id("organization", entry.organization), "name": name, "description": name}

    def _phone(self, entry: ServiceEntry, number: int, phone: Phone) -> Json:
        hours = in_words(phone.hours, phone.hours_note)
        return _full(
            id=self._id("phone", entry.id, str(number)),
            number=phone.number,
            type=phone.kind.value,
            description=". ".join(part.rstrip(".") for part in (phone.name, hours) if part),
        )

    def _schedule(self, entry: ServiceEntry, number: int, schedule: Schedule) -> Json:
        at = self._id("service_at_location", entry.id, schedule.location) if schedule.location else ""
        return _full(
            id=self._id("schedule", entry.id, str(number)),
            service_at_location_id=at,
            description=schedule.description,
            freq=schedule.freq,
            interval=schedule.interval if schedule.freq else None,
            dtstart=schedule.dtstart and schedule.dtstart.isoformat(),
            until=schedule.until and schedule.until.isoformat(),
            count=schedule.count,
            byday=",".join(schedule.byday),
            bymonthday=",".join(map(str, schedule.bymonthday)),
            opens_at=schedule.opens_at and f"{schedule.opens_at:%H:%M}",
            closes_at=schedule.closes_at and f"{schedule.closes_at:%H:%M}",
            valid_from=schedule.valid_from and schedule.valid_from.isoformat(),
            valid_to=schedule.valid_to and schedule.valid_to.isoformat(),
            notes=_exceptions(schedule),
        )

    def _at(self, entry: ServiceEntry, place: PlaceEntry) -> Json:
        location = place.location
        return {
            "id": self._id("service_at_location", entry.id, location.id),
            "location": _full(
                id=self._id("location", location.id),
                location_type="physical",
                name=location.name,
                addresses=[self._address(place)] if location.address else [],
            ),
        }

    def _address(self, place: PlaceEntry) -> Json:
        """The schema wants a city, a county and a postcode; what the offer does not know stays empty."""
        address = place.location.address
        postcode = _POSTCODE.search(address)
        parts = [part.strip() for part in _POSTCODE.sub("", address).split(",") if part.strip()]
        return {
            "id": self._id("address", place.location.id),
            "address_1": address,
            "city": parts[-1] if len(parts) > 1 else "",
            "state_province": "",
            "postal_code": postcode[0] if postcode else "",
            "country": "GB",
            "address_type": "physical",
        }

    def _costs(self, entry: ServiceEntry) -> list[Json]:
        if not entry.cost:
            return []
        return [{"id": self._id("cost_option", entry.id), "amount_description": entry.cost}]

    def _attributes(self, entry: ServiceEntry) -> list[Json]:
        areas = [
            self._attribute(entry, "topic", "Kinship Local Offer areas", self._areas[area], area)
            for area in entry.areas
        ]
        ours = [
            self._attribute(entry, kinship.LINK, "Fields of the Kinship Local Offer kiosk", name, value)
            for name, value in kinship.written(entry)
            if value
        ]
        return areas + ours

    def _attribute(self, entry: ServiceEntry, link: str, taxonomy: str, name: str, value: str) -> Json:
        return {
            "id": self._id("attribute", entry.id, link, name, value),
            "link_type": link,
            "value": value,
            "taxonomy_term": {
                "id": self._id("taxonomy_term", link, name),
                "name": name,
                "description": name,
                "taxonomy": taxonomy,
            },
        }


def _full(**fields: Any) -> Json:
    """The fields that hold anything: the standard asks for the others to be left out."""
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}


def _exceptions(schedule: Schedule) -> str:
    """The days without a session, said."""
    days = ", ".join(map(day_in_words, schedule.except_dates))
    said = [f"No session on {days}."] if days else []
    for each in schedule.cancellations:
        reason = f" ({each.reason.rstrip('.')})" if each.reason else ""
        said.append(f"Cancelled on {day_in_words(each.date)}{reason}.")
    return " ".join(said)
