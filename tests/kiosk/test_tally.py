"""What a kiosk counts of itself: totals, through restarts, and never in anybody's way."""

import json

import pytest

from kiosk import tally
from kiosk.tally import FILE_NAME, Count, Tally


def test_what_is_counted_is_known_to_others_and_to_the_next_start(tmp_path):
    count = Count(tmp_path)
    count.begin()
    count.sheets(2)
    count.sheets(1)
    count.fault()
    assert tally.load(tmp_path) == Tally(starts=1, faults=1, sheets=3, runs=True)
    count.end()
    Count(tmp_path).begin()
    assert tally.load(tmp_path) == Tally(starts=2, faults=1, sheets=3, runs=True)


def test_a_start_after_an_end_that_nobody_asked_for_is_a_restart(tmp_path):
    Count(tmp_path).begin()
    Count(tmp_path).begin()
    assert tally.load(tmp_path).restarts == 1


def test_one_that_never_began_does_not_end(tmp_path):
    Count(tmp_path).end()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{}", "[" * 10_000, '{"starts": "x"}',
        json.dumps({"starts": -1, "restarts": 0, "faults": 0, "sheets": 0, "runs": True}),
        json.dumps({"starts": 10**13, "restarts": 0, "faults": 0, "sheets": 0, "runs": True}),
    ],
)  # fmt: skip
def test_nonsense_is_as_good_as_nothing(tmp_path, content):
    (tmp_path / FILE_NAME).write_text(content)
    assert tally.load(tmp_path) == Tally()


def test_what_a_full_disk_does_not_take_is_written_with_the_next(tmp_path, monkeypatch):
    count = Count(tmp_path)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("kiosk.central.durable.write", full)
        count.sheets(1)
    count.sheets(1)
    assert tally.load(tmp_path).sheets == 2
