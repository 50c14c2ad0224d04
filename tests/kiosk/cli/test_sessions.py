"""`sessions`, and the sessions of `show`, for a group with dates."""

import pytest

from kiosk.content.build import build
from kiosk.content.source import read

DATED = """  - dtstart: 2026-12-01
    freq: WEEKLY
    interval: 2
    opens_at: "10:00"
    closes_at: "12:00"
    location: example-hub
    cancellations:
      - date: 2026-12-15
        reason: The hall is being painted.
  - dtstart: 2026-12-28
    location: other-hub
"""


@pytest.fixture
def dated(tiny_source, tmp_path, monkeypatch):
    path = tiny_source / "services/groups/tea-and-talk.yaml"
    path.write_text(path.read_text().replace("schedules:\n", f"schedules:\n{DATED}"))
    out = tmp_path / "dated.db"
    build(read(tiny_source), out)
    monkeypatch.setattr("kiosk.status.EMBEDDED_OFFER", out)


def test_sessions_are_listed_from_a_day_on(command, dated):
    answer = command("sessions", "--from", "2026-12-01", "--days", "28", "--json")
    assert answer.code == 0
    assert (answer.json["from"], answer.json["days"]) == ("2026-12-01", 28)
    assert answer.json["sessions"][0] == {
        "service": "tea-and-talk",
        "title": "Tea and talk",
        "date": "2026-12-01",
        "opens_at": "10:00",
        "closes_at": "12:00",
        "starts": "2026-12-01T10:00:00+00:00",
        "ends": "2026-12-01T12:00:00+00:00",
        "location": "example-hub",
        "location_title": "Example Family Hub",
        "here": True,
        "cancelled": False,
        "reason": None,
        "bank_holiday": None,
    }
    told = ("date", "cancelled", "reason", "bank_holiday")
    assert [tuple(one[key] for key in told) for one in answer.json["sessions"]] == [
        ("2026-12-01", False, None, None),
        ("2026-12-15", True, "The hall is being painted.", None),
        ("2026-12-28", False, None, "Boxing Day"),
    ]  # fmt: skip


def test_a_hub_that_is_named_is_the_only_one_listed(command, dated):
    answer = command("sessions", "--hub", "other-hub", "--from", "2026-12-01", "--json")
    assert [(one["date"], one["location"], one["here"]) for one in answer.json["sessions"]] == [
        ("2026-12-28", "other-hub", True)
    ]


def test_a_person_reads_the_day_once_and_that_a_session_is_cancelled(command, dated):
    told = command("sessions", "--from", "2026-12-01").out
    assert (
        "Tuesday 1 December 2026\n    10am to 12 noon, Tea and talk (tea-and-talk), Example Family Hub\n"
        in told
    )
    assert "Cancelled: The hall is being painted." in told
    assert "Bank holiday (Boxing Day), ask first" in told


def test_without_any_dates_the_way_to_the_groups_is_told(command):
    answer = command("sessions")
    assert (answer.code, command("sessions", "--json").json["sessions"]) == (0, [])
    assert "search group" in answer.out


def test_show_has_the_coming_sessions_of_the_service(command, dated, monkeypatch):
    from datetime import date

    monkeypatch.setattr("kiosk.cli.offer.today", lambda: date(2026, 12, 10))
    shown = command("show", "tea-and-talk", "--json").json
    assert [one["date"] for one in shown["sessions"]] == ["2026-12-15", "2026-12-28", "2026-12-29"]
    assert "Tuesday 15 December 2026: 10am to 12 noon" in " ".join(
        command("show", "tea-and-talk").out.split()
    )
    assert command("show", "child-benefit", "--json").json["sessions"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--hub", "example-hob"], "did you mean example-hub"),
        (["--hub", "moon"], "did you mean"),
        (["--from", "tomorrow"], "--from"),
        (["--from", "9999-12-31"], "a year from 2000 to 2100"),
        (["--days", "0"], "--days"),
        (["--days", "400"], "--days"),
    ],
)
def test_what_is_no_hub_day_or_number_is_wrong_usage(command, arguments, said):
    answer = command("sessions", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1
