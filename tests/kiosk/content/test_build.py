import os
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.errors import FileUnwritable


def rows(path, sql):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "offer.db"


def test_the_same_source_builds_the_same_bytes(tiny_source, out):
    build(read(tiny_source), out)
    first = out.read_bytes()
    build(read(tiny_source), out)
    assert out.read_bytes() == first


def test_built_at_comes_from_the_source_and_the_version_from_the_caller(tiny_source, out):
    build(read(tiny_source), out)
    assert rows(out, "SELECT version, built_at FROM release") == [(0, "2026-11-22T09:00:00+00:00")]
    build(read(tiny_source), out, version=12)
    assert rows(out, "SELECT version FROM release") == [(12,)]


def test_every_service_has_an_entitlement_for_every_arrangement(tiny_source, out):
    build(read(tiny_source), out)
    count = rows(out, "SELECT service_id, count(*) FROM entitlement GROUP BY service_id")
    assert count == [("carers-line", 4), ("child-benefit", 4), ("tea-and-talk", 4), ("text-for-help", 4)]


def test_what_is_written_for_any_is_inherited_and_an_own_one_wins(tiny_source, out):
    build(read(tiny_source), out)
    found = rows(
        out,
        "SELECT arrangement_id, level, source, checked, inherited FROM entitlement"
        " WHERE service_id = 'child-benefit' ORDER BY arrangement_id",
    )
    assert found == [
        ("informal", "right", "Made up for tests, page 1", "2026-11-21", 1),
        ("kinship-foster", "ask", "Made up for tests, page 2", "2026-10-01", 0),
        ("special-guardianship", "right", "Made up for tests, page 1", "2026-11-21", 1),
        ("unsure", "ask", "Made up for tests, page 1", "2026-11-21", 0),
    ]


def test_an_area_shows_the_services_at_home_in_it_first_then_others_by_name(tiny_source, out):
    build(read(tiny_source), out)
    sql = "SELECT service_id, rank FROM service_in_area WHERE area_id = '{}' ORDER BY position"
    assert rows(out, sql.format("groups")) == [("carers-line", 0), ("tea-and-talk", 0)]
    assert rows(out, sql.format("money")) == [("child-benefit", 0), ("tea-and-talk", 1)]
    assert rows(out, sql.format("urgent")) == [("text-for-help", 0), ("carers-line", 1)]


def test_an_area_shows_what_its_editor_put_first_before_all_others(tiny_source, edit, out):
    edit("areas.yaml", "summary: Meet other carers}", "summary: Meet other carers, first: [text-for-help]}")
    edit("services/urgent/text-for-help.yaml", "areas: [urgent]", "areas: [urgent, groups]")
    build(read(tiny_source), out)
    sql = "SELECT service_id FROM service_in_area WHERE area_id = 'groups' ORDER BY position"
    assert rows(out, sql) == [("text-for-help",), ("carers-line",), ("tea-and-talk",)]


def test_the_index_has_what_carers_say_for_a_keyword(tiny_source, out):
    build(read(tiny_source), out)
    found = rows(
        out, "SELECT service_id FROM service_text WHERE service_text MATCH 'keywords:\"family allowance\"'"
    )
    assert found == [("child-benefit",)]
    assert rows(out, "SELECT keywords FROM service WHERE id = 'child-benefit'") == [
        ("child money\nchild benefit",)
    ]


def test_the_index_and_its_services_share_their_rowids(tiny_source, out):
    build(read(tiny_source), out)
    services = rows(out, "SELECT rowid, id FROM service ORDER BY rowid")
    assert rows(out, "SELECT rowid, service_id FROM service_text ORDER BY rowid") == services
    assert len(services) == 4


def test_the_file_has_no_journal_and_no_free_pages(tiny_source, out):
    build(read(tiny_source), out)
    assert rows(out, "PRAGMA freelist_count") == [(0,)]
    assert rows(out, "PRAGMA journal_mode") == [("delete",)]
    assert rows(out, "PRAGMA integrity_check") == [("ok",)]


def test_building_replaces_the_file_and_leaves_nothing_beside_it(tiny_source, out):
    out.write_bytes(b"old")
    with out.open("rb") as reader:
        build(read(tiny_source), out)
        assert reader.read() == b"old"
    assert [path.name for path in out.parent.glob("*offer.db*")] == ["offer.db"]


@pytest.mark.parametrize(("place", "reason"), [("", "folder"), ("absent/offer.db", "its folder is missing")])
def test_a_folder_or_a_missing_folder_cannot_be_written(tiny_source, tmp_path, place, reason):
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FileUnwritable) as caught:
        build(read(tiny_source), tmp_path / place)
    assert caught.value.path == tmp_path / place
    assert reason in caught.value.reason
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110 - a device
def test_a_full_disk_keeps_the_old_file(tiny_source, out, monkeypatch):
    out.write_bytes(b"old")
    out.with_name(f".offer.db.{os.getpid()}.new").symlink_to("/dev/full")
    with pytest.raises(FileUnwritable) as caught:
        build(read(tiny_source), out)
    assert "space" in caught.value.reason
    assert out.read_bytes() == b"old"
    assert [path.name for path in out.parent.glob("*offer.db*")] == ["offer.db"]


def test_what_points_nowhere_is_our_bug_and_is_never_written(tiny_source, out):
    with pytest.raises(sqlite3.IntegrityError):
        build(replace(read(tiny_source), organizations=()), out)
    assert not out.exists()
