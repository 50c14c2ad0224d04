"""Makes up plausible offers of any size: the same number of services and the same seed give the same offer.

Everything in them is invented: places that are nowhere, telephone numbers of the ranges that Ofcom keeps for
stories, no person. They pass through the real build, so what is measured on them is measured on an offer.
"""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from kiosk.content.build import build
from kiosk.content.entries import AreaEntry, Organization, PlaceEntry, ServiceEntry, Source, Synonym
from kiosk.offer.hours import parse
from kiosk.offer.model import (
    ANY,
    UNSURE,
    Area,
    AreaKind,
    Arrangement,
    ContactStatus,
    Entitlement,
    GlossaryTerm,
    Level,
    Location,
    Need,
    Phone,
    PhoneKind,
    Release,
    Schedule,
)

MADE_UP = "Made up for tests"
TODAY = date(2026, 11, 22)
NEEDS = 40
TERMS = 50
SYNONYMS = 120
SERVICES_PER_PLACE = 40
SERVICES_PER_ORGANIZATION = 25
URGENT = "urgent"
URGENT_SERVICES = 8  # however large the offer: few things are urgent

AREAS = {
    "money": ("kinship", "payments", "Money", "allowance grant benefit voucher hardship fund payment budget"),
    "groups": ("kinship", "groups", "Groups and training", "group coffee morning training course circle"),
    "wellbeing": ("kinship", "psychology", "Feelings and behaviour", "counselling therapy listening calm"),
    "school": ("kinship", "school", "School and learning", "tutor uniform attendance homework reading meals"),
    "legal": ("kinship", "gavel", "Legal help", "solicitor court order guardianship adviser clinic"),
    "family-time": ("kinship", "family_restroom", "Seeing family", "contact visit letterbox centre siblings"),
    "family-meetings": ("kinship", "diversity_3", "Family meetings", "meeting conference plan mediation"),
    "work": ("kinship", "work", "Staying in work", "childcare leave employer flexible hours training"),
    "home": ("kinship", "home", "Your home", "housing rent repairs furniture bed bedroom deposit"),
    "early-years": ("universal", "child_care", "Babies and under-fives", "nursery toddler baby play feeding"),
    "out-of-school": ("universal", "sports_soccer", "Clubs and holidays", "club holiday breakfast sports"),
    "schools": ("universal", "menu_book", "Schools and extra support", "admission transport support plan"),
    "health": ("universal", "health_and_safety", "Health", "doctor dentist clinic hearing eye nurse sleep"),
    "leisure": ("universal", "park", "Days out", "library museum swimming park cinema garden football"),
    "youth": ("universal", "group", "Young people", "mentor youth drop-in careers music boxing"),
    "urgent": ("urgent", "emergency", "I need help now", "crisis helpline refuge emergency night"),
}
_OTHER_AREAS = tuple(area for area in AREAS if area != URGENT)
ARRANGEMENTS = {
    "informal": ("The family agreed it between us", "Informal kinship care"),
    "private-fostering": ("I look after a friend's child", "Private fostering"),
    "temporary-approval": ("The council asked me at short notice", "Temporary approval"),
    "kinship-foster": ("I am approved as their foster carer", "Kinship foster care"),
    "child-arrangements": ("A court said who they live with", "Child arrangements order"),
    "special-guardianship": ("I am their special guardian", "Special guardianship order"),
    "adoption": ("I adopted them", "Adoption"),
    UNSURE: ("I am not sure", "Not sure"),
}
_FOR_WHOM = (
    "grandparents", "aunts and uncles", "kinship carers", "special guardians", "foster carers", "brothers",
    "sisters", "teenagers", "babies", "young children", "families", "carers on their own", "new carers",
)  # fmt: skip
_WHAT_ABOUT = (
    "money worries", "a good night's sleep", "school mornings", "big feelings", "court papers",
    "form filling", "loss and grief", "family visits", "work and care", "a safe home", "special needs",
    "eating well",
    "growing up", "screens and phones", "moving house", "bullying", "hospital visits", "speaking and hearing",
)  # fmt: skip
_DOES = (
    "You can talk to somebody who knows what it is like.",
    "We meet once a week and drink tea.",
    "Somebody sits down with you and looks at your letters.",
    "A worker can come to your home if you cannot travel.",
    "There are toys for the children and a quiet room.",
    "We help you to fill in the form, line by line.",
    "You get a plan on paper that you can take home.",
    "We can ring other services for you while you wait.",
    "It does not matter which papers you have.",
    "Bring the children with you if you like.",
    "There is a bus stop outside the door.",
    "Nobody has to speak in front of the others.",
    "We answer questions by text as well.",
    "You can bring a friend with you.",
)
_BEGINNINGS = (
    "Ash Bram Cold Dun Elm Fern Grim Hazel Iron Kirk Lang Mill Nether Oak Pen Raven Stan Thorn Upper West"
)
_ENDINGS = (
    "bridge bury by croft dale field ford gate ham hurst ley moor shaw side stead thorpe ton well wick worth"
)
_SENTENCES = {
    Level.EVERYONE: "You can have this, whatever papers you have.",
    Level.RIGHT: "You must be given this if you ask for it.",
    Level.ASSESSED: "You may get this. A worker looks at what you need first.",
    Level.ASK: "Ask a Navigator (a council worker who knows all the help there is) what to do.",
}
_HOURS = (
    "Mo-Fr 09:00-17:00",
    "Mo-Th 09:30-16:00",
    "Mo,We,Fr 10:00-14:00",
    "Mo-Su 08:00-20:00",
    "Sa 10:00-12:00",
)
_NUMBERS = ("01632 960{:03}", "0808 157 0{:03}", "0114 496 0{:03}", "020 7946 0{:03}", "07700 900{:03}")


def plausible_offer(out: Path, services: int, seed: int = 1) -> Path:
    """Write offer.db with so many services to `out`, which is returned."""
    build(plausible_source(services, seed), out)
    return out


def plausible_source(services: int, seed: int = 1) -> Source:
    """A made-up offer of so many services, in the areas and arrangements of the real one."""
    chance = random.Random(seed)  # noqa: S311 - the same each time, on purpose
    towns = [first + last for first in _BEGINNINGS.split() for last in _ENDINGS.split()]
    chance.shuffle(towns)
    places = tuple(_place(number, towns, chance) for number in range(1 + services // SERVICES_PER_PLACE))
    organizations = tuple(
        Organization(f"organization-{number}", f"Example {towns[number % len(towns)]} Carers {number}")
        for number in range(1 + services // SERVICES_PER_ORGANIZATION)
    )
    made = [_service(number, towns, places, organizations, chance) for number in range(services)]
    entries = tuple(sorted(made, key=lambda entry: entry.id))
    return Source(
        folder=Path("plausible"),
        release=Release(
            version=0,
            council="Example Council",
            title=f"Example offer of {services} services",
            built_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
            review_by=date(2027, 5, 21),
            accountable_role="Example manager for kinship",
            languages=("en",),
            draft=True,
        ),
        release_source=MADE_UP,
        areas=tuple(_area(id_, *words, entries) for id_, words in AREAS.items()),
        arrangements=tuple(
            Arrangement(id_, name, legal, "It is one way to bring up a relative's or a friend's child.")
            for id_, (name, legal) in ARRANGEMENTS.items()
        ),
        organizations=organizations,
        places=places,
        services=entries,
        needs=tuple(_need(number, entries, chance) for number in range(NEEDS)),
        glossary=tuple(_term(number) for number in range(TERMS)),
        synonyms=tuple(_synonym(number, entries, chance) for number in range(SYNONYMS)),
    )


def _place(number: int, towns: list[str], chance: random.Random) -> PlaceEntry:
    town = towns[number % len(towns)]
    where = Location(
        f"hub-{number}", f"{town} Family Hub {number}", f"{chance.randint(1, 99)} High Street, {town}"
    )
    return PlaceEntry(where, MADE_UP)


def _service(
    number: int,
    towns: list[str],
    places: tuple[PlaceEntry, ...],
    organizations: tuple[Organization, ...],
    chance: random.Random,
) -> ServiceEntry:
    home = URGENT if number < URGENT_SERVICES else chance.choice(_OTHER_AREAS)
    others = chance.sample([area for area in _OTHER_AREAS if area != home], chance.choice((0, 0, 0, 1, 1, 2)))
    words = AREAS[home][3].split()
    word, for_whom, about = chance.choice(words), chance.choice(_FOR_WHOM), chance.choice(_WHAT_ABOUT)
    town = chance.choice(towns)
    checked = TODAY - timedelta(days=chance.randint(0, 300))
    is_group = chance.random() < 0.2
    ages = sorted(chance.sample(range(26), 2)) if chance.random() < 0.4 else (None, None)
    return ServiceEntry(
        id=re.sub(r"[^a-z0-9]+", "-", f"{town} {word} {number}".lower()),
        areas=(home, *others),
        name=f"{town} {word} for {for_whom}",
        summary=f"Help with {about} for {for_whom} in {town}.",
        description="\n".join(" ".join(chance.sample(_DOES, 3)) for _ in range(chance.choice((1, 1, 2)))),
        easy_words=tuple(chance.sample(_DOES, 4)),
        organization=chance.choice(organizations).id,
        minimum_age=ages[0],
        maximum_age=ages[1],
        eligibility=f"It is for {for_whom}. {chance.choice(_DOES)}",
        entitlements=_entitlements(checked, chance),
        steps=tuple(chance.sample(_DOES, chance.randint(1, 4))),
        say=f"I bring up my grandchild. I would like to ask about {about}." if chance.random() < 0.7 else "",
        next="We ring you back within two working days." if chance.random() < 0.5 else "",
        cost=chance.choice(
            ("", "Free.", "Free.", "The first time is free. Ask us what it costs after that.")
        ),
        phones=tuple(_phone(chance) for _ in range(chance.choice((0, 1, 1, 1, 2)))),
        url=f"https://{town.lower()}.example.org/{word}/{number}" if chance.random() < 0.6 else "",
        url_words="",
        locations=tuple(
            place.location.id for place in chance.sample(places, min(len(places), int(is_group)))
        ),
        schedules=(_schedule(chance),) if is_group else (),
        keywords=(word, *chance.sample([other for other in words if other != word], 2)),
        source=MADE_UP,
        assured_date=checked,
        review_by=checked + timedelta(days=365),
    )


def _entitlements(checked: date, chance: random.Random) -> tuple[Entitlement, ...]:
    level = chance.choice((Level.EVERYONE, Level.EVERYONE, Level.RIGHT, Level.ASSESSED, Level.ASK))
    others = chance.sample([id_ for id_ in ARRANGEMENTS if id_ != UNSURE], chance.choice((0, 0, 1, 2)))
    levels = {ANY: level, **{id_: chance.choice(list(Level)) for id_ in others}}
    if level is not Level.EVERYONE:
        levels[UNSURE] = Level.ASK
    return tuple(
        Entitlement(id_, each, _SENTENCES[each], MADE_UP, checked, inherited=False)
        for id_, each in levels.items()
    )


def _phone(chance: random.Random) -> Phone:
    return Phone(
        number=chance.choice(_NUMBERS).format(chance.randint(0, 999)),
        name=chance.choice(("", "Advice line", "Front desk")),
        kind=PhoneKind.VOICE,
        hours=(parse(chance.choice(_HOURS)),) if chance.random() < 0.7 else (),
        hours_note=chance.choice(("", "Not on bank holidays.")),
        status=chance.choice(list(ContactStatus)),
        source=MADE_UP,
    )


def _schedule(chance: random.Random) -> Schedule:
    interval = chance.choice((1, 2))
    words = {1: "Every week.", 2: "Every two weeks. Ask at the desk for the next date."}
    start = time(chance.randint(9, 16), chance.choice((0, 30)))
    return Schedule(
        words[interval],
        "WEEKLY",
        interval,
        dtstart=TODAY + timedelta(days=chance.randint(-60, 14)),
        opens_at=start,
        closes_at=start.replace(hour=start.hour + 2),
    )


def _area(
    id_: str, kind: str, icon: str, name: str, words: str, entries: tuple[ServiceEntry, ...]
) -> AreaEntry:
    first = tuple(entry.id for entry in entries if entry.areas[0] == id_)[:8]
    return AreaEntry(
        Area(id_, AreaKind(kind), name, f"Help with {' and '.join(words.split()[:2])}", icon), first
    )


def _need(number: int, entries: tuple[ServiceEntry, ...], chance: random.Random) -> Need:
    about = _WHAT_ABOUT[number % len(_WHAT_ABOUT)]
    answered_by = chance.sample(entries, min(len(entries), chance.randint(2, 8)))
    return Need(
        f"need-{number}", f"I need help with {about}, {number}", tuple(entry.id for entry in answered_by)
    )


def _term(number: int) -> GlossaryTerm:
    words = [word for _, _, _, listed in AREAS.values() for word in listed.split()]
    word = words[number % len(words)]
    return GlossaryTerm(f"term-{number}", f"{word} {number}", f"A {word}, in plain words.", (), MADE_UP)


def _synonym(number: int, entries: tuple[ServiceEntry, ...], chance: random.Random) -> Synonym:
    return Synonym(f"said {number}", (chance.choice(entries).keywords[0],))
