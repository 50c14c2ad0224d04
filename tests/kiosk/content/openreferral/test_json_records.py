"""Records are found in every shape of feed and in pieces of any size; what is wrong loses little."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.openreferral import json_records
from kiosk.content.openreferral.json_records import (
    CUT_OFF,
    LINE_NOT_JSON,
    NO_RECORD,
    NOT_JSON,
    TOO_DEEP,
    Envelope,
    records,
)


def found(feed, size=7):
    return [
        each.record or each.fault
        for each in records(feed[at : at + size] for at in range(0, len(feed), size))
    ]


@pytest.mark.parametrize(
    ("feed", "expected"),
    [
        (b'{"id": 1}', [{"id": 1}]),
        (b'[{"id": 1}, {"id": 2}]', [{"id": 1}, {"id": 2}]),
        (b" \n[\n]\n", []),
        (b'{"total_items": 2, "contents": [{"id": 1}], "size": 1}', [{"id": 1}]),
        (b'{"services": [{"id": 1}]}', [{"id": 1}]),
        (b'{"id": 1}\n{"id": 2}\n\n{"id": 3}', [{"id": 1}, {"id": 2}, {"id": 3}]),
        (b'{"id": 1} {"id": 2}', [{"id": 1}, {"id": 2}]),
        (b'\xef\xbb\xbf[{"id": 1}]', [{"id": 1}]),
        ('[{"id": "é"}]'.encode("utf-16"), [{"id": "é"}]),
        ('[{"id": "é"}]'.encode("utf-32-le"), [{"id": "é"}]),
        (b'{"contents": {"id": 1}}', [{"contents": {"id": 1}}]),
    ],
)
def test_records_are_found_in_every_shape(feed, expected):
    for size in (1, 2, 7, 1000):
        assert found(feed, size) == expected


@pytest.mark.parametrize(
    ("feed", "expected"),
    [
        (b"", [NOT_JSON]),
        (b"<html>", [NOT_JSON]),
        (b"null", [NOT_JSON]),
        (b'[{"id": 1}, {"id": ', [{"id": 1}, CUT_OFF]),
        (b'[{"id": 1}', [{"id": 1}, CUT_OFF]),
        (b'[{"id": 1}, {id}, {"id": 3}]', [{"id": 1}, NOT_JSON]),
        (b'[{"id": 1}, 2, "x", {"id": 4}]', [{"id": 1}, NO_RECORD, NO_RECORD, {"id": 4}]),
        (b'{"id": 1}\n{"id": \n{"id": 3}\n', [{"id": 1}, LINE_NOT_JSON, {"id": 3}]),
        (b'[{"id": 1}] and more', [{"id": 1}, NOT_JSON]),
        (b"[" * 100_000, [TOO_DEEP]),
        (b'{"id":' * 100_000, [TOO_DEEP]),
        (b'{"id": 1}\n' + b"[" * 100_000 + b'\n{"id": 3}\n', [{"id": 1}, LINE_NOT_JSON, {"id": 3}]),
    ],
)
def test_what_is_wrong_is_said_and_what_went_before_is_kept(feed, expected):
    assert found(feed, 1000) == expected


def test_each_record_knows_its_page_number_and_line():
    places = [str(each.place) for each in records([b'[\n{"id": 1},\n\n{"id": 2}]'])]
    assert places == ["record 1, line 2", "record 2, line 4"]
    assert [str(each.place) for each in records([b'[{"id": 1}]'], page=3)] == ["page 3, record 1, line 1"]


def test_the_envelope_is_told():
    envelope = Envelope()
    assert (
        len(
            list(
                records(
                    [b'{"contents": [{}], "total_pages": 4, "last_page": false, "size": true}'], 1, envelope
                )
            )
        )
        == 1
    )
    assert (envelope.number("total_pages"), envelope.number("size"), envelope.number("page_number")) == (
        4,
        None,
        None,
    )


def test_a_huge_number_is_no_number_of_anything():
    ((record,),) = [found(b'[{"a": 1e999, "b": ' + b"9" * 6000 + b', "c": NaN}]')]
    assert [str(record[key]) for key in "abc"] == ["inf", "inf", "nan"]


def test_a_record_that_is_too_long_ends_the_reading_without_being_kept(monkeypatch):
    monkeypatch.setattr(json_records, "LARGEST_RECORD", 1000)
    pieces = (b'"' + b"x" * 100 + b'", ' for _ in range(10_000_000))
    feed = iter((b'[{"id": 1}, [', *(next(pieces) for _ in range(100))))
    assert [each.fault for each in records(feed)] == ["", json_records.TOO_LONG]


plain_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
some_records = st.lists(st.dictionaries(st.text(), plain_json, min_size=1, max_size=3), max_size=4)


@settings(max_examples=40, deadline=None)
@given(some_records, st.integers(1, 50), st.sampled_from([None, 1]))
def test_any_list_comes_back_as_it_was_in_pieces_of_any_size(listed, size, indent):
    assert found(json.dumps(listed, indent=indent).encode(), size) == [
        json.loads(json.dumps(each)) for each in listed
    ]


@settings(deadline=None)
@given(st.binary(max_size=200), st.integers(1, 50))
def test_no_bytes_are_too_bad_to_be_looked_at(feed, size):
    for each in records(feed[at : at + size] for at in range(0, len(feed), size)):
        assert isinstance(each.record, dict) or each.fault


@settings(max_examples=40, deadline=None)
@given(some_records.filter(len), st.data())
def test_of_a_feed_that_breaks_off_the_records_before_are_kept(listed, data):
    whole = json.dumps(listed).encode()
    cut = data.draw(st.integers(0, len(whole) - 1))
    kept = [each.record for each in records([whole[:cut]]) if each.record is not None]
    assert kept == [json.loads(json.dumps(each)) for each in listed[: len(kept)]]
