"""The whole offer as one static page, for Chromium: the same words, no script, picture or font to fetch."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.hours import in_words
from kiosk.offer.model import Area, Service

STYLE = """
body { font: 20px/1.4 "Noto Sans", sans-serif; background: #faf6ee; color: #222; margin: 2em }
h1, h2 { color: #0f4c4a }
article { background: #fff; border-radius: 12px; padding: 1em; margin: 1em 0 }
b { font-size: 1.4em }
"""


def write(offer: Path, out: Path) -> Path:
    """Write the page of the `offer` to `out`, and return it."""
    with Catalogue.open(offer) as catalogue:
        release = catalogue.release()
        lines = [
            '<!doctype html>\n<html lang="en"><meta charset="utf-8">',
            *_told("title", release.title),
            f"<style>{STYLE}</style>",
            *_told("h1", release.title),
            *_told("p", release.council),
        ]
        for area in catalogue.areas():
            ids = [one.id for one in catalogue.services_in(area.id)]
            lines += _section(area, catalogue.services(ids))
    out.write_text("\n".join(lines), encoding="utf-8")
    return out


def _section(area: Area, services: Iterable[Service]) -> Iterator[str]:
    yield "<section>"
    yield from _told("h2", area.name)
    yield from _told("p", area.summary)
    for service in services:
        yield from _article(service)
    yield "</section>"


def _article(service: Service) -> Iterator[str]:
    yield "<article>"
    yield from _told("h3", service.name)
    yield from _told("p", service.summary, *service.description.split("\n\n"))
    yield from _list("ul", service.easy_words)
    yield from _told("p", service.eligibility)
    yield from _told("p", *dict.fromkeys(one.sentence for one in service.entitlements))
    yield from _list("ol", service.steps)
    yield from _told("p", service.say, service.next, service.cost, service.organization)
    for phone in service.phones:
        yield from _told("b", phone.number)
        yield from _told("p", phone.name, in_words(phone.hours, phone.hours_note))
    yield from _told("p", *(f"{place.name} {place.address}" for place in service.locations))
    yield from _told("p", " ".join(one.description for one in service.schedules), service.url_words)
    yield "</article>"


def _list(tag: str, texts: Iterable[str]) -> Iterator[str]:
    yield f"<{tag}>"
    yield from _told("li", *texts)
    yield f"</{tag}>"


def _told(tag: str, *texts: str) -> Iterator[str]:
    return (f"<{tag}>{html.escape(text)}</{tag}>" for text in texts if text)
