"""What the commands print for a person to read: plain text, no wider than the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from kiosk.central.check_up import WARN_AHEAD
from kiosk.cli.layout import INDENT, part, table, wrapped
from kiosk.cli.terminal import PROGRAM
from kiosk.cli.words import advice_in_words, fact_in_words, in_words, one_line
from kiosk.doctor import Finding
from kiosk.offer import dates, hours
from kiosk.offer.contact import DESK, Contact, Hub, beyond_desk, contact_for, qr_for
from kiosk.offer.diary import Session
from kiosk.offer.matching import Matches
from kiosk.offer.model import (
    Area,
    Arrangement,
    ContactStatus,
    Entitlement,
    Need,
    Phone,
    PhoneKind,
    Service,
)
from kiosk.offer.reasons import TITLES
from kiosk.offer.search import Found
from kiosk.offer.translation import PLAIN, Standing
from kiosk.status import Origin, Status

_DRAFT = "Draft translation: nobody has checked it yet."
_PARTLY = "What is not translated, or not checked yet, is in English."


def search(words: str, answer: Found) -> str:
    """The services found, each with its id and why; or what to do without any."""
    if not answer.results:
        return f"Nothing was found for “{one_line(words)}”. Try other words, or see: {PROGRAM} areas"
    mended = [f"Looked for “{answer.corrected}”."] if answer.corrected else []
    return "\n".join(
        [
            *mended,
            *(
                line
                for one in answer.results
                for line in _entry(one.service.id, one.service.name, one.service.summary, one.why)
            ),
        ]
    )


def find(groups: Iterable[Matches], reasons: Mapping[str, str]) -> str:
    """What fits a family, by group, each with its id, why, and what it means for the family."""
    return "\n\n".join(
        "\n".join(
            [
                TITLES[group.band],
                *(
                    line
                    for one in group.results
                    for line in _entry(
                        one.id,
                        one.offered.service.name,
                        one.offered.service.summary,
                        reasons[one.id],
                        *([] if one.offered.sentence in reasons[one.id] else [one.offered.sentence]),
                    )
                ),
            ]
        )
        for group in groups
        if group.results
    )


def areas(found: Iterable[Area]) -> str:
    """The areas, each with its id."""
    return "\n".join(line for area in found for line in _entry(area.id, area.name, area.summary))


def arrangements(found: Iterable[Arrangement]) -> str:
    """The arrangements, each with its id."""
    return "\n".join(
        line for one in found for line in _entry(one.id, one.name, f"{one.legal_name}. {one.description}")
    )


def needs(found: Iterable[Need]) -> str:
    """The needs, each with its id and those of its services."""
    return "\n".join(
        line for need in found for line in _entry(need.id, need.phrase, ", ".join(need.services))
    )


def sessions(found: Sequence[Session]) -> str:
    """What is on, by day."""
    if not found:
        return (
            "Nothing with a date is known for these days. The groups themselves: " + f"{PROGRAM} search group"
        )
    return "\n\n".join(
        "\n".join([dates.with_weekday(day), *(f"{INDENT}{session(one)}" for one in ones)])
        for day, ones in groupby(found, key=lambda one: one.day)
    )


def session(one: Session) -> str:
    """One date of a group, without its day."""
    when = hours.span(one.opens_at, one.closes_at)
    place = one.location.name if one.location else ""
    about = [
        "cancelled" + (f": {one.reason}" if one.reason else "") if one.cancelled else "",
        f"bank holiday ({one.bank_holiday}), ask first" if one.bank_holiday else "",
    ]
    told = ", ".join(filter(None, (when, f"{one.service.name} ({one.service.id})", place)))
    noted = "; ".join(filter(None, about))
    return f"{told}. {noted[:1].upper()}{noted[1:]}" if noted else told


def service(one: Service, hub: Hub, coming: Sequence[Session] = (), standing: Standing = PLAIN) -> str:
    """A service in the order of the screen, with whom to ask and when it meets next."""
    code = qr_for(one, hub)
    parts: list[tuple[str, Iterable[str]]] = [
        ("", [_DRAFT] if standing.draft else []),
        ("", [_PARTLY] if standing.english else []),
        ("", [f"{one.name} ({one.id})", one.summary, *one.description.split("\n\n")]),
        ("In easy words", [f"- {words}" for words in one.easy_words]),
        ("Who can have it", [one.eligibility, *_ages(one)]),
        ("What it means for each arrangement", _entitlements(one.entitlements)),
        ("How to get it", [f"{number}. {step}" for number, step in enumerate(one.steps, 1)]),
        ("What you could say", [one.say]),
        ("What happens next", [one.next]),
        ("Cost", [one.cost]),
        ("Whom to ask", _contact(contact_for(one, hub))),
        ("Web page", [one.url_words, *([one.url] if one.url != one.url_words else [])]),
        ("The code holds", [code.payload if code else ""]),
        ("Where", [", ".join(filter(None, (place.name, place.address))) for place in one.locations]),
        ("When", [schedule.description for schedule in one.schedules]),
        ("Next", [f"{dates.with_weekday(each.day)}: {session(each)}" for each in coming]),
        ("Areas", [", ".join(one.areas)]),
        ("Source", [one.source, _checked(one)]),
    ]
    return "\n\n".join(filter(None, (part(title, lines) for title, lines in parts)))


def status(known: Status, now: datetime) -> str:
    """What is known of the offer that is shown; `now` has the time zone that times are told in."""
    due = ": check with staff, due for review" if known.review_by < now.date() else ""
    waiting = f"version {known.waiting}, shown after this visit" if known.waiting else ""
    rows = [
        ("Offer", _shown(known)),
        ("Waiting", waiting),
        ("Council", known.council),
        ("Draft", "yes: not yet approved by the council" if known.draft else "no"),
        ("Review by", f"{dates.in_words(known.review_by)}{due}"),
        ("In use since", _moment(known.active_since, now)),
        ("Last looked for a newer one", _moment(known.checked_at, now)),
        ("Last trouble", known.last_error or ""),
        ("Signed until", _signed_until(known.expires, now)),
        ("Program", known.program),
        ("Passes that failed, in a row", str(known.failures) if known.failures else ""),
        ("Restarts that nobody asked for", str(known.restarts) if known.restarts else ""),
        ("Faults, see log/faults.log", str(known.faults) if known.faults else ""),
        ("Prints that came out", str(known.sheets) if known.sheets else ""),
    ]
    return table([(name, words) for name, words in rows if words])


def _shown(known: Status) -> str:
    if known.source is Origin.EMBEDDED:
        return f"version {known.version} ({known.source}), as it came with the program: no release is here"
    trial = ", on trial until it has run well for half a minute" if known.on_trial else ""
    return f"version {known.version} ({known.source}){trial}"


def _moment(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return ""
    here = moment.astimezone(now.tzinfo)
    return f"{dates.in_words(here.date())} at {here:%H:%M}"


def _signed_until(expires: datetime | None, now: datetime) -> str:
    if expires is None:
        return ""
    day, ask = dates.in_words(expires.date()), "ask whoever publishes it to publish again"
    if expires <= now:
        return f"{day}: over; it is shown on, but {ask}"
    return f"{day}: soon; {ask}" if expires - now < WARN_AHEAD else day


def doctor(findings: Iterable[Finding]) -> str:
    """Each check with OK, its advice, or its fault and the cure."""
    rows = []
    for finding in findings:
        if finding.fault:
            rows.append((f"FAULT   {finding.check}", in_words(finding.fault)))
        rows += [(f"advice  {finding.check}", advice_in_words(advice)) for advice in finding.advice]
        if not finding.fault and not finding.advice:
            rows.append((f"OK      {finding.check}", "; ".join(map(fact_in_words, finding.facts))))
        else:
            rows += [(f"        {finding.check}", fact_in_words(fact)) for fact in finding.facts]
    return table(rows)


def _entry(id: str, name: str, *texts: str) -> Iterator[str]:
    yield f"{id}  {name}" if id != name else id
    for text in texts:
        yield from wrapped(text)


def _ages(one: Service) -> list[str]:
    if one.minimum_age is None and one.maximum_age is None:
        return []
    if one.maximum_age is None:
        return [f"For children from {one.minimum_age}."]
    return [f"For children from {one.minimum_age or 0} to {one.maximum_age}."]


def _entitlements(found: Sequence[Entitlement]) -> list[str]:
    """One line for what any arrangement means, then one for each that differs."""
    inherited = [f"any: {each.sentence} ({each.level})" for each in found if each.inherited][:1]
    return inherited + [
        f"{each.arrangement}: {each.sentence} ({each.level})" for each in found if not each.inherited
    ]


def _contact(contact: Contact) -> Iterator[str]:
    if contact.is_hub:
        yield f"{DESK}."
        yield ", ".join(beyond_desk(contact.name, contact.address))
    for phone in contact.phones:
        yield _number(phone)
        yield hours.in_words(phone.hours, phone.hours_note)
        if phone.status is ContactStatus.UNVERIFIED:
            yield "The council has not confirmed this number yet."


def _number(phone: Phone) -> str:
    kind = "text " if phone.kind is PhoneKind.TEXT else ""
    return f"{kind}{phone.number}{f'  {phone.name}' if phone.name else ''}"


def _checked(one: Service) -> str:
    return f"Checked on {dates.in_words(one.assured_date)}; check again by {dates.in_words(one.review_by)}."
