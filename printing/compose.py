"""The support sheet's words and their order (design, section 7). Pure: nothing is measured, drawn or read.

Order: title, for whom, date and hub · talk to a person · appointment · note · the services as chosen · 999
and NHS 111 · room for notes. Where that takes more than one page, 999 and a list of the services come before
them, so that the first page is of use on its own; where letters are so tall that it has no room for 999,
the note goes after it, all that is said of the hub is cut down to whom to ring, and last the appointment goes
after it. Whatever is unknown is left out; a service without a number of its own leads to the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.language import CODES, ENGLISH, words_in
from kiosk.offer.contact import Hub, beyond_desk, contact_for, hub_contact, qr_for
from kiosk.offer.diary import Session
from kiosk.offer.hours import in_words, span
from kiosk.offer.model import Phone, PhoneKind, Release, Service
from printing import footer
from printing.direction import in_direction
from printing.paragraphs import (
    heading,
    labelled,
    numbered,
    place_in_words,
    safe_link,
    some,
    under,
    with_comma,
    without_talking,
    words_of,
)
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize
from printing.words import (
    plain,
    quoted,
    sentence,
    weekday_in_words,
    whole,
)

PRINTED = CODES
"""The languages that a sheet can be written in."""
DATES_SHOWN = 3
"""So many of a group's next dates stand on a sheet: enough for the fridge door, true for some weeks."""


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What one family takes home. Empty texts are left out; `arrangement` is an id of the offer's.

    `for_name`, `note` and `appointment` are typed for this sheet alone and live no longer than the visit.
    `sessions` are those of all groups from today on; `services` come in `language`, as far as there are
    translations.
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
    sessions: tuple[Session, ...] = ()


def compose_sheet(request: SheetRequest) -> Sheet:
    """What goes on the sheet, in reading order."""
    return Composer(request).sheet()


class Composer:
    """Makes blocks of a request, in its language. The other prints are made of them, too."""

    def __init__(self, request: SheetRequest) -> None:
        self.request = request
        self.say: Callable[[str], str] = words_in(request.language).gettext

    def sheet(self) -> Sheet:
        """The whole support sheet."""
        say, request = self.say, self.request
        head = (self._header(), self.talk_to_a_person())
        services = tuple(map(self.service, request.services))
        notes = Block(say("My notes"), (heading(say("My notes")),), notes=True)
        rest = (self._list(), *services, notes)
        title = say("Your support sheet")
        sheet = Sheet(
            title,
            request.language,
            request.size,
            (*head, *self._typed(), *services, self.emergency(), notes),
            self.footer(request.services),
            brief_footer=footer.brief(request.release, request.language),
            when_longer=tuple((*first, *rest) for first in self._first_pages(head)) if services else (),
            page_of=say("Page {number} of {count}."),
            continued=say("{name}, continued"),
        )
        return in_direction(sheet)

    def _first_pages(self, head: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
        """What comes before the services where there are several pages: from the wordiest to the shortest."""
        emergency, typed = replace(self.emergency(), vital=True), self._typed()
        short, cut = (
            (self._short_header(), self._whom_to_ring(place=True)),
            (self._short_header(), self._whom_to_ring(place=False)),
        )
        ways = [(*head, *typed, emergency)]
        if appointment := self._appointment():
            at = replace(_in_frame(appointment), vital=True)
            note = (_in_frame(self._note()),) if self._note() else ()
            ways += [(*head, at, emergency, *note), (*short, at, *note), (*cut, at, *note)]
        return (*ways, (*head, emergency, *typed), (*short, *typed), (*cut, *typed))

    def _header(self) -> Block:
        say, request = self.say, self.request
        title, name = say("Your support sheet"), plain(request.for_name)
        day = weekday_in_words(request.today, request.language)
        lines = [Paragraph((Words(Voice.TITLE, title),), keeps_next=True)]
        if name:
            text = say("For {name}").format(name=name)
            lines.append(Paragraph((Words(Voice.FOR, text, "for", typed=True),), keeps_next=True))
        hub = plain(request.hub.name_in(request.language))
        when = [Words(Voice.BODY, with_comma(day, request.language) if hub else day)]
        if hub:
            when.append(Words(Voice.BODY, say("at {place}").format(place=hub), "hub name", together=True))
        return Block(title, (*lines, Paragraph(tuple(when))), mark=title)

    def _short_header(self) -> Block:
        """The title, and on one line for whom and of which day."""
        say, request = self.say, self.request
        title, name = say("Your support sheet"), plain(request.for_name)
        day = Words(Voice.BODY, weekday_in_words(request.today, request.language), together=True)
        text = with_comma(say("For {name}").format(name=name), request.language)
        named = (Words(Voice.STRONG, text, "for", typed=True),) if name else ()
        lines = (Paragraph((Words(Voice.TITLE, title),), keeps_next=True), Paragraph((*named, day)))
        return Block(title, lines, mark=title)

    def talk_to_a_person(self) -> Block:
        """The desk of this hub, whatever else there is."""
        name = self.say("Start here: talk to a person")
        navigator = self.say(
            "Ask for a kinship Navigator. That is a council worker who knows all the help there is."
        )
        lines = (heading(name), Paragraph((Words(Voice.BODY, navigator),), keeps_next=True))
        return Block(name, (*lines, self._ring(), *self._place_and_hours()), framed=True)

    def _whom_to_ring(self, *, place: bool) -> Block:
        """This hub, 999 and NHS 111 in one frame, in as few lines as they take; with the hub's `place`."""
        name = self.say("Start here: talk to a person")
        at = self._place_and_hours() if place else ()
        return Block(name, (heading(name), self._ring(), *at, *self._danger()), framed=True, vital=True)

    def _ring(self) -> Paragraph:
        phones = hub_contact(self.request.hub).phones
        if phones:
            number = self._number(phones[0], "hub phone")
            return Paragraph((number, *without_talking(phones[0], self.say)), keeps_next=True)
        return Paragraph((Words(Voice.STRONG, self._desk()),))

    def _place_and_hours(self) -> tuple[Paragraph, ...]:
        hub, language = self.request.hub, self.request.language
        place = ", ".join(beyond_desk(plain(hub.name), plain(hub.address)))
        hours = sentence(plain(in_words(hub.hours, language=language)), language) if hub.hours else ""
        texts = ((sentence(place), "hub name or address"), (hours, "hub hours"))
        return tuple(
            Paragraph((Words(Voice.BODY, text, field),), close=True) for text, field in texts if text
        )

    def _desk(self) -> str:
        return self.say("Come to the desk in this Family Hub.")

    def _typed(self) -> tuple[Block, ...]:
        """What staff typed for this family, in one frame; none where they typed nothing."""
        lines = (*self._appointment(), *self._note())
        return (_in_frame(lines),) if lines else ()

    def _appointment(self) -> tuple[Paragraph, ...]:
        return under(self.say("Your appointment"), self.request.appointment, "appointment")

    def _note(self) -> tuple[Paragraph, ...]:
        return under(self.say("A note for you"), self.request.note, "note")

    def _list(self) -> Block:
        """All the services in a few lines each, for the first page of several; later it is of no use."""
        name = self.say("What is on these pages")
        lines = [heading(name)]
        for service in self.request.services:
            title = Words(Voice.STRONG, plain(service.name), f"{service.id}, name")
            numbers = (self._number(phone, f"{service.id}, phone") for phone in service.phones[:1])
            lines.append(Paragraph((title, *numbers), close=len(lines) > 1))
        return Block(name, tuple(lines), first=True)

    def service(self, service: Service, *, tick: bool = True) -> Block:
        """One service, in the order of design, section 7."""
        say = self.say
        name = plain(service.name)
        code = qr_for(service, self.request.hub)
        lines = [
            Paragraph((words_of(service, "name", service.name, Voice.HEADING),), keeps_next=True, tick=tick),
            Paragraph((words_of(service, "summary", service.summary),), close=True),
            *self._for_you(service),
            *self._address_in_words(service),
            *self._whom_to_ask(service),
            *self._number_in_code(service),
            *labelled(say("Where:"), service, "location", tuple(map(place_in_words, service.locations))),
            *self._directions(service),
            *labelled(
                say("When:"),
                service,
                "schedule",
                tuple(one.description for one in service.schedules if one.description),
            ),
            *self._next_dates(service),
            *labelled(say("You could say:"), service, "say", (quoted(service.say),) if service.say else ()),
        ]
        return Block(name, tuple(lines), ruled=True, qr=code, mark=name, level=1)

    def short_service(self, service: Service, *, say: bool) -> Block:
        """One service in a few lines, without a code: what a leaflet has room for; with what to `say`."""
        name = plain(service.name)
        lines = [
            Paragraph((words_of(service, "name", service.name, Voice.HEADING),), keeps_next=True),
            Paragraph((words_of(service, "summary", service.summary),), close=True),
            *self._for_you(service),
            *self._in_short(service),
        ]
        if service.url:
            address = Words(
                Voice.STRONG,
                service.url_words or service.url,
                f"{service.id}, url_words",
                link=safe_link(service.url),
            )
            lines.append(Paragraph((address,)))
        if say and service.say:
            lines += labelled(self.say("You could say:"), service, "say", (quoted(service.say),))
        return Block(name, tuple(lines), ruled=True, mark=name)

    def _in_short(self, service: Service) -> tuple[Paragraph, ...]:
        """Whom to ask; the desk in few words, where nothing else is known: its number stands on the flap."""
        if service.phones:
            return tuple(line for phone in service.phones for line in self._phone(service, phone, short=True))
        if service.url:
            return ()
        return (Paragraph((Words(Voice.STRONG, self.say("Ask at the desk")),)),)

    def full_service(self, service: Service) -> Block:
        """One service with all that the offer says of it: what stands in the booklet."""
        say, short = self.say, self.service(service, tick=False)
        texts = tuple(plain(line) for line in service.description.split("\n") if line.strip())
        more = (
            *(Paragraph((words_of(service, "description", text),)) for text in texts),
            *labelled(say("Who can have it:"), service, "eligibility", some(service.eligibility)),
            *numbered(say("How to get it:"), service, "steps", service.steps),
            *labelled(say("What happens next:"), service, "next", some(service.next)),
            *labelled(say("What it costs:"), service, "cost", some(service.cost)),
        )
        return replace(short, paragraphs=(*short.paragraphs, *more), flows=True)

    def _for_you(self, service: Service) -> tuple[Paragraph, ...]:
        arrangement = self.request.arrangement
        fitting = tuple(one.sentence for one in service.entitlements if one.arrangement == arrangement)
        return labelled(self.say("For you:"), service, "entitlement", fitting)

    def _directions(self, service: Service) -> tuple[Paragraph, ...]:
        hub = self.request.hub.id
        if not service.locations or any(one.id == hub for one in service.locations):
            return ()
        words = Words(Voice.BODY, self.say("Not sure how to get there? Ask at the desk in any Family Hub."))
        return (Paragraph((words,), close=True),)

    def _next_dates(self, service: Service) -> tuple[Paragraph, ...]:
        """The next dates, one a line; a cancelled one among them says so."""
        found: list[Session] = []
        for session in self.request.sessions:
            if session.service.id == service.id:
                found.append(session)
                if sum(not one.cancelled for one in found) == DATES_SHOWN:
                    break
        texts = tuple(self._date(one, several=len(service.locations) != 1) for one in found)
        return labelled(self.say("Next:"), service, "schedule", texts)

    def _date(self, session: Session, *, several: bool) -> str:
        say, language = self.say, self.request.language
        day = weekday_in_words(session.day, language)
        if session.cancelled:
            reason = plain(session.reason)
            return sentence(say("Not on {day}").format(day=day), language) + (
                f" {sentence(reason, language)}" if reason else ""
            )
        parts = [day, self._time(session)]
        if session.location and several:
            parts.append(say("at {place}").format(place=plain(session.location.name)))
        # The comma of the language parts the year from the time, which else run into one piece in Urdu.
        said = sentence(f"{with_comma('', language)} ".join(filter(None, parts)), language)
        if session.bank_holiday:
            said += " " + say("That is a bank holiday: ask first.")
        return said

    def _time(self, session: Session) -> str:
        if self.request.language == ENGLISH:
            return plain(span(session.opens_at, session.closes_at))
        from babel.dates import format_time

        times = [one for one in (session.opens_at, session.closes_at) if one is not None]
        return whole(
            plain(" – ".join(format_time(one, "short", locale=self.request.language) for one in times))
        )

    def _whom_to_ask(self, service: Service) -> tuple[Paragraph, ...]:
        say, contact = self.say, contact_for(service, self.request.hub)
        if not contact.is_hub:
            return tuple(line for phone in contact.phones for line in self._phone(service, phone))
        if not contact.phones:
            return (Paragraph((Words(Voice.STRONG, self._desk()),)),)
        ring = (
            Words(Voice.STRONG, say("Ask at the desk")),
            Words(Voice.BODY, say("or ring")),
        )
        return (Paragraph((*ring, self._number(contact.phones[0], "hub phone"))),)

    def _phone(self, service: Service, phone: Phone, *, short: bool = False) -> tuple[Paragraph, ...]:
        language = self.request.language
        said = in_words(phone.hours, phone.hours_note, language).split("\n")
        # Words of their own: an English note is one piece in a text that is read from the right.
        hours = tuple(words_of(service, "phone hours", sentence(plain(one), language)) for one in said if one)
        text = (Words(Voice.STRONG, self.say("Text")),) if phone.kind is PhoneKind.TEXT else ()
        name = phone.name or service.organization
        answers = (replace(words_of(service, "phone name", name), together=True),) if name else ()
        hours += () if short else without_talking(phone, self.say)
        number = Paragraph(
            (*text, self._number(phone, f"{service.id}, phone"), *answers), keeps_next=bool(hours)
        )
        return (number, Paragraph(hours, close=True)) if hours else (number,)

    def _address_in_words(self, service: Service) -> tuple[Paragraph, ...]:
        """High up, so that it stands beside the code."""
        code = qr_for(service, self.request.hub)
        if code is None or not service.url:
            return ()
        address = Words(
            Voice.STRONG, code.words, f"{service.id}, url_words", together=True, link=safe_link(service.url)
        )
        return (Paragraph((Words(Voice.BODY, self.say("Scan the code, or go to")), address)),)

    def _number_in_code(self, service: Service) -> tuple[Paragraph, ...]:
        say = self.say
        code = qr_for(service, self.request.hub)
        if code is None or service.url:
            return ()
        phones = contact_for(service, self.request.hub).phones
        texts = phones[0].kind is PhoneKind.TEXT
        if len(phones) == 1:
            words = (
                say("Scan the code to text this number.")
                if texts
                else say("Scan the code to ring this number.")
            )
            return (Paragraph((Words(Voice.BODY, words),), close=True),)
        number = Words(Voice.STRONG, whole(code.words), f"{service.id}, phone")
        words = say("Scan the code to text") if texts else say("Scan the code to ring")
        return (Paragraph((Words(Voice.BODY, words), number)),)

    def emergency(self) -> Block:
        """999 and NHS 111, which need no confirmation."""
        name = self.say("If you need help now")
        return Block(name, (heading(name), *self._danger()), framed=True)

    def _danger(self) -> tuple[Paragraph, ...]:
        say = self.say
        danger = (
            Words(Voice.PHONE, "999"),
            Words(Voice.BODY, say("if someone is in danger."), together=True),
        )
        when = Words(Voice.BODY, say("for a health worry, day or night."), together=True)
        health = (Words(Voice.PHONE, whole("NHS 111")), when)
        return (Paragraph(danger, keeps_next=True), Paragraph(health, close=True))

    def footer(self, services: tuple[Service, ...]) -> tuple[Words, ...]:
        """What stands at the foot of each page: see `footer.whole`."""
        request = self.request
        return footer.whole(request.release, services, request.today, request.language)

    def _number(self, phone: Phone, field: str) -> Words:
        return Words(Voice.PHONE, whole(plain(phone.number)), field)


def _in_frame(lines: tuple[Paragraph, ...]) -> Block:
    """Lines that were typed, the first of them their heading."""
    return Block(lines[0].words[0].text, lines, framed=True)
