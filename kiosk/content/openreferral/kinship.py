"""What an offer says and HSDS has no field for, as attributes of a service: `attribute.value` holds any text.

Each is an attribute with the `link_type` of `LINK`, whose taxonomy term is called after the field. Whoever
does not know them loses nothing else. They are read back as strictly as anything in a feed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entries import ServiceEntry
from kiosk.content.openreferral.register import slug
from kiosk.content.openreferral.thing import Thing
from kiosk.offer.forms import is_slug
from kiosk.offer.model import ANY, UNSURE, Level

LINK = "kinship-kiosk"
ENTITLEMENT = "entitlement"
AREA = "area"
SUMMARY, EASY_WORDS, SAY, NEXT, KEYWORDS, ID = "summary", "easy_words", "say", "next", "keywords", "id"


@dataclass(frozen=True, slots=True)
class Kinship:
    """Such fields of one service, empty where the feed has none. Entitlements: for whom, level, sentence."""

    id: str = ""
    areas: tuple[str, ...] = ()
    summary: str = ""
    easy_words: tuple[str, ...] = ()
    say: str = ""
    next: str = ""
    keywords: tuple[str, ...] = ()
    entitlements: tuple[tuple[str, Level, str], ...] = ()


def written(entry: ServiceEntry) -> Iterator[tuple[str, str]]:
    """What to write for a service: the name of each field, and its value."""
    yield ID, entry.id
    yield SUMMARY, entry.summary
    yield EASY_WORDS, "\n".join(entry.easy_words)
    yield SAY, entry.say
    yield NEXT, entry.next
    yield KEYWORDS, "\n".join(entry.keywords)
    for area in entry.areas:
        yield AREA, area
    for each in entry.entitlements:
        yield ENTITLEMENT, f"{each.arrangement} {each.level}: {each.sentence}"


def read(service: Thing, arrangements: frozenset[str]) -> Kinship:
    """Such fields of the service in a feed."""
    found: dict[str, list[Thing]] = {}
    for attribute in service.things("attributes"):
        if attribute.raw("link_type") == LINK:
            found.setdefault(attribute.thing("taxonomy_term").raw("name"), []).append(attribute)

    def one(name: str) -> str:
        return next((each.line("value") for each in found.get(name, ())), "")

    def lines(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line for each in found.get(name, ()) for line in each.lines("value")))

    id_ = one(ID)
    return Kinship(
        id=id_ if is_slug(id_) and slug(id_) else "",
        areas=tuple(dict.fromkeys(each.raw("value") for each in found.get(AREA, ()))),
        summary=one(SUMMARY),
        easy_words=lines(EASY_WORDS),
        say=one(SAY),
        next=one(NEXT),
        keywords=lines(KEYWORDS),
        entitlements=_entitlements(tuple(lines(ENTITLEMENT)), arrangements),
    )


def _entitlements(texts: tuple[str, ...], arrangements: frozenset[str]) -> tuple[tuple[str, Level, str], ...]:
    """Those that can be read; none where what holds for any arrangement is not among them."""
    found: dict[str, tuple[str, Level, str]] = {}
    for text in texts:
        start, _, sentence = text.partition(": ")
        arrangement, _, level = start.partition(" ")
        if arrangement in (*arrangements, ANY) and level in set(Level) and sentence:
            found.setdefault(arrangement, (arrangement, Level(level), sentence))
    any_of_them = found.get(ANY)
    if any_of_them is None or (any_of_them[1] is not Level.EVERYONE and UNSURE not in found):
        return ()
    return tuple(found.values())
