import sqlite3
from contextlib import closing

from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS, EMBEDDED_OFFER


def test_the_embedded_offer_is_what_its_source_builds(tmp_path):
    build(read(ASSETS / "offer"), tmp_path / "offer.db")
    assert _ordinary_tables(EMBEDDED_OFFER) == _ordinary_tables(tmp_path / "offer.db")


def test_the_embedded_offer_opens_and_is_version_0():
    with Catalogue.open(EMBEDDED_OFFER) as catalogue:
        assert catalogue.release().version == 0


def _ordinary_tables(path):
    """The dump without the index's own tables: how it is laid out is SQLite's business, and differs."""
    with closing(sqlite3.connect(path.as_uri() + "?mode=ro", uri=True)) as database:
        lines = [line for line in database.iterdump() if "service_text" not in line]
    assert any(line.startswith('INSERT INTO "service"') for line in lines)
    return lines
