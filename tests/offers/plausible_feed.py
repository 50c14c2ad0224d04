"""Makes up Open Referral feeds: the services of the made-up offers as whole HSDS 3.0 records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from plausible_offer import plausible_source

from kiosk.content.openreferral.written_feed import page

LINK = "kinship-kiosk"  # what only our own feeds have; others know nothing of it


def plausible_records(services: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """So many services as another publisher would write them: with contacts, a map and mark-up."""
    for record in page(plausible_source(services, seed))["contents"]:
        record["attributes"] = [each for each in record["attributes"] if each["link_type"] != LINK]
        record["description"] = f"<p>{record['description']}</p><ul><li>Open to <b>all</b></li></ul>"
        record["contacts"] = [{"id": f"{record['id']}-contact", "name": "Pat Example", "title": "Manager"}]
        for place in record.get("service_at_locations", ()):
            place["location"] |= {"latitude": 53.43, "longitude": -1.36}
        yield record


def plausible_feed(out: Path, services: int, seed: int = 1) -> Path:
    """Write a feed of so many services as a list to `out`, which is returned."""
    out.write_text(json.dumps(list(plausible_records(services, seed))), encoding="utf-8")
    return out
