import shutil
import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def copy(tiny_offer, tmp_path):
    """A copy of the small offer, which the test may damage."""
    return shutil.copy(tiny_offer, tmp_path / "offer.db")


@pytest.fixture
def change():
    """Run statements on a database; returns its path."""

    def run(path, *statements):
        with closing(sqlite3.connect(path)) as database:
            for statement in statements:
                database.execute(statement)
            database.commit()
        return path

    return run
