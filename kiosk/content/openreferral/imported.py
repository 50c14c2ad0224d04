"""What earlier imports wrote, kept beside the offer, to tell which fields an editor has changed.

For each thing of a feed, by its id there: its id in the offer, and its fields as the import wrote them last
(`base`). Where the file is lost, services are found again by what they name as their source; all that differs
from the feed then counts as changed by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk import output
from kiosk.content.as_written import node_of
from kiosk.content.entries import Source
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.errors import FileUnreadable, OfferRefused

FILE_NAME = "imported.json"
FORM = 1

_SOURCE = re.compile(r"Open Referral feed (?P<feed>.+), (?P<key>\S(?:.*\S)?)")

Plain = Any  # a text, a list or a dictionary of these


@dataclass(frozen=True, slots=True)
class Before:
    """One thing that was imported. Without a `base` nobody knows what the import wrote."""

    id: str
    feed: str
    base: Mapping[str, Plain] | None


@dataclass
class Imported:
    """All that was imported into one folder, by the ids of the feeds, folded."""

    services: dict[str, Before] = field(default_factory=dict)
    organizations: dict[str, Before] = field(default_factory=dict)
    locations: dict[str, Before] = field(default_factory=dict)


def plain(thing: object) -> dict[str, Plain]:
    """The fields of a thing of the offer, as they are written."""
    found = _plain(node_of(thing))
    assert isinstance(found, dict)  # noqa: S101 - things have fields
    return found


def load(folder: Path, source: Source) -> Imported:
    """What earlier imports wrote into this folder, whose offer is `source`.

    Raises:
        FileUnreadable: the file is there but may not be read.
        OfferRefused: it is there but is damaged.
    """
    path = folder / FILE_NAME
    found = Imported()
    try:
        written = json.loads(path.read_text("utf-8"))
        if written["form"] != FORM:
            raise OfferRefused(path, "it was written by a newer program: update the program")
        for kind in ("services", "organizations", "locations"):
            getattr(found, kind).update({key: _before(each) for key, each in written[kind].items()})
    except FileNotFoundError:
        pass
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise OfferRefused(path, "it is damaged: take it away, and what differs counts as changed") from error
    here = {before.id for before in found.services.values()}
    for entry in source.services:
        match = _SOURCE.fullmatch(entry.source)
        if match and entry.id not in here:
            found.services.setdefault(match["key"].casefold(), Before(entry.id, match["feed"], None))
    return found


def save(folder: Path, imported: Imported) -> None:
    """Keep it beside the offer.

    Raises:
        FileUnwritable: it cannot be written.
    """
    kinds = {
        kind: {
            key: {"id": before.id, "feed": before.feed, "base": before.base}
            for key, before in sorted(getattr(imported, kind).items())
        }
        for kind in ("services", "organizations", "locations")
    }
    text = json.dumps({"form": FORM, **kinds}, ensure_ascii=False, indent=1)
    output.write(folder / FILE_NAME, f"{text}\n".encode())


def _before(written: Any) -> Before:
    id_, feed, base = written["id"], written["feed"], written["base"]
    if not isinstance(id_, str) or not isinstance(feed, str) or not isinstance(base, dict | None):
        raise TypeError(id_)
    return Before(id_, feed, base)


def _plain(node: Node) -> Plain:
    match node:
        case Scalar():
            return node.text
        case Listing():
            return [_plain(each) for each in node.items]
        case Fields():
            return {key: _plain(each) for key, (_, each) in node.entries.items()}
