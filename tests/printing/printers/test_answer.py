import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.printers.answer import Answer, NotIpp, read

RECORDED = sorted(Path(__file__).with_name("recorded").glob("*.ipp"))
IDLE = Path(__file__).with_name("recorded") / "printer-idle-all.ipp"


def _attribute(tag, name, content):
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(content)) + content


def _answer(*attributes):
    return struct.pack(">BBHI", 1, 1, 0, 1) + b"\x04" + b"".join(attributes) + b"\x03"


def test_a_real_printer_s_whole_answer_is_read():
    answer = read(IDLE.read_bytes())
    assert answer.status == 0
    assert answer.numbers("printer-state") == (3,)
    assert answer.words("printer-state-reasons") == ()
    assert answer.attributes["printer-is-accepting-jobs"] == (True,)
    assert answer.words("document-format-supported") == ("application/octet-stream", "application/pdf")
    assert len(answer.attributes) > 80


def test_members_of_a_collection_are_not_taken_for_attributes():
    attributes = read(IDLE.read_bytes()).attributes
    assert "media-col-database" not in attributes
    assert not {"media-size", "x-dimension", "media-top-margin"} & set(attributes)


@pytest.mark.parametrize("file", RECORDED, ids=lambda file: file.stem)
def test_an_answer_that_is_cut_off_anywhere_is_refused(file):
    whole = file.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 500)):
        with pytest.raises(NotIpp):
            read(whole[:length])


@given(st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_refused(body):
    with suppress(NotIpp):
        assert isinstance(read(body), Answer)


@given(st.binary(max_size=80))
def test_any_bytes_after_a_true_beginning_are_an_answer_or_refused(rest):
    with suppress(NotIpp):
        assert isinstance(read(_answer()[:-1] + rest), Answer)


def test_a_length_that_would_lead_backwards_is_refused():
    with pytest.raises(NotIpp):
        read(_answer(struct.pack(">BH", 0x44, 0xFFFB)))


def test_an_unknown_enum_is_only_a_number():
    answer = read(_answer(_attribute(0x23, b"finishings-supported", struct.pack(">i", 12345))))
    assert answer.numbers("finishings-supported") == (12345,)


def test_values_without_a_name_belong_to_the_one_before():
    answer = read(_answer(_attribute(0x44, b"reasons", b"media-jam"), _attribute(0x44, b"", b"paused")))
    assert answer.words("reasons") == ("media-jam", "paused")


def test_a_text_with_its_language_is_the_text():
    content = struct.pack(">H", 2) + b"en" + struct.pack(">H", 5) + b"Ready"
    assert read(_answer(_attribute(0x35, b"message", content))).words("message") == ("Ready",)


@pytest.mark.parametrize("tag", [0x21, 0x22, 0x23])
def test_a_number_of_the_wrong_length_is_refused(tag):
    with pytest.raises(NotIpp):
        read(_answer(_attribute(tag, b"state", b"\x00\x00\x03")))


def test_a_true_value_is_no_number():
    assert read(_answer(_attribute(0x22, b"accepting", b"\x01"))).numbers("accepting") == ()
