from datetime import date, time

import pytest

from kiosk.content.bank_holidays import bank_holidays
from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.content.yaml_folder import write
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.diary import dates
from kiosk.offer.model import Cancellation, Schedule

TEA = "services/groups/tea-and-talk.yaml"
WHOLE = """schedules:
  - description: In the big room.
    freq: WEEKLY
    interval: 2
    dtstart: 2026-12-01
    until: 2027-07-20
    byday: [TU, TH]
    opens_at: "10:00"
    closes_at: "12:30"
    valid_from: 2026-12-01
    valid_to: 2027-12-31
    location: other-hub
    except_dates: [2026-12-29]
    cancellations:
      - date: 2026-12-15
        reason: The hall is being painted.
      - date: 2027-01-12
  - freq: MONTHLY
    byday: [-1FR, +2MO]
  - freq: MONTHLY
    dtstart: 2026-12-01
    bymonthday: [1, -1]
    count: 6
  - dtstart: 2026-12-25
"""
READ = (
    Schedule(
        "In the big room.",
        "WEEKLY",
        2,
        dtstart=date(2026, 12, 1),
        until=date(2027, 7, 20),
        byday=("TU", "TH"),
        opens_at=time(10),
        closes_at=time(12, 30),
        valid_from=date(2026, 12, 1),
        valid_to=date(2027, 12, 31),
        location="other-hub",
        except_dates=(date(2026, 12, 29),),
        cancellations=(
            Cancellation(date(2026, 12, 15), "The hall is being painted."),
            Cancellation(date(2027, 1, 12), ""),
        ),
    ),
    Schedule("", "MONTHLY", byday=("-1FR", "2MO")),
    Schedule("", "MONTHLY", dtstart=date(2026, 12, 1), bymonthday=(1, -1), count=6),
    Schedule("", dtstart=date(2026, 12, 25)),
)


@pytest.fixture
def scheduled(tiny_source):
    path = tiny_source / TEA
    before, _, after = path.read_text().partition("schedules:\n")
    path.write_text(before + WHOLE + after.partition("next date.\n")[2])
    return tiny_source


def entry(source):
    return next(one for one in source.services if one.id == "tea-and-talk")


def test_every_field_of_a_schedule_is_read(scheduled):
    assert entry(read(scheduled)).schedules == READ


def test_what_is_written_comes_back_out_of_the_database(scheduled, tmp_path):
    build(read(scheduled), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        assert catalogue.service("tea-and-talk").schedules == READ
        (group,) = catalogue.groups()
    assert (group.service.id, group.schedules) == ("tea-and-talk", READ)


def test_what_is_written_as_yaml_is_read_as_the_same(scheduled, tmp_path):
    write(read(scheduled), tmp_path / "again")
    assert entry(read(tmp_path / "again")).schedules == READ


def test_the_only_place_of_a_service_is_that_of_its_schedules(scheduled, tmp_path):
    path = scheduled / TEA
    text = path.read_text().replace("[example-hub, other-hub]", "[other-hub]")
    path.write_text(text.replace("    location: other-hub\n", ""))
    build(read(scheduled), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        assert {one.location for one in catalogue.service("tea-and-talk").schedules} == {"other-hub"}


def test_an_offer_holds_the_bank_holidays_of_its_years(tiny_catalogue):
    found = tiny_catalogue.bank_holidays()
    assert found[date(2026, 12, 28)] == "Boxing Day"  # the 26th is a Saturday
    assert found[date(2029, 3, 30)] == "Good Friday"
    assert {day.year for day in found} == {2026, 2027, 2028, 2029}


def test_the_bank_holidays_of_a_year_are_englands():
    names = [name for _, name in bank_holidays([2027])]
    assert len(names) == len({"New Year", "Good Friday", "Easter", "May", "Spring", "Summer"}) + 4
    assert not any("observed" in name or "Patrick" in name or "Andrew" in name for name in names)


def test_every_schedule_that_passes_the_check_and_has_a_day_gives_sessions(scheduled):
    for schedule in entry(read(scheduled)).schedules:
        assert dates(schedule, date(2026, 12, 1), date(2027, 12, 1))
