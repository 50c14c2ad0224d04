"""What is not an offer, or is a broken one, is refused, and nothing is written."""

import random
import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import FileUnreadable, OfferRefused
from kiosk.offer import soundness
from kiosk.offer.catalogue import Catalogue

NOISE = random.Random(1)  # noqa: S311 - noise that is the same each time


def refusal(path, *, whole=False):
    before = path.read_bytes()
    with pytest.raises(OfferRefused) as caught:
        Catalogue.open(path, whole=whole)
    assert caught.value.path == path
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name], "something was written beside it"
    return caught.value.reason


def test_a_missing_file_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable) as caught:
        Catalogue.open(tmp_path / "absent.db")
    assert caught.value.path == tmp_path / "absent.db"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable):
        Catalogue.open(tmp_path)


def test_a_file_that_cannot_be_read_is_unreadable(unreadable):
    with pytest.raises(FileUnreadable):
        Catalogue.open(unreadable)


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "offer.db"
    path.touch()
    assert refusal(path) == "it is empty"


@pytest.mark.parametrize("content", [b"%PDF-1.7 and so on", b"SQLite format 2\x00", b"\x00" * 5000])
def test_a_file_that_is_no_database_is_refused(tmp_path, content):
    path = tmp_path / "offer.db"
    path.write_bytes(content)
    assert "it is not an offer" in refusal(path)


def test_a_file_of_random_bytes_is_refused(tmp_path):
    path = tmp_path / "offer.db"
    path.write_bytes(NOISE.randbytes(100_000))
    assert "it is not an offer" in refusal(path)


def test_a_truncated_offer_is_refused_wherever_it_breaks_off(copy):
    whole = copy.read_bytes()
    for size in (16, 50, 100, 1000, 4096, 5000, len(whole) // 2, len(whole) - 4096, len(whole) - 1):
        copy.write_bytes(whole[:size])
        assert "it is damaged" in refusal(copy)


def test_an_offer_with_a_page_of_rubbish_is_refused_or_says_so_when_read(copy):
    whole = copy.read_bytes()
    noise = NOISE.randbytes(4096)
    refused = 0
    for at in range(4096, len(whole), 4096):
        copy.write_bytes(whole[:at] + noise + whole[at + 4096 :])
        try:
            with Catalogue.open(copy) as catalogue:
                catalogue.services(catalogue.ids("service"))
                catalogue.index.matches(["carer"])
        except OfferRefused:
            refused += 1
        with suppress(OfferRefused), Catalogue.open(copy, whole=True) as catalogue:
            pytest.fail(f"a whole look does not see the rubbish at byte {at}")
    assert refused > len(whole) // 4096 / 3


def test_a_damaged_name_that_sqlite_quotes_is_refused(copy):
    copy.write_bytes(copy.read_bytes().replace(b"phone_by_service ON phone", b"phone_by_service ON \x8fhone"))
    assert "it is damaged" in refusal(copy)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8191), st.integers(0, 255)), min_size=1, max_size=20))
def test_no_damage_to_the_first_pages_is_taken_for_our_bug(tiny_offer, copy, damage):
    content = bytearray(tiny_offer.read_bytes())
    for at, byte in damage:
        content[at] = byte
    copy.write_bytes(content)
    with suppress(OfferRefused), Catalogue.open(copy) as catalogue:
        catalogue.services(catalogue.ids("service"))
        catalogue.glossary()


def test_the_database_of_another_program_is_refused(tmp_path, change):
    path = change(tmp_path / "offer.db", "CREATE TABLE service (id TEXT)")
    assert "it is the database of another program" in refusal(path)


def test_an_offer_newer_than_this_program_is_refused(copy, change):
    assert "newer than this program" in refusal(change(copy, "PRAGMA user_version = 2000"))


def test_an_offer_of_before_the_first_schema_is_refused(copy, change):
    assert "older than this program" in refusal(change(copy, "PRAGMA user_version = 0"))


def test_an_offer_without_its_tables_is_refused(copy, change):
    assert "no such table: synonym" in refusal(change(copy, "DROP TABLE synonym"))


def test_an_offer_without_a_column_is_refused(copy, change):
    assert "no such column: hours" in refusal(change(copy, "ALTER TABLE phone RENAME COLUMN hours TO times"))


def test_an_offer_whose_columns_hold_anything_is_refused(copy, change):
    loose = "CREATE TABLE synonym (word TEXT, means TEXT)"
    assert "its columns may hold anything" in refusal(change(copy, "DROP TABLE synonym", loose))


def test_an_offer_without_services_is_refused(tmp_path, tiny_offer):
    path = tmp_path / "offer.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_schema(tiny_offer))
    assert refusal(path) == "it holds no services"


def _schema(offer):
    with closing(sqlite3.connect(offer)) as database:
        statements = database.execute(
            "SELECT sql FROM pragma_table_list AS listed JOIN sqlite_schema USING (name)"
            " WHERE listed.type <> 'shadow' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    pragmas = f"PRAGMA application_id = {soundness.APPLICATION_ID}; PRAGMA user_version = 1000;"
    return pragmas + ";".join(sql for (sql,) in statements)


def test_an_offer_that_points_nowhere_is_refused(copy, change):
    change(copy, "DELETE FROM organization WHERE id = 'example-charity'")
    assert "points nowhere" in refusal(copy, whole=True)


def test_a_date_that_is_none_is_refused_when_it_is_read(copy, change):
    change(copy, "UPDATE service SET review_by = 'soon' WHERE id = 'child-benefit'")
    with Catalogue.open(copy) as catalogue:
        assert catalogue.service("carers-line").id == "carers-line"
        with pytest.raises(OfferRefused) as caught:
            catalogue.service("child-benefit")
    assert "“soon”" in caught.value.reason


def test_an_offer_that_breaks_while_it_is_open_is_refused_when_it_is_read(copy):
    with Catalogue.open(copy) as catalogue:
        copy.write_bytes(copy.read_bytes()[:4096])
        catalogue._database.execute("PRAGMA shrink_memory")
        with pytest.raises(OfferRefused):
            catalogue.services(("child-benefit",))
