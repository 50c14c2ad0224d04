"""The support sheet's words and their order (design, section 7). Pure: nothing is measured, drawn or read.

Order: title, for whom, date and hub · talk to a person · appointment · note · the services as chosen · 999
and NHS 111. Whatever is unknown is left out; a service without a number of its own leads to the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.language import ENGLISH, words_in
from kiosk.offer.contact import DESK, Hub, contact_for, hub_contact, qr_for
from kiosk.offer.hours import in_words
from kiosk.offer.model import Location, Phone, PhoneKind, Release, Service
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize
from printing.words import day_in_words, paragraphs, plain, quoted, sentence, weekday_in_words, whole

PRINTED = (ENGLISH, "sk", "cs", "pl", "ro")
"""The languages that a sheet can be written in."""

Say = Callable[[str], str]
"""Puts an English sentence of the sheet into its language."""


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What one family takes home. Empty texts are left out; `arrangement` is an id of the offer's.

    `for_name`, `note` and `appointment` are typed for this sheet alone and live no longer than the visit.
    """

    services: tuple[Service, ...]
    hub: Hub
    release: Release
    today: date
    for_name: str = ""
    arrangement: str = ""
    size: PrintSize = PrintSize.STANDARD
    note: str = ""
    appointment: str = ""
    language: str = ENGLISH


def compose_sheet(request: SheetRequest) -> Sheet:
    """What goes on the sheet, in reading order."""
    say = words_in(request.language).gettext
    blocks = (
        _header(request, say),
        _talk_to_a_person(request, say),
        *_typed(request, say),
        *(_service(service, request, say) for service in request.services),
        _emergency(say),
    )
    return Sheet(say("Your support sheet"), request.language, request.size, blocks, _footer(request, say))


def _header(request: SheetRequest, say: Say) -> Block:
    title, name = say("Your support sheet"), plain(request.for_name)
    day = weekday_in_words(request.today, request.language)
    lines = [Paragraph((Words(Voice.TITLE, title),), keeps_next=True)]
    if name:
        lines.append(
            Paragraph(
                (Words(Voice.FOR, say("For {name}").format(name=name), "for", typed=True),), keeps_next=True
            )
        )
    at = say("at {place}").format(place=plain(request.hub.name))
    place = Words(Voice.BODY, at, "hub name", together=True)
    return Block(title, (*lines, Paragraph((Words(Voice.BODY, f"{day},"), place))))


def _talk_to_a_person(request: SheetRequest, say: Say) -> Block:
    hub, name = request.hub, say("Start here: talk to a person")
    phones = hub_contact(hub).phones
    navigator = say("Ask for a kinship Navigator. That is a council worker who knows all the help there is.")
    lines = [_heading(name), Paragraph((Words(Voice.BODY, navigator),), keeps_next=True)]
    if phones:
        lines.append(Paragraph((_number(phones[0], "hub phone"),), keeps_next=True))
    else:
        lines.append(Paragraph((Words(Voice.STRONG, say("Come to the desk in this Family Hub.")),)))
    known = (part for part in (plain(hub.name), plain(hub.address)) if part.casefold() not in DESK.casefold())
    if place := ", ".join(known):
        lines.append(Paragraph((Words(Voice.BODY, sentence(place), "hub name or address"),), close=True))
    if hub.hours:
        hours = Words(
            Voice.BODY, sentence(plain(in_words(hub.hours, language=request.language))), "hub hours"
        )
        lines.append(Paragraph((hours,), close=True))
    return Block(name, tuple(lines), framed=True)


def _typed(request: SheetRequest, say: Say) -> tuple[Block, ...]:
    """What staff typed for this family, in one frame; none where they typed nothing."""
    lines = (
        *_under(say("Your appointment"), request.appointment, "appointment"),
        *_under(say("A note for you"), request.note, "note"),
    )
    return (Block(lines[0].words[0].text, lines, framed=True),) if lines else ()


def _under(heading: str, text: str, field: str) -> tuple[Paragraph, ...]:
    lines = tuple(Paragraph((Words(Voice.BODY, line, field, typed=True),)) for line in paragraphs(text))
    return (_heading(heading), *lines) if lines else ()


def _service(service: Service, request: SheetRequest, say: Say) -> Block:
    heading = Paragraph((_of(service, "name", service.name, Voice.HEADING),), keeps_next=True)
    summary = Paragraph((_of(service, "summary", service.summary),), close=True)
    lines = [
        heading,
        summary,
        *_for_you(service, request.arrangement, say),
        *_address_in_words(service, request.hub, say),
        *_whom_to_ask(service, request, say),
        *_number_in_code(service, request.hub, say),
        *_labelled(say("Where:"), service, "location", tuple(map(_place, service.locations))),
        *_labelled(
            say("When:"),
            service,
            "schedule",
            tuple(one.description for one in service.schedules if one.description),
        ),
        *_labelled(say("You could say:"), service, "say", (quoted(service.say),) if service.say else ()),
    ]
    return Block(plain(service.name), tuple(lines), ruled=True, qr=qr_for(service, request.hub))


def _for_you(service: Service, arrangement: str, say: Say) -> tuple[Paragraph, ...]:
    fitting = tuple(one.sentence for one in service.entitlements if one.arrangement == arrangement)
    return _labelled(say("For you:"), service, "entitlement", fitting)


def _whom_to_ask(service: Service, request: SheetRequest, say: Say) -> tuple[Paragraph, ...]:
    contact = contact_for(service, request.hub)
    if not contact.is_hub:
        return tuple(
            line for phone in contact.phones for line in _phone(service, phone, request.language, say)
        )
    if not contact.phones:
        return (Paragraph((Words(Voice.STRONG, say("Come to the desk in this Family Hub.")),)),)
    ring = (Words(Voice.STRONG, say("Ask at the desk")), Words(Voice.BODY, say("or ring")))
    return (Paragraph((*ring, _number(contact.phones[0], "hub phone"))),)


def _phone(service: Service, phone: Phone, language: str, say: Say) -> tuple[Paragraph, ...]:
    hours = ". ".join(in_words(phone.hours, phone.hours_note, language).split("\n"))
    text = (Words(Voice.STRONG, say("Text")),) if phone.kind is PhoneKind.TEXT else ()
    name = phone.name or service.organization
    answers = (replace(_of(service, "phone name", name), together=True),) if name else ()
    number = Paragraph((*text, _number(phone, f"{service.id}, phone"), *answers), keeps_next=bool(hours))
    if not hours:
        return (number,)
    return (number, Paragraph((_of(service, "phone hours", sentence(hours)),), close=True))


def _address_in_words(service: Service, hub: Hub, say: Say) -> tuple[Paragraph, ...]:
    """High up, so that it stands beside the code."""
    code = qr_for(service, hub)
    if code is None or not service.url:
        return ()
    address = Words(Voice.STRONG, code.words, f"{service.id}, url_words", together=True)
    return (Paragraph((Words(Voice.BODY, say("Scan the code, or go to")), address)),)


def _number_in_code(service: Service, hub: Hub, say: Say) -> tuple[Paragraph, ...]:
    code = qr_for(service, hub)
    if code is None or service.url:
        return ()
    phones = contact_for(service, hub).phones
    texts = phones[0].kind is PhoneKind.TEXT
    if len(phones) == 1:
        one = (
            say("Scan the code to text this number.") if texts else say("Scan the code to ring this number.")
        )
        return (Paragraph((Words(Voice.BODY, one),), close=True),)
    number = Words(Voice.STRONG, whole(code.words), f"{service.id}, phone")
    verb = say("Scan the code to text") if texts else say("Scan the code to ring")
    return (Paragraph((Words(Voice.BODY, verb), number)),)


def _labelled(label: str, service: Service, name: str, texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph((Words(Voice.STRONG, label), _of(service, name, text)))
        if index == 0
        else Paragraph((_of(service, name, text),), close=True)
        for index, text in enumerate(texts)
    )


def _place(location: Location) -> str:
    return sentence(", ".join(part for part in (location.name, location.address) if part))


def _emergency(say: Say) -> Block:
    name = say("If you need help now")
    danger = (Words(Voice.PHONE, "999"), Words(Voice.BODY, say("if someone is in danger."), together=True))
    when = Words(Voice.BODY, say("for a health worry, day or night."), together=True)
    health = (Words(Voice.PHONE, whole("NHS 111")), when)
    lines = (_heading(name), Paragraph(danger, keeps_next=True), Paragraph(health, close=True))
    return Block(name, lines, framed=True)


def _footer(request: SheetRequest, say: Say) -> tuple[Words, ...]:
    sentences = [say("Offer version {version}.").format(version=request.release.version)]
    if request.services:
        oldest = min(service.assured_date for service in request.services)
        checked = say("Checked {day}.").format(day=day_in_words(oldest, request.language))
        sentences.insert(0, checked)
    if request.release.draft:
        sentences += [say("Draft: not yet approved by the council."), say("Numbers still to be confirmed.")]
    if request.release.is_due(request.today):
        sentences.append(say("Check with staff: due for review."))
    sentences.append(say("Something wrong? Tell any Family Hub."))
    return tuple(Words(Voice.BODY, sentence, together=True) for sentence in sentences)


def _heading(text: str) -> Paragraph:
    return Paragraph((Words(Voice.HEADING, text),), keeps_next=True)


def _of(service: Service, name: str, text: str, voice: Voice = Voice.BODY) -> Words:
    return Words(voice, plain(text), f"{service.id}, {name}")


def _number(phone: Phone, field: str) -> Words:
    return Words(Voice.PHONE, whole(plain(phone.number)), field)
