"""Feeds for the tests: records as a publisher writes them; the standard's own, if they are at hand."""

import copy
import json
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.content.openreferral.bring_in import import_feed
from kiosk.content.openreferral.feed import Feed
from kiosk.content.openreferral.london import ENGLAND
from kiosk.paths import ROOT

NOW = datetime(2026, 11, 25, 12, tzinfo=ENGLAND)
STANDARD = ROOT.parent / "shared" / "openreferral"
RECORD = {
    "id": "0f0e0d0c-0000-4000-8000-000000000001",
    "name": "Bereavement counselling",
    "description": "Talk to a trained counsellor. You can come for six weeks.",
    "status": "active",
    "url": "https://www.example.org/counselling",
    "email": "info@example.org",
    "assured_date": "2026-10-01",
    "eligibility_description": "Any family in Example Town.",
    "application_process": "Ring us.\nCome along.",
    "fees_description": "Free.",
    "organization": {"id": "org-1", "name": "Example Carers", "description": "A charity."},
    "phones": [{"id": "phone-1", "number": "+44 1632 960123", "type": "voice", "description": "Front desk"}],
    "service_at_locations": [
        {
            "id": "at-1",
            "location": {
                "id": "place-1",
                "location_type": "physical",
                "name": "Example Hall",
                "latitude": 53.4,
                "longitude": -1.3,
                "addresses": [
                    {
                        "id": "address-1",
                        "attention": "Pat Example",
                        "address_1": "1 Market Street",
                        "city": "Example Town",
                        "state_province": "",
                        "postal_code": "",
                        "country": "GB",
                        "address_type": "physical",
                    }
                ],
            },
        }
    ],
}


@pytest.fixture
def record():
    """A whole, good record, which the test may change: `record(name=…, url=None)`; None takes a field out."""

    def make(**changes):
        made = copy.deepcopy(RECORD) | changes
        return {key: value for key, value in made.items() if value is not None}

    return make


@pytest.fixture
def bring_in(tmp_path):
    """Imports these records, or this text, into `tmp_path / "offer"`."""

    def bring(feed, **around):
        path = tmp_path / "feed.json"
        path.write_bytes(feed if isinstance(feed, bytes) else json.dumps(feed).encode())
        return import_feed(Feed(str(path)), tmp_path / "offer", around.pop("now", NOW), **around)

    return bring


@pytest.fixture
def reasons(bring_in):
    """Why the only record did not go in."""

    def ask(record):
        outcome = bring_in([record])
        assert outcome.went_in == 0
        (quarantined,) = outcome.quarantined
        return quarantined.reasons

    return ask


@pytest.fixture(scope="session")
def standard():
    """The folder with the standard's schemata and examples; it is not ours to copy, so it may be absent."""
    if not STANDARD.is_dir():
        pytest.skip("the standard's schemata and examples are not beside the project")
    return Path(STANDARD)


@pytest.fixture(scope="session")
def now():
    """The moment of every import, in England's zone."""
    return NOW
