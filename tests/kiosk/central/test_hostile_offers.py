"""All is rightly signed, and the offer must not be shown: it is kept out with exit code 4."""

import sqlite3

import pytest

from kiosk.central import pack as packs
from kiosk.central.repository import Versions
from kiosk.errors import ReleaseRefused

SECOND = Versions(2, 2, 2, 2)


@pytest.fixture
def spoilt(publisher, offer_of, tmp_path):
    def sign(*statements, **claimed):
        path = tmp_path / "spoilt.db"
        path.write_bytes(offer_of(2))
        with sqlite3.connect(path, isolation_level=None) as database:
            for statement in statements:
                database.executescript(statement)
        database.close()
        publisher.put(publisher.sign(path.read_bytes(), versions=SECOND, **claimed))

    return sign


def test_for_another_council(publisher, refused, offer_of):
    publisher.edit("offer.yaml", "Example Council", "Wrong Council")
    publisher.put(publisher.sign(offer_of(2), versions=SECOND, council="Wrong Council"))
    assert "Wrong Council" in refused(ReleaseRefused)


def test_of_a_schema_that_is_newer_than_this_program(spoilt, refused):
    spoilt("PRAGMA user_version = 2000")
    assert "newer than this program" in refused(ReleaseRefused)


def test_over_a_damaged_database(publisher, refused, offer_of):
    offer = bytearray(offer_of(2))
    offer[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    publisher.put(publisher.sign(bytes(offer), versions=SECOND))
    refused(ReleaseRefused)


@pytest.mark.parametrize("content", [b"x", b"SQLite format 3\x00", b"\x00" * 5000])
def test_over_what_is_no_database(publisher, refused, content):
    publisher.put(publisher.sign(content, versions=SECOND))
    refused(ReleaseRefused)


def test_over_an_empty_offer(spoilt, refused):
    tables = (
        "service_in_area", "phone", "schedule", "service_at_location", "entitlement", "need_service",
        "leaflet_service", "sheet_template_service", "service",
    )  # fmt: skip
    spoilt(*(f"DELETE FROM {table}" for table in tables))  # noqa: S608 - the tables are ours
    assert "no services" in refused(ReleaseRefused)


def test_over_a_release_without_its_row(spoilt, refused):
    spoilt("DELETE FROM release")
    refused(ReleaseRefused)


def test_over_a_row_that_does_not_read(spoilt, refused):
    spoilt("UPDATE service SET review_by = 'soon'")
    refused(ReleaseRefused)


@pytest.mark.parametrize(
    "hostile",
    [
        "CREATE TRIGGER t AFTER INSERT ON service BEGIN DELETE FROM service; END",
        "CREATE TRIGGER service_text_data AFTER UPDATE ON phone BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT load_extension('evil')",
        """DROP TABLE synonym; CREATE VIEW synonym AS WITH RECURSIVE endless(word, means) AS
        (SELECT 'a', '[]' UNION ALL SELECT word, means FROM endless) SELECT * FROM endless""",
        "DROP TABLE synonym; CREATE VIEW synonym AS SELECT readfile('/etc/passwd') AS word, '' AS means",
        "CREATE TABLE t (a TEXT, b TEXT AS (upper(a))) STRICT",
        "CREATE INDEX i ON service (upper(name))",
        "CREATE INDEX i ON service (name) WHERE name > 'a'",
        "CREATE VIRTUAL TABLE t USING fts4 (a)",
        "CREATE VIRTUAL TABLE t USING rtree (a, b, c)",
        "CREATE TABLE t (a)",
    ],
    ids=[
        "trigger",
        "trigger with a known name",
        "view",
        "endless view in the place of a table",
        "view that reads files in the place of a table",
        "computed column",
        "computed index",
        "partial index",
        "fts4",
        "rtree",
        "loose",
    ],
)
def test_over_an_offer_with_what_no_offer_has(spoilt, refused, hostile):
    spoilt(hostile)
    refused(ReleaseRefused)


def test_over_other_facts_than_are_in_it(spoilt, refused):
    spoilt(services=5)
    assert refused(ReleaseRefused) == "it is not what is signed about it"


@pytest.mark.parametrize(
    "claimed",
    [{"version": 0}, {"version": True}, {"version": "2"}, {"council": ""}, {"services": 2**60}],
)
def test_over_facts_that_cannot_be(spoilt, refused, claimed):
    spoilt(**claimed)
    refused(ReleaseRefused)


def test_over_no_facts_at_all(publisher, refused, offer_of, monkeypatch):
    monkeypatch.setattr("kiosk.central.claim.written", lambda claim: {})
    publisher.put(publisher.sign(offer_of(2), versions=SECOND))
    assert "does not sign" in refused(ReleaseRefused)


def test_over_no_offer(publisher, refused, offer_of, monkeypatch):
    monkeypatch.setattr("kiosk.central.pack.OFFER", "other.db")
    members = publisher.sign(offer_of(2), versions=SECOND)
    monkeypatch.undo()
    del members[next(name for name in members if name.startswith(packs.TARGETS))]
    publisher.put(members)
    assert refused() == "no offer is signed in it"
